"""An answer held against its question, whatever a form or a tampering hand sends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.collect.answers import problem_of, read_answer
from workshop.forms import Named, Roster, rated, roster, written_rating
from workshop.model import Localised, Option, Prompt

OPTIONS = tuple(Option(key, Localised(fi=text)) for key, text in (("a", "Palkka"), ("b", "Työmatka"), ("c", "Työaika")))


def asked(form, **more):
    options = OPTIONS if form in ("single", "multiple", "ranking") else ()
    return Prompt("p", "a", "Mitä mieltä olet?", 0, form=form, options=options, **more)


def held(prompt, **values):
    """What is kept of the fields, or why it is not."""
    answer = read_answer(prompt, {part.replace("_", "."): [*said] for part, said in values.items()})
    problem = problem_of(prompt, answer)
    return str(problem) if problem else answer


def whole(prompt, *values):
    return held(prompt, **{"": values})


@pytest.mark.parametrize(
    ("prompt", "values", "kept"),
    [
        (asked("text"), ["  Bussi kulkee\r\nharvoin.\x00 "], "Bussi kulkee\nharvoin."),
        (asked("scale"), ["4"], "4"),
        (asked("scale", lowest=0, highest=10), ["0"], "0"),
        (asked("single"), ["b"], "b"),
        (asked("single"), [""], ""),
        (asked("multiple"), ["", "c", "a", "a"], "a c"),
        (asked("multiple"), ["", "c a"], "a c"),
        (asked("ranking"), ["c a"], "c a"),
    ],
)
def test_what_fits_its_question_is_kept(prompt, values, kept):
    assert whole(prompt, *values) == kept


@pytest.mark.parametrize(
    ("prompt", "values", "said"),
    [
        (asked("text", longest=10), ["ä" * 11], "too long"),
        (asked("text", required=True), ["\u200b \n"], "needs an answer"),
        (asked("scale"), ["6"], "from 1 to 5"),
        (asked("scale"), ["0"], "from 1 to 5"),
        (asked("scale"), ["4.0"], "from 1 to 5"),
        (asked("scale"), ["04"], "from 1 to 5"),
        (asked("scale"), ["٣"], "from 1 to 5"),
        (asked("scale"), ["-3"], "from 1 to 5"),
        (asked("single"), ["d"], "not one of the choices"),
        (asked("single"), ["a b"], "not one of the choices"),
        (asked("multiple"), ["", "a", "x"], "not one of the choices"),
        (asked("multiple", at_most=2), ["a", "b", "c"], "at most 2"),
        (asked("multiple", required=True), [""], "needs an answer"),
        (asked("ranking"), ["a a"], "not one of the choices"),
        (asked("ranking"), ["a <script>"], "not one of the choices"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_reason(prompt, values, said):
    assert said in whole(prompt, *values)


def test_places_are_read_from_the_lists_of_a_page_without_a_script():
    prompt = asked("ranking")
    assert held(prompt, a=["2"], b=["1"], c=[""]) == "b a"
    assert held(prompt, a=[""], b=[""], c=[""]) == ""
    assert "two cannot share a place" in held(prompt, a=["1"], b=["1"], c=[""])
    assert "two cannot share a place" in held(prompt, a=["1"], b=["3"], c=[""])
    assert "not one of the choices" in held(prompt, x=["1"])


def test_partners_are_read_line_by_line():
    fields = {
        "own": ["  Pajalan   kunta "],
        "known_0": ["1"],
        "name_0": ["Kela"],
        "level_0": ["3"],
        "trust_0": ["2"],
        "known_1": ["1"],
        "name_1": ["REDU"],
        "level_1": [""],
        "name_2": ["Nuorten paja"],
        "level_2": ["0"],
        "name_3": [""],
        "level_3": [""],
    }
    prompt = asked("roster")
    kept = held(prompt, **fields)
    assert roster(kept) == Roster("Pajalan kunta", (Named("Kela", 3, 2), Named("Nuorten paja", 0)))
    assert whole(prompt, kept) == kept
    assert "how closely you work together: Nuorten paja" in held(prompt, **{**fields, "level_2": [""]})
    assert "for which organisation" in held(prompt, **{**fields, "own": [" "]})
    assert "not one of the choices" in held(prompt, **{**fields, "level_0": ["7"]})
    assert "not one of the choices" in held(prompt, **{**fields, "trust_0": ["0"]})
    assert "at most 200" in held(prompt, **{**fields, "name_2": ["x" * 201]})
    assert "at most 60" in whole(prompt, "Kunta\n" + "\n".join(f"1\t\tPaja {n}" for n in range(61)))


@given(st.sampled_from(["text", "scale", "single", "multiple", "ranking", "roster"]), st.data())
def test_whatever_is_sent_is_kept_whole_or_refused_and_never_breaks(form, data):
    parts = st.sampled_from(["", "a", "b", "x", "own", "name.0", "level.0", "trust.0", "known.0", "name.1", "level.1"])
    said = st.text(max_size=30) | st.sampled_from(["1", "2", "a", "a b", "Kela", "\t", "Kela\n1\t\tREDU"])
    values = data.draw(st.dictionaries(parts, st.lists(said, min_size=1, max_size=3), max_size=6))
    prompt = asked(form)
    answer = read_answer(prompt, values)
    if problem_of(prompt, answer) or not answer:
        return
    assert read_answer(prompt, {"": [answer]}) == answer
    if form == "roster":
        assert roster(answer).written == answer
    elif form != "text":
        assert written_rating(form, rated(form, answer)) == answer
