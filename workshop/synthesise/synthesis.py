"""One value that holds all that a report tells: the voices compared, the findings and their evidence."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from workshop.analyse.coding_agreement import Agreement, agreements
from workshop.analyse.lanes import Lane, lanes
from workshop.analyse.network import NetworkSummary, rounds_held, summarise_network
from workshop.analyse.priorities import Priority, priorities, voters_of
from workshop.analyse.statements import Statement, statements
from workshop.analyse.theme_map import MappedTheme, theme_map
from workshop.analyse.understood import Understood, understood
from workshop.analyse.voices import Participation, ThemeVoices, participation, theme_voices
from workshop.analyse.words import WordCount, word_counts
from workshop.language.left_out import LeftOut, left_out
from workshop.model import (
    Activity,
    Attendance,
    Commitment,
    Contribution,
    Finding,
    FindingKind,
    Group,
    Language,
    Material,
    Photo,
    Project,
    Theme,
    Workshop,
)
from workshop.protect.published import published_text
from workshop.protect.small_groups import near
from workshop.synthesise.forward import Way, ways

STAFF_PART = "staff"
"""The part of the report that tells what staff say, by its key."""
QUOTES_PER_THEME = 3
WORDS_PER_THEME = 24
ON_THE_MAP = 40
"""Themes on one map; more would cover each other's names."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A participant's own words as they may be printed, with the group where it may be named."""

    contribution: str
    text: str
    """Empty where the words wait for a person's eye: the answer counts, and is not quoted."""
    language: Language
    group: Group | None


@dataclass(frozen=True, slots=True)
class Synthesis:
    """All that a report tells of one project, computed from its material and ready to be printed."""

    project: Project
    groups: tuple[Group, ...]
    workshops: tuple[Workshop, ...]
    activities: tuple[Activity, ...]
    participation: Participation
    themes: tuple[ThemeVoices, ...]
    quotes: Mapping[str, tuple[Quote, ...]]
    """By the id of the theme: typical ones, from different groups."""
    words: Mapping[str, tuple[WordCount, ...]]
    """By the id of the theme."""
    mapped: tuple[tuple[ThemeVoices, MappedTheme], ...]
    """The largest themes with their places on a map; none for fewer than three."""
    outside_themes: int
    findings: tuple[Finding, ...]
    """Accepted and draft; rejected ones are left out."""
    evidence: Mapping[str, Quote]
    """By the id of the contribution: what the findings stand on."""
    forward: tuple[tuple[Way, Quote | None], ...]
    """The ways from the future to doing, each with what was said of the future as it may be quoted."""
    network: NetworkSummary | None
    wished: NetworkSummary | None
    """The network as people wish it were, where they were asked."""
    lanes: tuple[Lane, ...]
    priorities: tuple[Priority, ...]
    voters_of: Mapping[str | None, int]
    """How many gave points to anything, by the id of the group."""
    statements: tuple[Statement, ...]
    commitments: tuple[Commitment, ...]
    understood: tuple[Understood, ...]
    """Themes of which people have told whether they were understood."""
    attendance: tuple[Attendance, ...]
    """Who was at the workshops, as far as it is known."""
    photos: tuple[Photo, ...]
    """Of flip charts, those that are wanted in the report."""
    agreements: tuple[Agreement, ...]
    """How far people who placed a sample of the answers by hand agree with each other and with the themes."""
    fingerprint: str
    made_at: datetime

    def findings_of(self, kind: FindingKind) -> tuple[Finding, ...]:
        """The findings of one kind, in their order."""
        return tuple(finding for finding in self.findings if finding.kind == kind)

    def named_groups(self) -> tuple[Group, ...]:
        """The stakeholder groups that are large enough to be shown by name, in their order."""
        return tuple(group for group in self.groups if not group.staff and self.participation.may_name([group.id]))


