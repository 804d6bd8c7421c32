"""Why what was sent is not kept, in words that say what to do; the text itself is always given back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from workshop.collect.answers import problem_of
from workshop.texts import Message, Texts
from workshop.web.pages import Problem
from workshop.web.sent import field_of
from workshop.web.visits import Visit


@dataclass(frozen=True)
class Refusal:
    """Why what was sent, or some of it, was not kept."""

    kind: Literal["unfit", "empty", "changed", "ended", "key", "not now"]
    status: int
    problems: tuple[Problem, ...]
    standing: Mapping[str, str] = field(default_factory=dict)
    """The answers that stand where others were sent, by prompt."""
    late: Mapping[str, str] = field(default_factory=dict)
    """The texts that cannot be kept any more, by prompt; whatever else was sent is kept."""


def unfit(_: Texts, here: Visit, texts: Mapping[str, str], shown: Mapping[str, str]) -> Refusal | None:
    """Refused when an answer does not fit its question, or one that is required is left out; then nothing is kept.

    `texts` are the answers to be kept, `shown` all those that the form had.
    """
    problems = []
    for question in here.open:
        prompt = question.prompt
        if prompt.id in texts or (prompt.required and prompt.id in shown and not shown[prompt.id]):
            found = problem_of(prompt, texts.get(prompt.id, ""))
            problems += [Problem(_(_in_numbers(_, found)), field_of(prompt))] if found else []
    return Refusal("unfit", 422, tuple(problems)) if problems else None


def _in_numbers(_: Texts, message: Message) -> Message:
    """The sentence with its numbers as the language writes them."""
    values = {name: _.number(value) if isinstance(value, int) else value for name, value in message.values.items()}
    return Message(message.msgid, values)


def all_empty(_: Texts, here: Visit, texts: Mapping[str, str], shown: Mapping[str, str]) -> Refusal | None:
    """Refused when every box was empty and no answer would be left: to erase everything there is a page of its own."""
    if not here.open or any(shown.values()) or any({**here.said, **texts}.values()):
        return None
    said = (
        _("All the answers were empty, so nothing was changed. To remove them, choose “Erase my answers”.")
        if here.said
        else nothing_written_said(_)
    )
    problem = Problem(said, field_of(here.open[0].prompt))
    return Refusal(
        "empty", 422, (problem,), standing={prompt: here.said[prompt] for prompt in texts if here.said.get(prompt)}
    )


def nothing_written_said(_: Texts) -> str:
    """What is said of a form with nothing in it."""
    return _("Nothing was sent, because all the answers were empty. Answer at least one question.")


def ended(_: Texts, late: Mapping[str, str]) -> Refusal | None:
    """Refused when something was written to what is not asked now, or no longer; an empty text is nothing."""
    texts = {prompt: text for prompt, text in late.items() if text}
    said = _(
        "Answering this ended before it was sent. Copy the text if you want to keep it, or tell it to the organiser."
    )
    return Refusal("ended", 409, (Problem(said),), late=texts) if texts else None


def overtaken(_: Texts, here: Visit, texts: Mapping[str, str]) -> Refusal:
    """Refused because another answer was saved after the page was opened."""
    said = _(
        "Another answer to this question has been saved with your own link in the meantime. Both are here: send again "
        "to put what is in the box in its place."
    )
    standing = {prompt: here.said[prompt] for prompt, text in texts.items() if here.said.get(prompt, text) != text}
    fields = {question.prompt.id: field_of(question.prompt) for question in here.asked}
    problems = tuple(Problem(said, fields[prompt]) for prompt in standing)
    return Refusal("changed", 409, problems, standing=standing)
