"""A model of one's own in a directory of this machine, read by sentence-transformers (with torch, or by ONNX)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from html import unescape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workshop.language.semantic import LONGEST, Progress
from workshop.settings import MeaningModel

TEXTS_AT_A_TIME = 16


class LocalModel:
    """Never fetches anything: what is not in the directory is not there."""

    def __init__(self, model: MeaningModel) -> None:
        self._directory = Path(model.model).expanduser()
        self.name = f"local {self._directory.resolve()}"

    def is_available(self) -> bool:
        """Whether the directory is there and sentence-transformers is installed."""
        return self._directory.is_dir() and find_spec("sentence_transformers") is not None

    def vectors(self, texts: Sequence[str], progress: Progress | None = None) -> NDArray[np.float32]:
        """As wide as the model has dimensions."""
        found = []
        for start in range(0, len(texts), TEXTS_AT_A_TIME):
            read = [unescape(text[:LONGEST]).strip() or "-" for text in texts[start : start + TEXTS_AT_A_TIME]]
            found.append(_model(self._directory).encode(read, normalize_embeddings=True, show_progress_bar=False))
            if progress:
                progress(min(1.0, (start + len(read)) / len(texts)))
        return np.concatenate(found).astype(np.float32) if found else np.zeros((0, 1), dtype=np.float32)


@cache
def _model(directory: Path) -> Any:
    from sentence_transformers import SentenceTransformer  # type: ignore[import-not-found]

    backend = "onnx" if (directory / "onnx").is_dir() else "torch"
    return SentenceTransformer(str(directory), backend=backend, local_files_only=True)
