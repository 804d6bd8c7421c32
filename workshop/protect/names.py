"""Mentions of persons in a text, as far as lists, endings, capitals and neighbours tell.

Much is flagged that is no person, and some persons are missed: a person's eye decides.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise

from workshop.language.detection import detect
from workshop.model import Language
from workshop.protect.known_words import is_empty, is_known, known_base, looks_like_a_word
from workshop.protect.name_lists import Listed, listed
from workshop.protect.name_tokens import Token, tokens

SHORTEST_UNKNOWN = 3
SHORTEST_GIVEN_WITHOUT_CAPITAL = 4
SHORTEST_SURNAME_WITHOUT_CAPITAL = 6
_WITHIN = re.compile(r"ss[aä](?:kin|kaan|kään|han|hän)?$")
_INNER_CAPITAL = re.compile(r"(?<!\bMc)(?<!\bMac)(?<=[^\W\d_])[A-ZÅÄÖ]")


def name_mentions(text: str) -> list[tuple[int, int]]:
    """Where persons are mentioned, in order; given name and surname together.

    >>> text = "Kysyin Virtasen Matilta. Toivon, että Maija ehtii Rovaniemelle."
    >>> [text[start:end] for start, end in name_mentions(text)]
    ['Virtasen Matilta', 'Maija']
    """
    return _Reading(text).mentions()


class _Reading:
    """One text as it is read for names."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = tokens(text)

    @cached_property
    def _language(self) -> Language:
        return detect(self._text)

    def mentions(self) -> list[tuple[int, int]]:
        named = [self._is_name(token) for token in self._tokens]
        for left, right in pairwise(range(len(named))):
            first, second = self._tokens[left], self._tokens[right]
            if named[left] != named[right] and self._text[first.end : second.start] == " ":
                named[left] = named[left] or self._precedes_a_name(first, second)
                named[right] = named[right] or self._follows_a_name(second, first)
        found: list[tuple[int, int]] = []
        for token in (token for token, is_name in zip(self._tokens, named, strict=True) if is_name):
            start, end = token.with_initials(self._text)
            if found and self._text[found[-1][1] : start] in ("", " "):
                start = found.pop()[0]
            found.append((start, end))
        return found

    def _is_name(self, token: Token) -> bool:
        """Whether a word is likely to be a person's name by itself."""
        if token.is_half or not (token.capital or token.listed):
            return False
        if token.introduced:
            return self._goes_with_a_name(token)
        if token.listed & Listed.NO_PERSON:
            return False
        if not token.capital:
            return self._is_name_without_capital(token)
        if token.listed & Listed.NAME:
            return not _is_word(token) if token.opens else not is_empty(token.lower)
        return self._is_unknown(token) and not (token.opens and looks_like_a_word(token.form))

    def _is_name_without_capital(self, token: Token) -> bool:
        length = len(token.form)
        if token.listed & Listed.COMMON_GIVEN and length >= SHORTEST_GIVEN_WITHOUT_CAPITAL and not _is_word(token):
            return True
        if not token.listed & Listed.SURNAME or length < SHORTEST_SURNAME_WITHOUT_CAPITAL:
            return False
        return not self._is_known(token.lower)

    def _goes_with_a_name(self, token: Token) -> bool:
        """Whether a word beside a given name, a role or an initial is likely to be part of the name."""
        if token.listed & Listed.NAME:
            return not is_empty(token.lower) and not _WITHIN.search(token.lower)
        return token.capital and self._is_unknown(token) and not looks_like_a_word(token.form)

    def _follows_a_name(self, token: Token, name: Token) -> bool:
        if token.capital:
            return not token.opens and not token.is_half and self._goes_with_a_name(token)
        return not name.capital and bool(token.listed & Listed.SURNAME) and not is_empty(token.lower)

    def _precedes_a_name(self, token: Token, name: Token) -> bool:
        if token.capital:
            return self._goes_with_a_name(token)
        return not name.capital and bool(token.listed & Listed.SURNAME) and not is_known(token.lower, "fi")

    def _is_unknown(self, token: Token) -> bool:
        """Whether a capitalised word may be a name for want of a better explanation."""
        form = token.form
        if len(form) < SHORTEST_UNKNOWN or token.listed & Listed.NO_PERSON or _WITHIN.search(form):
            return False
        return not _INNER_CAPITAL.search(form) and not self._is_known(form)

    def _is_known(self, form: str) -> bool:
        return is_known(form, "fi") or is_known(form, self._language)


def _is_word(token: Token) -> bool:
    """Whether a form of a listed name is more likely to be an ordinary word."""
    if token.listed & Listed.WORD or is_empty(token.lower):
        return True
    base = known_base(token.lower)
    if base is None or "-" in token.form:
        return False
    if token.listed & Listed.GIVEN:
        return not listed(base) & Listed.GIVEN
    return not (base.endswith("nen") and listed(base) & Listed.SURNAME)
