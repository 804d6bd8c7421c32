"""Every text that people see is there in Finnish, Swedish and English, and is found where it is said."""

import ast
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tools.texts import HOUSE, TRANSLATED, gathered, problems
from workshop.errors import WorkshopError
from workshop.texts import Message, Texts, known_language

SAYING = {"_", "N_", "texts", "ngettext", "pgettext"}


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_is_missing_unsure_or_unused(language):
    assert problems(language, gathered()) == []


def said_inside_f_strings(file: Path) -> list[str]:
    """Texts that the gatherer cannot see before Python 3.12."""
    return [
        f"{file.relative_to(HOUSE)}:{call.lineno}"
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr)
        for call in ast.walk(node)
        if isinstance(call, ast.Call)
        and (call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")) in SAYING
        and any(isinstance(argument, ast.Constant) for argument in call.args)
    ]


def test_no_text_hides_inside_an_f_string():
    files = [*(HOUSE / "workshop").rglob("*.py"), *(HOUSE / "pages").rglob("*.py")]
    assert len(files) > 100
    assert [place for file in files for place in said_inside_f_strings(file)] == []


def families(family):
    for member in family.__subclasses__():
        yield member
        yield from families(member)


def test_every_error_that_a_person_can_put_right_has_a_sentence_in_finnish():
    import workshop.access
    import workshop.analyse.themes
    import workshop.cli
    import workshop.collect.tables
    import workshop.serving  # noqa: F401

    members = [error for error in families(WorkshopError) if error.__module__.startswith("workshop")]
    assert len(members) > 20
    for error in members:
        assert Texts("fi")(Message(error.text)) != error.text, error.__name__
        assert error.text.rstrip().endswith((".", "?", "”", "}")), error.__name__


def test_a_text_is_filled_in_the_language_of_the_reader():
    message = Message(
        "There is no project called “{name}”. The command “kutomo projects” lists the projects.", {"name": "X"}
    )
    assert "”X”" in Texts("fi")(message)
    assert Texts("en")(message) == str(message)


def test_numbers_days_and_lists_follow_the_language():
    moment = datetime(2026, 11, 20, 12, 5, tzinfo=UTC)
    assert Texts("fi").number(1284) == "1\u00a0284"
    assert Texts("fi").percent(0.214) == "21\u00a0%"
    assert Texts("fi").date(date(2026, 11, 20)) == "20.11.2026"
    assert Texts("fi").moment(moment) == "20.11.2026 klo 14.05"
    assert Texts("en").time(moment) == "14:05"
    assert Texts("sv").list(["a", "b", "c"]) == "a, b och c"


def test_a_place_in_braces_that_a_person_wrote_is_not_read_as_ours():
    assert Texts("fi")("Project: {name}", name="{name} {0} {x.__class__}").endswith("{name} {0} {x.__class__}")


def test_only_the_three_languages_are_known():
    assert [known_language(wish) for wish in ("fi", "sv-FI", "EN", "de", "", None)] == [
        "fi",
        "sv",
        "en",
        None,
        None,
        None,
    ]
