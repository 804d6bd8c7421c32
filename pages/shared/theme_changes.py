"""What a person may change in a theme as a whole: its name, its main theme, its lock; merged, split, put aside."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.shared.forms import key_of
from pages.shared.frame import plain_name
from pages.shared.theme_look import numbered
from pages.shared.theme_moving import BASKET, change_themes
from pages.shared.theme_splitting import split_theme
from pages.shared.visit import Visit
from workshop.analyse.theme_edits import main_renamed, merged, put_aside, renamed, taken_back, under, with_lock
from workshop.model import Material, Theme
from workshop.texts import Texts


def theme_changes(visit: Visit, material: Material, theme: Theme) -> None:
    """The ways to change a theme; a locked one can only be unlocked."""
    _ = visit.texts
    if theme.locked:
        st.write(_("The theme is locked: its name and its answers stay, and new answers may come to it."))
    else:
        others = [other for other in material.themes if other.id != theme.id]
        _rename(visit, material, theme)
        _put_under(visit, material, theme)
        if others:
            _merge(visit, material, theme, others)
        split_theme(visit, material, theme)
    with st.container(horizontal=True):
        _lock(visit, material, theme)
        if not theme.locked:
            _put_aside(visit, material, theme)


def rename_main(visit: Visit, material: Material, main: str) -> None:
    """A main theme gets another name, or goes, and its themes stay as they are."""
    _ = visit.texts
    label = _("Rename the main theme")
    with (
        st.popover(label, icon=":material/edit:", key=f"main-{main}", type="tertiary"),
        st.form(key_of("rename-main", material.project.id, main), border=False),
    ):
        name = st.text_input(_("Name of the main theme"), value=main)
        st.caption(_("If you leave the name empty, the themes stay and are under no main theme."))
        if st.form_submit_button(_("Rename")):
            change_themes(
                visit,
                material,
                lambda: main_renamed(material.all_themes, main, name),
                verb="main renamed",
                label=" ".join(name.split()) or main,
                done=_("The main theme has a new name.")
                if name.strip()
                else _("The themes are under no main theme now."),
            )


def take_back(visit: Visit, material: Material) -> None:
    """The themes that were put aside, each with its way back."""
    _ = visit.texts
    for theme in material.aside:
        if theme.name != Texts(material.project.language)(BASKET) and st.button(
            _("Take into use again: {theme}", theme=plain_name(theme.name)),
            key=f"back-{theme.id}",
            icon=":material/unarchive:",
        ):
            change_themes(
                visit,
                material,
                lambda theme=theme: taken_back(material.all_themes, theme.id),
                verb="taken in",
                label=theme.name,
                done=_("The theme is in use again: {theme}", theme=plain_name(theme.name)),
            )


def _rename(visit: Visit, material: Material, theme: Theme) -> None:
    _ = visit.texts
    with (
        st.form(key_of("rename", theme.id, theme.name), border=False),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        name = st.text_input(_("Name of the theme"), value=theme.name, width=400)
        if st.form_submit_button(_("Rename")):
            change_themes(
                visit,
                material,
                lambda: renamed(material.all_themes, theme.id, name),
                verb="renamed",
                label=" ".join(name.split()),
                done=_("The theme has a new name."),
            )


def _put_under(visit: Visit, material: Material, theme: Theme) -> None:
    _ = visit.texts
    mains = sorted({other.main for other in material.themes if other.main})
    with (
        st.form(key_of("main", theme.id, theme.main), border=False),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        main = st.selectbox(
            _("Main theme"),
            ["", *mains],
            index=mains.index(theme.main) + 1 if theme.main else 0,
            format_func=lambda main: main or _("Without a main theme"),
            accept_new_options=True,
            placeholder=_("Choose one, or write a new one"),
            width=400,
        )
        if st.form_submit_button(_("Put under it")):
            change_themes(
                visit,
                material,
                lambda: under(material.all_themes, theme.id, main or ""),
                verb="grouped",
                label=theme.name,
                done=_("The main theme was changed: {theme}", theme=plain_name(theme.name)),
            )


def _merge(visit: Visit, material: Material, theme: Theme, others: Sequence[Theme]) -> None:
    _ = visit.texts
    with st.container(horizontal=True, vertical_alignment="bottom"):
        into = st.selectbox(_("Merge into"), others, format_func=numbered, key=f"into-{theme.id}", width=400)
        if st.button(_("Merge"), key=f"merge-{theme.id}", icon=":material/merge:"):
            change_themes(
                visit,
                material,
                lambda: merged(material.all_themes, into=into.id, other=theme.id),
                verb="merged",
                label=into.name,
                done=_("The two are one theme now: {theme}", theme=plain_name(into.name)),
            )


def _lock(visit: Visit, material: Material, theme: Theme) -> None:
    _ = visit.texts
    label = _("Unlock") if theme.locked else _("Lock")
    if st.button(
        label,
        key=f"lock-{theme.id}",
        icon=":material/lock_open:" if theme.locked else ":material/lock:",
        help=_("A locked theme keeps its name and its answers, against slips too. New answers may come to it."),
    ):
        change_themes(
            visit,
            material,
            lambda: with_lock(material.all_themes, theme.id, locked=not theme.locked),
            verb="unlocked" if theme.locked else "locked",
            label=theme.name,
            done=_("The theme is unlocked: {theme}", theme=plain_name(theme.name))
            if theme.locked
            else _("The theme is locked: {theme}", theme=plain_name(theme.name)),
        )


def _put_aside(visit: Visit, material: Material, theme: Theme) -> None:
    _ = visit.texts
    if st.button(_("Put the theme aside"), key=f"aside-{theme.id}", icon=":material/archive:"):
        change_themes(
            visit,
            material,
            lambda: put_aside(material.all_themes, theme.id),
            verb="put aside",
            label=theme.name,
            done=_("The theme was put aside: {theme}", theme=plain_name(theme.name)),
        )
