"""“Did we understand you?”: themes as they stand, each confirmed, or not quite, with a line of one's own.

A facilitator opens it and closes it. Quoted is what a wall may show as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from starlette.responses import Response

from workshop.clean import clean
from workshop.live.maps import quotes_of
from workshop.model import Material, Participant, Theme, Understood
from workshop.store import now
from workshop.store.errors import NotOpenNow
from workshop.web.endpoint import Call
from workshop.web.live_page import PATTERN as LIVE
from workshop.web.live_page import Device
from workshop.web.pages import page

PATTERN = "/p/{token}/check"
ANSWER, LINE = "check-", "text-check-"
LONGEST_LINE = 280
MOST_THEMES = 12
QUOTES = 2


def show_check(call: Call) -> Response:
    """The themes with what somebody has told of them before; nothing of them while it is not open; NotThere."""
    return _page(call)


def save_check(call: Call) -> Response:
    """Keep what was told of each theme; what comes after it was closed is shown to be copied; NotThere."""
    answers: dict[str, tuple[Understood, str]] = {}
    for name, value in call.form.items():
        if name.startswith(ANSWER) and value in get_args(Understood):
            theme = name.removeprefix(ANSWER)
            line = clean(call.form.get(f"{LINE}{theme}", "")).strip()[:LONGEST_LINE]
            answers[theme] = (value, line)  # type: ignore[assignment]
        elif name.startswith(LINE) and value.strip() and f"{ANSWER}{name.removeprefix(LINE)}" not in call.form:
            answers[name.removeprefix(LINE)] = ("partly", clean(value).strip()[:LONGEST_LINE])
    lines = [clean(text).strip() for name, text in call.form.items() if name.startswith(LINE) and text.strip()]
    token = call.request.path_params["token"]
    try:
        with call.store() as store:
            store.check_themes(store.participant(token), answers)
    except NotOpenNow:
        return _page(call, late=lines, status=409)
    return call.go(PATTERN.format(token=token), saved=str(int(now().timestamp())))


def _page(call: Call, *, late: Sequence[str] = (), status: int = 200) -> Response:
    token = call.request.path_params["token"]
    with call.store() as store:
        participant = store.participant(token)
        is_open = store.asks_back(participant.project)
        material = store.material(participant.project) if is_open else store.frame(participant.project)
        let_through = store.let_through(participant.project)
        told = {one.theme: one for one in store.checks_by(participant)}
    themes = [
        (theme, quotes_of(theme, material, let_through, at_most=QUOTES, group=participant.group))
        for theme in _themes_of(material, participant)
    ]
    return page(
        call,
        call.texts(material.project),
        "check",
        status=status,
        project=material.project,
        here=Device(token),
        is_open=is_open,
        late=late,
        themes=themes,
        told=told,
        saved="saved" in call.request.query_params,
        longest=LONGEST_LINE,
        form_address=call.address(PATTERN.format(token=token)),
        live_address=call.address(LIVE.format(token=token)),
    )


def _themes_of(material: Material, participant: Participant) -> tuple[Theme, ...]:
    """What somebody's own group has raised; all themes where that is nothing, or the group is not known."""
    ours = {said.id for said in material.contributions if participant.group and said.group == participant.group}
    raised = tuple(theme for theme in material.themes if ours & set(theme.raised_by))
    return (raised or material.themes)[:MOST_THEMES]
