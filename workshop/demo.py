"""The demo project: files in `data/demo/`, in our own words, put into the store by its ordinary verbs."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from workshop.model import Actor, Commitment, Evidence, Finding, Group, Localised, Project, Prompt, Rating, Step, Theme
from workshop.settings import HOUSE
from workshop.store import ImportedTie, Said, Store, new_id

FILES = HOUSE / "data" / "demo"


def load_demo(store: Store) -> Project:
    """Put the demo project into the store, or find it there: again is harmless."""
    plan = json.loads((FILES / "project.json").read_text("utf-8"))
    standing = next((project for project in store.projects() if project.name == plan["name"]), None)
    if standing:
        return standing
    return _Loading(store, plan).load()


class _Loading:
    """One filling of the store; remembers which id each key of the files was given."""

    def __init__(self, store: Store, plan: Mapping[str, Any]) -> None:
        self._store = store
        self._plan = plan
        self._groups: dict[str, Group] = {}
        self._prompts: dict[str, Prompt] = {}
        self._activities: dict[str, str] = {}
        self._contributions: dict[str, str] = {}
        self._people: dict[str, str] = {}
        self._themes: dict[str, str] = {}
        self._project: Project

    def load(self) -> Project:
        """Everything, in an order in which each part finds what it refers to."""
        plan = self._plan
        self._project = self._store.add_project(
            plan["name"], language=plan["language"], purpose=plan["purpose"], commissioner=plan["commissioner"]
        )
        self._prepare()
        self._say()
        self._weave()
        self._rate()
        self._walk()
        self._tie()
        self._conclude()
        return self._project

    def _prepare(self) -> None:
        store, project, plan = self._store, self._project.id, self._plan
        store.change_project(replace(self._project, purposes=Localised(**plan["purposes"])))
        for group in plan["groups"]:
            self._groups[group["key"]] = store.add_group(
                project, group["name"], staff=group["staff"], names=Localised(**group["names"])
            )
        workshops = {
            workshop["key"]: store.add_workshop(
                project,
                workshop["name"],
                held_on=date.fromisoformat(workshop["held_on"]) if workshop["held_on"] else None,
            )
            for workshop in plan["workshops"]
        }
        for activity in plan["activities"]:
            made = store.add_activity(
                workshops[activity["workshop"]],
                method=activity["method"],
                title=activity["title"],
                titles=Localised(**activity["titles"]),
                state=activity["state"],
            )
            self._activities[activity["key"]] = made.id
            for prompt in activity["prompts"]:
                self._prompts[prompt["key"]] = store.add_prompt(project, made.id, prompt["text"], about=prompt["about"])
        for group in plan["groups"]:
            store.invite(project, self._groups[group["key"]].id)

    def _say(self) -> None:
        said = []
        for row in _rows("contributions.csv"):
            group = self._groups[row["group"]].id
            self._contributions[row["key"]] = new_id()
            said.append(
                Said(
                    key=f"{self._project.id}:{row['key']}",
                    prompt=self._prompts[row["prompt"]].id,
                    text=row["text"],
                    language=row["language"],  # type: ignore[arg-type]  # a test holds the file to fi, sv and en
                    group=group,
                    participant=self._person(row["participant"], group),
                    created_at=row["created_at"],
                    id=self._contributions[row["key"]],
                )
            )
        self._store.say(self._project.id, said, source="import")
        # Our own words of nobody: there is no person in them to look for.
        self._store.keep_seen(self._project.id, dict.fromkeys(self._store.unseen(self._project.id), ()))

    def _weave(self) -> None:
        """The themes as the project's facilitator has left them."""
        themes = [
            Theme(
                new_id(),
                self._project.id,
                number,
                row["name"],
                tuple(row["keywords"].split(";")),
                tuple(self._contributions[key] for key in row["contributions"].split(";")),
                "person",
            )
            for number, row in enumerate(_rows("themes.csv"), start=1)
        ]
        self._store.keep_themes(self._project.id, themes, seen=())
        self._themes = {theme.name: theme.id for theme in themes}

    def _rate(self) -> None:
        ratings = []
        for row in _rows("ratings.csv"):
            group = self._groups[row["group"]].id if row["group"] else None
            ratings.append(
                Rating(
                    new_id(),
                    self._activities[row["activity"]],
                    self._contributions[row["contribution"]],
                    row["dimension"],  # type: ignore[arg-type]
                    float(row["value"]),
                    group,
                    self._person(row["participant"], group),
                )
            )
        self._store.keep_ratings(self._project.id, ratings)

    def _walk(self) -> None:
        steps = [
            Step(
                new_id(),
                self._activities[row["activity"]],
                row["name"],
                int(row["position"]),
                row["actor"],
                float(row["work_hours"]),
                float(row["wait_days"]),
                int(row["feeling"]),
                row["waste"],
                row["pain_point"],
                row["adds_value"] == "yes",
            )
            for row in _rows("steps.csv")
        ]
        self._store.keep_steps(self._project.id, steps)

    def _tie(self) -> None:
        project = self._project.id
        self._store.add_actors(
            [
                Actor(
                    new_id(),
                    project,
                    row["name"],
                    self._groups[row["group"]].id,
                    tuple(name for name in row["synonyms"].split(";") if name),
                )
                for row in _rows("actors.csv")
            ]
        )
        self._store.import_ties(
            project,
            [
                ImportedTie(
                    row["source"],
                    row["target"],
                    row["kind"],
                    int(row["level"]),
                    trust=int(row["trust"]) if row["trust"] else None,
                    round=row["round"],  # type: ignore[arg-type]
                )
                for row in _rows("ties.csv")
            ],
        )

    def _conclude(self) -> None:
        project = self._project.id
        self._store.keep_commitments(
            project,
            [
                Commitment(
                    new_id(),
                    project,
                    row["text"],
                    row["owner"],
                    row["partners"],
                    date.fromisoformat(row["due"]) if row["due"] else None,
                    row["state"],  # type: ignore[arg-type]
                    came_from=self._themes[row["theme"]],
                )
                for row in _rows("commitments.csv")
            ],
        )
        findings = [
            Finding(
                new_id(),
                project,
                row["kind"],  # type: ignore[arg-type]
                row["text"],
                row["status"],  # type: ignore[arg-type]
                "person",
                tuple(Evidence("contribution", self._contributions[key.strip()]) for key in row["evidence"].split(";")),
                position=position,
            )
            for position, row in enumerate(_rows("findings.csv"))
        ]
        self._store.keep_findings(project, findings, verb="written")

    def _person(self, key: str, group: str | None) -> str | None:
        if not key:
            return None
        if key not in self._people:
            self._people[key] = self._store.join(self._project.id, group)[0].id
        return self._people[key]


def _rows(name: str) -> list[dict[str, str]]:
    with (FILES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
