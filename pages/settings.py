"""Settings: the project's own words, who may log in, and where everything is kept."""

from dataclasses import replace

import streamlit as st

from pages.shared.forms import begin_anew, form_key, written
from pages.shared.frame import open_page, plain_name, telling
from pages.shared.visit import Visit, settings
from workshop import __version__
from workshop.access import SHORTEST_PASSWORD, may, password_hash
from workshop.model import LANGUAGES, Project, Role
from workshop.texts import LANGUAGE_NAMES, N_

ROLES: dict[Role, str] = {
    "facilitator": N_("Facilitator: prepares and runs projects"),
    "lead": N_("Project lead: also publishes and exports"),
    "administrator": N_("Administrator: also manages accounts"),
}


def about_project(visit: Visit, project: Project) -> None:
    """The project's name, purpose, commissioner and language."""
    _ = visit.texts
    st.subheader(_("This project"), anchor=False)
    with st.form(f"project-{project.id}"):
        name = st.text_input(_("Name of the project"), project.name, 120)
        purpose = st.text_area(
            _("What is it for? Participants see this in the invitation."), project.purpose, max_chars=600
        )
        commissioner = st.text_input(
            _("Who has commissioned it? This stands on the cover of the report."), project.commissioner, 120
        )
        language = st.radio(
            _("Language of the project and its report"),
            LANGUAGES,
            index=LANGUAGES.index(project.language),
            format_func=lambda language: LANGUAGE_NAMES[language],
            horizontal=True,
        )
        if st.form_submit_button(_("Save"), type="primary"):
            changed = replace(
                project,
                name=name,
                purpose=purpose.strip(),
                commissioner=commissioner.strip(),
                language=language,
            )
            with telling(visit, done=_("The project was saved.")), visit.store() as store:
                store.change_project(replace(changed, name=written(name)))


def accounts(visit: Visit) -> None:
    """Who may log in, and the form of a new account."""
    _ = visit.texts
    st.subheader(_("Accounts"), anchor=False)
    with visit.store() as store:
        standing = store.accounts()
    st.table(
        {
            _("Name"): [plain_name(account.name) for account in standing],
            _("E-mail"): [plain_name(account.email) for account in standing],
            _("Role"): [_(ROLES[account.role]) for account in standing],
        },
        hide_index=True,
    )
    key = form_key("account")
    with st.expander(_("New account"), icon=":material/person_add:"), st.form(key, border=False):
        name = st.text_input(_("Name"), max_chars=120, key=f"{key}-name")
        email = st.text_input(_("E-mail"), max_chars=254, key=f"{key}-email")
        password = st.text_input(
            _("Password, at least {shortest} characters", shortest=SHORTEST_PASSWORD),
            type="password",
            key=f"{key}-password",
        )
        role = st.radio(_("Role"), list(ROLES), format_func=lambda role: _(ROLES[role]), key=f"{key}-role")
        if st.form_submit_button(_("Make the account"), type="primary"):
            with (
                telling(visit, done=_("The account was made. Tell the person the password; Kutomo does not send it.")),
                visit.store() as store,
            ):
                store.add_account(
                    email=written(email), name=written(name), role=role, password_hash=password_hash(password)
                )
                begin_anew("account")


def this_kutomo(visit: Visit) -> None:
    """Where everything is kept, and which Kutomo this is."""
    _ = visit.texts
    st.subheader(_("This Kutomo"), anchor=False)
    file = settings().database
    megabytes = file.stat().st_size / 1_000_000
    st.write(_("Everything is kept in one file. Its size: {megabytes} MB", megabytes=_.number(megabytes, decimals=1)))
    st.code(str(file.resolve()), language=None, wrap_lines=True)
    st.write(_("Make a backup with this command, also while Kutomo runs; the new file is a whole copy:"))
    st.code("kutomo backup kutomo-backup.db", language=None)
    st.write(_("Language for those who have not chosen one: {language}", language=LANGUAGE_NAMES[settings().language]))
    st.write(_("Version: {version}", version=__version__))


visit = open_page("settings")
_ = visit.texts
with visit.store() as store:
    project = next((project for project in store.projects() if project.id == visit.project_id), None)
if project:
    about_project(visit, project)
if visit.account is None or may(visit.account.role, "manage accounts"):
    if settings().access == "accounts":
        accounts(visit)
    this_kutomo(visit)
if visit.account:
    st.subheader(_("Log out"), anchor=False)
    st.text(_("You are logged in as: {email}", email=visit.account.email))
    st.link_button(_("Log out"), "/log-out")
