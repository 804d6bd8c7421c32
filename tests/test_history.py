"""Every facilitator's change can be taken back and made again, to the last row, unless something newer stands on it."""

import inspect
import secrets
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from prepared import ANSWER, BETTER, HISTORY, Filled, Prepared, everything_in, row, rows, rows_in, said

from workshop.errors import NotThere
from workshop.model import Actor, ActorYear, Commitment, Localised, Option, Rating, Run, Turn
from workshop.store import ImportedTie, Said, Store, new_id, token_hash
from workshop.store.errors import ErasedWhenUndone, Overtaken, StillUsed
from workshop.store.tables import OTHER_REFERRERS, REFERRERS, TABLES

pytestmark = pytest.mark.engines


def _rename_project(of, new):
    of.store.change_project(replace(of.material().project, name=f"Hanke {new}", language="sv", purpose=new))


def _keep_themes(of, new):
    """Merge, split, rename, lock, put aside and take out, all in one, under another main theme."""
    first, *others = seen = of.store.themes(of.project)
    moved = [said for theme in others for said in theme.contributions]
    inside = (*moved[:2], *reversed(first.contributions))
    also = tuple(moved[-1:])
    changed = [
        replace(first, name=new, contributions=inside, origin="person", locked=not first.locked, also=also),
        replace(of.theme(7, f"{new} toinen", *moved[2:]), aside=True, main=new),
    ]
    of.store.keep_themes(of.project, changed, seen=seen, verb="renamed", label=new)


def _keep_findings(of, new):
    first, *_ = of.material().findings
    added = of.finding(f"{new} uusi", *first.evidence, origin="person")
    of.store.keep_findings(of.project, [replace(first, text=new, evidence=first.evidence[:1]), added], verb="edited")


def _set_finding_status(of, new):
    found = of.material().findings[-1]
    of.store.set_finding_status(of.project, found.id, "rejected" if found.status == "accepted" else "accepted")


def _import_ties(of, new):
    ties = [ImportedTie("Kela", "REDU", "ohjaus", 4, trust=3), ImportedTie(new, "Kela", target_group=f"{new} ryhmä")]
    of.store.import_ties(of.project, ties)


def _keep_steps(of, new):
    first, *_ = of.material().steps
    of.store.keep_steps(of.project, [replace(first, name=new, wait_days=7.5, adds_value=False), of.step(f"{new} 2", 1)])


def _keep_commitments(of, new):
    first, *_ = of.material().commitments
    added = Commitment(new_id(), of.project, f"{new} 2", "REDU", due=date(2026, 12, 1))
    of.store.keep_commitments(of.project, [replace(first, text=new, state="done"), added])


def _hide(of, new):
    for shown in of.material().contributions[:1]:
        of.store.hide(of.project, shown.id)


def _show_again(of, new):
    hidden = sorted(key[1] for key, row in of.rows().items() if key[0] == "contribution" and row["state"] == "hidden")
    for id in hidden[:1]:
        of.store.show_again(of.project, id)


def _open_or_close(of, new):
    activity = of.material().activities[0]
    of.store.set_activity_state(of.project, activity, "closed" if activity.state == "open" else "open")


def _remove(those, remove):
    """Take away the first of those on which nothing stands."""
    for one in those:
        with suppress(StillUsed):
            remove(one)
            return


def _change_prompt(of, new):
    changed = replace(
        of.material().prompts[0],
        text=new,
        texts=Localised(sv=new),
        example=Localised(en=new),
        required=True,
        options=(Option("a", Localised(new)),),
    )
    of.store.change_prompt(of.project, changed)


def _merge(of, new):
    standing = [one.id for one in of.material().contributions if one.id in of.imported]
    of.store.merge(of.project, standing[0], standing[-1:])


def _mark(of, new):
    last = of.store.incoming(of.project)[0]
    of.store.mark(of.project, last.contribution.id, marked=not last.marked)


def _regroup(of, new):
    """Somebody whose grade and partners are known becomes staff here, and an imported note another group's."""
    own = [one for one in of.material().contributions if one.participant == of.person.id]
    chosen = [one.id for one in own[:1]] + of.imported[3:4]
    now = next(one.group for one in of.material().contributions if one.id == of.imported[3])
    of.store.regroup(of.project, chosen, of.workers.id if now == of.staff.id else of.staff.id)


def _change_photo(of, new):
    [photo] = of.store.photos(of.project)
    of.store.change_photo(of.project, replace(photo, alternative=new, hidden=not photo.hidden))


