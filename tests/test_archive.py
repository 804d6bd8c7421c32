"""A project travels in one file: whole from any store into any other, and nothing else gets in by that way."""

import io
import json
import stat
import subprocess
import sys
import threading
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hostile import ROWS, another_project, clashing_archives, damaged_archives, packed, sealed, tables, unpack
from sqlite_utils import Database
from sqlite_utils.utils import sqlite3
from whole import BETTER, PICTURE, Whole

from workshop.demo import load_demo
from workshop.errors import NotThere
from workshop.settings import HOUSE, Settings
from workshop.store import Said, close_stores, new_id, open_store, token_hash
from workshop.store.engine import Conflict
from workshop.store.errors import (
    CannotArchive,
    CannotBackUp,
    DamagedArchive,
    NewerArchive,
    NotInPlaceOfThat,
    ProjectThere,
)
from workshop.store.migrations import STEPS, migrations
from workshop.store.projects import LONGEST_NAME
from workshop.store.tables import TABLES


@pytest.fixture
def whole(store):
    return Whole(store)


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """An archive of a project that has rows in every table."""
    directory = tmp_path_factory.mktemp("good")
    with open_store(Settings(data_directory=directory)) as store:
        store.archive(Whole(store).id, directory / "good.zip")
    close_stores()
    return (directory / "good.zip").read_bytes()


@pytest.fixture(scope="module")
def harm(good):
    """Every damaged or hostile archive by its name."""
    cases = list(damaged_archives(good))
    assert len(dict(cases)) == len(cases) >= 250
    return dict(cases)


def rows(store, sql, **values):
    with store._engine.reading() as reading:
        return reading.all(sql, **values)


def everything(store):
    """All rows of all tables, whatever engine the store has."""
    with closing(Database(memory=True)) as schema:
        migrations().apply(schema)
        names = [name for name in schema.table_names() if not name.startswith(("_", "sqlite_"))]
        columns = {name: ", ".join(column.name for column in schema.table(name).columns) for name in names}
    return {name: sorted(map(repr, rows(store, f"SELECT {columns[name]} FROM {name}"))) for name in names}


def archived(store, project, file):
    store.archive(project, file)
    return file.read_bytes()


def restored(store, archive):
    return store.restore(io.BytesIO(archive))


def refused(store, archive):
    """Why the store does not take it."""
    with pytest.raises((DamagedArchive, NewerArchive)) as told:
        restored(store, archive)
    return told.value.message.values.get("reason", "newer")


# --- there and back


@pytest.mark.engines("postgresql")
def test_a_project_travels_from_a_file_to_postgresql_and_back_unchanged(store, tmp_path):
    with open_store(Settings(data_directory=tmp_path / "one")) as one:
        whole = Whole(one)
        first = archived(one, whole.id, tmp_path / "1.zip")
        restored(store, first)
        second = archived(store, whole.id, tmp_path / "2.zip")
    with open_store(Settings(data_directory=tmp_path / "other")) as other:
        restored(other, second)
        third = archived(other, whole.id, tmp_path / "3.zip")
        sums = [unpack(archive)[0]["tables"] for archive in (first, second, third)]
        assert sums[0] == sums[1] == sums[2]
        assert min(told["rows"] for told in sums[0].values()) > 0
        assert list(sums[0]) == [table.name for table in TABLES]
        assert one.material(whole.id) == store.material(whole.id) == other.material(whole.id)
        for each in (one, store, other):
            assert each.photo_content(whole.picture.id) == PICTURE
            assert each.photos(whole.id) == one.photos(whole.id)
            assert each.notices(whole.id) == one.notices(whole.id)
            assert each.incoming(whole.id) == one.incoming(whole.id)
            assert each.said_by(whole.writer) == one.said_by(whole.writer)
            assert each.notice_of(whole.writer) == one.notices(whole.id)[0][0]
        one_told, told, other_told = (each.history(whole.id, limit=1000) for each in (one, store, other))
        assert one_told[1:] == told[2:] == other_told[2:]


@pytest.mark.engines
def test_what_was_done_before_can_be_taken_back_and_made_again_after(whole, store, good, tmp_path):
    project = restored(store, good).id
    before = store.material(project)
    taken_back = next(event for event in store.history(project) if event.verb == "changed" and event.undone)
    renamed = next(event for event in store.history(project) if event.verb == "changed" and not event.undone)
    store.undo(project, renamed.id)
    store.redo(project, taken_back.id)
    assert [group.name for group in store.material(project).groups][:2] != [group.name for group in before.groups][:2]
    store.undo(project, taken_back.id)
    store.redo(project, renamed.id)
    assert store.material(project) == before
    file = next(event for event in store.history(project) if event.verb == "imported" and not event.undone)
    store.undo(project, file.id)
    assert len(store.material(project).contributions) == len(before.contributions) - 1


