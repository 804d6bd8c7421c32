"""Photos of what was written at the tables, with their words."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.model import Photo
from workshop.protect.redaction import mask
from workshop.report.chapters.telling import Telling
from workshop.report.model import Block, Chapter, Paragraph, Photograph, plain
from workshop.report.wording import named

LONGEST_WORDS = 800


def flip_charts(telling: Telling) -> Chapter | None:
    """The photos that a facilitator has chosen, each with what it shows; nothing when there is none."""
    texts, photos, room = telling.texts, _photos(telling), telling.room.photos
    if not photos:
        return None
    lead = Paragraph(plain(texts("What was written on paper at the tables, as it was photographed.")), "lead")
    blocks = [lead, *_shown(telling, photos[:room], first=1)]
    if len(photos) > room:
        more = texts.ngettext(
            "{count} more photo is in the appendix.", "{count} more photos are in the appendix.", len(photos) - room
        )
        blocks.append(Paragraph(plain(more), "note"))
    return Chapter("flip-charts", texts("From the tables"), tuple(blocks))


def more_flip_charts(telling: Telling) -> Chapter | None:
    """The photos that have no room in the body, as a chapter of the appendix."""
    others = _photos(telling)[telling.room.photos :]
    if not others or not telling.tells("flip-charts"):
        return None
    blocks = _shown(telling, others, first=telling.room.photos + 1)
    return Chapter("appendix-flip-charts", telling.texts("Appendix: more from the tables"), tuple(blocks))


def _photos(telling: Telling) -> list[Photo]:
    return [photo for photo in telling.synthesis.photos if photo.id in telling.contents]


def _shown(telling: Telling, photos: Sequence[Photo], *, first: int) -> list[Block]:
    texts, blocks = telling.texts, list[Block]()
    for number, photo in enumerate(photos, first):
        words = named(mask(photo.alternative), at_most=LONGEST_WORDS)
        alt = telling.alt((texts("Photo of a flip chart, as it was taken at the workshop."), words))
        blocks.append(Photograph(f"photo-{number}", _where(telling, photo), alt, telling.contents[photo.id]))
        if words:
            blocks.append(Paragraph(plain(words)))
    return blocks


def _where(telling: Telling, photo: Photo) -> str:
    """At which table and in which activity it was taken."""
    titles = {activity.id: activity.within(telling.texts.language) for activity in telling.synthesis.activities}
    parts = [named(part) for part in (photo.at_table, titles.get(photo.activity, "")) if part]
    return " · ".join(parts) or telling.texts("A flip chart")
