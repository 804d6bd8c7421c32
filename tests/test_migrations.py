"""Every schema that was ever released becomes today's: once, with every row, and after a copy was put aside."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from keep_schema import SAMPLES, table_names, tell_schema
from prepared import PICTURE, ROSTER, rows
from sqlite_utils.utils import sqlite3

from workshop.errors import NotThere, WorkshopError
from workshop.model import Participant
from workshop.settings import HOUSE, Settings
from workshop.store import Imported, close_stores, open_store
from workshop.store.errors import DamagedStore, NewerDatabase, NewerStore
from workshop.store.migrations import BOOK, STEPS, statements

OPENS = """
import sys
from pathlib import Path
from workshop.settings import Settings
from workshop.store import close_stores, open_store
sys.stdin.readline()
with open_store(Settings(data_directory=Path(sys.argv[1]), database=sys.argv[2])) as store:
    store.add_project(sys.argv[3])
close_stores()
"""


@pytest.fixture(params=sorted(SAMPLES.glob("*.sql")), ids=lambda sample: sample.stem)
def sample(request):
    """A store as an earlier version left it."""
    return request.param


@pytest.fixture
def old_file(settings, sample):
    """Its data file, in the place of today's."""
    settings.data_directory.mkdir(parents=True)
    with closing(sqlite3.connect(settings.database_file)) as file:
        file.executescript(sample.read_text("utf-8"))
    return settings.database_file


@pytest.fixture
def first(settings):
    """The data file of a store that was made by the first version."""
    settings.data_directory.mkdir(parents=True)
    with closing(sqlite3.connect(settings.database_file)) as file:
        file.executescript((SAMPLES / "0001_first.sql").read_text("utf-8"))
    return settings.database_file


def content(file):
    """Every row of a data file, by table, whatever the order."""
    with closing(sqlite3.connect(file)) as opened:
        opened.row_factory = sqlite3.Row
        return {
            table: sorted((dict(row) for row in opened.execute(f'SELECT * FROM "{table}"')), key=repr)
            for table in table_names(opened)
        }


def the_copy(file):
    return file.with_name("kutomo-before-0002_history.db")


def lists(file):
    return sorted(path.name for path in file.parent.iterdir() if path.suffix != ".lock")


# --- today's schema


def test_an_old_file_has_every_step_and_the_schema_of_a_new_one(old_file, settings, tmp_path):
    with open_store(settings) as store:
        assert [step["name"] for step in rows(store, f"SELECT name FROM {BOOK} ORDER BY id")] == list(STEPS)
        assert rows(store, "SELECT * FROM pragma_integrity_check") == [{"integrity_check": "ok"}]
        assert rows(store, "SELECT * FROM pragma_foreign_key_check") == []
    with open_store(Settings(data_directory=tmp_path / "new")):
        close_stores()
    assert tell_schema(old_file) == tell_schema(tmp_path / "new" / "kutomo.db")


def test_every_row_of_an_old_file_is_there_afterwards(old_file, settings):
    before = content(old_file)
    assert sum(map(len, before.values())) > 100
    with open_store(settings) as store:
        store.projects()
    close_stores()
    after = content(old_file)
    if before["finding"] and "text" in before["finding"][0]:  # the texts of findings became versions
        texts = {(one["finding_id"], one["version"]): one["text"] for one in after["finding_version"]}
        after["finding"] = [row | {"text": texts[row["id"], row["version"]]} for row in after["finding"]]
    for table, standing in before.items():
        if table not in (BOOK, "sqlite_sequence"):
            left = (
                [{column: row[column] for column in standing[0]} for row in after[table]] if standing else after[table]
            )
            assert sorted(left, key=repr) == standing, table


def test_what_an_old_file_holds_is_read_and_goes_on(first, settings):
    with open_store(settings) as store:
        [project] = store.projects()
        material = store.material(project.id)
        assert (len(material.groups), len(material.prompts), len(material.ties)) == (3, 3, 2)
        assert [finding.text for finding in material.findings] == [finding["text"] for finding in content_of_findings()]
        assert all(len(theme.contributions) > 1 for theme in material.themes)
        events = store.history(project.id, limit=999)
        assert len(events) > 10
        assert not any(event.undoable for event in events)
        with pytest.raises(NotThere):
            store.undo(project.id, events[0].id)
        assert not store.undo_themes(project.id)
        person, _token = store.join(project.id, material.groups[0].id)
        store.answer(person, material.prompts[0].id, "Uusi vastaus", "fi", key="uusi")
        assert store.said_by(person) == {material.prompts[0].id: "Uusi vastaus"}
        theme = material.themes[0]
        store.keep_themes(project.id, material.themes[1:], seen=material.themes)
        assert store.undo_themes(project.id)
        assert store.themes(project.id)[0] == theme
        store.keep_findings(project.id, [*material.findings], verb="edited")
        for participant in {one.participant for one in material.contributions} - {None}:
            store.erase_participant(type(person)(participant, project.id, None))
        assert {one.participant for one in store.material(project.id).contributions} <= {person.id, None}


