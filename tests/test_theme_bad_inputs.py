"""Answers that no theme can be made of, or hardly: what is said of them, in the finder, the command and the job."""

import csv
import io

import pytest
from click.testing import CliRunner
from screens import house

from workshop.analyse.themes import TooFewContributions, find_themes
from workshop.cli import main
from workshop.errors import WorkshopError
from workshop.jobs.work import find_project_themes
from workshop.language import is_foreign, semantic
from workshop.store import Said, new_id, open_store
from workshop.texts import Texts

FEW = "vähintään 5 vastausta. Nyt vastauksia on {}"
WORDLESS = "vähintään 5 vastausta, joissa on sanoja. Nyt sellaisia on {}."
OTHER_ALPHABETS = [
    "Το λεωφορείο δεν περνά",
    "Χρειαζόμαστε λεωφορείο",
    "Μαθήματα γλώσσας",
    "Нужен автобус",
    "Автобус не ходит",
    "公交车不来",
    "عمل للشباب",
]
REFUSED = {
    "one answer": (["Lisää koulutusta"], FEW.format(1)),
    "only stop words": (["ja että se", "mutta kun ei", "niin", "joka", "tämä", "on"], WORDLESS.format(0)),
    "only emoji": (["👍", "😀😀", "🎉", "❤️", "🚌", "👍👍"], WORDLESS.format(0)),
    "a few among emoji": (["👍", "Lisää koulutusta", "😀😀", "Bussi", "🎉"], WORDLESS.format(2)),
}
TAKEN = {
    "ten that are the same": ["Lisää koulutusta"] * 10,
    "one of 50,000 characters": ["Bussi ei kulje", "Bussit puuttuvat", "Kielikurssi", "Kielikursseja", "työ " * 12_500],
    "other alphabets": OTHER_ALPHABETS,
    "Estonian": ["Buss ei sõida õhtul", "Õhtune buss puudub", "Bussipeatus on kaugel", "Keelekursus", "Töö on kaugel"],
    "empty ones between": ["", "Bussi ei kulje", " ", "Bussit puuttuvat", "", "Bussia", "Kielikurssi", "Kielikursseja"],
}


@pytest.fixture
def finnish(tmp_path, monkeypatch):
    monkeypatch.setattr(semantic, "is_available", lambda: False)
    with house(tmp_path / "data", monkeypatch) as settings:
        monkeypatch.setenv("KUTOMO_LANGUAGE", "fi")
        yield settings


def themes_of_file(tmp_path, texts):
    file, output = tmp_path / "answers.csv", tmp_path / "themes.csv"
    with file.open("w", encoding="utf-8", newline="") as open_file:
        csv.writer(open_file).writerows([["vastaus", "nro"], *([text, n] for n, text in enumerate(texts, start=1))])
    done = CliRunner().invoke(main, ["themes", str(file), "--text", "vastaus", "--output", str(output)])
    lines = list(csv.DictReader(io.StringIO(output.read_text("utf-8")))) if output.exists() else []
    return done, lines


def themes_of_project(settings, texts):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki").id
        activity = store.add_activity(store.add_workshop(project, "Kysely"), method="pre_assignment", title="Kysely")
        prompt = store.add_prompt(project, activity.id, "Mitä pitää kehittää?").id
        store.say(project, [Said(new_id(), prompt, text, "fi") for text in texts if text.strip()])
        return find_project_themes(store, project, progress=lambda _share: None)


@pytest.mark.parametrize("texts_and_sentence", REFUSED.values(), ids=REFUSED)
def test_what_is_too_little_for_themes_is_told_in_the_users_language(finnish, tmp_path, texts_and_sentence):
    texts, sentence = texts_and_sentence
    with pytest.raises(TooFewContributions) as by_finder:
        find_themes(texts)
    assert sentence in Texts("fi")(by_finder.value.message)
    done, lines = themes_of_file(tmp_path, texts)
    assert (done.exit_code, lines) == (2, [])
    assert sentence in done.output
    with pytest.raises(WorkshopError) as by_job:
        themes_of_project(finnish, texts)
    assert sentence in Texts("fi")(by_job.value.message)


@pytest.mark.parametrize("texts", TAKEN.values(), ids=TAKEN)
def test_what_is_odd_but_enough_has_themes_and_every_row_a_word(finnish, tmp_path, texts):
    found = find_themes(texts)
    assert all(theme.name and theme.keywords for theme in found.themes)
    done, lines = themes_of_file(tmp_path, texts)
    assert done.exit_code == 0, done.output
    assert len(lines) == len(texts)
    assert all(line["name"] for line in lines)
    themes = themes_of_project(finnish, texts)
    assert themes
    assert len({theme.name for theme in themes}) == len(themes)


def test_ten_answers_that_are_the_same_are_one_theme_of_ten():
    assert [len(theme.members) for theme in find_themes(TAKEN["ten that are the same"]).themes] == [10]


def test_answers_in_other_alphabets_are_told_to_be_so(finnish, tmp_path):
    done, _ = themes_of_file(tmp_path, OTHER_ALPHABETS)
    assert "joiden kieltä Kutomo ei tunne (se osaa suomea, ruotsia ja englantia): 7" in done.output
    done, _ = themes_of_file(tmp_path, [*TAKEN["ten that are the same"], "Ålands språkfråga", "Õhtune buss"])
    assert "Kutomo ei tunne" not in done.output
    assert not is_foreign("")
