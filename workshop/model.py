"""The nouns of co-development, as frozen dataclasses; every room speaks of them by these names.

Ids are text: UUIDv7 for what the project makes, random (v4) for participants. Moments are aware and in
UTC. A word that means one thing here means the same in tables, screens and reports.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

Language = Literal["fi", "sv", "en"]
LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
LONGEST_ANSWER = 10_000

Shape = Literal["notes", "ratings", "steps", "ties"]
Role = Literal["facilitator", "lead", "administrator"]
ActivityState = Literal["draft", "open", "closed"]
Source = Literal["link", "import", "scribe", "live"]
FindingKind = Literal["observation", "need", "opportunity"]
FindingStatus = Literal["draft", "accepted", "rejected"]
Origin = Literal["machine", "person"]
LegalBasis = Literal["task", "consent"]
Form = Literal["text", "scale", "single", "multiple", "ranking", "roster"]
Dimension = Literal["points", "impact", "effort", "agreement", "score", "choice", "rank"]
Round = Literal["before", "wished", "after"]
ROUNDS: tuple[Round, ...] = ("before", "wished", "after")
"""How it is now, what is wished for, and how it is a year later."""
TieOrigin = Literal["roster", "map", "file"]
Committed = Literal["", "strong", "loose", "outside"]
CommitmentState = Literal["agreed", "started", "done", "dropped"]
EvidenceKind = Literal["contribution", "rating", "step", "tie", "commitment"]
JobState = Literal["waiting", "running", "done", "failed", "cancelled"]
ItemKind = Literal["contribution", "theme", "cluster", "own"]
WallView = Literal[
    "code", "title", "notes", "clusters", "cloud", "votes", "matrix", "lane", "themes", "network", "answers", "promises"
]
WallLook = Literal["light", "dark"]
EventType = Literal["workshop", "information", "meeting"]
Standing = Literal["stands", "waits", "hidden"]
Understood = Literal["yes", "partly", "skip"]
RoomLinkKind = Literal["wall", "sign-in"]


@dataclass(frozen=True, slots=True)
class Localised:
    """A text of the users' own, in one or more of the three languages."""

    fi: str = ""
    sv: str = ""
    en: str = ""

    def within(self, language: Language) -> str:
        """The text in that language, or else in the first language that has it.

        >>> Localised(fi="Työnantajat").within("sv")
        'Työnantajat'
        """
        wished: str = getattr(self, language)
        return wished or self.fi or self.sv or self.en


LookKind = Literal["cover", "logo", "template"]
"""The files of which a report's own look is made."""


@dataclass(frozen=True, slots=True)
class LookFile:
    """A file of a report's own look, as it is kept: a picture, or a Word template made harmless."""

    id: str
    kind: LookKind
    name: str
    content: bytes
    remarks: tuple[str, ...] = ()
    """What could not be taken from it, by the keys of the sentences that say so."""


@dataclass(frozen=True, slots=True)
class ReportLook:
    """How a project's reports look, as far as that was chosen; colours are #RRGGBB, files are named by their ids."""

    colour: str = ""
    """Of headings, rules and the heads of tables."""
    accent: str = ""
    """Of what must not be missed."""
    organisation: str = ""
    """Whose logo it is."""
    cover: str = ""
    logo: str = ""
    template: str = ""


