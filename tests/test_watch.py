"""The live signal: what happens in the store is heard by everybody, as a number, and nothing is passed over."""

import asyncio
import http.client
import os
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace

import psycopg
import pytest
import uvicorn
from starlette.applications import Starlette

from tests.browser.conftest import serving
from tests.postgres import PostgresServer, postgres_commands
from workshop.settings import HOUSE, LOGIN_COOKIE, Settings
from workshop.store import Said, Watcher, close_stores, new_id, open_store, watch
from workshop.store.errors import StoreAway
from workshop.web import routes
from workshop.web.live import SCREEN_SECONDS, asked_number, questions_address
from workshop.web.questions import questions

PATIENCE_SECONDS = 60
AN_HOUR = 3600
ADDS_A_GROUP = """
import sys
from pathlib import Path
from workshop.settings import Settings
from workshop.store import close_stores, open_store
with open_store(Settings(data_directory=Path(sys.argv[1]), database=sys.argv[2])) as store:
    store.add_group(sys.argv[3], "Nuoret")
close_stores()
"""


def run(coroutine):
    """What comes of it, in an event loop of its own: the browser of other tests has one in this thread."""
    with ThreadPoolExecutor() as threads:
        return threads.submit(asyncio.run, coroutine).result()


def news(watcher, project, after):
    """The number that follows."""
    return run(asyncio.wait_for(watcher.news(project, after=after, within_seconds=AN_HOUR), PATIENCE_SECONDS))


@pytest.fixture
def project(store):
    return store.add_project("Kaikki ovet auki")


@pytest.fixture
def watcher(settings, project):
    return watch(settings)


# --- the watcher


@pytest.mark.engines
def test_what_another_process_changes_is_heard_in_that_project_alone(settings, store, project, watcher):
    other = store.add_project("Toinen hanke")
    before = news(watcher, other.id, watcher.number(other.id))
    number = watcher.number(project.id)
    child = [sys.executable, "-c", ADDS_A_GROUP, str(settings.data_directory), settings.database, project.id]
    subprocess.run(child, check=True, cwd=HOUSE, env={**os.environ, "PYTHONPATH": str(HOUSE)})
    assert news(watcher, project.id, number) > number
    assert watcher.number(other.id) == before


@pytest.mark.engines
def test_what_happened_while_nobody_waited_is_not_passed_over(store, project, watcher):
    number = watcher.number(project.id)
    store.add_group(project.id, "Työnantajat")
    number_after_one = news(watcher, project.id, number)
    store.add_group(project.id, "Työntekijät")
    store.add_group(project.id, "Nuoret")
    assert news(watcher, project.id, number_after_one) > number_after_one > number


@pytest.mark.engines
def test_when_nothing_happens_the_number_stays(project, watcher):
    number = news(watcher, project.id, after=0)
    assert run(watcher.news(project.id, after=number, within_seconds=0.01)) == number


def test_who_has_an_old_number_hears_at_once(project, watcher):
    async def is_heard_at_once():
        waiting = asyncio.create_task(watcher.news(project.id, after=0, within_seconds=AN_HOUR))
        await asyncio.sleep(0)  # it has its first turn, and needs no other
        return waiting.done()

    assert run(is_heard_at_once())


@pytest.mark.engines("postgresql")
def test_what_is_committed_late_is_not_passed_over(settings, store, project, watcher):
    """Its event has the smaller number and the older transaction, but is seen after the other."""
    quick = store.add_project("Nopea hanke")
    changes = store._engine.changes()
    changes.take()
    before = watcher.number(project.id)
    with ThreadPoolExecutor() as threads:
        with psycopg.connect(settings.database) as slow:
            slow.execute(
                "INSERT INTO event(id, project_id, at, actor, verb, object_kind, object_id)"
                " VALUES(%s, %s, '2026-11-23', 'job', 'imported', 'contributions', %s)",
                [new_id(), project.id, project.id],
            )
            heard = threads.submit(news, watcher, project.id, before)
            store.add_group(quick.id, "Työnantajat")
            seen = set(changes.take())
        assert heard.result() > before
    seen |= changes.take()
    assert seen >= {project.id, quick.id}


@pytest.mark.engines
def test_two_watchers_both_hear(store, project):
    watchers = [Watcher(store._engine), Watcher(store._engine)]
    with ThreadPoolExecutor() as threads:
        numbers = [watcher.number(project.id) for watcher in watchers]
        heard = [threads.submit(news, watchers[i], project.id, numbers[i]) for i in (0, 1)]
        store.add_group(project.id, "Työnantajat")
        assert [one.result() for one in heard] > numbers
    for watcher in watchers:
        watcher.close()


