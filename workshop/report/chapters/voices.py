"""The voices compared: what all groups share, what each raises most, where they differ; told from the numbers."""

from __future__ import annotations

from workshop.analyse.voices import ThemeVoices
from workshop.report.chapters.telling import Telling, theme_name
from workshop.report.counting import Voice
from workshop.report.model import Block, Bullets, Chapter, Heading, Line, Paragraph, Span, plain
from workshop.texts import N_

CLEAR_DIFFERENCE = 0.1
"""Shares closer than this are not said to differ."""


def voices(telling: Telling) -> Chapter | None:
    """The chapter that compares the groups; none unless there are two."""
    texts = telling.texts
    if len(telling.counting.voices) < 2 or not telling.synthesis.themes:
        return None
    blocks: list[Block] = []
    for id, heading, line in (
        ("voices-shared", N_("What all groups share"), shared(telling)),
        ("voices-different", N_("Where the groups differ"), difference(telling)),
    ):
        if line:
            blocks += [Heading(id, texts(heading)), Paragraph(line)]
    own = tuple(line for voice in telling.counting.voices if (line := _own(telling, voice)))
    if own:
        blocks += [Heading("voices-own", texts("What each group raises most")), Bullets(own)]
    if not blocks:
        nothing = texts("So few raise the themes that the groups cannot be compared.")
        blocks.append(Paragraph(plain(nothing)))
    return Chapter("voices", texts("The voices compared"), tuple(blocks), new_page=False)


def shared(telling: Telling) -> Line | None:
    """The theme that even the group that raises it least raises most."""
    best: tuple[float, ThemeVoices] | None = None
    if len(telling.counting.voices) < 2:
        return None
    for raised in telling.synthesis.themes:
        shares = [count.share for count in telling.counting.counts(raised)]
        if all(shares):
            least = min(share for share in shares if share)
            if best is None or least > best[0]:
                best = (least, raised)
    if best is None:
        return None
    return telling.sentence(
        N_("All groups raise the theme: {theme}. Of every group, at least {share} do so."),
        theme=_named(best[1]),
        share=telling.texts.percent(best[0]),
    )


def difference(telling: Telling) -> Line | None:
    """The theme whose largest and smallest shares are furthest apart, if they clearly are."""
    widest, line = CLEAR_DIFFERENCE, None
    for raised in telling.synthesis.themes:
        ends = [
            (count.share, voice.name, count.words)
            for voice, count in zip(telling.counting.voices, telling.counting.counts(raised), strict=True)
            if count.share is not None
        ]
        if len(ends) < 2:
            continue
        (high, high_group, high_words), (low, low_group, low_words) = max(ends, key=_share), min(ends, key=_share)
        bounds = [telling.counting.bounds(raised, voice) for voice in telling.counting.voices]
        if any(least < low or most > high for least, most in bounds):
            continue  # single mentions may be a larger or a smaller share than those that are shown
        if high - low > widest or (line is None and high - low >= widest):
            widest = high - low
            line = telling.sentence(
                N_(
                    "The groups differ most in the theme: {theme}. "
                    "Highest: {high_group} ({high}). Lowest: {low_group} ({low})."
                ),
                theme=_named(raised),
                high_group=high_group,
                high=high_words,
                low_group=low_group,
                low=low_words,
            )
    return line


def _share(end: tuple[float, str, str]) -> float:
    return end[0]


def _own(telling: Telling, voice: Voice) -> Line | None:
    """What a group raises most, and where it stands out from the others."""
    counting, texts = telling.counting, telling.texts
    ranked = [
        (count.share, -raised.theme.number, raised)
        for raised in telling.synthesis.themes
        if (count := counting.count(raised, voice)).share
    ]
    if not ranked:
        return None
    share, _, top = max(ranked, key=lambda found: found[:2])
    if any(counting.bounds(raised, voice)[1] > (share or 0.0) for raised in telling.synthesis.themes):
        return None  # what has single mentions in a small group may be raised more
    standing_out = _stands_out(telling, voice)
    if standing_out and standing_out[0] == top:
        return telling.sentence(
            N_(
                "{group}: raised most, and more than by the others, is the theme: {theme} "
                "({share}; the other groups together {others})."
            ),
            group=Span(voice.name, strong=True),
            theme=_named(top),
            share=texts.percent(standing_out[1]),
            others=texts.percent(standing_out[2]),
        )
    line = telling.sentence(
        N_("{group}: raised most is the theme: {theme} ({share})."),
        group=Span(voice.name, strong=True),
        theme=_named(top),
        share=texts.percent(share or 0.0),
    )
    if standing_out is None:
        return line
    raised, share_here, share_there = standing_out
    return (
        *line,
        Span(" "),
        *telling.sentence(
            N_("Stands out in the theme: {theme} ({share}; the other groups together {others})."),
            theme=_named(raised),
            share=texts.percent(share_here),
            others=texts.percent(share_there),
        ),
    )


def _stands_out(telling: Telling, voice: Voice) -> tuple[ThemeVoices, float, float] | None:
    """The theme where the group's share is furthest above that of the other groups together."""
    counting, best = telling.counting, None
    others = [other for other in counting.voices if other != voice]
    size = sum(other.size for other in others)
    for raised in telling.synthesis.themes:
        here = counting.count(raised, voice).share
        counts = [counting.count(raised, other).share for other in others]
        if here is None or not size or any(count is None for count in counts):
            continue
        there = sum((share or 0.0) * other.size for share, other in zip(counts, others, strict=True)) / size
        if here - there >= CLEAR_DIFFERENCE and (best is None or here - there > best[1] - best[2]):
            best = (raised, here, there)
    return best


def _named(raised: ThemeVoices) -> Span:
    return Span(theme_name(raised.theme), strong=True)
