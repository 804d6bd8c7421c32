"""Paper notes typed or pasted in: many lines from a flip chart become as many contributions."""

from __future__ import annotations

import re

import streamlit as st

from pages.shared.forms import NothingWritten, begin_anew, form_key
from pages.shared.frame import telling
from pages.shared.visit import Visit
from workshop.clean import clean_line
from workshop.language import detect
from workshop.methods import METHODS
from workshop.model import Material
from workshop.store import Said

_MARK = re.compile(r"\A(?:[-–•*·▪◦]+(?!\d)\s*)+")


def notes_in(text: str) -> tuple[str, ...]:
    r"""The notes in a text, one on each line, without the marks that lists begin with.

    >>> notes_in("- Bussi kulkee\n\n• Oppisopimus  toimii")
    ('Bussi kulkee', 'Oppisopimus toimii')
    """
    lines = (_MARK.sub("", clean_line(line)) for line in text.splitlines())
    return tuple(line for line in lines if line)


def paste_notes(visit: Visit, frame: Material) -> None:
    """Ask for the group, the question and the notes, and keep each line as a contribution."""
    _ = visit.texts
    activities = {activity.id: activity for activity in frame.activities}
    prompts = [prompt for prompt in frame.prompts if METHODS[activities[prompt.activity].method].shape == "notes"]
    if not prompts:
        st.info(_("There is no question to answer yet. Add an activity with a question at step 2."))
        return
    form = f"notes {frame.project.id}"
    key = form_key(form)
    group = st.selectbox(
        _("Whose notes are these?"),
        (*frame.groups, None),
        format_func=lambda group: group.name if group else _("Nobody knows which group"),
        placeholder=_("Choose"),
        key="notes-group",
    )
    prompt = st.selectbox(
        _("Which question do they answer?"),
        prompts,
        format_func=lambda prompt: f"{activities[prompt.activity].title}: {prompt.text}",
        placeholder=_("Choose"),
        key="notes-prompt",
    )
    written = st.text_area(_("Notes, one on each line"), height=240, key=key, persist_state="session")
    notes = notes_in(written)
    st.caption(_.ngettext("{count} note", "{count} notes", len(notes)))
    if st.button(_("Add the notes"), key="add-the-notes", type="primary", icon=":material/add:"):
        with telling(visit), visit.store() as store:
            if not notes:
                raise NothingWritten
            said = [
                Said(f"{key}:{number}", prompt.id, note, detect(note, frame.project.language), group and group.id)
                for number, note in enumerate(notes)
            ]
            added = store.say(frame.project.id, said, source="scribe")
            begin_anew(form)
            visit.notices.append(_.ngettext("{count} note was added.", "{count} notes were added.", added))
