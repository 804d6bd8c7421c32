"""What can be decided about several answers at once: another group for them, and duplicates made one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.evidence import group_label
from pages.shared.frame import plain_name
from pages.shared.visit import Visit
from workshop.collect.duplicates import duplicates
from workshop.errors import WorkshopError
from workshop.model import Contribution, Material
from workshop.store import Incoming
from workshop.texts import N_

SUGGESTED = 20
SHORT = 80


class DifferentQuestions(WorkshopError):
    """Answers to different questions cannot be duplicates of each other."""

    text = N_("These answer different questions. Choose answers to one question to merge them.")


def chosen_answers(project: str) -> set[str]:
    """The ids of the answers that this tab has chosen; what is put into the set or taken out stays so."""
    chosen: set[str] = st.session_state.setdefault(f"chosen answers {project}", set())
    return chosen


def many_answers(visit: Visit, frame: Material, found: Sequence[Incoming], items: Collection[Incoming]) -> None:
    """How many are chosen and what can be done with them; `found` is all that the filter finds."""
    _ = visit.texts
    project = frame.project.id
    chosen = chosen_answers(project)
    picked = [item for item in items if item.contribution.id in chosen]
    with st.container(horizontal=True, vertical_alignment="center"):
        if picked:
            how_many = _("Chosen: {count}", count=_.number(len(picked)))
            st.markdown(f"**{how_many}**", width="content")
            _move(visit, frame, picked)
            if len(picked) > 1 and all(item.state == "stands" for item in picked):
                _merge(visit, frame, picked)
            if st.button(_("Choose none"), key="choose-none", type="tertiary", icon=":material/close:"):
                choose_none(project)
                st.rerun()
        more = len(found) > 1 and any(item.contribution.id not in chosen for item in found)
        if more and st.button(
            _("Choose all of these"), key="choose-all", type="tertiary", icon=":material/select_all:"
        ):
            choose_none(project)
            st.session_state[all_key(project)] = True
            st.rerun()


def all_key(project: str) -> str:
    """Under which it is remembered that everything is to be chosen that the filter finds, also what is not listed."""
    return f"choose all answers {project}"


def choose_none(project: str) -> None:
    """Nothing is chosen any more, and the boxes are empty."""
    st.session_state.pop(f"chosen answers {project}", None)
    st.session_state["choices made"] = st.session_state.get("choices made", 0) + 1


def choice_key() -> str:
    """By what the boxes are known until something else is chosen at once."""
    return f"pick-{st.session_state.get('choices made', 0)}"


def came_in_twice(visit: Visit, frame: Material) -> None:
    """Answers of the same words, to be made one; looked for only when it is opened."""
    _ = visit.texts
    project = frame.project.id
    opened = st.expander(
        _("Answers that may have come in twice"), icon=":material/content_copy:", key="twice", on_change="rerun"
    )
    if not opened.open:
        return
    with opened:
        with visit.store() as store:
            standing = [item for item in store.incoming(project, limit=None) if item.state == "stands"]
        found = duplicates(item.contribution for item in standing)
        st.write(
            _(
                "The same words to the same question, from the same person or from nobody who is known. Merge only "
                "what really came in twice: two people who say the same are two voices."
            )
        )
        if not found:
            st.caption(_("There are none."))
        for same in found[:SUGGESTED]:
            keep, *others = same
            with st.container(horizontal=True, vertical_alignment="center", border=True):
                with st.container(gap="xxsmall"):
                    st.text(keep.text)
                    times = _.ngettext("{count} time", "{count} times", len(same))
                    st.caption(f"{plain_name(group_label(visit, frame.groups, keep.group))} · {times}")
                if st.button(_("Merge"), key=f"twice-{keep.id}", icon=":material/merge:"):
                    with deciding(visit, project, _merged(visit)) as store:
                        store.merge(project, keep.id, [one.id for one in others])


def _move(visit: Visit, frame: Material, picked: Sequence[Incoming]) -> None:
    _ = visit.texts
    project = frame.project.id
    with st.popover(_("Move to another group"), icon=":material/group:", key="move-answers"):
        st.write(
            _(
                "What the same people have answered in that workshop besides goes along; a group of staff is counted "
                "apart, outside the shares of the others."
            )
        )
        group = st.selectbox(
            _("Group"),
            [*frame.groups, None],
            format_func=lambda group: group.name if group else _("Each person's own group again"),
            key="move-answers-to",
        )
        if st.button(_("Move"), key="move-answers-now", type="primary"):
            name = plain_name(group.name) if group else "–"
            done = _("Moved to another group: {count}. Group: {name}", count=_.number(len(picked)), name=name)
            with deciding(visit, project, done) as store:
                store.regroup(project, [item.contribution.id for item in picked], group and group.id)
                choose_none(project)


def _merge(visit: Visit, frame: Material, picked: Sequence[Incoming]) -> None:
    _ = visit.texts
    project = frame.project.id
    said = sorted((item.contribution for item in picked), key=lambda one: (one.created_at, one.id))
    with st.popover(_("Merge into one"), icon=":material/merge:", key="merge-answers"):
        st.write(
            _(
                "One answer stays; the others are put aside as its duplicates. Two people who say the same are two "
                "voices."
            )
        )
        keep = st.selectbox(_("Which one stays?"), said, format_func=_in_short, key="merge-answers-keep")
        if st.button(_("Merge"), key="merge-answers-now", type="primary"):
            with deciding(visit, project, _merged(visit)) as store:
                if len({one.prompt for one in said}) > 1:
                    raise DifferentQuestions
                store.merge(project, keep.id, [one.id for one in said])
                choose_none(project)


def _in_short(said: Contribution) -> str:
    line = " ".join(said.text.split())
    return line if len(line) <= SHORT else f"{line[:SHORT]}…"


def _merged(visit: Visit) -> str:
    return visit.texts("Merged into one: the others are put aside as its duplicates.")
