"""What participants were told about their answers: each wording once, with its version, and who was shown which."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from workshop.model import Language, LegalBasis, Notice, Participant
from workshop.store.contributions import Contributions
from workshop.store.engine import Transaction
from workshop.store.shelf import new_id, take_turns


@dataclass(frozen=True, slots=True)
class NoticeShown:
    """The notice that somebody saw before they joined, and whether they gave a consent that was asked for."""

    language: Language
    legal_basis: LegalBasis
    text: str
    consented: bool = False


class Notices(Contributions):
    """Notices and consents."""

    def notices(self, project: str) -> tuple[tuple[Notice, int], ...]:
        """Every wording that was shown, the newest first, each with how many people joined on seeing it."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT n.id, n.project_id AS project, n.version, n.language, n.legal_basis, n.text, n.made_at,"
                " (SELECT COUNT(*) FROM notice_shown s WHERE s.notice_id = n.id) AS people FROM notice n"
                " WHERE n.project_id = :project ORDER BY n.version DESC, n.language",
                project=project,
            )
        shown = []
        for row in found:
            people = row.pop("people")
            shown.append((Notice(**{**row, "made_at": datetime.fromisoformat(row["made_at"])}), people))
        return tuple(shown)

    def notice_of(self, participant: Participant) -> Notice | None:
        """What somebody was shown when they joined."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT n.id, n.project_id AS project, n.version, n.language, n.legal_basis, n.text, n.made_at"
                " FROM notice n JOIN notice_shown s ON s.notice_id = n.id WHERE s.participant_id = :who"
                " ORDER BY n.version DESC LIMIT 1",
                who=participant.id,
            )
        return Notice(**{**found[0], "made_at": datetime.fromisoformat(found[0]["made_at"])}) if found else None

    def _keep_notice(self, change: Transaction, participant: Participant, shown: NoticeShown) -> None:
        digest = hashlib.sha256(f"{shown.language}\0{shown.legal_basis}\0{shown.text}".encode()).hexdigest()

        def standing() -> str | None:
            found = change.all(
                "SELECT id FROM notice WHERE project_id = :project AND sha256 = :digest",
                project=participant.project,
                digest=digest,
            )
            return found[0]["id"] if found else None

        if not (id := standing()):
            take_turns(change, participant.project)  # so that no two wordings have one number
            if not (id := standing()):
                id = self._add_notice(change, participant.project, shown, digest)
        change.run(
            "INSERT INTO notice_shown(participant_id, notice_id, consented, shown_on)"
            " VALUES(:who, :notice, :consented, :on)",
            who=participant.id,
            notice=id,
            consented=int(shown.consented),
            on=self._moment()[:10],
        )

    def _add_notice(self, change: Transaction, project: str, shown: NoticeShown, digest: str) -> str:
        id = new_id()
        change.run(
            "INSERT INTO notice(id, project_id, version, language, legal_basis, text, sha256, made_at)"
            " SELECT :id, :project, COALESCE(MAX(version), 0) + 1, :language, :basis, :text, :digest, :at"
            " FROM notice WHERE project_id = :project",
            id=id,
            project=project,
            language=shown.language,
            basis=shown.legal_basis,
            text=shown.text,
            digest=digest,
            at=self._moment(),
        )
        return id
