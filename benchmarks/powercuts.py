"""Power cuts, simulated, under the store's own verbs.

They write through a file system of SQLite (a VFS of apsw) that keeps, for each file, what the disk held at the last
sync and every write since. At moments by chance, also in the middle of a commit or a checkpoint, the files are taken
as the disk might hold them after a power cut: with none, all, the first or some of the unsynced writes, some of them
torn at a sector. The store is then opened on these files as after any start.
"""

from __future__ import annotations

import itertools
import random
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw
from sqlite_utils.utils import sqlite3

from benchmarks.disk import Disk, ForgetfulFiles
from benchmarks.faults import rows_of, torn, unsoundness
from benchmarks.writers import prepare
from workshop.errors import WorkshopError
from workshop.model import Participant
from workshop.settings import Settings
from workshop.store import Imported, Said, Store, close_stores, open_store
from workshop.store.engine import Result, Row, Transaction
from workshop.store.sqlite import PRAGMAS

PARTICIPANTS = 12
VERBS_IN_A_TRIAL = 60
OPERATIONS_BETWEEN_CUTS = (1, 60)
CHECKPOINT_PAGES = 20
"""Small, so that many cuts fall into a checkpoint."""

Texts = dict[str, str]
"""The text that stands, by the participant or else by the key."""


class _Rows:
    """A transaction on a connection of apsw."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def all(self, sql: str, **values: object) -> list[Row]:
        return list(self._connection.execute(sql, values))

    def run(self, sql: str, **values: object) -> int:
        self._connection.execute(sql, values)
        return self._connection.changes()

    def many(self, sql: str, rows: Sequence[Mapping[str, object]]) -> None:
        self._connection.executemany(sql, rows)


class _Engine:
    """An engine that writes as the one on a file does, in one thread and through the file system above."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def write(self, change: Callable[[Transaction], Result], *, without_trace: bool = False) -> Result:
        self._connection.execute("BEGIN IMMEDIATE")
        with self._connection:  # a savepoint
            result = change(_Rows(self._connection))
        self._connection.execute("COMMIT")
        if without_trace:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return result

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        yield _Rows(self._connection)


@dataclass
class Cuts:
    """What was found after the power cuts."""

    cuts: int = 0
    acknowledged: int = 0
    lost: int = 0
    torn: int = 0
    corrupt: int = 0

    @property
    def broken(self) -> list[str]:
        """A sentence for each promise that did not hold."""
        counted = {"texts lost": self.lost, "changes kept in part": self.torn, "files corrupt": self.corrupt}
        return [f"{what}: {count}" for what, count in counted.items() if count]


@dataclass
class _Moment:
    """A power cut: the files, what had been acknowledged, and what was on its way."""

    files: dict[str, bytes]
    acknowledged: Texts
    under_way: Texts


@dataclass
class _Telling:
    """What the store has acknowledged so far, and what it would be if the change on its way is kept."""

    acknowledged: Texts = field(default_factory=dict)
    under_way: Texts = field(default_factory=dict)


def power_cuts(directory: Path, *, at_least: int, seed: int = 1, pragmas: Sequence[str] = ()) -> Cuts:
    """Write until that many power cuts have been, and look at what each of them left.

    `pragmas` come after the store's own: what would be lost with others?
    """
    found = Cuts()
    template = directory / "template"
    with open_store(Settings(data_directory=template)) as store:
        project, prompt = prepare(store)
        everybody = [store.join(project, None)[0] for _ in range(PARTICIPANTS)]
    close_stores()
    for trial in itertools.count(seed):
        dice = random.Random(trial)
        for moment in _written(directory / "written", template, pragmas, dice, project, prompt, everybody):
            _look(directory / "found", moment, found)
            found.cuts += 1
        if found.cuts >= at_least:
            return found
    raise AssertionError("unreachable")


