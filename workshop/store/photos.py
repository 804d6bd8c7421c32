"""Photos of what was written at the tables: kept with their words, shown or put aside."""

from __future__ import annotations

from datetime import datetime

from workshop.errors import NotThere
from workshop.model import Photo
from workshop.store.edit import Edit
from workshop.store.engine import Row, Transaction
from workshop.store.reports import forget_reports
from workshop.store.shelf import Shelf, new_id

_PHOTOS = (
    "SELECT t.id, t.activity_id AS activity, t.at_table, t.alternative, t.media_type, t.made_at, t.state,"
    " t.in_report FROM photo t JOIN activity a ON a.id = t.activity_id JOIN workshop w ON w.id = a.workshop_id"
)


class Photos(Shelf):
    """Pictures of a project."""

    def add_photo(
        self,
        project: str,
        activity: str,
        content: bytes,
        *,
        media_type: str,
        alternative: str,
        at_table: str = "",
        id: str | None = None,
    ) -> Photo:
        """Keep a picture, already free of metadata; sent again with the same id it is kept once; NotThere."""
        photo = Photo(id or new_id(), activity, at_table, alternative, media_type, self._clock())

        def add(change: Transaction) -> None:
            Edit(change).check_there("activity", project, activity)
            if change.run(
                "INSERT INTO photo(id, activity_id, at_table, alternative, media_type, content, made_at)"
                " VALUES(:id, :activity, :table, :alternative, :type, :content, :at) ON CONFLICT(id) DO NOTHING",
                id=photo.id,
                activity=activity,
                table=at_table,
                alternative=alternative,
                type=media_type,
                content=content,
                at=self._moment(),
            ):
                self._note(change, "added", "photo", photo.id, project=project, label=at_table)

        self._engine.write(add)
        return photo

    def photos(self, project: str) -> tuple[Photo, ...]:
        """A project's pictures, the oldest first, also those that were put aside."""
        with self._engine.reading() as rows:
            return photos_of(rows, project)

    def photo_content(self, id: str) -> bytes:
        """The picture itself; NotThere."""
        with self._engine.reading() as rows:
            found = rows.all("SELECT content FROM photo WHERE id = :id", id=id)
        if not found:
            raise NotThere
        return bytes(found[0]["content"])

    def change_photo(self, project: str, photo: Photo) -> None:
        """Keep a picture's words, and whether it is put aside or comes into the report, as given; NotThere."""

        def keep(edit: Edit) -> None:
            edit.check_there("photo", project, photo.id)
            edit.put(
                "photo",
                id=photo.id,
                alternative=photo.alternative,
                state="hidden" if photo.hidden else "stands",
                in_report=int(photo.in_report),
            )

        verb = "hidden" if photo.hidden else "changed"
        self._edit(project, verb, "photo", photo.id, keep, label=photo.at_table)

    def erase_photo(self, project: str, photo: Photo) -> None:
        """Erase a picture for good, down to the last byte, with the reports it may be in; NotThere.

        A report that was published stays as it was.

        It may show a face or a name, and so may its words, also those that it had before.
        """

        def erase(change: Transaction) -> None:
            forget_reports(change, project)
            Edit(change).check_there("photo", project, photo.id)
            change.run("DELETE FROM photo WHERE id = :id", id=photo.id)
            change.run(  # without its earlier words a change of them cannot be taken back
                "UPDATE event SET before = NULL, after = NULL, undoable = 0 WHERE project_id = :project"
                " AND object_kind = 'photo' AND object_id = :id AND undoable = 1",
                project=project,
                id=photo.id,
            )
            self._note(change, "erased", "photo", photo.id, project=project, label=photo.at_table)

        self._engine.write(erase, without_trace=True)


def photos_of(rows: Transaction, project: str) -> tuple[Photo, ...]:
    """A project's pictures, the oldest first, also those that were put aside."""
    found = rows.all(f"{_PHOTOS} WHERE w.project_id = :project ORDER BY t.made_at, t.id", project=project)
    return tuple(map(_photo, found))


def _photo(row: Row) -> Photo:
    state = row.pop("state")
    read = {"made_at": datetime.fromisoformat(row["made_at"]), "in_report": bool(row["in_report"])}
    return Photo(**{**row, **read}, hidden=state == "hidden")
