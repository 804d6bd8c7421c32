"""What happened to an actor in the network year by year: joined, trained, left, and of how much use it was."""

from __future__ import annotations

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.visit import Visit
from workshop.model import Actor, ActorYear, Project
from workshop.texts import N_

FIRST_YEAR, LAST_YEAR = 1990, 2100
BENEFITS = {
    None: N_("not known"),
    1: N_("1 none"),
    2: N_("2 small"),
    3: N_("3 some"),
    4: N_("4 great"),
    5: N_("5 very great"),
}


def keep_a_year(visit: Visit, project: Project, actor: Actor) -> None:
    """What is known of the years, and a form for one of them."""
    _ = visit.texts
    for one in actor.years:
        st.text(year_told(visit, one))
    with st.form(f"year-of-{actor.id}-{len(actor.years)}"):
        latest = actor.years[-1].year + 1 if actor.years else project.created_at.year
        year = int(st.number_input(_("Year"), FIRST_YEAR, LAST_YEAR, latest))
        joined = st.checkbox(_("Joined the network"))
        trained = st.checkbox(_("Took part in training"))
        departed = st.checkbox(_("Left the network"))
        benefit = st.selectbox(
            _("Benefit of the network, as it sees it"), list(BENEFITS), format_func=lambda one: _(BENEFITS[one])
        )
        if st.form_submit_button(_("Save the year")):
            others = [one for one in actor.years if one.year != year]
            kept = sorted([*others, ActorYear(year, joined, trained, departed, benefit)], key=lambda one: one.year)
            with deciding(visit, actor.project, _("The year was saved.")) as store:
                store.keep_years(actor.project, actor.id, kept)


def year_told(visit: Visit, one: ActorYear) -> str:
    """A year in words."""
    _ = visit.texts
    happened = [
        _(word)
        for word, did in (
            (N_("joined"), one.joined),
            (N_("trained"), one.trained),
            (N_("left"), one.departed),
        )
        if did
    ]
    if one.benefit:
        happened.append(_("benefit {benefit} of 5", benefit=_.number(one.benefit)))
    return f"{one.year}: {_.list(happened) if happened else '–'}"
