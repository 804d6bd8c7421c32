"""Findings put in another order, and merged into one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from pages.shared.frame import telling
from pages.shared.visit import Visit
from workshop.clean import cut
from workshop.model import Finding, Material

_LONGEST_LABEL = 70


def move_finding(visit: Visit, material: Material, finding: Finding) -> None:
    """Move a finding up among those of its kind, or merge it into another one."""
    _ = visit.texts
    alike = [one for one in material.findings if one.kind == finding.kind and one.status != "rejected"]
    place = alike.index(finding) if finding in alike else 0
    if place and st.button(_("Move up"), key=f"up-{finding.id}", icon=":material/arrow_upward:"):
        with telling(visit), visit.store() as store:
            store.keep_findings(finding.project, swapped(alike, place), verb="ordered")
    others = [one for one in alike if one.id != finding.id]
    if not others:
        return
    opened = st.popover(_("Merge"), key=f"merge-{finding.id}", on_change="rerun")
    if opened.open:
        with opened:
            _merge(visit, finding, others)


def swapped(alike: Sequence[Finding], place: int) -> list[Finding]:
    """The finding at that place and the one before it, each in the other's place."""
    before, after = alike[place - 1], alike[place]
    low, high = sorted((before.position, after.position))
    return [replace(after, position=low), replace(before, position=high if high > low else low + 1)]


def merged(into: Finding, finding: Finding) -> list[Finding]:
    """One finding with the evidence of both, in the words of the first; the other is put aside."""
    evidence = tuple(dict.fromkeys((*into.evidence, *finding.evidence)))
    kept = replace(into, evidence=evidence, origin="person", status="accepted", changed=False)
    return [kept, replace(finding, status="rejected", origin="person")]


def _merge(visit: Visit, finding: Finding, others: Sequence[Finding]) -> None:
    _ = visit.texts
    st.caption(_("The other finding keeps its words and gets this one's evidence; this one is put aside."))
    into = st.selectbox(
        _.pgettext("finding", "Merge into"),
        range(len(others)),
        format_func=lambda at: _shown(others[at]),
        key=f"into-{finding.id}",
    )
    if st.button(_("Merge them"), key=f"merge-now-{finding.id}", type="primary") and into is not None:
        with telling(visit, done=_("The findings were merged.")), visit.store() as store:
            store.keep_findings(finding.project, merged(others[into], finding), verb="merged")


def _shown(finding: Finding) -> str:
    words, was_cut = cut(finding.text, _LONGEST_LABEL)
    return f"{words}…" if was_cut else words