def _change_actors(of, new):
    """A facilitator's actor gets another synonym, and one that a participant typed another name."""
    own = [replace(one, synonyms=(new,), committed="strong", challenge=new) for one in _called(of, "REDU")]
    typed = [replace(one, name=f"{new} paja", shared_challenge=new) for one in _called(of, "Pajala")]
    if changed := [*own, *typed]:
        of.store.change_actors(of.project, changed)


def _called(of, *names):
    return [one for one in of.material().actors if {*names} & {one.name, *one.merged}]


def _merge_actors(of, new):
    into, *others = [one.id for one in _called(of, "Kela", "Kaira", "Nuorten paja")] or [""]
    if others:
        of.store.merge_actors(of.project, into, others[:1])


def _split_actor(of, new):
    for whole in [one for one in of.material().actors if one.synonyms][:1]:
        moved = [tie.id for tie in of.material().ties if whole.id in (tie.source, tie.target)]
        of.store.split_actor(of.project, whole.id, whole.synonyms[0], moved)


def _keep_years(of, new):
    for actor in of.material().actors[-1:]:
        last = actor.years[-1].year if actor.years else 2025
        years = [ActorYear(last + 1, joined=True, benefit=4), ActorYear(last + 2, departed=True)]
        of.store.keep_years(of.project, actor.id, years)


def _change_tie(of, new):
    for tie in [one for one in of.material().ties if not one.participant][:1]:
        of.store.change_tie(of.project, replace(tie, kind=new, level=(tie.level + 1) % 5, trust=2))


def _remove_ties(of, new):
    if chosen := [tie.id for tie in of.material().ties[:1]]:
        of.store.remove_ties(of.project, chosen)


def _remove_actor(of, new):
    for actor in of.material().actors[:1]:
        of.store.remove_actor(of.project, actor.id)


def _go_to(of, new):
    """On from the wall to the votes, and back."""
    at = of.rows()["workshop_run", of.day.id]["activity_id"]
    of.store.go_to(of.project, of.voting if at == of.wall.id else of.wall, opened=True)


def _show_result(of, new):
    erasures = of.store.erasures(of.project)
    of.store.show_result(of.store.publish(of.project, "fi", new, "{}", {"short": b"{}"}, erasures=erasures))


