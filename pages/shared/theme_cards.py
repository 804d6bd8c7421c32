"""Themes as cards: what each is about, who says it, and everything that a person may change in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from pages.shared.evidence import choose_answers, group_label, page_of_answers, show_answer
from pages.shared.frame import plain_name, telling
from pages.shared.visit import Visit
from workshop.analyse.theme_edits import merged, moved, renamed, with_own
from workshop.analyse.voices import ThemeVoices, Unit
from workshop.look import PAPER, theme_colour
from workshop.model import Contribution, Material, Theme
from workshop.store import new_id
from workshop.synthesise import typical

QUOTES = 3


def theme_card(visit: Visit, material: Material, voices: ThemeVoices, unit: Unit) -> None:
    """A theme with its size, its voices, its keywords and a few typical answers."""
    _ = visit.texts
    theme, answers = voices.theme, answers_of(material, voices.theme)
    st.header(f"{_number_mark(theme)} {plain_name(theme.name)}", anchor=False)
    edited = _("Made or edited by a person.") if theme.origin == "person" else ""
    st.caption(f"{_size(visit, voices, unit)} {edited}")
    _who_says_it(visit, material, voices)
    if theme.keywords:
        st.caption(_("Keywords: {words}", words=plain_name(", ".join(theme.keywords))))
    for said in typical(answers, at_most=QUOTES):
        show_answer(visit, material.groups, said)


def theme_changes(visit: Visit, material: Material, theme: Theme) -> None:
    """All answers of a theme, and the ways to change it; drawn only when it is opened."""
    _ = visit.texts
    label = _.ngettext("Change, or open {count} answer", "Change, or open {count} answers", len(theme.contributions))
    opened = st.expander(label, key=f"open-{theme.id}", on_change="rerun")
    if not opened.open:
        return
    with opened:
        _rename(visit, material, theme)
        others = [other for other in material.themes if other.id != theme.id]
        if others:
            _merge(visit, material, theme, others)
        move_answers(visit, material, answers_of(material, theme), others, key=f"move-{theme.id}")


def move_answers(
    visit: Visit, material: Material, contributions: Sequence[Contribution], to: Sequence[Theme], *, key: str
) -> None:
    """A list of answers, from which some can be moved to one of the themes."""
    _ = visit.texts
    shown = page_of_answers(visit, contributions, key=key)
    chosen = []
    for said in shown:
        label = f"{plain_name(said.text)} :small[{plain_name(group_label(visit, material.groups, said.group))}]"
        if st.checkbox(label, key=f"{key}-{said.id}"):
            chosen.append(said.id)
    if not to or not shown:
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        target = st.selectbox(_("Move the chosen answers to"), to, format_func=numbered, key=f"{key}-to", width=220)
        if st.button(_("Move"), key=f"{key}-now", disabled=not chosen):
            done = _("Moved. Theme: {theme}", theme=plain_name(target.name))
            _keep(visit, material, lambda: moved(material.all_themes, chosen, to=target.id), done)


def own_theme(visit: Visit, material: Material) -> None:
    """A theme of a person's own, made of answers that are searched and chosen."""
    _ = visit.texts
    opened = st.expander(_("Make a theme of your own"), key="own-theme", on_change="rerun", icon=":material/add:")
    if not opened.open:
        return
    with opened:
        fresh = len(material.themes)  # new fields once the theme is made
        name = st.text_input(_("Name of the theme"), key=f"own-name-{fresh}")
        chosen = choose_answers(visit, material.contributions, key=f"own-answers-{fresh}")
        if st.button(_("Make the theme"), type="primary", disabled=not chosen):
            theme = Theme(new_id(), material.project.id, 0, name, (), tuple(chosen), "person")
            done = _("The theme was made: {theme}", theme=plain_name(name))
            _keep(visit, material, lambda: with_own(material.all_themes, theme), done)


def answers_of(material: Material, theme: Theme) -> list[Contribution]:
    """The theme's answers, the most typical first."""
    answers: Mapping[str, Contribution] = {said.id: said for said in material.contributions}
    return [answers[id] for id in theme.contributions if id in answers]


def numbered(theme: Theme) -> str:
    """The theme's number and name, for a list to choose from."""
    return f"{theme.number} {theme.name}"


def _rename(visit: Visit, material: Material, theme: Theme) -> None:
    _ = visit.texts
    with st.form(f"rename-{theme.id}-{theme.name}", border=False):
        name = st.text_input(_("Name of the theme"), value=theme.name)
        if st.form_submit_button(_("Rename")):
            _keep(visit, material, lambda: renamed(material.all_themes, theme.id, name), _("The theme has a new name."))


def _merge(visit: Visit, material: Material, theme: Theme, others: Sequence[Theme]) -> None:
    _ = visit.texts
    with st.container(horizontal=True, vertical_alignment="bottom"):
        into = st.selectbox(_("Merge into"), others, format_func=numbered, key=f"into-{theme.id}", width=220)
        if st.button(_("Merge"), key=f"merge-{theme.id}"):
            done = _("The two are one theme now: {theme}", theme=plain_name(into.name))
            _keep(visit, material, lambda: merged(material.all_themes, into=into.id, other=theme.id), done)


def _keep(visit: Visit, material: Material, edit: Callable[[], Sequence[Theme]], done: str) -> None:
    with telling(visit, done=done), visit.store() as store:
        store.keep_themes(material.project.id, edit(), seen=material.all_themes)


def _number_mark(theme: Theme) -> str:
    colours = f'foreground="{PAPER}" background="{theme_colour(theme.number)}"'
    return f":color[\u00a0{theme.number}\u00a0]{{{colours}}}"


def _size(visit: Visit, voices: ThemeVoices, unit: Unit) -> str:
    _ = visit.texts
    answers = _.number(voices.notes)
    if unit == "notes":
        return _("Answers: {answers}.", answers=answers)
    return _("People who raise it: {persons}. Answers: {answers}.", persons=_.number(voices.count), answers=answers)


def _who_says_it(visit: Visit, material: Material, voices: ThemeVoices) -> None:
    """A bar for each group, with its marker, share and number; staff apart."""
    _ = visit.texts
    for group in material.groups:
        if group.id in voices.shares:
            label = plain_name(group_label(visit, material.groups, group.id))
            share = voices.shares[group.id]
            st.progress(share, text=f"{label}: {_.percent(share)} ({_.number(voices.by_group[group.id])})")
    if voices.staff:
        st.caption(_("Staff, counted apart: {count}", count=_.number(voices.staff)))
