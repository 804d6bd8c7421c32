"""Facilitators' screens that are open while people answer: each runs again once a second, over a socket of its own.

Run: python -m benchmarks.collect_screens PORT PAGE QUERY SHOWN. It begins with a line once all screens are drawn, and
when its input ends, it prints every run in JSON.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from time import perf_counter

SCREENS = 5
EVERY_SECONDS = 1.0
WITHIN_SECONDS = 60
_UNHARMED = (0, 3)
"""How Streamlit says that a run or a fragment's run went to its end."""

Run = tuple[float, float]
"""When it was asked for, by the machine's clock that only goes forward, and the milliseconds until it was drawn."""


class Screens:
    """The screens, in a process of their own; each run draws the words `shown`, or it is a problem."""

    def __init__(self, port: int, page: str, query: str, shown: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.collect_screens", str(port), page, query, shown],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout
        self._process.stdout.readline()

    def close(self) -> tuple[list[Run], list[str]]:
        """Close them; every run, and what went wrong."""
        told, _ = self._process.communicate("")
        runs, problems = json.loads(told)
        return [(at, milliseconds) for at, milliseconds in runs], problems


class _Screen:
    """One tab, as the server sees it."""

    def __init__(self, port: int, page: str, query: str, shown: str) -> None:
        self._shown = shown.encode()
        self._address = f"ws://localhost:{port}/_stcore/stream"
        self._page, self._query = page, query
        self._page_hash = ""
        self.problems: list[str] = []

    async def open(self) -> None:
        """Connect and draw for the first time."""
        from websockets import connect

        self._socket = await connect(
            self._address, subprotocols=["streamlit"], max_size=None, compression=None, ping_interval=None
        )
        await self.run()

    async def run(self) -> float:
        """Run the whole screen again; the milliseconds until it is drawn."""
        from streamlit.proto.BackMsg_pb2 import BackMsg

        asked = BackMsg()
        asked.rerun_script.query_string = self._query
        if self._page_hash:
            asked.rerun_script.page_script_hash = self._page_hash
        else:
            asked.rerun_script.page_name = self._page
        begun = perf_counter()
        await self._socket.send(asked.SerializeToString())
        if not await asyncio.wait_for(self._drawn(), WITHIN_SECONDS):
            self.problems.append("a screen was drawn without what it is to show")
        return (perf_counter() - begun) * 1000

    async def _drawn(self) -> bool:
        """Whether what is to be shown was drawn, once the run is over."""
        from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

        shown = False
        while True:
            sent = await self._socket.recv()
            message = ForwardMsg.FromString(sent)
            kind = message.WhichOneof("type")
            if kind == "navigation":
                self._page_hash = message.navigation.page_script_hash
            elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
                shown = shown or self._shown in sent
                element = message.delta.new_element
                if element.WhichOneof("type") == "exception":
                    self.problems.append(f"a screen shows {element.exception.type}")
            elif kind == "script_finished" and message.script_finished != 2:  # 2 says that it begins anew
                if message.script_finished not in _UNHARMED:
                    self.problems.append("a screen's run was broken off")
                return shown


async def _main(port: int, page: str, query: str, shown: str) -> tuple[list[Run], list[str]]:
    screens = [_Screen(port, page, query, shown) for _ in range(SCREENS)]
    for screen in screens:
        await screen.open()
    print("drawn", flush=True)
    closed = asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    runs: list[Run] = []

    async def watch(screen: _Screen, wait: float) -> None:
        await asyncio.sleep(wait)
        while not closed.done():
            at = perf_counter()
            runs.append((at, await screen.run()))
            await asyncio.sleep(max(0, at + EVERY_SECONDS - perf_counter()))

    await asyncio.gather(*(watch(screen, number / SCREENS) for number, screen in enumerate(screens)))
    return runs, [problem for screen in screens for problem in screen.problems]


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_main(int(sys.argv[1]), *sys.argv[2:]))))