@pytest.mark.engines
def test_what_is_said_afterwards_goes_on_as_before(store, good):
    project = restored(store, good).id
    frame = store.frame(project)
    person, _ = store.join(project, frame.groups[0].id)
    store.answer(person, frame.prompts[0].id, BETTER, "fi", key="uusi")
    assert store.said_by(person) == {frame.prompts[0].id: BETTER}
    assert store.history(project)[0].verb == "restored"


@pytest.mark.engines
def test_thousands_of_answers_in_several_versions_come_along_in_their_order(store, tmp_path):
    project = store.add_project("Kaikki ovet auki").id
    activity = store.add_activity(store.add_workshop(project, "Kysely"), method="pre_assignment", title="Kysymykset")
    prompt = store.add_prompt(project, activity.id, "Mikä estää?").id
    said = [Said(f"k{number}", prompt, f"Vastaus {number}", "fi", id=new_id()) for number in range(11_000)]
    store.say(project, said, source="scribe")
    versions = [{"id": one.id, "text": f"{one.text}, korjattu"} for one in said[::2]]
    store._engine.write(
        lambda change: change.many(
            "INSERT INTO contribution_version(contribution_id, version, text, made_at)"
            " VALUES(:id, 2, :text, '2026-11-23T09:00:00+00:00')",
            versions,
        )
    )
    archive = archived(store, project, tmp_path / "many.zip")
    with open_store(Settings(data_directory=tmp_path / "other")) as other:
        restored(other, archive)
        assert other.material(project) == store.material(project)
        told = "SELECT object_id, verb FROM event WHERE verb = 'said' ORDER BY seq"
        assert rows(other, told) == rows(store, told)
        assert len(rows(other, "SELECT 1 FROM contribution_version")) == 16_500


@pytest.mark.engines
def test_the_history_keeps_the_order_in_which_it_happened_whatever_its_ids(store, tmp_path):
    project = store.add_project("Kaikki ovet auki").id
    happened = [{"id": f"{number * 7919 % 1000:03}", "project": project} for number in range(1000)]
    store._engine.write(
        lambda change: change.many(
            "INSERT INTO event(id, project_id, at, actor, verb, object_kind, object_id)"
            " VALUES(:id, :project, '2026-11-23T09:00:00+00:00', 'command', 'renamed', 'group', 'x')",
            happened,
        )
    )
    archive = archived(store, project, tmp_path / "kaira.zip")
    with open_store(Settings(data_directory=tmp_path / "other")) as other:
        restored(other, archive)
        told = [event.id for event in other.history(project, limit=1001)]
        assert told[1:] == [event["id"] for event in reversed(happened)]


@pytest.mark.engines
def test_an_archive_is_of_one_moment_while_everybody_goes_on_answering(store, tmp_path):
    project = store.add_project("Kaikki ovet auki").id
    activity = store.add_activity(store.add_workshop(project, "Kysely"), method="pre_assignment", title="Kysymykset")
    prompt = store.add_prompt(project, activity.id, "Mikä estää?").id
    done = threading.Event()

    def answer(thread):
        number = 0
        while not done.is_set():
            number += 1
            store.say(project, [Said(f"{thread}-{number}", prompt, "Vastaus", "fi")], source="live")

    threads = [threading.Thread(target=answer, args=(thread,)) for thread in range(4)]
    try:
        for thread in threads:
            thread.start()
        archives = [archived(store, project, tmp_path / f"{number}.zip") for number in range(5)]
    finally:
        done.set()
        for thread in threads:
            thread.join()
    for archive in archives:
        told = unpack(archive)[0]["tables"]
        assert told["submission"]["rows"] == told["contribution"]["rows"] == told["contribution_version"]["rows"]
        assert told["event"]["rows"] == told["contribution"]["rows"] + 4
    with open_store(Settings(data_directory=tmp_path / "other")) as other:
        restored(other, archives[-1])


# --- what is in it


