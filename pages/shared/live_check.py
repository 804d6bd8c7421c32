"""“Did we understand you?”: opened and closed by a facilitator, with what people have told so far."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.frame import plain_name
from pages.shared.live import live
from pages.shared.visit import Visit
from workshop.analyse.understood import understood
from workshop.model import Project


@st.fragment
def understanding(visit: Visit, project: Project, workshop: str) -> None:
    """Draw whether people are asked, the press that opens or closes it, and how many confirm each theme."""
    _ = visit.texts
    live(project.id, "check", later_ms=3_200)
    with visit.store() as store:
        run = store.room(project.id, workshop).run
        there = bool(store.themes(project.id))
        found = understood(store.material(project.id))
    if not there and not run.asks_back:
        return
    with st.container(border=True, key="understanding"):
        title = _("Did we understand you?")
        st.markdown(f"**{title}**")
        st.caption(
            _("It is open: phones have a link to it, also after the workshop, until you close it.")
            if run.asks_back
            else _("Phones show the themes, and everybody tells of each whether it is right. Nobody sees it before.")
        )
        label = _("Close the question") if run.asks_back else _("Ask on the phones")
        icon = ":material/lock:" if run.asks_back else ":material/how_to_vote:"
        if st.button(label, icon=icon, key="ask-back"):
            done = _("It is closed. What was told is kept.") if run.asks_back else _("It is open on the phones.")
            with deciding(visit, project.id, done) as store:
                store.keep_run(project.id, replace(run, asks_back=not run.asks_back))
        if not found:
            return
        confirmed = [
            _("{confirmed} of {told}", confirmed=_.number(one.confirmed), told=_.number(one.told)) for one in found
        ]
        themes = [f"{one.theme.number} {plain_name(one.theme.name)}" for one in found]
        st.table({_("Theme"): themes, _("Confirm it"): confirmed}, hide_index=True)
        lines = [(one.theme, line) for one in found for line in one.lines]
        if lines:
            with st.expander(_("What is missing or wrong ({count})", count=_.number(len(lines)))):
                for theme, line in lines:
                    st.caption(f"{theme.number} {plain_name(theme.name)}")
                    st.text(line)
