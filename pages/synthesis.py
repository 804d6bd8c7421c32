"""Synthesis: what was found, what it stands on, and where the voices agree and differ."""

from __future__ import annotations

import streamlit as st

from pages.shared.comparison import compare_voices, show_lanes, show_priorities, show_statements
from pages.shared.finding_cards import KINDS, finding_card, own_finding
from pages.shared.frame import SCREENS, open_project, telling
from pages.shared.visit import settings
from workshop.store import new_id
from workshop.synthesise import draft_findings
from workshop.texts import Texts

visit, project = open_project("synthesis")
_ = visit.texts
with visit.store() as store:
    material = store.material(project.id)

if not material.findings:
    if material.themes:
        st.info(_("There are no findings yet. Let Kutomo draft them from the themes, or write the first one yourself."))
    else:
        st.info(_("There are no findings yet. Find the themes first: Kutomo drafts findings from them."))
        st.page_link(SCREENS["themes"].file, label=_("Find themes"), icon=SCREENS["themes"].icon)
else:
    st.write(
        _("Accept what holds, edit what nearly holds, reject the rest. In the report, drafts are marked as drafts.")
    )

with st.container(horizontal=True, vertical_alignment="center"):
    label = _("Draft again") if material.findings else _("Draft findings")
    something = material.themes or material.steps or material.ratings
    if st.button(label, icon=":material/refresh:", disabled=not something):
        with telling(visit, done=_("The drafts are new. What you have decided stays as it was.")):
            drafts = draft_findings(material, Texts(project.language, settings().zone), new_id=new_id)
            with visit.store() as store:
                store.replace_drafts(project.id, drafts)
    rejected = sum(1 for finding in material.findings if finding.status == "rejected")
    with_rejected = rejected and st.toggle(_("Show rejected ones too ({count})", count=_.number(rejected)))

if material.findings:
    for column, (kind, title) in zip(st.columns(3), KINDS.items(), strict=True):
        shown = [
            finding
            for finding in material.findings
            if finding.kind == kind and (finding.status != "rejected" or with_rejected)
        ]
        with column:
            st.header(_(title), anchor=False)
            for finding in shown:
                finding_card(visit, material, finding)
            if not shown:
                st.caption(_("None yet."))
own_finding(visit, material)

st.header(_("The voices compared"), anchor=False)
compare_voices(visit, material)
show_statements(visit, material)
show_lanes(visit, material)
show_priorities(visit, material)