def test_the_database_inside_opens_with_sqlite_utils(good, tmp_path):
    manifest, data = unpack(good)
    (tmp_path / ROWS).write_bytes(data)
    command = [sys.executable, "-m", "sqlite_utils", "tables", str(tmp_path / ROWS), "--counts"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert {row["table"]: row["count"] for row in json.loads(told)} == {
        table: told["rows"] for table, told in manifest["tables"].items()
    }


@pytest.mark.engines
def test_no_account_link_job_report_or_vector_leaves_the_store(whole, store, tmp_path):
    store.add_account(email="anna@kuura.fi", name="Anna Kuura", role="lead", password_hash="$argon2id$salaisuus")
    job = store.ask("themes", project=whole.id)
    store.keep_vectors({token_hash(BETTER): b"vektori"}, "malli")
    store.keep_report(whole.id, "fi", "raportti-1", b"PK raportti", erasures=store.erasures(whole.id))
    link = store.invite(whole.id, None)
    store.limit_invitation(link, expires_at=None, at_most=20, closed=False)
    anew = store.invite_anew(link)
    store.note_reached(anew)
    table = store.add_table(whole.id, store.frame(whole.id).workshops[0].id, "Pöytä 1")
    store.keep_table(replace(table, heads=8))
    store.remember_columns(whole.id, ["Palaute"], {"text": "sarakemuisti"})
    other = store.add_project("Naapurin hanke")
    store.add_group(other.id, "Naapurit")
    manifest, data = unpack(archived(store, whole.id, tmp_path / "kaira.zip"))
    assert tables(data) == [table.name for table in TABLES]
    secret = (
        "anna@kuura.fi", "Anna Kuura", "argon2id", whole.token, token_hash(whole.token), link.code, anew.code,
        table.token, "sarakemuisti", "vektori", "raportti-1", "Naapuri", "pyydetään pois",
    )  # fmt: skip
    for word in secret:
        assert word.encode() not in data, word
        assert word not in json.dumps(manifest, ensure_ascii=False)
    assert job.id.encode() in data, "that somebody asked for it is in the history"


@pytest.mark.engines
def test_that_it_went_out_and_came_in_is_noted_each_in_its_own_store(whole, store, tmp_path):
    archive = archived(store, whole.id, tmp_path / "kaira.zip")
    latest = store.history(whole.id)[0]
    assert (latest.verb, latest.kind, latest.label) == ("archived", "project", store.project(whole.id).name)
    again = archived(store, whole.id, tmp_path / "kaira.zip")
    assert unpack(again)[0]["tables"] == unpack(archive)[0]["tables"]


def test_only_its_owner_reads_it_and_nothing_unfinished_stays_beside_it(whole, store, tmp_path):
    (tmp_path / "kaira.zip.part").write_bytes(b"left by a power cut")
    store.archive(whole.id, tmp_path / "kaira.zip")
    assert stat.S_IMODE((tmp_path / "kaira.zip").stat().st_mode) == 0o600
    assert {file.name for file in tmp_path.iterdir()} == {"data", "kaira.zip"}


@pytest.mark.parametrize("name", ["data/kutomo.db", "data/kutomo.db-wal", "data/kutomo.lock", "notes.txt", "memo.docx"])
def test_nothing_but_an_earlier_archive_is_replaced(whole, store, tmp_path, name):
    (tmp_path / "notes.txt").write_text("Muistiinpanot")
    with zipfile.ZipFile(tmp_path / "memo.docx", "w") as memo:
        memo.writestr("word/document.xml", "<w/>")
    before = (tmp_path / name).read_bytes()
    with pytest.raises(NotInPlaceOfThat):
        store.archive(whole.id, tmp_path / name)
    assert (tmp_path / name).read_bytes() == before
    assert not list(tmp_path.rglob("*.part"))


@pytest.mark.parametrize("name", [".", "no/such/place/kaira.zip", "k" * 300, "notes.txt/kaira.zip"])
def test_an_archive_that_cannot_be_written_there_leaves_nothing(whole, store, tmp_path, name):
    (tmp_path / "notes.txt").write_text("Muistiinpanot")
    before = everything(store)
    with pytest.raises(CannotArchive):
        store.archive(whole.id, tmp_path / name)
    assert everything(store) == before
    assert {file.name for file in tmp_path.iterdir()} == {"data", "notes.txt"}


def test_an_archive_that_the_history_could_not_tell_of_does_not_go_out(whole, store, tmp_path):
    refuse = "CREATE TRIGGER refuse BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no'); END"
    store._engine.write(lambda change: change.run(refuse))
    with pytest.raises(Conflict):
        store.archive(whole.id, tmp_path / "kaira.zip")
    assert {file.name for file in tmp_path.iterdir()} == {"data"}


def test_what_is_not_there_is_not_archived(store, tmp_path):
    with pytest.raises(NotThere):
        store.archive("x", tmp_path / "kaira.zip")
    assert not (tmp_path / "kaira.zip").exists()


@pytest.mark.parametrize(
    ("command", "kilobytes", "told"),
    [
        ("archive", 64, "cannot be written"),
        ("backup", 64, "cannot be written"),
        ("restore", 64, "cannot be unpacked"),
        ("restore", 700, "cannot be unpacked"),
    ],
)
def test_where_there_is_no_room_that_is_said_and_nothing_half_written_stays(good, tmp_path, command, kilobytes, told):
    """The kernel lets the process write no larger file, as if the disk were full."""
    for place in ("data", "tmp", "out"):
        (tmp_path / place).mkdir()
    with open_store(Settings(data_directory=tmp_path / "data")) as store:
        name = store.project(Whole(store).id).name if command != "restore" else ""
    close_stores()
    target = tmp_path / "out" / "kaira.zip"
    if command == "restore":
        target.write_bytes(good)
    words = {"archive": [name, target], "restore": [target], "backup": [target]}[command]
    environment = {
        "PATH": "/usr/bin:/bin",
        "KUTOMO_DATA": str(tmp_path / "data"),
        "KUTOMO_LANGUAGE": "en",
        "TMPDIR": str(tmp_path / "tmp"),
    }
    limited = ["bash", "-c", f'ulimit -f {kilobytes}; exec "$@"', "-", sys.executable, "-m", "workshop.cli", command]
    done = subprocess.run([*limited, *map(str, words)], capture_output=True, text=True, cwd=HOUSE, env=environment)
    assert (done.returncode, done.stdout) == (2, ""), done.stderr
    assert told in done.stderr
    assert list((tmp_path / "tmp").iterdir()) == []
    assert [file.name for file in (tmp_path / "out").iterdir()] == (["kaira.zip"] if command == "restore" else [])


# --- into a store that has projects already


@pytest.mark.engines
def test_a_project_that_is_there_already_is_not_touched(store, good):
    project = restored(store, good)
    store.change_group(replace(store.frame(project.id).groups[0], name="Uusi nimi"))
    before = everything(store)
    with pytest.raises(ProjectThere, match=project.name):
        restored(store, good)
    assert everything(store) == before


@pytest.mark.engines
def test_a_name_that_is_taken_gets_a_number(store, good):
    name = unpack(good)[0]["name"]
    store.add_project(name)
    store.add_project(f"{name} (2)")
    assert restored(store, good).name == f"{name} (3)"


def test_a_name_with_its_number_is_no_longer_than_names_may_be(store, tmp_path):
    with open_store(Settings(data_directory=tmp_path / "other")) as other:
        archive = archived(other, other.add_project("Ä" * LONGEST_NAME).id, tmp_path / "long.zip")
    store.add_project("Ä" * LONGEST_NAME)
    project = restored(store, archive)
    assert project.name.endswith(" (2)")
    store.change_project(replace(project, purpose="Nimi kelpaa edelleen"))


@pytest.mark.engines
@pytest.mark.parametrize("version", list(STEPS)[:-1])
def test_an_archive_of_an_older_version_comes_in_by_way_of_the_steps_since(store, tmp_path, version):
    with closing(sqlite3.connect(":memory:")) as sample:
        sample.executescript((HOUSE / f"tests/data/stores/{version}.sql").read_text("utf-8"))
        [(project, name)] = sample.execute("SELECT id, name FROM project LIMIT 1").fetchall()
        db = sqlite3.connect(str(tmp_path / ROWS), isolation_level=None)
        for table in TABLES:
            columns = [row for row in sample.execute(f"PRAGMA table_info({table.name})") if row[1] != "seq"]
            if not columns:
                continue
            names = ", ".join(f"t.{column[1]}" for column in columns)
            typed = ", ".join(f"{column[1]} {column[2]}" for column in columns)
            db.execute(f"CREATE TABLE {table.name}({typed}) STRICT")
            found = sample.execute(
                f"SELECT {names} FROM {table.name} t WHERE {table.of_project}", {"project": project}
            ).fetchall()
            db.executemany(f"INSERT INTO {table.name} VALUES({', '.join('?' * len(columns))})", found)
        [(findings,)] = db.execute("SELECT COUNT(*) FROM finding")
        db.close()
    told = {
        "format": 1, "kutomo": "0.1", "schema": version, "project": project, "name": name,
        "made_at": "2026-11-23T09:00:00+00:00", "tables": {}, "sha256": "",
    }  # fmt: skip
    restored(store, sealed(told, (tmp_path / ROWS).read_bytes()))
    assert len(store.material(project).findings) == findings > 0
    assert all(finding.text for finding in store.material(project).findings)


def test_an_archive_of_a_newer_version_is_refused_with_a_sentence_of_its_own(store, good):
    manifest, data = unpack(good)
    for newer in ({"format": 2, "layout": "other"}, {"schema": "9999_later"}):
        with pytest.raises(NewerArchive):
            restored(store, packed({**manifest, **newer}, data))
    assert store.projects() == ()


# --- what must not get in


def test_an_archive_that_is_only_packed_anew_harms_nothing(store, good):
    repacked = sealed(*unpack(good))
    assert repacked != good
    assert unpack(repacked) == unpack(good)
    restored(store, repacked)


@pytest.mark.engines
def test_a_damaged_or_hostile_archive_is_refused_and_the_store_untouched(store, good, harm):
    load_demo(store)
    before = everything(store)
    for name in list(harm)[::10]:
        assert refused(store, harm[name]), name
        assert everything(store) == before, name
    restored(store, good)


@pytest.mark.parametrize(
    ("kind", "reasons"),
    [
        ("pages", {"database", "pages", "schema", "sum", "tables", "text"}),
        ("schema", {"database", "tables"}),
        ("rows", {"another project", "database", "pages", "project", "reference", "schema", "text", "value"}),
        ("undo", {"image"}),
    ],
)
def test_where_every_checksum_is_right_it_is_the_harm_that_is_seen(store, harm, kind, reasons):
    found = {name: refused(store, archive) for name, archive in harm.items() if name.startswith(f"{kind}:")}
    assert len(found) > 20
    assert {name: reason for name, reason in found.items() if reason not in reasons} == {}
    assert store.projects() == ()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("zip: rows that swell", "size"),
        ("zip: a manifest that swells", "size"),
        ("zip: twenty thousand members", "members"),
        ("zip: extended, with a directory of a petabyte", "members"),
        ("torn: something stands before it", "directory"),
        ("manifest: another checksum", "checksum"),
        ("schema: a view without end", "tables"),
        ("schema: a check without end", "tables"),
    ],
)
def test_what_would_cost_time_or_room_is_refused_before_it_can(store, harm, name, reason):
    assert refused(store, harm[name]) == reason


