"""The history of a project: each change in a sentence, to be taken back and made again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from pages.shared.erasing import erase_button
from pages.shared.frame import plain_name, telling
from pages.shared.history_sentences import actor, sentence
from pages.shared.listed import listed
from pages.shared.visit import Visit
from workshop.model import Event, Project
from workshop.store.errors import ErasedWhenUndone

LATEST = 50
ERASED = "contributions"
"""The kind of changes that cannot be made again: answers that are taken back are erased."""
AT_ONCE = 10
"""Changes on one page of the list."""


def history(visit: Visit, project: Project) -> None:
    """The latest changes, newest first, each with its way back."""
    _ = visit.texts
    st.header(_("What has been done"), anchor=False)
    st.write(
        _(
            "The latest changes, {count} at most. What people answer is not listed one by one, so that nobody can be "
            "singled out.",
            count=_.number(LATEST),
        )
    )
    with visit.store() as store:
        events = store.history(project.id, limit=LATEST)
        names = {account.id: account.name for account in store.accounts()}
    entries(visit, project, events, names, key="history")


def entries(visit: Visit, project: Project, events: Sequence[Event], names: Mapping[str, str], *, key: str) -> None:
    """A page of changes as a list."""
    area = st.container(key=key)
    pages = -(-len(events) // AT_ONCE)
    page = st.pagination(pages, key=f"{key}-page-{project.id}") if pages > 1 else 1
    shown = events[(page - 1) * AT_ONCE : page * AT_ONCE]
    for event in shown:
        with area, st.container(gap="xsmall"):
            _entry(visit, project, event, actor(visit.texts, event.actor, names))
    listed(key, [event.id for event in shown])


def _entry(visit: Visit, project: Project, event: Event, who: str) -> None:
    """A change with who did it and when, and the button that takes it back or makes it again."""
    _ = visit.texts
    what, when = sentence(_, event), _.moment(event.at)
    unseen = f":small[{plain_name(f'{what} {when}')}]"
    undo = redo = False
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.container(gap="xxsmall"):
            st.text(what)
            st.caption(" · ".join([plain_name(who), when, *([_("Taken back")] if event.undone else [])]))
            if event.undone and event.kind == ERASED:
                st.caption(_(ErasedWhenUndone.text))
        if event.undoable and not event.undone:
            label = _("Undo")
            if event.kind == ERASED:
                undo = erase_button(visit, event.id, f"{label} {unseen}")
            else:
                undo = st.button(f"{label} {unseen}", key=f"undo-{event.id}", icon=":material/undo:")
        elif event.undone and event.kind != ERASED:
            label = _("Redo")
            redo = st.button(f"{label} {unseen}", key=f"redo-{event.id}", icon=":material/redo:")
    if undo:
        done = _("The answers were erased.") if event.kind == ERASED else _("The change was taken back.")
        with telling(visit, done=done), visit.store() as store:
            store.undo(project.id, event.id)
    if redo:
        with telling(visit, done=_("The change was made again.")), visit.store() as store:
            store.redo(project.id, event.id)
