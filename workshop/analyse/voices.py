"""Who says what: participation by group, and each theme by group.

Shares are of distinct persons where they are known, else of notes, and never of both in one figure; one
person counts once per theme. Staff are counted in a column of their own, outside every group's share.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from workshop.model import Contribution, Group, Material, Theme
from workshop.protect.small_groups import may_be_named

Unit = Literal["persons", "notes"]

KNOWN_ENOUGH = 0.9
"""Share of notes whose writer must be known before persons are counted."""


@dataclass(frozen=True, slots=True)
class GroupSize:
    """How many persons of a group said something, in how many notes; no group is None."""

    group: Group | None
    writers: frozenset[str] = field(repr=False)
    """Codes of those who are known."""
    notes: int
    notes_without_writer: int
    notes_by_workshop: Mapping[str, int]
    """Keys are ids of workshops."""

    @property
    def persons(self) -> int:
        """The known persons."""
        return len(self.writers)


@dataclass(frozen=True, slots=True)
class Participation:
    """Who took part by saying something."""

    unit: Unit
    sizes: tuple[GroupSize, ...]
    """In the order of the groups, then those without a group; groups that said nothing are there with zeros."""
    notes_without_writer: int

    @property
    def notes(self) -> int:
        """All notes, staff included."""
        return sum(size.notes for size in self.sizes)

    @property
    def persons(self) -> int:
        """All distinct persons, staff included; one who spoke for two groups is one."""
        return persons_of(self.sizes)

    def among(self, groups: Iterable[str | None]) -> tuple[GroupSize, ...]:
        """The sizes of those groups, by their ids."""
        wanted = set(groups)
        return tuple(size for size in self.sizes if (size.group.id if size.group else None) in wanted)

    def together(self, groups: Iterable[str | None]) -> int:
        """The size of those groups together in the unit of counting, each person once."""
        sizes = self.among(groups)
        return persons_of(sizes) if self.unit == "persons" else sum(size.notes for size in sizes)

    def may_name(self, groups: Iterable[str | None]) -> bool:
        """Whether a group, or some as one, is large enough to be shown by name.

        Where notes are counted, those of one known writer are one person's, however many they are.
        """
        sizes = self.among(groups)
        return may_be_named(persons_of(sizes) if self.unit == "persons" else heads_at_most(sizes))

    def size_of(self, group: str | None) -> int:
        """The size of a group in the unit of counting; 0 for a group that is not there."""
        return self.together([group])


def persons_of(sizes: Iterable[GroupSize]) -> int:
    """The distinct known persons of some groups."""
    return len(frozenset[str]().union(*(size.writers for size in sizes)))


def heads_at_most(sizes: Sequence[GroupSize]) -> int:
    """The most persons that can stand behind the notes of some groups."""
    return persons_of(sizes) + sum(size.notes_without_writer for size in sizes)


@dataclass(frozen=True, slots=True)
class ThemeVoices:
    """One theme and how many of each group raise it, in the unit of the participation."""

    theme: Theme
    count: int
    """Without staff; each person once."""
    without_group: int
    staff: int
    notes: int
    by_group: Mapping[str, int]
    """Keys are ids of groups that are not staff."""
    shares: Mapping[str, float]
    """Of each group, from 0 to 1."""

    @property
    def in_many_groups(self) -> int:
        """How many times somebody is counted again because he or she spoke for another group too."""
        return self.without_group + sum(self.by_group.values()) - self.count

    @property
    def spread(self) -> float:
        """The difference between the largest and the smallest share, from 0 to 1."""
        return max(self.shares.values()) - min(self.shares.values()) if self.shares else 0.0


def participation(material: Material) -> Participation:
    """Count who said something, by group and workshop."""
    workshop_of_activity = {activity.id: activity.workshop for activity in material.activities}
    workshop_of = {prompt.id: workshop_of_activity[prompt.activity] for prompt in material.prompts}
    known = sum(1 for contribution in material.contributions if contribution.participant)
    unit: Unit = "persons" if known and known >= KNOWN_ENOUGH * len(material.contributions) else "notes"
    grouped: dict[str | None, list[Contribution]] = {group.id: [] for group in material.groups}
    for contribution in material.contributions:
        grouped.setdefault(contribution.group, []).append(contribution)
    groups = {group.id: group for group in material.groups}
    sizes = tuple(
        GroupSize(
            groups.get(group) if group else None,
            frozenset(said.participant for said in contributions if said.participant),
            len(contributions),
            sum(1 for said in contributions if not said.participant),
            Counter(workshop_of[said.prompt] for said in contributions),
        )
        for group, contributions in grouped.items()
    )
    return Participation(unit, sizes, len(material.contributions) - known)


def theme_voices(material: Material, taking_part: Participation) -> tuple[ThemeVoices, ...]:
    """Each theme by group, in the themes' own order."""
    contributions = {contribution.id: contribution for contribution in material.contributions}
    staff = {group.id for group in material.groups if group.staff}
    groups = [group.id for group in material.groups if not group.staff and taking_part.size_of(group.id)]

    def voices(theme: Theme) -> ThemeVoices:
        said = [contributions[id] for id in theme.raised_by if id in contributions]
        heads = _heads(said, taking_part.unit)
        of_staff = [contribution for contribution in said if contribution.group in staff]
        of_others = [contribution for contribution in said if contribution.group not in staff]
        by_group = {group: heads[group] for group in groups}
        return ThemeVoices(
            theme,
            count=_count(of_others, taking_part.unit),
            without_group=heads[None],
            staff=_count(of_staff, taking_part.unit),
            notes=len(said),
            by_group=by_group,
            shares={group: count / taking_part.size_of(group) for group, count in by_group.items()},
        )

    return tuple(voices(theme) for theme in material.themes)


def _count(said: Sequence[Contribution], unit: Unit) -> int:
    """Count each person once, or each note."""
    return len(said) if unit == "notes" else len({one.participant for one in said if one.participant})


def _heads(said: Sequence[Contribution], unit: Unit) -> Counter[str | None]:
    """Count by group: each person once, or each note."""
    if unit == "notes":
        return Counter(contribution.group for contribution in said)
    return Counter(group for group, _ in {(c.group, c.participant) for c in said if c.participant})
