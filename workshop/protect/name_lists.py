"""What our lists know of a word: given name, surname, place, organisation, or a name that is also a word."""

from __future__ import annotations

from collections import defaultdict
from enum import Flag, auto
from functools import cache, lru_cache
from pathlib import Path

from babel import Locale

from workshop.model import LANGUAGES
from workshop.protect.name_forms import SHORTEST_STEM, cuts, stems

COMMON = 800
"""So many of the commonest given names are also looked for where they are written without a capital."""
_LISTS = Path(__file__).with_name("lists")


class Listed(Flag):
    """What a form may be, by the lists; several at once (Salo is a surname and a town)."""

    NOTHING = 0
    GIVEN = auto()
    COMMON_GIVEN = auto()
    SURNAME = auto()
    PLACE = auto()
    ORGANISATION = auto()
    WORD = auto()
    """A name that people use far more as a word: Toivo, Helmi, Onni."""

    NAME = GIVEN | SURNAME
    NO_PERSON = PLACE | ORGANISATION


@lru_cache(maxsize=100_000)
def listed(form: str) -> Listed:
    """What the lists say of a word in any of its forms.

    >>> Listed.GIVEN in listed("Maijalle"), Listed.SURNAME in listed("virtasen"), listed("koulutuksen")
    (True, True, <Listed.NOTHING: 0>)
    >>> Listed.PLACE in listed("Rovaniemellä")
    True
    """
    form = form.lower()
    whole, inflected = _index()
    found = whole.get(form, Listed.NOTHING)
    for cut in cuts(form):
        found |= inflected.get(cut, Listed.NOTHING)
    return found


@cache
def _index() -> tuple[dict[str, Listed], dict[str, Listed]]:
    """What stands in the lists as it is, and the stems that endings are put to."""
    whole: defaultdict[str, Listed] = defaultdict(lambda: Listed.NOTHING)
    inflected: defaultdict[str, Listed] = defaultdict(lambda: Listed.NOTHING)

    def add(word: str, kind: Listed) -> None:
        name = word.lower()
        for ending in ("", *(("ta", "tä") if name.endswith("s") else ("s",))):  # Tuomasta, Kerstins
            whole[name + ending] |= kind
        for stem in stems(name, as_noun=not kind & Listed.GIVEN):
            if len(stem) >= SHORTEST_STEM:
                inflected[stem] |= kind

    for rank, name in enumerate(_words("given_names")):
        add(name, Listed.GIVEN | (Listed.COMMON_GIVEN if rank < COMMON else Listed.NOTHING))
    for file, kind in (
        ("surnames", Listed.SURNAME),
        ("places", Listed.PLACE),
        ("organisations", Listed.ORGANISATION),
        ("words", Listed.WORD),
    ):
        for name in _words(file):
            add(name, kind)
    for name in _territories():
        add(name, Listed.PLACE)
    return dict(whole), dict(inflected)


def _territories() -> list[str]:
    """Countries and continents in the languages of the house, those of one word."""
    names = (name for language in LANGUAGES for name in Locale(language).territories.values())
    return [name for name in names if name.replace("-", "").isalpha()]


def _words(file: str) -> list[str]:
    lines = (_LISTS / f"{file}.txt").read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]
