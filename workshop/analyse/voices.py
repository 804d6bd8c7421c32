"""Who says what: participation by group, and each theme by group.

Shares are of distinct persons where they are known, else of notes, and never of both in one figure; one
person counts once per theme. Staff are counted in a column of their own, outside every group's share.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from workshop.model import Contribution, Group, Material, Theme

Unit = Literal["persons", "notes"]

KNOWN_ENOUGH = 0.9
"""Share of notes whose writer must be known before persons are counted."""


@dataclass(frozen=True, slots=True)
class GroupSize:
    """How many persons of a group said something, in how many notes; no group is None."""

    group: Group | None
    persons: int
    notes: int
    notes_by_workshop: Mapping[str, int]
    """Keys are ids of workshops."""


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
        """All distinct persons, staff included."""
        return sum(size.persons for size in self.sizes)

    def size_of(self, group: str | None) -> int:
        """The size of a group in the unit of counting; 0 for a group that is not there."""
        for size in self.sizes:
            if (size.group.id if size.group else None) == group:
                return size.persons if self.unit == "persons" else size.notes
        return 0


@dataclass(frozen=True, slots=True)
class ThemeVoices:
    """One theme and how many of each group raise it, in the unit of the participation."""

    theme: Theme
    count: int
    """Without staff."""
    staff: int
    notes: int
    by_group: Mapping[str, int]
    """Keys are ids of groups that are not staff."""
    shares: Mapping[str, float]
    """Of each group, from 0 to 1."""

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
            len({said.participant for said in contributions if said.participant}),
            len(contributions),
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
        said = [contributions[id] for id in theme.contributions if id in contributions]
        heads = _heads(said, taking_part.unit)
        by_group = {group: heads[group] for group in groups}
        return ThemeVoices(
            theme,
            count=sum(count for group, count in heads.items() if group not in staff),
            staff=sum(count for group, count in heads.items() if group in staff),
            notes=len(said),
            by_group=by_group,
            shares={group: count / taking_part.size_of(group) for group, count in by_group.items()},
        )

    return tuple(voices(theme) for theme in material.themes)


def _heads(said: Sequence[Contribution], unit: Unit) -> Counter[str | None]:
    """Count by group: each person once, or each note."""
    if unit == "notes":
        return Counter(contribution.group for contribution in said)
    return Counter(group for group, _ in {(c.group, c.participant) for c in said if c.participant})
