"""How often each of many rows has each of many things."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

import numpy as np
from scipy.sparse import csr_matrix

Thing = TypeVar("Thing", bound=Hashable)


def counted(rows: Sequence[Iterable[Thing]], places: dict[Thing, int]) -> csr_matrix:
    """A row of counts for each row, by the `places` of things as columns; things without one are given the next.

    >>> counted([["a", "b", "a"], [], ["c"]], {"b": 0}).toarray().tolist()
    [[1.0, 2.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 1.0]]
    """
    columns = [[places.setdefault(thing, len(places)) for thing in row] for row in rows]
    ends = np.cumsum([0, *map(len, columns)])
    flat = np.fromiter((place for row in columns for place in row), dtype=np.int32, count=int(ends[-1]))
    table = csr_matrix((np.ones(len(flat), dtype=np.float32), flat, ends), (len(rows), len(places)))
    table.sum_duplicates()
    return table


def places_of(rows: Iterable[Iterable[str]]) -> dict[str, int]:
    """A place for each thing of the rows, in the order of the alphabet."""
    return {thing: place for place, thing in enumerate(sorted({thing for row in rows for thing in row}))}
