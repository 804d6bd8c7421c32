"""Kept samples of every schema ever released, opened by today's store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from workshop.settings import Settings
from workshop.store import close_stores, open_store

MOVED = {("finding", "text"): "SELECT finding_id AS id, text FROM finding_version"}
"""Columns that today stand in another table, and where their values are found."""


def upgraded(sample: Path, directory: Path) -> list[str]:
    """What is no longer in a sample after today's store has opened it."""
    settings = Settings(data_directory=directory)
    directory.mkdir(parents=True)
    with closing(Database(settings.database_file)) as old:
        old.executescript(sample.read_text("utf-8"))
        tables = [name for name in old.table_names() if not name.startswith(("_", "sqlite_"))]
        before = {name: list(old[name].rows) for name in tables}
        old_columns = {name: old[name].columns for name in tables}
    with open_store(settings):
        close_stores()
    broken = [] if any(before.values()) else [f"{sample.stem} is empty"]
    with closing(Database(settings.database_file)) as new:
        for table, rows in before.items():
            columns = [column.name for column in old_columns[table] if column.name in new[table].columns_dict]
            kept = new.query(f"SELECT {', '.join(columns)} FROM {table}")
            if _sorted(kept, columns) != _sorted(rows, columns):
                broken.append(f"{sample.stem}: the rows of {table} are not what they were")
            for gone in {column.name for column in old_columns[table]} - {*columns}:
                moved = new.query(MOVED[table, gone]) if (table, gone) in MOVED else ()
                if _sorted(moved, ["id", gone]) != _sorted(rows, ["id", gone]):
                    broken.append(f"{sample.stem}: {table}.{gone} is gone")
    return broken


def _sorted(rows: Iterable[Mapping[str, object]], columns: Sequence[str]) -> list[str]:
    return sorted(repr([row[column] for column in columns]) for row in rows)
