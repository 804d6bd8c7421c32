"""One question as the page with the questions shows it, in its form and with what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup

from workshop.collect.answers import PartnerLine, partner_lines, places
from workshop.methods import LEVEL_ANCHORS, TRUST_ANCHORS
from workshop.model import Language, Prompt
from workshop.texts import Texts
from workshop.web.pages import rendered
from workshop.web.sent import field_of

EMPTY_LINES = 4
"""Lines for organisations that are not in the list."""
BLANK_KEPT = 512


@dataclass(frozen=True, slots=True)
class Part:
    """All that a question's part of the page is made of."""

    prompt: Prompt
    number: int
    """Its place among the questions that can be answered now, which are so many: `count`."""
    count: int
    written_in: Language
    """The language of the project."""
    mark: str
    """The mark of the answer that this one will be given over."""
    answer: str = ""
    problem: str = ""
    """What is wrong with the answer."""
    standing: str | None = None
    """The answer that is saved by now, where it is another."""
    actors: tuple[str, ...] = ()
    """The organisations that a question about partners offers."""


@dataclass(frozen=True, slots=True)
class Roster:
    """A question about partners as the page shows it: the known ones, those that were added, and empty lines."""

    own: str
    known: tuple[PartnerLine, ...]
    added: tuple[PartnerLine, ...]


def question_part(part: Part, _: Texts) -> Markup:
    """The question in HTML.

    Most of the page is made here, and those who come to answer for the first time get the same; what somebody has
    written is never kept.
    """
    return _made(part, _) if part.answer or part.problem or part.standing is not None else _blank(part, _)


def _made(part: Part, _: Texts) -> Markup:
    return rendered(
        _,
        "_question",
        part=part,
        prompt=part.prompt,
        id=field_of(part.prompt),
        places=places,
        roster=_roster,
        levels=LEVEL_ANCHORS,
        trust=TRUST_ANCHORS,
    )


_blank = lru_cache(BLANK_KEPT)(_made)


def _roster(part: Part) -> Roster:
    own, lines = partner_lines(part.answer)
    by_name = {line.name.casefold(): line for line in lines}
    known = tuple(by_name.pop(name.casefold(), PartnerLine(name)) for name in part.actors)
    empty = (PartnerLine(""),) * EMPTY_LINES
    return Roster(own, known, (*by_name.values(), *empty))
