"""The summary: how much was said, the key figures, the main message and the accepted findings on one page."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.model import FindingKind
from workshop.report.chapters.findings import CHAPTERS
from workshop.report.chapters.participation import leaves_out
from workshop.report.chapters.telling import EVIDENCE_PER_FINDING, LONGEST_FINDING, Telling, evidence_of, theme_name
from workshop.report.chapters.voices import difference, shared
from workshop.report.length import fits_a_page
from workshop.report.model import Block, Bullets, Callout, Chapter, Heading, KeyFigures, Line, Paragraph, Span, plain
from workshop.report.wording import named, shortened
from workshop.texts import N_


@dataclass(frozen=True, slots=True)
class _Fit:
    """How much the summary says: findings of each kind, letters of a finding and of the purpose, and the rest."""

    findings: int
    letters: int
    purpose: int
    shared: bool = True
    quote: bool = False


_FITS = (
    _Fit(5, LONGEST_FINDING, 900, quote=True),
    _Fit(5, LONGEST_FINDING, 900),
    _Fit(5, LONGEST_FINDING, 220),
    _Fit(5, 300, 220, shared=False),
    _Fit(4, 300, 220, shared=False),
    _Fit(4, 240, 0, shared=False),
    _Fit(3, 240, 0, shared=False),
    _Fit(3, 170, 0, shared=False),
    _Fit(2, 150, 0, shared=False),
)
"""From the one that says most; the first that fits on one page is taken."""
_LARGEST = 3
"""Themes that are named: which of them is the largest, rounded numbers do not tell."""
_LONGEST_THEME = 40
_REFERENCES = 3
_LONGEST_PULLED = 180
_FINDINGS_BESIDE_A_QUOTE = 7
HEADINGS: tuple[tuple[FindingKind, str], ...] = (
    ("observation", N_("Key observations")),
    ("need", N_("Most important development needs")),
    ("opportunity", N_("Most important development opportunities")),
)


def summary(telling: Telling) -> Chapter:
    """The first chapter, which is there even when nothing has been said yet; as much of it as one page holds."""
    for fit in _FITS:
        chapter = _summary(telling, fit)
        if fits_a_page(chapter):
            break
    return chapter


def _summary(telling: Telling, fit: _Fit) -> Chapter:
    texts, synthesis = telling.texts, telling.synthesis
    blocks: list[Block] = [Paragraph(_lead(telling), "lead")]
    purpose = shortened(synthesis.project.purpose, at_most=fit.purpose)
    if fit.purpose and purpose:
        blocks.append(Paragraph((telling.own(purpose),)))
    figures = _key_figures(telling)
    if figures:
        blocks.append(KeyFigures(texts("The material in brief"), figures))
    for title, message in (
        (texts("What all groups share"), shared(telling) if fit.shared else None),
        (texts("Where the groups differ"), difference(telling)),
    ):
        if message:
            blocks.append(Callout(title, message))
    left_out: list[FindingKind] = []
    accepted = 0
    for kind, heading in HEADINGS:
        items = _accepted(telling, kind, fit)
        accepted += len(items)
        if items:
            blocks += [Heading(f"summary-{kind}", texts(heading)), Bullets(items[: fit.findings], ordered=True)]
        if len(items) > fit.findings:
            left_out.append(kind)
    if synthesis.findings and not accepted:
        note = texts("No finding has been accepted yet: the findings in this report are drafts.")
        blocks.append(Paragraph(plain(note), "note"))
    if left_out and telling.tells("findings"):
        links = [part for kind in left_out for part in (Span(", "), Span(texts(CHAPTERS[kind]), to=f"findings-{kind}"))]
        blocks.append(Paragraph((Span(texts("There is more in these chapters:") + " "), *links[1:]), "note"))
    largest = telling.largest()
    quotes = synthesis.quotes.get(largest.theme.id, ()) if largest else ()
    if quotes and fit.quote and accepted <= _FINDINGS_BESIDE_A_QUOTE:
        blocks.append(telling.quotation(min(quotes, key=lambda quote: len(quote.text) > _LONGEST_PULLED)))
    return Chapter("summary", texts("Summary"), tuple(blocks))


def _lead(telling: Telling) -> Line:
    texts, synthesis = telling.texts, telling.synthesis
    taking_part = synthesis.participation
    if not taking_part.notes:
        return plain(texts("Nothing has been said in this project yet."))
    notes = Span(_notes(telling), strong=True)
    if taking_part.unit == "persons":
        persons = Span(_persons(telling), strong=True)
        lead = telling.sentence(N_("The material holds {notes} by {persons}."), notes=notes, persons=persons)
    else:
        lead = telling.sentence(N_("The material holds {notes}."), notes=notes)
    if synthesis.themes:
        themes = Span(texts.ngettext("{count} theme", "{count} themes", len(synthesis.themes)), strong=True)
        lead += (Span(" "), *telling.sentence(N_("It has been gathered into {themes}."), themes=themes))
    largest = [raised for raised in telling.by_size()[:_LARGEST] if raised.count]
    if len(largest) > 1:
        names = "; ".join(
            f"{named(theme_name(one.theme), at_most=_LONGEST_THEME)} ({telling.counting.total_with_unit(one)})"
            for one in largest
        )
        lead += (Span(" "), *telling.sentence(N_("Among the largest themes: {themes}."), themes=telling.own(names)))
    return lead


def _notes(telling: Telling) -> str:
    notes = telling.synthesis.participation.notes
    if leaves_out(telling):
        return telling.counting.near_with_unit(notes, "notes")
    return telling.texts.ngettext("{count} note", "{count} notes", notes)


def _persons(telling: Telling) -> str:
    persons = telling.synthesis.participation.persons
    if leaves_out(telling):
        return telling.counting.near_with_unit(persons, "persons")
    return telling.texts.ngettext("{count} person", "{count} persons", persons)


def _key_figures(telling: Telling) -> tuple[tuple[str, str], ...]:
    texts, synthesis = telling.texts, telling.synthesis
    taking_part = synthesis.participation
    groups = sum(1 for size in taking_part.sizes if size.group and not size.group.staff and size.notes)
    workshops = _held(telling)
    accepted = sum(1 for finding in synthesis.findings if finding.status == "accepted")
    found = (
        (texts.pgettext("key figure", "Notes"), taking_part.notes),
        (texts.pgettext("key figure", "Persons"), taking_part.persons if taking_part.unit == "persons" else 0),
        (texts.pgettext("key figure", "Groups"), groups),
        (texts.pgettext("key figure", "Workshops"), len(workshops)),
        (texts.pgettext("key figure", "Themes"), len(synthesis.themes)),
        (texts.pgettext("key figure", "Accepted findings"), accepted),
    )
    rounded = {name for name, _ in found[:2]} if leaves_out(telling) else set()
    return tuple(
        (name, telling.counting.near(count) if name in rounded else texts.number(count))
        for name, count in found
        if count
    )


def _held(telling: Telling) -> set[str]:
    """The workshops that have been held: what is done at home before them is none."""
    synthesis = telling.synthesis
    said = {id for size in synthesis.participation.sizes for id, notes in size.notes_by_workshop.items() if notes}
    today = synthesis.made_at.date()
    past = {one.id for one in synthesis.workshops if one.held_on and one.held_on <= today}
    together = {one.workshop for one in synthesis.activities if one.method != "pre_assignment"}
    return (said | past) & together


def _accepted(telling: Telling, kind: FindingKind, fit: _Fit) -> tuple[Line, ...]:
    """The accepted findings of one kind, each with links to the first answers that it stands on."""
    lines = []
    for finding in telling.synthesis.findings_of(kind):
        if finding.status != "accepted":
            continue
        behind = evidence_of(finding, telling.synthesis)[: min(_REFERENCES, EVIDENCE_PER_FINDING)]
        links = tuple(part for quote in behind for part in (Span(" "), telling.reference(quote.contribution)))
        reading = telling.texts("the facilitator's interpretation") if finding.interpretation else ""
        labelled = f" ({reading})" if reading else ""
        lines.append((telling.own(shortened(finding.text, at_most=fit.letters)), Span(labelled), *links))
    return tuple(lines)
