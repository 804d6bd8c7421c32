"""The sheet on which people judge names of themes: python -m benchmarks.themes_names, for docs/theme-quality.md.

Each theme of hs2003_fi (1,000 answers) and of the demo project with its name, size, keywords and ten most typical
answers; whether a name is right, usable or wrong, and why, is for a person to say.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from textwrap import shorten

from benchmarks.themes_sets import KeptVectors, Plan, samples
from workshop.analyse.themes import find_themes
from workshop.demo import load_demo
from workshop.settings import Settings
from workshop.store import close_stores, open_store

ANSWERS = 10
WIDTH = 100


def main() -> None:
    """Print the sheet."""
    kept = KeptVectors()
    for sample in samples(Plan("hs2003_fi", 1_000)):
        _print_sheet("hs2003_fi, 1,000 answers", sample.texts, kept)
    with tempfile.TemporaryDirectory() as directory, open_store(Settings(Path(directory))) as store:
        project = load_demo(store)
        texts = [said.text for said in store.material(project.id).contributions]
        close_stores()
    _print_sheet("The demo project", texts, kept)


def _print_sheet(title: str, texts: Sequence[str], kept: KeptVectors) -> None:
    print(f"### {title}\n")
    for theme in find_themes(texts, vectors=kept.of(texts)).themes:
        print(f"**{theme.number}. {theme.name}** ({len(theme.members)}) · ")
        print(f"_{', '.join(theme.keywords)}_\n")
        for place in theme.members[:ANSWERS]:
            print(f"- {shorten(texts[place], WIDTH, placeholder=' …')}")
        print()


if __name__ == "__main__":
    main()
