"""The libraries that a report is made with, each alone and with nothing of Kutomo: the floor under its seconds.

Run: python -m benchmarks.report_alone DIRECTORY, with a finished report in it; prints CPU seconds and megabytes as
JSON. Each opens its own files or draws as much as they hold: as many pictures with as many words.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time

PICTURES, WORDS, LINES = 10, 55, 85
"""In the report of the demo project: pictures, and the words and the shapes in each."""
CELLS = 900
INCHES = (6.5, 4.4)
"""Of a picture, on average."""


def alone(directory: Path) -> dict[str, float]:
    """CPU seconds of each library, with what opening it takes."""
    took: dict[str, float] = {}
    opening: dict[str, Callable[[Path], None]] = {
        "simplemma": dictionaries,
        "matplotlib": pictures,
        "typst": typeset,
        "python-docx": word,
        "python-pptx": slides,
    }
    for name, work in opening.items():
        with timed(took, name):
            work(directory)
    return took


@contextmanager
def timed(took: dict[str, float], name: str) -> Iterator[None]:
    """Note the CPU seconds of what is done within."""
    begun = process_time()
    yield
    took[name] = process_time() - begun


def dictionaries(_directory: Path) -> None:
    """The dictionaries in which names and base forms are looked up."""
    from simplemma.strategies.dictionaries import StreamDictionaryFactory

    for language in ("fi", "sv", "en"):
        StreamDictionaryFactory().get_dictionary(language).get("auto")


def pictures(directory: Path) -> None:
    """As many pictures as a report has, in dots and in lines."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import Circle

    for number in range(PICTURES):
        figure = Figure(figsize=INCHES)
        FigureCanvasAgg(figure)
        axes = figure.add_axes((0, 0, 1, 1))
        for at in range(WORDS):
            axes.text(at % 7 / 7, at / WORDS, f"Työpaikalla oppiminen {at}", fontsize=8)
        for at in range(LINES):
            axes.add_artist(Circle((at % 9 / 9, at / LINES), 0.01))
        figure.savefig(directory / f"alone-{number}.png", dpi=200)
        figure.savefig(directory / f"alone-{number}.svg")


def typeset(directory: Path) -> None:
    """A tagged PDF with the same pictures and as many cells of tables."""
    import typst

    shown = "\n".join(f'#figure(image("alone-{at}.svg", alt: "Kuva"), caption: [Kuva])' for at in range(PICTURES))
    cells = ", ".join(f"[Työpaikalla oppiminen {at}]" for at in range(CELLS))
    source = directory / "alone.typ"
    source.write_text(
        f'#set document(title: "Raportti")\n#set text(lang: "fi")\n{shown}\n#table(columns: 4, {cells})\n', "utf-8"
    )
    typst.compile(source, output=directory / "alone.pdf", pdf_standards=["ua-1"])


def word(directory: Path) -> None:
    """The finished Word file, opened and written again."""
    from docx import Document

    Document(str(next(directory.glob("*.docx")))).save(str(directory / "alone-copy"))


def slides(directory: Path) -> None:
    """The finished slides, opened and written again."""
    from pptx import Presentation

    Presentation(str(next(directory.glob("*.pptx")))).save(str(directory / "alone-copy"))


def peak() -> float:
    """Megabytes at the peak of this process alone; what a process is started from counts in the usual figure."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


if __name__ == "__main__":
    took = alone(Path(sys.argv[1]))
    print(json.dumps({"seconds": took, "peak": peak()}))
