"""What the public reads of a network: ties by name, judgements of an organisation by its group or by its leave."""

import io
import re
from dataclasses import replace

import pytest
from build import MADE_AT, material, synthesis
from docx import Document

from workshop.analyse.network import draft_network_findings, summarise_network
from workshop.analyse.network.trust import GroupTrust, trust_by_group
from workshop.model import Actor, Group, Tie
from workshop.report import build_report, check, write_docx
from workshop.report.model import Bullets, Figure, Table
from workshop.settings import Settings
from workshop.store import ImportedTie, close_stores, open_store
from workshop.synthesise import weave
from workshop.texts import Texts
from workshop.web.room_views import picture

BROKER, ALONE, SMALL = "Kuurakosken kunta", "Syrjäisen Saha Oy", "Pienen ryhmän välittäjä"
FIRMS = [
    Actor("broker", "project", BROKER, "group-0"),
    Actor("alone", "project", ALONE, "group-0"),
    *(Actor(f"firm-{number}", "project", f"Yritys {number}", "group-0") for number in range(4)),
]
SCHOOLS = [
    Actor("small", "project", SMALL, "group-2"),
    *(Actor(f"school-{number}", "project", f"Koulu {number}", "group-3") for number in range(3)),
]
TIES = [
    *(Tie(f"f{number}", "project", f"firm-{number}", "broker") for number in range(4)),
    *(Tie(f"b{number}", "project", "broker", f"firm-{number}") for number in range(4)),
    Tie("bs", "project", "broker", "small", trust=1),
    Tie("sb", "project", "small", "broker"),
    *(Tie(f"s{number}", "project", "small", f"school-{number}") for number in range(3)),
    *(Tie(f"k{number}", "project", f"school-{number}", "small") for number in range(3)),
]


def word_file(*, agreed=()):
    """All that can be read in the Word report of this network: paragraphs, tables and alternative texts."""
    actors = tuple(replace(actor, may_be_named=actor.name in agreed) for actor in [*FIRMS, *SCHOOLS])
    report = build_report(synthesis(material(actors=actors, ties=tuple(TIES), findings=())), Texts("en"))
    body = Document(io.BytesIO(write_docx(report))).element.body
    said = ["".join(piece.text or "" for piece in line.iter("{*}t")) for line in body.iter("{*}p")]
    said += [picture.get("descr") or "" for picture in body.iter("{*}docPr")]
    return [re.sub("[\u00ad\u2011]", "", line).replace("\u00a0", " ") for line in said]


def judgements(lines):
    return [line for line in lines if re.search(r"Measure:|connect the others|agreed", line)]


def test_the_word_file_judges_nobody_by_name_who_has_not_agreed():
    lines = word_file()
    said = judgements(lines)
    assert not [line for line in said if BROKER in line or SMALL in line]
    assert not [line for line in lines if ALONE in line]
    assert "Actors without any tie: 1." in lines
    (by_group,) = [line for line in said if "go most often through" in line]
    assert "Työnantajat" in by_group
    assert "Oppilaitokset" not in by_group  # the group of one is one organisation
    assert [line for line in lines if BROKER in line]  # with whom it works is in the table of the appendix


def test_who_has_agreed_is_named_and_the_others_are_not():
    said = "\n".join(judgements(word_file(agreed=(BROKER,))))
    assert f"have agreed to be named: {BROKER}. (Measure: betweenness.)" in said
    assert SMALL not in said
    assert ALONE in "\n".join(word_file(agreed=(ALONE,)))


def test_a_draft_goes_to_the_public_by_name_only_with_leave():
    def published(**leave):
        actors = [replace(one, may_be_named=leave.get(one.id, False)) for one in [*FIRMS, *SCHOOLS]]
        summary = summarise_network(actors, TIES)
        drafts = draft_network_findings(summary, material().groups)
        return {
            draft.actors[0]: draft.published and str(draft.published)
            for draft in drafts
            if draft.kind != "turned inwards"
        }

    before, after = published(), published(small=True, alone=True)
    assert BROKER not in before["broker"]
    assert before["small"] is None
    assert SMALL in after["small"]
    assert ALONE not in str(before["alone"])
    assert ALONE in after["alone"]


