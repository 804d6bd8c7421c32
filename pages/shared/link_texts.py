"""Texts to paste into an e-mail: the invitation, and a reminder that goes to everybody alike."""

from __future__ import annotations

import streamlit as st

from pages.shared.visit import Visit
from workshop.collect.invitations import invitation_address, invitation_text, reminder_text
from workshop.model import LANGUAGES, Invitation, Language, Project
from workshop.texts import LANGUAGE_NAMES, Texts


def link_texts(visit: Visit, project: Project, invitation: Invitation, *, base: str, answered: int) -> None:
    """Show the invitation and the reminder of a link, in the language chosen; `answered` is how many people have."""
    _ = visit.texts
    with st.expander(_("Texts to paste into an e-mail"), icon=":material/mail:", key=f"texts-{invitation.code}"):
        texts, in_link = text_language(visit, project, key=f"texts-language-{invitation.code}")
        address = invitation_address(base, invitation.code, in_link)
        invited, reminded = st.tabs([_("Invitation"), _("Reminder")])
        with invited:
            st.code(invitation_text(project, address, texts), language=None, wrap_lines=True)
        with reminded:
            st.write(_("For everybody alike: nobody knows who has answered."))
            reminder = reminder_text(project, address, texts, answered=answered, until=invitation.expires_at)
            st.code(reminder, language=None, wrap_lines=True)


def text_language(visit: Visit, project: Project, *, key: str) -> tuple[Texts, Language | None]:
    """The texts of the language that is chosen, and what the link then carries.

    Without a language in the link, a phone's own language decides.
    """
    language = st.segmented_control(
        visit.texts("Language of the text"),
        LANGUAGES,
        default=project.language,
        format_func=lambda language: LANGUAGE_NAMES[language],
        required=True,
        key=key,
    )
    return Texts(language, visit.texts.zone), None if language == project.language else language
