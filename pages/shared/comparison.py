"""What a synthesis stands on beside the findings: the voices compared, the processes and the priorities, as tables."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.shared.evidence import group_label, short_number
from pages.shared.frame import plain_name
from pages.shared.visit import Visit
from workshop.analyse.lanes import Lane, lanes
from workshop.analyse.priorities import Priority, priorities, voters_of
from workshop.analyse.statements import statements
from workshop.analyse.voices import participation, theme_voices
from workshop.analyse.voices_compared import Heard, Share
from workshop.model import Material
from workshop.synthesise.voices_told import Told, Voted, statements_told, themes_told, votes_told

IDEAS = 20
LOCALISED = st.column_config.NumberColumn(format="localized")
"""A number with the separators of the reader's language, and still put in order as a number."""


def compare_voices(visit: Visit, material: Material) -> None:
    """The themes by group: what all share, what one raises, where they differ; and the numbers as a table."""
    _ = visit.texts
    taking_part = participation(material)
    compared = theme_voices(material, taking_part)
    groups = [group for group in material.groups if not group.staff and taking_part.size_of(group.id)]
    if not compared or len(groups) < 2:
        st.write(_("Voices can be compared when there are themes, and answers from two groups at least."))
        return
    names = [group_label(visit, groups, group.id) for group in groups]
    heard = [Heard(one.theme.name, tuple(_exactly(one.shares[group.id]) for group in groups)) for one in compared]
    _say(visit, themes_told(heard, names, _))
    theme, staff = _("Theme"), _("Staff")
    heading = {
        group.id: f"{name} (n = {_.number(taking_part.size_of(group.id))})"
        for group, name in zip(groups, names, strict=True)
    }
    rows = [
        {
            theme: f"{voices.theme.number} {voices.theme.name}",
            **{
                heading[group.id]: f"{_.percent(voices.shares[group.id])} ({_.number(voices.by_group[group.id])})"
                for group in groups
            },
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


def show_statements(visit: Visit, material: Material) -> None:
    """What people think of the statements they were shown: of one mind, divided, and the numbers."""
    _ = visit.texts
    found = [one for one in statements(material) if one.all.told]
    if not found:
        return
    st.header(_("Agreement and disagreement"), anchor=False)
    groups = [
        group
        for group in material.groups
        if not group.staff and all(group.id in one.by_group and one.by_group[group.id].told for one in found)
    ]
    voted = [
        Voted(_quoted(visit, one.text), *counts, tuple(map(_.number, counts)))  # type: ignore[arg-type]
        for one in found
        for counts in [(one.all.agree, one.all.disagree, one.all.passed)]
    ]
    heard = [
        Heard(
            _quoted(visit, one.text),
            tuple(_exactly(stances.agree / stances.told) for stances in (one.by_group[g.id] for g in groups)),
        )
        for one in found
    ]
    _say(visit, statements_told(voted, heard, [group_label(visit, groups, group.id) for group in groups], _))
    rows = [
        {
            _("Statement"): one.text,
            _("Agree"): one.all.agree,
            _("Disagree"): one.all.disagree,
            _.pgettext("statement", "Pass"): one.all.passed,
        }
        for one in found
    ]
    st.dataframe(rows, hide_index=True, height="content", alt=_("Statements with how many agree, disagree and pass."))


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
    _say(visit, _votes(visit, material, found))
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


def _votes(visit: Visit, material: Material, ideas: Sequence[Priority]) -> Sequence[Told]:
    voters = voters_of(material)
    groups = [group for group in material.groups if not group.staff and voters.get(group.id)]
    heard = [
        Heard(
            _quoted(visit, idea.text),
            tuple(_exactly(idea.voters_of.get(group.id, 0) / voters[group.id]) for group in groups),
        )
        for idea in ideas
        if idea.points
    ]
    return votes_told(heard, [group_label(visit, groups, group.id) for group in groups], visit.texts)


def _say(visit: Visit, told: Sequence[Told]) -> None:
    """The sentences, one below the other; names in them stand as they were written."""
    for one in told:
        values = {name: plain_name(str(value)) for name, value in one.message.values.items()}
        st.write(visit.texts(one.message.msgid, **values))


def _quoted(visit: Visit, words: str) -> str:
    """Words in quotation marks: where they end is seen, whatever they end with."""
    return visit.texts("“{quote}”", quote=words.rstrip("."))


def _exactly(share: float) -> Share:
    """A share that is known: the facilitator sees exact numbers."""
    return Share(share, share)


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
