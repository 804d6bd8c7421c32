"""Gather the texts from the code into the catalogues, or with --check tell what is missing, unsure or unused.

python -m tools.texts            writes the catalogues; new texts are empty and have to be translated
python -m tools.texts --check    exits with 1 when a catalogue is not complete
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

HOUSE = Path(__file__).resolve().parent.parent
CATALOGUES = HOUSE / "workshop" / "translations"
KEYWORDS = {"_": None, "N_": None, "texts": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
TRANSLATED = ("fi", "sv")
PASSING = tuple(f'"{name}' for name in ("POT-", "PO-Rev", "Report-", "Last-T", "Language-Team", "Generated"))
"""Beginnings of header lines that say nothing."""


def gathered() -> Catalog:
    """Every text that the code shows to people."""
    catalogue = Catalog(charset="utf-8", project="Kutomo")
    for directory in ("workshop", "pages"):
        found = extract_from_dir(
            HOUSE / directory,
            method_map=[("**.py", "python"), ("**.jinja", "jinja2")],
            options_map={"**.jinja": {"encoding": "utf-8", "silent": "false"}},
            keywords=KEYWORDS,
        )
        for _file, _line, text, comments, context in found:
            catalogue.add(text, auto_comments=comments, context=context)
    return catalogue


def catalogue_file(language: str) -> Path:
    """Where the texts of a language are kept."""
    return CATALOGUES / language / "LC_MESSAGES" / "kutomo.po"


def problems(language: str, texts: Catalog) -> list[str]:
    """What keeps a catalogue from being complete, a line each."""
    file = catalogue_file(language)
    if not file.exists():
        return [f"{language}: there is no catalogue"]
    kept = read_po(io.BytesIO(file.read_bytes()), locale=language)
    wanted = {(message.context, message.id): message for message in texts if message.id}
    there = {(message.context, message.id): message for message in kept if message.id}
    found = [f"{language}: missing: {key[1]}" for key in wanted.keys() - there.keys()]
    found += [f"{language}: not used: {key[1]}" for key in there.keys() - wanted.keys()]
    for message in there.values():
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        if not all(strings):
            found.append(f"{language}: not translated: {message.id}")
        if message.fuzzy:
            found.append(f"{language}: not sure: {message.id}")
        found += [f"{language}: {error}: {message.id}" for error in _wrong_places(message)]
    return sorted(found)


def _wrong_places(message: object) -> list[str]:
    """Places like {theme} that one side has and the other has not."""
    from string import Formatter

    def places(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name}

    ids = message.id if isinstance(message.id, tuple) else (message.id,)
    strings = message.string if isinstance(message.string, tuple) else (message.string,)
    wanted = set().union(*map(places, ids))
    return ["other places" for text in strings if text and not places(text) <= wanted]


def update(language: str, texts: Catalog) -> None:
    """Write the catalogue of a language: what was translated stays, unused texts go, new ones wait for their words."""
    file = catalogue_file(language)
    kept = (
        read_po(io.BytesIO(file.read_bytes()), locale=language)
        if file.exists()
        else Catalog(locale=language, charset="utf-8", project="Kutomo")
    )
    kept.update(texts, no_fuzzy_matching=True)
    kept.obsolete.clear()
    kept.fuzzy = False
    kept.header_comment = "# The texts of Kutomo."
    written = io.BytesIO()
    write_po(written, kept, no_location=True, omit_header=False, sort_output=True, width=110)
    lines = [line for line in written.getvalue().decode().splitlines() if not line.startswith(PASSING)]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(lines) + "\n", "utf-8")


def main() -> int:
    """Do what the arguments say."""
    texts = gathered()
    languages = [language for language in TRANSLATED if language in sys.argv[1:]] or TRANSLATED
    if "--check" not in sys.argv[1:]:
        for language in languages:
            update(language, texts)
    found = [problem for language in languages for problem in problems(language, texts)]
    for problem in found:
        sys.stdout.write(problem + "\n")
    sys.stdout.write(f"{len(list(texts)) - 1} texts, {len(found)} problems\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
