"""Networks of plain files, without a project: every measure of one, or what changed between two."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from workshop.analyse.network import Measured, Network, Rounds, Subject, graph_of, measure_change, measure_network
from workshop.clean import clean_line
from workshop.collect.tie_lists import TieColumns, TieList, TieReader
from workshop.errors import WorkshopError
from workshop.texts import N_, Message

FEWEST_ACTORS = 2

File = tuple[bytes, str]
"""What is in a file, and its name."""


class TooFewActors(WorkshopError):
    """The files name nobody, or one actor only."""

    text = N_(
        "A network needs at least two actors; here there are {found}. Check that you named the columns of the two ends "
        "of a tie. {notes}"
    )


class GroupsHalfGiven(WorkshopError):
    """Of the three options for groups, some were given."""

    text = N_("The options --group-file, --actor and --group belong together: give all three or none.")


@dataclass(frozen=True)
class GroupFile:
    """The file of groups, and its columns of actors and of groups."""

    file: File
    actor: str
    group: str


@dataclass(frozen=True)
class Finished:
    """What comes of a file: the JSON to write, the sentences to say, and what was merged or left out on the way."""

    json: bytes
    said: tuple[Message, ...]
    notes: tuple[Message, ...]


def network_measures(
    file: File, columns: TieColumns, *, directed: bool = True, groups: GroupFile | None = None
) -> Finished:
    """Every measure of the network in a CSV or XLSX file.

    Raises TooFewActors and the errors of reading a table, ties and groups.
    """
    reader = TieReader(directed=directed)
    ties = reader.ties(*file, columns)
    declared = _declared(reader, groups)
    graph = _graph(reader, ties, {**dict.fromkeys(ties.actors), **declared})
    subject = Subject(
        graph,
        grouped_by=_grouped_by(groups),
        has_levels=columns.level is not None,
        trust=tuple(ties.trust),
    )
    return _finished(measure_network(subject), _notes(reader, declared, ties.actors))


def network_changes(
    before: File, after: File, columns: TieColumns, *, directed: bool = True, groups: GroupFile | None = None
) -> Finished:
    """What changed between the networks of two files, which have the same columns; raises the same errors."""
    reader = TieReader(directed=directed)
    rounds = [reader.ties(*file, columns) for file in (before, after)]
    declared = _declared(reader, groups)
    everybody = {actor for ties in rounds for actor in ties.actors}
    first, second = (_graph(reader, ties, {**dict.fromkeys(everybody), **declared}) for ties in rounds)
    compared = Rounds(first, second, _grouped_by(groups), groups is not None, columns.level is not None)
    return _finished(measure_change(compared), _notes(reader, declared, everybody))


def _grouped_by(groups: GroupFile | None) -> str:
    return clean_line(groups.group) if groups else "group"


def _declared(reader: TieReader, groups: GroupFile | None) -> Mapping[str, str | None]:
    return reader.groups(*groups.file, actor=groups.actor, group=groups.group) if groups else {}


def _graph(reader: TieReader, ties: TieList, groups: Mapping[str, str | None]) -> Network:
    if len(groups) < FEWEST_ACTORS:
        raise TooFewActors(found=len(groups), notes=reader.notes())
    return graph_of(
        {reader.name(actor): group for actor, group in groups.items()},
        {(reader.name(one), reader.name(other)): level for (one, other), level in ties.ties.items()},
        directed=reader.directed,
    )


def _notes(reader: TieReader, declared: Mapping[str, str | None], named: Collection[str]) -> tuple[Message, ...]:
    told = list(reader.notes())
    if declared:
        without = sum(1 for actor in named if not declared.get(actor))
        alone = sum(1 for actor in declared if actor not in named)
        if without:
            told.append(
                Message(N_("Actors without a group, left out where groups are compared: {count}."), {"count": without})
            )
        if alone:
            told.append(
                Message(N_("Actors that stand in the file of groups only, with no tie: {count}."), {"count": alone})
            )
    return tuple(told)


def _finished(found: Sequence[Measured], notes: tuple[Message, ...]) -> Finished:
    measures = [{"measure": one.name, "value": one.value, "parameters": one.parameters} for one in found]
    said = sorted((one for one in found if one.aloud), key=lambda one: not one.measure.speaks_first)
    return Finished(
        (json.dumps({"measures": measures}, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode(),
        tuple(
            {str(one.aloud): one.aloud for one in said if one.aloud}.values()
        ),  # two names of one thing are said once
        notes,
    )
