"""Settings: the project's own words, what has been done in it, who may log in, and where everything is kept."""

import sys
from pathlib import Path
from shlex import quote

import streamlit as st

from pages.shared.about_project import about_project
from pages.shared.accounts import accounts
from pages.shared.data_protection import data_protection
from pages.shared.frame import open_page
from pages.shared.history import history
from pages.shared.visit import Visit, settings
from workshop import __version__
from workshop.access import may
from workshop.texts import LANGUAGE_NAMES


def this_kutomo(visit: Visit) -> None:
    """Where everything is kept, how copies are made of it, and which Kutomo this is."""
    _ = visit.texts
    st.header(_("This Kutomo"), anchor=False)
    kutomo = quote(str(Path(sys.executable).with_name("kutomo")))
    if settings().database:
        from workshop.store.postgres import without_password  # its driver is an extra

        st.write(_("Everything is kept in a PostgreSQL database:"))
        show(without_password(settings().database))
        st.write(_("Run the commands below with the same KUTOMO_DATABASE as this Kutomo."))
    else:
        file = settings().database_file.resolve()
        megabytes = max(0.1, file.stat().st_size / 1_000_000)
        st.write(
            _("Everything is kept in one file. Its size: {megabytes} MB", megabytes=_.number(megabytes, decimals=1))
        )
        show(str(file))
        kutomo = f"KUTOMO_DATA={quote(str(file.parent))} {kutomo}"
    st.write(_("Make a backup with this command, also while Kutomo runs; the new file is a whole copy:"))
    show(f"{kutomo} backup kutomo-backup.db")
    st.write(_("Put one project into a file with this command, to be kept or taken to another Kutomo:"))
    show(f'{kutomo} archive "PROJECT" project.kutomo.zip')
    st.write(_("Take a project in from such a file with this command:"))
    show(f"{kutomo} restore project.kutomo.zip")
    st.write(_("Language for those who have not chosen one: {language}", language=LANGUAGE_NAMES[settings().language]))
    st.write(_("Version: {version}", version=__version__))


def show(text: str) -> None:
    """A place or a command, to be copied."""
    st.code(text, language=None, wrap_lines=True)


visit = open_page("settings")
_ = visit.texts
with visit.store() as store:
    project = next((project for project in store.projects() if project.id == visit.project_id), None)
if project:
    about_project(visit, project)
    data_protection(visit, project)
    history(visit, project)
if visit.account is None or may(visit.account.role, "manage accounts"):
    if settings().access == "accounts":
        accounts(visit)
    this_kutomo(visit)
if visit.account:
    st.header(_("Log out"), anchor=False)
    st.text(_("You are logged in as: {email}", email=visit.account.email))
    st.link_button(_("Log out"), "/log-out")
