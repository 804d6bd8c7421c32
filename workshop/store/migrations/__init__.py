"""The schema's numbered steps; each runs once, in order, and the file remembers which it has had."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database, Migrations

BOOK = Migrations.migrations_table
"""The table in which a file remembers its steps."""
STEPS = {file.stem: file.read_text("utf-8") for file in sorted(Path(__file__).parent.glob("[0-9]*.sql"))}
"""The SQL of each step by its name."""


def migrations() -> Migrations:
    """All steps, as sqlite-utils keeps the book of them."""
    steps = Migrations("kutomo")
    for name, sql in STEPS.items():

        def run(db: Database, sql: str = sql) -> None:
            for statement in sql.split(";\n"):
                if statement.strip():
                    db.execute(statement)

        steps(name=name)(run)
    return steps
