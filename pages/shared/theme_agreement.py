"""How far coders agree, in plain words and as a table."""

from __future__ import annotations

import streamlit as st

from pages.shared.visit import Visit
from workshop.analyse.coding_agreement import FEWEST_COMPARED, IN_WORDS, RESAMPLES, Agreement, Estimate, agreements
from workshop.model import Coding
from workshop.texts import Texts


def show_agreements(visit: Visit, coding: Coding) -> None:
    """Each pair in a sentence and a row of a table; how many answers are needed until then."""
    _ = visit.texts
    st.header(_("How far people and machine agree"), anchor=False)
    found = agreements(coding)
    if not found:
        needed = _.number(FEWEST_COMPARED)
        st.write(_("The comparison is shown when somebody has coded {count} answers at least.", count=needed))
        return
    for one in found:
        st.text(f"{pair(_, one)}: {_(IN_WORDS[one.strength])}.")
    rows = [
        {
            _("Who"): pair(_, one),
            _("Answers"): one.answers,
            _("Cohen's kappa"): interval(_, one.kappa),
            _("F1"): interval(_, one.f1),
        }
        for one in found
    ]
    st.dataframe(rows, hide_index=True, alt=_("Kappa and F1 of each pair, with their intervals."))
    st.caption(
        _(
            "Kappa is agreement beyond chance: 0 is no more than chance, 1 is the same throughout. F1 is the mean over "
            "the themes, each as heavy as another. In brackets is the 95 % interval (bootstrap, {count} resamples).",
            count=_.number(RESAMPLES),
        )
    )


def pair(_: Texts, one: Agreement) -> str:
    """Who is compared."""
    return " – ".join(name or _("The themes") for name in (one.one, one.other))


def interval(_: Texts, estimate: Estimate) -> str:
    """A value with its interval, such as 0.71 (0.60–0.80)."""
    value, low, high = (_.number(part, decimals=2) for part in (estimate.value, estimate.low, estimate.high))
    return f"{value} ({low}–{high})"
