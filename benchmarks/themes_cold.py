"""Themes by words alone in a process that has just begun: python -m benchmarks.themes_cold COUNT."""

from time import perf_counter, process_time

BEGAN = perf_counter()

import json  # noqa: E402
import sys  # noqa: E402

from benchmarks.themes_sets import Plan, file_of, most_megabytes, samples  # noqa: E402


def main(count: int) -> None:
    """Print the seconds since the process began, and the most memory it had."""
    name = "hs2003_fi" if file_of("hs2003_fi") else "hand_fi"
    texts = next(samples(Plan(name, count))).texts
    from workshop.analyse.themes import find_themes

    found = find_themes([*texts, *(f"{text} {number}" for number, text in enumerate(texts))][:count])
    megabytes = most_megabytes()
    told = {"seconds": perf_counter() - BEGAN, "cpu_seconds": process_time(), "megabytes": megabytes}
    print(json.dumps(told | {"themes": len(found.themes)}))


if __name__ == "__main__":
    main(int(sys.argv[1]))
