"""The wall as a facilitator sets it: what it shows, light or dark, and its link."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.frame import plain_name, telling
from pages.shared.jobs import show_job
from pages.shared.live import live
from pages.shared.visit import Visit
from workshop.jobs import FIND_THEMES
from workshop.methods import METHODS
from workshop.model import Project, Run, WallView
from workshop.texts import N_

AUTOMATIC = ""
VIEWS: dict[WallView | str, str] = {
    AUTOMATIC: N_("What suits"),
    "code": N_("QR code"),
    "notes": N_("Single notes"),
    "clusters": N_("Notes under headings"),
    "cloud": N_("Word cloud"),
    "votes": N_("Votes"),
    "matrix": N_("Impact and effort"),
    "lane": N_("Steps"),
    "themes": N_("Themes"),
    "network": N_("Network"),
    "answers": N_("Answers"),
    "promises": N_("Promises"),
}


@st.fragment
def wall_controls(visit: Visit, project: Project, workshop: str) -> None:
    """Draw what the wall shows and how, with the way to open it in a window of its own."""
    _ = visit.texts
    live(project.id, "wall", later_ms=2_300)
    with visit.store() as store:
        room = store.room(project.id, workshop)
        link = store.room_link(project.id, workshop, "wall")
        finding = store.latest_job(FIND_THEMES, project.id)
    activity = room.activity
    own = METHODS[activity.method].views if activity else ()
    run = room.run
    choices = [AUTOMATIC, "code", *own, "themes", "network"]
    if run.view and run.view not in choices:
        choices.append(run.view)
    names = {group.id: plain_name(group.name) for group in room.frame.groups}
    group = st.selectbox(
        _("Whose link the wall shows"),
        ["", *names],
        format_func=lambda one: names.get(one) or _("Everybody chooses the group"),
        key=f"wall-group-{workshop}",
    )
    address = f"/s/{link.token}" + (f"?group={group}" if group else "")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.link_button(_("Open the wall"), address, icon=":material/open_in_new:", type="primary", key="open-wall")
        chosen = st.segmented_control(
            _("The wall shows"),
            choices,
            default=run.view or AUTOMATIC,
            format_func=lambda view: _(VIEWS[view]),
            required=True,
            wrap=True,
            key=f"wall-view-{workshop}-{run.view}-{activity.id if activity else ''}",
        )
        dark = st.toggle(_("Dark"), run.look == "dark", key=f"wall-dark-{run.look}")
        moderated = st.toggle(
            _("Show only what I have let through"), run.moderated, key=f"wall-moderated-{run.moderated}"
        )
    wanted = replace(run, view=chosen or None, look="dark" if dark else "light", moderated=moderated)
    if wanted != run:
        _keep(visit, project, wanted)
    with st.container(horizontal=True, vertical_alignment="center"):
        if st.button(_("Suggest themes from what is in so far"), icon=":material/category:", key="suggest-themes"):
            with telling(visit), visit.store() as store:
                store.ask(FIND_THEMES, project=project.id)
        if st.button(_("New link for the wall"), icon=":material/refresh:", type="tertiary", key="wall-anew"):
            done = _("The wall has a new link. The old one shows nothing any more.")
            with telling(visit, done=done), visit.store() as store:
                store.room_link_anew(link)
    show_job(visit, finding, _("Finding themes. You can go on working meanwhile."))


def _keep(visit: Visit, project: Project, run: Run) -> None:
    with telling(visit), visit.store() as store:
        store.keep_run(project.id, run)