EDITS = {
    "change_project": _rename_project,
    "change_look": lambda of, new: of.store.change_look(
        of.project, replace(of.material().project.look, colour=f"#{new[:6].upper()}", logo="")
    ),
    "add_group": lambda of, new: of.store.add_group(of.project, new, staff=True),
    "change_group": lambda of, new: of.store.change_group(replace(of.material().groups[0], name=new)),
    "add_workshop": lambda of, new: of.store.add_workshop(of.project, new, held_on=date(2026, 5, 5)),
    "add_activity": lambda of, new: of.store.add_activity(of.workshop, method="impact_effort", title=new),
    "set_activity_state": _open_or_close,
    "add_prompt": lambda of, new: of.store.add_prompt(of.project, of.activity.id, new, about="need"),
    "change_prompt": _change_prompt,
    "put_in_order": lambda of, new: of.store.put_in_order(
        of.project, "prompt", [prompt.id for prompt in reversed(of.material().prompts)]
    ),
    "change_workshop": lambda of, new: of.store.change_workshop(
        replace(of.material().workshops[0], name=new, held_on=date(2026, 6, 6))
    ),
    "copy_workshop": lambda of, new: of.store.copy_workshop(of.workshop, new),
    "change_activity": lambda of, new: of.store.change_activity(
        of.project, replace(of.material().activities[0], title=new, stepwise=True)
    ),
    "remove_prompt": lambda of, new: _remove(
        of.material().prompts, lambda prompt: of.store.remove_prompt(of.project, prompt)
    ),
    "remove_activity": lambda of, new: _remove(
        of.material().activities, lambda activity: of.store.remove_activity(of.project, activity)
    ),
    "remove_workshop": lambda of, new: _remove(of.material().workshops, of.store.remove_workshop),
    "remove_group": lambda of, new: _remove(of.material().groups, of.store.remove_group),
    "regroup": _regroup,
    "mark": _mark,
    "merge": _merge,
    "decide": lambda of, new: of.store.decide(of.project, of.imported[4], 1, [(0, 1 + int(new, 16) % 8)]),
    "change_photo": _change_photo,
    "hide": _hide,
    "show_again": _show_again,
    "keep_steps": _keep_steps,
    "add_actors": lambda of, new: of.store.add_actors([Actor(new_id(), of.project, new, None, ("a", "b"))]),
    "import_ties": _import_ties,
    "change_tie": _change_tie,
    "change_actors": _change_actors,
    "split_actor": _split_actor,
    "merge_actors": _merge_actors,
    "keep_years": _keep_years,
    "remove_ties": _remove_ties,
    "remove_actor": _remove_actor,
    "keep_commitments": _keep_commitments,
    "keep_themes": _keep_themes,
    "keep_findings": _keep_findings,
    "set_finding_status": _set_finding_status,
    "keep_run": lambda of, new: of.store.keep_run(of.project, Run(of.day.id, is_on=True, place=new, view="cloud")),
    "go_to": _go_to,
    "show_result": _show_result,
    "hide_result": lambda of, new: [of.store.hide_result(one) for one in of.store.report_versions(of.project)[:1]],
    "end_turn": lambda of, new: [of.store.end_turn(of.project, one) for one in (of.wall, of.voting)],
    "keep_turn": lambda of, new: of.store.keep_turn(of.project, Turn(of.wall.id, int(new, 16) % 99 + 1, stage=1)),
    "add_cluster": lambda of, new: of.store.add_cluster(of.project, of.wall.id, new, of.noted),
    "rename_cluster": lambda of, new: of.store.rename_cluster(of.project, replace(of.cluster, name=new)),
    "remove_cluster": lambda of, new: [
        of.store.remove_cluster(of.project, last) for last in of.store.board(of.wall.id).clusters[-1:]
    ],
    "move_notes": lambda of, new: of.store.move_notes(of.project, of.noted[1:], of.cluster.id),
    "show_on_wall": lambda of, new: of.store.show_on_wall(of.project, of.noted, pinned=True),
    "take_items": lambda of, new: of.store.take_items(of.project, of.voting.id, [("own", "", new)]),
    "remove_item": lambda of, new: of.store.remove_item(of.project, of.items[2]),
    "change_step": lambda of, new: [
        of.store.change_step(of.project, replace(step, name=new, wait_days=3.0, feeling=-1))
        for step in of.store.board(of.voting.id).steps[:1]
    ],
    "set_standing": lambda of, new: of.store.set_standing(
        of.project, "step", of.store.board(of.voting.id).steps[0].id, "hidden"
    ),
    "count_heads": lambda of, new: of.store.count_heads(
        of.project, of.day.id, {of.workers.id: int(new, 16) % 99 + 1}, others=2
    ),
}
"""Each verb that can be taken back and made again, on a filled project, with a word that is new."""
IMPORTS = {
    "import_contributions": lambda of, new: of.take_in(
        row(new, f"{new} vastaus", prompt=f"{new}?", group=new, participant=new), workshop=new
    ),
    "say": lambda of, new: of.store.say(of.project, [Said(new, of.hopes.id, f"{new} toive", "fi")], source="import"),
}
"""Each that is erased when it is taken back."""


def test_every_verb_that_can_be_taken_back_is_tried_here():
    undoable = {
        name for name, verb in inspect.getmembers(Store, inspect.isfunction) if "self._edit(" in inspect.getsource(verb)
    }
    assert {*EDITS, *IMPORTS} == undoable - {"_set_state"} | {"hide", "show_again"}


@pytest.mark.engines("sqlite")
def test_tables_are_told_as_the_schema_has_them(store):
    keys, parents = {}, {}
    for [table] in store._engine._writer.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        columns = rows(store, "SELECT name, pk FROM pragma_table_info(:t) WHERE pk ORDER BY pk", t=table)
        keys[table] = tuple(column["name"] for column in columns)
        referred = rows(store, 'SELECT "from" AS column, "table" AS parent FROM pragma_foreign_key_list(:t)', t=table)
        parents[table] = {one["column"]: one["parent"] for one in referred}
    ours = {table.name for table in TABLES}
    assert {name: parents[name] for name in ours} == {table.name: dict(table.parents) for table in TABLES}
    assert {name: keys[name] for name in ours} == {table.name: table.key for table in TABLES} | {"event": ("seq",)}
    assert {parent: set(those) for parent, those in OTHER_REFERRERS.items()} == {
        parent: {
            (name, column) for name in parents.keys() - ours for column, of in parents[name].items() if of == parent
        }
        for parent in OTHER_REFERRERS
    }
    outside = {parent for name in parents.keys() - ours for parent in parents[name].values()}
    assert outside & ours == {"project", *OTHER_REFERRERS}


