"""How well the themes hold: people place the same answers without seeing where they stand, and are compared."""

from __future__ import annotations

from collections.abc import Mapping
from random import SystemRandom

import streamlit as st

from pages.shared.frame import plain_name, telling
from pages.shared.theme_agreement import show_agreements
from pages.shared.visit import Visit
from workshop.clean import clean_line
from workshop.model import CodedTheme, Coding, Material

SAMPLE, FEWEST, MOST = 100, 20, 500
NONE = ""


def coding(visit: Visit, material: Material, names: Mapping[str, str]) -> None:
    """The sample, the answers that are still to be placed, and how far coders agree; `names` are those of accounts."""
    _ = visit.texts
    st.write(
        _(
            "Ask somebody who has not made the themes to place a sample of the answers in them by hand, without seeing "
            "where they stand. Kutomo compares, and tells how far people agree with each other and with the themes."
        )
    )
    with visit.store() as store:
        sample = store.coding(material.project.id)
    if sample is None or not sample.placed:
        _draw(visit, material)
        return
    _code(visit, material.project.id, names)
    show_agreements(visit, sample)
    with st.expander(_("Draw a new sample"), key="new-sample"):
        st.write(_("The new sample takes the place of this one. What has been coded so far is no longer shown."))
        _draw(visit, material)


def _draw(visit: Visit, material: Material) -> None:
    _ = visit.texts
    said = material.contributions
    if len(said) < FEWEST or not material.themes:
        st.info(_("A sample needs {count} answers at least, and themes.", count=_.number(FEWEST)))
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        many = st.number_input(
            _("Answers in the sample"),
            FEWEST,
            min(500, len(said)),
            min(SAMPLE, len(said)),
            width=200,
            key="sample-size",
        )
        drawn = st.button(_("Draw the sample"), type="primary", icon=":material/shuffle:", key="draw-sample")
    if drawn:
        where = {id: theme.id for theme in material.themes for id in theme.contributions}
        chosen = SystemRandom().sample([one.id for one in said], int(many))
        themes = [CodedTheme(theme.id, theme.name, theme.keywords) for theme in material.themes]
        with telling(visit, done=_("The sample was drawn. Code the answers one by one.")), visit.store() as store:
            store.draw_sample(material.project.id, {id: where.get(id, NONE) for id in chosen}, themes)


@st.fragment
def _code(visit: Visit, project: str, names: Mapping[str, str]) -> None:
    """One answer after the other, each placed in one press; nobody sees what the themes or others say of it."""
    _ = visit.texts
    with visit.store() as store:
        sample = store.coding(project)
        said = {one.id: one for one in store.material(project).contributions}
    if sample is None:
        return
    coder = clean_line(
        st.text_input(_("Who codes"), names.get(visit.by, ""), key=f"coder-{sample.id}", width=300, max_chars=80) or ""
    )
    if not coder:
        st.caption(_("Write your name or initials first: each person codes by himself or herself."))
        return
    done = sample.codes.get(coder, {})
    here = [id for id in sample.placed if id in said]
    again = st.session_state.get(f"again-{sample.id}")
    left = [id for id in here if id not in done]
    st.progress(
        len(done) / len(here), text=_("Coded: {done} of {all}.", done=_.number(len(done)), all=_.number(len(here)))
    )
    now = again if again in here else next(iter(left), None)
    if now:
        _one(visit, project, sample, coder, now, said[now].text)
    else:
        st.success(_("All the answers of the sample are coded. Thank you!"))
    before = [id for id in here[: here.index(now) if now else len(here)] if id in done]
    if before and st.button(_("Back to the previous answer"), key="code-back", icon=":material/undo:", type="tertiary"):
        st.session_state[f"again-{sample.id}"] = before[-1]
        st.rerun(scope="fragment")


def _one(visit: Visit, project: str, sample: Coding, coder: str, id: str, text: str) -> None:
    _ = visit.texts
    with st.container(border=True):
        st.text(text)
    choices = {theme.id: theme for theme in sample.themes}
    turn: int = st.session_state.get(f"turns-{sample.id}", 0)  # the same answer again is asked anew
    code = st.pills(
        _("Which theme is it about?"),
        [*choices, NONE],
        format_func=lambda theme: plain_name(choices[theme].name) if theme else _("None of these"),
        key=f"code-{turn}-{id}",
    )
    if code is not None:
        with visit.store() as store:
            store.keep_codes(project, sample.id, coder, {id: code})
        st.session_state.pop(f"again-{sample.id}", None)
        st.session_state[f"turns-{sample.id}"] = turn + 1
        st.rerun(scope="fragment")
