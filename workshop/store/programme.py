"""What is asked, and when: workshops, their activities, and the questions of these."""

from __future__ import annotations

from datetime import date
from typing import Any

from workshop.errors import NotThere
from workshop.model import Activity, ActivityState, FindingKind, Localised, Project, Prompt, Workshop
from workshop.store.details import details_json, details_of, localised_json
from workshop.store.edit import Edit
from workshop.store.engine import Row, Transaction
from workshop.store.errors import NameTaken, StillUsed
from workshop.store.looks import copy_look
from workshop.store.materials import project_of
from workshop.store.projects import Projects, check_name, check_unused, next_position
from workshop.store.shelf import new_id


class Programme(Projects):
    """The workshops of a project."""

    def add_workshop(self, project: str, name: str, *, held_on: date | None = None) -> Workshop:
        """Add a workshop after the others; NameTaken."""
        id = new_id()

        def add(edit: Edit) -> Workshop:
            if edit.all("SELECT 1 FROM workshop WHERE project_id = :p AND name = :n", p=project, n=name):
                raise NameTaken(name=name)
            return add_workshop(edit, id, project, name, held_on)

        return self._edit(project, "added", "workshop", id, add, label=name)

    def change_workshop(self, workshop: Workshop) -> None:
        """Keep a workshop's name and day as given; NameTaken, NotThere."""

        def keep(edit: Edit) -> None:
            edit.check_there("workshop", workshop.project, workshop.id)
            if edit.all(
                "SELECT 1 FROM workshop WHERE project_id = :p AND name = :n AND id <> :id",
                p=workshop.project,
                n=workshop.name,
                id=workshop.id,
            ):
                raise NameTaken(name=workshop.name)
            day = workshop.held_on.isoformat() if workshop.held_on else None
            edit.put("workshop", id=workshop.id, name=workshop.name, held_on=day)

        self._edit(workshop.project, "changed", "workshop", workshop.id, keep, label=workshop.name)

    def remove_workshop(self, workshop: Workshop) -> None:
        """Take a workshop away with its activities, as long as nothing was said in them; StillUsed, NotThere.

        The links of its tables open nothing from now on, also when it is put back.
        """

        def remove(edit: Edit) -> None:
            edit.check_there("workshop", workshop.project, workshop.id)
            edit.change.run("DELETE FROM table_link WHERE workshop_id = :id", id=workshop.id)
            for row in edit.all("SELECT id FROM activity WHERE workshop_id = :id", id=workshop.id):
                _remove_activity(edit, row["id"])
            edit.change.run("DELETE FROM room_link WHERE workshop_id = :id", id=workshop.id)
            edit.remove_all("workshop_run", [(workshop.id,)])
            check_unused(edit, "workshop", workshop.id)
            edit.remove_all("workshop", [(workshop.id,)])

        self._edit(workshop.project, "removed", "workshop", workshop.id, remove, label=workshop.name)

    def copy_workshop(self, workshop: Workshop, name: str) -> Workshop:
        """A new workshop with the same activities and questions, none of them open yet; NameTaken, NotThere."""
        id = new_id()

        def copy(edit: Edit) -> Workshop:
            edit.check_there("workshop", workshop.project, workshop.id)
            if edit.all("SELECT 1 FROM workshop WHERE project_id = :p AND name = :n", p=workshop.project, n=name):
                raise NameTaken(name=name)
            made = add_workshop(edit, id, workshop.project, name)
            _copy_activities(edit, workshop.id, made.id)
            return made

        return self._edit(workshop.project, "copied", "workshop", id, copy, label=name)

    def copy_project(self, project: Project, name: str) -> Project:
        """A new project with the same groups, workshops and questions, and nothing of what was said.

        NameNeeded, NameTooLong, NameTaken, NotThere.
        """
        check_name(name)
        id, at = new_id(), self._moment()

        def copy(change: Transaction) -> Project:
            standing = change.all("SELECT * FROM project WHERE id = :id", id=project.id)
            if not standing:
                raise NotThere
            if change.all("SELECT 1 FROM project WHERE name = :name", name=name.strip()):
                raise NameTaken(name=name.strip())
            made = {**standing[0], "id": id, "name": name.strip(), "created_at": at, "shown_result": "", "look": "{}"}
            edit = Edit(change)
            edit.put("project", **made)
            made["look"] = copy_look(change, project.id, id, standing[0]["look"], at)
            edit.put("project", id=id, look=made["look"])
            for group in edit.all("SELECT * FROM stakeholder_group WHERE project_id = :id", id=project.id):
                edit.put("stakeholder_group", **{**group, "id": new_id(), "project_id": id})
            for workshop in edit.all("SELECT * FROM workshop WHERE project_id = :id", id=project.id):
                copied = {**workshop, "id": new_id(), "project_id": id, "held_on": None}
                edit.put("workshop", **copied)
                _copy_activities(edit, workshop["id"], copied["id"])
            self._note(change, "copied", "project", id, project=id, label=standing[0]["name"])
            return project_of(made)

        return self._engine.write(copy)

    def add_activity(
        self,
        workshop: Workshop,
        *,
        method: str,
        title: str,
        titles: Localised = Localised(),  # noqa: B008
        state: ActivityState = "draft",
        stepwise: bool = False,
    ) -> Activity:
        """Add an activity to a workshop, after the others; NameTaken, NotThere."""
        id = new_id()

        def add(edit: Edit) -> Activity:
            edit.check_there("workshop", workshop.project, workshop.id)
            if edit.all("SELECT 1 FROM activity WHERE workshop_id = :w AND title = :t", w=workshop.id, t=title):
                raise NameTaken(name=title)
            return add_activity(edit, id, workshop.id, method, title, state, titles=titles, stepwise=stepwise)

        return self._edit(workshop.project, "added", "activity", id, add, label=title)

    def change_activity(self, project: str, activity: Activity) -> None:
        """Keep an activity's title in all languages, and if it asks one question on a page; NameTaken, NotThere."""

        def keep(edit: Edit) -> None:
            edit.check_there("activity", project, activity.id)
            if edit.all(
                "SELECT 1 FROM activity WHERE workshop_id = :w AND title = :t AND id <> :id",
                w=activity.workshop,
                t=activity.title,
                id=activity.id,
            ):
                raise NameTaken(name=activity.title)
            titles = localised_json(activity.titles)
            edit.put("activity", id=activity.id, title=activity.title, titles=titles, stepwise=int(activity.stepwise))

        self._edit(project, "changed", "activity", activity.id, keep, label=activity.title)

    def remove_activity(self, project: str, activity: Activity) -> None:
        """Take an activity away with its questions, as long as nothing was said to them; StillUsed, NotThere."""

        def remove(edit: Edit) -> None:
            edit.check_there("activity", project, activity.id)
            _remove_activity(edit, activity.id)

        self._edit(project, "removed", "activity", activity.id, remove, label=activity.title)

    def set_activity_state(self, project: str, activity: Activity, state: ActivityState) -> None:
        """Open or close an activity; NotThere."""

        def keep(edit: Edit) -> None:
            edit.check_there("activity", project, activity.id)
            edit.put("activity", id=activity.id, state=state)

        self._edit(project, state, "activity", activity.id, keep, label=activity.title)

    def add_prompt(
        self, project: str, activity: str, text: str, *, about: FindingKind | None = None, **details: Any
    ) -> Prompt:
        """Add a question to an activity, after the others; `details` are further fields of a Prompt.

        NameTaken, NotThere.
        """
        id = new_id()

        def add(edit: Edit) -> Prompt:
            edit.check_there("activity", project, activity)
            if edit.all("SELECT 1 FROM prompt WHERE activity_id = :a AND text = :t", a=activity, t=text):
                raise NameTaken(name=text)
            return add_prompt(edit, id, activity, text, about, **details)

        return self._edit(project, "added", "prompt", id, add, label=text)

    def change_prompt(self, project: str, prompt: Prompt) -> None:
        """Keep a question as given; NameTaken, NotThere.

        StillUsed when its form, an end of its scale or an option that is no longer there has been answered already.
        """

        def keep(edit: Edit) -> None:
            edit.check_there("prompt", project, prompt.id)
            if edit.all(
                "SELECT 1 FROM prompt WHERE activity_id = :a AND text = :t AND id <> :id",
                a=prompt.activity,
                t=prompt.text,
                id=prompt.id,
            ):
                raise NameTaken(name=prompt.text)
            (before,) = edit.all("SELECT form, details FROM prompt WHERE id = :id", id=prompt.id)
            if before["form"] != prompt.form or (
                prompt.form == "scale" and _ends(before) != _ends(_prompt_row(prompt))
            ):
                check_unused(edit, "prompt", prompt.id)
            known = {option.key for option in prompt.options} | {""}
            used = edit.all("SELECT DISTINCT option FROM rating WHERE prompt_id = :id", id=prompt.id)
            if any(row["option"] not in known for row in used):
                raise StillUsed
            edit.put("prompt", **_prompt_row(prompt))
            ties = edit.all(
                "SELECT id FROM tie WHERE prompt_id = :id AND round <> :round", id=prompt.id, round=prompt.round
            )
            edit.put_all("tie", [{"id": row["id"], "round": prompt.round} for row in ties])

        self._edit(project, "changed", "prompt", prompt.id, keep, label=prompt.text)

    def remove_prompt(self, project: str, prompt: Prompt) -> None:
        """Take a question away that nobody has answered; StillUsed, NotThere."""

        def remove(edit: Edit) -> None:
            edit.check_there("prompt", project, prompt.id)
            check_unused(edit, "prompt", prompt.id)
            edit.remove_all("prompt", [(prompt.id,)])

        self._edit(project, "removed", "prompt", prompt.id, remove, label=prompt.text)


