"""How the report came about: methods, units, rules, versions, and the fingerprint of the material."""

from __future__ import annotations

from workshop import __version__
from workshop.report.chapters.chance import chance
from workshop.report.chapters.coding import coding
from workshop.report.chapters.telling import Telling
from workshop.report.model import Block, Bullets, Chapter, Heading, Line, Paragraph, Span, plain
from workshop.report.wording import named

_LONGEST_PURPOSE = 2_000


def method(telling: Telling) -> Chapter:
    """The chapter on the method, which every report has."""
    texts, synthesis = telling.texts, telling.synthesis
    blocks: list[Block] = []
    if synthesis.project.purpose.strip():
        purpose = Paragraph((telling.own(named(synthesis.project.purpose, at_most=_LONGEST_PURPOSE)),))
        blocks += [Heading("method-purpose", texts("What the project is for")), purpose]
    held = _workshops(telling)
    if held:
        blocks += [Heading("method-workshops", texts("How the material was gathered")), Bullets(held)]
    if synthesis.themes:
        blocks.append(Heading("method-themes", texts("How the themes were found")))
        blocks += [Paragraph(plain(sentence)) for sentence in _themes(telling)]
        blocks += coding(telling)
    blocks += _language_model(telling)
    blocks.append(Heading("method-reading", texts("How to read the numbers")))
    blocks.append(Bullets(tuple(plain(sentence) for sentence in _reading(telling))))
    blocks += chance(telling)
    blocks.append(Heading("method-versions", texts("Version and fingerprint")))
    blocks.append(Paragraph(plain(_versions(telling))))
    return Chapter("method", texts("Method"), tuple(blocks))


def _workshops(telling: Telling) -> tuple[Line, ...]:
    texts, synthesis = telling.texts, telling.synthesis
    lines = []
    for workshop in synthesis.workshops:
        titles = [named(a.title) for a in synthesis.activities if a.workshop == workshop.id and a.title.strip()]
        name = named(workshop.name)
        held_on = f" ({texts.date(workshop.held_on)})" if workshop.held_on else ""
        held = f"\u2002{'; '.join(titles[:8])}" if titles else ""
        lines.append((Span(name, strong=True), Span(held_on + held)))
    return tuple(lines)


def _themes(telling: Telling) -> list[str]:
    texts, themes = telling.texts, [voices.theme for voices in telling.synthesis.themes]
    by_machine = sum(1 for theme in themes if theme.origin == "machine")
    people = len(themes) - by_machine
    counted = (
        texts(
            "Themes found by the program: {machine}. Themes made or changed by people: {people}.",
            machine=texts.number(by_machine),
            people=texts.number(people),
        )
        if by_machine and people
        else texts("The program has found the themes, and nobody has changed them.")
        if by_machine
        else texts("People have made or changed every theme.")
    )
    sentences = [
        counted,
        texts(
            "The program groups notes that speak of the same things, in all languages at once, and names each group "
            "by its most typical words. It uses no outside service, and the same notes give the same themes."
        ),
    ]
    versions = sorted({theme.method for theme in themes if theme.method})
    if versions:
        sentences.append(texts("Version of the method: {version}.", version=", ".join(versions)))
    return sentences


def _language_model(telling: Telling) -> list[Block]:
    """Which findings a language model has worded, by its name; nothing where none has."""
    texts = telling.texts
    worded = [one for one in telling.synthesis.findings if one.worded_by and one.status == "accepted"]
    if not worded:
        return []
    models = texts.list(sorted({named(finding.worded_by) for finding in worded}))
    used = texts.ngettext(
        "A language model proposed the wording of {count} finding of this report. A person read it, edited it where "
        "needed, and accepted it. Model: {models}.",
        "A language model proposed the wording of {count} findings of this report. A person read each, edited it where "
        "needed, and accepted it. Model: {models}.",
        len(worded),
        models=models,
    )
    given = texts(
        "It was given the wording as it was and answers behind the finding, without groups and with personal data "
        "masked, and nothing else."
    )
    return [
        Heading("method-language-model", texts("Where a language model was used")),
        Paragraph(plain(f"{used} {given}")),
        Bullets(tuple((telling.own(named(finding.text)),) for finding in worded)),
    ]


def _reading(telling: Telling) -> list[str]:
    texts = telling.texts
    by_persons = telling.counting.unit == "persons"
    return [
        texts("Shares are of persons: each person counts once per theme, however many notes he or she wrote.")
        if by_persons
        else texts("Shares are of notes, because the writers of most notes are not known."),
        texts("A person may raise several themes, so the shares of a group do not add up to one hundred."),
        texts("Groups of fewer than five are not shown by name, and 1–4 mentions are not told apart."),
        texts("What staff say is counted apart and is not in the numbers of the groups.")
        if telling.tells("staff")
        else texts("What staff say has been left out of this report."),
        texts(
            "Quotations are in the participants' own words and language; "
            "personal data that is certain to be such has been masked."
        ),
        texts("The participants are not a sample of everybody: the numbers tell what those present held important."),
    ]


def _versions(telling: Telling) -> str:
    return telling.texts(
        "Made with Kutomo {version}, {moment}. Fingerprint of the material: {fingerprint}. "
        "The same material gives the same report.",
        version=__version__,
        moment=telling.texts.moment(telling.synthesis.made_at),
        fingerprint=telling.synthesis.fingerprint,
    )
