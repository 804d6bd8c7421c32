"""How well the themes hold: a sample coded by hand, as a paragraph and a table of the chapter on the method."""

from __future__ import annotations

from workshop.analyse.coding_agreement import IN_WORDS, RESAMPLES, Agreement, Estimate
from workshop.report.chapters.telling import Telling
from workshop.report.model import Block, Column, Heading, Paragraph, Table, plain


def coding(telling: Telling) -> list[Block]:
    """How far coders agree with each other and with the themes; nothing where nobody has coded enough.

    Coders are numbered: their names are nobody's business in a report.
    """
    texts, found = telling.texts, telling.synthesis.agreements
    if not found:
        return []
    coders = sorted({name for one in found for name in (one.one, one.other) if name})
    called = {name: texts("Coder {number}", number=texts.number(at)) for at, name in enumerate(coders, start=1)}
    called[""] = texts("Themes")
    with_themes = [one for one in found if not one.one]
    least = min(with_themes or found, key=lambda one: one.kappa.value)
    said = [
        texts(
            "How well the themes hold was tried by hand: coders placed a sample of the answers in the themes without "
            "seeing where they stood. Coders: {count}.",
            count=texts.number(len(coders)),
        ),
        texts(
            "The lowest agreement of a coder with the themes: {strength} (Cohen's kappa {kappa}).",
            strength=texts(IN_WORDS[least.strength]),
            kappa=_interval(telling, least.kappa),
        ),
    ]
    return [
        Heading("method-coding", texts("How well the themes hold")),
        Paragraph(plain(" ".join(said))),
        _table(telling, called),
    ]


def _table(telling: Telling, called: dict[str, str]) -> Table:
    texts = telling.texts

    def row(one: Agreement) -> tuple[str, ...]:
        names = " – ".join(called[name] for name in (one.one, one.other))
        return names, texts.number(one.answers), _interval(telling, one.kappa), _interval(telling, one.f1)

    return Table(
        "table-coding",
        texts("Agreement of coders with each other and with the themes"),
        (
            Column(texts("Who"), 3),
            Column(texts("Answers"), 1.2, "right"),
            Column(texts("Cohen's kappa"), 2, "right"),
            Column(texts("F1"), 2, "right"),
        ),
        tuple(row(one) for one in telling.synthesis.agreements),
        texts("One row for each pair: how many answers both placed, Cohen's kappa and the mean F1 of the themes."),
        note=texts(
            "Kappa: 0 is no more than chance, 1 is the same throughout. In brackets the 95 % interval (bootstrap over "
            "the answers, {count} resamples, fixed seed).",
            count=texts.number(RESAMPLES),
        ),
    )


def _interval(telling: Telling, estimate: Estimate) -> str:
    value, low, high = (
        telling.texts.number(part, decimals=2) for part in (estimate.value, estimate.low, estimate.high)
    )
    return f"{value} ({low}–{high})"