@pytest.mark.engines
def test_the_same_rows_under_other_ids_are_a_project_of_their_own(store, good):
    one = store.material(restored(store, good).id)
    other = store.material(restored(store, another_project(good)).id)
    assert one.project.id != other.project.id
    assert [said.text for said in one.contributions] == [said.text for said in other.contributions]
    assert store.material(one.project.id) == one


@pytest.mark.engines
def test_no_archive_takes_or_touches_anything_of_a_project_that_is_there(store, good):
    restored(store, good)
    before = everything(store)
    for name, archive in clashing_archives(good):
        assert refused(store, archive) == "clash", name
        assert everything(store) == before, name


# --- backup


@pytest.mark.engines
def test_a_backup_holds_every_row_of_every_table_and_opens_as_a_store(whole, store, tmp_path):
    store.add_account(email="anna@kuura.fi", name="Anna Kuura", role="lead", password_hash="$argon2id$x")
    store.keep_vectors({token_hash(BETTER): b"\x00\xff"}, "malli")
    store.ask("themes", project=whole.id)
    (tmp_path / "copy").mkdir()
    store.back_up(tmp_path / "copy" / "kutomo.db")
    assert stat.S_IMODE((tmp_path / "copy" / "kutomo.db").stat().st_mode) == 0o600
    with open_store(Settings(data_directory=tmp_path / "copy")) as copy:
        theirs, ours = everything(copy), everything(store)
        assert {table for table in ours if theirs[table] != ours[table]} == set()
        assert sum(map(bool, ours.values())) > len(TABLES) + 3
        assert copy.photo_content(whole.picture.id) == PICTURE
        copy.change_group(replace(copy.frame(whole.id).groups[0], name="Kopiossa voi jatkaa"))


@pytest.mark.engines
@pytest.mark.parametrize("name", [".", "", "no/such/place.db", "k" * 300])
def test_a_backup_that_cannot_be_written_leaves_nothing(whole, store, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    before = {file.name for file in tmp_path.iterdir()}
    with pytest.raises(CannotBackUp):
        store.back_up(Path(name))
    assert {file.name for file in tmp_path.iterdir()} == before
