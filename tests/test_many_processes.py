"""Several servers on one store, on one file and on PostgreSQL; and what is said when the store cannot be opened."""

from __future__ import annotations

import html
import os
import re
import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import httpx2
import psycopg
import pytest

from tests.browser.conftest import Server, serving
from tests.postgres import PostgresServer, postgres_commands
from workshop.access import password_hash
from workshop.serving import environment
from workshop.settings import HOUSE, SecretTooShort, Settings
from workshop.store import close_stores, open_store
from workshop.store.migrations import STEPS

EMAIL = "aino.ohjaaja@example.fi"
PASSWORD = "oikea hevonen paristo"
SECRET = "salainensana"
UPLOAD = "/_stcore/upload_file/session/file"

OPENS = """
import sys
from workshop.settings import Settings
from workshop.store import close_stores, open_store
settings = Settings.read()
print("ready", flush=True)
sys.stdin.readline()
with open_store(settings) as store:
    store.add_project(sys.argv[1])
close_stores()
"""


@pytest.fixture
def both(settings, tmp_path, monkeypatch):
    """Two servers on one store, and a browser for each; on PostgreSQL each has a directory of its own."""
    monkeypatch.setenv("KUTOMO_DATABASE", settings.database)
    monkeypatch.setenv("KUTOMO_LANGUAGE", "en")
    elsewhere = tmp_path / "elsewhere" if settings.database else settings.data_directory
    with open_store(settings) as store:
        store.add_account(email=EMAIL, name="Aino", role="lead", password_hash=password_hash(PASSWORD))
        elsewhere.parent.mkdir(exist_ok=True)
        with (
            serving(settings.data_directory, "--lan") as first,
            serving(elsewhere, "--lan") as second,
            browser(first) as one,
            browser(second) as other,
        ):
            yield store, one, other


def browser(server: Server) -> httpx2.Client:
    return httpx2.Client(base_url=server.address, timeout=60)


def participant(store):
    """Somebody who can answer one question: the path of the form, and the name of its field."""
    project = store.add_project("Kaikki ovet auki", language="en")
    activity = store.add_activity(
        store.add_workshop(project.id, "Työpaja"), method="pre_assignment", title="Kysymykset", state="open"
    )
    prompt = store.add_prompt(project.id, activity.id, "Mikä estää palkkaamasta?")
    _person, token = store.join(project.id, None)
    return f"/p/{token}/answer", f"text-{prompt.id}"


def send(client, path, field, text):
    """Fill in the form of the page and send it."""
    shown = client.get(path).text
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', shown))
    return client.post(path, data={**hidden, field: text})


def log_in(client, password=PASSWORD):
    return client.post("/log-in", data={"email": EMAIL, "password": password})


def upload(client):
    """Send a file as a screen does, in a session that is none: only who has logged in gets as far as that."""
    client.get("/_stcore/health")
    return client.put(UPLOAD, content=b"x", headers={"X-Xsrftoken": client.cookies["_streamlit_xsrf"]})


def is_inside(client):
    """Whether the server takes the browser for one that has logged in."""
    reply = upload(client)
    assert reply.status_code in (400, 403), reply
    return reply.status_code == 400


@pytest.mark.engines
def test_an_answer_given_to_one_server_is_seen_through_the_other(both):
    store, one, other = both
    path, field = participant(store)
    assert send(one, path, field, "Bussi ei kulje vuoron alkuun.").status_code == 303
    assert "Bussi ei kulje vuoron alkuun." in html.unescape(other.get(path).text)
    assert send(other, path, field, "Bussi kulkee liian harvoin.").status_code == 303
    assert "Bussi kulkee liian harvoin." in html.unescape(one.get(path).text)


@pytest.mark.engines
def test_a_log_in_counts_on_every_server_and_so_do_a_log_out_and_wrong_passwords(both):
    _store, one, other = both
    assert log_in(one).status_code == 303
    other.cookies.set("kutomo-login", one.cookies["kutomo-login"])
    assert (is_inside(one), is_inside(other)) == (True, True)
    assert other.post("/log-out").status_code == 303
    assert not is_inside(one)
    guesses = [log_in(client, "väärä hevonen paristo").status_code for client in (one, other) * 5]
    assert guesses == [403] * 10
    assert [log_in(client).status_code for client in (one, other)] == [429, 429]


