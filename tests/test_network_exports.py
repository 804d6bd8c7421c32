"""A network as files: read again by what they are for, and printed without one name on another."""

import csv
import io
import xml.etree.ElementTree as ET

import networkx as nx
import pytest

from workshop.analyse.network import how_known, summarise_network
from workshop.model import Actor, Group, Tie
from workshop.report.network_exports import actors_csv, gexf, graphml, svg, ties_csv
from workshop.report.network_paper import on_paper
from workshop.texts import Texts

GROUPS = (Group("g1", "p", "Työnantajat", 0), Group("g2", "p", "=Oppilaitokset", 1))
ACTORS = [
    Actor("a1", "p", '=HYPERLINK("http://paha.example")', "g1", ("Ämpäri & Sanko",)),
    Actor("a2", "p", "Redu; Lappi\x00 <b>", "g2"),
    Actor("a3", "p", "Yksin"),
]
TIES = [
    Tie("t1", "p", "a1", "a2", "oppisopimus", 3, trust=1, origin="roster"),
    Tie("t2", "p", "a1", "a2", "-tieto", 1, origin="roster"),
    Tie("t3", "p", "a2", "a1", level=2, origin="map"),
]
ANSWERED = [*TIES, Tie("t4", "p", "a2", "a3", level=0, origin="roster")]
SUMMARY = summarise_network(ACTORS, TIES)


@pytest.mark.parametrize(("written", "read"), [(graphml, nx.read_graphml), (gexf, nx.read_gexf)])
def test_graph_formats_hold_the_actors_and_ties(written, read):
    graph = read(io.BytesIO(written(SUMMARY, GROUPS)))
    assert {node["label"] for _, node in graph.nodes(data=True)} == {
        '=HYPERLINK("http://paha.example")',
        "Redu; Lappi <b>",
        "Yksin",
    }
    assert graph.edges["a1", "a2"]["level"] == 3
    assert graph.edges["a1", "a2"]["kinds"] == "-tieto; oppisopimus"
    assert set(graph.edges) == {("a1", "a2"), ("a2", "a1")}


def test_csv_files_name_the_same_actors_and_begin_no_formula():
    def rows(content):
        assert content.startswith(b"\xef\xbb\xbf")
        return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))

    actors, ties = rows(actors_csv(SUMMARY, GROUPS)), rows(ties_csv(SUMMARY, how_known(ANSWERED, "before")))
    assert {tie[end] for tie in ties for end in ("Source", "Target", "From", "To")} <= {one["Label"] for one in actors}
    assert sorted((tie["Weight"], tie["Kind"], tie["Known"]) for tie in ties) == [
        ("1", "'-tieto", "one"),
        ("2", "", "one"),
        ("3", "oppisopimus", "one"),
    ]
    cells = [cell for row in (*actors, *ties) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert "Trust" not in ties[0]


def crowd():
    """Fifty actors with long names, some with a hundred letters, in four groups."""
    groups = [Group(f"g{place}", "p", f"Pitkän nimen ryhmä {place}", place) for place in range(4)]
    actors = [
        Actor(f"a{at:02}", "p", f"Rovaniemen koulutuskuntayhtymä {at} " + "pitkä " * (at % 4), f"g{at % 4}")
        for at in range(50)
    ]
    ties = [
        Tie(f"t{at}-{step}", "p", f"a{at:02}", f"a{(at * step + 7) % 50:02}", level=1 + at % 4)
        for at in range(50)
        for step in (3, 7, 11)
    ]
    return summarise_network(actors, ties), groups


def test_no_name_lies_on_another_on_paper_and_each_actor_is_named():
    summary, groups = crowd()
    paper = on_paper(summary, groups, {group.id: group.position for group in groups}, Texts("fi"))
    for drawing in (paper.side_columns(), paper.free(summary)):
        figure = drawing.draw()
        names = figure.axes[0].texts
        boxes = [text.get_window_extent() for text in names]
        assert len(names) >= len(summary.actors) + len(groups)
        assert not [1 for at, one in enumerate(boxes) for other in boxes[:at] if one.overlaps(other)]
        page = figure.bbox
        assert all(page.x0 - 1 <= box.x0 and box.x1 <= page.x1 + 1 for box in boxes)
        assert ET.fromstring(svg(figure)).tag.endswith("svg")


def test_who_stands_alone_is_not_printed():
    paper = on_paper(SUMMARY, GROUPS, {"g1": 0, "g2": 1}, Texts("fi"))
    assert [node.id for bundle in paper.bundles for node in bundle.nodes] == ["a1", "a2"]
    assert paper.alone == 1
