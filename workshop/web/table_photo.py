"""A photo of what a table has written on paper, with words for those who do not see it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from uuid import NAMESPACE_OID, uuid5

from starlette.responses import Response

from workshop.clean import clean, is_blank
from workshop.collect.photos import HeicPhoto, NoPhotoChosen, NotAPhoto, PhotoTooLarge, prepared_photo
from workshop.errors import NotThere, WorkshopError
from workshop.model import Activity
from workshop.store import Store, now
from workshop.web.endpoint import Call
from workshop.web.failures import later
from workshop.web.pages import Problem, page
from workshop.web.sent import KEY_FIELD, known_key, new_key
from workshop.web.table_visits import TableVisit, ended_page, table_visit
from workshop.web.uploads import LARGEST_FILE

PATTERN = "/t/{token}/photo"
FILE_FIELD, ALTERNATIVE_FIELD, ACTIVITY_FIELD = "photo", "alternative", "activity"
LONGEST_ALTERNATIVE = 2_000


def show_photo_form(call: Call) -> Response:
    """The form for a photo of this table; NotThere."""
    with call.store() as store:
        here = table_visit(call, store)
    return ended_page(call, here) or _page(call, here)


def save_photo(call: Call) -> Response:
    """Keep the photo without its metadata, and lead back to the table; NotThere.

    What is wrong with it, or with its words, is told on the form. A form that is sent again is kept once.
    """
    with call.store() as store:
        here = table_visit(call, store)
        if late := ended_page(call, here):
            return late
        problems = _wrong_words(call, here)
        try:
            if call.file is None:
                raise PhotoTooLarge
            content, media_type = prepared_photo(call.file)
        except (NoPhotoChosen, HeicPhoto, NotAPhoto, PhotoTooLarge) as problem:
            problems.append(Problem(call.texts(here.frame.project)(problem.message), FILE_FIELD))
        if problems:
            return _page(call, here, problems)
        return _keep(call, store, here, content, media_type)


def _keep(call: Call, store: Store, here: TableVisit, content: bytes, media_type: str) -> Response:
    _ = call.texts(here.frame.project)
    digest = hashlib.sha256(content).hexdigest()
    form = known_key(call.form.get(KEY_FIELD, "")) or new_key()
    try:
        store.add_photo(
            here.link.project,
            _activity(call, here),
            content,
            media_type=media_type,
            alternative=clean(call.form[ALTERNATIVE_FIELD]),
            at_table=here.link.name,
            id=str(uuid5(NAMESPACE_OID, f"{form} {digest}")),
        )
    except NotThere:
        raise
    except WorkshopError:  # whatever ails the store: what was chosen and written would be lost on another page
        said = _("The picture could not be saved just now. Choose it again, and send it in a moment.")
        return later(_page(call, here, [Problem(said, FILE_FIELD)], status=503))
    return call.go(here.path, at=str(int(now().timestamp())))


def _activity(call: Call, here: TableVisit) -> str:
    """To which activity the picture belongs; empty when nobody has chosen one of those that are open."""
    choices = _activities(here)
    chosen = choices[0].id if len(choices) == 1 else call.form.get(ACTIVITY_FIELD, "")
    return chosen if chosen in {activity.id for activity in choices} else ""


def _activities(here: TableVisit) -> tuple[Activity, ...]:
    return tuple(dict.fromkeys(question.activity for question in here.open))


def _wrong_words(call: Call, here: TableVisit) -> list[Problem]:
    """What is wrong with the form besides the picture."""
    _ = call.texts(here.frame.project)
    words = clean(call.form.get(ALTERNATIVE_FIELD, ""))
    problems = []
    if not _activity(call, here):
        problems.append(Problem(_("Choose what the picture belongs to."), ACTIVITY_FIELD))
    if is_blank(words):
        problems.append(Problem(_("Say in words what is on the picture."), ALTERNATIVE_FIELD))
    elif len(words) > LONGEST_ALTERNATIVE:
        limit = _.number(LONGEST_ALTERNATIVE)
        said = _("The words have more than {limit} characters. Make them shorter.", limit=limit)
        problems.append(Problem(said, ALTERNATIVE_FIELD))
    return problems


def _page(call: Call, here: TableVisit, problems: Sequence[Problem] = (), status: int = 422) -> Response:
    _ = call.texts(here.frame.project)
    if problems and all(problem.field != FILE_FIELD for problem in problems):
        again = _("Choose the picture again: a browser does not keep it.")
        problems = [*problems, Problem(again, FILE_FIELD)]
    return page(
        call,
        _,
        "table_photo",
        status=status if problems else 200,
        visit=here,
        project=here.frame.project,
        activities=_activities(here),
        chosen=call.form.get(ACTIVITY_FIELD, ""),
        alternative=call.form.get(ALTERNATIVE_FIELD, ""),
        key=known_key(call.form.get(KEY_FIELD, "")) or new_key(),
        problems=problems,
        problem_of={problem.field: problem.text for problem in problems},
        longest=LONGEST_ALTERNATIVE,
        largest=_.number(LARGEST_FILE // 1_000_000),
        form_address=call.address(f"{here.path}/photo"),
        back_address=call.address(here.path),
    )
