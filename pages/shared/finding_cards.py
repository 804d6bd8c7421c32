"""Findings as cards: the sentence, what it stands on, and what a person decides about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from pages.shared.evidence import choose_answers, show_evidence
from pages.shared.finding_order import move_finding
from pages.shared.finding_wording import forget_proposal, offer_wording
from pages.shared.frame import telling
from pages.shared.visit import Visit
from workshop.clean import clean
from workshop.errors import WorkshopError
from workshop.model import Evidence, Finding, FindingKind, FindingStatus, Material
from workshop.store import new_id
from workshop.synthesise import hint, hint_of
from workshop.texts import N_, Message

KINDS: Mapping[FindingKind, str] = {
    "observation": N_("Key observations"),
    "need": N_("Development needs"),
    "opportunity": N_("Development opportunities"),
}
ONE_OF: Mapping[FindingKind, str] = {
    "observation": N_("Observation"),
    "need": N_("Development need"),
    "opportunity": N_("Development opportunity"),
}


class FindingNeedsText(WorkshopError):
    """A finding without words says nothing."""

    text = N_("Write the finding first.")


def finding_card(visit: Visit, material: Material, finding: Finding) -> None:
    """One finding with its evidence and the buttons that decide about it."""
    _ = visit.texts
    with st.container(border=True):
        if finding.status == "draft":
            st.badge(_("Draft"), color="orange", icon=":material/edit:")
        if finding.interpretation:
            st.badge(_("The facilitator's interpretation"), color="gray", icon=":material/person:")
        if finding.worded_by:
            st.badge(_("Proposed by a language model"), color="violet", icon=":material/auto_awesome:")
        if finding.changed:
            st.warning(_("What this stands on has changed since it was accepted. Look at it, and accept it again."))
        st.text(finding.text)
        if finding.status != "rejected":
            _hint(visit, hint_of(finding))
        _evidence(visit, material, finding)
        with st.container(horizontal=True):
            if finding.status == "rejected":
                _decide(visit, finding, "draft", _("Take back"), _("The finding is a draft again."))
                return
            if finding.status == "draft" or finding.changed:
                _decide(visit, finding, "accepted", _("Accept"), _("The finding goes into the report."))
            _decide(visit, finding, "rejected", _("Reject"), _("The finding is put aside; it can be taken back."))
            _edit(visit, material, finding)
            move_finding(visit, material, finding)


def own_finding(visit: Visit, material: Material) -> None:
    """A finding in a person's own words, with the answers it stands on."""
    _ = visit.texts
    opened = st.expander(_("Write a finding of your own"), key="own-finding", on_change="rerun", icon=":material/add:")
    if not opened.open:
        return
    with opened:
        fresh = len(material.findings)  # new fields once the finding is kept
        kind = st.selectbox(_("Kind"), list(KINDS), format_func=lambda one: _(ONE_OF[one]), key=f"own-kind-{fresh}")
        text = st.text_area(_("The finding in one or two sentences"), key=f"own-text-{fresh}")
        told = st.container()
        chosen = choose_answers(visit, material.contributions, key=f"own-evidence-{fresh}")
        reading = st.checkbox(_("This is the facilitator's interpretation"), key=f"own-reading-{fresh}")
        with told:
            _hint(visit, hint(kind, text, interpretation=reading))
        if st.button(_("Save the finding"), type="primary"):
            last = max((finding.position for finding in material.findings), default=-1)
            finding = Finding(
                id=new_id(),
                project=material.project.id,
                kind=kind,
                text=clean(text),
                status="accepted",
                origin="person",
                evidence=tuple(Evidence("contribution", id) for id in chosen),
                position=last + 1,
                interpretation=reading,
            )
            _keep(visit, finding, _("The finding was saved."), verb="written")


def _hint(visit: Visit, hint: Message | None) -> None:
    """How the sentence might be worded, where it reads as one of another kind; nobody has to follow it."""
    if hint:
        st.caption(f":material/lightbulb: {visit.texts(hint)}")


def _evidence(visit: Visit, material: Material, finding: Finding) -> None:
    _ = visit.texts
    if not finding.evidence:
        st.caption(_("No evidence is attached."))
        return
    answers = sum(1 for piece in finding.evidence if piece.kind == "contribution")
    others = len(finding.evidence) - answers
    label = (
        _.ngettext("{count} answer", "{count} answers", answers)
        if answers and not others
        else _.ngettext("{count} piece of evidence", "{count} pieces of evidence", len(finding.evidence))
    )
    with st.expander(label, key=f"evidence-of-{finding.id}", on_change="rerun") as opened:
        if opened.open:
            show_evidence(visit, material, finding)


def _decide(visit: Visit, finding: Finding, status: FindingStatus, label: str, done: str) -> None:
    if st.button(label, key=f"{status}-{finding.id}"):
        with telling(visit, done=done), visit.store() as store:
            store.set_finding_status(finding.project, finding.id, status)


def _edit(visit: Visit, material: Material, finding: Finding) -> None:
    _ = visit.texts
    key = f"edit-{finding.id}-{finding.status}-{finding.text}"  # another one, and closed, once it is saved
    opened = st.popover(_("Edit"), key=key, on_change="rerun")
    if not opened.open:
        return
    with opened:
        if f"text-{key}" not in st.session_state:
            forget_proposal(f"text-{key}")  # what was taken went with the field that it was taken into
            st.session_state[f"text-{key}"] = finding.text
        text = st.text_area(_("The finding in one or two sentences"), height=160, key=f"text-{key}")
        told = st.container()
        worded_by = offer_wording(visit, material, finding, text_key=f"text-{key}")
        reading = st.checkbox(
            _("This is the facilitator's interpretation"), value=finding.interpretation, key=f"reading-{key}"
        )
        with told:
            _hint(visit, hint(finding.kind, text, interpretation=reading))
        behind = {piece.id for piece in finding.evidence}
        others = [said for said in material.contributions if said.id not in behind]
        added = choose_answers(visit, others, key=f"more-{key}")
        if st.button(_("Save and accept"), type="primary", key=f"save-{key}"):
            evidence = (*finding.evidence, *(Evidence("contribution", id) for id in added))
            edited = replace(
                finding,
                text=clean(text),
                origin="person",
                status="accepted",
                evidence=evidence,
                interpretation=reading,
                worded_by=worded_by,
                changed=False,
            )
            verb = "worded" if worded_by != finding.worded_by else "edited"
            _keep(visit, edited, _("The finding was saved."), verb=verb)


def _keep(visit: Visit, finding: Finding, done: str, *, verb: str) -> None:
    with telling(visit, done=done), visit.store() as store:
        if not finding.text:
            raise FindingNeedsText
        store.keep_findings(finding.project, [finding], verb=verb)
