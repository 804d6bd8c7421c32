"""A real store in a directory of its own for every test that asks for one, and one Chromium for all that need it.

What cannot run on a machine is named and counted at the end; with CI=true it fails.
"""

import os
import shutil

import pytest

from workshop.settings import Settings
from workshop.store import close_stores, open_store
from workshop.texts import Texts

NEEDED = {"browser": ("chromium", "Chromium"), "office": ("soffice", "LibreOffice")}
"""What a test with that mark needs: the command, and its name."""
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP kutomo.test 127.0.0.1",
]


def pytest_addoption(parser):
    parser.addoption("--approve", action="store_true", help="take today's texts and pictures as the approved ones")


def pytest_runtest_setup(item):
    for mark, (command, name) in NEEDED.items():
        if item.get_closest_marker(mark) and not shutil.which(command):
            pytest.skip(f"{name} is not installed on this machine")


def pytest_terminal_summary(terminalreporter, config):
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = sorted({report.longrepr[2].removeprefix("Skipped: ") for report in skipped})
    for reason in reasons:
        count = sum(reason in report.longrepr[2] for report in skipped)
        terminalreporter.write_line(f"NOT RUN: {count} tests, because {reason}")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session, exitstatus):
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") and reporter and reporter.stats.get("skipped") and exitstatus == 0:
        session.exitstatus = 1


@pytest.fixture
def settings(tmp_path):
    yield Settings(data_directory=tmp_path / "data")
    close_stores()


@pytest.fixture
def store(settings):
    with open_store(settings) as opened:
        yield opened


@pytest.fixture
def texts():
    return Texts("fi")


@pytest.fixture(scope="session")
def chromium():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM_FLAGS)
        yield browser
        browser.close()