@dataclass(frozen=True, slots=True)
class Project:
    """A co-development project: groups, workshops and everything said in them."""

    id: str
    name: str
    language: Language
    purpose: str
    commissioner: str
    created_at: datetime
    legal_basis: LegalBasis = "task"
    """Why answers may be kept: a task in the public interest, with a notice, or a consent that is asked for."""
    controller: str = ""
    """Who is responsible for personal data."""
    contact: str = ""
    """Where a participant can ask about it."""
    notice: Localised = Localised()
    """What the organiser adds to the notice."""
    purposes: Localised = Localised()
    """The purpose in the languages besides the project's own."""
    address: str = ""
    """Where other devices find this server, as the facilitator has chosen; empty until then."""
    left_out: Localised = Localised()
    """Words, by their language, that say nothing in this project: clouds and lists of words leave them out."""
    chapters: tuple[str, ...] = ()
    """The chapters of its report in their order, by their keys; none chosen is all of them."""
    shown_result: str = field(default="", repr=False)
    """The published version whose short result participants see; what is shown of a report does not change it."""
    look: ReportLook = ReportLook()

    def purpose_within(self, language: Language) -> str:
        """What the project is for, in that language where somebody has written it."""
        return getattr(self.purposes, language) or self.purpose


@dataclass(frozen=True, slots=True)
class Group:
    """A stakeholder group whose voice is heard as one, such as the employers.

    Staff sit in every workshop; they are shown in a column of their own, outside every group's share. Somebody may
    be staff in one workshop and speak for an own group in another.
    """

    id: str
    project: str
    name: str
    position: int
    staff: bool = False
    names: Localised = Localised()
    """The name in the languages besides the project's own."""

    def within(self, language: Language) -> str:
        """The group's name in that language where somebody has written it."""
        return getattr(self.names, language) or self.name


@dataclass(frozen=True, slots=True)
class Workshop:
    """One occasion, or the pre-assignments before the first one."""

    id: str
    project: str
    name: str
    position: int
    held_on: date | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    """One thing asked of the participants, by one of the twenty methods."""

    id: str
    workshop: str
    method: str
    title: str
    position: int
    state: ActivityState = "draft"
    stepwise: bool = False
    """Whether its questions come one on a page."""
    titles: Localised = Localised()
    """The title in the languages besides the project's own."""

    def within(self, language: Language) -> str:
        """The title in that language, as far as it is written in it."""
        return getattr(self.titles, language) or self.title


@dataclass(frozen=True, slots=True)
class Option:
    """One of the choices of a question; its key stays when it is worded anew."""

    key: str
    text: Localised


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question of an activity, and the form in which it is answered."""

    id: str
    activity: str
    text: str
    position: int
    about: FindingKind | None = None
    """What the question asks people for, where it asks for one: a need, an opportunity, an observation."""
    form: Form = "text"
    texts: Localised = Localised()
    """The question in the languages besides the project's own."""
    required: bool = False
    example: Localised = Localised()
    """An example answer that helps to begin."""
    longest: int = LONGEST_ANSWER
    """Characters of a text."""
    options: tuple[Option, ...] = ()
    """What can be chosen or put in order."""
    at_most: int = 0
    """How many options may be chosen; 0 is as many as there are."""
    lowest: int = 1
    highest: int = 5
    """The ends of a scale."""
    low: Localised = Localised()
    high: Localised = Localised()
    """What the ends of a scale mean, in words."""
    round: Round = "before"
    """Which round of the network a question about partners asks for."""

    def within(self, language: Language) -> str:
        """The question in that language where somebody has written it."""
        return getattr(self.texts, language) or self.text


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who answers, known by a random id and a group only."""

    id: str
    project: str
    group: str | None


@dataclass(frozen=True, slots=True)
class Contribution:
    """One text by a participant, with its prompt and, where known, the group it speaks for and its writer."""

    id: str
    prompt: str
    text: str
    language: Language
    created_at: datetime
    group: str | None = None
    participant: str | None = None
    parent: str | None = None
    source: Source = "link"
    at_table: str = ""
    """The table whose note-keeper wrote it down."""
    masked: tuple[tuple[int, int], ...] = ()
    """From where to where a person has found personal data in it, besides what is certain."""
    waits: bool = False
    """Whether something in it may be personal, and nobody has looked yet: it is not quoted in what is published."""


@dataclass(frozen=True, slots=True)
class Rating:
    """A value that somebody gave to an item: to a contribution, or to an option of a prompt or the prompt itself."""

    id: str
    activity: str
    contribution: str | None
    dimension: Dimension
    value: float
    group: str | None = None
    participant: str | None = None
    prompt: str | None = None
    option: str = ""
    item: str | None = None
    """The item of an activity that is no contribution: a theme, notes gathered by hand, or a facilitator's words."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a process that a customer goes through."""

    id: str
    activity: str
    name: str
    position: int
    actor: str = ""
    work_hours: float = 0.0
    wait_days: float = 0.0
    feeling: int = 0
    """From -2 (hard) to +2 (good)."""
    waste: str = ""
    pain_point: str = ""
    adds_value: bool = True
    layer: str = ""
    """Of a service blueprint: who sees it, by the key of a layer in `methods`."""
    standing: Standing = "stands"
    participant: str | None = None
    """Who added it on a phone."""


