"""A round of a network as files for other tools: GraphML, GEXF, two CSV files for Gephi and Kumu, and SVG and PNG.

They tell who works with whom, how closely and how that is known; trust and what measures say of one organisation stay
on the facilitator's screen.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

import networkx as nx
from matplotlib.figure import Figure

from workshop.analyse.network import Known, NetworkSummary, Pair, pair_of
from workshop.clean import clean_line, csv_cell
from workshop.model import Group

BYTE_ORDER_MARK = "utf-8-sig"


def graphml(summary: NetworkSummary, groups: Sequence[Group]) -> bytes:
    """The actors and ties as GraphML (Brandes and others 2002)."""
    file = io.BytesIO()
    nx.write_graphml(_graph(summary, groups), file)
    return file.getvalue()


def gexf(summary: NetworkSummary, groups: Sequence[Group]) -> bytes:
    """The actors and ties as GEXF, which Gephi opens."""
    file = io.BytesIO()
    nx.write_gexf(_graph(summary, groups), file)
    return file.getvalue()


def actors_csv(summary: NetworkSummary, groups: Sequence[Group]) -> bytes:
    """One row for each actor; Gephi reads Id and Label, Kumu Label and Type."""
    names = _group_names(groups)
    rows = [
        [_name(actor.name), _name(actor.name), names.get(actor.group or "", ""), "|".join(actor.synonyms)]
        for actor in summary.actors
    ]
    return _csv(["Id", "Label", "Type", "Synonyms"], rows)


def ties_csv(summary: NetworkSummary, known: Mapping[Pair, Known]) -> bytes:
    """One row for each tie; Gephi reads Source, Target, Type and Weight, Kumu From and To. `known` is by how_known."""
    names = {actor.id: _name(actor.name) for actor in summary.actors}
    rows = [
        [
            *[names[tie.source], names[tie.target]] * 2,
            "Directed",
            tie.level,
            tie.kind,
            tie.round,
            known.get(pair_of(tie), ""),
        ]
        for tie in summary.ties
    ]
    return _csv(["Source", "Target", "From", "To", "Type", "Weight", "Kind", "Round", "Known"], rows)


def svg(figure: Figure) -> bytes:
    """A figure as SVG, its letters as outlines: it looks the same on every machine."""
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    file = io.BytesIO()
    canvas: Any = FigureCanvasSVG(figure)
    canvas.print_svg(file, metadata={"Date": None})
    return file.getvalue()


def _graph(summary: NetworkSummary, groups: Sequence[Group]) -> nx.DiGraph[str]:
    """Actors by their ids, with what both formats take: texts and numbers."""
    names = _group_names(groups)
    graph: nx.DiGraph[str] = nx.DiGraph()
    for actor in summary.actors:
        right, up = summary.positions[actor.id]
        graph.add_node(
            actor.id, label=_name(actor.name), group=names.get(actor.group or "", ""), x=1000 * right, y=1000 * up
        )
    for tie in summary.ties:
        there = graph.get_edge_data(tie.source, tie.target, {"level": 0, "kinds": ""})
        kinds = sorted({*filter(None, there["kinds"].split("; ")), *filter(None, [clean_line(tie.kind)])})
        level = max(there["level"], tie.level)
        graph.add_edge(tie.source, tie.target, level=level, weight=level, kinds="; ".join(kinds))
    return graph


def _csv(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow(columns)
    writer.writerows([[csv_cell(cell) for cell in row] for row in rows])
    return file.getvalue().encode(BYTE_ORDER_MARK)


def _group_names(groups: Sequence[Group]) -> Mapping[str, str]:
    return {group.id: _name(group.name) for group in groups}


def _name(text: str) -> str:
    return clean_line(text) or "–"
