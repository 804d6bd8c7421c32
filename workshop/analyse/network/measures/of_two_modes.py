"""Measures of networks of two kinds, such as actors and themes."""

from __future__ import annotations

from workshop.analyse.network.measures.measure import Measure, Said, Subject, counted, percent
from workshop.analyse.network.two_modes import TwoModes
from workshop.texts import N_

SHARED = N_("What they share")
SHARED_SAID = N_(
    "Share most with each other: {pair}. In common: {count}. (Measure: projection of the two-mode network.)"
)
PROJECTION = N_("Pairs that share something")
PROJECTION_SAID = N_("Pairs that share at least one: {count}. (Measure: projection.)")


def _has_modes(subject: Subject) -> bool:
    return subject.modes is not None


def _modes(subject: Subject) -> TwoModes:
    if subject.modes is None:
        raise ValueError("not a network of two kinds")
    return subject.modes


def _sizes(subject: Subject) -> dict[str, int]:
    modes = _modes(subject)
    return {modes.modes[0]: len(modes.first), modes.modes[1]: len(modes.second)}


def _said_sizes(subject: Subject, _: dict[str, int]) -> Said:
    modes = _modes(subject)
    return {"first": f"{modes.modes[0]} {len(modes.first)}", "second": f"{modes.modes[1]} {len(modes.second)}"}


def _shared(subject: Subject, *, first: bool) -> dict[str, int] | None:
    shared = _modes(subject).shared(first=first)
    return None if shared is None else {"|".join(pair): count for pair, count in shared.items()}


def _pairs(subject: Subject, *, first: bool) -> int | None:
    shared = _modes(subject).shared(first=first)
    return None if shared is None else len(shared)


def _said_pairs(subject: Subject, value: int | None) -> Said:
    return None if value is None else counted(subject, value)


def _said_shared(_: Subject, value: dict[str, int] | None) -> Said:
    most = max(value.values(), default=0) if value else 0
    pairs = [pair for pair, count in (value or {}).items() if count == most]
    return {"pair": pairs[0].replace("|", " – "), "count": most} if len(pairs) == 1 else None


MEASURES = (
    Measure(
        "nodes_per_mode",
        N_("Actors of each kind"),
        N_("The network is of two kinds: {first}, {second}."),
        "by group",
        _sizes,
        _said_sizes,
        _has_modes,
    ),
    Measure(
        "bipartite_density",
        N_("Density between the two kinds"),
        N_("Of all possible ties between the two kinds, {percent}% exist. (Measure: density of the two-mode network.)"),
        "number",
        lambda of: _modes(of).density,
        percent,
        _has_modes,
    ),
    Measure(
        "projection_{first}_edges",
        PROJECTION,
        PROJECTION_SAID,
        "number",
        lambda of: _pairs(of, first=True),
        _said_pairs,
        _has_modes,
    ),
    Measure(
        "projection_{second}_edges",
        PROJECTION,
        PROJECTION_SAID,
        "number",
        lambda of: _pairs(of, first=False),
        _said_pairs,
        _has_modes,
    ),
    Measure(
        "shared_{second}s",
        SHARED,
        SHARED_SAID,
        "by pair",
        lambda of: _shared(of, first=True),
        _said_shared,
        _has_modes,
    ),
    Measure(
        "shared_{first}s",
        SHARED,
        SHARED_SAID,
        "by pair",
        lambda of: _shared(of, first=False),
        _said_shared,
        _has_modes,
    ),
)
