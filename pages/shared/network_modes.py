"""Networks of two kinds: actors by the themes in which they are mentioned, and by the workshops they came to."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from pages.shared.network_seen import Seen, themes_seen
from pages.shared.visit import Visit
from workshop.analyse.network.two_modes import two_modes

PAIRS = 10


def show_two_modes(visit: Visit, seen: Seen) -> None:
    """Who has themes and workshops in common; computed when somebody opens it."""
    _ = visit.texts
    with st.expander(_("Themes and workshops in common"), key="two-modes", on_change="rerun") as opened:
        if not opened.open:
            return
        names = {actor.id: actor.name for actor in seen.summary.actors}
        themes = {theme.number: f"{theme.number} {theme.name}" for theme in seen.material.themes}
        raised = themes_seen(seen)
        st.subheader(_("Actors and themes"), anchor=False)
        _shared(
            visit,
            ((names[actor], themes[number]) for actor, numbers in raised.items() for number in numbers),
            _("No answer in a theme mentions an actor by name yet."),
        )
        st.subheader(_("Actors and workshops"), anchor=False)
        came, unknown = _came(visit, seen)
        _shared(visit, came, _("Nobody has signed in at a workshop by the name of an actor yet."))
        if unknown:
            st.caption(_("Signed in by a name that no actor of the network has: {count}.", count=_.number(unknown)))


def _shared(visit: Visit, ties: Iterable[tuple[str, str]], otherwise: str) -> None:
    """How full the network of two kinds is, and the pairs of actors that have most in common."""
    _ = visit.texts
    found = two_modes(ties, modes=("actor", "theme"))
    if not found.ties or found.density is None:
        st.caption(otherwise)
        return
    st.text(
        _(
            "Of all possible ties between the two kinds, {percent} exist. (Measure: density of the two-mode network.)",
            percent=_.percent(found.density),
        )
    )
    shared = found.shared() or {}
    pairs = sorted(shared, key=lambda pair: -shared[pair])[:PAIRS]
    if not pairs:
        st.caption(_("No two actors have one in common."))
        return
    rows = [{_("Actors"): f"{one} – {other}", _("In common"): shared[one, other]} for one, other in pairs]
    st.dataframe(rows, hide_index=True, height="content", alt=_("Pairs of actors, those with most in common first."))


def _came(visit: Visit, seen: Seen) -> tuple[list[tuple[str, str]], int]:
    """Which actor came to which workshop, by the organisations that people signed in for, and how many are unknown."""
    called = {
        name.casefold(): actor.name
        for actor in seen.summary.actors
        for name in (*actor.merged, *actor.synonyms, actor.name)
    }
    workshops = {workshop.id: workshop.name for workshop in seen.material.workshops}
    with visit.store() as store:
        attendance = store.attendance(seen.material.project.id)
    signed = [(one.organisation, workshops.get(id, id)) for id, those in attendance.items() for one in those.attendees]
    came = [(called[name.casefold()], workshop) for name, workshop in signed if name.casefold() in called]
    return came, len({name.casefold() for name, _workshop in signed} - called.keys())
