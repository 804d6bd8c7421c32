"""The doors in front of the screens: what is not theirs goes through whole, and one that dies is missed by nobody."""

import os
import signal
import socket
from contextlib import contextmanager
from time import monotonic

import psutil
import pytest

from tests.browser.conftest import Server, serving
from workshop.serving import DOORS

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no doors on this system")
WITHIN_SECONDS = 30


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("door") / "data") as running:
        yield running


@contextmanager
def connected(server):
    address = "127.0.0.1", server.port
    with socket.create_connection(address, timeout=WITHIN_SECONDS) as line, line.makefile("rb") as lines:
        yield line, lines


def asked_for(path, *headers):
    return "\r\n".join([f"GET {path} HTTP/1.1", "Host: localhost", *headers, "", ""]).encode()


def answer(lines):
    """The status and the body of the next answer."""
    status = int(lines.readline().split()[1])
    length = 0
    while (header := lines.readline().strip()) != b"":
        name, _, value = header.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return status, lines.read(length)


def doors(server):
    return [one for one in psutil.Process(server._process.pid).children() if "workshop.door" in one.cmdline()]


def until(holds):
    end = monotonic() + WITHIN_SECONDS
    while not holds():
        assert monotonic() < end


def test_one_connection_serves_a_light_page_then_the_screens_then_a_light_page(server):
    with connected(server) as (line, lines):
        bodies = []
        for path in ("/j", "/projects", "/_stcore/health", "/j"):
            line.sendall(asked_for(path))
            status, body = answer(lines)
            assert status == 200
            bodies.append(body)
    assert b'name="code"' in bodies[0] and b'name="code"' in bodies[3]
    assert b"<title>Kutomo</title>" in bodies[1]
    assert bodies[2] == b"ok"


def test_a_request_that_comes_in_small_pieces_goes_through_whole(server):
    with connected(server) as (line, lines):
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in asked_for("/_stcore/health", f"X-Long: {'x' * 50}"):
            line.sendall(bytes([byte]))
        assert answer(lines) == (200, b"ok")


def test_what_a_light_page_is_sent_does_not_pass_for_the_head_of_the_next_request(server):
    with connected(server) as (line, lines):
        body = "code=" + "x" * 70_000
        line.sendall(f"POST /j HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode())
        assert answer(lines)[0] == 404
        line.sendall(asked_for("/_stcore/health"))
        assert answer(lines) == (200, b"ok")


def test_a_request_for_the_screens_before_an_earlier_one_is_answered_is_refused_and_not_mixed_up(server):
    with connected(server) as (line, lines):
        line.sendall(asked_for("/j") + asked_for("/_stcore/health"))
        assert answer(lines)[0] == 200
        assert answer(lines)[0] == 503


def test_a_head_without_an_end_is_refused(server):
    with connected(server) as (line, lines):
        line.sendall(b"GET /projects HTTP/1.1\r\nX: " + b"x" * 200_000)
        assert answer(lines)[0] == 400


def test_a_foreign_name_is_refused_in_front_of_the_light_pages_and_of_the_screens(server):
    for path in ("/j", "/projects"):
        with connected(server) as (line, lines):
            line.sendall(asked_for(path).replace(b"localhost", b"kutomo.example"))
            assert answer(lines)[0] == 421


def test_people_get_in_while_a_door_that_died_is_replaced(server):
    until(lambda: len(doors(server)) == DOORS)
    dead = doors(server)[0]
    dead.kill()
    dead.wait(WITHIN_SECONDS)
    for _ in range(20):
        with connected(server) as (line, lines):
            line.sendall(asked_for("/j"))
            assert answer(lines)[0] == 200
    until(lambda: len(doors(server)) == DOORS)


def test_a_server_that_was_killed_leaves_its_port_to_the_next(tmp_path):
    server = Server(tmp_path / "data")
    try:
        left = psutil.Process(server._process.pid).children(recursive=True)
        server._process.send_signal(signal.SIGKILL)
        server._process.wait()
        server.start()
        _gone, alive = psutil.wait_procs(left, WITHIN_SECONDS)
        assert alive == []
        until(lambda: len(doors(server)) == DOORS)
        with connected(server) as (line, lines):
            line.sendall(asked_for("/_stcore/health"))
            assert answer(lines) == (200, b"ok")
    finally:
        server.stop()
