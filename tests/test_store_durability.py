"""What the store has acknowledged is there: after a killed process, a full disk, many processes and wrong files."""

import os
import random
import resource
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.utils import sqlite3

from benchmarks.faults import backed_up, disk_filled, killed, sent_again, side_by_side, stopped_hard
from benchmarks.many import add_answered
from benchmarks.powercuts import power_cuts
from benchmarks.writers import prepare, text_of
from tests.postgres import PostgresServer, postgres_commands
from workshop.settings import HOUSE, Settings
from workshop.store import Imported, Said, close_stores, open_store
from workshop.store.counts import Answered
from workshop.store.errors import NewerStore, NotAStore, NothingSaved, StoreBusy, StoreNotReachable
from workshop.store.gate import Gate
from workshop.store.migrations import BOOK, STEPS, migrations
from workshop.store.sqlite import READERS, SqliteEngine, _Request

OPEN_FILES = Path("/proc/self/fd")
LOCKS = Path("/proc/locks")

OPENS = """
import sys
from pathlib import Path
from workshop.settings import Settings
from workshop.store import close_stores, open_store
sys.stdin.readline()
with open_store(Settings(data_directory=Path(sys.argv[1]))) as store:
    store.add_project(sys.argv[2])
close_stores()
"""

FORKS = """
import os, sys, threading
from pathlib import Path
from workshop.settings import Settings
from workshop.store import close_stores, open_store
settings = Settings(data_directory=Path(sys.argv[1]))
over = threading.Event()
def write(thread):
    number = 0
    while not over.is_set():
        with open_store(settings) as store:
            store.add_project(f"Vanhempi {thread}-{number}")
            store.projects()
        number += 1
writers = [threading.Thread(target=write, args=(thread,)) for thread in range(4)]
[writer.start() for writer in writers]
for number in range(8):
    child = os.fork()
    if not child:
        try:
            with open_store(settings) as store:
                store.add_project(f"Lapsi {number}")
            held = [line.split()[4] for line in open("/proc/locks") if "->" not in line]  # without those who wait
            print(str(os.getpid()) in held, flush=True)
            close_stores()
        finally:
            os._exit(0)
    os.waitpid(child, 0)
over.set()
[writer.join() for writer in writers]
close_stores()
"""

DIES_AT_WORK = """
import os, signal, sys, time
from pathlib import Path
from workshop.settings import Settings
from workshop.store import open_store
with open_store(Settings(data_directory=Path(sys.argv[1]))) as store:
    if not os.fork():
        sys.stdin.readline()
        os._exit(0)
    with store._engine._gate:
        os.kill(os.getpid(), signal.SIGKILL)
"""


@contextmanager
def refused(reason):
    """The change is refused, and for that reason; people are not bothered with it."""
    with pytest.raises(NothingSaved) as told:
        yield
    assert reason in str(told.value.message.values["reason"])


def start(script, *arguments):
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=HOUSE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(HOUSE)},
    )


def rows(store, sql, **values):
    with store._engine.reading() as reading:
        return reading.all(sql, **values)


def whole(store):
    """Whether the file is sound and no submission stands without its contribution, text and event."""
    counts = rows(
        store,
        "SELECT (SELECT COUNT(*) FROM submission) AS keys, (SELECT COUNT(*) FROM contribution) AS said,"
        " (SELECT COUNT(*) FROM contribution_version) AS texts,"
        " (SELECT COUNT(*) FROM event WHERE verb = 'said') AS told",
    )[0]
    sound = rows(store, "SELECT * FROM pragma_integrity_check") == [{"integrity_check": "ok"}]
    return sound and not rows(store, "SELECT * FROM pragma_foreign_key_check") and len(set(counts.values())) == 1


def keys_in(store):
    return {row["key"] for row in rows(store, "SELECT key FROM submission")}


def bytes_of(file):
    return {path.name: path.read_bytes() for path in file.parent.iterdir() if path.suffix != ".lock"}


