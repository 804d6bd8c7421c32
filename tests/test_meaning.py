"""What answers mean: made in the background, kept, made anew only for another text or model; by models that are set."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest
from screens import add_answers, house

from workshop.jobs.__main__ import work_on
from workshop.jobs.meaning import kept_vectors, read_meaning
from workshop.jobs.work import find_project_themes
from workshop.language import semantic
from workshop.language.meaning_endpoint import MeaningUnreachable
from workshop.settings import Settings, WrongSetting
from workshop.store import Said, new_id, open_store

WIDTH = 12


class Embeddings(ThreadingHTTPServer):
    """A server of embeddings on this machine; it remembers what it was asked."""

    def __init__(self):
        self.read, self.keys, self.broken = [], set(), False
        super().__init__(("127.0.0.1", 0), _Answers)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}/v1/"


class _Answers(BaseHTTPRequestHandler):
    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.keys.add((self.path, asked["model"], self.headers["Authorization"]))
        if self.server.broken:
            self.send_error(401)
            return
        self.server.read += asked["input"]
        told = [{"index": place, "embedding": embedding(text)} for place, text in enumerate(asked["input"])]
        body = json.dumps({"object": "list", "data": told[::-1]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Nothing is told on the terminal."""


def embedding(text):
    """Two directions of topics, and a little of each letter; not of length one."""
    topic = "ussi" in text
    letters = [text.count(letter) / 20 for letter in "aeioutnsl"]
    return [3.0 * topic, 3.0 * (not topic), 0.1, *letters]


@pytest.fixture
def server():
    serving = Embeddings()
    thread = threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield serving
    serving.shutdown()
    serving.server_close()
    thread.join()


@pytest.fixture
def settings(tmp_path, monkeypatch, server):
    with house(tmp_path, monkeypatch):
        monkeypatch.setenv("KUTOMO_MEANING", "endpoint")
        monkeypatch.setenv("KUTOMO_MEANING_URL", server.url)
        monkeypatch.setenv("KUTOMO_MEANING_MODEL", "bge-m3")
        monkeypatch.setenv("KUTOMO_MEANING_KEY", "sesam")
        yield Settings.read()


def quietly(_share):
    """Nobody listens."""


def answers(store):
    project = store.add_project("Kaikki ovet auki", language="fi")
    return project.id, add_answers(store, project).contributions


def test_a_server_of_embeddings_reads_each_text_once_until_the_text_or_the_model_is_another(
    settings, server, monkeypatch
):
    with open_store(settings) as store:
        project, said = answers(store)
        texts = {one.text for one in said}
        themes = find_project_themes(store, project, exactly=2, progress=quietly)
        assert {theme.method for theme in themes} == {"fused-3"}
        assert sorted(server.read) == sorted(texts)
        assert server.keys == {("/v1/embeddings", "bge-m3", "Bearer sesam")}
        kept = kept_vectors(store, said)
        assert np.allclose(np.linalg.norm(kept, axis=1), 1, atol=1e-6)
        wanted = np.array(embedding(said[0].text))
        assert np.allclose(kept[0], wanted / np.linalg.norm(wanted), atol=1e-6), "in the order of the texts"
        find_project_themes(store, project, exactly=2, progress=quietly)
        assert read_meaning(store, project, progress=quietly) == 0
        assert len(server.read) == len(texts)
        prompt = said[0].prompt
        store.say(
            project, [Said(new_id(), prompt, "Aivan uusi sana", "fi"), Said(new_id(), prompt, said[0].text, "fi")]
        )
        assert read_meaning(store, project, progress=quietly) == 1
        assert server.read[len(texts) :] == ["Aivan uusi sana"]
        monkeypatch.setenv("KUTOMO_MEANING_MODEL", "another")
        assert kept_vectors(store, said) is None
        assert read_meaning(store, project, progress=quietly) == len(texts) + 1


def test_where_the_server_does_not_answer_the_words_do_and_the_reading_says_why(settings, server):
    server.broken = True
    with open_store(settings) as store:
        project, _said = answers(store)
        assert {theme.method for theme in find_project_themes(store, project, progress=quietly)} == {"lexical-2"}
        with pytest.raises(MeaningUnreachable, match="401"):
            read_meaning(store, project, progress=quietly)
    server.shutdown()
    server.server_close()
    with pytest.raises(MeaningUnreachable):
        semantic.vectors(["bussi"])


def test_the_worker_reads_what_comes_in_while_it_has_nothing_else_to_do(settings, server, monkeypatch):
    monkeypatch.setattr("workshop.jobs.read_ahead.QUIET_SECONDS", 0.2)
    stopping, tick = threading.Event(), threading.Event()
    with open_store(settings) as store:
        project, said = answers(store)
        worker = threading.Thread(target=work_on, args=(settings, stopping))
        worker.start()
        try:
            texts = {one.text for one in said}
            for coming in (None, "Tämä tuli myöhemmin"):
                if coming:
                    store.say(project, [Said(new_id(), said[0].prompt, coming, "fi")])
                    texts.add(coming)
                for _look in range(200):
                    if texts <= set(server.read):
                        break
                    tick.wait(0.05)
                assert sorted(server.read) == sorted(texts)
        finally:
            stopping.set()
            worker.join()
        assert kept_vectors(store, store.material(project).contributions) is not None


@pytest.mark.parametrize(
    ("wish", "refused"),
    [
        ({"MEANING": "gpt"}, "KUTOMO_MEANING cannot be “gpt”"),
        ({"MEANING": "endpoint", "MEANING_MODEL": "x"}, "KUTOMO_MEANING_URL"),
        ({"MEANING": "endpoint", "MEANING_MODEL": "x", "MEANING_URL": "file:///etc/passwd"}, "KUTOMO_MEANING_URL"),
        ({"MEANING": "endpoint", "MEANING_URL": "http://127.0.0.1/v1"}, "KUTOMO_MEANING_MODEL"),
        ({"MEANING": "local"}, "KUTOMO_MEANING_MODEL"),
    ],
)
def test_a_model_that_is_half_set_is_refused_in_a_sentence(wish, refused):
    with pytest.raises(WrongSetting, match=refused):
        Settings.read({f"KUTOMO_{name}": value for name, value in wish.items()})


def test_reading_by_meaning_can_be_switched_off_and_a_directory_that_is_not_there_is_no_model(monkeypatch, tmp_path):
    monkeypatch.setenv("KUTOMO_DATA", str(tmp_path))
    monkeypatch.setenv("KUTOMO_MEANING", "off")
    assert not semantic.is_available()
    monkeypatch.setenv("KUTOMO_MEANING", "local")
    monkeypatch.setenv("KUTOMO_MEANING_MODEL", str(tmp_path / "e5"))
    assert not semantic.is_available()
    assert "e5" in semantic.model_name()
