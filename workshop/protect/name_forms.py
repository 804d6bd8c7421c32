"""The forms in which a name stands in a text: the stems of a name, and what may follow them.

Finnish inflects every name, also Swedish and foreign ones (Virtaselle, Matin, Johanssonilla). The rules go from
the name to its few stems, where they are simple; a form is then cut into stem and ending by looking both up.
"""

from __future__ import annotations

from collections.abc import Iterator

SHORTEST_STEM = 3
_VOWELS = frozenset("aeiouyäöåéü")
_GRADES = (("kk", "k"), ("pp", "p"), ("tt", "t"))
_GRADES_OF_NOUNS = (
    *(("nt", "nn"), ("nk", "ng"), ("mp", "mm"), ("lt", "ll"), ("rt", "rr"), ("lki", "lje"), ("rki", "rje")),
    *(("t", "d"), ("p", "v"), ("k", "")),
)
_GRADES_BACK = (  # of nouns in -e and -as, which are strong before their endings: Rinne, Rinteen
    *(("nn", "nt"), ("ng", "nk"), ("mm", "mp"), ("ll", "lt"), ("rr", "rt")),
    *(("d", "t"), ("k", "kk"), ("p", "pp"), ("t", "tt")),
)

_CASES = (
    *("n", "a", "ä", "ta", "tä", "seen", "tta", "ttä", "t"),
    *("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "na", "nä", "ksi"),
    *("ien", "jen", "ja", "jä", "ia", "iä", "ita", "itä", "ille", "illa", "illä", "ilta", "iltä", "ista"),
    *(f"h{vowel}n" for vowel in "aeiouyäö"),
)
_INTO = tuple(vowel + "n" for vowel in "aeiouyäö")  # after the same vowel: Maija-an
_CLITICS = ("", "kin", "kaan", "kään", "han", "hän", "ko", "kö", "pa", "pä")
_ENDINGS = frozenset(case + clitic for case in ("", *_CASES, *_INTO) for clitic in _CLITICS) - {""} | {
    "s"
}  # s: Swedish
_LONGEST_ENDING = max(map(len, _ENDINGS))


def stems(name: str, *, as_noun: bool) -> frozenset[str]:
    """What the endings are put to, in lower case.

    Surnames and places inflect as the nouns they come from (Lahden, Niemen); given names keep their shape
    but for doubled consonants (Pekan, Tuulin).

    >>> sorted(stems("Virtanen", as_noun=True)), sorted(stems("Pekka", as_noun=False))
    (['virtas', 'virtase'], ['peka', 'pekka'])
    >>> sorted(stems("Lahti", as_noun=True)), sorted(stems("Tuomas", as_noun=False))
    (['lahde', 'lahdi', 'lahte', 'lahti'], ['tuomaa', 'tuomakse', 'tuomasi'])
    >>> sorted(stems("Rinne", as_noun=True)), sorted(stems("Kangas", as_noun=True))
    (['rinne', 'rinnee', 'rintee'], ['kangaa', 'kangakse', 'kangasi', 'kankaa'])
    """
    name = name.lower()
    if name.endswith("nen"):
        return frozenset({name[:-3] + "se", name[:-3] + "s"})
    if name[-1] not in _VOWELS:
        return frozenset(_after_consonant(name, as_noun=as_noun))
    found = {name, *_weakened(name, as_noun=as_noun)}
    if as_noun and name.endswith("i"):
        found |= {stem[:-1] + "e" for stem in found if stem.endswith("i")}
    if name.endswith("e"):
        found |= {stem + "ee" for stem in (name[:-1], *_strengthened(name[:-1], as_noun=as_noun))}
    return frozenset(found)


def cuts(form: str) -> Iterator[str]:
    """The beginnings of a form in lower case that may be a stem, the longest first, without the form itself.

    >>> list(cuts("pekalle")), list(cuts("maijaan"))
    (['peka'], ['maijaa', 'maija'])
    """
    for length in range(len(form) - 1, max(SHORTEST_STEM, len(form) - _LONGEST_ENDING) - 1, -1):
        ending = form[length:]
        if ending in _ENDINGS and (ending[:2] not in _INTO or form[length - 1] == ending[0]):
            yield form[:length]


def _after_consonant(name: str, *, as_noun: bool) -> Iterator[str]:
    yield name + "i"
    stem, vowel = name[:-2], name[-2:-1]
    if name.endswith("s") and vowel in _VOWELS:
        yield stem + vowel + "kse"
        yield stem + vowel * 2
        yield from (strong + vowel * 2 for strong in _strengthened(stem, as_noun=as_noun))


def _strengthened(stem: str, *, as_noun: bool) -> Iterator[str]:
    for weak, strong in _GRADES_BACK if as_noun else ():
        if stem.endswith(weak):
            yield stem[: -len(weak)] + strong
            return


def _weakened(name: str, *, as_noun: bool) -> Iterator[str]:
    stem, vowel = name[:-1], name[-1]
    for strong, weak in _GRADES:
        if stem.endswith(strong):
            yield stem[: -len(strong)] + weak + vowel
            return
    for strong, weak in _GRADES_OF_NOUNS if as_noun else ():
        if name.endswith(strong) and strong.endswith("i"):
            yield name[: -len(strong)] + weak
            return
        if stem.endswith(strong) and (len(strong) > 1 or stem[-2:-1] in _VOWELS or stem[-2:-1] in "hlr"):
            yield stem[: -len(strong)] + weak + vowel
            return
