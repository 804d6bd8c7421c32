"""The invitation: whose project it is, why it asks, what happens to the answers; and the form for a short code."""

from __future__ import annotations

import hashlib
import re
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from contextlib import suppress

from starlette.responses import Response

from workshop.collect.notices import consent_said, notice_lines, notice_text
from workshop.errors import NotThere, WorkshopError
from workshop.lan import is_another_device
from workshop.model import Group, Invitation, Material
from workshop.store import NoticeShown, Store, has_ended, now
from workshop.store.answers import TOKEN_BYTES
from workshop.store.errors import LinkEnded, LinkFull
from workshop.texts import Texts
from workshop.web.endpoint import Call
from workshop.web.live_page import PATTERN as LIVE
from workshop.web.live_page import room_in_address
from workshop.web.pages import Problem, page
from workshop.web.questions import minutes, questions
from workshop.web.results import results_page
from workshop.web.sent import KEY_FIELD, known_key, new_key

GROUP_FIELD = "group"
CONSENT_FIELD = "consent"


def show_invitation(call: Call) -> Response:
    """The invitation of the code in the address, or that it has ended; NotThere.

    The first visit from another device is noted, without saying whose it was: the screens show that phones get here.
    """
    with call.store() as store:
        invitation, frame = _invited(call, store)
        if invitation.reached_at is None and is_another_device(call.request.client and call.request.client.host):
            with suppress(WorkshopError):  # whoever came is shown the page, noted or not
                store.note_reached(invitation)
        in_room = bool(store.runs(frame.project.id))
    return _page(call, invitation, frame, in_room=in_room)


def show_results(call: Call) -> Response:
    """The short result behind an invitation, also after answering has ended, unless the link was closed; NotThere."""
    with call.store() as store:
        invitation, frame = _invited(call, store)
        shown = store.shown_result(invitation.project)
    if invitation.closed:
        return _ended(call, frame, LinkEnded())
    return results_page(call, frame.project, shown, back=f"/i/{invitation.code}")


def accept_invitation(call: Call) -> Response:
    """Let somebody in with a group, and with a consent where one is asked, and lead on to their own link; NotThere."""
    with call.store() as store:
        invitation, frame = _invited(call, store)
        choices = _choices(invitation, frame)
        chosen = call.form.get(GROUP_FIELD, "")
        in_room = bool(store.runs(frame.project.id))
        if not in_room and not any(question.is_open for question in questions(frame)):
            return _page(call, invitation, frame)
        _ = call.texts(frame.project)
        problems = []
        if choices and chosen not in {group.id for group in choices}:
            problems.append(Problem(_("Choose the group that you belong to."), f"{GROUP_FIELD}-{choices[0].id}"))
        consented = CONSENT_FIELD in call.form
        if frame.project.legal_basis == "consent" and not consented:
            problems.append(Problem(_("Tick that you agree, or leave the page: nothing was saved."), CONSENT_FIELD))
        if problems:
            return _page(call, invitation, frame, problems, in_room=in_room)
        group = chosen if choices else invitation.group
        try:
            _participant, token = store.join(
                frame.project.id,
                group,
                token=_token(call, frame.project.id, group),
                invitation=invitation.code,
                notice=NoticeShown(
                    _.language,
                    frame.project.legal_basis,
                    notice_text(frame.project, _, model_at=_model_at(call)),
                    consented=consented,
                ),
            )
        except (LinkEnded, LinkFull) as problem:
            return _ended(call, frame, problem)
        to = LIVE.format(token=token) if in_room else f"/p/{token}/answer"
    return call.go(to, **room_in_address(call))


def show_code_form(call: Call) -> Response:
    """The form for the short code that is shown on the wall."""
    return page(call, call.texts(), "code", code="")


def open_code(call: Call) -> Response:
    """Lead on to the invitation of the code that was typed, or ask for it again."""
    typed = call.form.get("code", "")[:100]
    with call.store() as store:
        try:
            return call.go(f"/i/{store.invitation(invitation_code(typed)).code}")
        except NotThere:
            _ = call.texts()
            problem = Problem(_("There is no such code. Look at it once more and type it again."), "code")
            return page(call, _, "code", status=404, code=typed, problems=[problem])


