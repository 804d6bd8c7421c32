"""What happens to a store in a town: processes killed, disks full, servers stopped, answers sent again and again.

Each of these does it to a real store and gives what it saw, with a sentence for each promise that was broken. The
benchmark of the store does it on a large scale, the tests on a small one.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, sleep

from benchmarks.writers import Acknowledged, Writer, in_threads, prepare, text_of
from tests.postgres import PostgresServer
from workshop.settings import Settings
from workshop.store import Said, Store, close_stores, open_store
from workshop.store.engine import Row
from workshop.store.errors import KeyReused, NothingSaved
from workshop.store.sqlite import SqliteEngine

AGAIN_SECONDS = 0.05
"""How long somebody waits before sending again what was not saved."""


@dataclass
class Seen:
    """What was seen: what the store acknowledged, and which promises it broke."""

    acknowledged: list[Acknowledged] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    refused: int = 0
    """How often the store said that nothing was saved."""
    longest_refusal_ms: float = 0
    seconds: float = 0

    @property
    def longest_ms(self) -> float:
        """The longest that anybody waited for an answer's acknowledgement."""
        return max((one.milliseconds for one in self.acknowledged), default=0)


def rows_of(store: Store, sql: str, **values: object) -> list[Row]:
    """What a query finds in the store."""
    with store._engine.reading() as reading:
        return reading.all(sql, **values)


def broken_promises(store: Store, acknowledged: Iterable[str]) -> list[str]:
    """What is wrong with a store that acknowledged the answers of those keys: lost, doubled, torn or unsound."""
    kept = {
        row["key"]: row["text"]
        for row in rows_of(
            store,
            "SELECT s.key, v.text FROM submission s"
            " JOIN contribution_version v ON v.contribution_id = s.contribution_id",
        )
    }
    keys = set(acknowledged)
    counted = {
        "acknowledged answers lost": len(keys - kept.keys()),
        "answers with another text": sum(kept[key] != text_of(key) for key in keys & kept.keys()),
        "answers doubled": len(
            rows_of(store, "SELECT text FROM contribution_version GROUP BY text HAVING COUNT(*) > 1")
        ),
    } | torn(store)
    unsound = unsoundness(store) if isinstance(store._engine, SqliteEngine) else []
    return [f"{what}: {count}" for what, count in counted.items() if count] + unsound


def torn(store: Store) -> dict[str, int]:
    """How many things stand in the store without what was written with them in one transaction."""
    halves = {
        "answers without their text": "SELECT id FROM contribution WHERE state <> 'erased'"
        " EXCEPT SELECT contribution_id FROM contribution_version",
        "answers without their event": "SELECT id FROM contribution WHERE source <> 'import'"
        " EXCEPT SELECT object_id FROM event WHERE verb = 'said'",
        "changes without their event": "SELECT contribution_id, COUNT(*) FROM contribution_version WHERE version > 1"
        " GROUP BY contribution_id"
        " EXCEPT SELECT object_id, COUNT(*) FROM event WHERE verb = 'changed' GROUP BY object_id",
        "imports without their event": "SELECT w.name FROM contribution c JOIN prompt p ON p.id = c.prompt_id"
        " JOIN activity a ON a.id = p.activity_id JOIN workshop w ON w.id = a.workshop_id WHERE c.source = 'import'"
        " EXCEPT SELECT label FROM event WHERE verb = 'imported'",
        "answers without their key": "SELECT id FROM contribution WHERE state <> 'erased'"
        " EXCEPT SELECT contribution_id FROM submission",
        "keys without their answer": "SELECT contribution_id FROM submission WHERE contribution_id IS NOT NULL"
        " EXCEPT SELECT id FROM contribution",
    }
    return {what: len(rows_of(store, sql)) for what, sql in halves.items()}


def unsoundness(store: Store) -> list[str]:
    """What SQLite itself finds wrong with the file."""
    found = [row["integrity_check"] for row in rows_of(store, "SELECT * FROM pragma_integrity_check")]
    loose = rows_of(store, "SELECT * FROM pragma_foreign_key_check")
    return [text for text in found if text != "ok"] + [f"rows that refer to nothing: {len(loose)}"] * bool(loose)


def killed(settings: Settings, *, times: int, processes: int, threads: int, dice: random.Random) -> Seen:
    """Processes write; one of them, by chance, is killed with signal 9 at any moment and another takes its place."""
    seen = Seen()
    with open_store(settings) as store:
        project, prompt = prepare(store)

    def another(number: int) -> Writer:
        return Writer(settings, f"p{number}", threads=threads, project=project, prompt=prompt)

    waiting = [another(number) for number in range(processes)]
    writing: list[Writer] = []
    for number in range(times):
        close_stores()  # with one process, the next to open the file finds it as the killed one left it
        for writer in waiting:
            writer.go()
        writing += waiting
        waiting = [another(processes + number)]  # it starts up while the others write
        dice.choice(writing).wait_for(dice.randint(1, 30 * threads))
        victim = writing.pop(dice.randrange(len(writing)))
        seen.broken += victim.kill()
        seen.acknowledged += victim.acknowledged
        with open_store(settings) as store:
            seen.broken += broken_promises(store, (one.key for one in victim.acknowledged))
    for writer in writing + waiting:
        seen.broken += writer.kill()
        seen.acknowledged += writer.acknowledged
    with open_store(settings) as store:
        seen.broken += broken_promises(store, (one.key for one in seen.acknowledged))
    return seen


