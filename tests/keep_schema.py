"""Keep a store of today's schema, with something in every table, as a sample for the upgrades to come.

Run it before a release that has a new step:

    PYTHONPATH=. python tests/keep_schema.py

What was released stays as it is: a sample that is there is not written again. Take one away by hand only while its
step has not been released.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from prepared import Filled

from workshop.settings import Settings
from workshop.store import Store, close_stores, open_store
from workshop.store.migrations import STEPS

SAMPLES = Path(__file__).parent / "data" / "stores"


def table_names(file: sqlite3.Connection) -> list[str]:
    """The tables of a data file, also SQLite's own book of numbers."""
    return [name for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]


def tell_schema(file: Path) -> dict[str, object]:
    """What a data file demands of its rows, however the statements that made it were worded."""

    def ask(question: str, *values: str) -> list[tuple[object, ...]]:
        return sorted(opened.execute(question, values).fetchall(), key=repr)

    with closing(sqlite3.connect(file)) as opened:
        return {
            table: (
                ask('SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)', table),
                ask('SELECT "from", "table", "to", on_update, on_delete FROM pragma_foreign_key_list(?)', table),
                [
                    (name, unique, partial, ask("SELECT seqno, name FROM pragma_index_info(?)", str(name)))
                    for name, unique, partial in ask('SELECT name, "unique", partial FROM pragma_index_list(?)', table)
                ],
                ask("SELECT type, strict FROM pragma_table_list(?)", table),
            )
            for table in table_names(opened)
        }


def fill(store: Store) -> None:
    """Something in every table, by the verbs of the house."""
    filled = Filled(store, "Kaikki ovet auki")
    store.erase_participant(filled.somebody())
    store.keep_vectors({"ab" * 32: b"\0\1\2"}, "nano")
    account = store.add_account(email="anna@kuura.fi", name="Anna", role="lead", password_hash="$argon2id$x")
    store.log_in(account)
    store.may_try("anna@kuura.fi")
    store.new_setup_code()
    store.ask("find themes", project=filled.project)
    store.keep_report(filled.project, "fi", "raportti", b"PK", erasures=store.erasures(filled.project))
    erasures = store.erasures(filled.project)
    store.publish(filled.project, "fi", "0123456789ab", "{}", {"docx": b"PK"}, erasures=erasures)
    store.change_group(replace(filled.workers, name="Työnhakijat"))
    store.undo(filled.project, filled.latest())


def main() -> None:
    """Write the sample of the latest step, when there is none."""
    sample = SAMPLES / f"{list(STEPS)[-1]}.sql"
    if sample.exists():
        sys.exit(f"{sample} is there already.")
    with tempfile.TemporaryDirectory() as directory:
        settings = Settings(data_directory=Path(directory))
        with open_store(settings) as store:
            fill(store)
        close_stores()
        with closing(sqlite3.connect(settings.database_file)) as file:
            empty = [name for name in table_names(file) if not file.execute(f'SELECT 1 FROM "{name}"').fetchone()]
            if empty:
                sys.exit(f"Nothing is in: {', '.join(empty)}. Let fill() put something there.")
            sample.write_text("\n".join(file.iterdump()) + "\n", "utf-8")


if __name__ == "__main__":
    main()
