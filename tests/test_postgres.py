"""The store on PostgreSQL: the same as on one file, and calm whatever the server and the line to it do."""

import secrets
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime

import psycopg
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from prepared import ANSWER, BETTER, Filled, Prepared, row, rows
from psycopg import errors

from workshop.errors import NotThere
from workshop.settings import Settings
from workshop.store import Said, Store, close_stores, open_store
from workshop.store.engine import Conflict
from workshop.store.errors import (
    CannotBackUp,
    NothingSaved,
    Overtaken,
    PostgresqlNotReachable,
    StoreAway,
)
from workshop.store.postgres import CONNECTIONS, FORGET_MARKS, PostgresEngine, in_postgresql

pytestmark = pytest.mark.engines("postgresql")

NINE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


@pytest.fixture
def prepared(store):
    return Prepared(store)


@pytest.fixture
def hurried(monkeypatch):
    """Nobody waits for long."""
    monkeypatch.setattr("workshop.store.postgres.WAIT_SECONDS", 1)
    monkeypatch.setattr("workshop.store.postgres.CONNECT_SECONDS", 1)


@pytest.fixture
def server(postgres):
    """The server, which a test may stop; afterwards it runs again."""
    yield postgres
    with suppress(AssertionError):
        postgres.start()


def outside(settings, **more):
    """A connection past the store."""
    return psycopg.connect(settings.database, autocommit=True, **more)


def at_last(work):
    """What comes of it once the server can be reached again."""
    for _ in range(60):
        with suppress(NothingSaved, StoreAway):
            return work()
    return work()


def say(store, prepared, key, text="Vastaus"):
    return store.say(prepared.project, [Said(key, prepared.hopes.id, text, "fi")], source="live")


def keys(store):
    return [found["key"] for found in rows(store, "SELECT key FROM submission")]


# --- one SQL


@pytest.mark.parametrize(
    ("written", "understood"),
    [
        ("SELECT :a, :b_2", "SELECT %(a)s, %(b_2)s"),
        ("SELECT x::text, :x::text", "SELECT x::text, %(x)s::text"),
        ("SELECT 'kello :a', ':b', :a", "SELECT 'kello :a', ':b', %(a)s"),
        ("SELECT 'ei''kä :a', :a", "SELECT 'ei''kä :a', %(a)s"),
        ("SELECT '100 %', 5 % 2, :a", "SELECT '100 %%', 5 %% 2, %(a)s"),
        ("SELECT '12:30'", "SELECT '12:30'"),
        ("VALUES(:a,:b)", "VALUES(%(a)s,%(b)s)"),
    ],
)
def test_named_values_are_found_and_all_else_is_left(written, understood):
    assert in_postgresql(written) == understood


@pytest.mark.engines
def test_what_stands_in_quotation_marks_is_no_value_on_either_engine(store):
    found = rows(store, "SELECT ':a' AS a, '100 % ''x''' AS b, :c AS c, 5 % 3 AS d", c="%s :d '")
    assert found == [{"a": ":a", "b": "100 % 'x'", "c": "%s :d '", "d": 2}]


@pytest.mark.engines
def test_sums_and_means_are_plain_numbers_on_either_engine(store):
    Prepared(store)
    [found] = rows(
        store,
        "SELECT COUNT(*) AS n, SUM(position) AS total, SUM(position * 0.5) AS half, AVG(position) AS mean,"
        " MAX(position) AS most, SUM(staff) AS zero, AVG(CASE WHEN staff = 1 THEN 1 END) AS unknown"
        " FROM stakeholder_group",
    )
    assert {name: (type(value), value) for name, value in found.items()} == {
        "n": (int, 2),
        "total": (int, 1),
        "half": (float, 0.5),
        "mean": (float, 0.5),
        "most": (int, 1),
        "zero": (int, 0),
        "unknown": (type(None), None),
    }


NAMES = [
    "100 % varma",
    "%s %(a)s %%",
    'O\'Brien & "Pojat" \\ `x`; DROP TABLE project; --',
    "Ryhmä 👩‍🏫🇫🇮",
    "قوة العمل",
    "שלום 🙂",
    ":nimi ::text $1 ?",
    "Äänekoski ÅÄÖ åäö",
    "a\nb\tc",
]