@dataclass(frozen=True, slots=True)
class ActorYear:
    """What happened to an actor in the network in one year, and how much the network was of use to it."""

    year: int
    joined: bool = False
    trained: bool = False
    departed: bool = False
    benefit: int | None = None
    """From 1 (none) to 5 (very great), or unknown."""


@dataclass(frozen=True, slots=True)
class Actor:
    """An organisation or a role in the stakeholder network; synonyms keep it one when authorities change names."""

    id: str
    project: str
    name: str
    group: str | None = None
    synonyms: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    """The names of actors that were merged into it and can be split off again, each with its ties."""
    committed: Committed = ""
    """To the network: strongly, loosely, or outside it; unknown where it is empty."""
    challenge: str = ""
    """Its own, in words."""
    shared_challenge: str = ""
    """The one that it works on with others; the same words for all of them."""
    may_be_named: bool = False
    """Whether it agreed that what the network's measures say of it may be published with its name."""
    years: tuple[ActorYear, ...] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation that goes from one actor to another.

    `level` is 0–4 on the scale named by `scale`: none, exchange of information, coordination,
    cooperation, co-development. `trust` is 1–4 or unknown.
    """

    id: str
    project: str
    source: str
    target: str
    kind: str = ""
    level: int = 1
    trust: int | None = None
    round: Round = "before"
    scale: str = "kutomo-0-4"
    participant: str | None = None
    """Who named it; a facilitator or a file where nobody is named."""
    origin: TieOrigin = "file"
    """Named by a participant, drawn by a facilitator, or brought in by a file."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A named set of contributions that belong together by content; a finding of the analysis."""

    id: str
    project: str
    number: int
    name: str
    keywords: tuple[str, ...]
    contributions: tuple[str, ...]
    """Ids, the most typical first."""
    origin: Origin = "machine"
    method: str = ""
    main: str = ""
    """The name of the main theme that it stands under; empty where all themes are main ones."""
    also: tuple[str, ...] = ()
    """Ids of contributions that say this too, but stand first in another theme."""
    locked: bool = False
    """Whether it keeps its name and its contributions, against slips too; new ones may come to it."""
    aside: bool = False
    """Whether people have put it aside: it is no theme of the project's, and what is in it is in no theme."""

    @property
    def raised_by(self) -> tuple[str, ...]:
        """Ids of all contributions that say it, those that also say something else last."""
        return tuple(dict.fromkeys(self.contributions + self.also))

    @property
    def is_decided(self) -> bool:
        """Whether a person has decided on it: then it stays when themes are found again."""
        return self.origin == "person" or self.locked or self.aside


@dataclass(frozen=True, slots=True)
class CodedTheme:
    """A theme as it was called when a sample was drawn for coding."""

    id: str
    name: str
    keywords: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Coding:
    """A sample of contributions that people code by hand, each without seeing what the others have said.

    A code is the id of a theme, or nothing for none of them.
    """

    id: str
    project: str
    made_at: datetime
    themes: tuple[CodedTheme, ...]
    placed: Mapping[str, str]
    """Where each contribution of the sample stood when it was drawn, in the order in which it is coded."""
    codes: Mapping[str, Mapping[str, str]]
    """What each coder has said so far, by the coder's name and the contribution."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a sentence stands on: a kind and the id of one of that kind."""

    kind: EvidenceKind
    id: str


