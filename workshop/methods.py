"""The twenty methods as data: each a configuration of one of four shapes, never a code path of its own.

How another one is added is shown in `docs/methods.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from workshop.model import Dimension, EventType, Form, Shape, WallView
from workshop.texts import N_

Phone = Literal["notes", "ballot", "steps", "promises", "questions", "nothing"]
"""What a phone shows: a box for notes, items to rate, a step or a promise to add, the questions of a link, nothing."""
StepField = Literal["actor", "layer", "work", "wait", "value", "waste", "feeling", "pain"]

_PHONES: Mapping[Shape, Phone] = {"notes": "notes", "ratings": "ballot", "steps": "steps", "ties": "questions"}
_VIEWS: Mapping[Shape, tuple[WallView, ...]] = {
    "notes": ("notes", "clusters", "cloud"),
    "ratings": ("votes",),
    "steps": ("lane",),
    "ties": ("network",),
}


@dataclass(frozen=True, slots=True)
class Method:
    """A ready way of working: what it asks for, in which stages, within which limits."""

    key: str
    shape: Shape
    name: str
    """An English msgid, as are purpose, stages and source."""
    purpose: str
    minutes: tuple[int, int]
    """From and to."""
    stages: tuple[str, ...] = ()
    dimensions: tuple[Dimension, ...] = ()
    """What ratings are given of an item."""
    points: int = 0
    """How many points each person shares out, where points are given."""
    linked_to_parent: bool = False
    """Whether a note may grow out of an earlier one."""
    forms: tuple[Form, ...] = ()
    """In which forms its questions may be answered on a link, the commonest first; empty is by its shape."""
    source: str = ""
    phone_form: Phone | None = None
    """What the phone shows, where it is not what its shape shows."""
    wall_views: tuple[WallView, ...] = ()
    """What the wall can show, the first unless another is chosen, where it is not what its shape shows."""
    hidden_until_revealed: bool = False
    """Whether nobody sees what others gave until the facilitator reveals it."""
    fields: tuple[StepField, ...] = ()
    """What is asked of a step besides its name."""
    longest_note: int = 280
    """Characters of a note from a phone."""

    @property
    def phone(self) -> Phone:
        """What a phone shows while the activity is on."""
        return self.phone_form or _PHONES[self.shape]

    @property
    def views(self) -> tuple[WallView, ...]:
        """What the wall can show of it, the commonest first."""
        return self.wall_views or _VIEWS[self.shape]

    @property
    def takes_items(self) -> bool:
        """Whether it works on what earlier activities have brought."""
        return self.phone in ("ballot", "promises") or self.linked_to_parent

    @property
    def asks(self) -> tuple[Form, ...]:
        """In which forms its questions may be answered on a link; none where it is done together in the room."""
        return self.forms or (("text",) if self.shape == "notes" else ())


def _by_key(*methods: Method) -> Mapping[str, Method]:
    return {method.key: method for method in methods}


LEVELS = (
    N_("no cooperation"),
    N_("exchange of information"),
    N_("coordination"),
    N_("cooperation"),
    N_("co-development"),
)
"""How closely two organisations work together, by the level 0–4 of the scale kutomo-0-4."""
LEVEL_ANCHORS = (
    N_("We do not work together."),
    N_("We know each other and exchange information."),
    N_("We take each other's plans into account."),
    N_("We do agreed things together."),
    N_("We plan and develop together, with shared goals."),
)
"""What each level means, in the words of somebody who answers."""
TRUST_ANCHORS = (N_("a little"), N_("fairly well"), N_("well"), N_("fully"))
"""How far somebody trusts a partner, by the value 1–4."""

DIMENSIONS: Mapping[Dimension, tuple[int, int]] = {"impact": (1, 5), "effort": (1, 5), "agreement": (-1, 1)}
"""From what to what an item is rated; points are limited by the method."""
LAYERS: Mapping[str, str] = {
    "customer": N_("What the customer does"),
    "front": N_("What the customer sees us do"),
    "behind": N_("What we do out of sight"),
    "support": N_("What supports the work"),
}
"""The rows of a service blueprint, from the customer inwards."""
WASTES: Mapping[str, str] = {
    "waiting": N_("waiting"),
    "handover": N_("a hand-over"),
    "twice": N_("the same asked twice"),
    "errors": N_("errors and mending"),
    "needless": N_("work nobody needs"),
    "search": N_("searching for information"),
}
"""Kinds of waste in a process (lean), in plain words."""

EVENTS: Mapping[EventType, str] = {
    "workshop": N_("Workshop"),
    "information": N_("Information event"),
    "meeting": N_("Meeting"),
}
"""What kind of event a workshop is counted as."""

METHODS: Mapping[str, Method] = _by_key(
    Method(
        "pre_assignment",
        "notes",
        N_("Pre-assignment"),
        N_("Everybody answers a few open questions on a link before the workshop."),
        (15, 20),
        forms=("text", "scale", "single", "multiple", "ranking", "roster"),
        phone_form="questions",
        wall_views=("answers", "cloud", "notes"),
    ),
    Method("idea_wall", "notes", N_("Idea wall"), N_("Short notes on one question, grouped on the wall."), (10, 20)),
    Method(
        "one_two_four_all",
        "notes",
        N_("1-2-4-All"),
        N_("An idea grows alone, in pairs, in fours and with everybody."),
        (12, 12),
        stages=(N_("Alone"), N_("In pairs"), N_("In fours"), N_("All together")),
        linked_to_parent=True,
        source=N_("Liberating Structures (CC BY-NC 3.0), described in our own words"),
    ),
    Method(
        "me_we_us",
        "notes",
        N_("Me, we, us"),
        N_("First alone, then in a small group, then all together."),
        (30, 30),
        stages=(N_("Me"), N_("We"), N_("Us")),
        linked_to_parent=True,
        hidden_until_revealed=True,
    ),
    Method(
        "future_recall",
        "notes",
        N_("Future recall"),
        N_("A good year has passed: what is well, who helped, and what eased the worries?"),
        (60, 90),
        stages=(
            N_("What is well now?"),
            N_("Who helped, and what did you do yourself?"),
            N_("What worried you, and what eased it?"),
        ),
        source=N_("Anticipation dialogue (THL, Innokylä), described in our own words"),
        longest_note=600,
    ),
    Method(
        "backcasting",
        "notes",
        N_("Backcasting"),
        N_("From the goal backwards to the first step, year by year."),
        (45, 60),
        linked_to_parent=True,
    ),
    Method(
        "futures_wheel",
        "notes",
        N_("Futures wheel"),
        N_("What follows from a change, and what follows from that?"),
        (30, 45),
        stages=(N_("First ring"), N_("Second ring"), N_("Third ring")),
        linked_to_parent=True,
        source=N_("Glenn 1971"),
    ),
    Method(
        "world_cafe",
        "notes",
        N_("World café"),
        N_("Tables with a question each; people move, the notes stay."),
        (45, 90),
        linked_to_parent=True,
    ),
    Method(
        "dialogue",
        "notes",
        N_("Dialogue"),
        N_("To understand, not to decide. A note-keeper writes down the insights; nothing is voted on."),
        (90, 120),
        phone_form="nothing",
        wall_views=("notes", "clusters"),
    ),
    Method(
        "retro",
        "notes",
        N_("Retrospective"),
        N_("What worked, what did not, what shall we change?"),
        (20, 30),
        stages=(N_("What worked?"), N_("What did not work?"), N_("What shall we change?")),
    ),
    Method(
        "dot_voting",
        "ratings",
        N_("Dot voting"),
        N_("Everybody shares out the same number of points."),
        (5, 10),
        dimensions=("points",),
        points=3,
        hidden_until_revealed=True,
    ),
    Method(
        "impact_effort",
        "ratings",
        N_("Impact and effort"),
        N_("How much would it help, and how much work is it?"),
        (20, 20),
        dimensions=("impact", "effort"),
        hidden_until_revealed=True,
        wall_views=("matrix", "votes"),
    ),
    Method(
        "statement_vote",
        "ratings",
        N_("Statements"),
        N_("Agree, disagree or pass: where are we of one mind?"),
        (10, 15),
        dimensions=("agreement",),
        hidden_until_revealed=True,
    ),
    Method(
        "feedback_nps",
        "ratings",
        N_("Feedback"),
        N_("Would you recommend this to others, and why?"),
        (3, 5),
        dimensions=("score",),
        forms=("scale", "text", "single"),
        source=N_("Net Promoter Score, Reichheld 2003"),
        phone_form="questions",
        wall_views=("answers",),
        hidden_until_revealed=True,
    ),
    Method(
        "journey",
        "steps",
        N_("Customer journey"),
        N_("The customer's way step by step, with feelings and pain points."),
        (45, 60),
        fields=("actor", "feeling", "pain"),
    ),
    Method(
        "blueprint",
        "steps",
        N_("Service blueprint"),
        N_("The customer's way, and the work in front of and behind the scenes."),
        (60, 60),
        fields=("layer", "actor", "pain"),
    ),
    Method(
        "value_stream",
        "steps",
        N_("Value stream"),
        N_("Work time and waiting at each step: where is the bottleneck?"),
        (60, 60),
        fields=("actor", "work", "wait", "value", "waste"),
    ),
    Method(
        "network_roster",
        "ties",
        N_("Network survey"),
        N_("Whom do you work with, how closely, and how well does it go?"),
        (15, 15),
        forms=("roster", "text"),
        source=N_("Levels of collaboration after Frey et al. 2006"),
    ),
    Method(
        "net_map",
        "ties",
        N_("Net-Map"),
        N_("Who is linked to whom, by what, and how much do they influence?"),
        (90, 120),
        forms=("roster", "text"),
        source=N_("Schiffer and Hauck 2010"),
    ),
    Method(
        "commitment",
        "ties",
        N_("Commitment round"),
        N_("Who does what, with whom and by when?"),
        (15, 15),
        phone_form="promises",
        wall_views=("promises",),
    ),
)
"""By key, grouped by shape."""