# --- opening


def test_the_file_is_kept_as_durably_as_promised(store):
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "trusted_schema": 0}
    for connection in (store._engine._writer, *store._engine._readers.queue):
        found = {name: connection.conn.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
        assert found == wanted
    tables = [row for row in rows(store, "PRAGMA table_list") if row["schema"] == "main" and row["type"] == "table"]
    ours = {row["name"]: row["strict"] for row in tables if not row["name"].startswith(("sqlite_", "_sqlite"))}
    assert len(ours) >= 20
    assert {name for name, strict in ours.items() if not strict} == set()


def test_a_reader_cannot_write(store):
    with store._engine.reading() as reading, pytest.raises(sqlite3.OperationalError, match="readonly"):
        reading.run("DELETE FROM project")


def test_opening_twice_is_one_engine_and_again_after_closing_changes_nothing(settings):
    with open_store(settings) as first, open_store(settings) as second:
        assert first._engine is second._engine
        first.add_project("Kaikki ovet auki")
    close_stores()
    before = settings.database_file.read_bytes()
    with open_store(settings) as store:
        assert [project.name for project in store.projects()] == ["Kaikki ovet auki"]
        assert len(rows(store, "SELECT name FROM _sqlite_migrations")) == len(STEPS)
    close_stores()
    assert settings.database_file.read_bytes() == before


def test_several_processes_may_open_a_new_file_at_once(settings):
    names = [f"Hanke {number}" for number in range(5)]
    children = [start(OPENS, settings.data_directory, name) for name in names]
    for child in children:
        child.stdin.write(b"\n")
        child.stdin.flush()
    for child in children:
        _, complaint = child.communicate(timeout=120)
        assert (child.returncode, complaint.decode()) == (0, "")
    with open_store(settings) as store:
        assert sorted(project.name for project in store.projects()) == names
        assert len(rows(store, "SELECT name FROM _sqlite_migrations")) == len(STEPS)


def test_a_first_start_that_was_cut_short_is_taken_up_again(settings):
    settings.data_directory.mkdir()
    db = Database(settings.database_file)
    migrations().ensure_migrations_table(db)
    db.close()
    with open_store(settings) as store:
        assert store.projects() == ()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"Kaira", id="a few letters"),
        pytest.param("Nämä ovat muistiinpanoja.\n".encode() * 500, id="a text"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, id="a picture"),
        pytest.param(b"SQLite format 3\x00" + b"\xff" * 5000, id="a broken database"),
    ],
)
def test_a_file_that_is_something_else_is_left_as_it_is(settings, content):
    settings.data_directory.mkdir()
    settings.database_file.write_bytes(content)
    with pytest.raises(NotAStore, match=r"kutomo\.db"), open_store(settings):
        pass
    assert bytes_of(settings.database_file) == {"kutomo.db": content}


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_another_programs_database_is_left_as_it_is(settings, journal):
    settings.data_directory.mkdir()
    with sqlite3.connect(settings.database_file) as foreign:
        foreign.execute(f"PRAGMA journal_mode={journal}")
        foreign.execute("CREATE TABLE resepti(nimi TEXT)")
        foreign.execute(f"CREATE TABLE {BOOK}(migration_set TEXT, name TEXT, applied_at TEXT)")
        foreign.execute(f"INSERT INTO {BOOK} VALUES('keittiö', '0001', '2026')")
    foreign.close()
    before = bytes_of(settings.database_file)
    with pytest.raises(NotAStore), open_store(settings):
        pass
    assert bytes_of(settings.database_file) == before


