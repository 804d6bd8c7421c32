"""The wall of a room (`/s/<token>`): what the projector shows, changed by itself, in words that carry ten metres."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from starlette.responses import Response

from workshop.collect.invitations import invitation_address, qr_svg, reaches_other_devices, spaced
from workshop.lan import lan_addresses
from workshop.model import Project
from workshop.store import Room, Store
from workshop.texts import Texts
from workshop.web.endpoint import Call
from workshop.web.live_page import ROOM
from workshop.web.pages import HEADERS, page, rendered
from workshop.web.room_streams import number_of, timer_values
from workshop.web.room_views import Counted, picture, prompt_on, shown_of, view_of

PATTERN = "/s/{token}"
STREAM = "/live/wall/{token}"
GROUP = "group"
"""In the address, the group whose own link this wall shows; the others choose their group when they join."""


def wall_payload(store: Store, room: Room, _: Texts) -> Mapping[str, Any]:
    """What every wall of the room shows."""
    shown = shown_of(store, room)
    view = view_of(room, shown)
    told = dict(picture(store, room, shown, view, _))
    if "words" in told:
        told["words_said"] = told.pop("words")
    html = rendered(
        _,
        "_wall",
        project=room.frame.project,
        workshop=next(one for one in room.frame.workshops if one.id == room.run.workshop),
        shown=shown,
        prompt=prompt_on(room, shown) if shown else None,
        view=view,
        asks_back=room.run.asks_back,
        say=Counted(_),
        view_file="notes" if view == "clusters" else view,
        code=spaced(store.invite(room.frame.project.id, None).code),
        qr_address=f"/s/{store.room_link(room.frame.project.id, room.run.workshop, 'wall').token}/qr.svg",
        **told,
    )
    return {"html": html, "look": room.run.look, **timer_values(room.run)}


def show_wall(call: Call) -> Response:
    """The wall as it is now; NotThere, also when its link was replaced."""
    with call.store() as store:
        link = store.room_of_link(call.request.path_params["token"], "wall")
        room = store.room(link.project, link.workshop)
        _ = call.texts(room.frame.project)
        payload = wall_payload(store, room, _)
        wished = call.request.query_params.get(GROUP, "")
        group = next((one for one in room.frame.groups if one.id == wished), None)
        code = store.invite(link.project, group.id).code if group else ""
    own = group and {
        "name": group.within(_.language),
        "code": spaced(code),
        "qr": f"/s/{link.token}/qr.svg?{urlencode({GROUP: group.id})}",
    }
    return page(
        call,
        _,
        "wall",
        project=room.frame.project,
        payload=payload,
        group=own,
        place=urlsplit(_base(call, room.frame.project)).netloc,
        stream_address=call.address(
            STREAM.format(token=call.request.path_params["token"]), after=str(number_of(payload))
        ),
    )


def show_wall_qr(call: Call) -> Response:
    """The QR code by which people join in the room of this wall."""
    with call.store() as store:
        link = store.room_of_link(call.request.path_params["token"], "wall")
        project = store.project(link.project)
        wished = call.request.query_params.get(GROUP, "")
        group = next((one.id for one in store.frame(project.id).groups if one.id == wished), None)
        code = store.invite(project.id, group).code
    drawn = qr_svg(f"{invitation_address(_base(call, project), code)}?{ROOM}={link.workshop}")
    return Response(drawn, media_type="image/svg+xml", headers=HEADERS)


def _base(call: Call, project: Project) -> str:
    """The address of this server for phones: as chosen, else as the wall is opened, else as it is found."""
    if project.address:
        return project.address
    opened = f"{call.request.url.scheme}://{call.request.url.netloc}"
    if reaches_other_devices(opened):
        return opened
    return next(iter(call.settings.addresses or lan_addresses(call.request.url.port or 80)), opened)
