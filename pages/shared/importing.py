"""A file from another tool, step by step: the file, its columns, what will be taken in, and the button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from pages.shared.columns import ANSWER_COLUMNS, TIE_COLUMNS, choose_columns
from pages.shared.forms import begin_anew, form_key
from pages.shared.frame import telling
from pages.shared.taken_in import just_taken_in, remember_taken_in, taken_in
from pages.shared.visit import Visit
from workshop.analyse.network import ROUND_NAMES
from workshop.clean import clean_line
from workshop.collect.intake import Intake, TieIntake, contributions_from, ties_from
from workshop.collect.tables import Table, read_table
from workshop.errors import WorkshopError
from workshop.language import detect
from workshop.methods import METHODS
from workshop.model import Activity, Material, Round
from workshop.store import Imported, ImportedTie
from workshop.texts import N_, Texts

IMPORTED = N_("Imported answers")
SHOWN_ROWS = 5
SEPARATORS = {";": N_("semicolon"), ",": N_("comma"), "\t": N_("tab"), "|": N_("upright line"), "": N_("none")}


def bring_in_answers(visit: Visit, frame: Material) -> None:
    """Take in a file of answers."""
    _ = visit.texts
    table = _file(visit, frame, "answers", _("A file of answers, CSV or Excel"))
    if table is None:
        st.caption(_("One answer on each row. Columns for the group and the question help, but are not needed."))
        just_taken_in(visit, frame.project.id)
        taken_in(visit, frame.project.id)
        return
    chosen = choose_columns(visit, frame.project.id, table, ANSWER_COLUMNS)
    group = "" if chosen["group"] else _group_of_all(visit, frame)
    workshop, activity, prompt = _home(visit, frame, table, chosen)
    intake = contributions_from(table, workshop=workshop, question=prompt, whole_group=group, **chosen)  # type: ignore[arg-type]
    if not _checked(visit, table, intake, _.ngettext("{count} answer", "{count} answers", len(intake.rows))):
        return
    if st.button(_("Add the answers"), key="add-the-answers", type="primary", icon=":material/add:"):
        language = frame.project.language
        imported = [
            Imported(row.key, row.prompt, row.text, detect(row.text, language), row.group, row.participant)
            for row in intake.rows
        ]
        with telling(visit), visit.store() as store:
            new = store.import_contributions(frame.project.id, workshop, imported, activity=activity, prompt=prompt)
            remember_taken_in(frame.project.id, store.latest_edit)
            store.remember_columns(frame.project.id, table.columns, chosen)
            begin_anew(f"answers {frame.project.id}")
            numbers = {"new": _.number(new), "known": _.number(len(imported) - new)}
            visit.notices.append(_("Answers added: {new}. There already: {known}.", **numbers))


def bring_in_ties(visit: Visit, frame: Material) -> None:
    """Take in a file of ties."""
    _ = visit.texts
    table = _file(visit, frame, "ties", _("A file of ties, CSV or Excel"))
    if table is None:
        st.caption(_("One tie on each row: from which actor, to which actor, and how closely they work together."))
        return
    chosen = choose_columns(visit, frame.project.id, table, TIE_COLUMNS)
    when: Round = st.radio(
        _("Which time do the ties tell of?"),
        list(ROUND_NAMES),
        format_func=lambda one: _(ROUND_NAMES[one]),
        horizontal=True,
    )
    intake = ties_from(table, **chosen)  # type: ignore[arg-type]
    if not _checked(visit, table, intake, _.ngettext("{count} tie", "{count} ties", len(intake.rows))):
        return
    if st.button(_("Add the ties"), key="add-the-ties", type="primary", icon=":material/add:"):
        ties = [
            ImportedTie(row.source, row.target, row.kind, row.level, row.source_group, row.target_group, round=when)
            for row in intake.rows
        ]
        with telling(visit), visit.store() as store:
            added = store.import_ties(frame.project.id, ties)
            store.remember_columns(frame.project.id, table.columns, chosen)
            begin_anew(f"ties {frame.project.id}")
            numbers = {"actors": _.number(added.actors), "ties": _.number(added.ties)}
            visit.notices.append(_("New actors: {actors}. New ties: {ties}.", **numbers))


@st.cache_data(scope="session", max_entries=2, show_spinner=False)
def _table(content: bytes, name: str) -> Table:
    return read_table(content, name)


def _file(visit: Visit, frame: Material, what: str, label: str) -> Table | None:
    """The table in the file that was given, with how it was read and its first rows; nothing without one."""
    _ = visit.texts
    given = st.file_uploader(label, type=["csv", "txt", "tsv", "xlsx"], key=form_key(f"{what} {frame.project.id}"))
    if given is None:
        return None
    try:
        table = _table(given.getvalue(), given.name)
    except WorkshopError as problem:
        st.error(_(problem.message))
        return None
    if table.kind == "csv":
        separator = _(SEPARATORS[table.separator]) if table.separator in SEPARATORS else table.separator
        st.caption(
            _("Read as CSV: encoding {encoding}, separator {separator}.", encoding=table.encoding, separator=separator)
        )
    for note in table.notes:
        st.text(_(note))
    first = table.rows[:SHOWN_ROWS]
    cells = {name: [row[at] for _number, row in first] for at, name in enumerate(table.columns)}
    st.dataframe(cells, hide_index=True, alt=_("The first rows of the file"))
    return table


def _group_of_all(visit: Visit, frame: Material) -> str:
    _ = visit.texts
    name: str = st.selectbox(
        _("Whose answers are these?"),
        ["", *(group.name for group in frame.groups)],
        format_func=lambda name: name or _("Nobody knows which group"),
        placeholder=_("Choose"),
    )
    return name


def _home(visit: Visit, frame: Material, table: Table, chosen: Mapping[str, str | None]) -> tuple[str, str, str]:
    """The names of the workshop, the activity and the question that the answers belong to."""
    _ = visit.texts
    workshops = {workshop.id: workshop.name for workshop in frame.workshops}
    own = Texts(frame.project.language)(IMPORTED)
    options: list[Activity | None] = [None]
    options += [activity for activity in frame.activities if METHODS[activity.method].shape == "notes"]
    activity = st.selectbox(
        _("Where do they belong?"),
        options,
        index=options.index(_same_questions(frame, table, chosen["prompt"])),
        format_func=lambda home: f"{workshops[home.workshop]}: {home.title}" if home else f"+ {own}",
        placeholder=_("Choose"),
    )
    prompt = str(chosen["text"])
    if activity is None:
        return own, own, prompt
    prompts = [prompt.text for prompt in frame.prompts if prompt.activity == activity.id]
    if prompts and not chosen["prompt"]:
        prompt = st.selectbox(_("Which question do they answer?"), prompts, placeholder=_("Choose"))
    return workshops[activity.workshop], activity.title, prompt


def _same_questions(frame: Material, table: Table, prompt: str | None) -> Activity | None:
    """The first activity that asks one of the questions in the file."""
    if prompt is None:
        return None
    at = table.columns.index(prompt)
    asked = {clean_line(cells[at]) for _number, cells in table.rows}
    homes = {prompt.activity for prompt in frame.prompts if prompt.text in asked}
    return next((activity for activity in frame.activities if activity.id in homes), None)


def _checked(visit: Visit, table: Table, intake: Intake | TieIntake, will_come: str) -> bool:
    """Show what will be taken in and what will not, row by row; whether there is anything to take in."""
    _ = visit.texts
    if intake.rows:
        st.success(_("Ready to be added: {what}", what=will_come), icon=":material/check:")
    else:
        st.warning(
            _("None of the {rows} rows could be used. Check that you named the right columns.", rows=len(table.rows))
        )
    refused = [(row.number, _(row.reason)) for row in intake.rejected]
    changed = [(row.number, _(row.what)) for row in intake.noticed]
    if refused:
        label = _.ngettext("{count} row cannot be used", "{count} rows cannot be used", len(refused))
        _rows(visit, label, refused, _("Why not"), expanded=True)
    if changed:
        rows = len({number for number, _what in changed})
        label = _.ngettext("{count} row is taken in changed", "{count} rows are taken in changed", rows)
        _rows(visit, label, changed, _("What was changed"), expanded=False)
    return bool(intake.rows)


def _rows(visit: Visit, label: str, rows: Sequence[tuple[int, str]], said: str, *, expanded: bool) -> None:
    _ = visit.texts
    with st.expander(label, expanded=expanded):
        st.dataframe(
            {_("Row"): [number for number, _what in rows], said: [what for _number, what in rows]},
            hide_index=True,
            alt=label,
        )
