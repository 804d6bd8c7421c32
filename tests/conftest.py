"""A real store of its own for every test that asks for one, and one Chromium and one PostgreSQL for all that need it
in a process.

What is marked `engines` runs twice: with a store in one file and with one in PostgreSQL; `engines("sqlite")` is for
what only a file has.

What cannot run on a machine is named and counted at the end; with CI=true it fails.
"""

import os
import shutil

import pytest

from tests.postgres import PostgresServer, postgres_commands
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


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Say what runs one after the other in one process: a file, and all that needs Chromium.

    One of those makes a network of its own, and Chromium gives up what it loads when a network comes or goes.
    """
    for item in items:
        group = "browser" if item.get_closest_marker("browser") else str(item.path)
        item.add_marker(pytest.mark.xdist_group(group))


def pytest_runtest_setup(item):
    for mark, (command, name) in NEEDED.items():
        if item.get_closest_marker(mark) and not shutil.which(command):
            pytest.skip(f"{name} is not installed on this machine")


def pytest_generate_tests(metafunc):
    mark = metafunc.definition.get_closest_marker("engines")
    if "engine" in metafunc.fixturenames and mark:
        metafunc.parametrize("engine", mark.args or ["sqlite", "postgresql"], indirect=True)


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


@pytest.fixture(scope="session")
def postgres():
    """A server of PostgreSQL; without fsync, for no test cuts the power."""
    if not postgres_commands():
        pytest.skip("PostgreSQL is not installed on this machine")
    server = PostgresServer("-c fsync=off")
    yield server
    server.remove()


@pytest.fixture(scope="session")
def empty_database(postgres, tmp_path_factory):
    """The name of a database that has had every migration, to be copied."""
    address = postgres.new_database()
    with open_store(Settings(data_directory=tmp_path_factory.mktemp("empty"), database=address)):
        close_stores()
    return address.rpartition("/")[2]


@pytest.fixture
def engine(request):
    """Where the test's store is kept."""
    return getattr(request, "param", "sqlite")


@pytest.fixture
def settings(engine, tmp_path, request):
    database = ""
    if engine == "postgresql":
        template = request.getfixturevalue("empty_database")
        database = request.getfixturevalue("postgres").new_database(template)
    yield Settings(data_directory=tmp_path / "data", database=database)
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
