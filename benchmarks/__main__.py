"""All the tables, one after the other: python -m benchmarks, or make bench; QUICK=1 for a short run."""

from benchmarks import house, network, store, themes

for part in (house, store, network, themes):
    print(f"\n{part.__name__}: {(part.__doc__ or '').splitlines()[0]}\n", flush=True)
    part.main()
