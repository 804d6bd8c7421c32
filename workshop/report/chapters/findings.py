"""The findings: observations, development needs and development opportunities, each with what it stands on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from workshop.look import MUTED, theme_colour
from workshop.model import EvidenceKind, Finding, FindingKind
from workshop.report.chapters.telling import (
    EVIDENCE_PER_FINDING,
    LONGEST_FINDING,
    Telling,
    counted_of,
    evidence_of,
    theme_name,
)
from workshop.report.model import Block, Card, Cell, Chapter, Column, Line, Paragraph, Span, Table, plain
from workshop.report.wording import named
from workshop.synthesise.synthesis import Quote
from workshop.texts import N_, Texts

MORE_FINDINGS = "table-more-findings"
_KINDS: tuple[tuple[FindingKind, str, str], ...] = (
    ("observation", N_("Observations"), N_("What was noticed, in the light of what the participants said.")),
    ("need", N_("Development needs"), N_("What does not work yet and needs to be developed.")),
    ("opportunity", N_("Development opportunities"), N_("What could be built on, and who would gain.")),
)
CHAPTERS: Mapping[FindingKind, str] = {kind: title for kind, title, _lead in _KINDS}
"""What the chapter of each kind is called."""


def findings(telling: Telling) -> tuple[Chapter, ...]:
    """A chapter for each kind of finding that there is."""
    texts = telling.texts
    chapters: list[Chapter] = []
    for kind, title, lead in _KINDS:
        found = telling.synthesis.findings_of(kind)
        if not found:
            continue
        blocks: list[Block] = [Paragraph(plain(texts(lead)), "lead")]
        if any(finding.status == "draft" for finding in found):
            draft = texts("Findings marked as drafts have not been accepted yet.")
            blocks.append(Paragraph(plain(draft), "note"))
        room = telling.room.findings
        blocks += [_card(telling, finding, number) for number, finding in enumerate(found[:room], 1)]
        if len(found) > room:
            more = telling.sentence(
                N_("The first ones are shown here; the other ones ({count}) are in {table}."),
                count=texts.number(len(found) - room),
                table=Span(to=MORE_FINDINGS),
            )
            blocks.append(Paragraph(more, "note"))
        chapters.append(Chapter(f"findings-{kind}", texts(title), tuple(blocks), new_page=not chapters))
    return tuple(chapters)


def more_findings(telling: Telling) -> Table | None:
    """The findings that have no room as cards, each with what it stands on; for the appendix."""
    texts = telling.texts
    rows: list[tuple[Cell, ...]] = []
    for kind, title, _ in _KINDS:
        found = telling.synthesis.findings_of(kind)
        for number, finding in enumerate(found[telling.room.findings :], telling.room.findings + 1):
            behind, counted = evidence_of(finding, telling.synthesis), counted_of(finding, telling.synthesis)
            facts = "; ".join(_facts(telling, finding, counted))
            draft = texts.pgettext("finding", "Draft")
            label = f"{texts(title)} {number}" + (f" ({draft})" if finding.status == "draft" else "")
            stands_on = (Span(f"{facts}. "), *_references(telling, behind, len(counted))) if behind else facts
            rows.append((label, (telling.own(named(finding.text, at_most=LONGEST_FINDING)),), stands_on))
    if not rows or not telling.tells("findings"):
        return None
    columns = (Column(texts("Finding"), 2), Column(texts("In words"), 5), Column(texts("What it stands on"), 3))
    summary = texts("One row for each finding that has no card, with what it stands on.")
    return Table(MORE_FINDINGS, texts("The other findings"), columns, tuple(rows), summary)


def _card(telling: Telling, finding: Finding, number: int) -> Card:
    texts = telling.texts
    theme = next((v.theme for v in telling.synthesis.themes if v.theme.id == finding.theme), None)
    label = texts.pgettext("finding", "Draft")
    draft = (Span(f"{label}\u2002"),) if finding.status == "draft" else ()
    behind, counted = evidence_of(finding, telling.synthesis), counted_of(finding, telling.synthesis)
    told = _facts(telling, finding, counted)
    if theme:
        told.append(texts("Theme: {theme}", theme=f"{theme.number} {theme_name(theme)}"))
    facts: list[Line] = [plain("\u2002·\u2002".join(told))]
    if behind:
        facts.append(_references(telling, behind, len(counted)))
    return Card(
        (*draft, Span(f"{number}\u2002"), telling.own(named(finding.text, at_most=LONGEST_FINDING))),
        (),
        tuple(telling.quotation(quote) for quote in behind[: telling.room.quotes]),
        tuple(facts),
        MUTED if finding.status == "draft" else theme_colour(theme.number) if theme else telling.main,
    )


def _facts(telling: Telling, finding: Finding, counted: list[Quote]) -> list[str]:
    texts = telling.texts
    kinds = Counter[EvidenceKind](piece.kind for piece in dict.fromkeys(finding.evidence))
    kinds["contribution"] = len(counted)  # what has been hidden or erased since is no evidence any more
    amounts = [_amount(kind, kinds[kind], texts) for kind in _AMOUNTS if kinds[kind]]
    reading = [texts("The facilitator's interpretation")] if finding.interpretation else []
    if not amounts:
        return reading or [texts("No evidence has been attached.")]
    facts = [*reading, texts("Evidence: {amounts}", amounts=texts.list(amounts))]
    groups = dict.fromkeys(named(quote.group.name) for quote in counted if quote.group)
    if len(groups) > 1 and set(groups) >= {voice.name for voice in telling.counting.voices}:
        facts.append(texts("All groups"))
    elif groups:
        facts.append(texts("Groups: {groups}", groups="; ".join(groups)))
    return facts


_AMOUNTS: tuple[EvidenceKind, ...] = ("contribution", "rating", "step", "tie", "commitment")


def _amount(kind: EvidenceKind, count: int, texts: Texts) -> str:
    match kind:
        case "contribution":
            return texts.ngettext("{count} note", "{count} notes", count)
        case "rating":
            return texts.ngettext("{count} rating", "{count} ratings", count)
        case "step":
            return texts.ngettext("{count} process step", "{count} process steps", count)
        case "tie":
            return texts.ngettext("{count} tie", "{count} ties", count)
        case "commitment":
            return texts.ngettext("{count} commitment", "{count} commitments", count)


def _references(telling: Telling, behind: list[Quote], counted: int) -> Line:
    """Links to the answers in the appendix, and how many more are counted."""
    numbered = sorted(behind[:EVIDENCE_PER_FINDING], key=lambda quote: telling.numbers[quote.contribution])
    spans = [part for quote in numbered for part in (Span(" "), telling.reference(quote.contribution))]
    line = (*telling.sentence(N_("Answers:")), *spans)
    more = counted - len(numbered)
    if more:
        rest = telling.texts.ngettext("and {count} more", "and {count} more", more)
        line = (*line, Span(f" {rest}"))
    return line
