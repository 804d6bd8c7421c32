"""The moderation log: what was decided about which answer, by whom and why; never what the answer says."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from zoneinfo import ZoneInfo

from workshop.clean import csv_cell
from workshop.store import Decision
from workshop.texts import N_, Texts

REASONS = (
    N_("It is not an answer"),
    N_("It is offensive"),
    N_("It tells of a person who can be recognised"),
    N_("It came in by mistake, or to try the link"),
    N_("It belongs to another question"),
)
"""Why an answer is put aside; kept in English and told in each reader's language."""
WHAT: Mapping[str, str] = {
    "hidden": N_("Was put aside"),
    "stands": N_("Was shown again"),
    "merged": N_("Was put aside as a duplicate. The answer that was kept: {to}"),
    "marked": N_("Marked to be come back to"),
    "unmarked": N_("Mark taken away"),
    "checked": N_("Decided what in it is personal"),
    "regrouped": N_("Moved to another group. It speaks for: {to}"),
    "undone": N_("An earlier decision was taken back"),
    "redone": N_("An earlier decision was made again"),
}
COLUMNS = (N_("Time"), N_("Who"), N_("What"), N_("Reason"), N_("Question"), N_("Answer's id"), N_("Taken back since"))


def reason_in_words(texts: Texts, reason: str) -> str:
    """The reason in the reader's language, where it is one of ours; else as it was typed."""
    return texts(reason) if reason in REASONS else reason


def moderation_csv(
    decisions: Iterable[Decision],
    texts: Texts,
    *,
    who: Callable[[str], str],
    questions: Mapping[str, str],
    groups: Mapping[str, str],
) -> bytes:
    """The log as a CSV file that a Finnish spreadsheet opens by itself: UTF-8 with a mark, semicolons, all quoted.

    `questions` are by the id of the contribution, `groups` the names by id.
    """
    file = io.StringIO()
    write = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow
    write([csv_cell(texts(column)) for column in COLUMNS])
    for decision in decisions:
        to = decision.to or "–"
        cells = (
            decision.at.astimezone(ZoneInfo(texts.zone)).strftime("%Y-%m-%d %H:%M:%S"),
            who(decision.actor),
            texts(WHAT[decision.verb], to=groups.get(to, to)),
            reason_in_words(texts, decision.reason),
            questions.get(decision.contribution, ""),
            decision.contribution,
            texts("Yes") if decision.undone else "",
        )
        write([csv_cell(cell) for cell in cells])
    return file.getvalue().encode("utf-8-sig")
