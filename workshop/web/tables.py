"""A table's own page: one note-keeper writes down, a line each, what people without phones say.

Every line becomes a contribution under the table's name. A form that is sent again is kept once, line by line.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import NAMESPACE_OID, uuid5

from starlette.responses import Response

from workshop.collect.notes import notes_in
from workshop.model import Prompt
from workshop.store import Said, now
from workshop.store.errors import LinkEnded
from workshop.texts import Texts
from workshop.web.endpoint import Call
from workshop.web.own_link import saved_said
from workshop.web.pages import Problem, in_json, page
from workshop.web.sent import KEY_FIELD, known_key, new_key
from workshop.web.table_visits import TableVisit, ended_page, table_visit

PATTERN = "/t/{token}"
NOTES_FIELD = "text-notes"
QUESTION_FIELD, GROUP_FIELD, HEADS_FIELD = "question", "group", "heads"
NO_GROUP = "none"
"""Chosen for people of several groups, or of none that is known."""
MOST_NOTES = 200
"""Lines of one form."""
MOST_HEADS = 999


@dataclass(frozen=True)
class _Written:
    """What a form holds, and what is wrong with it."""

    notes: tuple[str, ...] = ()
    prompt: Prompt | None = None
    group: str | None = None
    heads: int | None = None
    problems: list[Problem] = field(default_factory=list)


def show_table(call: Call) -> Response:
    """The page of a table, or that its link has ended; NotThere."""
    with call.store() as store:
        here = table_visit(call, store)
    return ended_page(call, here) or _page(call, here)


def save_notes(call: Call) -> Response:
    """Keep what was written down, a note for each line, and how many people sit there; NotThere.

    What cannot be kept comes back with the reason.
    """
    text = call.form.get(NOTES_FIELD, "")
    with call.store() as store:
        here = table_visit(call, store)
        _ = call.texts(here.frame.project)
        written = _read(_, here, call.form)
        late = ended_page(call, here, text)
        if not late and not written.problems:
            try:
                store.write_at_table(here.link, _said(call, here, written), heads=written.heads)
            except LinkEnded:  # between the look at it and now
                late = ended_page(call, table_visit(call, store), text)
    if late:
        said = _("Writing down has ended at this table: {table}", table=here.link.name)
        return in_json(_, 410, refused="ended", said=said) if call.wants_json else late
    if written.problems:
        said = " ".join(problem.text for problem in written.problems)
        return in_json(_, 422, refused="unfit", said=said) if call.wants_json else _page(call, here, written.problems)
    moment = now()
    at = str(int(moment.timestamp()))
    if not call.wants_json:
        return call.go(here.path, at=at)
    to = call.address(here.path, at=at)
    return in_json(_, 200, saved=call.form.get(KEY_FIELD, ""), said=_("Saved at {time}", time=_.time(moment)), to=to)


def _read(_: Texts, here: TableVisit, form: Mapping[str, str]) -> _Written:
    notes = notes_in(form.get(NOTES_FIELD, ""))
    asked = {question.prompt.id: question.prompt for question in here.open}
    prompt = asked.get(form.get(QUESTION_FIELD, ""))
    typed = form.get(HEADS_FIELD, "").strip()
    heads = int(typed) if typed.isascii() and typed.isdigit() and int(typed[:9]) <= MOST_HEADS else None
    problems = []
    if typed and heads is None:
        said = _("Write the number of people in digits, {most} at most.", most=_.number(MOST_HEADS))
        problems.append(Problem(said, HEADS_FIELD))
    if notes and not prompt:
        said = _("Choose the question that the notes answer.")
        problems.append(Problem(said if asked else _not_open(_), QUESTION_FIELD if asked else ""))
    chosen = form.get(GROUP_FIELD, "")
    if notes and here.choices and chosen not in {NO_GROUP, *(group.id for group in here.choices)}:
        problems.append(Problem(_("Choose whose notes these are."), GROUP_FIELD))
    if not notes and (heads is None or heads == here.link.heads) and not problems:
        problems.append(Problem(_("Nothing is written yet. Write at least one note."), NOTES_FIELD))
    longest = max(map(len, notes), default=0)
    if prompt and longest > prompt.longest:
        said = _(
            "A note is too long: {count} characters, when {limit} fit in. Make it shorter, or two notes of it.",
            count=_.number(longest),
            limit=_.number(prompt.longest),
        )
        problems.append(Problem(said, NOTES_FIELD))
    if len(notes) > MOST_NOTES:
        said = _(
            "That is more than fits in at once: {count} notes, when {limit} do. Save the first half of them first.",
            count=_.number(len(notes)),
            limit=_.number(MOST_NOTES),
        )
        problems.append(Problem(said, NOTES_FIELD))
    group = here.link.group or (chosen if here.choices and chosen != NO_GROUP else None)
    return _Written(notes, prompt, group, heads, problems)


def _said(call: Call, here: TableVisit, written: _Written) -> list[Said]:
    """The notes with a key each, by the form and the words: sent again they are the same, and a new line is new."""
    from workshop.language import detect

    form = known_key(call.form.get(KEY_FIELD, "")) or new_key()
    seen: Counter[str] = Counter()
    said = []
    for note in written.notes:
        seen[note] += 1
        assert written.prompt  # noqa: S101
        parts = (form, written.prompt.id, written.group or "", str(seen[note]), note)
        key = str(uuid5(NAMESPACE_OID, hashlib.sha256("\n".join(parts).encode()).hexdigest()))
        language = detect(note, here.frame.project.language)
        said.append(Said(key, written.prompt.id, note, language, written.group, at_table=here.link.name))
    return said


def _not_open(_: Texts) -> str:
    return _("Nothing can be written down just now, so nothing was saved. Ask the organiser to open the question.")


def _page(call: Call, here: TableVisit, problems: list[Problem] | None = None) -> Response:
    _ = call.texts(here.frame.project)
    form = call.form
    latest = here.notes[0] if here.notes else None
    asked = [question.prompt.id for question in here.open]
    before = latest.prompt if latest and latest.prompt in asked else asked[0] if len(asked) == 1 else ""
    at = call.request.query_params.get("at", "")
    return page(
        call,
        _,
        "table",
        status=422 if problems else 200,
        visit=here,
        project=here.frame.project,
        groups={group.id: group for group in here.frame.groups},
        prompts={prompt.id: prompt for prompt in here.frame.prompts},
        key=known_key(form.get(KEY_FIELD, "")) or new_key(),
        text=form.get(NOTES_FIELD, ""),
        question=form.get(QUESTION_FIELD, before),
        group=form.get(GROUP_FIELD, (latest.group or NO_GROUP) if latest else ""),
        heads=form.get(HEADS_FIELD, "" if here.link.heads is None else str(here.link.heads)),
        saved=saved_said(_, at) if at and not problems else "",
        problems=problems or (),
        problem_of={problem.field: problem.text for problem in problems or ()},
        no_group=NO_GROUP,
        most_heads=MOST_HEADS,
        form_address=call.address(here.path),
        photo_address=call.address(f"{here.path}/photo"),
    )
