"""Who has come by the links so far: kept up to date by itself, while people come and answer."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.shared.frame import plain_name
from pages.shared.link_limits import state_line
from pages.shared.live import live
from pages.shared.visit import Visit
from workshop.model import Invitation
from workshop.store import TakingPart

EVERY = "10s"
NOBODY = TakingPart(0, 0)


# Answers are told at once; that somebody has come is not, for no time is kept of it, nor that a link's time is over.
@st.fragment(run_every=EVERY)
def answers_so_far(
    visit: Visit,
    project: str,
    reached: DeltaGenerator | None = None,
    states: Mapping[str | None, DeltaGenerator] | None = None,
) -> None:
    """How many have come and answered from each group; and in the places given, what has become of the links.

    `reached` is where to tell whether a phone has got here, `states` where each group's link has its state.
    """
    _ = visit.texts
    live(project, "arrivals", later_ms=1_600)
    with visit.store() as store:
        groups = store.frame(project).groups
        coming = store.taking_part(project)
        answers = store.answered(project)
        links = store.invitations(project)
    if reached:
        _tell_reached(visit, reached, tuple(links.values()))
    for group, place in (states or {}).items():
        place.markdown(state_line(visit, links[group]))
    names: dict[str | None, str] = {group.id: plain_name(group.name) for group in groups}
    if None in answers or None in coming:
        names[None] = _("Nobody knows which group")
    if names:
        st.header(_("Answers so far"), anchor=False)
        st.table(
            {
                _("Group"): list(names.values()),
                _("Came by a link"): [_.number(coming.get(group, NOBODY).joined) for group in names],
                _("Of them, have answered"): [_.number(coming.get(group, NOBODY).answered) for group in names],
                _("Answers"): [_.number(answers.get(group, 0)) for group in names],
            },
            hide_index=True,
        )


def _tell_reached(visit: Visit, place: DeltaGenerator, links: tuple[Invitation, ...]) -> None:
    """Whether an invitation was opened from another device, or how to try it."""
    _ = visit.texts
    times = [link.reached_at for link in links if link.reached_at]
    if times:
        place.success(_("Opened from another device ✓ ({moment})", moment=_.moment(max(times))))
    else:
        place.info(
            _("Try it with your own phone: point its camera at the QR code. A ✓ comes here when the page opens there."),
            icon=":material/smartphone:",
        )