@dataclass(frozen=True, slots=True)
class Finding:
    """An observation, a development need or a development opportunity, with its evidence."""

    id: str
    project: str
    kind: FindingKind
    text: str
    status: FindingStatus
    origin: Origin
    evidence: tuple[Evidence, ...]
    theme: str | None = None
    position: int = 0
    interpretation: bool = False
    """Whether it is the facilitator's own reading, which needs no evidence and is labelled as one."""
    worded_by: str = ""
    """The language model that proposed its wording, by its name; nothing where people and Kutomo's own rules did."""
    changed: bool = False
    """Whether what it stands on is not what it was when a person accepted it."""


@dataclass(frozen=True, slots=True)
class ReportVersion:
    """A published report: frozen, with the fingerprint of the material it was made of."""

    id: str
    project: str
    number: int
    language: Language
    published_at: datetime
    fingerprint: str
    told: str
    """What it said in short, as JSON of the room `report`: two versions are compared by it."""
    formats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Commitment:
    """Who does what, with whom and by when."""

    id: str
    project: str
    text: str
    owner: str
    partners: str = ""
    due: date | None = None
    state: CommitmentState = "agreed"
    activity: str | None = None
    """The commitment round in which it was made."""
    came_from: str = ""
    """The id of what it grew out of: a contribution, a theme or gathered notes."""
    standing: Standing = "stands"
    participant: str | None = None
    """Who made it on a phone."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """An agreed quantity by which a change is followed."""

    id: str
    project: str
    name: str
    unit: str
    baseline: float | None = None
    target: float | None = None
    actual: float | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link to the pre-assignment; a group's own link needs no choice of group."""

    code: str
    project: str
    group: str | None
    created_at: datetime
    expires_at: datetime | None = None
    at_most: int | None = None
    """How many people it lets in."""
    used: int = 0
    """How many it has let in since it was limited."""
    closed: bool = False
    reached_at: datetime | None = None
    """When it was first opened from another device."""


@dataclass(frozen=True, slots=True)
class TableLink:
    """A table's own link: one note-keeper writes down what people without phones say."""

    token: str
    project: str
    workshop: str
    name: str
    group: str | None = None
    heads: int | None = None
    """How many people sit at the table."""
    expires_at: datetime | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """How a workshop is being run: what the room is at, what the wall shows, and what kind of event it is."""

    workshop: str
    is_on: bool = False
    activity: str | None = None
    view: WallView | None = None
    """What the wall shows; nothing is what suits the activity."""
    look: WallLook = "light"
    moderated: bool = False
    """Whether what comes in is shown to the room only after a facilitator has let it through."""
    timer_ends_at: datetime | None = None
    timer_left: int | None = None
    """Seconds that are left while the timer stands still."""
    event_type: EventType = "workshop"
    place: str = ""
    hours: float | None = None
    other_heads: int | None = None
    """People of no group who were there."""
    asks_back: bool = False
    """Whether people are asked if they were understood; that may go on after the workshop."""


@dataclass(frozen=True, slots=True)
class Turn:
    """How an activity stands on the agenda."""

    activity: str
    planned_minutes: int | None = None
    used_seconds: int = 0
    """Until it was opened for the last time."""
    started_at: datetime | None = None
    """Since when it is open."""
    skipped: bool = False
    revealed: bool = False
    stage: int = 0
    """Which of its questions is on, from 0."""


