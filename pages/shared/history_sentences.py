"""What was done in a project, in a sentence for each kind of change, and by whom."""

from __future__ import annotations

from collections.abc import Mapping

from workshop.collect.moderation_log import reason_in_words
from workshop.jobs import FIND_THEMES, LOOK_FOR_PERSONAL_DATA, READ_MEANING, WRITE_REPORT
from workshop.model import Event
from workshop.texts import N_, Texts

SOMETHING = N_("Something was changed in the project.")
SENTENCES: Mapping[tuple[str, str], str] = {
    ("added", "project"): N_("Project made: {name}"),
    ("changed", "project"): N_("Project changed: {name}"),
    ("copied", "project"): N_("Project copied from: {name}"),
    ("archived", "project"): N_("Project put into a file: {name}"),
    ("restored", "project"): N_("Project taken in from a file: {name}"),
    ("added", "group"): N_("Group added: {name}"),
    ("renamed", "group"): N_("Group renamed: {name}"),
    ("changed", "group"): N_("Group changed: {name}"),
    ("removed", "group"): N_("Group removed: {name}"),
    ("ordered", "stakeholder_group"): N_("The groups were put in another order."),
    ("added", "workshop"): N_("Workshop added: {name}"),
    ("changed", "workshop"): N_("Workshop changed: {name}"),
    ("copied", "workshop"): N_("Workshop copied as: {name}"),
    ("removed", "workshop"): N_("Workshop removed: {name}"),
    ("ordered", "workshop"): N_("The workshops were put in another order."),
    ("added", "activity"): N_("Activity added: {name}"),
    ("changed", "activity"): N_("Activity changed: {name}"),
    ("removed", "activity"): N_("Activity removed: {name}"),
    ("ordered", "activity"): N_("The activities were put in another order."),
    ("draft", "activity"): N_("Activity made a draft again: {name}"),
    ("open", "activity"): N_("Activity opened for answers: {name}"),
    ("closed", "activity"): N_("Activity closed: {name}"),
    ("added", "prompt"): N_("Question added: {name}"),
    ("changed", "prompt"): N_("Question changed: {name}"),
    ("removed", "prompt"): N_("Question removed: {name}"),
    ("ordered", "prompt"): N_("The questions were put in another order."),
    ("added", "invitation"): N_("An invitation link was made."),
    ("limited", "invitation"): N_("The limits of an invitation link were changed."),
    ("closed", "invitation"): N_("An invitation link was closed."),
    ("added", "table"): N_("A link was made for a table: {name}"),
    ("changed", "table"): N_("The link of a table was changed: {name}"),
    ("added", "photo"): N_("A photo of a flip chart was added. Table: {name}"),
    ("changed", "photo"): N_("A photo of a flip chart was changed. Table: {name}"),
    ("hidden", "photo"): N_("A photo of a flip chart was put aside. Table: {name}"),
    ("erased", "photo"): N_("A photo of a flip chart was erased. Table: {name}"),
    ("undone", "photo"): N_("A change to a photo of a flip chart was taken back. Table: {name}"),
    ("redone", "photo"): N_("A change to a photo of a flip chart was made again. Table: {name}"),
    ("imported", "contributions"): N_("Answers brought in: {name}"),
    ("hidden", "contribution"): N_("An answer was put aside. Reason: {name}"),
    ("stands", "contribution"): N_("An answer that had been put aside was shown again."),
    ("merged", "contribution"): N_("Answers that came in twice were merged into one."),
    ("marked", "contribution"): N_("An answer was marked to be come back to."),
    ("unmarked", "contribution"): N_("The mark of an answer was taken away."),
    ("checked", "contribution"): N_("It was decided what in an answer is personal."),
    ("regrouped", "groupings"): N_("Answers were moved to another group."),
    ("changed", "contribution"): N_("An answer was changed."),
    ("erased", "contribution"): N_("An answer was erased."),
    ("erased", "participant"): N_("A participant was erased with all answers."),
    ("rated", "project"): N_("Ratings were saved."),
    ("changed", "run"): N_("How a workshop is run was changed."),
    ("timed", "run"): N_("The timer of a workshop was set."),
    ("began", "turn"): N_("Activity opened in the room: {name}"),
    ("reached", "turn"): N_("The room went on to an activity: {name}"),
    ("ended", "turn"): N_("Activity closed in the room: {name}"),
    ("changed", "turn"): N_("The agenda was changed: {name}"),
    ("added", "room link"): N_("A link was made for a wall or for signing in."),
    ("added", "cluster"): N_("Notes were gathered under a heading: {name}"),
    ("changed", "cluster"): N_("A heading of gathered notes was changed: {name}"),
    ("removed", "cluster"): N_("A heading of gathered notes was taken away: {name}"),
    ("moved", "notes"): N_("Notes were moved under another heading."),
    ("pinned", "notes"): N_("Notes were pinned to the wall."),
    ("unpinned", "notes"): N_("Notes were no longer pinned to the wall."),
    ("approved", "notes"): N_("Notes were let through to the wall."),
    ("held back", "notes"): N_("Notes were held back from the wall."),
    ("taken", "items"): N_("An activity was given something to work on."),
    ("removed", "items"): N_("Something was taken away from what an activity works on."),
    ("stands", "step"): N_("A step of a process was let through."),
    ("hidden", "step"): N_("A step of a process was put aside."),
    ("stands", "commitment"): N_("A commitment was let through."),
    ("hidden", "commitment"): N_("A commitment was put aside."),
    ("counted", "heads"): N_("The people at a workshop were counted."),
    ("begun", "rehearsal"): N_("A rehearsal was begun with test answers."),
    ("erased", "rehearsal"): N_("The test answers of a rehearsal were erased."),
    ("kept", "steps"): N_("Steps of a process were saved."),
    ("added", "actors"): N_("Actors were added to the network. The first of them: {name}"),
    ("changed", "actors"): N_("Actor of the network changed: {name}"),
    ("merged", "actors"): N_("Actors of the network were merged into: {name}"),
    ("split", "actors"): N_("An actor of the network was split: {name}"),
    ("removed", "actors"): N_("Actor put aside: {name}"),
    ("changed", "ties"): N_("A tie of the network was changed."),
    ("removed", "ties"): N_("Ties of the network were put aside."),
    ("imported", "ties"): N_("Tie saved: {name}"),
    ("kept", "commitments"): N_("Commitment saved: {name}"),
    ("found", "themes"): N_("Themes were found."),
    ("edited", "themes"): N_("The themes were changed."),
    ("drafted", "findings"): N_("Findings were drafted."),
    ("written", "findings"): N_("The findings were added to."),
    ("edited", "findings"): N_("The findings were edited."),
    ("draft", "finding"): N_("A finding was made a draft again."),
    ("accepted", "finding"): N_("A finding was accepted."),
    ("rejected", "finding"): N_("A finding was rejected."),
    ("asked", "job"): N_("Asked for: {name}"),
    ("done", "job"): N_("Finished: {name}"),
    ("failed", "job"): N_("Failed: {name}"),
    ("cancelled", "job"): N_("Cancelled: {name}"),
    ("undone", "project"): N_("A change was taken back. Project: {name}"),
    ("undone", "stakeholder_group"): N_("A change of order was taken back."),
    ("undone", "group"): N_("A change was taken back. Group: {name}"),
    ("undone", "workshop"): N_("A change was taken back. Workshop: {name}"),
    ("undone", "activity"): N_("A change was taken back. Activity: {name}"),
    ("undone", "prompt"): N_("A change was taken back. Question: {name}"),
    ("undone", "contributions"): N_("Answers that had been brought in were erased."),
    ("undone", "contribution"): N_("A decision about an answer was taken back."),
    ("undone", "groupings"): N_("A move of answers to another group was taken back."),
    ("undone", "steps"): N_("A change to the steps of a process was taken back."),
    ("undone", "actors"): N_("A change to the actors of the network was taken back."),
    ("undone", "ties"): N_("A change to the ties of the network was taken back."),
    ("undone", "commitments"): N_("A change to the commitments was taken back."),
    ("undone", "themes"): N_("A change to the themes was taken back."),
    ("undone", "findings"): N_("A change to the findings was taken back."),
    ("undone", "finding"): N_("A decision about a finding was taken back."),
    ("redone", "project"): N_("A change was made again. Project: {name}"),
    ("redone", "stakeholder_group"): N_("A change of order was made again."),
    ("redone", "group"): N_("A change was made again. Group: {name}"),
    ("redone", "workshop"): N_("A change was made again. Workshop: {name}"),
    ("redone", "activity"): N_("A change was made again. Activity: {name}"),
    ("redone", "prompt"): N_("A change was made again. Question: {name}"),
    ("redone", "contribution"): N_("A decision about an answer was made again."),
    ("redone", "groupings"): N_("A move of answers to another group was made again."),
    ("redone", "steps"): N_("A change to the steps of a process was made again."),
    ("redone", "actors"): N_("A change to the actors of the network was made again."),
    ("redone", "ties"): N_("A change to the ties of the network was made again."),
    ("redone", "commitments"): N_("A change to the commitments was made again."),
    ("redone", "themes"): N_("A change to the themes was made again."),
    ("redone", "findings"): N_("A change to the findings was made again."),
    ("redone", "finding"): N_("A decision about a finding was made again."),
}
"""By verb and kind, as the store notes them."""
NAMELESS: Mapping[tuple[str, str], str] = {
    ("hidden", "contribution"): N_("An answer was put aside."),
    ("imported", "contributions"): N_("Answers were brought in."),
    ("noted", "contributions"): N_("Notes were written down."),
    ("changed", "actors"): N_("Actors of the network were changed."),
    ("merged", "actors"): N_("Actors of the network were merged."),
    ("split", "actors"): N_("An actor of the network was split."),
    ("removed", "actors"): N_("An actor of the network was put aside."),
    ("imported", "ties"): N_("Ties were saved."),
    ("kept", "commitments"): N_("Commitments were saved."),
    ("done", "job"): N_("Work in the background was finished."),
    ("failed", "job"): N_("Work in the background failed."),
    ("cancelled", "job"): N_("Work in the background was cancelled."),
    ("undone", "workshop"): N_("A change of order was taken back."),
    ("undone", "activity"): N_("A change of order was taken back."),
    ("undone", "prompt"): N_("A change of order was taken back."),
    ("redone", "workshop"): N_("A change of order was made again."),
    ("redone", "activity"): N_("A change of order was made again."),
    ("redone", "prompt"): N_("A change of order was made again."),
}
"""Where the store knows no name, or there are many."""
JOBS: Mapping[str, str] = {
    FIND_THEMES: N_("finding themes"),
    LOOK_FOR_PERSONAL_DATA: N_("looking for personal data"),
    READ_MEANING: N_("reading the answers for their meaning"),
    WRITE_REPORT: N_("Word report"),
}
ACTORS: Mapping[str, str] = {
    "facilitator": N_("Facilitator"),
    "command": N_("Command line"),
    "job": N_("Kutomo by itself"),
}


def sentence(_: Texts, event: Event) -> str:
    """What was done, as one sentence."""
    pair = (event.verb, event.kind)
    if not event.label and pair in NAMELESS:
        return _(NAMELESS[pair])
    name = _(JOBS.get(event.label, event.label)) if event.kind == "job" else reason_in_words(_, event.label)
    return _(SENTENCES.get(pair, SOMETHING), name=name or "–")


def actor(_: Texts, by: str, names: Mapping[str, str]) -> str:
    """Who did it: by name where there is an account of that id."""
    if by in ACTORS:
        return _(ACTORS[by])
    return names.get(by) or _("A former user")
