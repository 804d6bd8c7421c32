"""Personal data in an answer: what is masked anyway, what may be personal, and a person's decision about it."""

from __future__ import annotations

import re

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.frame import plain_name
from pages.shared.visit import Visit
from workshop.errors import WorkshopError
from workshop.model import Contribution
from workshop.protect.redaction import finds
from workshop.store import Incoming, Span
from workshop.texts import N_

MASKED = ":gray-background[:material/visibility_off: {words}]"
LIKELY = ":red-background[:material/help: {words}]"


class NotInTheAnswer(WorkshopError):
    """Words that are to be masked do not stand in the answer."""

    text = N_("These words are not in the answer. Copy them from it, letter by letter.")


def show_words(said: Contribution) -> None:
    """The answer in its own words; what is masked where it is published stands out, and what may be personal."""
    marks = {**dict.fromkeys(said.masked, LIKELY if said.waits else MASKED)}
    marks |= {(find.start, find.end): MASKED for find in finds(said.text)}
    if not marks:
        st.text(said.text)
        return
    shown, end = "", 0
    for start, stop in sorted(marks):
        words = said.text[max(start, end) : stop]
        if words:
            shown += plain_name(said.text[end:start])
            shown += marks[start, stop].format(words=plain_name(" ".join(words.split())))
        end = max(end, stop)
    st.markdown(shown + plain_name(said.text[end:]))


def decide_at_once(visit: Visit, project: str, item: Incoming) -> None:
    """The two presses that decide about an answer that waits: mask what was found, or let it be."""
    _ = visit.texts
    said = item.contribution
    if st.button(_("Mask these"), key=f"mask-{said.id}-{item.version}", icon=":material/visibility_off:"):
        with deciding(visit, project, _("Masked wherever the answer is published.")) as store:
            store.decide(project, said.id, item.version, said.masked)
    if st.button(_("Nothing personal here"), key=f"clear-{said.id}-{item.version}", icon=":material/check:"):
        with deciding(visit, project, _("The answer may be quoted as it is.")) as store:
            store.decide(project, said.id, item.version, ())


def choose_masks(visit: Visit, project: str, item: Incoming) -> None:
    """Choose which of the marked words are masked, and write others that are to be."""
    _ = visit.texts
    said = item.contribution
    spans: dict[str, list[Span]] = {}
    for start, end in said.masked:
        spans.setdefault(said.text[start:end], []).append((start, end))
    key = f"masks-{said.id}-{item.version}"
    with st.form(key, border=False):
        chosen = (
            st.pills(
                _("Mask these words"),
                list(spans),
                selection_mode="multi",
                default=list(spans),
                format_func=plain_name,
                key=f"{key}-found",
            )
            if spans
            else []
        )
        others = st.text_input(
            _("Other words to mask, as they stand in the answer")
            if spans
            else _("Words to mask, as they stand in the answer"),
            key=f"{key}-others",
        )
        if st.form_submit_button(_("Mask the chosen words"), type="primary"):
            with deciding(visit, project, _("Masked wherever the answer is published.")) as store:
                wanted = [span for words in chosen for span in spans[words]]
                store.decide(project, said.id, item.version, sorted({*wanted, *_places(said.text, others.strip())}))
                st.session_state.pop(opened_key(project), None)


def opened_key(project: str) -> str:
    """Under which it is remembered which answer's words are being chosen, or its reason written."""
    return f"opened answer {project}"


def _places(text: str, words: str) -> list[Span]:
    if not words:
        return []
    found = [match.span() for match in re.finditer(re.escape(words), text, re.IGNORECASE)]
    if not found:
        raise NotInTheAnswer
    return found
