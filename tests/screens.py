"""The facilitators' screens in a test: a store of their own, and a project that has something to show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.shared import visit
from workshop.model import Material, Project, Theme
from workshop.settings import HOUSE, Settings
from workshop.store import Said, Store, close_stores, new_id, open_store

ANSWERS = {
    "Työnantajat": [
        "Oppisopimus toimii, kun työpaikalla on ohjaaja.",
        "Oppisopimus on pienelle yritykselle liian hidas.",
        "Bussi ei kulje vuoron alkuun.",
        "Oppisopimukseen tarvitaan yksi yhteyshenkilö.",
        "Bussivuorot sopivat huonosti aamuvuoroon.",
    ],
    "Työntekijät": [
        "Bussi menee liian aikaisin.",
        "Oppisopimus antoi minulle ammatin.",
        "Bussilla pääsee töihin vain arkisin.",
        "Bussi kulkee liian harvoin.",
        "Oppisopimuksen ehdot olivat epäselvät.",
    ],
}


@contextmanager
def house(directory: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    """A house of its own in that directory, where nobody has to log in; screens speak English."""
    monkeypatch.setenv("KUTOMO_DATA", str(directory))
    monkeypatch.setenv("KUTOMO_ACCESS", "this-machine")
    monkeypatch.setenv("KUTOMO_LANGUAGE", "en")
    visit.settings.cache_clear()
    yield visit.settings()
    close_stores()
    visit.settings.cache_clear()


def screen(name: str, project: Project | None = None) -> AppTest:
    """That screen, opened by its address, with the project in the link."""
    app = AppTest.from_file(str(HOUSE / "streamlit_app.py"), default_timeout=60)
    if project:
        app.query_params["project"] = project.id
    app.run()
    app.switch_page(f"pages/{name}.py").run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def seen(app: AppTest) -> str:
    """All that can be read on the screen, in reading order, as one text."""
    kinds = ("title", "header", "subheader", "markdown", "caption", "text", "info", "success", "warning", "error")
    return "\n".join(str(element.value) for kind in kinds for element in app.get(kind))


def press(app: AppTest, label: str, nth: int = 0) -> AppTest:
    """The screen after its button of that label was pressed."""
    buttons = [button for button in app.button if button.label == label]
    assert buttons, f"no button {label} among {[button.label for button in app.button]}"
    buttons[nth].click().run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def at_step(project: Project, step: str) -> AppTest:
    """The screen on which a project is prepared, at that step."""
    app = screen("prepare", project)
    app.segmented_control(key="step").set_value(step).run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def labelled(widgets: Sequence[Any], label: str, nth: int = 0) -> Any:
    """The widget whose label begins so; where there are several, the one with that number."""
    found = [widget for widget in widgets if widget.label.startswith(label)]
    assert len(found) > nth or nth < 0, f"no {label} among {[widget.label for widget in widgets]}"
    return found[nth]


def add_answers(store: Store, project: Project) -> Material:
    """Ten people of two groups have answered one question about what works and what does not."""
    workshop = store.add_workshop(project.id, "Ennakkotehtävä")
    activity = store.add_activity(workshop, method="pre_assignment", title="Ennakkotehtävä", state="open")
    prompt = store.add_prompt(project.id, activity.id, "Mitä pitää kehittää?", about="need")
    for name, texts in ANSWERS.items():
        group = store.add_group(project.id, name)
        for text in texts:
            person, _token = store.join(project.id, group.id)
            store.say(project.id, [Said(new_id(), prompt.id, text, "fi", group.id, person.id)])
    return store.material(project.id)


def add_themes(store: Store, project: Project) -> tuple[Theme, ...]:
    """The answers as two themes of the machine's, and one answer outside them."""
    said = store.material(project.id).contributions
    training = tuple(one.id for one in said if "ppisopimu" in one.text and "ehdot" not in one.text)
    travel = tuple(one.id for one in said if "ussi" in one.text)
    themes = (
        Theme(new_id(), project.id, 1, "bussi", ("bussi", "vuoro"), travel, method="lexical-1"),
        Theme(new_id(), project.id, 2, "oppisopimus", ("oppisopimus", "ohjaaja"), training, method="lexical-1"),
    )
    store.keep_themes(project.id, themes, seen=(), verb="found")
    return themes


@contextmanager
def answered_project(settings: Settings, *, themes: bool = True) -> Iterator[tuple[Store, Project]]:
    """A project with answers, and with themes unless they are still to be found."""
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki", language="fi")
        add_answers(store, project)
        if themes:
            add_themes(store, project)
        yield store, project
