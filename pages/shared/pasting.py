"""Many lines at once: what becomes a note is shown before it is added."""

from __future__ import annotations

import streamlit as st

from pages.shared.forms import NothingWritten, begin_anew, form_key
from pages.shared.frame import telling
from pages.shared.places import Place
from pages.shared.visit import Visit
from workshop.collect.notes import notes_in
from workshop.errors import WorkshopError
from workshop.language import detect
from workshop.model import Project
from workshop.store import Said
from workshop.texts import LANGUAGE_NAMES, N_

HEIGHT = 280
"""Of the box and of what is shown of it, so that nothing moves when it fills."""


class NoteTooLong(WorkshopError):
    """A line is longer than an answer to the question may be."""

    text = N_("A note has {count} characters, when {limit} fit in. Divide it into several lines.")


def paste_notes(visit: Visit, project: Project, place: Place) -> None:
    """Draw the box for the lines with the notes that come of them, and keep each as a contribution."""
    _ = visit.texts
    form = f"notes {project.id}"
    key = form_key(form)
    box, shown = st.columns(2)
    with box:
        written = st.text_area(_("Notes, one on each line"), height=HEIGHT, key=key, persist_state="session")
        notes = notes_in(written)
        st.caption(_.ngettext("{count} note to add", "{count} notes to add", len(notes)))
    languages = [detect(note, project.language) for note in notes]
    with shown:
        st.caption(_("This is what will be added"))
        if notes:
            rows = {_("Note"): notes, _("Language"): [LANGUAGE_NAMES[language] for language in languages]}
            st.dataframe(rows, height=HEIGHT, hide_index=True, alt=_("The notes that will be added"))
        else:
            with st.container(height=HEIGHT):
                st.caption(_("Marks of lists and empty lines are left out. Look here before you add the notes."))
    if st.button(_("Add the notes"), key="add-the-notes", type="primary", icon=":material/add:"):
        with telling(visit), visit.store() as store:
            if not notes:
                raise NothingWritten
            longest = max(map(len, notes))
            if longest > place.prompt.longest:
                raise NoteTooLong(count=_.number(longest), limit=_.number(place.prompt.longest))
            said = [
                Said(f"{key}:{number}", place.prompt.id, note, language, place.group, at_table=place.at_table)
                for number, (note, language) in enumerate(zip(notes, languages, strict=True))
            ]
            added = store.say(project.id, said, source="scribe")
            begin_anew(form)
            visit.notices.append(_.ngettext("{count} note was added.", "{count} notes were added.", added))