@pytest.mark.engines("sqlite")
def test_what_refers_to_the_many_rows_is_found_without_a_look_at_all_of_them(store):
    """Else a file of five thousand answers would be taken back in minutes, while nobody else can write."""
    for parent in ("contribution", "participant"):
        for table, column in REFERRERS[parent]:
            plan = rows(store, f"EXPLAIN QUERY PLAN SELECT 1 FROM {table} WHERE {column} = 'x'")
            assert "USING" in plan[0]["detail"] and "SEARCH" in plan[0]["detail"], (table, column)


# --- taken back, and made again


def test_every_change_is_taken_back_and_made_again_to_the_last_row(store):
    of = Filled(store)
    for verb, edit in EDITS.items():
        before, told = of.rows(), of.material()
        edit(of, secrets.token_hex(4))
        after, new = of.rows(), of.material()
        assert before != after, verb
        event = of.latest()
        for _ in range(2):
            store.undo(of.project, event)
            assert (of.rows(), of.material()) == (before, told), verb
            store.redo(of.project, event)
            assert (of.rows(), of.material()) == (after, new), verb


def test_what_is_changed_twice_in_one_go_is_taken_back_in_one_go(store):
    of = Filled(store)
    before, told = of.rows(), of.material()
    first, new = of.material().findings[0], of.finding("Kolmas", said(of.imported[0]), origin="person")
    store.keep_findings(
        of.project,
        [
            replace(first, text="Toisin", evidence=()),
            new,
            replace(first, position=7, evidence=(said(of.imported[0]), *first.evidence[:1])),
            replace(new, text="Kolmas toisin", evidence=()),
            replace(first, status="accepted", position=8, evidence=()),
        ],
        verb="edited",
    )
    after = of.rows()
    store.undo(of.project, of.latest())
    assert (of.rows(), of.material()) == (before, told)
    store.redo(of.project, of.latest())
    assert of.rows() == after


def test_two_changes_of_one_thing_that_do_not_touch_each_other_are_taken_back_each_for_itself(store):
    of = Filled(store)
    project = of.material().project
    store.change_project(replace(project, purpose="Uusi tarkoitus"))
    first = of.latest()
    store.change_project(replace(project, purpose="Uusi tarkoitus", language="sv"))
    store.undo(of.project, first)
    assert of.material().project == replace(project, language="sv")


def test_history_tells_what_was_taken_back_and_made_again(store):
    of = Prepared(store)
    event = of.latest()
    of.store.undo(of.project, event)
    undone, shown = store.history(of.project, limit=2)
    assert (undone.verb, undone.kind, undone.label, undone.undoable) == ("undone", "prompt", "Mitä toivot?", False)
    assert (shown.id, shown.undone, shown.undoable) == (event, True, True)
    store.redo(of.project, event)
    redone, _, shown = store.history(of.project, limit=3)
    assert (redone.verb, shown.undone) == ("redone", False)


def test_nothing_is_taken_back_twice_nor_made_again_that_stands(store):
    of = Prepared(store)
    with pytest.raises(NotThere):
        store.redo(of.project, of.latest())
    store.undo(of.project, of.latest())
    with pytest.raises(NotThere):
        store.undo(of.project, of.latest())
    store.redo(of.project, of.latest())
    with pytest.raises(NotThere):
        store.redo(of.project, of.latest())


def test_of_many_who_take_back_the_same_at_once_one_does(store):
    of = Prepared(store)
    event, before = of.latest(), rows_in(store, of.project, but=HISTORY)
    for way in ("undo", "redo", "undo", "redo"):
        together = threading.Barrier(8)

        def turn(_, way=way, together=together):
            together.wait(60)
            with suppress(NotThere):
                getattr(store, way)(of.project, event)
                return "done"

        with ThreadPoolExecutor(8) as threads:
            assert list(threads.map(turn, range(8))).count("done") == 1
    assert rows_in(store, of.project, but=HISTORY) == before
    assert [event.verb for event in store.history(of.project, limit=4)] == ["redone", "undone", "redone", "undone"]


def test_what_was_done_in_another_project_is_not_there(store):
    of, elsewhere = Prepared(store), Prepared(store, "Toinen hanke")
    with pytest.raises(NotThere):
        store.undo(elsewhere.project, of.latest())
    store.undo(of.project, of.latest())
    with pytest.raises(NotThere):
        store.redo(elsewhere.project, of.latest())
    for event in ("x", of.project):
        with pytest.raises(NotThere):
            store.undo(of.project, event)


def test_what_is_no_change_of_a_facilitator_cannot_be_taken_back(store):
    of = Filled(store)
    of.store.replace_drafts(of.project, [of.finding("Luonnos")])
    others = rows(store, "SELECT id, verb FROM event WHERE project_id = :p AND undoable = 0", p=of.project)
    assert {event["verb"] for event in others} >= {"said", "drafted", "added"}
    for event in others:
        with pytest.raises(NotThere):
            store.undo(of.project, event["id"])


