"""What may be printed of the counts: the small-group rule for every figure, table and sentence of the report.

Groups too small to be named stand together as other groups, if together they are large enough. Single
mentions (1–4) are never told apart, and a total beside a hidden cell is rounded so that nobody can take
the others away from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workshop.analyse.voices import GroupSize, ThemeVoices, Unit
from workshop.analyse.voices_compared import Share
from workshop.model import Group
from workshop.protect.small_groups import AT_LEAST, gives_away, is_few, may_be_named, near
from workshop.report.wording import named
from workshop.synthesise.synthesis import Synthesis
from workshop.texts import N_, Texts

_FEW = N_("1–4 mentions")
FEW_SHORT = N_("1–4")
"""What is printed where there is no room for more."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A column of comparison: a named group, or the other groups together."""

    name: str
    position: int
    """Place among all groups: its marker and colour."""
    size: int
    members: tuple[str, ...]
    """Ids of groups."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many of a voice raise a theme; a share of None is single mentions."""

    share: float | None
    words: str


def known_share(count: int, size: int) -> Share:
    """A share as a reader knows it: single mentions may be 1 to 4."""
    if is_few(count):
        return Share(1 / size, min(1.0, (AT_LEAST - 1) / size))
    share = count / size if size else 0.0
    return Share(share, share)


class Counting:
    """The counts of one synthesis as they may be published, in the words of one language."""

    def __init__(self, synthesis: Synthesis, texts: Texts) -> None:
        self._synthesis, self._texts = synthesis, texts
        self.unit: Unit = synthesis.participation.unit
        self.positions = {group.id: place for place, group in enumerate(synthesis.groups)}
        named = synthesis.named_groups()
        self._named_ids = {group.id for group in named}
        voices = [self._voice(group) for group in named]
        small = [group for group in synthesis.groups if not group.staff and group.id not in self._named_ids]
        ids = tuple(group.id for group in small)
        together = sum(self.size(id) for id in ids)
        if synthesis.participation.may_name(ids):
            voices.append(Voice(texts("Other groups"), len(synthesis.groups), together, ids))
        self.voices: tuple[Voice, ...] = tuple(voices)

    def size(self, group: str | None) -> int:
        """The size of a group in the unit of counting."""
        return self._synthesis.participation.size_of(group)

    def sizes(self, groups: Sequence[str | None]) -> list[GroupSize]:
        """Who took part of those groups."""
        return list(self._synthesis.participation.among(groups))

    def is_named(self, group: str | None) -> bool:
        """Whether the group may be shown by name."""
        return group in self._named_ids

    def amount(self, count: int) -> str:
        """A count with its unit, such as “24 persons”; single mentions are not told apart."""
        if is_few(count):
            return self._texts(_FEW)
        return self.exact(count)

    def short(self, count: int) -> str:
        """A count for a narrow column; single mentions are not told apart."""
        return self._texts(FEW_SHORT) if is_few(count) else self._texts.number(count)

    def exact(self, count: int) -> str:
        """A count with its unit, as it is."""
        if self.unit == "persons":
            return self._texts.ngettext("{count} person", "{count} persons", count)
        return self._texts.ngettext("{count} note", "{count} notes", count)

    def count(self, voices: ThemeVoices, voice: Voice) -> Count:
        """How many of a voice raise a theme, as a share of the voice in whole per cents."""
        raised = sum(voices.by_group.get(group, 0) for group in voice.members)
        if is_few(raised):
            return Count(None, self._texts(FEW_SHORT))
        share = raised / voice.size if voice.size else 0.0
        return Count(share, self._texts.percent(share))

    def bounds(self, voices: ThemeVoices, voice: Voice) -> Share:
        """A voice’s share as a reader knows it."""
        return known_share(sum(voices.by_group.get(group, 0) for group in voice.members), voice.size)

    def counts(self, voices: ThemeVoices) -> tuple[Count, ...]:
        """One for each voice."""
        return tuple(self.count(voices, voice) for voice in self.voices)

    def total(self, voices: ThemeVoices) -> str:
        """How many raise a theme, staff left out, as a number that gives no hidden cell away."""
        if is_few(voices.count):
            return self._texts(FEW_SHORT)
        return self.near(voices.count) if self._hides_something(voices) else self._texts.number(voices.count)

    def printed(self, voices: ThemeVoices) -> int | None:
        """The number that the total is printed as; none where it is single mentions."""
        if is_few(voices.count):
            return None
        return near(voices.count) if self._hides_something(voices) else voices.count

    def total_with_unit(self, voices: ThemeVoices) -> str:
        """The same with its unit, such as “24 persons”."""
        if is_few(voices.count):
            return self._texts(_FEW)
        if not self._hides_something(voices):
            return self.exact(voices.count)
        return self.near_with_unit(voices.count, self.unit)

    def whole(self, total: int, parts: Iterable[int]) -> str:
        """A total in a narrow column, rounded where a part that is hidden elsewhere could be taken out of it."""
        return self.near(total) if may_be_named(total) and gives_away(parts) else self.short(total)

    def near(self, total: int) -> str:
        """A total beside something hidden, such as “about 25”."""
        return self._texts(N_("about {count}"), count=self._texts.number(near(total)))

    def near_with_unit(self, total: int, unit: Unit) -> str:
        """The same with its unit, such as “about 25 persons”."""
        if unit == "persons":
            return self._texts.ngettext("about {count} person", "about {count} persons", near(total))
        return self._texts.ngettext("about {count} note", "about {count} notes", near(total))

    def _hides_something(self, voices: ThemeVoices) -> bool:
        """Whether one or more of a row's parts are hidden, so that its total would tell."""
        shown = {group for voice in self.voices for group in voice.members}
        hidden = [count for count in self.counts(voices) if count.share is None]
        left_out = [group for group, raised in voices.by_group.items() if group not in shown and raised]
        return bool(hidden or left_out) or gives_away([voices.without_group, voices.in_many_groups])

    def _voice(self, group: Group) -> Voice:
        return Voice(named(group.name), self.positions[group.id], self.size(group.id), (group.id,))

    def named(self, group: Group | None) -> str:
        """The name of a group that may be named, else nothing."""
        return named(group.name) if group and group.id in self._named_ids else ""
