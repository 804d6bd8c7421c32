"""A real store in a directory of its own for every test that asks for one."""

import pytest

from workshop.settings import Settings
from workshop.store import close_stores, open_store
from workshop.texts import Texts


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