@pytest.mark.engines
def test_four_processes_that_start_at_once_on_an_empty_store_prepare_it_once(engine, tmp_path, request):
    database = request.getfixturevalue("postgres").new_database() if engine == "postgresql" else ""
    environment = {**os.environ, "KUTOMO_DATA": str(tmp_path / "data"), "KUTOMO_DATABASE": database}
    names = [f"Hanke {number}" for number in range(4)]
    started = [
        subprocess.Popen(
            [sys.executable, "-c", OPENS, name],
            cwd=HOUSE,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in names
    ]
    for process in started:
        assert process.stdout.readline() == "ready\n"
    for process in started:
        process.stdin.write("\n")
        process.stdin.flush()
    assert [(process.communicate(timeout=120)[1], process.returncode) for process in started] == [("", 0)] * 4
    with open_store(Settings(data_directory=tmp_path / "data", database=database)) as store:
        assert sorted(project.name for project in store.projects()) == names
        table = "migration" if database else "_sqlite_migrations"
        with store._engine.reading() as rows:
            applied = [row["name"] for row in rows.all(f"SELECT name FROM {table} WHERE name <> '' ORDER BY name")]
    close_stores()
    assert applied == sorted(STEPS)
    assert not list(tmp_path.glob("data/*before*"))


SAYS_ITS_SECRET = "from streamlit import config; print(config.get_option('server.cookieSecret'))"


def test_streamlit_signs_its_cookies_with_the_secret_that_all_servers_share(tmp_path):
    shared = "puolukka-mustikka-hilla-karpalo-lakka"
    settings = Settings.read({"KUTOMO_DATA": str(tmp_path), "KUTOMO_COOKIE_SECRET": shared})
    assert shared not in repr(settings)
    environ = {**os.environ, **environment(settings, lan=True, port=8501)}
    said = subprocess.run([sys.executable, "-c", SAYS_ITS_SECRET], env=environ, cwd=HOUSE, capture_output=True)
    assert said.stdout.decode().strip() == shared


def test_a_secret_that_could_be_guessed_is_refused_without_being_repeated(tmp_path):
    with pytest.raises(SecretTooShort, match="32") as told:
        Settings.read({"KUTOMO_DATA": str(tmp_path), "KUTOMO_COOKIE_SECRET": SECRET})
    assert SECRET not in str(told.value)


# --- a store that cannot be opened


def kutomo(data, *words, database="", language="en"):
    """The command as an administrator gives it: its exit code, and all that it prints."""
    done = subprocess.run(
        [sys.executable, "-m", "workshop.cli", *map(str, words)],
        cwd=HOUSE,
        env={**os.environ, "KUTOMO_DATA": str(data), "KUTOMO_DATABASE": database, "KUTOMO_LANGUAGE": language},
        capture_output=True,
        text=True,
        timeout=120,
    )
    return done.returncode, done.stdout, done.stderr


def is_refused(told, sentence):
    """Exit code 2 and nothing else than one paragraph that holds the sentence, with no password in it."""
    code, said, complaint = told
    assert (code, said) == (2, ""), told
    assert sentence in complaint
    assert len(complaint.splitlines()) == 1, complaint
    assert SECRET not in complaint
    return True


@pytest.fixture
def guarded(postgres):
    """A server that asks everybody but the tests themselves for a password."""
    with psycopg.connect(postgres.address("postgres"), autocommit=True) as connection:
        [found] = connection.execute("SHOW hba_file").fetchone()
        connection.execute("DROP ROLE IF EXISTS aino")
        connection.execute("CREATE ROLE aino LOGIN PASSWORD 'oikea'")
        rules = Path(found)
        before = rules.read_text()
        rules.write_text("host all kutomo 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n")
        connection.execute("SELECT pg_reload_conf()")
        yield postgres
        rules.write_text(before)
        connection.execute("SELECT pg_reload_conf()")


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        pytest.param("postgresql://aino:{secret}@127.0.0.1:{port}/postgres", "password authentication", id="password"),
        pytest.param("postgresql://kutomo:{secret}@127.0.0.1:{port}/none", "does not exist", id="no such database"),
        pytest.param("postgresql://kutomo:{secret}@127.0.0.1:1/kutomo", "refused", id="nobody there"),
        pytest.param("postgresql://kutomo:{secret}@kutomo.invalid/kutomo", "kutomo.invalid", id="no such name"),
        pytest.param("postgresql://kutomo:{secret}@127.0.0.1:x/kutomo", "cannot be opened", id="no port"),
        pytest.param("postgresql://kutomo:a@{secret}@127.0.0.1/kutomo", "%40", id="@ in the password"),
        pytest.param("postgresql://kutomo:a/{secret}@127.0.0.1/kutomo", "%2F", id="/ in the password"),
        pytest.param("postgresql://kutomo:12/{secret}@127.0.0.1/kutomo", "%2F", id="figures and / in it"),
        pytest.param("postgresql://kutomo:a?{secret}@127.0.0.1/kutomo", "%3F", id="? in the password"),
        pytest.param("postgresql://kutomo:a#{secret}@127.0.0.1/kutomo", "%23", id="# in the password"),
        pytest.param("postgresql://kutomo:{secret}%@127.0.0.1/kutomo", "cannot be read", id="% in the password"),
        pytest.param("mysql://kutomo:{secret}@127.0.0.1/kutomo", "postgresql://", id="another kind"),
    ],
)
def test_a_database_that_cannot_be_opened_is_told_in_a_sentence_without_the_password(
    guarded, tmp_path, address, sentence
):
    database = address.format(secret=SECRET, port=guarded.port)
    assert is_refused(kutomo(tmp_path / "data", "projects", database=database), sentence)
    assert not (tmp_path / "data").exists()


