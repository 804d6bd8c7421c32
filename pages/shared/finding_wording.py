"""A wording that a language model proposes for a finding: beside the sentence that stands, until a person decides."""

from __future__ import annotations

import streamlit as st

from pages.shared.visit import Visit, settings
from workshop.errors import WorkshopError
from workshop.model import Finding, Material
from workshop.synthesise.proposal import Proposal, may_be_sent, propose


def offer_wording(visit: Visit, material: Material, finding: Finding, *, text_key: str) -> str:
    """Draw the button and what was proposed, where a model is set; the name of the model that worded what stands now.

    `text_key` is the field with the sentence; it changes only when the person takes the proposal.
    """
    server = settings().wording
    if server is None:
        return finding.worded_by
    _ = visit.texts
    taken_key, proposed_key = f"taken-{text_key}", f"proposed-{text_key}"
    sendable = may_be_sent(finding, material)
    if st.button(
        _("Propose wording"), key=f"propose-{text_key}", icon=":material/auto_awesome:", disabled=not sendable
    ):
        try:
            with st.spinner(_("The language model is writing. This can take a minute.")):
                st.session_state[proposed_key] = propose(finding, material, server)
        except WorkshopError as problem:
            st.session_state.pop(proposed_key, None)
            st.error(_(problem.message))
    st.caption(
        _.ngettext(
            "{count} answer is sent to {server}, without its group and with personal data masked.",
            "{count} answers are sent to {server}, without their groups and with personal data masked.",
            sendable,
            server=server.host,
        )
        if sendable
        else _("None of the answers behind the finding may be sent to the language model.")
    )
    proposal: Proposal | None = st.session_state.get(proposed_key)
    if proposal:
        _show(visit, material, proposal, text_key=text_key, taken_key=taken_key, proposed_key=proposed_key)
    taken: str = st.session_state.get(taken_key, finding.worded_by)
    return taken


def forget_proposal(text_key: str) -> None:
    """The field begins anew with the sentence that stands: nothing is proposed for it, and nothing was taken."""
    for key in (f"taken-{text_key}", f"proposed-{text_key}"):
        st.session_state.pop(key, None)


def _show(
    visit: Visit, material: Material, proposal: Proposal, *, text_key: str, taken_key: str, proposed_key: str
) -> None:
    """The proposal, the answers that it stands on, and the two ways to go on."""
    _ = visit.texts
    answers = {said.id: said.text for said in material.contributions}

    def take() -> None:
        st.session_state[text_key] = proposal.text
        st.session_state[taken_key] = proposal.model
        del st.session_state[proposed_key]

    def leave() -> None:
        del st.session_state[proposed_key]

    with st.container(border=True):
        st.badge(_("Proposed by a language model"), color="violet", icon=":material/auto_awesome:")
        st.text(proposal.text)
        with st.container(horizontal=True):
            st.button(_("Use this wording"), key=f"take-{text_key}", on_click=take)
            st.button(_("Leave it"), key=f"leave-{text_key}", on_click=leave)
        st.caption(_("It says that it stands on these answers:"))
        for id in proposal.evidence:
            if id in answers:
                st.text(f"– {answers[id]}")