def invitation_code(typed: str) -> str:
    """The code as it is kept, however it was typed.

    >>> invitation_code(" ABCD - efg2 ")
    'abcdefg2'
    """
    return re.sub(r"[^a-z0-9]", "", typed.lower())


def _invited(call: Call, store: Store) -> tuple[Invitation, Material]:
    invitation = store.invitation(invitation_code(call.request.path_params["code"]))
    return invitation, store.frame(invitation.project)


def _token(call: Call, project: str, group: str | None) -> str | None:
    """The token for whoever sends this form, the same however often it is sent; nothing without a key of ours.

    Nobody can guess it who does not know the key, and the key was given to this page alone.
    """
    key = known_key(call.form.get(KEY_FIELD, ""))
    digest = hashlib.sha256(f"{key} {project} {group}".encode()).digest()
    return urlsafe_b64encode(digest[:TOKEN_BYTES]).decode().rstrip("=") if key else None


def _choices(invitation: Invitation, frame: Material) -> tuple[Group, ...]:
    """The groups to choose from, staff last; none when the link is a group's own."""
    return () if invitation.group else tuple(sorted(frame.groups, key=lambda group: group.staff))


def _ended(call: Call, frame: Material, problem: LinkEnded | LinkFull, results: str = "") -> Response:
    """The page that says that a link lets nobody in any more, that own links still work, and where the results are."""
    _ = call.texts(frame.project)
    sentences = [_(problem.message), _("If you have answered already, your own link still works.")]
    link = (results, _("See what we found")) if results else None
    return page(call, _, "message", status=410, title=_("This link has ended"), sentences=sentences, link=link)


def _page(
    call: Call, invitation: Invitation, frame: Material, problems: Sequence[Problem] = (), *, in_room: bool = False
) -> Response:
    results = call.address(f"/i/{invitation.code}/results") if frame.project.shown_result else ""
    if has_ended(invitation, now()):
        return _ended(call, frame, LinkEnded(), "" if invitation.closed else results)
    if invitation.at_most is not None and invitation.used >= invitation.at_most:
        return _ended(call, frame, LinkFull(), results)
    _ = call.texts(frame.project)
    voluntary, *notice = notice_lines(frame.project, _, model_at=_model_at(call))
    asked = tuple(question for question in questions(frame) if question.is_open)
    return page(
        call,
        _,
        "invitation",
        status=422 if problems else 200,
        project=frame.project,
        group=next((group for group in frame.groups if group.id == invitation.group), None),
        choices=_choices(invitation, frame),
        facts=_facts(_, len(asked), minutes(asked)) if asked else (),
        is_open=bool(asked) or in_room,
        key=known_key(call.form.get(KEY_FIELD, "")) or new_key(),
        problems=problems,
        problem_of={problem.field: problem.text for problem in problems},
        chosen=call.form.get(GROUP_FIELD, ""),
        consented=CONSENT_FIELD in call.form,
        until=_.moment(invitation.expires_at) if invitation.expires_at else "",
        consent=consent_said(_) if frame.project.legal_basis == "consent" else "",
        voluntary=voluntary,
        notice=notice,
        results_address=results,
        form_address=call.address(f"/i/{invitation.code}", **room_in_address(call)),
    )


def _model_at(call: Call) -> str:
    """The server of the language model that may propose wordings, where one is set."""
    return call.settings.wording.host if call.settings.wording else ""


def _facts(_: Texts, count: int, took: tuple[int, int]) -> tuple[str, ...]:
    fewest, most = took
    if fewest == most:
        time = _.ngettext("It takes about {count} minute.", "It takes about {count} minutes.", most)
    else:
        time = _("It takes about {fewest}–{most} minutes.", fewest=_.number(fewest), most=_.number(most))
    return _.ngettext("There is {count} question.", "There are {count} questions.", count), time
