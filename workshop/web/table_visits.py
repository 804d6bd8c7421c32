"""Whoever keeps the notes of a table: whose link it is, what is asked there, and what the table has said."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from workshop.model import Contribution, Group, Material, Photo, TableLink, Workshop
from workshop.store import Store, has_ended, now, token_hash
from workshop.web.endpoint import Call
from workshop.web.pages import page
from workshop.web.questions import Question, questions


@dataclass(frozen=True)
class TableVisit:
    """A table's link as it is used now."""

    link: TableLink
    frame: Material
    notes: tuple[Contribution, ...]
    """What was written down at the table, the newest first."""
    photos: tuple[Photo, ...] = ()

    @property
    def workshop(self) -> Workshop:
        """The workshop in which the table sits."""
        return next(one for one in self.frame.workshops if one.id == self.link.workshop)

    @property
    def open(self) -> tuple[Question, ...]:
        """The questions of the workshop that are answered in words, and now."""
        activities = {activity.id for activity in self.frame.activities if activity.workshop == self.link.workshop}
        return tuple(
            question
            for question in questions(self.frame)
            if question.activity.id in activities and question.prompt.form == "text" and question.is_open
        )

    @property
    def choices(self) -> tuple[Group, ...]:
        """The groups to choose from, staff last; none when the link is a group's own."""
        return () if self.link.group else tuple(sorted(self.frame.groups, key=lambda group: group.staff))

    @property
    def path(self) -> str:
        """The address of the table's page."""
        return f"/t/{self.link.token}"

    @property
    def device_name(self) -> str:
        """Under what name a device keeps what is not saved: not the token, which stays in the link."""
        return token_hash(f"table {self.link.token}")[:16]


def table_visit(call: Call, store: Store) -> TableVisit:
    """The visit by the token in the address; NotThere."""
    link = store.table(call.request.path_params["token"])
    photos = tuple(one for one in store.photos(link.project) if one.at_table == link.name and not one.hidden)
    frame = store.frame(link.project)
    activities = {activity.id for activity in frame.activities if activity.workshop == link.workshop}
    own = tuple(photo for photo in photos if photo.activity in activities)
    return TableVisit(link, frame, store.notes_at_table(link), own)


def ended_page(call: Call, here: TableVisit, written: str = "") -> Response | None:
    """The page that says that a table's link has ended, with what was written too late; nothing while it is in use."""
    if not has_ended(here.link, now()):
        return None
    _ = call.texts(here.frame.project)
    sentences = [_("Writing down has ended at this table: {table}", table=here.link.name)]
    if written:
        sentences.append(_("What stands below was not saved. Copy it if you want to keep it, or tell the organiser."))
    else:
        sentences.append(_("What was saved is kept. If you have more to write, ask the organiser."))
    shown = {"text-notes": written} if written else {}
    return page(call, _, "message", status=410, title=_("This link has ended"), sentences=sentences, written=shown)
