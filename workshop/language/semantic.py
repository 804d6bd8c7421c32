"""What an answer means, as a vector, by the model that the settings name: the shipped one unless they say otherwise.

Where it cannot be had, `is_available()` says so and themes are found from the words alone. Each model stands in a file
of its own behind `Analyser`, and is loaded when it is first asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from workshop.settings import MeaningModel, Settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

Progress = Callable[[float], None]

LONGEST = 2_000
"""Characters of a text that are read; the shipped model itself stops at 512 word pieces."""


class Analyser(Protocol):
    """A model that reads texts by their meaning."""

    @property
    def name(self) -> str:
        """Under which its vectors are kept; another model has another name."""

    def is_available(self) -> bool:
        """Whether all that it needs is installed and set on this machine; nothing is loaded or called for it."""

    def vectors(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        """One vector of length one for each text; the same text always has the same vector."""


def is_available() -> bool:
    """Whether texts can be read by their meaning."""
    return _chosen().is_available()


def model_name() -> str:
    """Under which the vectors of the chosen model are kept."""
    return _chosen().name


def vectors(texts: Sequence[str], progress: Progress | None = None) -> Vectors:
    """One vector of length one for each text; the same text always has the same vector.

    About 30 ms for seven words and 70 ms for eighteen by the shipped model: call it when an answer comes in and keep
    what it says. ImportError where the model is not installed, MeaningUnreachable where a server does not answer.
    """
    return _chosen().vectors(texts, progress)


def _chosen() -> Analyser:
    return _analyser(Settings.read().meaning)


@lru_cache(maxsize=4)
def _analyser(model: MeaningModel) -> Analyser:
    if model.kind == "endpoint":
        from workshop.language.meaning_endpoint import Endpoint

        return Endpoint(model)
    if model.kind == "local":
        from workshop.language.meaning_local import LocalModel

        return LocalModel(model)
    from workshop.language.meaning_shipped import Shipped

    return Shipped(off=model.kind == "off")
