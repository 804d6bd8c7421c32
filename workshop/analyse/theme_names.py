"""What each theme is called, and the keywords beside its name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import count

from workshop.analyse.theme_candidates import NOUN, AnswerWords, Candidate, Telling, candidates, telling
from workshop.language.content_words import Word, readable
from workshop.model import Language

KEYWORDS = 8
MOST_TELLING = 200
"""Of all that a theme's answers mention, what is asked for its name and keywords."""
FEWEST_KEYWORDS = 5
TOO_ALIKE = 0.45
"""Share of four-letter sequences that two keywords may have in common."""
SHARE_OF_A_PHRASE = 0.3
"""Of the answers that mention a word, how many must have it in the same phrase for the phrase to be the name."""

SHARE_OF_ONE_WORD = 0.5
"""Of a theme's answers, how many must mention what it is called by for one name to be enough."""
SHARE_OF_THE_OTHER = 0.1
"""Of a theme's answers, how many must mention the second name and not the first."""
OTHERS_ASKED = 5
IN_NAMES = 0.25
"""Of the mentions of a countable thing, how many must be in the plural for a theme to be called so."""
AND: Mapping[Language, str] = {"fi": "ja", "sv": "och", "en": "and"}

Met = Mapping[tuple[str, Language], Counter[Word]]
Named = dict[int, tuple[str, tuple[str, ...]]]


class ThemeNames:
    """What the same answers are called in any groups of theirs."""

    def __init__(self, answers: Sequence[AnswerWords]) -> None:
        self._answers = answers
        self._mentioned = candidates(answers)
        self._everywhere: Counter[Candidate] = Counter()
        for answer, found in zip(answers, self._mentioned, strict=True):
            self._everywhere.update(dict.fromkeys(found, answer.copies))
        self._met = _met(answers)

    def of(self, numbers: Sequence[int | None], *, taken: Collection[str] = ()) -> Named:
        """A name of its own and five to eight keywords for each number, fewer where answers have fewer words.

        A name is a noun or a noun phrase in the form in which it is met most, beginning with a capital; where few of
        the answers mention it, a second one stands beside it (“Tutkinto ja työkokemus”). None is one of those `taken`.
        """
        given = {name.casefold() for name in taken}
        told: Named = {}
        for number in sorted({number for number in numbers if number is not None}):
            theme = [place for place, of_place in enumerate(numbers) if of_place == number]
            ranked = telling(theme, self._answers, self._mentioned, self._everywhere)[:MOST_TELLING]
            shown = {one.candidate: _shown(one.candidate, self._met) for one in ranked}
            first = _free_name(ranked, shown, given)
            given.add(first.casefold())
            mentions = [set(self._mentioned[place]) for place in theme]
            second = _other_half(first, ranked, shown, mentions, given)
            name = self._as_said([first, second] if second else [first], shown, given)
            given.add(name.casefold())
            told[number] = (name[:1].upper() + name[1:], _keywords(first, list(shown.values())))
        return told

    def _as_said(self, halves: Sequence[str], shown: Mapping[Candidate, str], given: Collection[str]) -> str:
        """The name of one or two words as people would say it: in the plural where some answers have it so.

        The first of these that nobody has: both in the plural, both as keywords are shown, the first alone.
        """
        candidates = {text: one for one, text in shown.items() if not one.is_phrase}
        language = next(iter(shown)).language
        several = [
            readable(one.text, self._met.get((one.text, one.language), Counter()), one.language, plural_from=IN_NAMES)
            if (one := candidates.get(half)) and half.islower()
            else half
            for half in halves
        ]
        wishes = [f" {AND[language]} ".join(said) for said in (several, halves) if len(set(said)) == len(said)]
        return next((wish for wish in wishes if wish.casefold() not in given), halves[0])


def _met(answers: Sequence[AnswerWords]) -> Met:
    met: dict[tuple[str, Language], Counter[Word]] = {}
    for answer in answers:
        for word in answer.words:
            met.setdefault((word.lemma, answer.language), Counter())[word] += answer.copies
    return met


def _shown(candidate: Candidate, met: Met) -> str:
    if candidate.is_phrase:
        return candidate.text
    return readable(candidate.text, met.get((candidate.text, candidate.language), Counter()), candidate.language)


def _free_name(ranked: Sequence[Telling], shown: Mapping[Candidate, str], taken: set[str]) -> str:
    """The best name that no bigger theme has taken."""
    for name in _names(ranked, shown):
        if name.casefold() not in taken:
            return name
    numbered = (f"{shown[ranked[0].candidate]} ({number})" for number in count(2))
    return next(name for name in numbered if name.casefold() not in taken)


def _names(ranked: Sequence[Telling], shown: Mapping[Candidate, str]) -> Iterator[str]:
    phrases = [one for one in ranked if one.candidate.is_phrase and one.rank == NOUN]
    for one in ranked:
        if not one.candidate.is_phrase:
            needed = max(2, SHARE_OF_A_PHRASE * one.count)
            around = [phrase for phrase in phrases if _is_in(one, phrase) and phrase.count >= needed]
            yield from (phrase.candidate.text for phrase in around)
        yield shown[one.candidate]


def _other_half(
    name: str,
    ranked: Sequence[Telling],
    shown: Mapping[Candidate, str],
    mentions: Sequence[set[Candidate]],
    taken: set[str],
) -> str | None:
    """The second noun of a name that too few of the answers mention, if there is one that many others mention."""
    first = next((one.candidate for one in ranked if shown[one.candidate] == name), None)
    if first is None or sum(first in said for said in mentions) >= SHARE_OF_ONE_WORD * len(mentions):
        return None
    silent = [said for said in mentions if first not in said]
    needed = max(2, SHARE_OF_THE_OTHER * len(mentions))
    nouns = [one.candidate for one in ranked if one.rank == NOUN and one.candidate.language == first.language]
    for other in nouns[:OTHERS_ASKED]:
        is_new = _alikeness(shown[other], name) <= TOO_ALIKE and shown[other].casefold() not in taken
        if is_new and sum(other in said for said in silent) >= needed:
            return shown[other]
    return None


def _is_in(word: Telling, phrase: Telling) -> bool:
    same_language = word.candidate.language == phrase.candidate.language
    return same_language and word.candidate.text in phrase.candidate.lemmas


def _keywords(name: str, shown: Sequence[str]) -> tuple[str, ...]:
    chosen = [name] if name in shown else []
    for text in shown:
        if len(chosen) < KEYWORDS and all(_alikeness(text, one) <= TOO_ALIKE for one in chosen):
            chosen.append(text)
    for text in shown:
        if len(chosen) < FEWEST_KEYWORDS and text not in chosen:
            chosen.append(text)
    return tuple(chosen)


def _alikeness(one: str, other: str) -> float:
    first, second = _sequences(one), _sequences(other)
    return len(first & second) / min(len(first), len(second))


def _sequences(text: str) -> set[str]:
    return {word[start : start + 4] for word in text.casefold().split() for start in range(max(1, len(word) - 3))}
