"""A very large round by words alone, in a process of its own: python -m benchmarks.themes_large COUNT.

Real answers again and again, each time with another word left out, so that none is a copy.
"""

import json
import random
import sys
from time import perf_counter, process_time

from benchmarks.themes_sets import file_of, most_megabytes, rows_of


def main(count: int) -> None:
    """Print the seconds, the most memory, how many were placed or told why not, and how well."""
    began = perf_counter()
    file = file_of("hs2003_fi") or file_of("hand_fi")
    assert file
    rows = rows_of(file)
    draw = random.Random(1)
    texts, labels = [], []
    for number in range(count):
        row = rows[number % len(rows)]
        written = row["text"].split()
        if number >= len(rows) and len(written) > 1:
            del written[draw.randrange(len(written))]
        texts.append(" ".join(written))
        labels.append(row["label"])
    made = perf_counter()
    from workshop.analyse.themes import find_themes

    steps: list[tuple[float, float]] = []
    found = find_themes(texts, progress=lambda share: steps.append((round(share, 2), round(perf_counter() - made))))
    seconds = perf_counter() - made
    megabytes = most_megabytes()
    placed = sum(number is not None for number in found.placed)
    from sklearn.metrics import adjusted_mutual_info_score

    told = {
        "seconds": seconds,
        "cpu_seconds": process_time(),
        "megabytes": megabytes,
        "placed": placed,
        "told": len(found.wordless) + len(found.fitting_nowhere),
        "themes": len(found.themes),
        "ami": adjusted_mutual_info_score(labels, [number or 0 for number in found.placed]),
        "made_seconds": made - began,
    }
    print(steps[:: max(1, len(steps) // 20)], file=sys.stderr)
    print(json.dumps(told))


if __name__ == "__main__":
    main(int(sys.argv[1]))