@pytest.mark.engines
def test_any_name_is_kept_letter_by_letter(store):
    prepared = Prepared(store)
    for name in NAMES:
        assert store.project_named(store.add_project(name).name).name == name
        store.add_group(prepared.project, name)
        say(store, prepared, name, name)
    assert [group.name for group in prepared.material().groups[2:]] == NAMES
    assert sorted(prepared.texts()) == sorted(NAMES)
    assert set(keys(store)) == set(NAMES)


def test_a_letter_that_postgresql_cannot_hold_is_a_conflict_and_keeps_nothing(prepared, store):
    for attempt in (
        lambda: store.add_project("nolla\0tavu"),
        lambda: say(store, prepared, "a", "nolla\0tavu"),
        lambda: store._engine.write(lambda change: change.run("UPDATE stakeholder_group SET position = :n", n=2**80)),
    ):
        with pytest.raises(Conflict):
            attempt()
    with pytest.raises(NotThere):
        store.project("nolla\0tavu")
    assert prepared.texts() == []


def test_no_conflict_quotes_the_row_that_stood_in_the_way(prepared, store):
    def break_rule(change):
        change.run(
            "INSERT INTO contribution_version(contribution_id, version, text, made_at)"
            " VALUES('x', 1, 'salaisuus', NULL)"
        )

    with pytest.raises(Conflict) as told:
        store._engine.write(break_rule)
    assert "contribution_version" in str(told.value)
    assert "salaisuus" not in f"{told.value!r} {told.value.__cause__!r}"
    assert told.value.__suppress_context__


@pytest.fixture
def finnish_database(postgres):
    """A database whose server would sort as Finns do: å after z, whatever the case."""
    name = f"k{secrets.token_hex(8)}"
    with psycopg.connect(postgres.address("postgres"), autocommit=True) as connection:
        connection.execute(
            f"CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'fi-FI' LOCALE 'C'"
        )
    return postgres.address(name)


def test_texts_are_sorted_as_on_one_file_whatever_the_servers_language(finnish_database, tmp_path):
    words = [
        "Ö",
        "ö",
        "a",
        "B",
        "Å",
        "ä",
        "A",
        "b",
        "z",
        "Z",
        "aa",
        "a b",
        "a-b",
        "é",
        "1",
        "10",
        "2",
        "ß",
        "👍",
        "ﬁ",
        "_",
    ]
    orders = []
    for database in ("", finnish_database):
        settings = Settings(data_directory=tmp_path / "data", database=database)
        with open_store(settings) as opened:
            store = Store(opened._engine, clock=lambda: NINE)
            for word in words:
                store.add_project(word)
            prepared = Prepared(store)
            prepared.take_in(*(row(word, word) for word in words))
            found = rows(store, "SELECT name FROM project WHERE name > 'a' ORDER BY name DESC")
            orders.append(
                [[project.name for project in store.projects()], prepared.texts(), [one["name"] for one in found]]
            )
    assert orders[0] == orders[1]
    assert orders[0][1] == sorted(words)
    close_stores()


# --- the address


@pytest.mark.parametrize(
    "wrong",
    [
        "postgresql://kutomo:salainen@127.0.0.1:{port}/puuttuu",
        "postgresql://vieras:salainen@127.0.0.1:{port}/postgres",
        "postgresql://kutomo:salainen@127.0.0.1:1/postgres",
        "postgresql://kutomo:salainen@ei-ole.invalid/postgres",
        "postgresql://kutomo:salainen@[::1/postgres",
        "postgresql://kutomo:sala%inen@127.0.0.1/postgres",
        "postgresql://kutomo:salainen 2@127.0.0.1/postgres",
        "postgresql://kutomo:salainen@127.0.0.1:{port}/postgres?turha=1",
        "salainen",
    ],
)
def test_a_wrong_address_is_told_without_the_password(postgres, tmp_path, wrong):
    settings = Settings(data_directory=tmp_path, database=wrong.format(port=postgres.port))
    with pytest.raises(PostgresqlNotReachable) as told, open_store(settings):
        pass
    said = f"{told.value} {told.value.message} {told.value.__cause__!r}"
    assert "KUTOMO_DATABASE" in said
    assert "sala" not in said
    assert told.value.__suppress_context__