def add_workshop(edit: Edit, id: str, project: str, name: str, held_on: date | None = None) -> Workshop:
    """A new workshop after the others of the project."""
    workshop = Workshop(id, project, name, next_position(edit, "workshop", "project_id", project), held_on)
    edit.put(
        "workshop",
        id=id,
        project_id=project,
        name=name,
        position=workshop.position,
        held_on=held_on.isoformat() if held_on else None,
    )
    return workshop


def add_activity(
    edit: Edit,
    id: str,
    workshop: str,
    method: str,
    title: str,
    state: ActivityState = "draft",
    *,
    titles: Localised = Localised(),  # noqa: B008
    stepwise: bool = False,
) -> Activity:
    """A new activity after the others of the workshop."""
    place = next_position(edit, "activity", "workshop_id", workshop)
    activity = Activity(id, workshop, method, title, place, state, stepwise, titles)
    edit.put(
        "activity",
        id=id,
        workshop_id=workshop,
        method=method,
        title=title,
        titles=localised_json(titles),
        position=activity.position,
        state=state,
        stepwise=int(stepwise),
    )
    return activity


def add_prompt(
    edit: Edit, id: str, activity: str, text: str, about: FindingKind | None = None, **details: Any
) -> Prompt:
    """A new question after the others of the activity; `details` are further fields of a Prompt."""
    prompt = Prompt(id, activity, text, next_position(edit, "prompt", "activity_id", activity), about, **details)
    edit.put("prompt", **_prompt_row(prompt), activity_id=activity, position=prompt.position)
    return prompt


