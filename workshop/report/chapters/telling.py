"""What every chapter needs to tell its part: the synthesis, the words, the counts, and the numbers of the answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from workshop.analyse.voices import ThemeVoices
from workshop.look import BRAND
from workshop.model import Finding, Theme
from workshop.report.counting import Counting
from workshop.report.gate import LONGEST_ALT
from workshop.report.model import Cell, Line, Quotation, Span, line
from workshop.report.parts import PARTS
from workshop.report.room import ROOMY, Room
from workshop.report.wording import named, quoted
from workshop.synthesise.synthesis import Quote, Synthesis
from workshop.texts import N_, Texts

EVIDENCE_PER_FINDING = 12
"""So many answers behind a finding are numbered and printed; the others are counted."""
QUOTES_PER_FINDING = 2
LONGEST_FINDING = 600
_LONGEST_QUOTE = 420
_LONGEST_NAME_IN_ALT = 60


@dataclass(frozen=True)
class Telling:
    """One telling of a synthesis in one language."""

    synthesis: Synthesis
    texts: Texts
    counting: Counting
    numbers: dict[str, int]
    """The number of each answer that is quoted or referred to, by its id, in reading order."""
    contents: Mapping[str, bytes]
    """The photos themselves, by their ids."""
    main: str = BRAND
    """The report's main colour."""
    room: Room = ROOMY

    @classmethod
    def of(
        cls, synthesis: Synthesis, texts: Texts, contents: Mapping[str, bytes] = MappingProxyType({}), main: str = BRAND
    ) -> Telling:
        """Ready to be told: every answer that will be referred to has its number."""
        ids: list[str] = []
        for voices in synthesis.themes:
            ids += [quote.contribution for quote in synthesis.quotes.get(voices.theme.id, ())]
        for kind in ("observation", "need", "opportunity"):
            for finding in synthesis.findings_of(kind):
                ids += [quote.contribution for quote in evidence_of(finding, synthesis)[:EVIDENCE_PER_FINDING]]
        numbers = {id: number for number, id in enumerate(dict.fromkeys(ids), 1)}
        return cls(synthesis, texts, Counting(synthesis, texts), numbers, contents, main)

    def sentence(self, msgid: str, /, **values: str | Span) -> Line:
        """A translated sentence as a line, its named places filled with texts or spans."""
        return line(self.texts(msgid), **values)

    def quotation(self, quote: Quote) -> Quotation:
        """The quote in its own language, in quotation marks, with its number and its group."""
        said = Span(quoted(quote.text, at_most=_LONGEST_QUOTE), language=quote.language)
        # translators: the quotation marks of the language
        spans = self.sentence(N_("“{quote}”"), quote=said)
        reference = (self.reference(quote.contribution),) if quote.contribution in self.numbers else ()
        who = named(quote.group.name) if quote.group else ""
        return Quotation(spans, who, quote.contribution, reference)

    def reference(self, contribution: str) -> Span:
        """A link to the answer in the appendix, such as [3]."""
        number = self.numbers[contribution]
        return Span(f"[{number}]", to=answer_id(number))

    def alt(self, parts: Iterable[str]) -> str:
        """Sentences as one alternative text, no longer than may be."""
        whole = " ".join(part for part in parts if part)
        return named(whole, at_most=LONGEST_ALT - 1)

    def short(self, name: str) -> str:
        """A name as it is spoken of in an alternative text."""
        return named(name, at_most=_LONGEST_NAME_IN_ALT)

    def theme_label(self, theme: Theme) -> str:
        """A theme's number and name."""
        return f"{theme.number}\u2002{theme_name(theme)}"

    def theme_cell(self, theme: Theme) -> Cell:
        """The same in a table, marked where it is in another language than the report."""
        return self.cell(self.theme_label(theme))

    def by_size(self) -> list[ThemeVoices]:
        """The themes, those that most raise first, by the printed numbers: their order tells no more than these do."""

        def place(voices: ThemeVoices) -> tuple[float, int]:
            printed = self.counting.printed(voices)
            return (-0.5 if printed is None else -printed, voices.theme.number)

        return sorted(self.synthesis.themes, key=place)

    def largest(self) -> ThemeVoices | None:
        """The theme that most raise."""
        return next(iter(self.by_size()), None)

    def tells(self, part: str) -> bool:
        """Whether the report has that part."""
        chosen = [one for one in self.synthesis.project.chapters if one in PARTS]
        return part in (chosen or PARTS)

    def own(self, words: str, *, strong: bool = False) -> Span:
        """What the facilitators have written, marked as in the project's language where the report's is another."""
        language = self.synthesis.project.language
        return Span(words, strong=strong, language=None if language == self.texts.language else language)

    def cell(self, words: str) -> Cell:
        """The same in a table."""
        return words if self.synthesis.project.language == self.texts.language else (self.own(words),)


def theme_name(theme: Theme) -> str:
    """The name of a theme on one line."""
    return named(theme.name) or ", ".join(theme.keywords[:3]) or str(theme.number)


def answer_id(number: int) -> str:
    """The id of the answer with that number in the appendix."""
    return f"answer-{number}"


def evidence_of(finding: Finding, synthesis: Synthesis) -> list[Quote]:
    """The answers behind the finding that may be quoted, the best first: of different groups, where it can be."""
    return _of_different_groups([quote for quote in _behind(finding, synthesis) if quote.text])


def counted_of(finding: Finding, synthesis: Synthesis) -> list[Quote]:
    """All the answers behind the finding, in the same order, also those that are not to be quoted."""
    return _of_different_groups(_behind(finding, synthesis))


def _behind(finding: Finding, synthesis: Synthesis) -> list[Quote]:
    said = [
        synthesis.evidence[piece.id]
        for piece in finding.evidence
        if piece.kind == "contribution" and piece.id in synthesis.evidence
    ]
    return list({quote.contribution: quote for quote in said}.values())


def _of_different_groups(said: list[Quote]) -> list[Quote]:
    first = said[:1]
    heard = {quote.group.id if quote.group else None for quote in first}
    others = [quote for quote in said[1:] if (quote.group.id if quote.group else None) not in heard]
    chosen = (first + others[:1])[:QUOTES_PER_FINDING]
    chosen += [quote for quote in said if quote not in chosen][: QUOTES_PER_FINDING - len(chosen)]
    return chosen + [quote for quote in said if quote not in chosen]
