"""All projects, the next step of each, and the way to a new one."""

import streamlit as st

from pages.shared.cards import project_card
from pages.shared.forms import begin_anew, form_key, written
from pages.shared.frame import SCREENS, open_page, telling
from pages.shared.visit import PROJECT_IN_LINK, Visit, settings
from workshop.collect.templates import TEMPLATES, make_project
from workshop.model import LANGUAGES
from workshop.texts import LANGUAGE_NAMES


def greeting(visit: Visit, *, empty: bool) -> None:
    """What Kutomo does, and the shortest way to see it."""
    _ = visit.texts
    st.write(
        _(
            "Welcome! Kutomo weaves what many people say into one shared picture. Prepare the workshops, collect the "
            "answers, look through the themes and the network, choose the findings, and download the report."
        )
    )
    if not empty:
        st.write(_("Look around in the project below, or make one of your own."))
    elif st.button(_("Try the demo"), type="primary", icon=":material/play_arrow:"):
        from workshop.demo import load_demo

        with telling(visit, done=_("The demo project is ready. Open it and look around.")), visit.store() as store:
            load_demo(store)


def new_project(visit: Visit) -> None:
    """The form of a new project."""
    _ = visit.texts
    key = form_key("project")
    with st.form(key, border=False):
        name = st.text_input(_("Name of the project"), max_chars=120, key=f"{key}-name")
        purpose = st.text_area(
            _("What is it for? Participants see this in the invitation."), max_chars=600, key=f"{key}-purpose"
        )
        language = st.radio(
            _("Language of the project and its report"),
            LANGUAGES,
            index=LANGUAGES.index(settings().language),
            format_func=lambda language: LANGUAGE_NAMES[language],
            horizontal=True,
        )
        template = st.radio(
            _("What is ready to begin with?"),
            tuple(TEMPLATES),
            format_func=lambda key: _(TEMPLATES[key].name),
            captions=[_(template.purpose) for template in TEMPLATES.values()],
        )
        if st.form_submit_button(_("Make the project"), type="primary"):
            with telling(visit), visit.store() as store:
                project = make_project(
                    store, TEMPLATES[template], name=written(name), language=language, purpose=purpose.strip()
                )
                begin_anew("project")
                visit.notices.append(_("The project is ready. Look through the groups and questions."))
                st.switch_page(SCREENS["prepare"].file, query_params={PROJECT_IN_LINK: project.id})


visit = open_page("projects")
_ = visit.texts
with visit.store() as store:
    projects = store.projects()
    cards = [
        (project, len(store.frame(project.id).groups), sum(store.answered(project.id).values())) for project in projects
    ]
if len(projects) < 2:
    greeting(visit, empty=not projects)
with st.grid(2, min_column_width=400, gap="small"):
    for project, groups, answers in cards:
        project_card(visit, project, groups=groups, answers=answers)
with st.expander(_("New project"), icon=":material/add:", key="new-project"):
    new_project(visit)
