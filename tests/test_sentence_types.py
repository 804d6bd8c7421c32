"""Hints on the wording of findings, held to sentences of all three languages that were written for it by hand."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from build import material

from workshop.synthesise import hint, hint_of
from workshop.synthesise.sentence_types import _HINTS

with (Path(__file__).parent / "data" / "finding_sentences.csv").open(encoding="utf-8", newline="") as file:
    SENTENCES = list(csv.DictReader(file, strict=True))
CALLED = {sentence: name for name, sentence in _HINTS.items()}


def hinted(row: dict[str, str], *, interpretation: bool = False) -> str:
    found = hint(row["kind"], row["text"], interpretation=interpretation)  # type: ignore[arg-type]
    return CALLED[found.msgid] if found else ""


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_no_sentence_of_the_right_kind_is_hinted_at_and_most_of_another_kind_are(language: str) -> None:
    rows = [row for row in SENTENCES if row["language"] == language]
    wrongly = [row["text"] for row in rows if hinted(row) not in ("", row["hint"])]
    of_another_kind = [row for row in rows if row["hint"]]
    found = [row for row in of_another_kind if hinted(row)]
    assert wrongly == []
    assert len(rows) >= 25
    assert len(found) >= 0.75 * len(of_another_kind)


def test_the_facilitators_interpretation_may_name_a_cause_and_praise() -> None:
    rows = [row for row in SENTENCES if row["kind"] == "observation"]
    assert {hinted(row, interpretation=True) for row in rows} == {""}


def test_the_findings_of_believable_projects_are_left_in_peace() -> None:
    assert [finding.text for finding in material().findings if hint_of(finding)] == []