def table(directory):
    """A file that could be taken in."""
    file = directory / "answers.csv"
    rows = (f"Bussi {number} ei kulje vuoron alkuun.,Kaira\n" for number in range(5))
    file.write_text("Vastaus,Toinen\n" + "".join(rows), "utf-8")
    return file


COMMANDS = {
    "serve": ["serve", "--port", "{port}"],
    "serve --lan": ["serve", "--lan", "--port", "{port}"],
    "serve --demo": ["serve", "--demo", "--port", "{port}"],
    "demo": ["demo"],
    "projects": ["projects"],
    "import": ["import", "{table}", "--project", "Kaira", "--text", "Vastaus"],
    "import-ties": ["import-ties", "{table}", "--project", "Kaira", "--source", "Vastaus", "--target", "Toinen"],
    "find-themes": ["find-themes", "--project", "Kaira"],
    "report": ["report", "--project", "Kaira", "--output", "{table}.docx"],
    "backup": ["backup", "{table}.db"],
}


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_says_so_when_the_database_is_not_there_and_leaves_nothing_behind(tmp_path, name):
    words = [word.format(table=table(tmp_path), port=free_port()) for word in COMMANDS[name]]
    database = f"postgresql://kutomo:{SECRET}@127.0.0.1:1/kutomo"
    before = sorted(tmp_path.iterdir())
    code, said, complaint = kutomo(tmp_path / "data", *words, database=database)
    assert (code, len(complaint.splitlines())) == (2, 1), complaint
    assert "KUTOMO_DATABASE" in complaint
    assert SECRET not in said + complaint
    assert sorted(tmp_path.iterdir()) == before


def a_file_in_the_way(directory):
    (directory / "data").write_text("Tämä on tiedosto.", "utf-8")


def a_directory_in_the_way(directory):
    (directory / "data" / "kutomo.db").mkdir(parents=True)


def notes(directory):
    (directory / "data").mkdir()
    (directory / "data" / "kutomo.db").write_text("Nämä ovat muistiinpanoja. " * 200, "utf-8")


def settings_that_mean_nothing(directory):
    (directory / "data").mkdir()
    (directory / "data" / "settings.toml").write_text(f'database = "{SECRET}"', "utf-8")


def contents(directory):
    """All that is in a directory, but for the file by which processes take turns."""
    return {path: path.is_file() and path.read_bytes() for path in directory.rglob("*") if path.suffix != ".lock"}


@pytest.mark.parametrize("name", ["serve", "projects", "backup"])
@pytest.mark.parametrize("prepare", [a_file_in_the_way, a_directory_in_the_way, notes, settings_that_mean_nothing])
def test_a_data_file_that_cannot_be_opened_is_told_in_a_sentence_and_left_as_it_is(tmp_path, prepare, name):
    words = [word.format(table=table(tmp_path), port=free_port()) for word in COMMANDS[name]]
    prepare(tmp_path)
    before = contents(tmp_path)
    assert is_refused(kutomo(tmp_path / "data", *words), "KUTOMO_DATA")
    assert contents(tmp_path) == before


@pytest.mark.parametrize("directory", ["/proc/kutomo", "/dev/null/kutomo"])
def test_a_directory_that_cannot_be_made_is_told_in_a_sentence(directory):
    assert is_refused(kutomo(directory, "projects"), directory)


# --- a database that goes away


@contextmanager
def own_server():
    """A server that the test may stop."""
    if not postgres_commands():
        pytest.skip("PostgreSQL is not installed on this machine")
    server = PostgresServer("-c fsync=off")
    try:
        yield server
    finally:
        server.remove()


def test_while_the_database_is_away_pages_ask_to_come_again_and_what_was_kept_is_there_afterwards(
    tmp_path, monkeypatch
):
    with own_server() as database:
        address = database.new_database().replace("kutomo@", f"kutomo:{SECRET}@")
        monkeypatch.setenv("KUTOMO_DATABASE", address)
        with open_store(Settings(data_directory=tmp_path, database=address)) as store:
            path, field = participant(store)
        close_stores()
        with serving(tmp_path / "data", "--lan") as server, browser(server) as client:
            assert send(client, path, field, "Ennen katkosta.").status_code == 303
            form = client.get(path).text
            hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))
            database.stop("immediate")
            written = {**hidden, field: "Katkoksen aikana."}
            for reply in (client.get(path), client.post(path, data=written), client.get("/log-in")):
                assert reply.status_code == 503
                assert int(reply.headers["Retry-After"]) > 0
                assert "Traceback" not in reply.text
            client.cookies.set("kutomo-login", "anything")
            assert upload(client).status_code == 503
            database.start()
            while (reply := client.post(path, data=written)).status_code == 503:
                pass
            assert reply.status_code == 303
            assert "Katkoksen aikana." in html.unescape(client.get(path).text)
        assert SECRET not in server.log.read_text()