def test_pictures_and_answers_of_every_form_are_read_from_the_kept_file_of_the_third_schema(settings):
    settings.data_directory.mkdir(parents=True)
    with closing(sqlite3.connect(settings.database_file)) as file:
        file.executescript((SAMPLES / "0003_collect.sql").read_text("utf-8"))
    with open_store(settings) as store:
        [project] = store.projects()
        [photo] = store.photos(project.id)
        assert (photo.alternative, store.photo_content(photo.id)) == ("Taulu", PICTURE)
        material = store.material(project.id)
        [person] = {tie.participant for tie in material.ties} - {None}
        said = store.said_by(Participant(person, project.id, None))
        forms = {prompt.form: said.get(prompt.id) for prompt in material.prompts if prompt.form != "text"}
        assert forms == {"scale": "4", "roster": ROSTER}
        [(notice, people)] = store.notices(project.id)
        assert (notice.text, people) == ("Suostun.", 1)


@pytest.mark.engines("postgresql")
@pytest.mark.parametrize("version", list(STEPS)[:-1])
def test_a_database_of_an_earlier_version_keeps_every_row(postgres, tmp_path, engine, version):
    import psycopg
    from psycopg import sql

    settings = Settings(data_directory=tmp_path, database=postgres.new_database())
    before = {}
    with closing(sqlite3.connect(":memory:")) as sample, psycopg.connect(settings.database) as connection:
        sample.executescript((SAMPLES / f"{version}.sql").read_text("utf-8"))
        connection.execute("CREATE TABLE migration(name TEXT PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL)")
        for step in list(STEPS)[: list(STEPS).index(version) + 1]:
            for statement in statements(step, "postgresql"):
                connection.execute(statement)
            connection.execute("INSERT INTO migration VALUES(%s, now())", [step])
        connection.execute("SET session_replication_role = replica")  # rows come in any order
        for table in table_names(sample):
            if table.startswith(("_", "sqlite_")):
                continue
            columns = [name for _, name, *_ in sample.execute(f"PRAGMA table_info({table})") if name != "seq"]
            before[table] = columns, sample.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()
            insert = sql.SQL("INSERT INTO {}({}) VALUES({})").format(
                sql.Identifier(table),
                sql.SQL(", ").join(map(sql.Identifier, columns)),
                sql.SQL(", ").join([sql.Placeholder()] * len(columns)),
            )
            with connection.cursor() as cursor:
                cursor.executemany(insert, before[table][1])
    with open_store(settings) as store:
        for table, (columns, standing) in before.items():
            if table != "finding" or version != "0001_first":  # the texts of findings became versions
                after = rows(store, f"SELECT {', '.join(columns)} FROM {table}")
                assert sorted((tuple(row.values()) for row in after), key=repr) == sorted(standing, key=repr), table
        [project] = store.projects()
        person, _ = store.join(project.id, None)
        store.answer(person, store.frame(project.id).prompts[0].id, "Uusi vastaus", "fi", key="uusi")
        assert "Uusi vastaus" in {one.text for one in store.material(project.id).contributions}


def content_of_findings():
    with closing(sqlite3.connect(":memory:")) as file:
        file.row_factory = sqlite3.Row
        file.executescript((SAMPLES / "0001_first.sql").read_text("utf-8"))
        return [dict(row) for row in file.execute("SELECT * FROM finding ORDER BY position")]


def test_what_was_imported_by_the_first_version_is_not_imported_again(first, settings):
    with closing(sqlite3.connect(first)) as file:
        keys = [key for (key,) in file.execute("SELECT key FROM submission WHERE made_by = 'import'")]
    assert keys
    with open_store(settings) as store:
        [project] = store.projects()
        file = [Imported(key.removeprefix(f"{project.id}:"), "", "Sama vastaus", "fi") for key in keys]
        assert store.import_contributions(project.id, "Kysely", file, activity="Vastaukset", prompt="Vastaus") == 0


# --- the copy


def test_a_copy_of_the_old_file_stands_beside_it_for_its_owner_only_and_stays_as_it_is(first, settings):
    before = content(first)
    with open_store(settings):
        close_stores()
    copy = the_copy(first)
    assert lists(first) == [copy.name, "kutomo.db"]
    assert content(copy) == before
    assert copy.stat().st_mode & 0o777 == 0o600
    written = copy.stat().st_mtime_ns, copy.read_bytes()
    with open_store(settings) as store:
        store.add_project("Uusi hanke")
        close_stores()
    assert (copy.stat().st_mtime_ns, copy.read_bytes()) == written


def test_a_new_file_needs_no_copy(settings):
    with open_store(settings):
        close_stores()
    assert lists(settings.database_file) == ["kutomo.db"]


def test_without_room_for_the_copy_the_old_file_stays_old_and_a_sentence_says_so(first, settings):
    before = content(first)
    the_copy(first).mkdir()
    for _ in range(2):
        with pytest.raises(WorkshopError, match=r"kutomo-before-0002_history\.db"), open_store(settings):
            pass
        assert content(first) == before
        assert lists(first) == [the_copy(first).name, "kutomo.db"]
    the_copy(first).rmdir()
    with open_store(settings) as store:
        assert len(store.projects()) == 1