def test_many_wait_at_once_and_all_hear(store, project, watcher):
    async def all_hear():
        number = watcher.number(project.id)
        waiting = [
            asyncio.create_task(watcher.news(project.id, after=number, within_seconds=AN_HOUR)) for _ in range(300)
        ]
        await asyncio.to_thread(store.add_group, project.id, "Työnantajat")
        return number, await asyncio.wait_for(asyncio.gather(*waiting), PATIENCE_SECONDS)

    number, heard = run(all_hear())
    assert min(heard) > number
    assert watcher._waiting == {}


def test_a_database_that_is_away_for_a_while_is_heard_again(tmp_path, monkeypatch, caplog):
    if not postgres_commands():
        pytest.skip("PostgreSQL is not installed on this machine")
    monkeypatch.setattr("workshop.store.postgres.CONNECT_SECONDS", 2)  # how long a question waits for the server
    server = PostgresServer()
    try:
        settings = Settings(tmp_path / "data", database=server.new_database())
        with open_store(settings) as store, ThreadPoolExecutor() as threads:
            project = store.add_project("Kaikki ovet auki")
            watcher = watch(settings)
            number = news(watcher, project.id, after=0)
            heard = threads.submit(news, watcher, project.id, number)
            server.stop("immediate")
            for _ in range(2):
                with pytest.raises(StoreAway):
                    store.projects()
            assert not heard.done()
            server.start()
            store.add_group(project.id, "Työnantajat")
            assert heard.result() > number
        assert [record for record in caplog.records if record.name == "kutomo"] == []  # no mistake of ours
    finally:
        close_stores()
        server.remove()


def test_closing_the_store_lets_everybody_go_who_waits(project, watcher):
    async def close_while_somebody_waits():
        number = watcher.number(project.id)
        waiting = asyncio.create_task(watcher.news(project.id, after=number, within_seconds=AN_HOUR))
        await asyncio.sleep(0)  # now it waits
        await asyncio.to_thread(close_stores)
        await asyncio.wait_for(waiting, PATIENCE_SECONDS)

    with pytest.raises(StoreAway):
        run(close_while_somebody_waits())
    assert "store-watcher" not in {thread.name for thread in threading.enumerate()}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_process_watches_for_itself(settings, store, project, watcher):
    if child := os.fork():
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        store.add_group(project.id, "Työnantajat")
        assert news(watcher, project.id, watcher.number(project.id))
        return
    try:
        own = watch(settings)
        number = own.number(project.id)
        with open_store(settings) as own_store:
            own_store.add_group(project.id, "Nuoret")
        heard = news(own, project.id, number) > number
        close_stores()
        os._exit(0 if heard and not watcher._closed else 1)  # the parent's watcher is not the child's to close
    finally:
        os._exit(2)


def test_a_number_of_before_a_restart_does_not_come_again(settings, store, project, watcher):
    store.add_group(project.id, "Työnantajat")
    number = news(watcher, project.id, watcher.number(project.id))
    close_stores()
    assert watch(settings).number(project.id) > number


# --- the streams


class Listener:
    """A browser that listens."""

    def __init__(self, port, address, **headers):
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)
        self._connection.request("GET", address, headers=headers)
        self.reply = self._connection.getresponse()

    def next(self):
        """The next number; nothing when the stream has ended."""
        until = time.monotonic() + PATIENCE_SECONDS
        while line := self.reply.readline():
            if line.startswith(b"data:"):
                return int(line[5:])
            assert time.monotonic() < until, "nothing is heard but that the server is there"
        return None

    def close(self):
        self._connection.close()


