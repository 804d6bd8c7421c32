"""What a facilitator decides about what came in: counted, logged for each answer, and taken back by its event."""

from __future__ import annotations

import pytest
from screens import add_answers

from workshop.store import Imported, IncomingCounts, Said, new_id
from workshop.store.jobs import LOOK_FOR_PERSONAL_DATA

pytestmark = pytest.mark.engines


@pytest.fixture
def project(store):
    return store.add_project("Kaikki ovet auki").id


@pytest.fixture
def said(store, project):
    return add_answers(store, store.project(project)).contributions


def test_what_is_to_be_looked_at_is_counted(store, project, said):
    assert store.incoming_counts(project) == IncomingCounts(stands=10, unseen=10)
    first, second, *others = store.unseen(project)
    store.keep_seen(project, {first: [(0, 5)], second: [(0, 5)], **dict.fromkeys(others, ())})
    store.mark(project, said[0].id)
    store.hide(project, second.contribution, "Ei ole vastaus")
    assert store.incoming_counts(project) == IncomingCounts(stands=9, hidden=1, marked=1, waiting=1)
    store.decide(project, first.contribution, first.version, [])
    assert store.incoming_counts(project).waiting == 0


def test_all_that_came_in_can_be_asked_for(store, project, said):
    prompt = said[0].prompt
    store.say(project, [Said(new_id(), prompt, f"Bussi {n} kulkee.", "fi") for n in range(300)], source="live")
    assert len(store.incoming(project)) == 200
    assert len(store.incoming(project, limit=None)) == 310


def test_the_log_has_a_line_for_each_answer_of_a_decision_about_several(store, project, said):
    keep, same, other, moved = said[0], said[1], said[2], said[5]
    store.merge(project, keep.id, [same.id, other.id])
    group = store.add_group(project, "Henkilöstö", staff=True)
    store.regroup(project, [moved.id], group.id)
    store.undo(project, store.latest_edit)
    merged, regrouped, undone = [
        [decision for decision in store.decisions(project) if decision.verb == verb]
        for verb in ("merged", "regrouped", "undone")
    ]
    assert {(one.contribution, one.to, one.undone) for one in merged} == {
        (same.id, keep.id, False),
        (other.id, keep.id, False),
    }
    assert [(one.contribution, one.to, one.undone) for one in regrouped] == [(moved.id, group.id, True)]
    assert [one.contribution for one in undone] == [""]


def test_a_change_tells_by_which_event_it_is_taken_back(store, project, said):
    assert store.latest_edit is not None
    store.hide(project, said[0].id, "Ei ole vastaus")
    hidden = store.latest_edit
    store.mark(project, said[1].id)
    store.undo(project, hidden)
    assert [(one.state, one.marked) for one in store.incoming(project)].count(("hidden", False)) == 0
    assert store.incoming_counts(project).marked == 1


def test_what_was_taken_in_is_listed_with_its_number_of_answers_until_it_is_taken_back(store, project, said):
    rows = [Imported(str(number), "", f"Bussi {number} kulkee.", "fi") for number in range(3)]
    store.import_contributions(project, "Kysely", rows, activity="Kysely", prompt="Mitä pitää kehittää?")
    store.say(project, [Said(new_id(), said[0].prompt, "Neuvonta toimii.", "fi")], source="scribe")
    notes, file = store.taken_in(project)
    assert [(one.event.verb, one.event.label, one.answers) for one in (notes, file)] == [
        ("noted", "", 1),
        ("imported", "Kysely", 3),
    ]
    store.undo(project, file.event.id)
    assert store.taken_in(project) == (notes,)


def test_the_history_tells_of_a_look_for_personal_data_only_when_it_failed(store, project):
    before = store.history(project)
    for problem in ("", "K-ABCDEFGH"):
        store.ask(LOOK_FOR_PERSONAL_DATA, project=project)
        job, _ = store.lease("työ")
        store.finish(job, "työ", result="0", problem=problem)
    failed, *others = store.history(project)
    assert failed.verb == "failed"
    assert tuple(others) == before
