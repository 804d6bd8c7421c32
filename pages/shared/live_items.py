"""What an activity works on: taken from earlier ones in two presses, or written by hand."""

from __future__ import annotations

import streamlit as st

from pages.shared.forms import begin_anew, form_key
from pages.shared.frame import plain_name, telling
from pages.shared.listed import listed
from pages.shared.visit import Visit
from workshop.clean import clean_line
from workshop.live.agenda import Offer, offers
from workshop.live.shown import items_in_words
from workshop.model import Activity, Project
from workshop.store import Board

SHORT = 90


def items_panel(visit: Visit, project: Project, activity: Activity, board: Board) -> None:
    """List what is worked on, and offer what earlier activities have brought."""
    _ = visit.texts
    items = items_in_words(board, to_the_room=False)
    with visit.store() as store:
        offered = offers(store, store.material(project.id), activity)
    with st.container(border=True, key="items-panel"):
        works_on = _("What this works on")
        st.markdown(f"**{works_on}**")
        if not items:
            st.caption(_("Nothing yet. Take it from something earlier, or write it."))
        take_away = _("Take away")
        entries = st.container(key="room-items", gap="xxsmall")
        listed("room-items", [item.id for item, _text in items])
        for item, text in items:
            with entries, st.container(horizontal=True, vertical_alignment="center", wrap=False):
                st.text(text[:SHORT], width="stretch")
                label = f"{take_away} :small[{plain_name(text[:SHORT])}]"
                if st.button(label, key=f"undo-item-{item.id}", icon=":material/close:", type="tertiary"):
                    with telling(visit), visit.store() as store:
                        store.remove_item(project.id, item)
        with st.container(horizontal=True):
            if offered:
                chosen = st.menu_button(
                    _("Take from earlier"),
                    list(range(len(offered))),
                    format_func=lambda at: _offer_name(visit, offered[at]),
                    key=f"take-{activity.id}",
                    icon=":material/input:",
                )
                if chosen is not None:
                    with telling(visit), visit.store() as store:
                        store.take_items(project.id, activity.id, offered[chosen].items)
            key = form_key(f"items {activity.id}")
            with st.popover(_("Write"), key=f"{key}-panel", icon=":material/edit:"):
                lines = st.text_area(_("One on each line"), key=f"{key}-lines")
                if st.button(_("Add"), key=f"{key}-add", type="primary"):
                    own = [line for line in map(clean_line, lines.splitlines()) if line]
                    with telling(visit), visit.store() as store:
                        store.take_items(project.id, activity.id, [("own", "", line) for line in own])
                        begin_anew(f"items {activity.id}")


def _offer_name(visit: Visit, offer: Offer) -> str:
    _ = visit.texts
    title, count = plain_name(offer.title), _.number(len(offer.items))
    names = {
        "themes": _("Themes ({count})", count=count),
        "clusters": _("Headings: {title} ({count})", title=title, count=count),
        "notes": _("Notes: {title} ({count})", title=title, count=count),
        "best": _("Most points: {title} ({count})", title=title, count=count),
    }
    return names[offer.what]
