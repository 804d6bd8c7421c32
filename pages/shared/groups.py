"""The groups whose voices are heard: listed, added, renamed."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.forms import begin_anew, form_key, written
from pages.shared.frame import plain_name, telling
from pages.shared.visit import Visit
from workshop.collect.intake import LONGEST_NAME
from workshop.look import group_marker
from workshop.model import Group, Material


def groups(visit: Visit, frame: Material) -> None:
    """The groups whose voices are heard."""
    _ = visit.texts
    st.write(_("Whose voices do you want to hear? The groups are compared with each other in the report."))
    for group in frame.groups:
        mark = "" if group.staff else f"{group_marker(group.position)} "
        label = f"{mark}**{plain_name(group.name)}**"
        role = _("staff")
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(f"{label} · {role}" if group.staff else label, width="content")
            with st.popover(_("Rename"), key=f"rename-{group.id}"):
                _rename(visit, group)
    key = form_key("group")
    with st.form(key):
        name = st.text_input(_("New group"), max_chars=120, key=f"{key}-name")
        staff = st.checkbox(
            _("They are staff: shown in a column of their own, so that they do not drown the others"),
            key=f"{key}-staff",
        )
        if st.form_submit_button(_("Add the group"), icon=":material/add:"):
            with telling(visit, done=_("The group was added.")), visit.store() as store:
                store.add_group(frame.project.id, written(name), staff=staff)
                begin_anew("group")


def _rename(visit: Visit, group: Group) -> None:
    _ = visit.texts
    with st.form(f"rename-form-{group.id}", border=False):
        name = st.text_input(_("Name of the group"), group.name, LONGEST_NAME)
        if st.form_submit_button(_("Save"), type="primary"):
            with telling(visit, done=_("The group was renamed.")), visit.store() as store:
                store.change_group(replace(group, name=written(name)))
