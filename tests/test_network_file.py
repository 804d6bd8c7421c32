"""`kutomo network` and `kutomo compare-networks`: plain files in, every measure out, sentences for what is wrong."""

import json
import os
import random
import subprocess
import sys

import openpyxl
import pytest
from click.testing import CliRunner

from workshop.cli import main

TIES = """Kuka;Kenen kanssa;Taso
Redu;Kaira Oy;3
Kaira Oy;Redu;1
Kaira Oy;Lapin AMK;2
Rovaniemi;Lapin AMK;4
"""
GROUPS = """Toimija;Ryhmä
Redu;Oppilaitokset
Lapin AMK;Oppilaitokset
Kaira Oy;Työnantajat
Rovaniemi;Kunnat
Eduro;Yhdistykset
"""
ENDS = ("--source", "Kuka", "--target", "Kenen kanssa")
IN_GROUPS = ("--group-file", "groups.csv", "--actor", "Toimija", "--group", "Ryhmä")


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("KUTOMO_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ties.csv").write_text(TIES, "utf-8")
    (tmp_path / "groups.csv").write_text(GROUPS, "utf-8")
    return lambda *words: CliRunner().invoke(main, list(words))


def measures(file):
    return {one["measure"]: one for one in json.loads(file.read_text("utf-8"))["measures"]}


def of_rows(run, tmp_path, rows, *options):
    """What is said of a file of these rows, and the values."""
    (tmp_path / "bad.csv").write_text("Kuka;Kenen kanssa;Taso\n" + "\n".join(rows) + "\n", "utf-8")
    result = run("network", "bad.csv", *ENDS, *options, "--output", "out.json")
    found = measures(tmp_path / "out.json") if result.exit_code == 0 else {}
    return result, {name: one["value"] for name, one in found.items()}


def test_every_measure_of_a_plain_list_of_ties_is_written(run, tmp_path):
    result = run("network", "ties.csv", *ENDS, "--level", "Taso", *IN_GROUPS, "--output", "out.json")
    assert result.exit_code == 0, result.output
    found = measures(tmp_path / "out.json")
    assert all(list(one) == ["measure", "value", "parameters"] for one in found.values())
    assert (found["nodes"]["value"], found["ties"]["value"], found["density"]["value"]) == (5, 4, 0.2)
    assert found["isolates"]["value"] == ["Eduro"]
    assert found["strength"]["value"]["Kaira Oy"] == 6
    assert found["ei_index_Ryhmä"]["value"] == {"external": 4, "internal": 0, "ei": 1.0}
    assert found["density_blocks"]["value"]["Kunnat->Kunnat"] == {"ties": 0, "possible": 0, "density": None}
    assert found["betweenness_raw"]["parameters"]["directed"] is True
    assert found["betweenness_raw"]["parameters"]["sampled"] is False


def test_what_can_be_read_aloud_is_printed_five_first(run):
    said = run("network", "ties.csv", *ENDS, *IN_GROUPS, "--output", "out.json").output
    assert "If Kaira Oy leaves, these are left without a connection to the others: Redu." in said
    assert said.index("(Measure: density.)") < said.index("(Measure: reciprocity")
    assert said.count("Of all possible ties, 20% exist.") == 1


def test_ties_without_direction_go_both_ways_once(run, tmp_path):
    run("network", "ties.csv", *ENDS, "--undirected", "--output", "out.json")
    found = measures(tmp_path / "out.json")
    assert (found["edges"]["value"], found["density"]["value"]) == (3, 0.5)
    assert "reciprocity_edgewise" not in found


def test_a_workbook_is_read_like_a_csv_file(run, tmp_path):
    workbook = openpyxl.Workbook()
    for line in TIES.splitlines():
        workbook.active.append(line.split(";"))
    workbook.save(tmp_path / "ties.xlsx")
    run("network", "ties.csv", *ENDS, "--output", "csv.json")
    assert run("network", "ties.xlsx", *ENDS, "--output", "xlsx.json").exit_code == 0
    assert (tmp_path / "xlsx.json").read_bytes() == (tmp_path / "csv.json").read_bytes()