def test_a_file_of_a_newer_version_is_left_as_it_is(settings):
    with open_store(settings) as store:
        store.add_project("Kaikki ovet auki")
    close_stores()
    with sqlite3.connect(settings.database_file) as newer:
        newer.execute(
            f"INSERT INTO {BOOK}(migration_set, name, applied_at) VALUES('kutomo', '9999_from_the_future', '2031')"
        )
    newer.close()
    before = bytes_of(settings.database_file)
    with pytest.raises(NewerStore, match="newer version"), open_store(settings):
        pass
    assert bytes_of(settings.database_file) == before


def test_a_directory_that_cannot_be_made_is_told_with_its_reason(tmp_path):
    (tmp_path / "muistio.txt").write_text("Tämä on tiedosto.", "utf-8")
    settings = Settings(data_directory=tmp_path / "muistio.txt" / "data")
    with pytest.raises(StoreNotReachable, match=r"muistio\.txt.*KUTOMO_DATA"), open_store(settings):
        pass


def test_a_directory_in_the_place_of_the_file_is_told(settings):
    settings.database_file.mkdir(parents=True)
    with pytest.raises(StoreNotReachable), open_store(settings):
        pass


@pytest.mark.skipif(not OPEN_FILES.is_dir(), reason="this system does not list open files")
def test_a_refused_file_leaves_nothing_open(settings):
    settings.data_directory.mkdir()
    settings.database_file.write_bytes(b"Kaira")
    before = len(list(OPEN_FILES.iterdir()))
    with pytest.raises(NotAStore):
        SqliteEngine(settings.database_file)
    assert len(list(OPEN_FILES.iterdir())) == before


# --- killed


@pytest.mark.parametrize("processes", [1, 4])
def test_every_acknowledged_answer_is_there_after_kill_9(settings, processes):
    seen = killed(settings, times=3, processes=processes, threads=4, dice=random.Random(processes))
    assert seen.broken == []
    assert len(seen.acknowledged) > 3
    with open_store(settings) as store:
        [project] = store.projects()
        [prompt] = store.frame(project.id).prompts
        again = [Said(one.key, prompt.id, text_of(one.key), "fi") for one in seen.acknowledged]
        assert store.say(project.id, again, source="live") == 0


def test_several_processes_write_one_file_at_the_same_time(settings):
    seen = side_by_side(settings, processes=3, threads=4, each=25)
    assert seen.broken == []
    with open_store(settings) as store:
        assert len(keys_in(store)) == 300
        assert whole(store)


@pytest.mark.engines
def test_what_is_sent_four_times_at_once_is_kept_once_and_its_key_is_nobody_elses(settings):
    seen = sent_again(settings, submissions=80)
    assert (seen.broken, len(seen.acknowledged)) == ([], 320)


def test_after_a_power_cut_every_acknowledged_text_is_there_and_no_change_in_part(tmp_path):
    found = power_cuts(tmp_path, at_least=24)
    assert (found.broken, found.cuts >= 24) == ([], True)


def test_such_power_cuts_find_what_is_lost_where_the_disk_is_not_waited_for(tmp_path):
    assert power_cuts(tmp_path, at_least=24, pragmas=["synchronous=OFF"]).broken


def test_a_backup_that_is_made_while_others_write_has_all_that_was_acknowledged_before(store, tmp_path):
    project, prompt = prepare(store)
    (tmp_path / "copy").mkdir()
    assert backed_up(store, project, prompt, tmp_path / "copy", name="k").broken == []


def test_people_who_write_while_postgresql_is_stopped_hard_lose_nothing(tmp_path):
    if not postgres_commands():
        pytest.skip("PostgreSQL is not installed on this machine")
    server = PostgresServer()
    try:
        settings = Settings(data_directory=tmp_path / "data", database=server.new_database())
        seen = stopped_hard(server, settings, times=2)
    finally:
        close_stores()
        server.remove()
    assert (seen.broken, len(seen.acknowledged) > 600) == ([], True)


# --- forked


