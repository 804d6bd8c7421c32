"""Links for the tables of a workshop: made many at once, shown with QR codes and head counts, closed and opened."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import streamlit as st

from pages.shared.addresses import address_choice, base_address
from pages.shared.forms import stay_open, written
from pages.shared.frame import plain_name, telling
from pages.shared.link_limits import TimeIsOver
from pages.shared.visit import Visit
from workshop.collect.invitations import qr_svg, table_address
from workshop.model import Group, Material, TableLink, Workshop
from workshop.store import has_ended, now
from workshop.texts import Texts, alphabetical

QR_WIDTH = 200
MOST_TABLES = 60
LONGEST_NAME = 60


def table_links(visit: Visit, frame: Material) -> None:
    """Choose a workshop, make links for its tables, and show them."""
    _ = visit.texts
    st.write(
        _(
            "At each table one person writes down what those without a phone say. The table's own link opens a page "
            "for that on any phone, without an account."
        )
    )
    if not frame.workshops:
        st.info(_("There is no workshop yet. Add one at step 2."))
        return
    with visit.store() as store:
        links = store.tables(frame.project.id)
        notes = store.notes_by_table(frame.project.id)
    workshop = st.selectbox(
        _("Workshop"),
        frame.workshops,
        index=_first_open(frame),
        format_func=lambda workshop: workshop.name,
        placeholder=_("Choose"),
        key="tables-workshop",
    )
    own = in_order(link for link in links if link.workshop == workshop.id)
    if own:
        address_choice(visit, frame.project)
        heads = sum(link.heads or 0 for link in own)
        st.caption(_.ngettext("At the tables sits {count} person.", "At the tables sit {count} people.", heads))
    for link in own:
        _table(visit, frame, link, notes.get((workshop.id, link.name), 0))
    _new_tables(visit, frame, workshop, own)


def in_order(links: Iterable[TableLink]) -> list[TableLink]:
    """Links by the names of the tables, numbers as numbers: table 10 comes after table 9."""

    def key(link: TableLink) -> list[tuple[int, str]]:
        parts = re.split(r"(\d+)", link.name)
        return [(int(part), "") if part.isdigit() else (-1, alphabetical(part)) for part in parts]

    return sorted(links, key=key)


def _first_open(frame: Material) -> int:
    """The place of the first workshop in which something is open, or else of the first one."""
    is_open = {activity.workshop for activity in frame.activities if activity.state == "open"}
    return next((at for at, workshop in enumerate(frame.workshops) if workshop.id in is_open), 0)


def _table(visit: Visit, frame: Material, link: TableLink, notes: int) -> None:
    _ = visit.texts
    ended = has_ended(link, now())
    said = [plain_name(link.name)]
    if link.heads is not None:
        said.append(_.ngettext("{count} person", "{count} people", link.heads))
    said.append(_.ngettext("{count} note written down", "{count} notes written down", notes))
    key = f"table-{link.token}"
    stay_open(key)
    with st.expander(" · ".join(said), icon=":material/lock:" if ended else None, key=key, on_change="rerun") as panel:
        if not panel.open:
            return
        if not ended:
            _ways_in(visit, frame, link)
        _limits(visit, frame, link)


def _ways_in(visit: Visit, frame: Material, link: TableLink) -> None:
    """The QR code and the address."""
    _ = visit.texts
    address = table_address(base_address(frame.project), link.token)
    picture, words = st.columns([1, 2], gap="large")
    with picture:
        st.image(qr_svg(address).decode(), width=QR_WIDTH, alt=_("QR code of the address {address}", address=address))
    with words:
        st.write(_("Address"))
        st.code(address, language=None, wrap_lines=True)
        st.download_button(
            _("Download the QR code"),
            qr_svg(address),
            file_name="kutomo-table.svg",
            mime="image/svg+xml",
            icon=":material/download:",
            on_click="ignore",
            key=f"table-qr-{link.token}",
        )


def _limits(visit: Visit, frame: Material, link: TableLink) -> None:
    """Whose notes they are and until when, and the button that closes the link or opens it again."""
    _ = visit.texts
    group = next((group.name for group in frame.groups if group.id == link.group), "")
    if group:
        st.caption(_("All notes are of this group: {group}", group=plain_name(group)))
    if link.expires_at:
        st.caption(_("The link works until {moment}.", moment=_.moment(link.expires_at)))
    if has_ended(link, now()):
        st.write(_("The link is closed: nothing more can be written down with it. What was written is kept."))
        if st.button(_("Open the link again"), icon=":material/lock_open:", key=f"open-table-{link.token}"):
            with telling(visit, done=_("The link is in use again.")), visit.store() as store:
                store.keep_table(replace(store.table(link.token), closed=False, expires_at=None))
    elif st.button(_("Close the link"), icon=":material/lock:", key=f"close-table-{link.token}"):
        done = _("The link was closed: nothing more can be written down with it.")
        with telling(visit, done=done), visit.store() as store:
            store.keep_table(replace(store.table(link.token), closed=True))


def _new_tables(visit: Visit, frame: Material, workshop: Workshop, own: list[TableLink]) -> None:
    """The form that makes sure that so many tables have a link; pressed twice it makes them once."""
    _ = visit.texts
    with st.form(f"new-tables-{workshop.id}"):
        st.write(_("Make links for tables"))
        number, word = st.columns(2)
        with number:
            most = st.number_input(_("How many tables are there?"), 1, MOST_TABLES, max(8, len(own)), step=1)
        with word:
            in_project = Texts(frame.project.language).pgettext("where people sit", "Table")
            name = st.text_input(_("What are they called? A number comes after it."), in_project, LONGEST_NAME)
        group: Group | None = st.selectbox(
            _("Whose tables are they?"),
            (None, *frame.groups),
            format_func=lambda group: group.name if group else _("The note-keeper chooses the group of the notes"),
            placeholder=_("Choose"),
        )
        day = st.date_input(_("The last day on which the links work, if you want one"), None, format="DD.MM.YYYY")
        if st.form_submit_button(_("Make the links"), type="primary", icon=":material/table_restaurant:"):
            with telling(visit), visit.store() as store:
                ends = datetime.combine(day + timedelta(days=1), time(), ZoneInfo(_.zone)) if day else None
                if ends and ends <= now():
                    raise TimeIsOver
                there = {link.name for link in store.tables(frame.project.id) if link.workshop == workshop.id}
                wanted = [f"{written(name)} {at}" for at in range(1, int(most) + 1)]
                fresh = [one for one in wanted if one not in there]
                for one in fresh:
                    store.add_table(frame.project.id, workshop.id, one, group=group and group.id, expires_at=ends)
                said = _.ngettext("{count} link was made.", "{count} links were made.", len(fresh))
                visit.notices.append(said)
