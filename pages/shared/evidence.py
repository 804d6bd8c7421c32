"""The answers behind something: opened, searched and chosen. Nobody's words are read as Markdown here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from pages.shared.frame import plain_name
from pages.shared.visit import Visit
from workshop.look import group_marker
from workshop.model import Contribution, Finding, Group, Material

AT_ONCE = 20
"""Answers on one page of a list: thousands of them would make every click slow."""
OFFERED = 50


def group_label(visit: Visit, groups: Sequence[Group], group: str | None) -> str:
    """The group's marker and name, as it was written; staff stand apart and have no marker."""
    for one in groups:
        if one.id == group:
            return one.name if one.staff else f"{group_marker(one.position)} {one.name}"
    return visit.texts("No group")


def short_number(visit: Visit, value: float) -> str:
    """A number with one decimal where it says something: 35 and 1.5."""
    return visit.texts.number(value, decimals=0 if round(value, 1).is_integer() else 1)


def show_answer(visit: Visit, groups: Sequence[Group], said: Contribution) -> None:
    """One answer in its own words, and whose group's it is."""
    with st.container(gap="xxsmall"):
        st.text(said.text)
        st.caption(plain_name(group_label(visit, groups, said.group)))


def page_of_answers(visit: Visit, contributions: Sequence[Contribution], *, key: str) -> Sequence[Contribution]:
    """The page of answers that is looked at now, with a search and page numbers where there are many."""
    _ = visit.texts
    wish = ""
    if len(contributions) > AT_ONCE:
        wish = st.text_input(_("Search these answers"), key=f"{key}-search", icon=":material/search:")
    found = matching(contributions, wish)
    if wish:
        st.caption(_.ngettext("{count} answer was found.", "{count} answers were found.", len(found)))
    pages = -(-len(found) // AT_ONCE)
    page = st.pagination(pages, key=f"{key}-page-{pages}-{wish}") if pages > 1 else 1
    return found[(page - 1) * AT_ONCE : page * AT_ONCE]


def matching(contributions: Sequence[Contribution], wish: str) -> list[Contribution]:
    """The answers in which those letters stand, small or capital."""
    letters = wish.strip().casefold()
    return [said for said in contributions if letters in said.text.casefold()]


def choose_answers(visit: Visit, contributions: Sequence[Contribution], *, key: str) -> list[str]:
    """The ids of the answers that a person picks from what a search finds; equal answers are picked together."""
    _ = visit.texts
    wish = st.text_input(_("Search all answers"), key=f"{key}-search", icon=":material/search:")
    ids: dict[str, list[str]] = {}
    for said in contributions:
        ids.setdefault(said.text, []).append(said.id)
    picked = [text for text in st.session_state.get(key, ()) if text in ids]
    found = list(dict.fromkeys(said.text for said in matching(contributions, wish)))[:OFFERED]
    chosen = st.multiselect(
        _("Chosen answers"),
        list(dict.fromkeys([*picked, *found])),
        key=key,
        placeholder=_("Choose answers"),
        help=_("The list offers the first {count} answers that the search finds.", count=_.number(OFFERED)),
    )
    return [id for text in chosen for id in ids[text]]


def show_evidence(visit: Visit, material: Material, finding: Finding) -> None:
    """Everything that a finding stands on, each piece in its own words."""
    _ = visit.texts
    answers = {said.id: said for said in material.contributions}
    behind = [answers[piece.id] for piece in finding.evidence if piece.id in answers]
    for said in page_of_answers(visit, behind, key=f"evidence-{finding.id}"):
        show_answer(visit, material.groups, said)
    others = _other_evidence(visit, material)
    for piece in finding.evidence:
        if piece.id in others:
            st.text(others[piece.id])
    gone = sum(1 for piece in finding.evidence if piece.id not in answers and piece.id not in others)
    if gone:
        st.caption(_("Evidence that has been removed since: {count}.", count=_.number(gone)))


def _other_evidence(visit: Visit, material: Material) -> Mapping[str, str]:
    """In words, by id: the steps, ties, ratings and commitments that a finding may stand on."""
    _ = visit.texts
    names = {actor.id: actor.name for actor in material.actors}
    answers = {said.id: said.text for said in material.contributions}
    steps = {
        step.id: _("Step: {step}. Waiting, days: {days}.", step=step.name, days=short_number(visit, step.wait_days))
        for step in material.steps
    }
    ties = {tie.id: f"{names.get(tie.source, '–')} → {names.get(tie.target, '–')}" for tie in material.ties}
    items = {item.id: item.text for item in material.items}
    rated = {
        rating.id: answers.get(rating.contribution or "") or items.get(rating.item or "") for rating in material.ratings
    }
    ratings = {id: text for id, text in rated.items() if text}
    commitments = {commitment.id: commitment.text for commitment in material.commitments}
    return {**steps, **ties, **ratings, **commitments}
