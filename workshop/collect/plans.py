"""What a ready project is made of, before it is written in a language."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.model import ActivityState, FindingKind, Form


@dataclass(frozen=True, slots=True)
class PlannedPrompt:
    """A question, what it asks for, and the form in which it is answered; its texts are English msgids."""

    text: str
    about: FindingKind | None = None
    form: Form = "text"
    required: bool = False
    example: str = ""
    options: tuple[str, ...] = ()
    lowest: int = 1
    highest: int = 5
    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True)
class PlannedActivity:
    """An activity by one of the twenty methods, with its questions."""

    method: str
    title: str
    prompts: tuple[PlannedPrompt, ...]
    state: ActivityState = "draft"


@dataclass(frozen=True, slots=True)
class PlannedWorkshop:
    """One occasion with its activities."""

    name: str
    activities: tuple[PlannedActivity, ...]


@dataclass(frozen=True, slots=True)
class PlannedGroup:
    """A stakeholder group."""

    name: str
    staff: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A ready project. All its texts are English msgids and are written in the three languages at once."""

    key: str
    name: str
    purpose: str
    """What the template is for."""
    groups: tuple[PlannedGroup, ...]
    workshops: tuple[PlannedWorkshop, ...]
