"""What hinders publishing: lacks that a draft may have and a published report may not."""

from __future__ import annotations

from collections.abc import Iterator

from workshop.errors import WorkshopError
from workshop.model import Material
from workshop.protect.redaction import finds
from workshop.protect.small_groups import AT_LEAST
from workshop.report.gate import check, lines_of
from workshop.report.model import Block, Figure, Heading, Report, Table
from workshop.report.wording import named
from workshop.synthesise.synthesis import Synthesis
from workshop.texts import N_, Message

_LONGEST_FINDING = 90


class NotReadyToPublish(WorkshopError):
    """A report was to be published that is still a draft."""

    text = N_("The report cannot be published yet. What is missing: {missing}")


def hindrances(report: Report, synthesis: Synthesis, material: Material) -> tuple[Message, ...]:
    """What must be put right before the report may be published, one message for each."""
    return (
        *check(report),
        *_findings(material),
        *_waiting(material),
        *_personal(report),
        *_small_groups(report, synthesis),
    )


def _findings(material: Material) -> Iterator[Message]:
    accepted = [finding for finding in material.findings if finding.status == "accepted"]
    drafts = sum(1 for finding in material.findings if finding.status == "draft")
    if not accepted:
        yield Message(N_("No findings have been accepted yet."))
    if drafts:
        yield Message(N_("Findings that are neither accepted nor rejected: {count}."), {"count": drafts})
    for finding in accepted:
        words = named(finding.text, at_most=_LONGEST_FINDING)
        if not finding.evidence and not finding.interpretation:
            yield Message(
                N_("The finding stands on nothing: {finding} Attach evidence, or mark it as an interpretation."),
                {"finding": f"“{words}”."},
            )
        if finding.changed:
            yield Message(
                N_("What the finding stands on has changed since it was accepted: {finding} Accept it again."),
                {"finding": f"“{words}”."},
            )


def _waiting(material: Material) -> Iterator[Message]:
    waiting = sum(1 for said in material.contributions if said.waits)
    if waiting:
        yield Message(N_("Answers that wait for somebody to look for personal data: {count}."), {"count": waiting})


def _personal(report: Report) -> Iterator[Message]:
    """What is personal for certain and has slipped into a name, a finding or a commitment."""
    for chapter in report.chapters:
        for block in chapter.blocks:
            if any(finds(words) for words in _words(block)):
                yield Message(N_("There is personal data left in the chapter: {chapter}."), {"chapter": chapter.title})
                break


def _small_groups(report: Report, synthesis: Synthesis) -> Iterator[Message]:
    """A group of fewer than five by its name, in the words of a table or beside a quotation."""
    by_name = {group.id for group in synthesis.named_groups()}
    hidden = {named(group.name) for group in synthesis.groups if not group.staff and group.id not in by_name}
    tables = [table for table in report.tables() if not table.id.startswith("table-network")]
    columns = {column.title for table in tables for column in table.columns}
    cells = {cell for table in tables for row in table.rows for cell in row if isinstance(cell, str)}
    for name in sorted(hidden & (columns | cells)):
        yield Message(
            N_("A group in which fewer than {count} answered is named: {group}."), {"count": AT_LEAST, "group": name}
        )


def _words(block: Block) -> Iterator[str]:
    for line in lines_of(block):
        yield "".join(span.text for span in line)
    if isinstance(block, Table):
        yield from (cell for row in block.rows for cell in row if isinstance(cell, str))
    if isinstance(block, Heading):
        yield block.title
    if isinstance(block, Figure):
        yield block.alt
