"""The short result that participants see, told from a synthesis: nothing that the report itself does not publish.

Counts go through the rule of small groups. Nobody is named: who owns a commitment is left out, and a name that is
likely in what people wrote is masked, for no eye of the facilitator's has to pass it here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from workshop.analyse.voices import ThemeVoices
from workshop.model import LANGUAGES, Commitment, FindingKind, Language, Material, Prompt
from workshop.protect.redaction import finds, mask_likely
from workshop.protect.small_groups import FEW
from workshop.report.chapters.commitments import STATES, due_first
from workshop.report.chapters.summary import HEADINGS, summary
from workshop.report.chapters.telling import LONGEST_FINDING, Telling, theme_name
from workshop.report.chapters.voices import difference, shared
from workshop.report.counting import Voice
from workshop.report.model import KeyFigures, Line
from workshop.report.parts import PARTS
from workshop.report.short import ShortFindings, ShortResult, ShortTheme, Wording
from workshop.report.wording import named, quoted
from workshop.synthesise.in_language import in_language
from workshop.synthesise.synthesis import Synthesis
from workshop.texts import N_, Message, Texts

TITLE = N_("What we found")
_MOST_ASKED, _MOST_THEMES, _MOST_FINDINGS, _MOST_FUTURES, _MOST_STEPS = 6, 8, 5, 5, 10
_LONGEST_QUOTE, _LONGEST_PURPOSE = 240, 600


def short_results(synthesis: Synthesis, material: Material, zone: str) -> Mapping[Language, ShortResult]:
    """The short result in each language."""
    answered = _answered(material)
    asked = tuple(prompt for prompt in material.prompts if prompt.id in answered)
    agreed = (
        replace(one, text=mask_likely(named(one.text, at_most=LONGEST_FINDING)))
        for one in synthesis.commitments
        if one.state != "dropped"
    )
    synthesis = replace(synthesis, commitments=tuple(agreed))
    return {language: _short_result(synthesis, asked, Texts(language, zone)) for language in LANGUAGES}


def _short_result(synthesis: Synthesis, asked: Sequence[Prompt], texts: Texts) -> ShortResult:
    """The short result in the language of the texts; `asked` are the questions that were answered.

    The commitments of the synthesis are those that may be told, without names.
    """
    telling, project = Telling.of(in_language(synthesis, texts.language), texts), synthesis.project
    chosen = {part for part in project.chapters if part in PARTS} or set(PARTS)
    purpose, purposes = project.purpose, project.purposes
    themes = _themes(telling, with_quotes="theme-cards" in chosen) if _tells_themes(chosen) else ()
    return ShortResult(
        project=_own(telling, named(project.name)),
        purpose=_worded(telling, named(purpose, at_most=_LONGEST_PURPOSE), getattr(purposes, texts.language)),
        day=texts.date(synthesis.made_at.astimezone(ZoneInfo(texts.zone)).date()),
        asked=tuple(_worded(telling, named(one.text), getattr(one.texts, texts.language)) for one in asked)[
            :_MOST_ASKED
        ],
        figures=_figures(telling),
        groups=_groups(telling) if "participation" in chosen else (),
        themes=themes,
        smaller_themes=_smaller(telling, len(themes)) if themes else "",
        messages=tuple(
            (texts(heading), _plain(line))
            for heading, line in (
                (N_("What all groups share"), shared(telling)),
                (N_("Where the groups differ"), difference(telling)),
            )
            if line
        ),
        findings=tuple(_findings(telling)),
        future=_future(telling) if "forward" in chosen else (),
        steps=_steps(telling) if "commitments" in chosen else (),
        notes=tuple(_notes(telling)),
    )


def short_hindrances(results: Mapping[Language, ShortResult]) -> Iterator[Message]:
    """What must be put right before the short result may be published: personal data that is left in its words."""
    if any(finds(words) for result in results.values() for words in _all_words(result)):
        yield Message(N_("There is personal data left in the chapter: {chapter}."), {"chapter": Message(TITLE)})


def _answered(material: Material) -> set[str]:
    return {said.prompt for said in material.contributions} | {one.prompt for one in material.ratings if one.prompt}


def _tells_themes(chosen: set[str]) -> bool:
    return bool(chosen & {"themes", "theme-cards", "voices"})


def _figures(telling: Telling) -> tuple[tuple[str, str], ...]:
    """The key figures, as the report's own summary has them; how many findings there are is seen below."""
    found = (block.items for block in summary(telling).blocks if isinstance(block, KeyFigures))
    findings = telling.texts.pgettext("key figure", "Accepted findings")
    return tuple((name, value) for name, value in next(found, ()) if name != findings)


def _groups(telling: Telling) -> tuple[tuple[Wording, str], ...]:
    counting = telling.counting
    if len(counting.voices) < 2:
        return ()
    return tuple((_group(telling, voice), counting.exact(voice.size)) for voice in counting.voices)