@pytest.mark.skipif(not LOCKS.is_file(), reason="this system does not list locks")
def test_a_forked_process_opens_a_store_of_its_own_while_its_parent_writes(settings):
    parent = start(FORKS, settings.data_directory)
    told, complaint = parent.communicate(timeout=120)
    assert (parent.returncode, complaint.decode()) == (0, "")
    assert told.decode().split() == ["True"] * 8  # each child held its own locks on the file
    with open_store(settings) as store:
        assert {f"Lapsi {number}" for number in range(8)} <= {project.name for project in store.projects()}
        assert rows(store, "SELECT * FROM pragma_integrity_check") == [{"integrity_check": "ok"}]


def test_the_lock_of_a_killed_process_does_not_live_on_in_a_child_that_it_forked(settings):
    parent = start(DIES_AT_WORK, settings.data_directory)
    assert parent.wait(60) == -signal.SIGKILL
    other = start(OPENS, settings.data_directory, "Kaikki ovet auki")
    try:
        _, complaint = other.communicate(b"\n", timeout=60)
        assert (other.returncode, complaint.decode()) == (0, "")
    finally:
        other.kill()
        parent.communicate(b"\n", timeout=60)


# --- full, busy, closed


@contextmanager
def full(store):
    """The file may not grow by more than a page."""
    writer = store._engine._writer.conn
    pages = writer.execute("PRAGMA page_count").fetchone()[0]
    writer.execute(f"PRAGMA max_page_count={pages + 1}")
    try:
        yield
    finally:
        writer.execute("PRAGMA max_page_count=1073741823")


def test_a_full_disk_takes_nothing_and_loses_nothing(store):
    project, prompt = prepare(store)
    store.say(project, [Said("a", prompt, "Ennen", "fi")], source="live")
    before = store.material(project)
    long = Said("b", prompt, "Liian pitkä vastaus. " * 20_000, "fi")
    with full(store):
        for _ in range(3):
            with refused("full"):
                store.say(project, [long], source="live")
        assert store.material(project) == before
    assert store.say(project, [long], source="live") == 1
    assert keys_in(store) == {"a", "b"}
    assert whole(store)


def test_what_is_too_large_for_the_disk_does_not_take_the_small_ones_beside_it_along(store, monkeypatch):
    project, _ = prepare(store)
    engine = store._engine
    large = [Imported(str(number), "", "Pitkä vastaus. " * 2000, "fi") for number in range(50)]
    caught = []
    with monkeypatch.context() as catching:
        catching.setattr(
            engine, "write", lambda change, **how: caught.append(_Request(change, **{"without_trace": False, **how}))
        )
        store.add_group(project, "Työnantajat")
        store.import_contributions(project, "Kysely", large, activity="Vastaukset", prompt="Vastaus")
        store.add_group(project, "Työntekijät")
    with full(store):
        engine.write(lambda _: [engine._changes.put(request) for request in caught])  # so they meet in one commit
        (_, first), (_, refused), (_, last) = (request.outcome.get(timeout=60) for request in caught)
    assert (first, last) == (None, None)
    assert isinstance(refused, NothingSaved)
    assert [group.name for group in store.frame(project).groups] == ["Työnantajat", "Työntekijät"]
    assert [workshop.name for workshop in store.frame(project).workshops] == ["Työpaja 1"]


def test_where_the_system_takes_no_more_bytes_nothing_is_lost_and_writing_goes_on_when_it_does(settings):
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill():
        largest = max(file.stat().st_size for file in settings.data_directory.iterdir())
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest + 4096, usual[1]))

    try:
        seen = disk_filled(settings, fill, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, usual))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert (seen.broken, seen.refused > 100) == ([], True)


def test_what_was_said_not_to_be_saved_is_not_saved_later(store, monkeypatch):
    gate = Gate(store._engine.file.with_suffix(".lock"))
    with monkeypatch.context() as hurried:
        hurried.setattr("workshop.store.sqlite.WAIT_SECONDS", 0.05)
        with gate, refused("busy"):
            store.add_project("Odottava hanke")
    gate.close()
    store.add_project("Toinen hanke")
    assert [project.name for project in store.projects()] == ["Toinen hanke"]


