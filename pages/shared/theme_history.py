"""Who has changed the themes and when, and the ways back and forth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from pages.shared.frame import plain_name, telling
from pages.shared.history import entries
from pages.shared.history_sentences import actor, sentence
from pages.shared.visit import Visit
from workshop.model import Event, Project


def back_and_forth(visit: Visit, project: Project, changes: Sequence[Event], names: Mapping[str, str]) -> None:
    """What was done last, who did it and when, and the buttons that take it back and make it again."""
    _ = visit.texts
    standing = next((event for event in changes if not event.undone), None)
    newer = changes[: changes.index(standing)] if standing else changes
    undo = st.button(_("Take back the latest change"), icon=":material/undo:", disabled=standing is None)
    redo = bool(newer) and st.button(_("Make it again"), key="redo-themes", icon=":material/redo:")
    if standing:
        who = f"{actor(_, standing.actor, names)}, {_.moment(standing.at)}"
        st.caption(plain_name(f"{sentence(_, standing)} · {who}"), width="content")
    if undo:
        with telling(visit), visit.store() as store:
            undone = store.undo_themes(project.id)
            visit.notices.append(_("The latest change was taken back.") if undone else _("Nothing is left to undo."))
    if redo:
        with telling(visit, done=_("The change was made again.")), visit.store() as store:
            store.redo_themes(project.id)


def all_changes(visit: Visit, project: Project, changes: Sequence[Event], names: Mapping[str, str]) -> None:
    """The latest changes, each with who and when, to be taken back one by one."""
    opened = st.expander(
        visit.texts("What has been changed in the themes"), icon=":material/history:", key="changes", on_change="rerun"
    )
    if opened.open:
        with opened:
            entries(visit, project, changes, names, key="theme-changes")


def last_touched(visit: Visit, changes: Sequence[Event], names: Mapping[str, str]) -> dict[str, str]:
    """Who has changed a theme last and when, in a sentence, by the theme's name."""
    _ = visit.texts
    told: dict[str, str] = {}
    for event in changes:
        if event.label and not event.undone and event.label not in told:
            who = actor(_, event.actor, names)
            told[event.label] = _("Last changed: {who}, {when}.", who=who, when=_.moment(event.at))
    return told