def test_the_same_rows_in_any_order_and_any_process_give_the_same_bytes(tmp_path):
    draw = random.Random(5)
    names = [f"Toimija {number}" for number in range(60)]
    rows = [f"{one};{other};{draw.randint(1, 4)}" for one, other in (draw.sample(names, 2) for _ in range(300))]
    groups = [f"{name};Ryhmä {number % 4}" for number, name in enumerate(names)]
    written = []
    for seed in ("1", "2"):
        draw.shuffle(rows)
        draw.shuffle(groups)
        (tmp_path / "ties.csv").write_text("\n".join(["Kuka;Kenen kanssa;Taso", *rows]), "utf-8")
        (tmp_path / "groups.csv").write_text("\n".join(["Toimija;Ryhmä", *groups]), "utf-8")
        command = [
            sys.executable,
            "-m",
            "workshop.cli",
            "network",
            str(tmp_path / "ties.csv"),
            *ENDS,
            "--level",
            "Taso",
        ]
        command += ["--group-file", str(tmp_path / "groups.csv"), "--actor", "Toimija", "--group", "Ryhmä"]
        output = tmp_path / f"{seed}.json"
        subprocess.run(
            [*command, "--output", str(output)],
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
        )
        written.append(output.read_bytes())
    assert written[0] == written[1]


def test_names_that_differ_by_case_spaces_or_hidden_characters_are_one_actor_called_as_most_often(run, tmp_path):
    rows = [
        "Redu;Kaira Oy;",
        "REDU;Lapin AMK;",
        "Re\u00addu;Eduro;",
        " Redu\u200b ;Rovaniemi;",
        "redu\u00a0;KAIRA  oy;",
    ]
    result, value = of_rows(run, tmp_path, rows)
    assert result.exit_code == 0, result.output
    assert (value["nodes"], value["ties"]) == (5, 4)
    assert value["outdegree"]["Redu"] == 4
    assert "written in several ways and who were read as one: 2" in result.output
    assert "Rows that repeat a tie" in result.output


def test_a_tie_to_oneself_leaves_the_actor_and_no_tie(run, tmp_path):
    result, value = of_rows(run, tmp_path, ["Redu;Redu;", "Kaira Oy;Eduro;"])
    assert (value["nodes"], value["ties"], value["isolates"]) == (3, 1, ["Redu"])
    assert (
        "leads from an actor to itself; the actor stays, without it: 1. The first is on row 2 of “bad.csv”."
        in result.output
    )


def test_the_same_tie_twice_is_one_at_its_highest_level(run, tmp_path):
    result, value = of_rows(run, tmp_path, ["Redu;Eduro;1", "Redu;Eduro;4", "Redu;Eduro;2"], "--level", "Taso")
    assert (value["ties"], value["outstrength"]["Redu"]) == (1, 4)
    assert "counted once, at its highest level: 2. The first is on row 3 of “bad.csv”." in result.output


def test_a_cell_of_spaces_is_no_actor(run, tmp_path):
    result, value = of_rows(run, tmp_path, [" ;Redu;", "\u200b;\u00a0;", "Redu;Eduro;", "Kaira Oy; ;"])
    assert result.exit_code == 0, result.output
    assert (value["nodes"], value["ties"], value["isolates"]) == (3, 1, ["Kaira Oy"])
    assert "name one actor only; it stays in the network, without that tie: 2." in result.output
    assert "because they name no actor: 1. The first is on row 3 of “bad.csv”." in result.output


