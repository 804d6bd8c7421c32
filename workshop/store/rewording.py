"""Groups, activities and questions in another language than before, when a project changes its own."""

from __future__ import annotations

import json
from dataclasses import replace

from workshop.model import Language, Localised
from workshop.store.details import details_of, localised_json, localised_of
from workshop.store.edit import Edit


def change_language(edit: Edit, project: str, before: Language, after: Language) -> None:
    """Let the wordings in the new language be the project's own, and keep the old ones beside them.

    What has no wording in the new language, or one that another has already, stays as it is.
    """
    groups = edit.all("SELECT id, name, names FROM stakeholder_group WHERE project_id = :id", id=project)
    taken = {(project, row["name"]) for row in groups}
    for row in groups:
        if turned := _turned(row["name"], localised_of(row["names"]), before, after, taken, project):
            name, names = turned
            edit.put("stakeholder_group", id=row["id"], name=name, names=localised_json(names))
    activities = edit.all(
        "SELECT a.id, a.workshop_id, a.title, a.titles FROM activity a JOIN workshop w ON w.id = a.workshop_id"
        " WHERE w.project_id = :id",
        id=project,
    )
    taken = {(row["workshop_id"], row["title"]) for row in activities}
    for row in activities:
        if turned := _turned(row["title"], localised_of(row["titles"]), before, after, taken, row["workshop_id"]):
            title, titles = turned
            edit.put("activity", id=row["id"], title=title, titles=localised_json(titles))
    questions = edit.all(
        "SELECT p.id, p.activity_id, p.text, p.details FROM prompt p JOIN activity a ON a.id = p.activity_id"
        " JOIN workshop w ON w.id = a.workshop_id WHERE w.project_id = :id",
        id=project,
    )
    taken = {(row["activity_id"], row["text"]) for row in questions}
    for row in questions:
        wordings = details_of(row["details"]).get("texts", Localised())
        if turned := _turned(row["text"], wordings, before, after, taken, row["activity_id"]):
            text, texts = turned
            details = {**json.loads(row["details"]), "texts": json.loads(localised_json(texts))}
            edit.put("prompt", id=row["id"], text=text, details=json.dumps(details, ensure_ascii=False))


def _turned(
    text: str, others: Localised, before: Language, after: Language, taken: set[tuple[str, str]], home: str
) -> tuple[str, Localised] | None:
    """The text in the new language and the others beside it; nothing where it has to stay as it is."""
    wording: str = getattr(others, after)
    if not wording or (home, wording) in taken:
        return None
    taken.add((home, wording))
    return wording, replace(others, **{before: text, after: ""})