# --- something newer stands on it


def test_what_something_newer_stands_on_is_refused_and_nothing_changes(store):
    of = Filled(store)

    def workshop_with_an_activity(new):
        workshop = store.add_workshop(of.project, new)
        yield of.latest()
        store.add_activity(workshop, method="impact_effort", title="Ideat")

    def group_with_a_participant(new):
        group = store.add_group(of.project, new)
        yield of.latest()
        store.join(of.project, group.id)

    def group_with_a_link(new):
        group = store.add_group(of.project, new)
        yield of.latest()
        store.invite(of.project, group.id)

    def group_of_a_later_actor(new):
        group = store.add_group(of.project, new)
        yield of.latest()
        store.add_actors([Actor(new_id(), of.project, new, group.id)])

    def renamed_again(new):
        store.change_group(replace(of.workers, name=new))
        yield of.latest()
        store.change_group(replace(of.workers, name=f"{new} taas"))

    def name_taken_meanwhile(new):
        earlier = of.material().groups[1].name
        store.change_group(replace(of.workers, name=new))
        yield of.latest()
        store.add_group(of.project, earlier)

    def project_name_taken_meanwhile(new):
        project = of.material().project
        store.change_project(replace(project, name=new))
        yield of.latest()
        store.add_project(project.name)

    def prompt_with_an_answer(new):
        prompt = store.add_prompt(of.project, of.activity.id, new)
        yield of.latest()
        of.answer(of.somebody(), ANSWER, prompt=prompt)

    def activity_with_a_rating(new):
        activity = store.add_activity(of.workshop, method="impact_effort", title=new)
        yield of.latest()
        store.keep_ratings(of.project, [Rating(new_id(), activity.id, of.imported[0], "points", 3.0)])

    def theme_edited_later(new):
        for name in (new, f"{new} taas"):
            seen = store.themes(of.project)
            store.keep_themes(of.project, [replace(seen[0], name=name), *seen[1:]], seen=seen)
            if name == new:
                yield of.latest()

    def theme_merged_into_another_later(new):
        seen = store.themes(of.project)
        store.keep_themes(of.project, [*seen, of.theme(3, new)], seen=seen)
        yield of.latest()
        now = store.themes(of.project)
        store.keep_themes(of.project, [*now[1:2], replace(now[2], contributions=now[0].contributions)], seen=now)

    def tie_changed_later(new):
        tie = ImportedTie("Kela", "Kaira", new, 1)
        store.import_ties(of.project, [tie])
        yield of.latest()
        store.import_ties(of.project, [replace(tie, level=4)])

    def actor_with_a_later_tie(new):
        store.add_actors([Actor(new_id(), of.project, new)])
        yield of.latest()
        store.import_ties(of.project, [ImportedTie(new, "Kela")])

    def finding_judged_later(new):
        finding = of.finding(new, origin="person")
        store.keep_findings(of.project, [finding], verb="written")
        yield of.latest()
        store.set_finding_status(of.project, finding.id, "accepted")

    def hidden_and_then_erased(new):
        of.answer(of.person, new)
        store.hide(of.project, next(one.id for one in of.material().contributions if one.text == new))
        yield of.latest()
        store.erase_participant(of.person)

    def imported_answer_rated_later(new):
        of.take_in(row(new, new))
        yield of.latest()
        idea = next(one.id for one in of.material().contributions if one.text == new)
        store.keep_ratings(of.project, [Rating(new_id(), of.activity.id, idea, "points", 3.0)])

    for happens in [made for made in locals().values() if inspect.isgeneratorfunction(made)]:
        older, *_ = happens(f"Uusi {secrets.token_hex(4)}")
        before = rows_in(store, of.project)
        with pytest.raises(Overtaken):
            store.undo(of.project, older)
        assert rows_in(store, of.project) == before, happens.__name__


def test_a_change_is_not_made_again_where_something_newer_stands(store):
    of = Filled(store)
    store.set_finding_status(of.project, of.material().findings[1].id, "rejected")
    event = of.latest()
    store.undo(of.project, event)
    store.replace_drafts(of.project, [of.finding("Luonnos")])
    before = rows_in(store, of.project)
    with pytest.raises(Overtaken):
        store.redo(of.project, event)
    assert rows_in(store, of.project) == before