def test_a_step_that_breaks_leaves_the_old_file_as_it_was_and_the_next_start_does_it(first, settings, monkeypatch):
    before = content(first)
    with monkeypatch.context() as broken:
        broken.setitem(STEPS, "0002_history", STEPS["0002_history"] + "CREATE TABLE event(x TEXT);\n")
        with pytest.raises(WorkshopError), open_store(settings):
            pass
    assert content(first) == before
    with open_store(settings) as store:
        assert len(store.projects()) == 1
    close_stores()
    assert content(the_copy(first)) == before


# --- at once


def start(settings, name):
    return subprocess.Popen(
        [sys.executable, "-c", OPENS, str(settings.data_directory), settings.database, name],
        cwd=HOUSE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(HOUSE)},
    )


def all_at_once(settings, names):
    children = [start(settings, name) for name in names]
    for child in children:
        child.stdin.write(b"\n")
        child.stdin.flush()
    for child in children:
        _, complaint = child.communicate(timeout=120)
        assert (child.returncode, complaint.decode()) == (0, "")


def test_four_processes_that_start_at_once_on_an_old_file_bring_it_up_to_date_once(first, settings):
    before = content(first)
    names = [f"Hanke {number}" for number in range(4)]
    all_at_once(settings, names)
    with open_store(settings) as store:
        assert {project.name for project in store.projects()} > set(names)
        assert [step["name"] for step in rows(store, f"SELECT name FROM {BOOK} ORDER BY id")] == list(STEPS)
    assert content(the_copy(first)) == before


@pytest.mark.engines("postgresql")
def test_processes_that_start_at_once_on_an_empty_database_make_its_tables_once(postgres, tmp_path, engine):
    settings = Settings(data_directory=tmp_path, database=postgres.new_database())
    names = [f"Hanke {number}" for number in range(4)]
    all_at_once(settings, names)
    with open_store(settings) as store:
        assert sorted(project.name for project in store.projects()) == names
        steps = rows(store, "SELECT name FROM migration WHERE name <> '' ORDER BY applied_at, name")
        assert [step["name"] for step in steps] == list(STEPS)
    close_stores()


# --- not ours to change


@pytest.mark.engines
def test_what_a_newer_version_made_is_refused_and_left_as_it_is(store, settings, engine):
    store.add_project("Kaikki ovet auki")
    if engine == "postgresql":
        store._engine.write(lambda change: change.run("INSERT INTO migration VALUES('9999_later', now())"))
    else:
        store._engine.write(
            lambda change: change.run(
                f"INSERT INTO {BOOK}(migration_set, name, applied_at) VALUES('kutomo', '9999_later', '2031')"
            )
        )
    close_stores()
    before = everything(settings)
    with pytest.raises((NewerStore, NewerDatabase), match="newer version") as told, open_store(settings):
        pass
    assert "Nothing was changed" in str(told.value)
    assert everything(settings) == before


def everything(settings):
    """All rows of a file, or of a database with its book of steps."""
    if not settings.database:
        return content(settings.database_file)
    import psycopg

    with psycopg.connect(settings.database) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        return {
            table: sorted(map(repr, connection.execute(f"SELECT xmin::text, t.* FROM {table} t").fetchall()))
            for (table,) in tables
        }


@pytest.mark.engines("postgresql")
def test_a_database_with_other_tables_of_the_same_names_is_refused_and_left_as_it_is(postgres, tmp_path, engine):
    import psycopg

    settings = Settings(data_directory=tmp_path, database=postgres.new_database())
    with psycopg.connect(settings.database, autocommit=True) as connection:
        connection.execute("CREATE TABLE project(number INTEGER)")
        connection.execute("INSERT INTO project VALUES(1)")
    before = everything(settings)
    with pytest.raises(WorkshopError, match="project"), open_store(settings):
        pass
    assert {name: found for name, found in everything(settings).items() if name != "migration"} == before


@pytest.mark.parametrize("kept", [100, 4096, 20_000])
def test_a_file_of_ours_that_was_cut_off_says_that_it_is_damaged(first, settings, kept):
    first.write_bytes(first.read_bytes()[:kept])
    left = first.read_bytes()
    with pytest.raises(DamagedStore), open_store(settings):
        pass
    assert first.read_bytes() == left


# --- the samples


def test_todays_schema_is_kept_as_a_sample():
    assert Path(SAMPLES / f"{list(STEPS)[-1]}.sql").exists(), "run: python tests/keep_schema.py"


def test_every_table_of_a_sample_holds_something(sample):
    with closing(sqlite3.connect(":memory:")) as file:
        file.executescript(sample.read_text("utf-8"))
        empty = {table for table in table_names(file) if not file.execute(f'SELECT 1 FROM "{table}"').fetchone()}
    assert empty <= {"setup_code", "rating", "step", "commitment"} if sample.stem == "0001_first" else not empty
