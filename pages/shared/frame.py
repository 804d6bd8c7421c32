"""The frame around every screen: the guard, the language, the menu and the title."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape

import streamlit as st

from pages.shared.visit import PROJECT_IN_LINK, Visit, settings, this_visit
from workshop.errors import NotThere, WorkshopError, error_number, note_mistake
from workshop.model import LANGUAGES, Project
from workshop.settings import HOUSE, LANGUAGE_COOKIE, LOGIN_COOKIE
from workshop.store import open_store
from workshop.texts import LANGUAGE_NAMES, N_

ICON = HOUSE / "workshop" / "web" / "static" / "icon.svg"


@dataclass(frozen=True)
class Screen:
    """One screen in the menu."""

    file: str
    title: str
    icon: str
    of_project: bool = True


SCREENS: Mapping[str, Screen] = {
    "projects": Screen("pages/projects.py", N_("Projects"), ":material/home:", of_project=False),
    "prepare": Screen("pages/prepare.py", N_("Prepare and collect"), ":material/edit_note:"),
    "facilitate": Screen("pages/facilitate.py", N_("Facilitate"), ":material/co_present:"),
    "themes": Screen("pages/themes.py", N_("Themes"), ":material/category:"),
    "network": Screen("pages/network.py", N_("Network"), ":material/hub:"),
    "synthesis": Screen("pages/synthesis.py", N_("Synthesis"), ":material/lightbulb:"),
    "report": Screen("pages/report.py", N_("Report"), ":material/description:"),
    "settings": Screen("pages/settings.py", N_("Settings"), ":material/settings:", of_project=False),
}
"""In the order of the work, by their address."""

# Streamlit hard-codes the page's language; this keeps it right when the choice changes, and remembers the choice.
_page_language = st.components.v2.component(
    "page_language",
    js="""export default function ({ data }) {
  document.documentElement.lang = data.language
  document.cookie = `${data.cookie}=${data.language}; path=/; max-age=31536000; samesite=lax`
}""",
)

# Much room at the top, captions too pale as shipped (3.9:1), days and months of a date too small to hit (WCAG 2.5.8),
# and hints and a button in English only.
_CORRECTIONS = """<style>
[data-testid="stMainBlockContainer"] { padding-top: 4rem; }
[data-testid="stCaptionContainer"] { opacity: 1; }
[data-testid="stCaptionContainer"] p { color: #52606D; }
[role="spinbutton"] { min-width: 24px; min-height: 24px; }
[data-testid="InputInstructions"], [data-testid="stFileUploaderDropzoneInstructions"],
[data-testid="stFileUploaderDropzone"] button p { display: none; }
[data-testid="stFileUploaderDropzone"] button [data-testid="stMarkdownContainer"]::after { content: %s; }
[data-testid="stExpander"] summary { opacity: 1; } /* compact ones are as pale as captions */
[data-variant="segmented_control"][aria-checked="true"], [data-variant="pills"][aria-pressed="true"],
[data-variant="pills"][aria-checked="true"] { color: #0B3A4A !important; } /* 4.2:1 as shipped, with the focus */
</style>"""


def open_page(key: str) -> Visit:
    """Open a screen: nobody gets further without the right to; then draw the language, the menu and the title."""
    screen = SCREENS[key]
    visit = this_visit()
    _ = visit.texts
    st.set_page_config(page_title=f"{_(screen.title)} · Kutomo", page_icon=str(ICON), layout="wide")
    _choose_language(visit)
    _ = visit.texts
    st.html(_CORRECTIONS % json.dumps(_("Choose a file"), ensure_ascii=False))
    _guard(visit)
    _menu(visit, key)
    st.title(_(screen.title), anchor=False)
    for notice in visit.notices:
        st.success(notice)
        st.toast(notice)  # for who has scrolled down
    visit.notices.clear()
    return visit


def open_project(key: str) -> tuple[Visit, Project]:
    """Open a screen that shows one project; without one, say where to choose it."""
    visit = open_page(key)
    _ = visit.texts
    with visit.store() as store:
        projects = store.projects()
        try:
            project = store.project(visit.project_id) if visit.project_id else projects[0]
        except (NotThere, IndexError):
            st.info(_("Choose a project first."))
            st.page_link(SCREENS["projects"].file, label=_("Go to the projects"), icon=SCREENS["projects"].icon)
            st.stop()
    visit.choose(project)
    st.caption(_("Project: {name}", name=plain_name(project.name)))
    return visit, project


def way_on(visit: Visit, key: str) -> None:
    """Draw the next step of the work at the foot of a screen that ends; preparing leads through its own steps."""
    order = [name for name, screen in SCREENS.items() if screen.of_project]
    if key not in order[1:-1]:
        return
    following = SCREENS[order[order.index(key) + 1]]
    _ = visit.texts
    st.divider()
    st.page_link(
        following.file,
        label=_("Next: {step}", step=_(following.title)),
        icon=":material/arrow_forward:",
        query_params={PROJECT_IN_LINK: visit.project_id} if visit.project_id else None,
    )


@contextmanager
def telling(visit: Visit, done: str = "") -> Iterator[None]:
    """Do something, and tell in a sentence what a person can put right; the rest of the screen lives on.

    When it went well, `done` is shown at the top of the screen after a fresh start.
    """
    try:
        yield
    except WorkshopError as problem:
        st.error(visit.texts(problem.message))
    else:
        if done:
            visit.notices.append(done)
        st.rerun()


def script_failed(problem: Exception) -> bool:
    """Show what went wrong: a sentence where a person can put it right, else the number under which it is logged."""
    _ = this_visit().texts
    if isinstance(problem, WorkshopError):
        st.error(_(problem.message))
    else:
        number = error_number()
        note_mistake(number, "a screen", problem)
        st.error(
            _(
                "Something went wrong, and it is our mistake. Nothing that was saved is lost. Reload the page; "
                "if it happens again, tell your administrator the number {number}.",
                number=number,
            )
        )
    return True


def plain_name(text: str) -> str:
    """A text of the users' for a widget that reads Markdown, so that it is shown as it was written."""
    from workshop.clean import plain

    return plain(text)


def _guard(visit: Visit) -> None:
    if settings().access == "this-machine":
        return
    token = st.context.cookies.get(LOGIN_COOKIE, "")
    with open_store(settings()) as store:
        visit.account = store.account_of(token) if token else None
    if visit.account is None:
        _ = visit.texts
        st.title("Kutomo", anchor=False)
        st.write(_("Log in to go on."))
        label = escape(_("Go to the log-in"))
        st.html(f'<a href="/log-in" target="_self">{label}</a>')
        st.stop()


def _choose_language(visit: Visit) -> None:
    with st.sidebar:
        st.write("**Kutomo**")
        chosen = st.segmented_control(
            visit.texts("Language"),
            LANGUAGES,
            default=visit.language,
            format_func=lambda language: LANGUAGE_NAMES[language],
            label_visibility="collapsed",
            required=True,
            key="language",
        )
    visit.language = chosen or visit.language
    _page_language(key="page_language", data={"language": visit.language, "cookie": LANGUAGE_COOKIE})


def _menu(visit: Visit, key: str) -> None:
    _ = visit.texts
    link = {PROJECT_IN_LINK: visit.project_id} if visit.project_id else None
    with st.sidebar:
        for name, screen in SCREENS.items():
            st.page_link(
                screen.file,
                label=f"**{_(screen.title)}**" if name == key else _(screen.title),
                icon=screen.icon,
                query_params=link,
            )