def test_what_was_refused_can_be_taken_back_after_the_newer_change(store):
    of = Prepared(store)
    before = rows_in(store, of.project, but=HISTORY)
    workshop = store.add_workshop(of.project, "Työpaja")
    older = of.latest()
    store.add_activity(workshop, method="impact_effort", title="Ideat")
    newer = of.latest()
    with pytest.raises(Overtaken):
        of.store.undo(of.project, older)
    of.store.undo(of.project, newer)
    of.store.undo(of.project, older)
    assert rows_in(store, of.project, but=HISTORY) == before
    with pytest.raises(Overtaken):
        store.redo(of.project, newer)  # the activity of a workshop that is not there
    store.redo(of.project, older)
    store.redo(of.project, newer)
    assert [activity.title for activity in of.material().activities] == ["Kysymykset", "Ideat"]


def test_an_answer_that_is_hidden_for_a_while_keeps_its_theme_when_the_theme_is_edited(store):
    of = Filled(store)
    [first, _] = themes = store.themes(of.project)
    aside = first.contributions[1]
    store.hide(of.project, aside)
    seen = store.themes(of.project)
    assert aside not in seen[0].contributions
    store.keep_themes(of.project, [replace(seen[0], name="Toinen nimi"), seen[1]], seen=seen)
    store.show_again(of.project, aside)
    assert set(store.themes(of.project)[0].contributions) == set(first.contributions)
    store.hide(of.project, aside)
    now = store.themes(of.project)
    store.keep_themes(of.project, now[1:], seen=now)
    store.undo_themes(of.project)
    store.show_again(of.project, aside)
    assert set(store.themes(of.project)[0].contributions) == set(themes[0].contributions)


# --- any number of changes, in any order


ANY_EDITS = st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=12)
IN_THE_STORE = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


def make(edit, of):
    """Make a change; what another has taken away meanwhile is left."""
    with suppress(NotThere):
        EDITS[edit](of, secrets.token_hex(4))


@hypothesis_settings(max_examples=12, deadline=None, suppress_health_check=IN_THE_STORE)
@given(ANY_EDITS)
def test_undoing_all_from_the_newest_returns_to_the_start_and_redoing_all_to_the_end(store, edits):
    of = Filled(store)
    seen, events = [of.rows()], []
    for edit in edits:
        count = len(store.history(of.project, limit=999))
        make(edit, of)
        if len(store.history(of.project, limit=999)) > count:
            events.append(of.latest())
            seen.append(of.rows())
    for event, before in zip(reversed(events), reversed(seen[:-1]), strict=True):
        store.undo(of.project, event)
        assert of.rows() == before
    for event, after in zip(events, seen[1:], strict=True):
        store.redo(of.project, event)
        assert of.rows() == after


def changes_between(before, after):
    """What became of each row that is not the same."""
    keys = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
    return {key: (before.get(key), after.get(key)) for key in keys}


def turned(now, changes, *, back):
    """The rows as they are when the columns that were changed, and only they, are turned back, or forth.

    Whom an erased person spoke for in a workshop went with them.
    """
    turned = dict(now)
    for key, change in changes.items():
        if key[0] == "participant_group" and ("participant", key[1]) not in now:
            continue
        before, after = change if back else reversed(change)
        if before is None:
            turned.pop(key)
        elif after is None:
            turned[key] = before
        else:
            turned[key] = now[key] | {column: value for column, value in before.items() if after[column] != value}
    return turned


@hypothesis_settings(max_examples=15, deadline=None, suppress_health_check=IN_THE_STORE)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(sorted(EDITS)),
            st.tuples(st.sampled_from(["undo", "redo"]), st.integers(0, 20)),
            st.sampled_from(["answer", "erase", "drafts"]),
        ),
        min_size=5,
        max_size=25,
    )
)
def test_in_any_order_a_change_is_turned_back_exactly_or_refused_without_a_trace(store, steps):
    of = Filled(store)
    done = []
    for step in steps:
        before = rows_in(store, of.project, but=("finding_version",))
        match step:
            case ("undo" | "redo" as way, number) if done:
                event, changes = done[number % len(done)]
                try:
                    getattr(store, way)(of.project, event)
                except (NotThere, Overtaken):
                    assert rows_in(store, of.project, but=("finding_version",)) == before
                else:
                    now = {key: value for key, value in before.items() if key[0] != "event"}
                    assert of.rows() == turned(now, changes, back=way == "undo")
            case "answer":
                of.answer(of.person, secrets.token_hex(4))
            case "erase":
                store.erase_participant(of.person)
                of.person = of.somebody()
            case "drafts":
                store.replace_drafts(of.project, [of.finding(secrets.token_hex(4))])
            case str() if of.material().findings:
                start = of.rows()
                make(step, of)
                if changes := changes_between(start, of.rows()):
                    done.append((of.latest(), changes))


