"""Prepare a project and collect what people say: five steps, each leading to the next."""

import streamlit as st

from pages.shared.cards import invitation_card
from pages.shared.forms import begin_anew, form_key, written
from pages.shared.frame import SCREENS, open_project, plain_name, telling
from pages.shared.importing import bring_in_answers, bring_in_ties
from pages.shared.occasions import new_activity, new_workshop, workshop_panel
from pages.shared.scribing import paste_notes
from pages.shared.visit import Visit
from workshop.collect.invitations import reaches_other_devices
from workshop.look import group_marker
from workshop.model import Group, Material
from workshop.texts import N_

STEPS = {
    "groups": N_("1 Groups"),
    "workshops": N_("2 Workshops"),
    "invitations": N_("3 Invitations"),
    "answers": N_("4 Answers"),
    "ties": N_("5 Ties"),
}


def groups(visit: Visit, frame: Material) -> None:
    """The groups whose voices are heard."""
    _ = visit.texts
    st.write(_("Whose voices do you want to hear? The groups are compared with each other in the report."))
    for group in frame.groups:
        name, change = st.columns([4, 1], vertical_alignment="center")
        staff = f" · {_('staff')}" if group.staff else ""
        name.markdown(f"{group_marker(group.position)} **{plain_name(group.name)}**{staff}")
        with change.popover(_("Rename"), key=f"rename-{group.id}"):
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
        name = st.text_input(_("Name of the group"), group.name, 120)
        if st.form_submit_button(_("Save"), type="primary"):
            with telling(visit, done=_("The group was renamed.")), visit.store() as store:
                store.rename_group(group, written(name))


def workshops(visit: Visit, frame: Material) -> None:
    """The workshops with their activities."""
    _ = visit.texts
    st.write(_("What do you ask, and when? An activity that is open can be answered on the link."))
    for workshop in frame.workshops:
        workshop_panel(visit, frame, workshop)
    if frame.workshops:
        with st.expander(_("Add an activity"), icon=":material/add:", key="new-activity", on_change="rerun") as panel:
            if panel.open:
                new_activity(visit, frame)
    with st.expander(_("Add a workshop"), icon=":material/add:", expanded=not frame.workshops):
        new_workshop(visit, frame)


def invitations(visit: Visit, frame: Material) -> None:
    """The links by which people come to answer, and how many have."""
    _ = visit.texts
    base = (st.context.url or "http://localhost:8501").removesuffix("/").removesuffix("/prepare")
    if not any(activity.state == "open" for activity in frame.activities):
        st.warning(_("Nothing is open for answers yet. Open an activity at step 2 before you send invitations."))
    if not reaches_other_devices(base):
        st.warning(
            _(
                "This address works on this machine only. To let phones in, start Kutomo with “kutomo serve --lan” "
                "and open this screen at the address that it tells."
            )
        )
    with visit.store() as store:
        answered = store.answered(frame.project.id)
        shared = store.invite(frame.project.id, None)
    st.write(_("One link for everybody: people choose their group themselves. Staff need a link of their own."))
    invitation_card(visit, frame.project, shared, base=base)
    for group in frame.groups:
        label = _("A link of their own: {group}", group=plain_name(group.name))
        with st.expander(label, key=f"invite-{group.id}", on_change="rerun") as panel:
            if panel.open:
                with visit.store() as store:
                    invitation = store.invite(frame.project.id, group.id)
                invitation_card(visit, frame.project, invitation, base=base)
    counts = [(plain_name(group.name), answered.get(group.id, 0)) for group in frame.groups]
    counts += [(_("Nobody knows which group"), answered[None])] if None in answered else []
    if counts:
        st.markdown(f"**{_('Answers so far')}**")
        st.table(
            {_("Group"): [name for name, _n in counts], _("Answers"): [_.number(n) for _name, n in counts]},
            hide_index=True,
        )


def answers(visit: Visit, frame: Material) -> None:
    """Answers that come by another way than the link."""
    _ = visit.texts
    st.write(_("Bring in what was said elsewhere: on paper, or in another tool."))
    with st.expander(_("Notes from paper"), icon=":material/sticky_note_2:", expanded=True):
        paste_notes(visit, frame)
    with st.expander(_("A file from another tool"), icon=":material/upload_file:", expanded=True):
        bring_in_answers(visit, frame)


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
            icon=":material/arrow_forward:",
            on_click=lambda: st.session_state.update(step=later[0]),
        )
    if step in ("answers", "ties"):
        st.page_link(SCREENS["themes"].file, label=_("Next: look at the themes"), icon=":material/arrow_forward:")


visit, project = open_project("prepare")
_ = visit.texts
step = st.segmented_control(
    _("Step"),
    list(STEPS),
    default="groups",
    format_func=lambda step: _(STEPS[step]),
    required=True,
    label_visibility="collapsed",
    key="step",
    bind="query-params",
)
with visit.store() as store:
    frame = store.frame(project.id)
SHOWN = {
    "groups": groups,
    "workshops": workshops,
    "invitations": invitations,
    "answers": answers,
    "ties": ties,
}
SHOWN[step or "groups"](visit, frame)
following(visit, step or "groups")
