"""A damaged file of ours says so: no stack trace, nothing made worse."""

from contextlib import closing

import pytest
from sqlite_utils.utils import sqlite3

from tests.keep_schema import SAMPLES
from workshop.store import close_stores, open_store
from workshop.store.errors import DamagedStore, NothingSaved


def fill(settings, sample):
    settings.data_directory.mkdir(parents=True)
    with closing(sqlite3.connect(settings.database_file)) as file:
        file.executescript((SAMPLES / sample).read_text("utf-8"))


@pytest.mark.parametrize("sample", ["0001_first.sql", "0002_history.sql"])
def test_a_damaged_file_is_told_at_start_or_at_first_use_and_not_made_worse(settings, sample):
    fill(settings, sample)
    if sample != "0001_first.sql":
        with open_store(settings):
            close_stores()
    sound = settings.database_file.read_bytes()
    told = 0
    for page in range(1, len(sound) // 4096):
        for at in (0, 2048):
            damaged = bytearray(sound)
            damaged[page * 4096 + at : page * 4096 + at + 600] = b"\xff" * 600
            for beside in settings.data_directory.iterdir():
                beside.unlink()
            settings.database_file.write_bytes(damaged)
            try:
                with open_store(settings) as store:
                    for project in store.projects():
                        store.material(project.id)
                        store.history(project.id)
                    try:
                        store.add_group(store.projects()[0].id, "Uusi")
                    except NothingSaved:
                        told += 1
            except DamagedStore:
                told += 1
            finally:
                close_stores()
    assert told > 20