def _written(
    directory: Path,
    template: Path,
    pragmas: Sequence[str],
    dice: random.Random,
    project: str,
    prompt: str,
    everybody: Sequence[Participant],
) -> list[_Moment]:
    """Write for a while on a copy of the template; the power cuts that fell into it."""
    shutil.rmtree(directory, ignore_errors=True)
    shutil.copytree(template, directory)
    telling, moments = _Telling(), []
    operations = itertools.count()
    next_cut = dice.randint(*OPERATIONS_BETWEEN_CUTS)

    def count() -> None:
        nonlocal next_cut
        if next(operations) == next_cut:
            next_cut += dice.randint(*OPERATIONS_BETWEEN_CUTS)
            moments.append(_Moment(disk.after_a_cut(), telling.acknowledged, telling.under_way))

    disk = Disk(dice, count)
    file_system = ForgetfulFiles("forgetful", disk)
    with closing(apsw.Connection(str(directory / "kutomo.db"), vfs="forgetful")) as connection:
        connection.row_trace = lambda cursor, row: dict(
            zip((column[0] for column in cursor.get_description()), row, strict=True)
        )
        for pragma in (*PRAGMAS, f"wal_autocheckpoint={CHECKPOINT_PAGES}", *pragmas):
            connection.execute(f"PRAGMA {pragma}")
        store = Store(_Engine(connection))  # type: ignore[arg-type]
        for number in range(VERBS_IN_A_TRIAL):
            work, texts = _verb(store, dice, f"{number}", project, prompt, everybody)
            telling.under_way = {name: text for name, text in (telling.acknowledged | texts).items() if text}
            work()
            telling.acknowledged = telling.under_way
        next_cut = -1  # what is done at closing comes after the last power cut
    file_system.unregister()
    return moments


def _verb(
    store: Store, dice: random.Random, key: str, project: str, prompt: str, everybody: Sequence[Participant]
) -> tuple[Callable[[], Any], Texts]:
    """Something that people do, and the texts that stand after it; an empty text is one that was erased."""
    how = dice.random()
    if how < 0.4:
        said = [Said(f"{key}-{n}", prompt, _words(dice, f"{key}-{n}"), "fi") for n in range(dice.randint(1, 3))]
        return lambda: store.say(project, said, source="live"), {one.key: one.text for one in said}
    if how < 0.85:
        who = dice.choice(everybody)
        text = "" if dice.random() < 0.2 else _words(dice, key)
        return lambda: store.answer(who, prompt, text, "fi", key=key), {who.id: text}
    rows = [Imported(f"{key}-{n}", "", _words(dice, f"{key}-{n}"), "fi") for n in range(dice.randint(1, 20))]
    return (
        lambda: store.import_contributions(project, f"Kysely {key}", rows, activity="Vastaukset", prompt="Vastaus"),
        {f"{project}:{row.key}": row.text for row in rows},
    )


def _words(dice: random.Random, key: str) -> str:
    return f"{key} " + "Työpaikkaohjaaja tarvitsee aikaa. " * dice.randint(1, 80)


def _look(directory: Path, moment: _Moment, found: Cuts) -> None:
    """Open the store on what a power cut left, and hold it against what had been acknowledged."""
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir()
    for name, content in moment.files.items():
        (directory / name).write_bytes(content)
    found.acknowledged += len(moment.acknowledged)
    try:
        with open_store(Settings(data_directory=directory)) as store:
            stands = _standing(store)
            if unsoundness(store):
                found.corrupt += 1
            elif stands not in (moment.acknowledged, moment.under_way):
                lost = [
                    name
                    for name in moment.acknowledged.keys() | stands.keys()
                    if stands.get(name) not in {moment.acknowledged.get(name), moment.under_way.get(name)}
                ]
                found.lost += len(lost)
                found.torn += not lost
            elif any(torn(store).values()):
                found.torn += 1
    except (WorkshopError, sqlite3.Error):
        found.corrupt += 1
    finally:
        close_stores()


def _standing(store: Store) -> Texts:
    rows = rows_of(
        store,
        "SELECT COALESCE(c.participant_id, s.key) AS name, v.text FROM contribution c"
        " LEFT JOIN contribution_version v ON v.contribution_id = c.id AND v.version = c.version"
        " LEFT JOIN submission s ON s.contribution_id = c.id WHERE c.state <> 'erased'",
    )
    return {row["name"]: row["text"] for row in rows}
