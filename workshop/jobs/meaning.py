"""What answers mean, as vectors: made once for each text and kept, made anew only for another text or model."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from workshop.errors import WorkshopError
from workshop.jobs.kinds import READ_MEANING
from workshop.language import semantic
from workshop.model import Contribution
from workshop.store import Store, text_digest

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

Progress = Callable[[float], None]

log = logging.getLogger("kutomo.jobs")

MEANING_AT_ONCE = 400
"""Answers without a vector that are read while somebody waits: 20–70 ms each; more are read in the background."""
VECTORS_AT_A_TIME = 32


def read_meaning(store: Store, project: str, *, progress: Progress) -> int:
    """Make the vectors that the project's answers still lack, keep them, and tell how many."""
    texts = _unread(store, project)
    missing = sorted(texts)
    for start in range(0, len(missing), VECTORS_AT_A_TIME):
        some = missing[start : start + VECTORS_AT_A_TIME]
        made = semantic.vectors([texts[digest] for digest in some])
        store.keep_vectors(
            {digest: vector.tobytes() for digest, vector in zip(some, made, strict=True)}, semantic.model_name()
        )
        progress((start + len(some)) / len(missing))
    return len(missing)


def read_some(store: Store, project: str) -> bool:
    """Read a few of the project's answers by their meaning, if any is still unread; false when none was."""
    texts = _unread(store, project)
    some = sorted(texts)[:VECTORS_AT_A_TIME]
    if some:
        made = semantic.vectors([texts[digest] for digest in some])
        still = _unread(store, project)  # what was erased meanwhile leaves nothing behind
        kept = {digest: vector.tobytes() for digest, vector in zip(some, made, strict=True) if digest in still}
        store.keep_vectors(kept, semantic.model_name())
    return bool(some)


def _unread(store: Store, project: str) -> dict[str, str]:
    """The texts of the project's answers that have no vector by the model of today, by their digests."""
    texts = {text_digest(said.text): said.text for said in store.material(project).contributions}
    there = store.vectors(list(texts), semantic.model_name())
    return {digest: text for digest, text in texts.items() if digest not in there}


def meaning_of(store: Store, project: str, said: Sequence[Contribution], progress: Progress) -> Vectors | None:
    """The vectors of all those texts; none where the model is missing or there are too many to wait for."""
    if not semantic.is_available() or not said:
        return None
    texts = {text_digest(one.text): one.text for one in said}
    there = store.vectors(list(texts), semantic.model_name())
    missing = {digest: text for digest, text in texts.items() if digest not in there}
    if len(missing) > MEANING_AT_ONCE:
        store.ask(READ_MEANING, project=project)
        return None
    try:
        made = semantic.vectors(list(missing.values()), progress)
    except WorkshopError as problem:  # a server of somebody's that does not answer: words answer meanwhile
        log.warning("not read by meaning: %s", problem)
        return None
    fresh = {digest: vector.tobytes() for digest, vector in zip(missing, made, strict=True)}
    store.keep_vectors(fresh, semantic.model_name())
    return _in_order(said, {**there, **fresh})


def kept_vectors(store: Store, said: Sequence[Contribution]) -> Vectors | None:
    """The vectors of all those texts as they are kept; none where one is missing."""
    there = store.vectors(list({text_digest(one.text) for one in said}), semantic.model_name())
    return _in_order(said, there) if said and all(text_digest(one.text) in there for one in said) else None


def _in_order(said: Sequence[Contribution], kept: dict[str, bytes]) -> Vectors:
    import numpy as np

    return np.stack([np.frombuffer(kept[text_digest(one.text)], dtype=np.float32) for one in said])
