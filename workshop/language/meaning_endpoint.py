"""A server of embeddings that speaks as OpenAI's does. Answers leave this machine for it, so it is off by default."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from html import unescape

import numpy as np
from numpy.typing import NDArray

from workshop.errors import WorkshopError
from workshop.language.semantic import LONGEST, Progress
from workshop.model_server import NoAnswer, ask
from workshop.settings import MeaningModel, ModelServer
from workshop.texts import N_

TEXTS_AT_A_TIME = 64
WAIT_SECONDS = 60


class MeaningUnreachable(WorkshopError):
    """The server does not answer, or answers with something else than vectors."""

    text = N_(
        "The server that reads the answers by their meaning cannot be used ({reason}). Themes are found from the words "
        "until it can. Check KUTOMO_MEANING_URL, KUTOMO_MEANING_MODEL and KUTOMO_MEANING_KEY."
    )


class Endpoint:
    """`POST {url}/embeddings` with `model` and `input`, as Ollama, vLLM, LocalAI and OpenAI understand it."""

    def __init__(self, model: MeaningModel) -> None:
        self._model = model
        where = sha256(model.url.encode()).hexdigest()[:8]
        self.name = f"endpoint {model.model} {where}"

    def is_available(self) -> bool:
        """Whether it is said where the server is and which model it should use; nobody is asked."""
        return bool(self._model.url and self._model.model)

    def vectors(self, texts: Sequence[str], progress: Progress | None = None) -> NDArray[np.float32]:
        """As wide as the model has dimensions; MeaningUnreachable."""
        found: list[NDArray[np.float32]] = []
        for start in range(0, len(texts), TEXTS_AT_A_TIME):
            read = [unescape(text[:LONGEST]).strip() or "-" for text in texts[start : start + TEXTS_AT_A_TIME]]
            found.append(self._asked(read))
            if progress:
                progress(min(1.0, (start + len(read)) / len(texts)))
        try:
            rows = np.concatenate(found) if found else np.zeros((0, 1), dtype=np.float32)
        except ValueError:  # vectors of several widths
            raise MeaningUnreachable(reason="vectors") from None
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        unit: NDArray[np.float32] = (rows / np.where(lengths > 0, lengths, 1)).astype(np.float32)
        return unit

    def _asked(self, texts: Sequence[str]) -> NDArray[np.float32]:
        server = ModelServer(self._model.url, self._model.model, self._model.key)
        question = {"model": server.model, "input": list(texts), "encoding_format": "float"}
        try:
            told = ask(server, "embeddings", question, wait_seconds=WAIT_SECONDS)["data"]
            ordered = sorted(told, key=lambda one: one["index"])
            rows = np.array([one["embedding"] for one in ordered], dtype=np.float32)
        except NoAnswer as problem:
            raise MeaningUnreachable(reason=problem.reason) from None
        except (ValueError, KeyError, TypeError):
            raise MeaningUnreachable(reason="JSON") from None
        if rows.ndim != 2 or len(rows) != len(texts) or not np.isfinite(rows).all():
            raise MeaningUnreachable(reason="vectors")
        return rows
