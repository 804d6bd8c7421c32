"""“Did we understand you?”: the themes as they stand, each confirmed, or not quite, with a line of one's own."""

from __future__ import annotations

from typing import get_args

from starlette.responses import Response

from workshop.clean import clean
from workshop.model import Understood
from workshop.protect.published import published_text
from workshop.store import now
from workshop.web.endpoint import Call
from workshop.web.live_page import PATTERN as LIVE
from workshop.web.live_page import Device
from workshop.web.pages import page

PATTERN = "/p/{token}/check"
ANSWER, LINE = "check-", "text-check-"
LONGEST_LINE = 280
MOST_THEMES = 12


def show_check(call: Call) -> Response:
    """The themes with what somebody has told of them before; NotThere."""
    with call.store() as store:
        participant = store.participant(call.request.path_params["token"])
        material = store.material(participant.project)
        told = {one.theme: one for one in store.checks_by(participant)}
    _ = call.texts(material.project)
    said = {one.id: one for one in material.contributions}
    themes = [
        (theme, [published_text(said[id]) for id in theme.contributions if id in said and not said[id].waits][:2])
        for theme in material.themes[:MOST_THEMES]
    ]
    token = call.request.path_params["token"]
    return page(
        call,
        _,
        "check",
        project=material.project,
        here=Device(token),
        themes=themes,
        told=told,
        saved="saved" in call.request.query_params,
        longest=LONGEST_LINE,
        form_address=call.address(PATTERN.format(token=token)),
        live_address=call.address(LIVE.format(token=token)),
    )


def save_check(call: Call) -> Response:
    """Keep what was told of each theme; NotThere."""
    answers: dict[str, tuple[Understood, str]] = {}
    for name, value in call.form.items():
        if name.startswith(ANSWER) and value in get_args(Understood):
            theme = name.removeprefix(ANSWER)
            line = clean(call.form.get(f"{LINE}{theme}", "")).strip()[:LONGEST_LINE]
            answers[theme] = (value, line)  # type: ignore[assignment]
    token = call.request.path_params["token"]
    with call.store() as store:
        store.check_themes(store.participant(token), answers)
    return call.go(PATTERN.format(token=token), saved=str(int(now().timestamp())))
