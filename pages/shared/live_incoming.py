"""What comes in while a workshop is on: notes to look at, to pin, to put aside and to gather under headings."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.shared.deciding import decided, deciding
from pages.shared.evidence import group_label
from pages.shared.forms import begin_anew, form_key, written
from pages.shared.frame import plain_name
from pages.shared.listed import listed
from pages.shared.live import live
from pages.shared.live_look import note_keys
from pages.shared.live_steps import promises, steps_of_lane
from pages.shared.visit import Visit
from workshop.collect.moderation_log import REASONS
from workshop.live.shown import Shown
from workshop.model import Cluster, Project
from workshop.store import Board, BoardNote, Room
from workshop.texts import N_

AT_ONCE = 12
LABEL = 60
NONE = "-"
KEYS = N_(
    "j and k: next and earlier note · p: pin · h: put aside · m: move · l: later · x: choose · g: merge the chosen"
)


@st.fragment
def incoming_in_room(visit: Visit, project: Project, workshop: str) -> None:
    """Draw what the activity that is on has brought, the newest first; it comes by itself."""
    _ = visit.texts
    live(project.id, "room-incoming", later_ms=450)
    st.header(_("Incoming"), anchor=False)
    with visit.store() as store:
        room = store.room(project.id, workshop)
        board = store.board(room.activity.id) if room.activity else Board()
    if room.activity is None:
        st.caption(_("Notes come here by themselves while people write."))
        return
    shown = Shown(room.activity, room.run, room.turn(room.activity), board)
    if shown.method.phone == "steps":
        steps_of_lane(visit, project, shown)
    elif shown.method.phone == "promises":
        promises(visit, project, shown)
    else:
        _notes(visit, project, room, board)
    decided(visit, project.id)


def _notes(visit: Visit, project: Project, room: Room, board: Board) -> None:
    _ = visit.texts
    if not board.notes:
        st.caption(_("Notes come here by themselves while people write."))
        return
    newest = list(reversed(board.notes))
    _gather(visit, project, room, newest)
    pages = -(-len(newest) // AT_ONCE)
    page = st.pagination(pages, key=f"room-page-{pages}") if pages > 1 else 1
    part = newest[(page - 1) * AT_ONCE : page * AT_ONCE]
    with st.container(key="keys", gap="xxsmall"):
        keys = st.toggle(_("Keys for single notes"), True, key="note-keys-on")
        note_keys(on=keys)
        if keys:
            st.caption(_(KEYS))
    with st.container(key="room-notes", gap="xsmall"):
        for note in part:
            _entry(visit, project, room, board, note)
    listed("room-notes", [note.said.id for note in part])


def _gather(visit: Visit, project: Project, room: Room, notes: Sequence[BoardNote]) -> None:
    """What can be done with the notes that are chosen, if some are: a heading for them, or one of them for all."""
    _ = visit.texts
    picked = {note.said.id for note in notes if st.session_state.get(f"pick-{note.said.id}")}
    ids = [note.said.id for note in notes if note.said.id in picked]
    activity = room.activity
    if not picked or activity is None:
        return
    with st.container(border=True, horizontal=True, vertical_alignment="bottom", key="gathering"):
        how_many = _("Chosen: {count}", count=_.number(len(picked)))
        st.markdown(f"**{how_many}**", width="content")
        key = form_key(f"heading {activity.id}")
        name = st.text_input(_("New heading"), max_chars=60, key=f"{key}-name", width=180)
        if st.button(_("Gather under it"), key=f"{key}-gather", icon=":material/inventory_2:"):
            with deciding(visit, project.id, _("Gathered under a heading.")) as store:
                store.add_cluster(project.id, activity.id, written(name), ids)
                begin_anew(f"heading {activity.id}")
                _unpick(ids)
        if len(ids) > 1 and st.button(_("Merge into one"), key="room-merge", icon=":material/merge:"):
            with deciding(visit, project.id, _("Merged into one.")) as store:
                store.merge(project.id, ids[-1], ids[:-1])
                _unpick(ids)
        if room.run.moderated and st.button(_("Let through"), key="room-approve", icon=":material/check:"):
            with deciding(visit, project.id, _("Let through to the wall.")) as store:
                store.show_on_wall(project.id, ids, approved=True)
                _unpick(ids)


def _entry(visit: Visit, project: Project, room: Room, board: Board, note: BoardNote) -> None:
    _ = visit.texts
    said = note.said
    heading = next((one for one in board.clusters if said.id in one.notes), None)
    with st.container(border=True, gap="xxsmall"):
        with st.container(horizontal=True, wrap=False):
            label = _("Choose: {answer}", answer=plain_name(said.text[:LABEL]))
            st.checkbox(label, key=f"pick-{said.id}", label_visibility="collapsed")
            st.text(said.text, width="stretch")
        facts = [plain_name(group_label(visit, room.frame.groups, said.group))]
        facts += [plain_name(heading.name)] if heading else []
        facts += [_("pinned")] if note.pinned else []
        facts += [_("answered later")] if note.marked else []
        facts += [_("not let through yet")] if room.run.moderated and not note.approved else []
        facts += [_("something in it may be personal")] if note.seen and said.waits else []
        st.caption(" · ".join(facts))
        with st.container(horizontal=True, gap="small"):
            _decisions(visit, project, room, board, note, heading)


def _decisions(
    visit: Visit, project: Project, room: Room, board: Board, note: BoardNote, heading: Cluster | None
) -> None:
    _ = visit.texts
    said, id = note.said, project.id
    if (
        note.seen
        and said.waits
        and st.button(_("Nothing personal"), key=f"fine-{said.id}", type="tertiary", icon=":material/check:")
    ):
        with deciding(visit, id, _("It may be shown.")) as store:
            store.decide(id, said.id, note.version, [])
    if (
        room.run.moderated
        and not note.approved
        and st.button(_("Let through"), key=f"through-{said.id}", type="tertiary", icon=":material/check:")
    ):
        with deciding(visit, id, _("Let through to the wall.")) as store:
            store.show_on_wall(id, [said.id], approved=True)
    pin = _("Unpin") if note.pinned else _("Pin")
    if st.button(pin, key=f"pin-{said.id}", type="tertiary", icon=":material/push_pin:", help=pin):
        with deciding(visit, id, _("Pinned to the wall.") if not note.pinned else _("No longer pinned.")) as store:
            store.show_on_wall(id, [said.id], pinned=not note.pinned)
    aside = _("Put aside")
    why = st.menu_button(
        aside,
        list(REASONS),
        format_func=_,
        key=f"aside-{said.id}",
        type="tertiary",
        icon=":material/block:",
        help=aside,
    )
    if why:
        with deciding(visit, id, _("Put aside: it is in no figure and no report.")) as store:
            store.hide(id, said.id, why)
    if board.clusters:
        choices = [one.id for one in board.clusters if one is not heading] + ([NONE] if heading else [])
        names = {one.id: plain_name(one.name) for one in board.clusters} | {NONE: _("no heading")}
        to = st.menu_button(
            _("Move to"),
            choices,
            format_func=names.__getitem__,
            key=f"move-{said.id}-{len(choices)}",
            type="tertiary",
            icon=":material/drive_file_move:",
            help=_("Move to"),
        )
        if to:
            with deciding(visit, id, _("Moved.")) as store:
                store.move_notes(id, [said.id], None if to == NONE else to)
    later = _("Answered") if note.marked else _("Answer later")
    if st.button(later, key=f"later-{said.id}", type="tertiary", icon=":material/flag:", help=later):
        with deciding(
            visit, id, _("Marked to be come back to.") if not note.marked else _("The mark was taken away.")
        ) as store:
            store.mark(id, said.id, marked=not note.marked)


def _unpick(ids: Sequence[str]) -> None:
    for id in ids:
        st.session_state.pop(f"pick-{id}", None)
