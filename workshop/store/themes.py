"""Themes as they stand, with every edit of theirs: who made it and when, taken back and made again."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.model import Event, Theme
from workshop.store.edit import Edit
from workshop.store.errors import ChangedMeanwhile
from workshop.store.history import History
from workshop.store.theme_rows import contributions_of, put_themes, remove_themes, themes_of

THEMES = "themes"
LATEST = 20


class Themes(History):
    """Themes are kept, not recomputed on sight."""

    def themes(self, project: str) -> tuple[Theme, ...]:
        """The project's themes by number, and after them those that were put aside."""
        with self._engine.reading() as rows:
            return themes_of(rows, project)

    def keep_themes(
        self, project: str, themes: Sequence[Theme], *, seen: Sequence[Theme], verb: str = "edited", label: str = ""
    ) -> None:
        """Keep the project's themes as given, where they were `seen`; ChangedMeanwhile when they no longer are so.

        `label` is the name of the theme that somebody has changed.
        """

        def keep(edit: Edit) -> None:
            standing = themes_of(edit.change, project)
            if tuple(seen) != standing:
                raise ChangedMeanwhile
            before = {theme.id: theme for theme in standing}
            remove_themes(edit, before.keys() - {theme.id for theme in themes})
            changed = [theme for theme in themes if before.get(theme.id) != theme]
            put_themes(edit, changed, before, contributions_of(edit.change, project))

        self._edit(project, verb, THEMES, project, keep, label=label)

    def theme_changes(self, project: str, *, limit: int = LATEST) -> tuple[Event, ...]:
        """The latest changes of the themes, what was taken back among them, the newest first."""
        return tuple(event for event in self.history(project, limit=limit, kind=THEMES) if event.undoable)

    def undo_themes(self, project: str) -> bool:
        """Take back the latest change of the themes that still stands; false when there is none; Overtaken."""
        latest = self._latest(project)
        if latest:
            self.undo(project, latest)
        return bool(latest)

    def redo_themes(self, project: str) -> bool:
        """Make again what was taken back last; false when there is none, or something was done since; Overtaken."""
        taken_back = self._taken_back(project)
        if taken_back:
            self.redo(project, taken_back)
        return bool(taken_back)

    def _latest(self, project: str) -> str | None:
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT id FROM event WHERE project_id = :p AND object_kind = :kind AND undoable = 1"
                " AND undone_at IS NULL ORDER BY seq DESC LIMIT 1",
                p=project,
                kind=THEMES,
            )
        return found[0]["id"] if found else None

    def _taken_back(self, project: str) -> str | None:
        """The first change after the latest one that stands: changes are taken back from the newest on."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT id FROM event WHERE project_id = :p AND object_kind = :kind AND undoable = 1"
                " AND undone_at IS NOT NULL AND seq > COALESCE((SELECT MAX(seq) FROM event WHERE project_id = :p"
                " AND object_kind = :kind AND undoable = 1 AND undone_at IS NULL), 0) ORDER BY seq LIMIT 1",
                p=project,
                kind=THEMES,
            )
        return found[0]["id"] if found else None
