"""A file from another tool, step by step: the file, its columns, what will be taken in, and the button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from pages.shared.forms import begin_anew, form_key
from pages.shared.frame import telling
from pages.shared.visit import Visit
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


@dataclass(frozen=True)
class Asked:
    """A column that is asked for, and the words by which it is guessed."""

    label: str
    usual: tuple[str, ...]
    needed: bool = False
    longest: bool = False
    """Whether it is the column with the longest texts."""


ANSWER_COLUMNS: Mapping[str, Asked] = {
    "text": Asked(
        N_("Answer"),
        ("vastaus", "teksti", "kommentti", "havainto", "svar", "text", "kommentar", "answer", "comment"),
        needed=True,
        longest=True,
    ),
    "group": Asked(
        N_("Group"),
        ("ryhmä", "kohderyhmä", "sidosryhmä", "rooli", "grupp", "målgrupp", "roll", "group", "stakeholder", "role"),
    ),
    "prompt": Asked(N_("Question"), ("kysymys", "tehtävä", "fråga", "uppgift", "question", "prompt")),
    "participant": Asked(
        N_("What tells persons apart"),
        ("vastaaja", "osallistuja", "tunnus", "nimimerkki", "svarande", "deltagare", "participant", "respondent", "id"),
    ),
}
TIE_COLUMNS: Mapping[str, Asked] = {
    "source": Asked(
        N_("From which actor"), ("mistä", "lähde", "toimija", "från", "aktör", "source", "from", "actor"), needed=True
    ),
    "target": Asked(
        N_("To which actor"), ("mihin", "kohde", "kumppani", "till", "partner", "target", "to"), needed=True
    ),
    "kind": Asked(N_("Kind of tie"), ("laji", "tyyppi", "suhde", "slag", "typ", "kind", "type", "relation")),
    "level": Asked(N_("Level from 0 to 4"), ("taso", "vahvuus", "tiiviys", "nivå", "styrka", "level", "strength")),
    "source_group": Asked(
        N_("Group of the first actor"), ("lähtöryhmä", "mistä ryhmä", "från grupp", "source group", "source_group")
    ),
    "target_group": Asked(
        N_("Group of the second actor"), ("kohderyhmä", "mihin ryhmä", "målgrupp", "target group", "target_group")
    ),
}


def bring_in_answers(visit: Visit, frame: Material) -> None:
    """Take in a file of answers."""
    _ = visit.texts
    table = _file(visit, "answers", _("A file of answers, CSV or Excel"))
    if table is None:
        st.caption(_("One answer on each row. Columns for the group and the question help, but are not needed."))
        return
    chosen = _columns(visit, table, ANSWER_COLUMNS)
    group = "" if chosen["group"] else _group_of_all(visit, frame)
    workshop, activity, prompt = _home(visit, frame, table, chosen)
    intake = _contributions(table, frame.project.id, chosen)
    if not _checked(visit, table, intake, _.ngettext("{count} answer", "{count} answers", len(intake.rows))):
        return
    if st.button(_("Add the answers"), type="primary", icon=":material/add:"):
        language = frame.project.language
        imported = [
            Imported(row.key, row.prompt, row.text, detect(row.text, language), row.group or group, row.participant)
            for row in intake.rows
        ]
        with telling(visit), visit.store() as store:
            new = store.import_contributions(frame.project.id, workshop, imported, activity=activity, prompt=prompt)
            begin_anew("answers")
            numbers = {"new": _.number(new), "known": _.number(len(imported) - new)}
            visit.notices.append(_("Answers added: {new}. There already: {known}.", **numbers))


def bring_in_ties(visit: Visit, frame: Material) -> None:
    """Take in a file of ties."""
    _ = visit.texts
    table = _file(visit, "ties", _("A file of ties, CSV or Excel"))
    if table is None:
        st.caption(_("One tie on each row: from which actor, to which actor, and how closely they work together."))
        return
    chosen = _columns(visit, table, TIE_COLUMNS)
    rounds: dict[Round, str] = {"before": _("Before the project"), "after": _("After the project")}
    when = st.radio(_("When was it so?"), list(rounds), format_func=rounds.__getitem__, horizontal=True)
    intake = ties_from(table, **chosen)  # type: ignore[arg-type]
    if not _checked(visit, table, intake, _.ngettext("{count} tie", "{count} ties", len(intake.rows))):
        return
    if st.button(_("Add the ties"), type="primary", icon=":material/add:"):
        ties = [
            ImportedTie(row.source, row.target, row.kind, row.level, row.source_group, row.target_group, round=when)
            for row in intake.rows
        ]
        with telling(visit), visit.store() as store:
            added = store.import_ties(frame.project.id, ties)
            begin_anew("ties")
            numbers = {"actors": _.number(added.actors), "ties": _.number(added.ties)}
            visit.notices.append(_("New actors: {actors}. New ties: {ties}.", **numbers))


def guess(table: Table, asked: Asked, taken: Sequence[str | None] = ()) -> str | None:
    """The column that is called by one of the usual words, else one that begins with or has such a word in it.

    Texts of people are long: without a column of the very name, the column with the longest cells is the answers'.
    """
    free = [name for name in table.columns if name not in taken]
    for fits in (str.__eq__, str.startswith, str.__contains__)[: 1 if asked.longest else 3]:
        for word in asked.usual:
            for name in free:
                if (len(word) > 3 or fits is str.__eq__) and fits(name.casefold(), word):
                    return name
    if not asked.needed or not free:
        return None
    lengths = {name: sum(len(cells[at]) for _number, cells in table.rows) for at, name in enumerate(table.columns)}
    return max(free, key=lambda name: lengths[name]) if asked.longest else free[0]


@st.cache_data(scope="session", max_entries=2, show_spinner=False)
def _table(content: bytes, name: str) -> Table:
    return read_table(content, name)


@st.cache_data(scope="session", max_entries=1, show_spinner=False, hash_funcs={Table: id})
def _contributions(table: Table, project: str, chosen: Mapping[str, str | None]) -> Intake:
    return contributions_from(table, project=project, **chosen)  # type: ignore[arg-type]


def _file(visit: Visit, name: str, label: str) -> Table | None:
    """The table in the file that was given, with how it was read and its first rows; nothing without one."""
    _ = visit.texts
    given = st.file_uploader(label, type=["csv", "txt", "tsv", "xlsx"], key=form_key(name))
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


def _columns(visit: Visit, table: Table, asked: Mapping[str, Asked]) -> dict[str, str | None]:
    """The column chosen for each thing that is asked for, guessed first."""
    _ = visit.texts
    guessed: dict[str, str | None] = {}
    for field in sorted(asked, key=lambda field: asked[field].needed and asked[field].longest):
        guessed[field] = guess(table, asked[field], tuple(guessed.values()))
    chosen = {}
    st.markdown(f"**{_('Which column is which?')}**")
    for place, (field, column) in zip(st.columns(len(asked)), asked.items(), strict=True):
        options = table.columns if column.needed else (None, *table.columns)
        chosen[field] = place.selectbox(
            _(column.label),
            options,
            index=options.index(guessed[field]),
            format_func=lambda name: name or _("Not in the file"),
            placeholder=_("Choose"),
            key=f"{field}-{hash(table.columns)}",
        )
    return chosen


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
        label = _.ngettext("{count} row is taken in changed", "{count} rows are taken in changed", len(changed))
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
