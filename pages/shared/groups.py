"""The groups whose voices are heard: listed, put in order, changed, added."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared import wordings
from pages.shared.forms import begin_anew, form_key, key_of, written
from pages.shared.frame import plain_name, telling
from pages.shared.ordering import arrows, quiet_arrows
from pages.shared.visit import Visit
from workshop.collect.intake import LONGEST_NAME
from workshop.look import group_marker
from workshop.model import Group, Localised, Material
from workshop.texts import N_

_STAFF = N_("They are staff: shown in a column of their own, so that they do not drown the others")


def groups(visit: Visit, frame: Material) -> None:
    """The groups whose voices are heard."""
    _ = visit.texts
    st.write(_("Whose voices do you want to hear? The groups are compared with each other in the report."))
    quiet_arrows()
    ids = [group.id for group in frame.groups]
    for at, group in enumerate(frame.groups):
        mark = "" if group.staff else f"{group_marker(group.position)} "
        label = f"{mark}**{plain_name(group.name)}**"
        role = _("staff")
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(f"{label} · {role}" if group.staff else label, width="content")
            with st.container(horizontal=True, width="content", vertical_alignment="center"):
                arrows(visit, frame.project.id, "stakeholder_group", ids, at, group.name)
                with st.popover(_("Change"), key=f"change-{group.id}"):
                    _change(visit, frame, group)
    _add(visit, frame)


def _change(visit: Visit, frame: Material, group: Group) -> None:
    _ = visit.texts
    own = frame.project.language
    key = key_of(group.id, group.name, group.names, group.staff)
    with st.form(key, border=False):
        words = wordings.fields(
            _("Name of the group"),
            wordings.whole(own, group.name, group.names),
            own,
            key=key,
            at_most=LONGEST_NAME,
            side_by_side=False,
        )
        staff = st.checkbox(_(_STAFF), group.staff, key=f"{key}-staff")
        if st.form_submit_button(_("Save"), type="primary"):
            with telling(visit, done=_("The group was saved.")), visit.store() as store:
                name = written(getattr(words, own))
                store.change_group(replace(group, name=name, names=wordings.others(own, words), staff=staff))
    if st.button(_("Remove the group"), key=f"remove-{group.id}", type="tertiary", icon=":material/delete:"):
        done = _("The group was removed. You can bring it back in the settings: {name}", name=plain_name(group.name))
        with telling(visit, done=done), visit.store() as store:
            store.remove_group(group)


def _add(visit: Visit, frame: Material) -> None:
    _ = visit.texts
    own = frame.project.language
    key = form_key("group")
    with st.expander(_("Add a group"), icon=":material/add:", key=f"{key}-panel"), st.form(key, border=False):
        words = wordings.fields(_("New group"), Localised(), own, key=key, at_most=120)
        staff = st.checkbox(_(_STAFF), key=f"{key}-staff")
        if st.form_submit_button(_("Add the group"), type="primary"):
            with telling(visit, done=_("The group was added.")), visit.store() as store:
                name = written(getattr(words, own))
                store.add_group(frame.project.id, name, staff=staff, names=wordings.others(own, words))
                begin_anew("group")
