"""One note of a table: put right, or taken back, by the table that said it."""

from __future__ import annotations

from starlette.responses import Response

from workshop.clean import clean_line
from workshop.errors import NotThere
from workshop.model import Contribution
from workshop.store import now
from workshop.store.contributions import text_mark
from workshop.store.errors import ChangedMeanwhile, LinkEnded
from workshop.web.endpoint import Call
from workshop.web.pages import Problem, page
from workshop.web.table_visits import TableVisit, ended_page, table_visit

PATTERN = "/t/{token}/note/{note}"
NOTE_FIELD, OVER_FIELD, BACK_FIELD = "text-note", "over", "back"


def show_note(call: Call) -> Response:
    """The note of the address in a box; NotThere when it is none of this table's."""
    with call.store() as store:
        here = table_visit(call, store)
    return ended_page(call, here) or _page(call, here, _own(call, here))


def change_note(call: Call) -> Response:
    """Keep the note as it is worded now, or erase it when it is taken back; NotThere.

    What is empty or too long, or was written over another text than the one that stands, comes back.
    """
    from workshop.language import detect

    text = "" if BACK_FIELD in call.form else clean_line(call.form.get(NOTE_FIELD, ""))
    with call.store() as store:
        here = table_visit(call, store)
        if late := ended_page(call, here, text):
            return late
        note = _own(call, here)
        _ = call.texts(here.frame.project)
        longest = next(prompt.longest for prompt in here.frame.prompts if prompt.id == note.prompt)
        problem = ""
        if not text and BACK_FIELD not in call.form:
            problem = _("The note is empty. Write something, or take it back.")
        elif len(text) > longest:
            problem = _(
                "A note is too long: {count} characters, when {limit} fit in. Make it shorter, or two notes of it.",
                count=_.number(len(text)),
                limit=_.number(longest),
            )
        if problem:
            return _page(call, here, note, Problem(problem, NOTE_FIELD))
        over = text_mark(note.text) if BACK_FIELD in call.form else call.form.get(OVER_FIELD, "")
        try:
            store.correct_at_table(here.link, note.id, text, detect(text, here.frame.project.language), over=over)
        except ChangedMeanwhile:
            problem = _(
                "Another text has been saved for this note in the meantime. Both are here: send again if you want."
            )
            return _page(call, here, note, Problem(problem, NOTE_FIELD), standing=note.text)
        except LinkEnded:
            return ended_page(call, table_visit(call, store), text) or call.go(here.path)
    return call.go(here.path, at=str(int(now().timestamp())))


def _own(call: Call, here: TableVisit) -> Contribution:
    """The note of the address, while its question is open; NotThere."""
    open_now = {question.prompt.id for question in here.open}
    for note in here.notes:
        if note.id == call.request.path_params["note"] and note.prompt in open_now:
            return note
    raise NotThere


def _page(
    call: Call, here: TableVisit, note: Contribution, problem: Problem | None = None, standing: str = ""
) -> Response:
    _ = call.texts(here.frame.project)
    return page(
        call,
        _,
        "table_note",
        status=422 if problem else 200,
        visit=here,
        project=here.frame.project,
        prompt=next(prompt for prompt in here.frame.prompts if prompt.id == note.prompt),
        text=call.form.get(NOTE_FIELD, note.text),
        over=text_mark(note.text),
        standing=standing,
        problems=[problem] if problem else (),
        form_address=call.address(f"{here.path}/note/{note.id}"),
        back_address=call.address(here.path),
    )
