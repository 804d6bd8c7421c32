"""Themes are found, and the screen says what they stand on: who placed new answers, and whether it will get better."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.shared.frame import telling
from pages.shared.jobs import UNDER_WAY, show_job
from pages.shared.visit import Visit
from workshop.jobs import FIND_THEMES
from workshop.jobs.new_answers import new_answers
from workshop.language import semantic
from workshop.model import Event, Job, Material
from workshop.store import Store

LATEST = 20
BY_WORDS = "lexical"
"""How the name of a method begins that knows the words alone."""


def find_themes(visit: Visit, material: Material) -> None:
    """Ask how many themes are wanted, and have them found."""
    _ = visit.texts
    ways = {"": _("Automatically"), "exactly": _("Exactly"), "at_most": _("At most")}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        way = st.segmented_control(
            _("How many themes"), list(ways), default="", format_func=ways.__getitem__, required=True, key="way"
        )
        number = st.number_input(_("Number of themes"), 1, 40, 7, width=160, key="number") if way else None
    if st.button(_("Find themes"), type="primary", icon=":material/category:"):
        with telling(visit), visit.store() as store:
            store.ask(FIND_THEMES, project=material.project.id, parameters={way: number} if way else {})


def find_again(visit: Visit, material: Material) -> None:
    """The same where there are themes already: what people have decided stays."""
    _ = visit.texts
    with st.popover(_("Find again"), key="find-again", icon=":material/refresh:"):
        st.write(_.ngettext("There is {count} answer.", "There are {count} answers.", len(material.contributions)))
        st.write(_("Themes that you have made or changed stay as they are; only the others are found anew."))
        find_themes(visit, material)


def show_jobs(visit: Visit, finding: Job | None, reading: Job | None) -> bool:
    """How far the work in the background is, and whether themes are being found."""
    _ = visit.texts
    busy = show_job(visit, finding, _("Finding themes. You can go on working meanwhile."))
    show_job(visit, reading, _("Reading the answers for their meaning. After this, themes can be found more exactly."))
    return busy


def place_new_answers(store: Store, material: Material, changes: Sequence[Event]) -> None:
    """Have answers placed that came after themes were last found or placed; what people take back stays back."""
    project, new = material.project.id, new_answers(material)
    under_way = store.latest_job(FIND_THEMES, project)
    if not material.all_themes or not new or (under_way and under_way.state in UNDER_WAY):
        return
    files = store.history(project, limit=1, kind="contributions")  # what a file brings may tell of an earlier day
    came = max([*(said.created_at for said in new), *(event.at for event in files)])
    jobs = store.history(project, limit=LATEST, kind="job")
    looked = [event.at for event in jobs if event.verb != "asked" and event.label == FIND_THEMES]
    if came > max([*looked, *(event.at for event in changes)], default=came):
        store.ask(FIND_THEMES, project=project, parameters={"only_new": True})


def what_they_stand_on(visit: Visit, material: Material, changes: Sequence[Event], reading: Job | None) -> None:
    """Whether the machine or people have made the themes, what came by itself, and whether it will get better."""
    _ = visit.texts
    of_machine = [theme for theme in material.themes if theme.origin == "machine"]
    if of_machine:
        st.write(_("These themes are a suggestion. Rename, merge and move as you see fit: your changes always stay."))
    else:
        st.write(_("People have looked through all these themes. You can still rename, merge and move."))
    latest = next((event for event in changes if not event.undone), None)
    if latest and latest.verb == "placed":
        st.info(
            _(
                "New answers came, and Kutomo placed them in the themes where they fit: {when}. What fitted nowhere is "
                "at the end of the screen. You can take this back or move them.",
                when=_.moment(latest.at),
            ),
            icon=":material/move_down:",
        )
    if any(theme.method.startswith(BY_WORDS) for theme in of_machine):
        st.caption(_words_alone(visit, reading))


def _words_alone(visit: Visit, reading: Job | None) -> str:
    _ = visit.texts
    if reading and reading.state in UNDER_WAY:
        return _(
            "So far the themes stand on the words alone. The answers are being read for their meaning: when that is "
            "done, find again, and it will get better."
        )
    if reading and reading.state == "done" and semantic.is_available():
        return _(
            "The themes stand on the words alone. The answers have been read for their meaning since: find again, and "
            "it will get better."
        )
    return _("The themes stand on the words of the answers alone.")