def test_a_wrong_password_is_told(postgres, tmp_path):
    name = f"k{secrets.token_hex(4)}"
    rules = postgres._data / "pg_hba.conf"
    before = rules.read_text()
    with psycopg.connect(postgres.address("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'oikea'")
        try:
            rules.write_text(f"host all {name} 127.0.0.1/32 scram-sha-256\n{before}")
            connection.execute("SELECT pg_reload_conf()")
            address = f"postgresql://{name}:salainen@127.0.0.1:{postgres.port}/postgres"
            with pytest.raises(PostgresqlNotReachable, match="password") as told:
                PostgresEngine(address)
            assert "salainen" not in str(told.value)
        finally:
            rules.write_text(before)
            connection.execute("SELECT pg_reload_conf()")


def test_a_database_that_cannot_hold_every_letter_is_refused_untouched(postgres, tmp_path):
    name = f"k{secrets.token_hex(8)}"
    with psycopg.connect(postgres.address("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'")
    settings = Settings(data_directory=tmp_path, database=postgres.address(name))
    with pytest.raises(PostgresqlNotReachable, match="UTF8"), open_store(settings):
        pass
    with outside(settings) as connection:
        assert connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall() == []


# --- at the same time


def test_the_same_key_from_sixteen_at_once_is_one_row(prepared, store):
    with ThreadPoolExecutor(16) as threads:
        new = list(threads.map(lambda _: say(store, prepared, "sama"), range(64)))
    assert sorted(new) == [0] * 63 + [1]
    assert keys(store) == ["sama"]
    assert prepared.texts() == ["Vastaus"]


def test_sixteen_who_add_at_once_are_put_one_after_the_other(prepared, store):
    with ThreadPoolExecutor(16) as threads:
        added = list(threads.map(lambda n: store.add_group(prepared.project, f"Ryhmä {n}"), range(16)))
    assert sorted(group.position for group in added) == list(range(2, 18))
    assert {group.position for group in prepared.material().groups} == set(range(18))


def test_two_forms_of_one_person_at_once_are_two_versions_of_one_answer(prepared, store):
    for _ in range(10):
        person = prepared.somebody()
        with ThreadPoolExecutor(2) as threads:
            list(threads.map(lambda text, who=person: prepared.answer(who, text), [ANSWER, BETTER]))
        [contribution] = [one for one in prepared.material().contributions if one.participant == person.id]
        versions = rows(
            store, "SELECT version, text FROM contribution_version WHERE contribution_id = :id", id=contribution.id
        )
        assert {(one["version"], one["text"]) for one in versions} in (
            {(1, ANSWER), (2, BETTER)},
            {(1, BETTER), (2, ANSWER)},
        )


@contextmanager
def meanwhile(work):
    """Something that goes on in another thread; its outcome is waited for at the end."""
    with ThreadPoolExecutor(1) as thread:
        outcome = thread.submit(work)
        yield outcome
        outcome.exception(timeout=60)


def held(store, work):
    """A change that stays open after its work until it is let go."""
    begun, go_on = threading.Event(), threading.Event()

    def change(rows):
        result = work(rows)
        begun.set()
        assert go_on.wait(60)
        return result

    return change, begun, go_on


def wait_until_somebody_waits(settings):
    """Until a connection to this database waits for a lock that another one holds."""
    with outside(settings) as watching:
        while not watching.execute(
            "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        ).fetchone():
            pass


def test_those_who_answer_need_not_wait_for_a_facilitators_edit(prepared, store):
    person = prepared.somebody()
    change, begun, go_on = held(store, lambda rows: rows.run("UPDATE project SET name = name"))
    with meanwhile(lambda: store._engine.write(change)):
        assert begun.wait(60)
        prepared.answer(person, ANSWER)
        assert say(store, prepared, "a") == 1
        go_on.set()


def test_an_answer_that_is_just_being_written_is_not_taken_along_with_its_question(prepared, store, settings):
    prompt = store.add_prompt(prepared.project, prepared.activity.id, "Mitä muuta?")
    added = prepared.latest()
    said = [Said("a", prompt.id, ANSWER, "fi")]
    change, begun, go_on = held(store, lambda rows: store._say(rows, prepared.project, said, "live"))
    with meanwhile(lambda: store._engine.write(change)) as answering:
        assert begun.wait(60)
        with meanwhile(lambda: store.undo(prepared.project, added)) as undoing:
            wait_until_somebody_waits(settings)
            go_on.set()
    assert len(answering.result()) == 1
    with pytest.raises(Overtaken):
        undoing.result()
    assert prepared.texts() == [ANSWER]


def test_what_another_form_was_just_sending_does_not_outlive_its_erased_writer(prepared, store, settings):
    person = prepared.somebody()

    def answer_slowly(rows):
        rows.run("UPDATE participant SET code = code WHERE id = :who", who=person.id)
        said = [Said("a", prepared.hopes.id, "salaisuus", "fi", participant=person.id)]
        return store._say(rows, prepared.project, said, "link")

    change, begun, go_on = held(store, answer_slowly)
    with meanwhile(lambda: store._engine.write(change)):
        assert begun.wait(60)
        with meanwhile(lambda: store.erase_participant(person)) as erasing:
            wait_until_somebody_waits(settings)
            go_on.set()
        erasing.result()
    assert rows(store, "SELECT text FROM contribution_version") == []


def test_edits_whose_locks_cross_are_both_done(prepared, store):
    first, second = store.add_project("Ensimmäinen").id, store.add_project("Toinen").id
    both = threading.Barrier(2)

    def rename(order, name, *, wait=both):
        met = []

        def change(rows):
            for number, id in enumerate(order):
                rows.run("UPDATE project SET purpose = purpose || :name WHERE id = :id", name=name, id=id)
                if number == 0 and not met:
                    met.append(True)
                    wait.wait(60)

        store._engine.write(change)

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(rename, [(first, second), (second, first)], ["a", "b"]))
    assert {"".join(sorted(store.project(id).purpose)) for id in (first, second)} == {"ab"}


@pytest.mark.parametrize(
    "passing", [errors.SerializationFailure, errors.DeadlockDetected, errors.AdminShutdown, errors.LockNotAvailable]
)
def test_a_change_that_could_not_be_just_then_is_run_again(prepared, store, passing):
    attempts = []

    def change(rows):
        attempts.append(rows.run("UPDATE project SET purpose = purpose || 'x'"))
        if len(attempts) < 3:
            rows.run(f"DO $$ BEGIN RAISE EXCEPTION 'not now' USING ERRCODE = '{passing.sqlstate}'; END $$")
        return "done"

    assert store._engine.write(change) == "done"
    assert attempts == [1, 1, 1]
    assert prepared.material().project.purpose.endswith("tekijänsäx")


# --- the line and the server


class Line:
    """A line to the server that breaks at the moment of a COMMIT."""

    def __init__(self, port):
        self._server = port
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        self.breaks = None
        self._pairs = []
        threading.Thread(target=self._let_in, daemon=True).start()

    def _let_in(self):
        with suppress(OSError):
            while True:
                inside, _ = self._door.accept()
                outside = socket.create_connection(("127.0.0.1", self._server))
                self._pairs += [inside, outside]
                for one, other, asks in ((inside, outside, True), (outside, inside, False)):
                    threading.Thread(target=self._carry, args=(one, other, asks), daemon=True).start()

    def _carry(self, one, other, asks):
        with suppress(OSError):
            while data := one.recv(65536):
                way, self.breaks = (self.breaks, None) if asks and b"COMMIT\0" in data else (None, self.breaks)
                if way == "before it is heard":
                    break
                if way == "before it is answered":
                    one.shutdown(socket.SHUT_RDWR)  # the asker hears nothing any more
                other.sendall(data)
                if way:
                    return
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def close(self):
        for end in (self._door, *self._pairs):
            end.close()


@pytest.fixture
def line(postgres, settings):
    line = Line(postgres.port)
    yield line
    close_stores()
    line.close()


@pytest.mark.parametrize(("breaks", "runs"), [("before it is heard", 2), ("before it is answered", 1)])
def test_a_change_whose_commit_got_no_answer_is_done_once_and_acknowledged(line, postgres, settings, breaks, runs):
    through = replace(settings, database=settings.database.replace(f":{postgres.port}/", f":{line.port}/"))
    with open_store(through) as store:
        prepared = Prepared(store)
        attempts = []

        def change(rows):
            attempts.append(1)
            rows.run("UPDATE project SET purpose = purpose || 'x'")
            return f"attempt {len(attempts)}"

        for number in range(1, 4):
            attempts.clear()
            line.breaks = breaks
            assert store._engine.write(change) == f"attempt {runs}"
            assert line.breaks is None
            assert store.project(prepared.project).purpose.endswith("tekijänsä" + "x" * number)
        line.breaks = breaks
        group = store.add_group(prepared.project, "Koulut")
        assert prepared.material().groups[2:] == (group,)


@pytest.fixture
def forgetful(server, settings):
    """The server, which loses the numbers of unfinished transactions when it is killed."""

    def writes_its_log(delay):
        with outside(settings) as connection:
            connection.execute(f"ALTER SYSTEM SET wal_writer_delay = {delay}")
            connection.execute("SELECT pg_reload_conf()")

    writes_its_log("'10s'")
    yield server
    writes_its_log("DEFAULT")


def test_the_number_of_a_lost_transaction_that_is_anothers_by_now_deceives_nobody(forgetful, prepared, store, settings):
    attempts, others = [], []

    def change(rows):
        rows.run("UPDATE project SET purpose = purpose || 'x'")
        attempts.append(rows.all("SELECT pg_current_xact_id()::text AS xid")[0]["xid"])
        if len(attempts) == 1:  # the server is killed, and others are the first to write afterwards
            forgetful.stop("immediate")
            forgetful.start()
            with outside(settings) as other:
                for n in range(5):
                    others.extend(
                        other.execute(
                            "INSERT INTO setup_code VALUES(%s, 'x') RETURNING pg_current_xact_id()::text", [str(n)]
                        ).fetchone()
                    )

    store._engine.write(change)
    assert attempts[0] in others, "somebody else was to get the number"
    assert len(attempts) == 2
    assert store.project(prepared.project).purpose.endswith("tekijänsäx")


def test_who_watches_misses_nothing_when_the_server_loses_numbers_that_it_had_given_out(
    forgetful, prepared, store, settings
):
    with outside(settings) as connection:
        for _ in range(20):
            with connection.transaction(force_rollback=True):
                connection.execute("SELECT pg_current_xact_id()")
        changes = store._engine.changes()
        forgetful.stop("immediate")
    forgetful.start()
    say(store, prepared, "a")
    assert changes.take() == {prepared.project}
    assert changes.take() == frozenset()


def test_marks_of_long_ago_are_forgotten_and_only_they(prepared, store, settings):
    with outside(settings) as connection:
        standing = connection.execute("SELECT COUNT(*) FROM write_mark").fetchone()[0]
        connection.execute("INSERT INTO write_mark VALUES('vanha', now() - INTERVAL '2 hours')")
        assert connection.execute(FORGET_MARKS).rowcount == 1
        assert connection.execute("SELECT COUNT(*) FROM write_mark").fetchone()[0] == standing > 5


def test_nothing_acknowledged_is_lost_while_connections_are_cut_and_the_server_is_killed(
    server, prepared, store, settings
):
    acknowledged = []
    over = threading.Event()

    def write(thread):
        number = 0
        while not over.is_set():
            key = f"{thread}-{number}"
            with suppress(NothingSaved):
                assert say(store, prepared, key) == 1
                acknowledged.append(key)
            number += 1

    with ThreadPoolExecutor(8) as threads:
        writing = [threads.submit(write, thread) for thread in range(8)]
        try:
            for round in range(1, 5):
                while len(acknowledged) < 40 * round:
                    assert not any(one.done() for one in writing), [one.exception() for one in writing if one.done()]
                if round == 3:
                    server.stop("immediate")
                    server.start()
                else:
                    with outside(settings) as connection:
                        connection.execute(
                            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                        )
        finally:
            over.set()
    for one in writing:
        one.result()
    kept = keys(store)
    assert set(acknowledged) <= set(kept)
    assert len(set(kept)) == len(kept) == len(prepared.texts())


def test_while_the_server_is_away_nothing_is_saved_nor_shown_and_then_all_goes_on(server, hurried, settings):
    with open_store(settings) as store:
        prepared = Prepared(store)
        changes = store._engine.changes()
        server.stop()
        with pytest.raises(NothingSaved):
            prepared.somebody()
        with pytest.raises(StoreAway):
            store.projects()
        with pytest.raises(StoreAway):
            changes.take()
        with pytest.raises(StoreAway):
            store.back_up(settings.data_directory.parent / "copy.db")
        assert list(settings.data_directory.parent.glob("copy*")) == []
        server.start()
        at_last(lambda: store.add_group(prepared.project, "Koulut"))
        assert [group.name for group in prepared.material().groups] == ["Työnantajat", "Työntekijät", "Koulut"]
        assert changes.take() == {prepared.project}


def test_after_the_server_was_started_anew_nobody_notices_that_all_lines_were_broken(server, hurried, settings):
    with open_store(settings) as store:
        prepared = Prepared(store)
        together = threading.Barrier(CONNECTIONS)

        def look(_):
            with store._engine.reading() as reading:
                together.wait(60)
                return reading.all("SELECT 1 AS one")

        with ThreadPoolExecutor(CONNECTIONS) as threads:
            list(threads.map(look, range(CONNECTIONS)))
        server.stop("immediate")
        server.start()
        assert len(store.projects()) == 1
        server.stop("immediate")
        server.start()
        assert say(store, prepared, "a") == 1


def test_who_writes_while_the_server_starts_anew_waits_and_is_served(server, prepared, store):
    server.stop()
    with ThreadPoolExecutor(4) as threads:
        waiting = [threads.submit(say, store, prepared, str(number)) for number in range(4)]
        server.start()
        assert [one.result() for one in waiting] == [1, 1, 1, 1]


@contextmanager
def only_reading(postgres, database):
    """While the server takes no changes, as one does that stands by for another."""
    name = database.rpartition("/")[2]
    with psycopg.connect(postgres.address("postgres"), autocommit=True) as above:
        for setting in ("on", "off"):
            above.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = {setting}")
            above.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
            if setting == "on":
                yield


def test_a_server_that_only_reads_takes_nothing_and_still_shows(postgres, hurried, settings):
    with open_store(settings) as store:
        store.add_project("Ensin")
        with only_reading(postgres, settings.database):
            with pytest.raises(NothingSaved):
                store.add_project("Ei nyt")
            assert [project.name for project in store.projects()] == ["Ensin"]
        at_last(lambda: store.add_project("Nyt taas"))


def test_who_writes_while_another_server_takes_over_waits_and_is_served(postgres, prepared, store, settings):
    with ThreadPoolExecutor(1) as thread:
        with only_reading(postgres, settings.database), outside(settings) as watching:
            writing = thread.submit(store.add_group, prepared.project, "Koulut")
            while not watching.execute(
                "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query = 'ROLLBACK'"
            ).fetchone():
                pass
        assert writing.result(60).position == 2


def test_who_holds_a_project_for_too_long_does_not_hold_up_everybody(hurried, settings):
    with open_store(settings) as store:
        prepared = Prepared(store)
        with outside(settings) as stuck, stuck.transaction():
            stuck.execute("UPDATE project SET name = name")
            with pytest.raises(NothingSaved):
                store.add_group(prepared.project, "Koulut")
            assert say(store, prepared, "a") == 1
        assert at_last(lambda: store.add_group(prepared.project, "Koulut")).position == 2


@pytest.fixture
def narrow(postgres):
    """The address of a database that lets three in at a time."""
    name = f"k{secrets.token_hex(8)}"
    with psycopg.connect(postgres.address("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {name} LOGIN CONNECTION LIMIT 3")
        connection.execute(f"CREATE DATABASE {name} OWNER {name}")
    return postgres.address(name).replace("kutomo@", f"{name}@")


@contextmanager
def filled_up(postgres, address):
    """While others have taken all the places."""
    with psycopg.connect(postgres.address("postgres"), autocommit=True) as above, ExitStack() as others:
        taken = []
        while len(taken) < 3:
            above.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND pid <> ALL(%s)",
                [address.rpartition("/")[2], taken],
            )
            with suppress(psycopg.OperationalError):
                taken.append(others.enter_context(psycopg.connect(address)).info.backend_pid)
        yield


def test_many_are_served_by_few_connections(narrow, tmp_path):
    with open_store(Settings(data_directory=tmp_path, database=narrow)) as store:
        prepared = Prepared(store)
        with ThreadPoolExecutor(16) as threads:
            assert sum(threads.map(lambda n: say(store, prepared, str(n)), range(64))) == 64
        assert len(prepared.texts()) == 64
    close_stores()


def test_too_many_connections_are_told_calmly(postgres, narrow, hurried, tmp_path):
    with filled_up(postgres, narrow), pytest.raises(PostgresqlNotReachable, match="too many connections"):
        PostgresEngine(narrow)
    with open_store(Settings(data_directory=tmp_path, database=narrow)) as store:
        store.add_project("Ensin")
        with filled_up(postgres, narrow):
            with pytest.raises(NothingSaved):
                store.add_project("Ei nyt")
            with pytest.raises(StoreAway):
                store.projects()
        at_last(lambda: store.add_project("Nyt taas"))
    close_stores()


def test_a_store_that_was_closed_says_so(prepared, store):
    close_stores()
    with pytest.raises(NothingSaved):
        store.add_project("Myöhässä")
    with pytest.raises(StoreAway):
        store.projects()


# --- the copy


def test_a_backup_is_a_data_file_with_the_same_in_it(store, tmp_path):
    of = Filled(store, "Kaikki ovet auki")
    account = store.add_account(email="aino@rovaniemi.fi", name="Aino", role="lead", password_hash="h")
    store.keep_vectors({"a": b"\x00\xff"}, "malli")
    job = store.ask("find themes", project=of.project)
    token = store.log_in(account)
    (tmp_path / "copy").mkdir()
    store.back_up(tmp_path / "copy" / "kutomo.db")
    assert (tmp_path / "copy" / "kutomo.db").stat().st_mode & 0o777 == 0o600
    with open_store(Settings(data_directory=tmp_path / "copy")) as copy:
        assert copy.material(of.project) == store.material(of.project)
        assert copy.history(of.project, limit=99) == store.history(of.project, limit=99)
        assert (copy.accounts(), copy.account_of(token)) == ((account,), account)
        assert copy.vectors(["a"], "malli") == {"a": b"\x00\xff"}
        assert copy.job(job.id) == job
        assert rows(copy, "PRAGMA foreign_key_check") == []
        copy.undo(of.project, of.latest())
        copy.add_group(of.project, "Uusi ryhmä")
    with pytest.raises(CannotBackUp):
        store.back_up(tmp_path / "ei ole" / "copy.db")
    with pytest.raises(CannotBackUp):
        store.back_up(tmp_path / "copy")
    assert [file.name for file in tmp_path.iterdir() if "part" in file.name] == []


@hypothesis_settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_any_text_comes_back_as_it_was(store, text):
    prepared = Prepared(store, secrets.token_hex(8))
    say(store, prepared, secrets.token_hex(8), text)
    assert prepared.texts() == [text]
    with pytest.raises(NotThere):
        store.invitation(text)
