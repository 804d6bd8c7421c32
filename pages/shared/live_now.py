"""What is on in the room: opened, closed, revealed, gone on from, and timed with one press each."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.evidence import group_label
from pages.shared.frame import plain_name, telling
from pages.shared.live import live
from pages.shared.live_items import items_panel
from pages.shared.live_keeper import note_keeper
from pages.shared.live_start import end_workshop
from pages.shared.visit import Visit
from workshop.live.results import placed, points, stances
from workshop.live.shown import Shown, items_in_words
from workshop.methods import METHODS
from workshop.model import Activity, Project
from workshop.store import Board, Room, now

MINUTE = 60


@st.fragment
def now_on(visit: Visit, project: Project, workshop: str) -> None:
    """Draw what the room is at, with the buttons that run it; both facilitators see the same."""
    _ = visit.texts
    live(project.id, "now")
    with visit.store() as store:
        room = store.room(project.id, workshop)
        activity = room.activity
        board = store.board(activity.id) if activity else Board()
    if activity is None:
        st.header(_("Nothing is on yet"), anchor=False)
        st.caption(_("Press “Next” to begin with the first activity of the agenda, or choose one there."))
        _buttons(visit, project, room, None)
        return
    shown = Shown(activity, room.run, room.turn(activity), board)
    st.header(plain_name(activity.title), anchor=False)
    st.caption(_(METHODS[activity.method].purpose))
    _buttons(visit, project, room, activity)
    _timer(visit, project, room)
    _stages(visit, room, shown)


@st.fragment
def brought_so_far(visit: Visit, project: Project, workshop: str) -> None:
    """Draw what the activity that is on works on, and what it has brought."""
    _ = visit.texts
    live(project.id, "brought", later_ms=1_400)
    with visit.store() as store:
        room = store.room(project.id, workshop)
        activity = room.activity
        if activity is None:
            return
        board = store.board(activity.id)
        answered = store.answered_by_group(activity.id)
    shown = Shown(activity, room.run, room.turn(activity), board)
    if shown.method.phone == "nothing":
        note_keeper(visit, project, room, shown)
    if shown.method.takes_items:
        items_panel(visit, project, activity, board)
    if answered:
        names = {group: plain_name(group_label(visit, room.frame.groups, group)) for group in answered}
        st.table(
            {
                _("Group"): [names[group] for group in answered],
                _("People"): [_.number(one.people) for one in answered.values()],
                _("Notes"): [_.number(one.answers) for one in answered.values()],
            },
            hide_index=True,
        )
    _result(visit, shown)
    end_workshop(visit, project, workshop)


def _buttons(visit: Visit, project: Project, room: Room, activity: Activity | None) -> None:
    _ = visit.texts
    following = _following(room)
    with st.container(horizontal=True, key="run-buttons"):
        if activity and activity.state == "open":
            if st.button(_("Close"), type="primary", icon=":material/lock:", key="run-close", shortcut="Alt+O"):
                with telling(visit), visit.store() as store:
                    store.end_turn(project.id, activity)
        elif activity and st.button(
            _("Open"), type="primary", icon=":material/lock_open:", key="run-open", shortcut="Alt+O"
        ):
            with telling(visit), visit.store() as store:
                store.go_to(project.id, activity, opened=True)
        if activity and METHODS[activity.method].hidden_until_revealed:
            turn = room.turn(activity)
            label = _("Hide again") if turn.revealed else _("Reveal")
            if st.button(label, icon=":material/visibility:", key="run-reveal", shortcut="Alt+V"):
                with telling(visit), visit.store() as store:
                    store.keep_turn(project.id, replace(turn, revealed=not turn.revealed), title=activity.title)
        if following and st.button(
            _("Next"), icon=":material/skip_next:", key="run-next", shortcut="Alt+N", help=plain_name(following.title)
        ):
            with telling(visit), visit.store() as store:
                store.go_to(project.id, following, opened=False)


def _following(room: Room) -> Activity | None:
    """The next activity of the agenda that is not skipped."""
    ids = [one.id for one in room.activities]
    at = ids.index(room.run.activity) + 1 if room.run.activity in ids else 0
    return next((one for one in room.activities[at:] if not room.turn(one).skipped), None)


def _timer(visit: Visit, project: Project, room: Room) -> None:
    _ = visit.texts
    run = room.run
    left = max(0, round((run.timer_ends_at - now()).total_seconds())) if run.timer_ends_at else run.timer_left

    def set_to(seconds: int | None, *, running: bool = True) -> None:
        with telling(visit), visit.store() as store:
            store.set_timer(project.id, run.workshop, seconds=seconds, running=running)

    with st.container(horizontal=True, vertical_alignment="center", key="timer-buttons"):
        if run.timer_ends_at:
            until = _("until {time}", time=_.time(run.timer_ends_at))
            st.markdown(f":material/timer: {until}", width="content")
        elif left is not None:
            st.markdown(f":material/timer_pause: {left // MINUTE}.{left % MINUTE:02}", width="content")
        if left is None:
            for minutes in (5, 10, 15):
                if st.button(_("{minutes} min", minutes=minutes), key=f"timer-{minutes}", icon=":material/timer:"):
                    set_to(minutes * MINUTE)
            return
        if st.button(_("+1 min"), key="timer-more", shortcut="Alt+T"):
            set_to(left + MINUTE, running=run.timer_ends_at is not None)
        if run.timer_ends_at and st.button(_("Pause"), key="timer-pause", icon=":material/pause:", type="tertiary"):
            set_to(left, running=False)
        if not run.timer_ends_at and st.button(_("Go on"), key="timer-on", icon=":material/play_arrow:"):
            set_to(left)
        if st.button(_("Take the timer away"), key="timer-off", icon=":material/timer_off:", type="tertiary"):
            set_to(None)


def _stages(visit: Visit, room: Room, shown: Shown) -> None:
    """Which question is on, where an activity has several one after the other."""
    _ = visit.texts
    prompts = [prompt for prompt in room.frame.prompts if prompt.activity == shown.activity.id]
    if len(prompts) < 2 or shown.method.phone not in ("notes", "nothing"):
        return
    at = min(shown.turn.stage, len(prompts) - 1)
    chosen = st.radio(
        _("The question that is on"),
        range(len(prompts)),
        index=at,
        format_func=lambda one: plain_name(prompts[one].text),
        key=f"stage-{shown.activity.id}-{at}",
    )
    if chosen != at:
        with telling(visit), visit.store() as store:
            store.keep_turn(room.frame.project.id, replace(shown.turn, stage=chosen), title=shown.activity.title)


def _result(visit: Visit, shown: Shown) -> None:
    """The votes as they are now, for the facilitator's eyes."""
    _ = visit.texts
    votes = shown.board.votes
    if not shown.method.dimensions or shown.method.phone != "ballot":
        return
    st.caption(_.ngettext("{count} person has voted", "{count} people have voted", votes.people))
    if not votes.people:
        return
    what, items = _("What"), items_in_words(shown.board, to_the_room=False)
    if "points" in shown.method.dimensions:
        ranked = points(items, votes)
        st.table(
            {what: [plain_name(one.text) for one in ranked], _("Points"): [_.number(one.points) for one in ranked]},
            hide_index=True,
        )
    elif "agreement" in shown.method.dimensions:
        told = stances(items, votes)
        st.table(
            {
                what: [plain_name(one.text) for one in told],
                _("Agree"): [_.number(one.agree) for one in told],
                _("Disagree"): [_.number(one.disagree) for one in told],
                _("Pass"): [_.number(one.passed) for one in told],
            },
            hide_index=True,
        )
    else:
        where = placed(items, votes)
        st.table(
            {
                what: [plain_name(one.text) for one in where],
                _("Impact"): [_.number(one.impact.middle, decimals=1) for one in where],
                _("Effort"): [_.number(one.effort.middle, decimals=1) for one in where],
            },
            hide_index=True,
        )