def test_a_change_that_the_writer_has_begun_is_waited_for_to_the_end(store, monkeypatch):
    monkeypatch.setattr("workshop.store.sqlite.WAIT_SECONDS", 0.05)
    begun, go_on = threading.Event(), threading.Event()

    def slow(change):
        begun.set()
        assert go_on.wait(60)
        return change.run("DELETE FROM project")

    answers = []
    asker = threading.Thread(target=lambda: answers.append(store._engine.write(slow)))
    asker.start()
    assert begun.wait(60)
    with refused("busy"):  # by now the asker has waited too long as well
        store.add_project("Odottava hanke")
    go_on.set()
    asker.join(60)
    assert answers == [0]


def test_too_many_readers_at_once_are_told(store, monkeypatch):
    monkeypatch.setattr("workshop.store.sqlite.WAIT_SECONDS", 0.01)
    readers = [store._engine.reading() for _ in range(READERS)]
    for reader in readers:
        reader.__enter__()
    with pytest.raises(StoreBusy):
        store.projects()
    for reader in readers:
        reader.__exit__(None, None, None)
    assert store.projects() == ()


def test_a_reader_sees_one_moment_while_others_write(store):
    store.add_project("Ensimmäinen")
    with store._engine.reading() as reading:
        assert len(reading.all("SELECT 1 FROM project")) == 1
        store.add_project("Toinen")
        assert len(reading.all("SELECT 1 FROM project")) == 1
    assert len(store.projects()) == 2


def test_a_store_that_was_closed_says_so_at_once(store):
    close_stores()
    with refused("closed"):
        store.add_project("Myöhässä")


def test_closing_finishes_what_was_accepted(settings):
    with open_store(settings) as store:
        project, prompt = prepare(store)
        requests = [
            _Request(
                lambda change, n=n: store._say(change, project, [Said(str(n), prompt, "Vastaus", "fi")], "live"),
                without_trace=False,
            )
            for n in range(600)
        ]
        store._engine.write(lambda _: [store._engine._changes.put(request) for request in requests])
        close_stores()
    ended = [request.outcome.get(timeout=60) for request in requests]
    assert all(len(new) == 1 and problem is None for new, problem in ended)
    with open_store(settings) as store:
        assert len(keys_in(store)) == 600


# --- many answers


@pytest.mark.engines
def test_the_newest_answers_and_the_people_of_each_group_are_those_that_stand(store):
    activity = add_answered(store, "Monta vastausta", 60)
    texts = [text_of(str(number)) for number in range(60)]
    newest = store.newest(activity.id, 7)
    assert [one.text for one in newest] == texts[:-8:-1]
    assert [one.text for one in store.newest(activity.id, 100)] == texts[::-1]
    assert store.answered_by_group(activity.id) == dict.fromkeys(activity.groups, Answered(people=5, answers=15))
    for one in newest[:3]:  # all that the last person said
        store.hide(activity.project, one.id)
    store.say(activity.project, [Said("x", activity.prompts[0], "Eilen", "fi", created_at="2026-01-06T00:00:00+00:00")])
    assert [one.text for one in store.newest(activity.id, 100)] == [*texts[-4::-1], "Eilen"]
    assert store.answered_by_group(activity.id) == {
        **dict.fromkeys(activity.groups[:3], Answered(people=5, answers=15)),
        activity.groups[3]: Answered(people=4, answers=12),
        None: Answered(people=0, answers=1),
    }


def test_other_activities_are_not_among_the_newest(store):
    add_answered(store, "Toinen", 6)
    activity = add_answered(store, "Tämä", 3)
    assert {one.prompt for one in store.newest(activity.id, 100)} == set(activity.prompts)
    assert sum(group.answers for group in store.answered_by_group(activity.id).values()) == 3
