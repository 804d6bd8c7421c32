"""What was found: the short result of a published report, for those who took part, by their own link or an invitation.

It is read as it was frozen, so it stays when answers are erased, and nothing that was not published is in it.
"""

from __future__ import annotations

from starlette.responses import Response

from workshop.errors import NotThere
from workshop.model import Project
from workshop.report.short import read
from workshop.web.endpoint import Call
from workshop.web.guard import may_run
from workshop.web.pages import page

PATTERN = "/p/{token}/results"
PREVIEW = "/preview/{project}/results/{version}"


def show_results(call: Call) -> Response:
    """The short result behind somebody's own link, or that none is shown; NotThere."""
    with call.store() as store:
        participant = store.participant(call.request.path_params["token"])
        project = store.project(participant.project)
        shown = store.shown_result(project.id)
    return results_page(call, project, shown, back=f"/p/{call.request.path_params['token']}")


def results_page(call: Call, project: Project, shown: bytes | None, *, back: str) -> Response:
    """The page of a short result as it was frozen; where none is shown, that it is not, and the way back."""
    _ = call.texts(project)
    way_back = _("To your own page") if back.startswith("/p/") else _("Back to the invitation")
    if shown is None:
        sentences = [_("The organiser does not show results here now. Keep your link and come back later.")]
        link = (call.address(back), way_back)
        return page(call, _, "message", status=404, title=_("No results are shown"), sentences=sentences, link=link)
    return page(
        call,
        _,
        "results",
        project=project,
        told=read(shown, _.language),
        back_address=call.address(back),
        back=way_back,
        preview=False,
    )


def preview_results(call: Call) -> Response:
    """The same as participants will see it, of any published version, for a facilitator; NotThere."""
    if not may_run(call):
        return call.go("/log-in")
    with call.store() as store:
        project = store.project(call.request.path_params["project"])
        content = store.short_result(project.id, call.request.path_params["version"])
    if content is None:
        raise NotThere
    _ = call.texts(project)
    return page(
        call, _, "results", project=project, told=read(content, _.language), back_address="", back="", preview=True
    )