def test_levels_outside_the_scale_are_left_out_and_counted(run, tmp_path):
    rows = ["Redu;Eduro;5", "Redu;Kaira Oy;-1", "Redu;Lapin AMK;paljon", "Redu;Rovaniemi;2,5", "Eduro;Redu;3.0"]
    result, value = of_rows(run, tmp_path, [*rows, "Eduro;Kaira Oy;", "Eduro;Rovaniemi;0"], "--level", "Taso")
    assert result.exit_code == 0, result.output
    assert value["ties"] == 2
    assert value["outstrength"] == {"Eduro": 4, "Kaira Oy": 0, "Redu": 0, "Rovaniemi": 0}
    assert "level is not a whole number from 0 to 4: 4. The first is on row 2 of “bad.csv”." in result.output
    assert "level 0, which say that there is no tie: 1." in result.output


@pytest.mark.parametrize(("rows", "found"), [(["Redu;redu;"], 1), ([" ; ;x", ";;y"], 0), (["Redu; ;"], 1)])
def test_a_network_of_one_or_none_is_refused_with_a_sentence(run, tmp_path, rows, found):
    result, _ = of_rows(run, tmp_path, rows)
    assert result.exit_code == 2
    assert f"at least two actors; here there are {found}." in result.output
    assert "The first is on row 2 of “bad.csv”." in result.output
    assert not (tmp_path / "out.json").exists()


def test_actors_without_any_tie_between_them_are_a_network_still(run, tmp_path):
    result, value = of_rows(run, tmp_path, ["Redu;Redu;", "Eduro;Eduro;"])
    assert result.exit_code == 0, result.output
    assert (value["nodes"], value["ties"], value["density"], value["communities"]) == (2, 0, 0, None)
    assert value["core_periphery_exact_either"] == {"correlation": None, "cores": [], "tied": 0}


def test_separate_parts_are_measured_each_for_what_it_is(run, tmp_path):
    _, value = of_rows(run, tmp_path, ["a;b;", "b;a;", "c;d;"])
    assert value["components"] == {"count": 2, "largest": 2}
    assert (value["average_path_length"], value["diameter"]) == (1, 1)
    assert value["closeness_out"] == {"a": 0.333333333333, "b": 0.333333333333, "c": 0.333333333333, "d": 0.0}


def test_an_actor_with_twenty_thousand_partners_is_measured(run, tmp_path):
    rows = [f"Toimija {number};Redu;1" for number in range(20_000)]
    result, value = of_rows(run, tmp_path, rows, "--level", "Taso")
    assert result.exit_code == 0, result.output
    assert value["indegree"]["Redu"] == 20_000
    assert (value["indegree_centralization"], value["burt_constraint"]["Toimija 7"]) == (1.0, 1.0)


def test_an_actor_in_two_groups_is_refused_with_its_name(run, tmp_path):
    (tmp_path / "groups.csv").write_text(GROUPS + "redu;Yhdistykset\nRovaniemi;kunnat\n", "utf-8")
    result = run("network", "ties.csv", *ENDS, *IN_GROUPS, "--output", "out.json")
    assert result.exit_code == 2
    assert "two groups in the file “groups.csv”: Redu." in result.output


def test_actors_without_a_group_are_counted_and_left_out_where_groups_are_compared(run, tmp_path):
    (tmp_path / "groups.csv").write_text("Toimija;Ryhmä\nRedu;Oppilaitokset\nLapin AMK;\nEduro;Yhdistykset\n", "utf-8")
    result = run("network", "ties.csv", *ENDS, *IN_GROUPS, "--output", "out.json")
    assert "left out where groups are compared: 3." in result.output
    assert "in the file of groups only, with no tie: 1." in result.output
    assert set(measures(tmp_path / "out.json")["gould_fernandez"]["value"]) == {"Redu", "Eduro"}


