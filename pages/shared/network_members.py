"""Who belongs to the network: commitment, challenges that bring actors together, and the years."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.evidence import short_number
from pages.shared.frame import plain_name
from pages.shared.network_actor import COMMITTED
from pages.shared.visit import Visit
from workshop.analyse.network import alike_challenges, by_commitment, shared_challenges, years_of_members
from workshop.clean import clean_line, is_blank
from workshop.errors import WorkshopError
from workshop.model import Material
from workshop.texts import N_

ALIKE_SHOWN = 10


class ChallengeNeedsWords(WorkshopError):
    """A challenge is shared in words."""

    text = N_("Write the shared challenge in words first.")


def show_members(visit: Visit, material: Material) -> None:
    """Commitment, challenges and years, each with what to do where nothing is known."""
    _ = visit.texts
    st.caption(_("This is for you. It is written for each actor under “Add and correct”."))
    _commitment(visit, material)
    _challenges(visit, material)
    _years(visit, material)


def _commitment(visit: Visit, material: Material) -> None:
    _ = visit.texts
    st.header(_("Commitment to the network"), anchor=False)
    rows = [
        {
            _("Commitment"): _(COMMITTED[one]).capitalize(),
            _("How many"): len(actors),
            _("Actors"): _.list(actor.name for actor in actors) if actors else "–",
        }
        for one, actors in by_commitment(material.actors).items()
    ]
    st.dataframe(rows, hide_index=True, height="content", alt=_("Actors by their commitment to the network."))


def _challenges(visit: Visit, material: Material) -> None:
    """Those who work on the same challenge, and those who might."""
    _ = visit.texts
    st.header(_("Challenges in common"), anchor=False)
    shared = shared_challenges(material.actors)
    for one in shared:
        with st.container(border=True):
            st.text(one.text)
            names = _.list(actor.name for actor in one.actors)
            st.caption(plain_name(_("Actors who share it: {actors}", actors=names)))
    alike = alike_challenges(material.actors, material.project.language)
    if alike:
        st.subheader(_("These speak of the same"), anchor=False)
    for pair in alike[:ALIKE_SHOWN]:
        key = f"{pair.one.id}-{pair.other.id}"
        with st.container(border=True):
            st.text(f"{pair.one.name}: {pair.one.challenge}\n{pair.other.name}: {pair.other.challenge}")
            st.caption(plain_name(_("In common: {words}", words=_.list(pair.words))))
            with st.form(f"share-{key}", border=False):
                text = st.text_input(_("The challenge in words that both accept"), pair.one.challenge)
                if st.form_submit_button(_("Mark as shared")):
                    with deciding(visit, material.project.id, _("The challenge is shared by both.")) as store:
                        if is_blank(clean_line(text)):
                            raise ChallengeNeedsWords
                        both = [replace(one, shared_challenge=clean_line(text)) for one in (pair.one, pair.other)]
                        store.change_actors(material.project.id, both)
    if not shared and not alike:
        st.caption(_("Nothing in common is known yet. Write down the challenge of each actor, and pairs are found."))


def _years(visit: Visit, material: Material) -> None:
    _ = visit.texts
    st.header(_("Years in the network"), anchor=False)
    rows = [
        {
            _("Year"): str(one.year),
            _("Joined"): one.joined,
            _("Trained"): one.trained,
            _("Left"): one.departed,
            _("Members at the end of the year"): one.members,
            _("Mean benefit from 1 to 5"): short_number(visit, one.benefit) if one.benefit else "–",
            _("How many said it"): one.said,
        }
        for one in years_of_members(material.actors)
    ]
    if rows:
        st.dataframe(rows, hide_index=True, height="content", alt=_("Members of the network year by year."))
    else:
        st.caption(_("Nothing is known of the years yet."))
