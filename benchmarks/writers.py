"""Processes that write into one store as hard as they can and tell what was acknowledged.

Run: python -m benchmarks.writers HOW NAME THREADS EACH PROJECT PROMPT, with the place of the store in the environment.
It waits for a line, opens the store, and prints a line for each answer when it is acknowledged: the answer's key, how
much of it was new, and the milliseconds. HOW is “store”, or “bare” for the floor: the same rows by plain SQL, with a
connection for each thread, a transaction for each answer, and SQLite's own waiting.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from sqlite_utils.utils import sqlite3

from workshop.settings import HOUSE, Settings
from workshop.store import Said, Store, close_stores, new_id, now, open_store
from workshop.store.sqlite import PRAGMAS

ENDLESS = 10**9
BARE_WAIT_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """An answer that the store said it has."""

    key: str
    new: int
    milliseconds: float


def text_of(key: str) -> str:
    """The answer that is sent with a key."""
    return f"Vastaus {key}: oppisopimus on ainoa väylä, jonka pieni yritys jaksaa, mutta ohjaajalle ei makseta."


def prepare(store: Store, name: str = "Kaikki ovet auki") -> tuple[str, str]:
    """A project and a question in it."""
    project = store.add_project(name).id
    workshop = store.add_workshop(project, "Työpaja 1")
    activity = store.add_activity(workshop, method="pre_assignment", title="Kysymykset", state="open")
    return project, store.add_prompt(project, activity.id, "Mikä estää palkkaamasta?").id


class Writer:
    """A process of its own that writes with some threads; it begins when it is told to."""

    def __init__(
        self,
        settings: Settings,
        name: str,
        *,
        threads: int,
        each: int = ENDLESS,
        project: str,
        prompt: str,
        bare: bool = False,
    ) -> None:
        self.name = name
        self.acknowledged: list[Acknowledged] = []
        self._ended = False
        self._news = threading.Condition()
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "benchmarks.writers", "bare" if bare else "store"),
                *(name, str(threads), str(each), project, prompt),
            ],
            cwd=HOUSE,
            env={**os.environ, "KUTOMO_DATA": str(settings.data_directory), "KUTOMO_DATABASE": settings.database},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def go(self) -> None:
        """Let it begin."""
        assert self._process.stdin
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def wait_for(self, more: int) -> None:
        """Wait until it has written that many more, or has ended."""
        with self._news:
            wanted = len(self.acknowledged) + more
            self._news.wait_for(lambda: self._ended or len(self.acknowledged) >= wanted)

    def kill(self) -> list[str]:
        """Kill it with signal 9, at whatever it is; as `finish`, for what it said before is still heard."""
        self._process.send_signal(signal.SIGKILL)
        return self.finish()

    def finish(self) -> list[str]:
        """Wait for its end; the last line of what it complained of, if it did."""
        assert self._process.stdin and self._process.stdout and self._process.stderr
        complaint = self._process.stderr.read().strip()
        self._listener.join()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            pipe.close()
        return [f"{self.name}: {complaint.splitlines()[-1]}"] if complaint else []

    def _listen(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            if line.endswith("\n"):  # the last line of one that was killed may be half a line
                key, new, milliseconds = line.split()
                with self._news:
                    self.acknowledged.append(Acknowledged(key, int(new), float(milliseconds)))
                    self._news.notify_all()
        with self._news:
            self._ended = True
            self._news.notify_all()


def in_threads(threads: int, work: Callable[[int], None]) -> float:
    """The seconds that the work takes, once in each thread; an error in one of them is raised."""
    problems: list[BaseException] = []

    def run(thread: int) -> None:
        try:
            work(thread)
        except BaseException as problem:
            problems.append(problem)

    workers = [threading.Thread(target=run, args=(thread,)) for thread in range(threads)]
    begun = perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for problem in problems:
        raise problem
    return perf_counter() - begun


def bare_connection(file: Path) -> sqlite3.Connection:
    """A connection of one's own to a data file, with the store's pragmas."""
    connection = sqlite3.connect(str(file), timeout=BARE_WAIT_SECONDS, isolation_level=None, check_same_thread=False)
    for pragma in (*PRAGMAS, f"busy_timeout={BARE_WAIT_SECONDS * 1000}"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def write_bare(connection: sqlite3.Connection, project: str, prompt: str, key: str) -> int:
    """The rows that the store writes for an answer, in a transaction of their own and without any check."""
    id, event, at = new_id(), new_id(), now().isoformat()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO submission VALUES(?, ?, 'live', ?, ?)", (key, project, at, id))
    connection.execute(
        "INSERT INTO contribution(id, prompt_id, language, source, created_at) VALUES(?, ?, 'fi', 'live', ?)",
        (id, prompt, at),
    )
    connection.execute("INSERT INTO contribution_version VALUES(?, 1, ?, ?)", (id, text_of(key), at))
    connection.execute(
        "INSERT INTO event(id, project_id, at, actor, verb, object_kind, object_id)"
        " VALUES(?, ?, ?, 'command', 'said', 'contribution', ?)",
        (event, project, at, id),
    )
    connection.execute("COMMIT")
    return 1


def main(arguments: Sequence[str]) -> None:
    """Write and tell."""
    how, name, threads, each, project, prompt = arguments
    settings = Settings.read()
    sys.stdin.readline()
    connections = [bare_connection(settings.database_file) for _ in range(int(threads))] if how == "bare" else []

    def say(thread: int, key: str) -> int:
        if connections:
            return write_bare(connections[thread], project, prompt, key)
        with open_store(settings) as store:
            return store.say(project, [Said(key, prompt, text_of(key), "fi")], source="live")

    def write(thread: int) -> None:
        for number in range(int(each)):
            key = f"{name}-{thread}-{number}"
            begun = perf_counter()
            try:
                new = say(thread, key)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
            os.write(1, f"{key} {new} {(perf_counter() - begun) * 1000:.2f}\n".encode())

    in_threads(int(threads), write)
    close_stores()


if __name__ == "__main__":
    main(sys.argv[1:])