def test_groups_whose_names_hold_the_separator_are_told_apart(run, tmp_path):
    (tmp_path / "groups.csv").write_text("Toimija;Ryhmä\nRedu;a\nKaira Oy;a-b\nRovaniemi;b-a\nEduro;a\n", "utf-8")
    run("network", "ties.csv", *ENDS, *IN_GROUPS, "--undirected", "--output", "out.json")
    assert len(measures(tmp_path / "out.json")["density_blocks"]["value"]) == 6
    (tmp_path / "groups.csv").write_text("Toimija;Ryhmä\nRedu;a\nKaira Oy;a-a\nRovaniemi;a-a-a\nEduro;a\n", "utf-8")
    run("network", "ties.csv", *ENDS, *IN_GROUPS, "--undirected", "--output", "out.json")
    assert len(measures(tmp_path / "out.json")["density_blocks"]["value"]) == 6


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--source", "Kuka", "--target", "Puuttuva"), "There is no column “Puuttuva”"),
        (("--source", "Kuka", "--target", "kuka"), "Name two different columns."),
        ((*ENDS, "--group-file", "groups.csv"), "give all three or none"),
        ((*ENDS, "--group-file", "missing.csv", "--actor", "a", "--group", "b"), "missing.csv cannot be read"),
        ((*ENDS, "--group-file", "groups.csv", "--actor", "Nimi", "--group", "Ryhmä"), "There is no column “Nimi”"),
    ],
)
@pytest.mark.parametrize("command", [("network", "ties.csv"), ("compare-networks", "ties.csv", "ties.csv")])
def test_what_a_person_can_put_right_is_said_in_a_sentence_with_exit_code_2(run, tmp_path, command, options, said):
    result = run(*command, *options, "--output", "out.json")
    assert result.exit_code == 2
    assert said in result.output
    assert not (tmp_path / "out.json").exists()


@pytest.mark.parametrize(
    "content", [b"", b"\x89PNG\r\n\x1a\n\x00\x00", b"PK\x03\x04 no workbook", b"Kuka;Kenen kanssa\n"]
)
def test_a_file_that_is_no_table_of_ties_is_refused(run, tmp_path, content):
    (tmp_path / "ties.csv").write_bytes(content)
    result = run("network", "ties.csv", *ENDS, "--output", "out.json")
    assert result.exit_code == 2
    assert result.output.strip().endswith(".")


def test_two_rounds_are_compared_with_the_actors_of_both(run, tmp_path):
    (tmp_path / "later.csv").write_text(
        "Kuka;Kenen kanssa;Taso\nREDU;Kaira Oy;4\nRedu;Eduro;1\nRovaniemi;Lapin AMK;2\n", "utf-8"
    )
    result = run(
        "compare-networks", "ties.csv", "later.csv", *ENDS, "--level", "Taso", *IN_GROUPS, "--output", "out.json"
    )
    assert result.exit_code == 0, result.output
    found = {name: one["value"] for name, one in measures(tmp_path / "out.json").items()}
    assert found["tie_change"] == {"kept": 2, "lost": 2, "new": 1, "jaccard": 0.4}
    assert found["density_change"] == pytest.approx(3 / 20 - 4 / 20)
    assert found["density_blocks_change"]["Oppilaitokset->Yhdistykset"] == {"before": 0.0, "after": 0.5, "change": 0.5}
    assert found["level_change"] == {"raised": 1, "lowered": 1}
    assert found["actors_change"] == {"joined": ["Eduro"], "left": []}
    assert (found["new_ties"], found["lost_ties"]) == (
        [["Redu", "Eduro"]],
        [["Kaira Oy", "Lapin AMK"], ["Kaira Oy", "Redu"]],
    )
    assert "ties kept: 2, new: 1, lost: 2." in result.output


def test_an_undirected_tie_is_kept_whichever_end_is_named_first(run, tmp_path):
    (tmp_path / "later.csv").write_text("Kuka;Kenen kanssa\nLapin AMK;Rovaniemi\n", "utf-8")
    run("compare-networks", "ties.csv", "later.csv", *ENDS, "--undirected", "--output", "out.json")
    value = measures(tmp_path / "out.json")["tie_change"]["value"]
    assert (value["kept"], value["lost"], value["new"]) == (1, 2, 0)
