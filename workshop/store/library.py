"""What the store uses of sqlite-utils, opened without pandas.

The library opens pandas wherever it is installed, to know the type of its moments: 70 MB and 0.3 s for every process
that opens the store, and no table of ours holds one. Where pandas is open already, nothing is hidden from anybody.
"""

from __future__ import annotations

import sys

_HIDDEN = "pandas"
_hides = _HIDDEN not in sys.modules
if _hides:
    sys.modules[_HIDDEN] = None  # type: ignore[assignment]  # as Python itself marks what cannot be imported
try:
    from sqlite_utils import Database, Migrations
    from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # pysqlite3 where it is installed
finally:
    if _hides:
        del sys.modules[_HIDDEN]

__all__ = ["Database", "Migrations", "sqlite3"]