# --- what was imported is erased


def test_an_import_that_is_taken_back_leaves_nothing_and_can_come_in_again(store, tmp_path):
    of = Filled(store)
    before, told = of.rows(), of.material()
    file = [
        row(f"u{n}", f"salaisuus numero {n} {'ja jatkoa' * n}", prompt="salainen kysymys", group="salainen ryhmä")
        for n in range(4)
    ]
    file = [replace(one, participant=f"salainen{n % 2}@kunta.fi") for n, one in enumerate(file)]
    assert of.take_in(*file, activity="salainen tehtävä") == 4
    event, new = of.latest(), of.material().contributions[-4:]
    store.keep_vectors({token_hash(one.text): b"salainen vektori" for one in new}, "malli")
    seen = store.themes(of.project)
    taken = replace(seen[0], contributions=(*seen[0].contributions, *(one.id for one in new)))
    store.keep_themes(of.project, [taken, *seen[1:]], seen=seen)
    store.undo_themes(of.project)
    store.hide(of.project, new[3].id)
    quoted = [
        of.finding(f"Yksi sanoi: ”{new[2].text}”.", said(new[2].id), said(of.imported[0]), origin="person"),
        of.finding("salaisuus luonnoksessa", said(new[0].id)),
    ]
    store.keep_findings(of.project, quoted, verb="written")
    assert b"salai" in everything_in(store, tmp_path)

    store.undo(of.project, event)

    assert b"salai" not in everything_in(store, tmp_path)
    assert token_hash(f"{of.project}salainen0@kunta.fi").encode() not in everything_in(store, tmp_path)
    assert [one.text for one in of.material().findings[-1:]] == ["Yksi sanoi: ”[…]”."]
    assert {key: value for key, value in of.rows().items() if quoted[0].id not in key} == before
    assert replace(of.material(), findings=told.findings) == told

    with pytest.raises(ErasedWhenUndone):
        store.redo(of.project, event)
    assert of.take_in(*file, activity="salainen tehtävä") == 4
    assert of.take_in(*file, activity="salainen tehtävä") == 0


def test_what_others_use_by_now_stays_when_an_import_is_taken_back(store):
    of = Prepared(store)
    of.take_in(row("1", ANSWER, group="Koulut", participant="a"), row("2", BETTER, group="Yrittäjät", participant="b"))
    first = of.latest()
    of.take_in(row("3", "Kolmas", group="Koulut", participant="a"), row("4", "Neljäs", prompt="Miksi?"))
    schools, firms = of.material().groups[2:]
    store.invite(of.project, firms.id)
    store.undo(of.project, first)
    assert of.texts() == ["Kolmas", "Neljäs"]
    assert [group.name for group in of.material().groups] == ["Työnantajat", "Työntekijät", "Koulut", "Yrittäjät"]
    assert {prompt.text for prompt in of.material().prompts[2:]} == {"Vastaus", "Miksi?"}
    assert [found["id"] for found in rows(store, "SELECT id FROM participant WHERE code IS NOT NULL")] == [
        next(one.participant for one in of.material().contributions if one.group == schools.id)
    ]
    store.undo(of.project, of.latest())
    assert of.texts() == []
    assert {prompt.text for prompt in of.material().prompts[2:]} == {"Vastaus"}


def test_what_somebody_has_erased_does_not_come_back_when_the_file_is_taken_back_and_brought_in_again(store):
    of = Prepared(store)
    file = [row("1", ANSWER, participant="matti@yritys.fi"), row("2", BETTER, participant="liisa@koulu.fi")]
    of.take_in(*file)
    event = of.latest()
    writer = next(one.participant for one in of.material().contributions if one.text == ANSWER)
    store.erase_participant(replace(of.somebody(), id=writer))
    store.undo(of.project, event)
    assert rows(store, "SELECT id FROM contribution") == []
    assert of.take_in(*file) == 1
    assert of.texts() == [BETTER]


def test_nothing_by_which_an_erased_person_was_told_apart_in_a_file_is_left(store, tmp_path):
    of = Prepared(store)
    of.take_in(row("1", ANSWER, participant="matti@yritys.fi"))
    [code] = (found["code"] for found in rows(store, "SELECT code FROM participant WHERE code IS NOT NULL"))
    assert code.encode() in everything_in(store, tmp_path)
    store.erase_participant(replace(of.somebody(), id=of.material().contributions[0].participant))
    assert code.encode() not in everything_in(store, tmp_path)


