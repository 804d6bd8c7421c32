"""All the tables, one after the other: python -m benchmarks, or make bench; QUICK=1 for a short run."""

import sys

from benchmarks import collect, house, network, store, themes

broken = []
for part in (house, store, collect, network, themes):
    print(f"\n{part.__name__}: {(part.__doc__ or '').splitlines()[0]}\n", flush=True)
    if part.main() is False:
        broken.append(part.__name__)
sys.exit(f"A promise is broken: {', '.join(broken)}" if broken else 0)
