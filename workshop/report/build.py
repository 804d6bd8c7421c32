"""From a synthesis to a report: the chapters in their order, in the words of one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from zoneinfo import ZoneInfo

from workshop.model import LookFile, LookKind
from workshop.report.appearance import Appearance, appearance_of
from workshop.report.chapters.appendix import appendix
from workshop.report.chapters.commitments import commitments
from workshop.report.chapters.findings import findings
from workshop.report.chapters.flip_charts import flip_charts
from workshop.report.chapters.forward import forward
from workshop.report.chapters.method import method
from workshop.report.chapters.network import network
from workshop.report.chapters.participation import participation
from workshop.report.chapters.priorities import priorities
from workshop.report.chapters.process import process
from workshop.report.chapters.staff import staff
from workshop.report.chapters.summary import summary
from workshop.report.chapters.telling import Telling
from workshop.report.chapters.themes import theme_cards, themes
from workshop.report.chapters.understood import understood
from workshop.report.chapters.voices import voices
from workshop.report.chapters.words import words
from workshop.report.figures.cover import Cover
from workshop.report.length import body_pages
from workshop.report.model import Chapter, Report, Words
from workshop.report.parts import PARTS
from workshop.report.room import BODY_AT_MOST, ROOMS
from workshop.report.wording import named
from workshop.synthesise.in_language import in_language
from workshop.synthesise.synthesis import Synthesis
from workshop.texts import Texts

_AUTHOR = "Kutomo"
_MADE_BY: Mapping[str, Callable[[Telling], Chapter | tuple[Chapter, ...] | None]] = {
    "participation": participation,
    "themes": themes,
    "voices": voices,
    "staff": staff,
    "theme-cards": theme_cards,
    "understood": understood,
    "words": words,
    "findings": findings,
    "forward": forward,
    "priorities": priorities,
    "process": process,
    "network": network,
    "commitments": commitments,
    "flip-charts": flip_charts,
}


def build_report(
    synthesis: Synthesis,
    texts: Texts,
    contents: Mapping[str, bytes] = MappingProxyType({}),
    files: Mapping[LookKind, LookFile] = MappingProxyType({}),
) -> Report:
    """The report of a synthesis in the language of the texts; chapters without material are left out.

    `contents` are the photos themselves, by their ids, `files` those of the project's own look.
    """
    synthesis = in_language(synthesis, texts.language)
    appearance = appearance_of(synthesis.project.look, files)
    telling = Telling.of(synthesis, texts, contents, appearance.main)
    chapters = _chapters(telling)
    for room in ROOMS[1:]:
        if body_pages(chapters) < BODY_AT_MOST:
            break
        telling = replace(telling, room=room)
        chapters = _chapters(telling)
    project = synthesis.project
    day = texts.date(synthesis.made_at.astimezone(ZoneInfo(texts.zone)).date())
    commissioner = named(project.commissioner)
    return Report(
        title=named(project.name) or texts("Co-development project"),
        subtitle=texts("Synthesis report of a co-development project"),
        details=tuple(detail for detail in (commissioner, day) if detail),
        author=commissioner or _AUTHOR,
        date=day,
        language=texts.language,
        tag=texts.tag,
        made_at=synthesis.made_at,
        cover=_cover(telling, appearance),
        chapters=chapters,
        words=Words(
            contents=texts("Contents"),
            figure=texts("Figure"),
            table=texts("Table"),
            page=texts("Page"),
            to_contents=texts("Skip to the contents"),
            show_table=texts("Show the numbers as a table"),
            answers=texts("The answers behind this"),
            find=texts("Find among the answers"),
            data=texts("Read first"),
        ),
        fingerprint=synthesis.fingerprint,
        look=appearance,
    )


def _chapters(telling: Telling) -> tuple[Chapter, ...]:
    """The summary, the parts that were chosen in their order, the method and the appendices."""
    chosen = [part for part in telling.synthesis.project.chapters if part in _MADE_BY] or PARTS
    made = [_MADE_BY[part](telling) for part in chosen]
    body = [chapter for found in made for chapter in (found if isinstance(found, tuple) else (found,)) if chapter]
    if not telling.room.separate:
        body = [body[0], *(replace(chapter, new_page=chapter.landscape) for chapter in body[1:])] if body else []
    return (summary(telling), *body, method(telling), *appendix(telling))


def _cover(telling: Telling, appearance: Appearance) -> Cover:
    """The cover's threads: as the groups raise the themes, as far as that may be published."""
    themes_of = telling.synthesis.themes
    rows = []
    for voice in telling.counting.voices:
        counts = [telling.counting.count(raised, voice) for raised in themes_of]
        rows.append(tuple((count.share or 0.0) * voice.size for count in counts))
    if not rows and themes_of:
        rows = [tuple(float(telling.counting.printed(raised) or 0) for raised in themes_of)]
    return Cover(tuple(rows), appearance.main, appearance.accent)