def test_themes_are_taken_back_around_what_went_with_an_import(store):
    of = Filled(store)
    of.take_in(row("uusi", "Uusi vastaus"))
    imported = of.latest()
    new = of.material().contributions[-1].id
    seen = store.themes(of.project)
    with_it = replace(seen[0], contributions=(*seen[0].contributions, new))
    store.keep_themes(of.project, [with_it, *seen[1:]], seen=seen)
    store.keep_themes(of.project, seen[1:], seen=store.themes(of.project))
    store.undo(of.project, imported)
    assert store.undo_themes(of.project)
    assert store.themes(of.project) == seen
    assert store.undo_themes(of.project)
    assert store.themes(of.project) == seen
    for event in [event for event in store.history(of.project) if event.undone and event.kind == "themes"][::-1]:
        store.redo(of.project, event.id)
    assert store.themes(of.project) == seen[1:]


def test_many_imports_are_taken_back_in_any_order(store):
    of = Prepared(store)
    before = rows_in(store, of.project, but=HISTORY)
    events = []
    for new in ("a", "b", "c", "d"):
        for take_in in IMPORTS.values():
            take_in(of, f"{new}{len(events)}")
            events.append(of.latest())
    for event in (*events[1::2], *events[::2]):
        store.undo(of.project, event)
    assert rows_in(store, of.project, but=HISTORY) == before


# --- words


def test_no_event_holds_what_somebody_said_whatever_is_done(store):
    of = Filled(store)
    marked = "merkitty vastaus, jota kukaan ei saa nähdä"
    file = [row(f"m{n}", f"{marked} {n}", participant="m") for n in range(4)]
    of.take_in(*file)
    of.answer(of.person, marked)
    of.answer(of.person, f"{marked}\n3\t2\t{marked} ja yhdistys", prompt=of.partners)
    store.say(of.project, [Said("m9", of.hopes.id, marked, "fi")], source="scribe")
    for quote in (f"”{marked}”", f"”{marked}”, taas"):
        first, *_ = of.material().findings
        finding = replace(first, text=quote, origin="person")
        store.keep_findings(of.project, [finding, of.finding(quote)], verb="edited")
    for edit in EDITS.values():
        edit(of, secrets.token_hex(4))
        store.undo(of.project, of.latest())
        store.redo(of.project, of.latest())
    for take_in in IMPORTS.values():
        take_in(of, secrets.token_hex(4))
        store.undo(of.project, of.latest())
    store.replace_drafts(of.project, [of.finding(marked)])
    of.answer(of.person, f"{marked} toisin")
    store.erase_participant(of.person)
    told = rows(store, "SELECT * FROM event WHERE project_id = :p", p=of.project)
    assert len(told) > 40
    assert not [event for event in told if "merkitty" in repr(event)]


def test_an_erased_persons_words_leave_findings_that_were_taken_back_too(store, tmp_path):
    of = Prepared(store)
    person, words = of.somebody(), "Bussi lähtee ennen kuin iltavuoro loppuu"
    of.answer(person, words)
    of.answer(person, f"{words}, ja taksi on liian kallis")
    own = of.material().contributions[0].id
    kept = of.finding("Kyydit puuttuvat.", origin="person")
    store.keep_findings(of.project, [kept], verb="written")
    store.keep_findings(of.project, [replace(kept, text=f"”{words}, ja taksi on liian kallis”")], verb="edited")
    store.undo(of.project, of.latest())
    never = of.finding(f"”{words}”, sanoi yksi.", said(own), origin="person")
    store.keep_findings(of.project, [never], verb="written")
    store.undo(of.project, of.latest())
    store.erase_participant(person)
    texts = {found["text"] for found in rows(store, "SELECT text FROM finding_version")}
    assert texts == {"Kyydit puuttuvat.", "”[…]”", "”[…]”, sanoi yksi."}
    assert b"iltavuoro" not in everything_in(store, tmp_path)
    assert b"taksi" not in everything_in(store, tmp_path)


def test_notes_that_were_written_down_are_taken_back_as_one(store):
    prepared = Prepared(store)
    notes = [Said(f"n{number}", prepared.hopes.id, f"Muistiinpano {number}", "fi") for number in range(3)]
    assert store.say(prepared.project, notes, source="scribe") == 3
    [event] = [event for event in store.history(prepared.project) if event.verb == "noted"]
    store.undo(prepared.project, event.id)
    assert prepared.texts() == []
    assert store.say(prepared.project, notes, source="scribe") == 3