def weave(material: Material, *, made_at: datetime) -> Synthesis:
    """Everything the project's material tells, as one value; the same material gives the same value.

    Where people have chosen the report's parts and staff are none of them, what staff said is left out throughout.
    """
    whole = material
    if material.project.chapters and STAFF_PART not in material.project.chapters:
        material = without_staff(material)
    staff = {group.id for group in material.groups if group.staff}
    taking_part = participation(material)
    themes = theme_voices(material, taking_part)
    contributions = {contribution.id: contribution for contribution in material.contributions}
    named = {group.id: group for group in material.groups if taking_part.may_name([group.id])}

    def quote(contribution: Contribution) -> Quote:
        group = named.get(contribution.group) if contribution.group else None
        words = "" if contribution.waits else published_text(contribution)
        return Quote(contribution.id, words, contribution.language, group)

    def quotes(theme: Theme) -> tuple[Quote, ...]:
        said = [contributions[id] for id in theme.contributions if id in contributions]
        looked_through = [contribution for contribution in said if not contribution.waits]
        others = [contribution for contribution in looked_through if contribution.group not in staff]
        chosen = typical(others, at_most=QUOTES_PER_THEME)
        if len(chosen) < QUOTES_PER_THEME:  # staff do not stand in the place of the groups' own voices
            of_staff = [contribution for contribution in looked_through if contribution.group in staff]
            chosen += typical(of_staff, at_most=QUOTES_PER_THEME - len(chosen))
        return tuple(quote(contribution) for contribution in chosen)

    findings = tuple(finding for finding in material.findings if finding.status != "rejected")
    behind = {piece.id for finding in findings for piece in finding.evidence if piece.kind == "contribution"}
    placed = {id for theme in material.themes for id in theme.contributions}
    empty = left_out(material.project.left_out)
    held = rounds_held(material.actors, material.ties)
    return Synthesis(
        project=material.project,
        groups=material.groups,
        workshops=material.workshops,
        activities=material.activities,
        participation=taking_part,
        themes=themes,
        quotes={voices.theme.id: quotes(voices.theme) for voices in themes},
        words={voices.theme.id: _words(voices.theme, contributions, empty) for voices in themes},
        mapped=_mapped(themes, contributions, empty),
        outside_themes=sum(1 for id in contributions if id not in placed),
        findings=findings,
        evidence={said.id: quote(said) for said in material.contributions if said.id in behind},
        forward=tuple((way, quote(way.future) if way.future else None) for way in ways(material)),
        network=summarise_network(material.actors, material.ties),
        wished=summarise_network(material.actors, material.ties, of_round="wished") if "wished" in held else None,
        lanes=lanes(material),
        priorities=priorities(material),
        voters_of=voters_of(material),
        statements=statements(material),
        commitments=material.commitments,
        understood=understood(material),
        attendance=material.attendance,
        photos=material.photos,
        agreements=agreements(material.coding) if material.coding else (),
        fingerprint=fingerprint(whole),
        made_at=made_at,
    )


def without_staff(material: Material) -> Material:
    """The material without what staff said and gave, also as evidence of findings."""
    staff = {group.id for group in material.groups if group.staff}
    gone = {said.id for said in material.contributions if said.group in staff}
    gone |= {rating.id for rating in material.ratings if rating.group in staff}
    return replace(
        material,
        contributions=tuple(said for said in material.contributions if said.id not in gone),
        ratings=tuple(
            rating for rating in material.ratings if rating.id not in gone and rating.contribution not in gone
        ),
        findings=tuple(
            replace(finding, evidence=tuple(piece for piece in finding.evidence if piece.id not in gone))
            for finding in material.findings
        ),
    )


def fingerprint(material: Material) -> str:
    """Twelve characters that change whenever anything in the material does."""
    digest = hashlib.sha256()
    for at, field in enumerate(material.__slots__):
        digest.update(("\n" * bool(at) + repr(getattr(material, field))).encode())
    return digest.hexdigest()[:12]


def typical(said: list[Contribution], *, at_most: int) -> list[Contribution]:
    """Quotable ones, the most typical first, and from as many groups as there are."""
    quotable = [contribution for contribution in said if 4 <= len(contribution.text.split()) <= 45] or said
    chosen: list[Contribution] = []
    while quotable and len(chosen) < at_most:
        heard = {contribution.group for contribution in chosen}
        texts = {contribution.text for contribution in chosen}
        quotable = [contribution for contribution in quotable if contribution.text not in texts]
        fresh = [contribution for contribution in quotable if contribution.group not in heard] or quotable
        chosen += fresh[:1]
        quotable = [contribution for contribution in quotable if contribution not in chosen]
    return chosen


def _words(theme: Theme, contributions: Mapping[str, Contribution], empty: LeftOut) -> tuple[WordCount, ...]:
    said = [contributions[id] for id in theme.contributions if id in contributions]
    return word_counts(
        [published_text(contribution) for contribution in said],
        [contribution.language for contribution in said],
        left_out=empty,
        at_most=WORDS_PER_THEME,
    )


def _mapped(
    themes: Sequence[ThemeVoices], contributions: Mapping[str, Contribution], empty: LeftOut
) -> tuple[tuple[ThemeVoices, MappedTheme], ...]:
    """The largest themes and their places; their sizes are to the nearest five, so that circles give nobody away."""
    largest = sorted((one for one in themes if one.notes), key=lambda one: (-one.count, one.theme.number))[:ON_THE_MAP]
    said = [[contributions[id] for id in one.theme.contributions if id in contributions] for one in largest]
    places = theme_map(said, [near(one.count) for one in largest], left_out=empty)
    return tuple(zip(largest, places, strict=True)) if places else ()
