"""Which of the answers that have come in are looked at: by their state, question, group and words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import streamlit as st

from pages.shared.visit import Visit
from workshop.model import Group, Material
from workshop.store import Incoming
from workshop.texts import N_

State = Literal["stands", "waiting", "marked", "hidden"]
STATES: Mapping[State, str] = {
    "stands": N_("Included"),
    "waiting": N_("Wait for your eye"),
    "marked": N_("Marked"),
    "hidden": N_("Aside"),
}
ANYWHERE = ""
NO_GROUP = "-"


@dataclass(frozen=True, slots=True)
class AnswerFilter:
    """What somebody wants to see of the answers."""

    state: State = "stands"
    questions: frozenset[str] | None = None
    """The ids of the prompts; of any when there is nothing."""
    group: str = ANYWHERE
    words: str = ""

    @property
    def finds_old_ones(self) -> bool:
        """Whether it looks for more than the latest answers."""
        return self != AnswerFilter()

    def takes(self, item: Incoming) -> bool:
        """Whether somebody wants to see that answer."""
        said = item.contribution
        in_state = {
            "stands": item.state == "stands",
            "waiting": item.state == "stands" and item.seen and said.waits,
            "marked": item.marked,
            "hidden": item.state == "hidden",
        }
        return (
            in_state[self.state]
            and (self.questions is None or said.prompt in self.questions)
            and self.group in (ANYWHERE, said.group or NO_GROUP)
            and self.words.strip().casefold() in said.text.casefold()
        )


def answer_filter(visit: Visit, frame: Material) -> AnswerFilter:
    """Ask which answers are wanted; those that are included when nothing is asked for."""
    _ = visit.texts
    state = st.segmented_control(
        _("Which answers"),
        get_args(State),
        format_func=lambda state: _(STATES[state]),
        default="stands",
        required=True,
        label_visibility="collapsed",
        key=state_key(frame.project.id),
    )
    questions = _questions(frame)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        asked = st.selectbox(
            _("Question"),
            [ANYWHERE, *questions],
            format_func=lambda title: title or _("All questions"),
            key=f"answers-question-{frame.project.id}",
            width=300,
        )
        group = st.selectbox(
            _("Group"),
            [ANYWHERE, *(group.id for group in frame.groups), NO_GROUP],
            format_func=lambda group: group_name(visit, frame.groups, group),
            key=f"answers-group-{frame.project.id}",
            width=220,
        )
        words = st.text_input(
            _("Search by words"), icon=":material/search:", key=f"answers-words-{frame.project.id}", width=220
        )
    return AnswerFilter(state, questions[asked] if asked else None, group, words or "")


def state_key(project: str) -> str:
    """Under which the wanted state is remembered, for a button that asks for another."""
    return f"answers-state-{project}"


def _questions(frame: Material) -> dict[str, frozenset[str]]:
    """What is answered in words, by what it is called: each activity as a whole, and where it asks several, each."""
    found: dict[str, frozenset[str]] = {}
    for activity in frame.activities:
        own = [prompt for prompt in frame.prompts if prompt.activity == activity.id and prompt.form == "text"]
        if len(own) > 1:
            found[activity.title] = frozenset(prompt.id for prompt in own)
        for prompt in own:
            found[f"{activity.title}: {prompt.text}"] = frozenset({prompt.id})
    return found


def group_name(visit: Visit, groups: Sequence[Group], id: str) -> str:
    """What a choice of group is called, also of any and of none."""
    _ = visit.texts
    names = {ANYWHERE: _("All groups"), NO_GROUP: _("No group")}
    return names.get(id) or next((group.name for group in groups if group.id == id), "–")
