"""Samples that people code by hand, each blind to the others: what was drawn, and what each has said so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workshop.errors import NotThere
from workshop.model import CodedTheme, Coding
from workshop.store.coding_rows import coding_of
from workshop.store.details import coded_themes_json
from workshop.store.engine import Transaction
from workshop.store.shelf import Shelf, new_id, take_turns

CODING = "coding"


class Codings(Shelf):
    """How well the themes hold when somebody else places the same answers."""

    def draw_sample(self, project: str, placed: Mapping[str, str], themes: Sequence[CodedTheme]) -> str:
        """Keep a sample to be coded: contributions in the order in which they are, with where they stand now; its id.

        NotThere when the project or one of the contributions is gone.
        """
        coding = new_id()

        def draw(change: Transaction) -> None:
            take_turns(change, project)
            change.run(
                "INSERT INTO coding(id, project_id, made_at, themes) VALUES(:id, :project, :at, :themes)",
                id=coding,
                project=project,
                at=self._moment(),
                themes=coded_themes_json(themes),
            )
            change.many(
                "INSERT INTO coding_answer(coding_id, contribution_id, position, theme_id)"
                " SELECT :coding, id, :position, :theme FROM contribution WHERE id = :said",
                [
                    {"coding": coding, "said": said, "position": position, "theme": theme}
                    for position, (said, theme) in enumerate(placed.items())
                ],
            )
            self._note(change, "drawn", CODING, coding, project=project)

        self._engine.write(draw)
        return coding

    def keep_codes(self, project: str, coding: str, coder: str, codes: Mapping[str, str]) -> None:
        """Keep what a coder says of some contributions, in place of what the same coder said before; NotThere."""

        def keep(change: Transaction) -> None:
            take_turns(change, project)
            if not change.all("SELECT 1 FROM coding WHERE id = :id AND project_id = :p", id=coding, p=project):
                raise NotThere
            change.many(
                "INSERT INTO code(coding_id, contribution_id, coder, theme_id)"
                " SELECT coding_id, contribution_id, :coder, :theme FROM coding_answer"
                " WHERE coding_id = :coding AND contribution_id = :said"
                " ON CONFLICT(coding_id, contribution_id, coder) DO UPDATE SET theme_id = excluded.theme_id",
                [{"coding": coding, "said": said, "coder": coder, "theme": theme} for said, theme in codes.items()],
            )
            self._note(change, "coded", CODING, coding, project=project)

        self._engine.write(keep)

    def coding(self, project: str) -> Coding | None:
        """The latest sample with what has been said of it, of the contributions that still stand."""
        with self._engine.reading() as rows:
            return coding_of(rows, project)