@dataclass(frozen=True, slots=True)
class Item:
    """What an activity works on, taken from an earlier one with its id, or written by a facilitator."""

    id: str
    activity: str
    kind: ItemKind
    object: str
    text: str
    """Of a contribution nothing is copied: its words stay where they can be erased."""
    position: int

    @property
    def rated(self) -> str:
        """The id under which it is rated: a contribution's own."""
        return self.object if self.kind == "contribution" else self.id


@dataclass(frozen=True, slots=True)
class Cluster:
    """Notes that a facilitator has gathered by hand under one heading."""

    id: str
    activity: str
    name: str
    position: int
    notes: tuple[str, ...] = ()
    """Ids of contributions."""


@dataclass(frozen=True, slots=True)
class ThemeCheck:
    """Whether somebody felt understood in a theme."""

    theme: str
    participant: str
    answer: Understood
    text: str = ""
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who signed in at a workshop; nothing ties them to what they answered."""

    id: str
    workshop: str
    organisation: str
    paid: bool | None = None
    """Whether the project pays for their work."""
    first_time: bool | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who was at one workshop, and what kind of event it was; apart from what anybody said."""

    workshop: str
    heads: Mapping[str, int]
    """Counted, by the id of the group."""
    other_heads: int | None = None
    attendees: tuple[Attendee, ...] = ()
    event_type: EventType = "workshop"
    place: str = ""
    hours: float | None = None

    @property
    def people(self) -> int | None:
        """How many were there: by the sign-ins where there are any, else by the count; nothing where neither is."""
        if self.attendees:
            return len(self.attendees)
        counted = [*self.heads.values(), *([] if self.other_heads is None else [self.other_heads])]
        return sum(counted) if counted else None


@dataclass(frozen=True, slots=True)
class RoomLink:
    """The link of a wall, or the one by which people sign in at a workshop."""

    token: str
    kind: RoomLinkKind
    project: str
    workshop: str
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of what was written at a table; `alternative` says it in words."""

    id: str
    activity: str
    at_table: str
    alternative: str
    media_type: str
    made_at: datetime
    hidden: bool = False
    in_report: bool = False
    """Whether a facilitator wants it there."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What participants were told about their answers, word for word; a wording that was shown is never changed."""

    id: str
    project: str
    version: int
    language: Language
    legal_basis: LegalBasis
    text: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who runs projects. Participants need no account."""

    id: str
    email: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Job:
    """Slow work that runs in a process of its own."""

    id: str
    project: str | None
    kind: str
    state: JobState
    progress: float
    """From 0 to 1."""
    result: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Material:
    """All that one project holds, as values: what an analysis, a synthesis or a report is made of.

    Contributions are those that stand (not hidden, not erased), oldest first.
    """

    project: Project
    groups: tuple[Group, ...] = ()
    workshops: tuple[Workshop, ...] = ()
    activities: tuple[Activity, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    ratings: tuple[Rating, ...] = ()
    steps: tuple[Step, ...] = ()
    actors: tuple[Actor, ...] = ()
    ties: tuple[Tie, ...] = ()
    themes: tuple[Theme, ...] = ()
    aside: tuple[Theme, ...] = ()
    """Themes that people have put aside."""
    findings: tuple[Finding, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    items: tuple[Item, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    checks: tuple[ThemeCheck, ...] = ()
    photos: tuple[Photo, ...] = ()
    """Those that a facilitator wants in the report."""
    attendance: tuple[Attendance, ...] = ()
    """Of the workshops of which something is known, in their order."""
    coding: Coding | None = None
    """The latest sample that people code by hand."""

    @property
    def all_themes(self) -> tuple[Theme, ...]:
        """The themes and, after them, those that were put aside."""
        return self.themes + self.aside


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was done in a project, as its history tells it; never with a text of a participant."""

    id: str
    at: datetime
    actor: str
    """An account's id, or "facilitator", "participant", "command" or "job"."""
    verb: str
    kind: str
    label: str
    """What people call the thing it was done to; may be empty."""
    undoable: bool
    undone: bool
