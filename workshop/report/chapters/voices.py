"""The voices compared: what all groups share, what only one raises, where they differ; told from the numbers."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.analyse.voices_compared import Heard, stands_out, strongest
from workshop.report.chapters.statements import opinions
from workshop.report.chapters.telling import Telling, theme_name
from workshop.report.model import Block, Bullets, Chapter, Heading, Line, Paragraph, Span, line, plain
from workshop.synthesise.voices_told import Told, Topic, themes_told
from workshop.texts import N_

_IN_BOLD = ("theme", "themes", "statement", "idea", "ideas")
_HEADINGS: tuple[tuple[Topic, str], ...] = (
    ("shared", N_("What all groups share")),
    ("alone", N_("What only one group raises")),
    ("apart", N_("Where the groups differ")),
)


def voices(telling: Telling) -> Chapter | None:
    """The chapter that compares the groups; none unless there are two."""
    texts, said = telling.texts, opinions(telling)
    if len(telling.counting.voices) < 2 or not (telling.synthesis.themes or said):
        return None
    told = {one.topic: one for one in _told(telling)}
    blocks: list[Block] = []
    for topic, heading in _HEADINGS:
        if topic in told:
            blocks += [Heading(f"voices-{topic}", texts(heading)), Paragraph(in_words(telling, told[topic]))]
    heard = themes_heard(telling)
    own = tuple(own for place in range(len(telling.counting.voices)) if (own := _own(telling, heard, place)))
    if own:
        blocks += [Heading("voices-own", texts("What each group raises most")), Bullets(own)]
    if said:
        lines = tuple(in_words(telling, one) for one in said)
        blocks += [Heading("voices-opinions", texts("Agreement and disagreement")), Bullets(lines)]
    if not blocks:
        nothing = texts("So few raise the themes that the groups cannot be compared.")
        blocks.append(Paragraph(plain(nothing)))
    return Chapter("voices", texts("The voices compared"), tuple(blocks), new_page=False)


def themes_heard(telling: Telling) -> tuple[Heard, ...]:
    """Each theme with the share of each voice, as a reader knows it."""
    counting = telling.counting
    return tuple(
        Heard(theme_name(raised.theme), tuple(counting.bounds(raised, voice) for voice in counting.voices))
        for raised in telling.synthesis.themes
    )


def shared(telling: Telling) -> Line | None:
    """What every group raises; nothing where there is no such theme."""
    return _of_topic(telling, "shared")


def difference(telling: Telling) -> Line | None:
    """The theme whose largest and smallest shares are furthest apart, if they clearly are."""
    return _of_topic(telling, "apart")


def in_words(telling: Telling, told: Told) -> Line:
    """The sentence as a line, with the names of themes, statements and ideas in bold."""
    values = {
        name: telling.own(str(value), strong=True) if name in _IN_BOLD else Span(str(value))
        for name, value in told.message.values.items()
    }
    return line(telling.texts(told.message.msgid), **values)


def _told(telling: Telling) -> Sequence[Told]:
    names = [voice.name for voice in telling.counting.voices]
    return themes_told(themes_heard(telling), names, telling.texts)


def _of_topic(telling: Telling, topic: Topic) -> Line | None:
    return next((in_words(telling, one) for one in _told(telling) if one.topic == topic and one.message.values), None)


def _own(telling: Telling, heard: Sequence[Heard], place: int) -> Line | None:
    """What a group raises most, and where it stands out from the others."""
    texts, voice = telling.texts, telling.counting.voices[place]
    top = strongest(heard, place)
    if top is None:
        return None
    group, share = Span(voice.name, strong=True), texts.percent(top.shares[place].least)
    standing_out = stands_out(heard, place, [one.size for one in telling.counting.voices])
    if standing_out and standing_out[0] == top:
        return telling.sentence(
            N_("{group}: most often, and clearly more than the others, {theme} ({share}; the other groups {others})."),
            group=group,
            theme=telling.own(top.name, strong=True),
            share=share,
            others=texts.percent(standing_out[1]),
        )
    most = telling.sentence(
        N_("{group}: most often {theme} ({share})."), group=group, theme=telling.own(top.name, strong=True), share=share
    )
    if standing_out is None:
        return most
    raised, share_there = standing_out
    return (
        *most,
        Span(" "),
        *telling.sentence(
            N_("It stands out most from the others here: {theme} ({share}; the other groups {others})."),
            theme=telling.own(raised.name, strong=True),
            share=texts.percent(raised.shares[place].least),
            others=texts.percent(share_there),
        ),
    )
