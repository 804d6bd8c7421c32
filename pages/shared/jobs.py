"""Slow work as the screens show it: how far it is, and why it could not be done."""

from __future__ import annotations

import streamlit as st

from pages.shared.frame import telling
from pages.shared.visit import Visit
from workshop.model import Job
from workshop.texts import Message

UNDER_WAY = ("waiting", "running")


def show_job(visit: Visit, job: Job | None, doing: str) -> bool:
    """Show a job that waits, runs or has failed, and tell whether it is under way.

    The screen starts afresh when the job ends.
    """
    if job is None:
        return False
    if job.state == "failed":
        st.error(_why(visit, job))
    if job.state in UNDER_WAY:
        _progress(visit, job.id, doing)
    return job.state in UNDER_WAY


@st.fragment(run_every="1s")
def _progress(visit: Visit, id: str, doing: str) -> None:
    _ = visit.texts
    with visit.store() as store:
        job = store.job(id)
    if job.state not in UNDER_WAY:
        st.rerun()
    waiting = _("This waits for its turn and begins in a moment. You can go on working meanwhile.")
    st.progress(job.progress, text=waiting if job.state == "waiting" else doing)
    if st.button(_("Cancel"), key=f"cancel-{id}", icon=":material/close:"):
        with telling(visit, done=_("It was cancelled.")), visit.store() as store:
            store.cancel(job)


def _why(visit: Visit, job: Job) -> str:
    """What a person can put right, else the number under which our mistake is logged."""
    _ = visit.texts
    if message := Message.from_json(job.problem):
        return _(message)
    if job.problem.startswith("K-"):
        return _(
            "This could not be done, and it is our mistake. Try again; if it happens again, tell your "
            "administrator the number {number}.",
            number=job.problem,
        )
    return _("This was tried many times and given up. Tell your administrator, and then try again.")
