"""What a synthesis stands on beside the findings: the voices compared, the processes and the priorities, as tables."""

from __future__ import annotations

import streamlit as st

from pages.shared.evidence import group_label, short_number
from pages.shared.frame import plain_name
from pages.shared.visit import Visit
from workshop.analyse.lanes import Lane, lanes
from workshop.analyse.priorities import priorities
from workshop.analyse.voices import ThemeVoices, participation, theme_voices
from workshop.model import Material

IDEAS = 20
LOCALISED = st.column_config.NumberColumn(format="localized")
"""A number with the separators of the reader's language, and still put in order as a number."""


def compare_voices(visit: Visit, material: Material) -> None:
    """The themes by group: shares in a table, and the largest difference in a sentence."""
    _ = visit.texts
    taking_part = participation(material)
    compared = theme_voices(material, taking_part)
    groups = [group for group in material.groups if not group.staff and taking_part.size_of(group.id)]
    if not compared or len(groups) < 2:
        st.write(_("Voices can be compared when there are themes, and answers from two groups at least."))
        return
    st.write(_difference(visit, material, compared))
    theme, staff = _("Theme"), _("Staff")
    heading = {
        group.id: f"{group_label(visit, groups, group.id)} (n = {_.number(taking_part.size_of(group.id))})"
        for group in groups
    }
    rows = [
        {
            theme: f"{voices.theme.number} {voices.theme.name}",
            **{heading[group.id]: _.percent(voices.shares[group.id]) for group in groups},
            staff: voices.staff,
        }
        for voices in compared
    ]
    st.dataframe(rows, hide_index=True, height="content", alt=_("Themes by group, as shares of each group."))
    st.caption(
        _("Shares are of the people in each group (n); one person counts once per theme. Staff are apart, as a number.")
        if taking_part.unit == "persons"
        else _("Shares are of the answers of each group (n). Staff are apart, as a number.")
    )


def show_lanes(visit: Visit, material: Material) -> None:
    """Each process as a table of its steps, with its bottleneck in a sentence."""
    _ = visit.texts
    found = lanes(material)
    if found:
        st.header(_("Processes and their bottlenecks"), anchor=False)
    for lane in found:
        st.write(f"**{plain_name(lane.activity.title)}**")
        st.write(_slowness(visit, lane))
        work, wait = _("Work (hours)"), _("Waiting (days)")
        rows = [
            {
                _("Step"): step.name,
                _("Actor"): step.actor,
                work: step.work_hours,
                wait: step.wait_days,
                _("Feeling (−2 to 2)"): step.feeling,
                _("Waste"): step.waste,
                _("Pain point"): step.pain_point,
            }
            for step in lane.steps
        ]
        st.dataframe(
            rows,
            hide_index=True,
            height="content",
            alt=_("The steps of the process with their work and waiting."),
            column_config={work: LOCALISED, wait: LOCALISED},
        )


def show_priorities(visit: Visit, material: Material) -> None:
    """The ideas that people voted for or placed by impact and effort, the first ones first."""
    _ = visit.texts
    found = [idea for idea in priorities(material) if idea.points or idea.placed_by][:IDEAS]
    if not found:
        return
    st.header(_("Priorities"), anchor=False)
    impact, effort = _("Impact (1–5)"), _("Effort (1–5)")
    rows = [
        {
            _("Idea"): idea.text,
            _("Points"): idea.points,
            _("Voters"): idea.voters,
            impact: idea.impact,
            effort: idea.effort,
        }
        for idea in found
    ]
    st.dataframe(
        rows,
        hide_index=True,
        height="content",
        alt=_("Ideas with their points, voters, impact and effort."),
        column_config={impact: LOCALISED, effort: LOCALISED},
    )
    st.caption(_("Impact and effort are medians of what people gave."))


def _difference(visit: Visit, material: Material, compared: tuple[ThemeVoices, ...]) -> str:
    _ = visit.texts
    widest = max(compared, key=lambda voices: voices.spread)
    if not widest.spread:
        return _("All groups raise the themes equally often.")
    ordered = sorted(widest.shares, key=lambda group: widest.shares[group])
    least, most = ordered[0], ordered[-1]
    return _(
        "The groups differ most on this theme: {theme}. Most often it is raised by: {most} ({most_share}). "
        "Least often by: {least} ({least_share}).",
        theme=plain_name(widest.theme.name),
        most=plain_name(group_label(visit, material.groups, most)),
        most_share=_.percent(widest.shares[most]),
        least=plain_name(group_label(visit, material.groups, least)),
        least_share=_.percent(widest.shares[least]),
    )


def _slowness(visit: Visit, lane: Lane) -> str:
    _ = visit.texts
    whole = _("Lead time, days: {days}.", days=short_number(visit, lane.lead_time_days))
    if lane.bottleneck is None:
        nobody = _("Nobody waits at any step.")
        return f"{whole} {nobody}"
    slowest = _(
        "The longest wait is at this step: {step}. Waiting there, days: {days}.",
        step=plain_name(lane.bottleneck.name),
        days=short_number(visit, lane.bottleneck.wait_days),
    )
    return f"{whole} {slowest}"
