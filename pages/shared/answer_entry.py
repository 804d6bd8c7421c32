"""One answer as it came in: its words, where it comes from, and what can be decided about it."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.evidence import group_label
from pages.shared.forms import written
from pages.shared.frame import plain_name
from pages.shared.masking import choose_masks, decide_at_once, opened_key, show_words
from pages.shared.visit import Visit
from workshop.collect.moderation_log import REASONS
from workshop.model import Material, Source
from workshop.store import Incoming
from workshop.texts import N_

ANOTHER = N_("Another reason …")
SOURCES: Mapping[Source, str] = {
    "link": N_("on a link"),
    "import": N_("from a file"),
    "scribe": N_("written down"),
    "live": N_("in the room"),
}
LABEL = 60
"""So much of an answer's words tells its checkbox from the others for those who hear it."""


def answer_entry(visit: Visit, frame: Material, item: Incoming, *, chosen: bool, key: str, reason: str = "") -> bool:
    """Draw an answer with what can be decided about it, and tell whether it is chosen."""
    _ = visit.texts
    said = item.contribution
    project = frame.project.id
    with st.container(border=True, gap="xsmall"):
        with st.container(horizontal=True, wrap=False):
            label = _("Choose: {answer}", answer=plain_name(said.text[:LABEL]))
            picked = st.checkbox(label, chosen, key=f"{key}-{said.id}", label_visibility="collapsed")
            with st.container(gap="xxsmall"):
                show_words(said)
                st.caption(" · ".join(_origin(visit, frame, item)))
                _marks(visit, item, reason)
        with st.container(horizontal=True, gap="xsmall"):
            _decisions(visit, project, item)
        opened = st.session_state.get(opened_key(project))
        if opened == ("masks", said.id):
            choose_masks(visit, project, item)
        elif opened == ("reason", said.id):
            _own_reason(visit, project, item)
    return picked


def _origin(visit: Visit, frame: Material, item: Incoming) -> list[str]:
    """Whose answer it is, to what, when and by which way it came."""
    _ = visit.texts
    said = item.contribution
    prompt = next((prompt for prompt in frame.prompts if prompt.id == said.prompt), None)
    table = _("table {name}", name=plain_name(said.at_table)) if said.at_table else _(SOURCES[said.source])
    asked = plain_name(prompt.text) if prompt else "–"
    return [plain_name(group_label(visit, frame.groups, said.group)), asked, _.moment(said.created_at), table]


def _marks(visit: Visit, item: Incoming, reason: str) -> None:
    """What has been decided about it so far, and what is still to be."""
    _ = visit.texts
    waits = item.seen and item.contribution.waits
    if not (item.marked or item.state == "hidden" or waits):
        return
    with st.container(horizontal=True, gap="xsmall"):
        if item.marked:
            st.badge(_("Marked to be come back to"), icon=":material/flag:", color="blue")
        if item.state == "hidden":
            aside = _("Aside as a duplicate") if item.merged_into else _("Aside")
            st.badge(plain_name(f"{aside}: {reason}" if reason else aside), icon=":material/block:", color="gray")
        if waits:
            st.badge(_("Waits for your eye"), icon=":material/help:", color="red")


def _decisions(visit: Visit, project: str, item: Incoming) -> None:
    """The buttons of what can be decided about it now."""
    _ = visit.texts
    said = item.contribution
    if item.state == "stands" and item.seen and said.waits:
        decide_at_once(visit, project, item)
    if item.state == "hidden":
        if st.button(_("Show again"), key=f"show-{said.id}", type="tertiary", icon=":material/undo:"):
            with deciding(visit, project, _("The answer is included again.")) as store:
                store.show_again(project, said.id)
    else:
        _put_aside(visit, project, said.id)
    if item.marked:
        if st.button(_("Take the mark away"), key=f"unmark-{said.id}", type="tertiary", icon=":material/flag:"):
            with deciding(visit, project, _("The mark was taken away.")) as store:
                store.mark(project, said.id, marked=False)
    elif st.button(_("Mark"), key=f"mark-{said.id}", type="tertiary", icon=":material/flag:"):
        with deciding(visit, project, _("Marked to be come back to.")) as store:
            store.mark(project, said.id)
    if st.button(_("Mask words"), key=f"masks-of-{said.id}", type="tertiary", icon=":material/tune:"):
        _open(project, "masks", said.id)


def _put_aside(visit: Visit, project: str, id: str) -> None:
    """Put the answer aside for one of the usual reasons, or ask for another."""
    _ = visit.texts
    why = st.menu_button(
        _("Put aside"),
        [*REASONS, ANOTHER],
        format_func=_,
        key=f"aside-{id}",
        type="tertiary",
        icon=":material/block:",
    )
    if why == ANOTHER:
        _open(project, "reason", id)
    elif why:
        with deciding(visit, project, _aside(visit)) as store:
            store.hide(project, id, why)


def _own_reason(visit: Visit, project: str, item: Incoming) -> None:
    """Ask for a reason in the facilitator's own words."""
    _ = visit.texts
    id = item.contribution.id
    with st.form(f"reason-{id}", border=False):
        reason = st.text_input(
            _("Why is it put aside? This stands in the log; do not write names or the answer's words in it."),
            max_chars=200,
            key=f"reason-{id}-text",
        )
        if st.form_submit_button(_("Put aside"), type="primary"):
            with deciding(visit, project, _aside(visit)) as store:
                store.hide(project, id, written(reason))
                st.session_state.pop(opened_key(project), None)


def _aside(visit: Visit) -> str:
    return visit.texts("Put aside: it is in no figure and no report.")


def _open(project: str, what: str, id: str) -> None:
    """Open a part of the answer, or close it when it is open."""
    key = opened_key(project)
    st.session_state[key] = None if st.session_state.get(key) == (what, id) else (what, id)
    st.rerun()
