"""What a network gives a workshop to talk about: drafts with numbers and a question, to be taken into synthesis."""

from __future__ import annotations

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.frame import SCREENS
from pages.shared.network_seen import Seen
from pages.shared.visit import Visit, settings
from workshop.analyse.network import NetworkDraft, draft_network_findings
from workshop.model import Finding
from workshop.store import new_id
from workshop.texts import Texts


def show_drafts(visit: Visit, seen: Seen) -> None:
    """Each draft as a card: what it says, what it stands on, a question, and what would go into the report."""
    _ = visit.texts
    drafts = draft_network_findings(seen.summary, seen.material.groups)
    if not drafts:
        st.info(_("Nothing stands out in this round: no missing links, nobody alone, nobody on whom much hangs."))
        return
    st.write(_("What the network shows, for the workshop to talk about. What you take along goes to the synthesis."))
    for place, draft in enumerate(drafts):
        with st.container(border=True):
            _card(visit, seen, draft, place)
    st.page_link(SCREENS["synthesis"].file, label=_("Go to the synthesis"), icon=SCREENS["synthesis"].icon)


def _card(visit: Visit, seen: Seen, draft: NetworkDraft, place: int) -> None:
    _ = visit.texts
    names = {actor.id: actor.name for actor in seen.summary.actors}
    st.text(_(draft.sentence))
    st.text(_("So what? {question}", question=_(draft.question)))
    label = _.ngettext("{count} actor", "{count} actors", len(draft.actors))
    with st.expander(label, key=f"draft-{place}"):
        st.text(_.list(names[id] for id in draft.actors))
        ties = {tie.id: tie for tie in seen.summary.ties}
        behind = [ties[piece.id] for piece in draft.evidence if piece.id in ties]
        if behind:
            st.text("\n".join(f"{names[tie.source]} → {names[tie.target]}" for tie in behind))
    if draft.published is None:
        st.caption(
            _(
                "This would point at one organisation. It can be taken along when the organisation has agreed to be "
                "named: tick that where you look at the actor."
            )
        )
        return
    language = Texts(seen.material.project.language, settings().zone)
    text = language(draft.published)
    if draft.published != draft.sentence:
        st.caption(_("In the synthesis and the report:"))
        st.text(text)
    if any(finding.text == text and finding.status != "rejected" for finding in seen.material.findings):
        st.badge(_("In the synthesis"), icon=":material/check:", color="green")
    elif st.button(_("Take into the synthesis"), key=f"take-{place}", icon=":material/lightbulb:"):
        last = max((finding.position for finding in seen.material.findings), default=-1)
        project = seen.material.project.id
        finding = Finding(new_id(), project, "observation", text, "draft", "person", draft.evidence, position=last + 1)
        with deciding(visit, project, _("It is a draft in the synthesis now.")) as store:
            store.keep_findings(project, [finding], verb="written")
