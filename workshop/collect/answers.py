"""An answer held against its question: what a form brought becomes one text (`forms`), or is refused with a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from workshop.clean import clean, clean_line, is_blank
from workshop.model import Form, Prompt
from workshop.texts import N_, Message

LONGEST_NAME = 200
MOST_PARTNERS = 60
LEVELS = range(5)
TRUST = range(1, 5)

Values = Mapping[str, Sequence[str]]
"""What a form holds for one question, by the part of the question; the part of the whole is empty."""


@dataclass(frozen=True, slots=True)
class PartnerLine:
    """One line of a roster as it was filled in, perhaps not yet whole."""

    name: str
    level: str = ""
    trust: str = ""


def read_answer(prompt: Prompt, values: Values) -> str:
    """The answer in the fields of a form as one text; empty when there is none.

    What is not whole, such as a partner without a level, stays in the text and is told by `problem_of`.
    """
    return _READ[prompt.form](values)


def problem_of(prompt: Prompt, answer: str) -> Message | None:
    """Why an answer cannot be kept; nothing when it can. An empty answer is one, unless the question requires another.

    >>> problem_of(Prompt("p", "a", "Miltä tuntuu?", 0, form="scale"), "6").msgid
    'Choose a number from {lowest} to {highest}.'
    """
    if not answer:
        return Message(REQUIRED) if prompt.required else None
    return _HELD[prompt.form](prompt, answer)


def places(answer: str) -> dict[str, str]:
    """The places in an answer that puts options in order, by option, also where two have the same place.

    >>> places("b a"), places("a=1 b=1")
    ({'b': '1', 'a': '2'}, {'a': '1', 'b': '1'})
    """
    found = {}
    for number, token in enumerate(answer.split(), start=1):
        key, _, place = token.partition("=")
        found[key] = place or str(number)
    return found


def partner_lines(answer: str) -> tuple[str, tuple[PartnerLine, ...]]:
    """The own organisation and the lines of a roster, whole or not."""
    own, *lines = answer.split("\n") if answer else [""]
    found = []
    for line in lines:
        level, trust, name = (*line.split("\t", 2), "", "")[:3]
        found.append(PartnerLine(name, level, trust))
    return own, tuple(found)


REQUIRED = N_("This question needs an answer.")
_NOT_A_CHOICE = N_("That is not one of the choices. Load the page again and choose once more.")


def _text(values: Values) -> str:
    cleaned = clean(_whole(values))
    return "" if is_blank(cleaned) else cleaned


def _chosen(values: Values) -> str:
    return clean_line(_whole(values))


def _several(values: Values) -> str:
    return " ".join(sorted(set(" ".join(values.get("", ())).split())))


def _order(values: Values) -> str:
    places = {part: clean_line(said[-1]) for part, said in values.items() if part}
    if not places:
        return clean_line(_whole(values))
    given = sorted((place, key) for key, place in places.items() if place)
    if [place for place, _key in given] == [str(number) for number in range(1, len(given) + 1)]:
        return " ".join(key for _place, key in given)
    return " ".join(f"{key}={place}" for place, key in given)


def _partners(values: Values) -> str:
    parts = {part: clean_line(said[-1]) for part, said in values.items() if part}
    if not parts:
        whole = _whole(values).replace("\r\n", "\n")
        own, *lines = whole.split("\n")
        parts = {"own": clean_line(own)}
        for number, line in enumerate(lines):
            level, trust, name = (*line.split("\t", 2), "", "")[:3]
            parts |= {
                f"name.{number}": clean_line(name),
                f"level.{number}": clean_line(level),
                f"trust.{number}": clean_line(trust),
            }
    rows = [part.removeprefix("name.") for part in parts if part.startswith("name.")]
    named = sorted(
        (parts[f"name.{row}"], parts.get(f"level.{row}", ""), parts.get(f"trust.{row}", ""))
        for row in rows
        if parts[f"name.{row}"] and (parts.get(f"level.{row}") or f"known.{row}" not in parts)
    )
    own = parts.get("own", "")
    written = [f"{level}\t{trust}\t{name}" for name, level, trust in named]
    return "\n".join([own, *written]) if written else ""


_READ: Mapping[Form, Callable[[Values], str]] = {
    "text": _text,
    "scale": _chosen,
    "single": _chosen,
    "multiple": _several,
    "ranking": _order,
    "roster": _partners,
}


def _fits(prompt: Prompt, answer: str) -> Message | None:
    if len(answer) <= prompt.longest:
        return None
    return too_long(len(answer), prompt.longest)


def too_long(length: object, limit: object) -> Message:
    """What is said of an answer with more characters than fit in."""
    return Message(
        N_(
            "This answer is too long: {count} characters, when {limit} fit in. Nothing was saved yet. Make it shorter "
            "and send again."
        ),
        {"count": length, "limit": limit},
    )


def _on_scale(prompt: Prompt, answer: str) -> Message | None:
    if answer in map(str, range(prompt.lowest, prompt.highest + 1)):
        return None
    said = N_("Choose a number from {lowest} to {highest}.")
    return Message(said, {"lowest": prompt.lowest, "highest": prompt.highest})


def _of_options(prompt: Prompt, answer: str) -> Message | None:
    keys = answer.split(" ")
    if not {option.key for option in prompt.options}.issuperset(keys) or (prompt.form == "single" and len(keys) > 1):
        return Message(_NOT_A_CHOICE)
    if prompt.form == "multiple" and prompt.at_most and len(keys) > prompt.at_most:
        return Message(N_("Choose at most {count}."), {"count": prompt.at_most})
    return None


def _in_order(prompt: Prompt, answer: str) -> Message | None:
    if "=" in answer:
        return Message(N_("Give each a place of its own, beginning with 1: two cannot share a place."))
    keys = answer.split(" ")
    whole = len(set(keys)) == len(keys) and {option.key for option in prompt.options}.issuperset(keys)
    return None if whole else Message(_NOT_A_CHOICE)


def _of_partners(_prompt: Prompt, answer: str) -> Message | None:
    own, lines = partner_lines(answer)
    if not own:
        return Message(N_("Write first for which organisation you answer."))
    if len(lines) > MOST_PARTNERS:
        return Message(N_("Name at most {count} organisations."), {"count": MOST_PARTNERS})
    for line in lines:
        if max(len(line.name), len(own)) > LONGEST_NAME or is_blank(line.name):
            return Message(N_("The name of an organisation has at most {count} characters."), {"count": LONGEST_NAME})
        if not line.level:
            return Message(N_("Choose how closely you work together: {name}"), {"name": line.name})
        if line.level not in map(str, LEVELS) or line.trust not in ("", *map(str, TRUST)):
            return Message(_NOT_A_CHOICE)
    return None


_HELD: Mapping[Form, Callable[[Prompt, str], Message | None]] = {
    "text": _fits,
    "scale": _on_scale,
    "single": _of_options,
    "multiple": _of_options,
    "ranking": _in_order,
    "roster": _of_partners,
}


def _whole(values: Values) -> str:
    said = values.get("", ())
    return said[-1] if said else ""