def test_what_is_wished_for_has_a_map_and_a_table_of_its_own_and_is_no_tie_of_the_other():
    hopes = [Tie("w1", "project", "firm-1", "school-1", round="wished"), replace(TIES[0], id="w2", round="wished")]
    report = build_report(
        synthesis(material(actors=(*FIRMS, *SCHOOLS), ties=(*TIES, *hopes), findings=())), Texts("en")
    )
    every = [block for chapter in report.chapters for block in chapter.blocks]
    blocks = {block.id: block for block in every if isinstance(block, Figure | Table)}
    links = {
        id: {(link.source, link.target) for link in blocks[id].drawing.links}
        for id in ("figure-network", "figure-network-wished")
    }
    assert links["figure-network-wished"] == {("firm-1", "school-1"), ("firm-0", "broker")}
    assert ("firm-1", "school-1") not in links["figure-network"]
    wished = {row[0]: row[3] for row in blocks["table-network-wished"].rows}
    assert wished["Koulu\u00a01"] == "Yritys\u00a01"
    said = [span.text for block in every if isinstance(block, Bullets) for item in block.items for span in item]
    assert "Ties that are wished for and did not exist when this was asked: 1." in said
    assert check(report) == ()


def test_the_wall_shows_ties_that_are_by_group_and_none_that_is_only_wished_for(tmp_path):
    def tie(at, other, of_round):
        return ImportedTie(f"Yritys {at}", f"Koulu {other}", "", 2, "Työnantajat", "Oppilaitokset", round=of_round)

    with open_store(Settings(data_directory=tmp_path)) as store:
        project = store.add_project("Kaikki ovet auki")
        workshop = store.add_workshop(project.id, "Tapaaminen")
        store.import_ties(project.id, [tie(at, at, "before") for at in range(3)])
        store.import_ties(project.id, [tie(at, other, "wished") for at in range(3) for other in range(3)])
        room = store.room(project.id, workshop.id)
        seen = picture(store, room, None, "network", Texts("fi"))
    close_stores()
    assert [(place.group.name, place.actors) for place in seen["places"]] == [("Työnantajat", 3), ("Oppilaitokset", 3)]
    assert [line.ties for line in seen["lines"]] == [3]


def trusting(*, told: int, trusted: int = 5) -> list[GroupTrust]:
    """So many employers tell how far they trust so many schools."""
    employers = [Actor(f"e{at}", "p", f"Yritys {at}", "employers") for at in range(6)]
    schools = [Actor(f"s{at}", "p", f"Koulu {at}", "schools") for at in range(6)]
    ties = [
        Tie(f"t{one}-{other}", "p", f"e{one}", f"s{other}", trust=4 if one else 1)
        for one in range(told)
        for other in range(trusted if one else 1)
    ]
    groups = [Group("employers", "p", "Työnantajat", 0), Group("schools", "p", "Oppilaitokset", 1)]
    return list(trust_by_group([*employers, *schools], ties, groups))


def test_trust_is_told_of_groups_and_only_where_five_organisations_have_told() -> None:
    employers, schools = trusting(told=5)
    assert (employers.given, employers.received) == (pytest.approx((1 + 4 * 4) / 5), None)
    assert (schools.given, schools.received) == (None, pytest.approx((1 + 4 * 4) / 5))
    assert trusting(told=4) == []
    [only] = trusting(told=6, trusted=2)
    assert only.group.id == "employers", "two schools are too few to be judged as a group"


def test_the_report_tells_trust_by_group_and_never_beside_an_organisation() -> None:
    whole = material()
    trusted = tuple(replace(tie, trust=3) for tie in whole.ties)
    report = build_report(weave(replace(whole, ties=trusted), made_at=MADE_AT), Texts("en"))
    [table] = [table for table in report.tables() if table.id == "table-trust"]
    names = {actor.name for actor in whole.actors}
    assert {row[1] for row in table.rows} <= {"3.0", "–"}
    assert not names & {cell for row in table.rows for cell in row}
    assert "table-trust" not in [one.id for one in build_report(weave(whole, made_at=MADE_AT), Texts("en")).tables()]
