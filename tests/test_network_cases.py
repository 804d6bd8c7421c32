"""Every published or independently computed value of tests/data/networks.json, met by the command line."""

import csv
import json
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from workshop.cli import main

CASES = {
    case["id"]: case
    for case in json.loads(Path(__file__).with_name("data").joinpath("networks.json").read_text("utf-8"))["cases"]
}
EXPECTED = [
    pytest.param(name, expected, id=f"{name}-{expected['measure']}")
    for name, case in CASES.items()
    for expected in case["expected"]
]


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    directory = tmp_path_factory.mktemp("networks")

    @cache
    def of_case(name):
        case = CASES[name]
        output = directory / f"{name}.json"
        if case.get("uses"):
            files = [written(directory, one) for one in case["uses"]]
            command = ["compare-networks", *(ties for ties, _ in files), *files[0][1]]
        else:
            ties, options = written(directory, name)
            command = ["network", ties, *options]
        result = CliRunner().invoke(main, [*command, "--output", str(output)])
        assert result.exit_code == 0, result.output
        return {one["measure"]: one["value"] for one in json.loads(output.read_text("utf-8"))["measures"]}

    return of_case


def written(directory, name):
    """The case as files of ties and of groups, and the options that go with them."""
    case = CASES[name]
    network = case["network"]
    grouped_by = next((key for node in network["nodes"] for key in node if key != "id"), "group")
    ties, groups = directory / f"{name}.csv", directory / f"{name}-groups.csv"
    trust = case.get("trust", [""] * len(network["edges"]))
    rows(ties, ["from", "to", "trust"], [[*pair, one] for pair, one in zip(network["edges"], trust, strict=True)])
    rows(groups, ["id", grouped_by], [[node["id"], node.get(grouped_by, "")] for node in network["nodes"]])
    options = ["--source", "from", "--target", "to"]
    options += [] if network["directed"] else ["--undirected"]
    options += ["--group-file", str(groups), "--actor", "id", "--group", grouped_by]
    options += ["--trust", "trust"] if "trust" in case else []
    return str(ties), options


def rows(file, names, lines):
    with file.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows([names, *lines])


def agrees(found, wanted, tolerance):
    """Whether what was found says what was wanted; of an object by name, what was wanted of it."""
    if isinstance(wanted, dict):
        return all(agrees(found[name], value, tolerance) for name, value in wanted.items())
    if isinstance(wanted, list):
        return as_sets(found) == as_sets(wanted)
    if isinstance(wanted, float):
        return found == pytest.approx(wanted, abs=tolerance or 1e-12)
    return found == wanted if tolerance == 0 or wanted is None else found == pytest.approx(wanted, abs=tolerance)


def as_sets(found):
    return {frozenset(one) if isinstance(one, list) else one for one in found}


@pytest.mark.parametrize(("name", "expected"), EXPECTED)
def test_the_value_of_the_case_is_met(measured, name, expected):
    found = measured(name)[expected["measure"]]
    assert agrees(found, expected["value"], expected["tolerance"]), (found, expected["value"])
