"""Words of the users' own on a page: in the visitor's language where they are written in it, and marked where not."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.collect.answers import partner_lines, places
from workshop.methods import LEVELS
from workshop.model import LANGUAGES, Language, Localised, Prompt
from workshop.texts import N_, Texts


@dataclass(frozen=True, slots=True)
class Words:
    """A text, and the language that the page has to mark it with; empty where it is the page's own."""

    text: str
    language: Language | str = ""

    def __str__(self) -> str:
        return self.text


def words(page: Language, own: Language, text: str, others: Localised) -> Words:
    """A text written in `own`, and perhaps in other languages, as a page in the language `page` shows it."""
    translated: str = getattr(others, page)
    return Words(translated or text, "" if translated or page == own else own)


def localised(page: Language, text: Localised) -> Words:
    """A text in up to three languages, as a page shows it."""
    for language in (page, *LANGUAGES):
        if said := getattr(text, language):
            return Words(said, "" if language == page else language)
    return Words("")


def in_plain_words(prompt: Prompt, answer: str, _: Texts) -> str:
    """An answer as a person reads it.

    >>> in_plain_words(Prompt("p", "a", "Miltä tuntuu?", 0, form="scale", highest=5), "4", Texts("en"))
    '4 (on a scale from 1 to 5)'
    """
    options = {option.key: localised(_.language, option.text).text for option in prompt.options}
    match prompt.form:
        case "scale":
            ends = {"lowest": prompt.lowest, "highest": prompt.highest}
            return _(N_("{value} (on a scale from {lowest} to {highest})"), value=answer, **ends)
        case "single" | "multiple":
            return "\n".join(options.get(key, key) for key in answer.split())
        case "ranking":
            return "\n".join(f"{place}. {options.get(key, key)}" for key, place in places(answer).items())
        case "roster":
            own, lines = partner_lines(answer)
            named = [f"{line.name}: {_(LEVELS[int(line.level)])}" for line in lines if line.level.isdigit()]
            return "\n".join([own, *named])
        case _:
            return answer
