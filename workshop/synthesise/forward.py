"""From the future that people wish for to doing: what each theme's vision needs, what it can build on, who begins.

A finding belongs to the theme that it names, else to the one in which most of its evidence stands; a commitment to the
theme that it grew out of. Nothing is matched by words: what nobody has tied together stays open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop.model import Commitment, Contribution, Finding, Material, Theme

FUTURES = ("future_recall", "backcasting", "futures_wheel")
"""The methods in which people describe the future."""
_SHORTEST, _LONGEST = 4, 45


@dataclass(frozen=True, slots=True)
class Way:
    """A theme's way from an element of the future to a first step, as far as it is known."""

    theme: Theme
    future: Contribution | None
    need: Finding | None
    opportunity: Finding | None
    step: Commitment | None


def ways(material: Material) -> tuple[Way, ...]:
    """The themes that have at least two parts of a way, in their order."""
    methods = {activity.id: activity.method for activity in material.activities}
    about_future = {
        prompt.id
        for prompt in material.prompts
        if methods.get(prompt.activity) in FUTURES and prompt.about not in ("need", "opportunity")
    }
    said = {one.id: one for one in material.contributions}
    theme_of = {id: theme.id for theme in material.themes for id in theme.contributions}
    accepted = [finding for finding in material.findings if finding.status == "accepted"]
    agreed = [one for one in material.commitments if one.state != "dropped"]
    found = (
        Way(
            theme,
            _future(theme, said, about_future),
            _first(accepted, "need", theme, theme_of),
            _first(accepted, "opportunity", theme, theme_of),
            next((one for one in agreed if theme.id in (one.came_from, theme_of.get(one.came_from))), None),
        )
        for theme in material.themes
    )
    return tuple(way for way in found if sum(map(bool, (way.future, way.need, way.opportunity, way.step))) > 1)


def _future(theme: Theme, said: Mapping[str, Contribution], prompts: set[str]) -> Contribution | None:
    """The most typical thing that was said of the future, short enough to be read at a glance."""
    of_future = [said[id] for id in theme.contributions if id in said and said[id].prompt in prompts]
    quotable = (one for one in of_future if not one.waits and _SHORTEST <= len(one.text.split()) <= _LONGEST)
    return next(quotable, None)


def _first(findings: Sequence[Finding], kind: str, theme: Theme, theme_of: Mapping[str, str]) -> Finding | None:
    return next((one for one in findings if one.kind == kind and _theme_of(one, theme_of) == theme.id), None)


def _theme_of(finding: Finding, theme_of: Mapping[str, str]) -> str | None:
    if finding.theme:
        return finding.theme
    counted = Counter(theme_of[piece.id] for piece in finding.evidence if piece.id in theme_of)
    return next((id for id, _count in counted.most_common(1)), None)
