"""What is measured: a real server over a fresh data directory, with a project from the template that everybody uses."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.collect_phone import Phone
from tests.browser.conftest import Server, serving
from workshop.collect.templates import TEMPLATES, make_project
from workshop.settings import Settings
from workshop.store import close_stores, open_store

TEMPLATE = "four-workshops"


@dataclass
class Site:
    """A running server and the ways to everything on it."""

    settings: Settings
    server: Server
    project: str
    places: Mapping[str, str]
    """Codes and tokens by name, as the addresses of pages name them."""
    arrived: int = 0
    """How many people have been let in; each has the number that it was then."""

    @property
    def invitation(self) -> str:
        """The path of the invitation for everybody."""
        return f"/i/{self.places['code']}"

    @property
    def pid(self) -> int:
        """The server's process."""
        return self.server._process.pid


async def phone_of(here: Site, code: str) -> Phone:
    """The phone of somebody new, who has come by that code as far as the questions."""
    phone = Phone(here.arrived, here.server.port, f"/i/{code}")
    here.arrived += 1
    await phone.open()
    return phone


@contextmanager
def site(place: Path) -> Iterator[Site]:
    """A server that runs as long as it is wanted, with a project that is open and another where answering has ended."""
    settings = Settings(data_directory=place / "data")
    with open_store(settings) as store:
        template = TEMPLATES[TEMPLATE]
        project, ended = (
            make_project(store, template, name=name, language="fi").id for name in ("Osaajia seudulle", "Päättynyt")
        )
        group = next(group.id for group in store.frame(project).groups if not group.staff)
        places = {
            "code": store.invite(project, None).code,
            "group_code": store.invite(project, group).code,
            "ended_code": store.invite(ended, None).code,
        }
    close_stores()
    with serving(settings.data_directory) as server:
        here = Site(settings, server, project, places)
        here.places = {
            **places,
            "new": asyncio.run(_token(here, places["code"], sends=False)),
            "answered": asyncio.run(_token(here, places["code"], sends=True)),
            "late": asyncio.run(_token(here, places["ended_code"], sends=True)),
        }
        with open_store(settings) as store:
            for activity in store.frame(ended).activities:
                store.set_activity_state(ended, activity, "closed")
        close_stores()
        yield here


async def _token(here: Site, code: str, *, sends: bool) -> str:
    """The token of somebody new, who has answered when they send."""
    phone = await phone_of(here, code)
    if sends:
        await phone.send()
    await phone.leave()
    phone.put_away()
    return phone.address.split("/")[2]
