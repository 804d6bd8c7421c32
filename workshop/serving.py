"""Starting the server: for this machine alone, or for the whole network with a log-in."""

from __future__ import annotations

import os
import runpy
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from time import monotonic, sleep

from workshop.beside import beside
from workshop.errors import WorkshopError
from workshop.lan import lan_addresses
from workshop.settings import HOUSE, Settings
from workshop.store import close_stores, open_store
from workshop.texts import N_, Message

DOORS = 2
"""Processes that let people in and answer for the light pages: together they take in a thousand phones at once."""
DOOR = "KUTOMO_DOOR"
"""In the environment, under what number the listening socket is open."""
LET_GO_WITHIN_SECONDS = 2.0
"""A port, by the doors of a server that was killed."""
BACKLOG = 2048


class PortTaken(WorkshopError):
    """Another program listens there already."""

    text = N_("Port {port} is in use. Perhaps Kutomo is running already; else choose another with --port.")


def serve(settings: Settings, *, lan: bool, port: int, say: Callable[[Message], None]) -> None:
    """Turn this process into the server; raises PortTaken, or what is wrong with the store.

    Without `lan` it listens on 127.0.0.1 and needs no account. With it, it listens wider and asks for a log-in; a
    one-time code for the first account is told once.
    """
    listen_on = "0.0.0.0" if lan else "127.0.0.1"  # noqa: S104  (an account is required then)
    listening = _listening(listen_on, port)
    with open_store(settings) as store:
        if lan:
            found = settings.addresses or lan_addresses(port) or (f"http://localhost:{port}",)
            say(Message(N_("Kutomo listens at: {addresses}"), {"addresses": ", ".join(found)}))
            if not store.any_account():
                code = store.new_setup_code()
                said = N_("Make the first account at {address} with this code, which works once: {code}")
                say(Message(said, {"address": f"http://localhost:{port}/first-account", "code": code}))
        else:
            say(Message(N_("Kutomo is at http://localhost:{port} (stop it with Ctrl+C)."), {"port": str(port)}))
    close_stores()
    _let_many_in()
    os.environ.update(environment(settings, lan=lan, port=port))
    if os.name == "posix":
        os.environ[DOOR] = str(listening.detach())
        listen_on, port = "127.0.0.1", 0  # the screens, behind the doors
    else:  # an open file is not passed on there: the screens' own process lets everybody in
        listening.close()
    os.chdir(HOUSE)  # Streamlit reads its settings from the working directory
    sys.argv = ["streamlit", "run", str(HOUSE / "streamlit_app.py")]
    sys.argv += ["--server.address", listen_on, "--server.port", str(port)]
    runpy.run_module("streamlit", run_name="__main__")  # in this process: starting another costs half a second


@contextmanager
def doors(port: int) -> Iterator[None]:
    """Let people in where `serve` listens, to screens that listen at that port of this machine."""
    with ExitStack() as stack:
        if open_file := os.environ.get(DOOR):
            for number in range(DOORS):
                words = open_file, str(port), str(number)
                stack.enter_context(beside("workshop.door", *words, files=[int(open_file)]))
        yield


def environment(settings: Settings, *, lan: bool, port: int) -> dict[str, str]:
    """What the server and its worker find in their environment, where no other user can list it."""
    told = {
        "KUTOMO_DATA": str(settings.data_directory.resolve()),
        "KUTOMO_ACCESS": "accounts" if lan else "this-machine",
        "KUTOMO_PORT": str(port),
    }
    return told | ({"STREAMLIT_SERVER_COOKIE_SECRET": settings.cookie_secret} if settings.cookie_secret else {})


def stay_on_one_processor(number: int) -> None:
    """Keep this thread, and those it begins, on the processor of that number, counted round, if it can.

    Python runs one thread at a time, so more processors would not do more; but to wake a thread on another processor
    costs several times what it costs on the same one, and a page takes several threads. Measured with a thousand
    phones: half the processor time for each. Counted from the port, several servers of one machine are spread out.
    """
    if not hasattr(os, "sched_setaffinity"):  # macOS, Windows
        return
    allowed = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {allowed[number % len(allowed)]})


def _let_many_in() -> None:
    """Every phone and every screen holds a connection open, and the usual limit is a thousand files."""
    try:
        import resource
    except ImportError:  # Windows without WSL
        return
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def _listening(address: str, port: int) -> socket.socket:
    """A socket to which people come from now on, though it takes a second until they are answered; PortTaken."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    until = monotonic() + LET_GO_WITHIN_SECONDS
    while True:
        try:
            listening.bind((address, port))
            listening.listen(BACKLOG)
            return listening
        except OSError as problem:
            if monotonic() > until:
                listening.close()
                raise PortTaken(port=str(port)) from problem
            sleep(0.1)
