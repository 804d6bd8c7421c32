"""What the store holds against what people were told: each answer that was called saved is there exactly once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from benchmarks.collect_forms import Pairs
from benchmarks.faults import rows_of, torn, unsoundness
from workshop.settings import Settings
from workshop.store import close_stores, open_store
from workshop.web.failures import TEXT_FIELD


def broken_by(settings: Settings, acknowledged: Iterable[Pairs], *, people: int) -> list[str]:
    """What is lost, doubled, torn or unsound, when so many people have been let in since the beginning."""
    told = [value for written in acknowledged for name, value in written if name.startswith(TEXT_FIELD)]
    with open_store(settings) as store:
        kept = Counter(row["text"] for row in rows_of(store, "SELECT text FROM contribution_version"))
        let_in = rows_of(store, "SELECT COUNT(*) AS n FROM participant")[0]["n"]
        counted = {
            "acknowledged answers lost": sum(not kept[text] for text in told),
            "answers doubled": sum(kept[text] > 1 for text in told),
            "people doubled or lost": abs(let_in - people),
        } | torn(store)
        wrong = [f"{what}: {count}" for what, count in counted.items() if count] + unsoundness(store)
    close_stores()
    return wrong