def _themes(telling: Telling, *, with_quotes: bool) -> tuple[ShortTheme, ...]:
    """The largest themes first, each with how many raised it."""
    counting = telling.counting
    largest = max((counting.printed(raised) or 0 for raised in telling.synthesis.themes), default=0)
    return tuple(
        ShortTheme(
            raised.theme.number,
            _own(telling, theme_name(raised.theme)),
            counting.total_with_unit(raised) if counting.printed(raised) else telling.texts(FEW),
            round((counting.printed(raised) or 0) / largest, 3) if largest else 0.0,
            _by_group(telling, raised),
            _quote(telling, raised) if with_quotes else Wording(""),
        )
        for raised in telling.by_size()[:_MOST_THEMES]
        if raised.count
    )


def _by_group(telling: Telling, raised: ThemeVoices) -> tuple[tuple[Wording, str], ...]:
    """What part of each group that may be named raises the theme; single mentions are not told apart."""
    counting = telling.counting
    if len(counting.voices) < 2:
        return ()
    return tuple(
        (_group(telling, voice), telling.texts(FEW) if count.share is None else count.words)
        for voice, count in zip(counting.voices, counting.counts(raised), strict=True)
    )


def _group(telling: Telling, voice: Voice) -> Wording:
    """The group's name in the language of the texts, where it has one; the others together have ours."""
    group = next((one for one in telling.synthesis.groups if voice.members == (one.id,)), None)
    if group is None or voice.name != named(group.name) or getattr(group.names, telling.texts.language):
        return Wording(voice.name)
    return _own(telling, voice.name)


def _quote(telling: Telling, raised: ThemeVoices) -> Wording:
    quotes = [quote for quote in telling.synthesis.quotes.get(raised.theme.id, ()) if quote.text]
    if not quotes:
        return Wording("")
    short = min(quotes, key=lambda quote: len(quote.text) > _LONGEST_QUOTE)
    return _said(telling, short.text, short.language)


def _smaller(telling: Telling, shown: int) -> str:
    left = sum(1 for raised in telling.synthesis.themes if raised.count) - shown
    if not left:
        return ""
    return telling.texts.ngettext("{count} smaller theme besides.", "{count} smaller themes besides.", left)


def _findings(telling: Telling) -> Iterator[ShortFindings]:
    """The accepted findings of each kind, as many as the report's own summary has."""
    kinds: Sequence[tuple[FindingKind, str]] = HEADINGS
    label = telling.texts("the facilitator's interpretation")
    for kind, heading in kinds:
        accepted = [one for one in telling.synthesis.findings_of(kind) if one.status == "accepted"]
        told = tuple(
            (_own(telling, named(one.text, at_most=LONGEST_FINDING)), label if one.interpretation else "")
            for one in accepted[:_MOST_FINDINGS]
        )
        if told:
            yield ShortFindings(telling.texts(heading), told)


def _future(telling: Telling) -> tuple[Wording, ...]:
    """What was said of the future, as it is quoted in the report."""
    said = (future for _way, future in telling.synthesis.forward if future and future.text)
    return tuple(_said(telling, future.text, future.language) for future in said)[:_MOST_FUTURES]


def _steps(telling: Telling) -> tuple[tuple[Wording, str], ...]:
    """What was agreed: first what is still to be done, the first due first."""
    made = sorted(telling.synthesis.commitments, key=lambda one: (one.state == "done", due_first(one)))
    return tuple((_own(telling, one.text), _when(telling, one)) for one in made[:_MOST_STEPS])


def _when(telling: Telling, commitment: Commitment) -> str:
    texts = telling.texts
    if commitment.state == "done" or not commitment.due:
        return texts(STATES[commitment.state])
    return texts("By {day}", day=texts.date(commitment.due))


def _notes(telling: Telling) -> Iterator[str]:
    texts = telling.texts
    if telling.counting.unit == "persons":
        yield texts("Persons are counted: each person once, however many notes he or she wrote.")
    else:
        yield texts("Notes are counted, because the writers of most notes are not known.")
    yield texts("Groups of fewer than five are not shown by name, and 1–4 mentions are not told apart.")
    yield texts("This page is a published summary. It stays as it is when somebody erases their answers.")


def _own(telling: Telling, text: str) -> Wording:
    """A text in the project's own language."""
    return _said(telling, text, telling.synthesis.project.language)


def _said(telling: Telling, text: str, language: Language) -> Wording:
    words = quoted(text, at_most=LONGEST_FINDING)
    return Wording(words, "" if language == telling.texts.language else language)


def _worded(telling: Telling, text: str, translated: str) -> Wording:
    """A text that may have been written in several languages."""
    return Wording(translated) if translated else _own(telling, text)


def _plain(line: Line) -> str:
    return "".join(span.text for span in line)


def _all_words(result: ShortResult) -> Iterator[str]:
    for theme in result.themes:
        yield from (theme.name.text, theme.quote.text)
    yield from (one.text for one in (result.project, result.purpose, *result.asked, *result.future))
    yield from (words.text for kind in result.findings for words, _label in kind.findings)
    yield from (words.text for words, _said in (*result.groups, *result.steps))
