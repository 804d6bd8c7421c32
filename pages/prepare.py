"""Prepare a project and collect what people say: five steps, each leading to the next."""

import streamlit as st

from pages.shared.arrivals import answers_so_far
from pages.shared.chosen import chosen_so_far
from pages.shared.flip_charts import flip_chart_photos
from pages.shared.frame import SCREENS, open_project
from pages.shared.groups import groups
from pages.shared.importing import bring_in_answers, bring_in_ties
from pages.shared.incoming import incoming_answers
from pages.shared.inviting import invitations
from pages.shared.scribing import notes_from_paper
from pages.shared.table_links import table_links
from pages.shared.visit import Visit
from pages.shared.workshops import workshops
from workshop.model import Material
from workshop.texts import N_

STEPS = {
    "groups": N_("1 Groups"),
    "workshops": N_("2 Workshops"),
    "invitations": N_("3 Invitations"),
    "answers": N_("4 Answers"),
    "ties": N_("5 Ties"),
}


def answers(visit: Visit, frame: Material) -> None:
    """Answers as they arrive, and those that come by another way than the link."""
    _ = visit.texts
    incoming_answers(visit, frame)
    chosen_so_far(visit, frame.project.id)
    st.write(_("Bring in what was said elsewhere: on paper, or in another tool."))
    with st.expander(_("Notes from paper"), icon=":material/sticky_note_2:", expanded=True):
        notes_from_paper(visit, frame)
    with st.expander(
        _("Links for tables"), icon=":material/table_restaurant:", key="tables", on_change="rerun"
    ) as tables:
        if tables.open:
            table_links(visit, frame)
    with st.expander(_("Photos of flip charts"), icon=":material/photo:", key="photos", on_change="rerun") as photos:
        if photos.open:
            flip_chart_photos(visit, frame)
    with st.expander(_("A file from another tool"), icon=":material/upload_file:", expanded=True):
        bring_in_answers(visit, frame)
    answers_so_far(visit, frame.project.id)


def ties(visit: Visit, frame: Material) -> None:
    """Who works with whom, from a file."""
    _ = visit.texts
    st.write(_("Who works with whom? The map of the network is drawn from these ties."))
    bring_in_ties(visit, frame)


def following(visit: Visit, step: str) -> None:
    """The way to the next step."""
    _ = visit.texts
    later = list(STEPS)[list(STEPS).index(step) + 1 :]
    st.divider()
    if later:
        st.button(
            _("Next: {step}", step=_(STEPS[later[0]])),
            type="secondary" if step == "answers" else "primary",
            icon=":material/arrow_forward:",
            on_click=lambda: st.session_state.update(step=later[0]),
        )
    if step in ("answers", "ties"):
        st.page_link(SCREENS["themes"].file, label=_("Look at the themes"), icon=":material/arrow_forward:")


visit, project = open_project("prepare")
_ = visit.texts
wished = st.query_params.get("step")
st.session_state.setdefault("step", wished if wished in STEPS else "groups")
step = st.segmented_control(
    _("Step"),
    list(STEPS),
    format_func=lambda step: _(STEPS[step]),
    required=True,
    label_visibility="collapsed",
    key="step",
)
st.query_params["step"] = step
with visit.store() as store:
    frame = store.frame(project.id)
SHOWN = {
    "groups": groups,
    "workshops": workshops,
    "invitations": invitations,
    "answers": answers,
    "ties": ties,
}
SHOWN[step](visit, frame)
following(visit, step)
