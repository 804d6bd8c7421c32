"""The network as files: to print, and for other tools."""

from __future__ import annotations

import json
from dataclasses import dataclass

import streamlit as st

from pages.shared.network_seen import Kept, Seen, measures_of
from pages.shared.visit import Visit
from workshop.analyse.network import NetworkSummary, how_known
from workshop.clean import file_name
from workshop.model import Group
from workshop.report.figures.canvas import picture
from workshop.report.network_exports import actors_csv, gexf, graphml, svg, ties_csv
from workshop.report.network_paper import on_paper
from workshop.texts import Texts


@dataclass(frozen=True)
class _Pictures:
    """A print version as SVG and PNG, for each way to place the actors."""

    side_columns: tuple[bytes, bytes]
    free: tuple[bytes, bytes]
    alone: int
    crowded_out: int


def show_files(visit: Visit, seen: Seen) -> None:
    """Pictures to print with a button for each file, then the files for other tools."""
    _ = visit.texts
    name = f"{file_name(seen.material.project.name)}-{seen.of_round}"
    st.header(_("To print"), anchor=False)
    if seen.summary.ties:
        _pictures_offered(visit, seen, name)
    else:
        st.caption(_("There are no ties in this round yet."))
    st.header(_("For other tools"), anchor=False)
    st.write(
        _("Who works with whom in the chosen round. Trust and what measures say of an actor are not in these files.")
    )
    groups, known = seen.material.groups, how_known(seen.material.ties, seen.of_round)
    with st.container(horizontal=True):
        _offer(_("Network for Gephi (GEXF)"), gexf(seen.summary, groups), f"{name}.gexf")
        _offer(_("Network as GraphML"), graphml(seen.summary, groups), f"{name}.graphml")
        _offer(_("Actors (CSV for Gephi and Kumu)"), actors_csv(seen.summary, groups), f"{name}-actors.csv")
        _offer(_("Ties (CSV for Gephi and Kumu)"), ties_csv(seen.summary, known), f"{name}-ties.csv")
    st.header(_("All measures"), anchor=False)
    st.write(_("Every measure with its name in the field and its value, by actor too: for you alone."))
    if st.toggle(_("Compute all measures"), key="all-measures"):
        with st.spinner(_("Measuring the network …")):
            found = [
                {"measure": one.name, "value": one.value, "parameters": one.parameters} for one in measures_of(seen)
            ]
        content = json.dumps({"measures": found}, ensure_ascii=False, indent=1)
        _offer(_("All measures (JSON)"), content.encode(), f"{name}-measures.json")


def _pictures_offered(visit: Visit, seen: Seen, name: str) -> None:
    _ = visit.texts
    with st.spinner(_("Drawing …")):
        drawn = (seen.material.groups, seen.summary.actors, seen.summary.ties, visit.language)
        pictures = _pictures(Kept.of((seen.summary, seen.material.groups), drawn), _)
    alt = _("The network as it is printed; the tables of actors and ties tell the same.")
    for title, key, (vector, dots) in (
        (_("In columns by group"), "columns", pictures.side_columns),
        (_("Freely placed, as on the screen"), "free", pictures.free),
    ):
        st.subheader(title, anchor=False)
        st.image(dots, alt=alt)
        with st.container(horizontal=True):
            _offer(_("SVG, sharp at any size"), vector, f"{name}-{key}.svg")
            _offer(_("PNG, a picture"), dots, f"{name}-{key}.png")
    if pictures.alone:
        st.caption(_("Actors without any tie are counted, not named.") + f" ({_.number(pictures.alone)})")
    if pictures.crowded_out:
        st.caption(
            _(
                "A page has room for those with the most partners; others left out: {count}.",
                count=_.number(pictures.crowded_out),
            )
        )


def _offer(label: str, content: bytes, name: str) -> None:
    st.download_button(label, content, file_name=name, on_click="ignore", icon=":material/download:", key=name)


@st.cache_data(scope="session", max_entries=3, show_spinner=False, hash_funcs={Kept: Kept.key})
def _pictures(kept: Kept[tuple[NetworkSummary, tuple[Group, ...]]], texts: Texts) -> _Pictures:
    summary, groups = kept.value
    paper = on_paper(summary, groups, {group.id: place for place, group in enumerate(groups)}, texts)
    columns, free = paper.side_columns(), paper.free(summary)
    return _Pictures(
        (svg(columns.draw()), picture(columns.draw())),
        (svg(free.draw()), picture(free.draw())),
        paper.alone,
        paper.crowded_out,
    )
