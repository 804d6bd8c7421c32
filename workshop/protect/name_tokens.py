"""The words of a text with what their capital and their place say about names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workshop.protect.name_lists import Listed, listed

_WINDOW = 12
"""Characters before a word that are looked at."""
_MARKS = " \t\"'”’«»(*[-"
_ENDS = ".!?:;…•–\n\r"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ROLE = re.compile(
    r"[^\W\d_]*(?:johtaja|päällikkö|ohjaaja|opettaja|hoitaja|valmentaja|koordinaattori|sihteeri|neuvoja|yrittäjä|"
    r"esimies|kouluttaja|asiantuntija|rehtori|opo|ope|herra|rouva|tohtori|professori|ministeri|isäntä|emäntä|pomo)|"
    r"rektor|läraren?|chef|chefen|handledaren?|herr|fru|mr|mrs|ms|dr|supervisor|mentor",
    re.I,
)
_COMPANY = re.compile(r"(?: [A-ZÅÄÖ][\w-]*)? (?:oyj?|abp?|ry|rf|ky|ltd|inc|gmbh)\b", re.I)
_INITIALS = re.compile(r"(?<!\w)(?:[A-ZÅÄÖ]\. ?){1,3}$")
_INITIAL_AFTER = re.compile(r" [A-ZÅÄÖ]\.")


@dataclass(frozen=True, slots=True)
class Token:
    """A word and where it stands."""

    form: str
    start: int
    end: int
    listed: Listed
    capital: bool
    """Whether it begins with a capital and goes on without."""
    opens: bool
    """Whether its capital may be no more than that of a sentence."""
    introduced: bool
    """Whether a role or an initial stands before it (“rehtori Salo”, “T. Räsänen”)."""
    is_half: bool
    """Whether it names something else: the beginning of a company's name or of a word cut by a hyphen."""

    @property
    def lower(self) -> str:
        """The form without capitals."""
        return self.form.lower()

    def with_initials(self, text: str) -> tuple[int, int]:
        """Where it begins and ends together with the initials beside it (“T. Räsänen”, “Saara K.”)."""
        if not self.capital:
            return self.start, self.end
        before = _INITIALS.search(text[max(0, self.start - _WINDOW) : self.start])
        after = _INITIAL_AFTER.match(text, self.end)
        return self.start - (len(before.group()) if before else 0), after.end() if after else self.end


def tokens(text: str) -> list[Token]:
    """The words in their order.

    >>> [(token.form, token.opens) for token in tokens("Hei Maija!") if token.capital]
    [('Hei', True), ('Maija', False)]
    """
    found: list[Token] = []
    for match in _WORD.finditer(text):
        form, start, end = match.group(), match.start(), match.end()
        capital = form[0].isupper() and not (form.isupper() and len(form) > 1)
        opens = introduced = False
        if capital:
            before = text[max(0, start - _WINDOW) : start]
            role = bool(found) and text[found[-1].end : start] == " " and _ROLE.fullmatch(found[-1].form) is not None
            introduced = role or _INITIALS.search(before) is not None
            before = before.rstrip(_MARKS)
            opens = not introduced and (not before or before[-1] in _ENDS)
        is_half = text.startswith("-", end) or (capital and _COMPANY.match(text, end) is not None)
        found.append(Token(form, start, end, _listed(form), capital, opens, introduced, is_half))
    return found


def _listed(form: str) -> Listed:
    """What the lists say of a word; of one that a hyphen joins, what they say of its last part and then its first."""
    found = listed(form)
    if found or "-" not in form:
        return found
    *firsts, last = form.split("-")
    if not last[:1].isupper():
        return Listed.NOTHING
    found = listed(last)
    for first in firsts:
        found |= listed(first) & Listed.NAME
    return found
