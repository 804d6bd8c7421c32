"""A synthesis in the language of its readers, as far as people have written its names in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from workshop.model import Group, Language
from workshop.synthesise.synthesis import Quote, Synthesis


def in_language(synthesis: Synthesis, language: Language) -> Synthesis:
    """Groups, activities and the purpose as they are called in that language; what people said stays as it is."""
    groups = {group.id: replace(group, name=group.within(language)) for group in synthesis.groups}
    activities = {one.id: replace(one, title=one.within(language)) for one in synthesis.activities}

    def quote(said: Quote) -> Quote:
        return replace(said, group=_called(said.group, groups))

    return replace(
        synthesis,
        project=replace(synthesis.project, purpose=synthesis.project.purpose_within(language)),
        groups=tuple(groups.values()),
        activities=tuple(activities.values()),
        participation=replace(
            synthesis.participation,
            sizes=tuple(replace(size, group=_called(size.group, groups)) for size in synthesis.participation.sizes),
        ),
        quotes={theme: tuple(map(quote, said)) for theme, said in synthesis.quotes.items()},
        evidence={id: quote(said) for id, said in synthesis.evidence.items()},
        forward=tuple((way, quote(future) if future else None) for way, future in synthesis.forward),
        lanes=tuple(
            replace(lane, activity=activities.get(lane.activity.id, lane.activity)) for lane in synthesis.lanes
        ),
    )


def _called(group: Group | None, groups: Mapping[str, Group]) -> Group | None:
    return groups.get(group.id, group) if group else None
