"""What has been chosen so far, in numbers; for the facilitator alone, so no group is too small to be shown."""

from __future__ import annotations

import streamlit as st

from pages.shared.evidence import group_label, short_number
from pages.shared.frame import plain_name
from pages.shared.live import live
from pages.shared.visit import Visit
from workshop.analyse.choices import Choices, choices


@st.fragment
def chosen_so_far(visit: Visit, project: str) -> None:
    """The answers to questions with options or a scale, kept up to date while people answer."""
    _ = visit.texts
    live(project, "chosen", later_ms=800)
    with visit.store() as store:
        material = store.chosen(project)
    found = [one for one in choices(material) if one.answered or one.staff]
    if not found:
        return
    st.header(_("What has been chosen so far"), anchor=False)
    for one in found:
        with st.expander(plain_name(one.prompt.text), key=f"chosen-{one.prompt.id}"):
            _summary(visit, one)
            groups = [group for group in material.groups if group.id in one.by_group]
            names = _names(visit, one)
            rows = [
                {
                    _("Choice"): names[key],
                    _("Groups together"): count,
                    **{group_label(visit, material.groups, group.id): one.by_group[group.id][key] for group in groups},
                }
                for key, count in one.counts.items()
            ]
            st.dataframe(
                rows,
                hide_index=True,
                alt=_("How many chose each, by group"),
                column_config={
                    _("Groups together"): st.column_config.ProgressColumn(
                        min_value=0, max_value=max(1, one.answered), format="%d"
                    )
                },
            )


def _summary(visit: Visit, one: Choices) -> None:
    _ = visit.texts
    said = [_.ngettext("{count} person has answered.", "{count} people have answered.", one.answered)]
    if one.staff:
        said.append(_("Staff, counted apart: {count}", count=_.number(one.staff)) + ".")
    if one.mean is not None and one.median is not None:
        said.append(
            _(
                "Mean: {mean}, median: {median}.",
                mean=_.number(one.mean, decimals=1),
                median=short_number(visit, one.median),
            )
        )
    if one.places:
        names = _names(visit, one)
        ordered = sorted(one.places, key=lambda key: one.places[key])
        places = _.list(f"{names[key]} ({_.number(one.places[key], decimals=1)})" for key in ordered)
        said.append(_("Below: how often each was placed first. Mean places: {places}.", places=places))
    st.caption(plain_name(" ".join(said)))


def _names(visit: Visit, one: Choices) -> dict[str, str]:
    """The options in words; the values of a scale, the ends with what they mean."""
    language = visit.language
    if one.prompt.form != "scale":
        return {option.key: option.text.within(language) for option in one.prompt.options}
    ends = {
        str(one.prompt.lowest): one.prompt.low.within(language),
        str(one.prompt.highest): one.prompt.high.within(language),
    }
    return {key: f"{key} – {ends[key]}" if ends.get(key) else key for key in one.counts}