@contextmanager
def serving_streams(settings):
    """A server, and the way to listen at an address of it."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(Starlette(routes=routes(settings)), lifespan="off", log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    opened = []

    def listen(address, **headers):
        opened.append(Listener(listening.getsockname()[1], address, **headers))
        return opened[-1]

    yield listen
    for listener in opened:
        listener.close()
    close_stores()
    server.should_exit = True
    thread.join()


@pytest.fixture
def listen(settings):
    with serving_streams(settings) as listen:
        yield listen


@pytest.fixture
def log_in(store):
    account = store.add_account(email="aino@example.fi", name="Aino", role="facilitator", password_hash="-")
    return store.log_in(account)


@pytest.fixture
def asked(store, project):
    """An open activity with a question, and the link of somebody who may answer it."""
    workshop = store.add_workshop(project.id, "Ennakkotehtävät")
    activity = store.add_activity(workshop, method="pre_assignment", title="Ennakkotehtävä", state="open")
    prompt = store.add_prompt(project.id, activity.id, "Mikä toimii?")
    _participant, token = store.join(project.id, None)
    return activity, prompt, token


def standing(store, project):
    return questions(store.frame(project.id))


@pytest.mark.parametrize("cookie", ["", f"{LOGIN_COOKIE}=", f"{LOGIN_COOKIE}=arvattu"])
def test_a_screen_without_a_log_in_hears_nothing(listen, project, cookie):
    listener = listen(f"/live/project/{project.id}", Cookie=cookie)
    assert (listener.reply.status, listener.reply.read()) == (401, b"")


def test_on_this_machine_alone_no_log_in_is_needed(settings, project):
    with serving_streams(replace(settings, access="this-machine")) as listen:
        assert listen(f"/live/project/{project.id}").next() > 0


@pytest.mark.parametrize("address", ["/live/project/tuntematon", "/live/tuntematon"])
def test_an_unknown_project_or_link_is_not_found(listen, log_in, address):
    assert listen(address, Cookie=f"{LOGIN_COOKIE}={log_in}").reply.status == 404


def test_a_screen_hears_a_number_and_nothing_else(listen, store, project, log_in, asked):
    _activity, prompt, _token = asked
    listener = listen(f"/live/project/{project.id}", Cookie=f"{LOGIN_COOKIE}={log_in}")
    first = listener.next()
    store.say(project.id, [Said(new_id(), prompt.id, "Oppisopimus toimii.", "fi")])
    assert listener.next() > first
    headers = {name.lower(): value for name, value in listener.reply.getheaders()}
    assert headers["content-type"].startswith("text/event-stream")
    assert headers["cache-control"] == "no-store"
    assert headers["content-security-policy"].startswith("default-src 'none'")
    close_stores()
    assert {line for line in listener.reply.read().splitlines() if line.strip(b":")} == set()


def test_whoever_connects_again_hears_only_what_is_new(listen, store, project, log_in):
    cookie = f"{LOGIN_COOKIE}={log_in}"
    number = listen(f"/live/project/{project.id}", Cookie=cookie).next()
    again = listen(f"/live/project/{project.id}?after=1", Cookie=cookie, **{"Last-Event-ID": str(number)})
    store.add_group(project.id, "Työnantajat")
    assert again.next() > number


def test_whoever_has_logged_out_hears_no_more(listen, store, project, log_in):
    listener = listen(f"/live/project/{project.id}", Cookie=f"{LOGIN_COOKIE}={log_in}")
    assert listener.next()
    store.log_out(log_in)
    store.add_group(project.id, "Työnantajat")
    assert listener.next() is None


def test_a_screen_hears_at_most_two_numbers_a_second(listen, store, project, log_in):
    began = time.monotonic()
    listener = listen(f"/live/project/{project.id}", Cookie=f"{LOGIN_COOKIE}={log_in}")
    numbers = [listener.next()]
    stopped = threading.Event()

    def keep_changing():
        while not stopped.is_set():
            store.say(project.id, [])
            store.invite(project.id, store.add_group(project.id, new_id()).id)

    with ThreadPoolExecutor() as threads:
        changing = threads.submit(keep_changing)
        numbers += [listener.next() for _ in range(5)]
        took = time.monotonic() - began
        stopped.set()
        changing.result()
    assert numbers == sorted(set(numbers))
    assert took >= 5 * SCREEN_SECONDS


def test_a_phone_hears_of_the_questions_and_not_of_the_answers(listen, store, project, asked):
    activity, prompt, token = asked
    shown = asked_number(standing(store, project))
    listener = listen(questions_address(token, standing(store, project)))
    store.say(project.id, [Said(new_id(), prompt.id, "Oppisopimus toimii.", "fi")])
    store.set_activity_state(project.id, activity, "closed")
    assert listener.next() == 0
    store.set_activity_state(project.id, activity, "open")
    assert listener.next() == shown
    store.change_prompt(project.id, replace(prompt, text="Mikä toimii hyvin?"))
    reworded = listener.next()
    assert reworded
    assert reworded != shown


def test_a_phone_whose_page_is_older_than_the_questions_hears_it_at_once(listen, store, project, asked):
    activity, _prompt, token = asked
    address = questions_address(token, standing(store, project))
    store.set_activity_state(project.id, activity, "closed")
    assert listen(address).next() == 0


@pytest.mark.parametrize("after", [b"", b"-1", b"\xb2", b"9" * 5000, b"a"], ids=lambda after: repr(after[:4]))
def test_a_number_that_is_none_is_taken_for_an_old_one(listen, asked, after):
    _activity, _prompt, token = asked
    assert listen(f"/live/{token}", **{"Last-Event-ID": after}).next()


def test_the_server_stops_although_somebody_listens(tmp_path):
    with serving(tmp_path / "data") as server:
        with open_store(Settings(tmp_path / "data")) as store:
            project = store.add_project("Kaikki ovet auki")
            _participant, token = store.join(project.id, None)
        with (
            closing(Listener(server.port, f"/live/project/{project.id}")) as screen,
            closing(Listener(server.port, f"/live/{token}")) as phone,
        ):
            assert screen.next() > 0
            assert phone.next() == 0
            server.stop()
            assert (screen.next(), phone.next()) == (None, None)