def _prompt_row(prompt: Prompt) -> Row:
    """What can be changed of a question."""
    return {
        "id": prompt.id,
        "text": prompt.text,
        "about": prompt.about,
        "form": prompt.form,
        "details": details_json(prompt),
    }


def _ends(row: Row) -> tuple[object, object]:
    """The ends of a scale, as the details of a question hold them."""
    details = details_of(row["details"])
    return details.get("lowest"), details.get("highest")


def _remove_activity(edit: Edit, activity: str) -> None:
    """Take away an activity and its questions, on which nothing may stand."""
    edit.put_all("workshop_run", _runs_at(edit, activity))
    edit.remove_all("activity_turn", [(activity,)])
    for row in edit.all("SELECT id FROM activity_item WHERE activity_id = :id", id=activity):
        check_unused(edit, "activity_item", row["id"])
        edit.remove_all("activity_item", [(row["id"],)])
    for row in edit.all("SELECT id FROM prompt WHERE activity_id = :id", id=activity):
        check_unused(edit, "prompt", row["id"])
        edit.remove_all("prompt", [(row["id"],)])
    check_unused(edit, "activity", activity)
    edit.remove_all("activity", [(activity,)])


def _runs_at(edit: Edit, activity: str) -> list[Row]:
    """The workshop that is at this activity, if one is, at none instead."""
    found = edit.all("SELECT workshop_id FROM workshop_run WHERE activity_id = :id", id=activity)
    return [{"workshop_id": row["workshop_id"], "activity_id": None} for row in found]


def _copy_activities(edit: Edit, workshop: str, into: str) -> None:
    """The activities of a workshop and their questions once more, in another one, none of them open yet."""
    for activity in edit.all("SELECT * FROM activity WHERE workshop_id = :id", id=workshop):
        made = new_id()
        edit.put("activity", **{**activity, "id": made, "workshop_id": into, "state": "draft"})
        for prompt in edit.all("SELECT * FROM prompt WHERE activity_id = :id", id=activity["id"]):
            edit.put("prompt", **{**prompt, "id": new_id(), "activity_id": made})
