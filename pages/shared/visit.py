"""One person's visit: all that one browser tab remembers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache

import streamlit as st

from workshop.model import Account, Language, Project
from workshop.settings import LANGUAGE_COOKIE, Settings
from workshop.store import Store, open_store
from workshop.texts import Texts, known_language

PROJECT_IN_LINK = "project"


@cache
def settings() -> Settings:
    """The settings of this process."""
    return Settings.read()


@dataclass
class Visit:
    """What a tab remembers between runs; everything else is in the store or in the link."""

    language: Language = "fi"
    account: Account | None = None
    project_id: str | None = None
    notices: list[str] = field(default_factory=list)
    """Sentences about what was just done, shown once."""

    @property
    def texts(self) -> Texts:
        """The words of the visitor's language."""
        return Texts(self.language, settings().zone)

    @property
    def by(self) -> str:
        """Who acts, as the store notes it."""
        return self.account.id if self.account else "facilitator"

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The store, in this visitor's name."""
        with open_store(settings(), by=self.by) as store:
            yield store

    def choose(self, project: Project) -> None:
        """Open a project: remember it, and put it in the link so that it can be shared."""
        self.project_id = project.id
        st.query_params[PROJECT_IN_LINK] = project.id


def this_visit() -> Visit:
    """The visit of this tab, with the language and the project that the link asks for."""
    if "visit" not in st.session_state:
        chosen = known_language(st.query_params.get("lang")) or known_language(st.context.cookies.get(LANGUAGE_COOKIE))
        st.session_state.visit = Visit(language=chosen or settings().language)
    visit: Visit = st.session_state.visit
    visit.project_id = st.query_params.get(PROJECT_IN_LINK, visit.project_id)
    return visit