def side_by_side(settings: Settings, *, processes: int, threads: int, each: int, bare: bool = False) -> Seen:
    """Processes write at the same time; `bare` is the floor, which keeps to SQLite's own waiting."""
    with open_store(settings) as store:
        project, prompt = prepare(store)
        writers = [
            Writer(settings, f"p{number}", threads=threads, each=each, project=project, prompt=prompt, bare=bare)
            for number in range(processes)
        ]
        seen = _all_of(writers)
        seen.broken += broken_promises(store, (one.key for one in seen.acknowledged))
    if len(seen.acknowledged) != processes * threads * each:
        seen.broken.append(f"answers acknowledged: {len(seen.acknowledged)} of {processes * threads * each}")
    return seen


def sent_again(settings: Settings, *, submissions: int, processes: int = 4, threads: int = 8) -> Seen:
    """Each submission is sent by several processes at the same time, then once more by somebody else."""
    each = submissions // threads
    with open_store(settings) as store:
        project, prompt = prepare(store)
        writers = [
            Writer(settings, "same", threads=threads, each=each, project=project, prompt=prompt)
            for _ in range(processes)
        ]
        seen = _all_of(writers)
        keys = {one.key for one in seen.acknowledged}
        seen.broken += broken_promises(store, keys)
        rows = rows_of(store, "SELECT COUNT(*) AS n FROM contribution")[0]["n"]
        new = sum(one.new for one in seen.acknowledged)
        if not len(keys) == rows == new == each * threads:
            seen.broken.append(f"of {each * threads} submissions {new} were called new, and {rows} rows were kept")
        somebody_else, _ = store.join(project, None)
        try:
            key = min(keys)
            store.say(project, [Said(key, prompt, text_of(key), "fi", participant=somebody_else.id)])
            seen.broken.append("a key was used again by somebody else")
        except KeyReused:
            pass
    return seen


def _all_of(writers: Sequence[Writer]) -> Seen:
    """Let writers begin together and go on to their end."""
    seen = Seen()
    begun = perf_counter()
    for writer in writers:
        writer.go()
    for writer in writers:
        seen.broken += writer.finish()
        seen.acknowledged += writer.acknowledged
    seen.seconds = perf_counter() - begun
    return seen


@contextmanager
def people(store: Store, project: str, prompt: str, seen: Seen, *, threads: int = 8, name: str = "s") -> Iterator[None]:
    """People who write for as long as the block runs, each sending an answer again until it is saved.

    What they were told before the block ends is in `seen` while it runs.
    """
    home = threading.Event()

    def write(thread: int) -> None:
        number = 0
        while not home.is_set():
            key = f"{name}-{thread}-{number}"
            seen.acknowledged.append(_sent_until_saved(store, project, Said(key, prompt, text_of(key), "fi"), seen))
            number += 1

    group = threading.Thread(target=lambda: seen.broken.extend(_problems(threads, write)))
    group.start()
    try:
        yield
    finally:
        home.set()
        group.join()


def _problems(threads: int, work: Callable[[int], None]) -> list[str]:
    try:
        in_threads(threads, work)
    except Exception as problem:
        return [f"people were told {type(problem).__name__}: {problem}"]
    return []


def _sent_until_saved(store: Store, project: str, said: Said, seen: Seen) -> Acknowledged:
    while True:
        begun = perf_counter()
        try:
            new = store.say(project, [said], source="live")
            return Acknowledged(said.key, new, (perf_counter() - begun) * 1000)
        except NothingSaved:
            seen.refused += 1
            seen.longest_refusal_ms = max(seen.longest_refusal_ms, (perf_counter() - begun) * 1000)
            sleep(AGAIN_SECONDS)


def disk_filled(settings: Settings, fill: Callable[[], None], empty: Callable[[], None]) -> Seen:
    """People write until the disk is full, go on trying, and it takes their answers when there is room again."""
    seen = Seen()
    with open_store(settings) as store:
        project, prompt = prepare(store)
        with people(store, project, prompt, seen):
            _until(lambda: len(seen.acknowledged) > 100)
            fill()
            _until(lambda: seen.refused > 100)
            kept = list(seen.acknowledged)
            seen.broken += broken_promises(store, (one.key for one in kept))  # it can be read all the while
            empty()
            _until(lambda: len(seen.acknowledged) > len(kept) + 100)
        seen.broken += broken_promises(store, (one.key for one in seen.acknowledged))
    return seen


def stopped_hard(server: PostgresServer, settings: Settings, *, times: int) -> Seen:
    """People write into PostgreSQL while its server is stopped as if it were killed, and started again."""
    seen = Seen()
    with open_store(settings) as store:
        project, prompt = prepare(store)
        with people(store, project, prompt, seen):
            for _ in range(times):
                before = len(seen.acknowledged)
                _until(lambda before=before: len(seen.acknowledged) > before + 200)
                server.stop("immediate")
                server.start()
            before = len(seen.acknowledged)
            _until(lambda: len(seen.acknowledged) > before + 200)
        seen.broken += broken_promises(store, (one.key for one in seen.acknowledged))
    return seen


def backed_up(store: Store, project: str, prompt: str, target: Path, *, name: str) -> Seen:
    """A backup is made while people write; what was acknowledged before it began is in the copy."""
    seen, before = Seen(), []
    with people(store, project, prompt, seen, name=name):
        _until(lambda: len(seen.acknowledged) > 50)
        before = list(seen.acknowledged)
        begun = perf_counter()
        store.back_up(target / "kutomo.db")
        seen.seconds = perf_counter() - begun
    with open_store(Settings(data_directory=target)) as copy:
        seen.broken += broken_promises(copy, (one.key for one in before))
    return seen


def _until(so_far: Callable[[], bool]) -> None:
    """Wait for what somebody else does; a minute is too long for any of it."""
    end = perf_counter() + 60
    while not so_far():
        if perf_counter() > end:
            raise TimeoutError("the store did not recover within a minute")
        sleep(0.005)
