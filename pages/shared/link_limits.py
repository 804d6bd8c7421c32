"""Until when a link lets people in and how many; closed, opened, extended, or given another code."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import streamlit as st

from pages.shared.frame import telling
from pages.shared.visit import Visit
from workshop.collect.invitations import link_state
from workshop.errors import WorkshopError
from workshop.model import Invitation
from workshop.store import now
from workshop.texts import N_

WEEK = timedelta(days=7)
USUAL_END = time(16)
EVERY_HALF_HOUR = tuple(time(hour, minute) for hour in range(24) for minute in (0, 30))


class TimeIsOver(WorkshopError):
    """A link was to end before now."""

    text = N_("That time is over already. Choose a later one.")


def state_line(visit: Visit, invitation: Invitation) -> str:
    """Whether the link lets people in, until when and how many more, in Markdown."""
    _ = visit.texts
    until = _.moment(invitation.expires_at) if invitation.expires_at else ""
    match link_state(invitation, now()):
        case "closed":
            return ":material/lock: " + _("The link is closed. Nobody new gets in.")
        case "ended":
            return ":material/timer_off: " + _(
                "The link has ended. Nobody new gets in. Its time: {moment}", moment=until
            )
        case "full":
            said = _.ngettext(
                "The link has let in the {count} person it was made for.",
                "The link has let in the {count} people it was made for.",
                invitation.at_most or 0,
            )
            return f":material/group_off: {said}"
    said = _("The link is open until {moment}.", moment=until) if until else _("The link is open.")
    if invitation.at_most is not None:
        left = invitation.at_most - invitation.used
        said += " " + _.ngettext("It lets in {count} person more.", "It lets in {count} people more.", left)
    return f":material/lock_open: {said}"


def link_limits(visit: Visit, invitation: Invitation) -> None:
    """Buttons that close and open a link, extend it by a week, set its limits and give it another code."""
    _ = visit.texts
    with st.container(horizontal=True):
        if invitation.expires_at and st.button(
            _("Extend by a week"), icon=":material/more_time:", key=f"extend-{invitation.code}"
        ):
            with telling(visit, done=_("The link has a week more.")):
                _keep(visit, invitation, expires_at=_a_week_later(visit, invitation.expires_at))
        if invitation.closed:
            if st.button(_("Open the link again"), icon=":material/lock_open:", key=f"reopen-{invitation.code}"):
                with telling(visit, done=_("The link is in use again.")):
                    _keep(visit, invitation, closed=False)
        elif st.button(_("Close the link"), icon=":material/lock:", key=f"close-{invitation.code}"):
            with telling(visit, done=_("The link was closed. Whoever has come by it can still go on answering.")):
                _keep(visit, invitation, closed=True)
        limits = st.popover(
            _("Time and number"), icon=":material/tune:", key=f"limits-{invitation.code}", on_change="rerun"
        )
        if limits.open:  # a browser forgets what stands in a field that it was told of before the field was there
            with limits:
                _limits(visit, invitation)
        with st.popover(_("A new code"), icon=":material/autorenew:", key=f"anew-{invitation.code}"):
            _anew(visit, invitation)


def _limits(visit: Visit, invitation: Invitation) -> None:
    _ = visit.texts
    zone = ZoneInfo(visit.texts.zone)
    standing = invitation.expires_at.astimezone(zone) if invitation.expires_at else None
    # What stands is in the keys, so that the fields follow it; and empty is their own beginning, because only what
    # begins empty can be emptied.
    day_key, most_key = f"until-{invitation.code}-{standing}", f"most-{invitation.code}-{invitation.at_most}"
    st.session_state.setdefault(day_key, standing and standing.date())
    st.session_state.setdefault(most_key, invitation.at_most)
    at = standing.time().replace(second=0, microsecond=0) if standing else USUAL_END
    times = sorted({at, *EVERY_HALF_HOUR})
    with st.form(f"limits-form-{invitation.code}", border=False):
        day = st.date_input(_("The last day on which it lets people in"), None, format="DD.MM.YYYY", key=day_key)
        # A field for times of day is too small to hit.
        hour = st.selectbox(
            _("At what time it ends"),
            times,
            index=times.index(at),
            format_func=lambda time: _.time(datetime.combine(date.min, time, zone)),
            key=f"time-{day_key}",
        )
        most = st.number_input(_("How many people does it let in?"), 1, None, None, step=1, key=most_key)
        st.caption(
            _(
                "An empty day or number is no limit. Another number is counted from now on. Whoever has come by the "
                "link can go on answering either way."
            )
        )
        if st.form_submit_button(_("Save"), type="primary"):
            with telling(visit, done=_("The link has new limits.")):
                expires_at = datetime.combine(day, hour, zone) if day else None
                if expires_at and (day, hour) != (standing and standing.date(), at) and expires_at <= now():
                    raise TimeIsOver
                _keep(visit, invitation, expires_at=expires_at, at_most=None if most is None else int(most))


def _anew(visit: Visit, invitation: Invitation) -> None:
    _ = visit.texts
    st.write(
        _(
            "The link gets another code. The old link and its QR code open nothing after that, also where they are "
            "printed. Whoever has come by it can go on with their own link."
        )
    )
    if st.button(_("Make a new code"), type="primary", key=f"make-anew-{invitation.code}"):
        with telling(visit, done=_("The link has a new code.")), visit.store() as store:
            store.invite_anew(invitation)


def _keep(visit: Visit, invitation: Invitation, **changes: datetime | int | bool | None) -> None:
    """Keep the link with those limits changed, and the others as they are now."""
    with visit.store() as store:
        limited = replace(store.invitation(invitation.code), **changes)
        store.limit_invitation(limited, expires_at=limited.expires_at, at_most=limited.at_most, closed=limited.closed)


def _a_week_later(visit: Visit, expires_at: datetime) -> datetime:
    """A week after the end of a link, or after now if it has ended; at the same time of day there."""
    return max(expires_at, now()).astimezone(ZoneInfo(visit.texts.zone)) + WEEK
