"""`kutomo`: everything a screen can do that makes sense without one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from workshop import __version__
from workshop.clean import clean_line, file_name
from workshop.cli_words import content_of, export_file, opened, say, tell_rows, tell_table, write_file
from workshop.errors import WorkshopError
from workshop.model import LANGUAGES, Language
from workshop.report.formats import FORMATS as REPORT_FORMATS
from workshop.report.formats import Format as ReportFormat
from workshop.settings import Settings
from workshop.texts import N_, Message, Texts

if TYPE_CHECKING:
    from workshop.collect.tie_lists import TieColumns
    from workshop.network_file import Finished

BAD_INPUT = 2
LOCAL_ADDRESS = "http://localhost:8501"
"""Where `kutomo serve` is when nothing is said."""


class ExactlyOrAtMost(WorkshopError):
    """Two wishes that cannot both be followed."""

    text = N_("Give either --exactly or --at-most, not both.")


class Commands(click.Group):
    """Tells what a person can put right in a sentence, and ends with exit code 2."""

    def invoke(self, context: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(context)
        except WorkshopError as problem:
            say(problem.message, err=True)
            context.exit(BAD_INPUT)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kutomo")
def main() -> None:
    """Kutomo weaves what people say into one shared picture that they act on."""


@main.command()
@click.option("--lan", is_flag=True, help="Listen to other devices too; then an account is required.")
@click.option("--port", default=8501, show_default=True, type=click.IntRange(1, 65535))
@click.option("--demo", is_flag=True, help="Fill an empty store with the demo project first.")
def serve(lan: bool, port: int, demo: bool) -> None:
    """Serve the screens and the participants' pages at this machine alone, or with --lan in the whole network."""
    from workshop.serving import serve

    settings = Settings.read()
    if demo:
        _load_demo(settings, if_empty=True)
    serve(settings, lan=lan, port=port, say=say)


@main.command()
def demo() -> None:
    """Put the demo project into the store; again is harmless."""
    _load_demo(Settings.read(), if_empty=False)


@main.command()
def projects() -> None:
    """List the projects: name, number of answers, language and the day it was made, with tabs between."""
    from workshop.store import open_store

    with open_store(Settings.read()) as store:
        for project in store.projects():
            answers = sum(store.answered(project.id).values())
            day = project.created_at.date().isoformat()
            click.echo("\t".join([" ".join(project.name.split()), str(answers), project.language, day]))


@main.command()
@click.option("--project", required=True, help="The project's name.")
@click.option("--address", help="The server's address; else the one chosen in the project, or in the settings.")
def links(project: str, address: str | None) -> None:
    """List the links to take part: address, state, end and group (none is for everybody), with tabs between."""
    from workshop.collect.invitations import invitation_address, link_state
    from workshop.store import now, open_store

    settings = Settings.read()
    with open_store(settings) as store:
        frame = store.frame(store.project_named(clean_line(project)).id)
        base = address or frame.project.address or next(iter(settings.addresses), LOCAL_ADDRESS)
        for group in (None, *frame.groups):
            link = store.invite(frame.project.id, group.id if group else None)
            end = link.expires_at.isoformat(timespec="minutes") if link.expires_at else ""
            name = " ".join(group.name.split()) if group else ""
            click.echo("\t".join([invitation_address(base, link.code), link_state(link, now()), end, name]))


@main.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--project", required=True, help="The project's name; it is made if there is none.")
@click.option("--text", required=True, help="The column of the answers.")
@click.option("--group", help="The column of the stakeholder group.")
@click.option("--prompt", help="The column of the question.")
@click.option("--participant", help="The column that tells persons apart.")
@click.option("--workshop", help="The workshop the answers are from.")
def import_(
    file: Path,
    project: str,
    text: str,
    group: str | None,
    prompt: str | None,
    participant: str | None,
    workshop: str | None,
) -> None:
    """Take in answers from a CSV or XLSX file; the same file twice adds nothing twice."""
    from workshop.collect.intake import contributions_from
    from workshop.collect.tables import column, read_table
    from workshop.language import detect
    from workshop.store import Imported, open_store

    settings = Settings.read()
    table = read_table(content_of(file), file.name)
    question = table.columns[column(table, text)]  # survey tools head the column with the question itself
    tell_table(table)
    with open_store(settings) as store:
        home = next((one for one in store.projects() if one.name == clean_line(project)), None)
        language = home.language if home else settings.language
        own = Texts(language)(N_("Imported answers"))
        intake = contributions_from(
            table,
            text=text,
            group=group,
            prompt=prompt,
            participant=participant,
            workshop=clean_line(workshop or own),
            question=question,
        )
        tell_rows(intake)
        imported = [
            Imported(row.key, row.prompt, row.text, detect(row.text, language), row.group, row.participant)
            for row in intake.rows
        ]
        home = home or store.add_project(clean_line(project), language=language)
        added = store.import_contributions(
            home.id, clean_line(workshop or own), imported, activity=own, prompt=question
        )
    say(
        Message(
            N_("Added: {added}. There already: {known}. Not usable: {rejected}."),
            {"added": added, "known": len(intake.rows) - added, "rejected": len(intake.rejected)},
        )
    )


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--project", required=True, help="The project's name; it is made if there is none.")
@click.option("--source", required=True, help="The column of the actor that the tie goes from.")
@click.option("--target", required=True, help="The column of the actor that the tie goes to.")
@click.option("--kind", help="The column of the kind of tie.")
@click.option("--level", help="The column of the level, 0-4.")
@click.option("--source-group", help="The column of the first actor's group.")
@click.option("--target-group", help="The column of the second actor's group.")
def import_ties(file: Path, project: str, **columns: str) -> None:
    """Take in ties between actors from a CSV or XLSX file; a tie that is there already is updated."""
    from workshop.collect.intake import ties_from
    from workshop.collect.tables import read_table
    from workshop.store import ImportedTie, open_store

    settings = Settings.read()
    table = read_table(content_of(file), file.name)
    intake = ties_from(table, **columns)
    tell_table(table)
    tell_rows(intake)
    with open_store(settings) as store:
        named = next((one for one in store.projects() if one.name == clean_line(project)), None)
        home = named or store.add_project(clean_line(project), language=settings.language)
        added = store.import_ties(
            home.id,
            [
                ImportedTie(row.source, row.target, row.kind, row.level, row.source_group, row.target_group)
                for row in intake.rows
            ],
        )
    say(
        Message(
            N_("New actors: {actors}. New ties: {ties}. Not usable: {rejected}."),
            {"actors": added.actors, "ties": added.ties, "rejected": len(intake.rejected)},
        )
    )


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--text", required=True, help="The column of the answers.")
@click.option("--group", help="The column of the group; its counts are printed.")
@click.option("--exactly", type=int, help="So many themes.")
@click.option("--at-most", type=int, help="No more themes than this.")
@click.option("--output", required=True, type=click.Path(path_type=Path), help="The CSV file to write.")
def themes(file: Path, text: str, group: str | None, exactly: int | None, at_most: int | None, output: Path) -> None:
    """Find themes in a plain CSV or XLSX file and write a CSV with one line for each of its rows."""
    if exactly is not None and at_most is not None:
        raise ExactlyOrAtMost
    from workshop.theme_file import theme_lines, theme_table

    lines, found, notes = theme_lines(
        content_of(file), file.name, text=text, group=group, exactly=exactly, at_most=at_most
    )
    write_file(output, theme_table(lines, Settings.read().language).encode())
    for line in found:
        click.echo(line)
    for note in notes:
        say(note)


_NETWORK_OPTIONS = (
    click.option("--source", required=True, help="The column of the actor that the tie goes from."),
    click.option("--target", required=True, help="The column of the actor that the tie goes to."),
    click.option("--level", help="The column of the level, 0-4."),
    click.option("--undirected", is_flag=True, help="A tie from one to another is one from the other too."),
    click.option("--group-file", type=click.Path(path_type=Path), help="A file of actors and their groups."),
    click.option("--actor", help="Its column of actors."),
    click.option("--group", help="Its column of groups."),
    click.option("--output", required=True, type=click.Path(path_type=Path), help="The JSON file to write."),
)


def _of_networks(command: Callable[..., None]) -> Callable[..., None]:
    """The options that both commands about networks have."""
    for option in reversed(_NETWORK_OPTIONS):
        command = option(command)
    return command


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@_of_networks
@click.option("--trust", help="The column of trust, 1-4.")
def network(file: Path, trust: str | None, output: Path, **how: Any) -> None:
    """Measure the network in a plain CSV or XLSX file of ties, and write every measure as JSON."""
    from workshop.network_file import network_measures

    columns, options = _network_options(**how, trust=trust)
    _tell_network(network_measures((content_of(file), file.name), columns, **options), output)


@main.command()
@click.argument("before", type=click.Path(path_type=Path))
@click.argument("after", type=click.Path(path_type=Path))
@_of_networks
def compare_networks(before: Path, after: Path, output: Path, **how: Any) -> None:
    """Compare the networks in two files of ties, BEFORE and AFTER, and write what changed as JSON."""
    from workshop.network_file import network_changes

    columns, options = _network_options(**how)
    first, second = ((content_of(file), file.name) for file in (before, after))
    _tell_network(network_changes(first, second, columns, **options), output)


@main.command()
@click.option("--project", required=True, help="The project's name.")
@click.option("--exactly", type=int, help="So many themes.")
@click.option("--at-most", type=int, help="No more themes than this.")
def find_themes(project: str, exactly: int | None, at_most: int | None) -> None:
    """Find the themes of a project and keep them; those that people have touched stay."""
    if exactly is not None and at_most is not None:
        raise ExactlyOrAtMost
    from workshop.jobs import find_project_themes
    from workshop.store import open_store

    with open_store(Settings.read()) as store:
        home = store.project_named(clean_line(project))
        found = find_project_themes(store, home.id, exactly=exactly, at_most=at_most, progress=_quietly)
    for theme in found:
        click.echo(f"{theme.number}\t{theme.name}\t{len(theme.contributions)}\t{', '.join(theme.keywords)}")


@main.command()
@click.option("--project", required=True, help="The project's name.")
@click.option("--format", type=click.Choice([*REPORT_FORMATS, "all"]), default="docx", show_default=True)
@click.option("--language", type=click.Choice(LANGUAGES), help="The report's language; else the project's.")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="The file, or with all formats the directory; else it goes to the directory exports/.",
)
@click.option("--publish", is_flag=True, help="Freeze it as the next version, unless something is missing.")
def report(
    project: str,
    format: ReportFormat | Literal["all"],
    language: Language | None,
    output: Path | None,
    publish: bool,
) -> None:
    """Write the project's report; themes are found first if there are none yet."""
    from workshop.jobs import NEEDED_FOR_THEMES, find_project_themes, write_project_report
    from workshop.store import open_store

    settings = Settings.read()
    formats = REPORT_FORMATS if format == "all" else (format,)
    with open_store(settings) as store:
        home = store.project_named(clean_line(project))
        if not store.themes(home.id) and sum(store.answered(home.id).values()) >= NEEDED_FOR_THEMES:
            find_project_themes(store, home.id, progress=_quietly)
        finished = write_project_report(
            store,
            home.id,
            language=language or home.language,
            formats=formats,
            publish=publish,
            settings=settings,
            progress=_quietly,
        )
    for one, content in finished.files.items():
        name = f"{file_name(home.name)}.{one}"
        if output and format == "all":
            output.mkdir(parents=True, exist_ok=True)
            file = output / name
        else:
            file = output or export_file(settings, name)
        write_file(file, content)
        say(Message(N_("The report is in the file {file}."), {"file": file}))


@main.command()
@click.argument("target", type=click.Path(path_type=Path))
def backup(target: Path) -> None:
    """Copy everything into the file TARGET while Kutomo runs."""
    from workshop.store import open_store

    with open_store(Settings.read()) as store:
        store.back_up(target)
    say(Message(N_("The backup is in the file {file}."), {"file": target}))


@main.command()
@click.argument("project")
@click.argument("file", type=click.Path(path_type=Path))
def archive(project: str, file: Path) -> None:
    """Write PROJECT, named by its name, into one FILE that any other Kutomo can restore."""
    from workshop.store import open_store

    with open_store(Settings.read()) as store:
        store.archive(store.project_named(clean_line(project)).id, file)
    say(
        Message(
            N_("The project is in the file {file}. It holds what people said: keep it as safe as the data itself."),
            {"file": file},
        )
    )


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
def restore(file: Path) -> None:
    """Put the project of an archive FILE into the store; no project that is there is changed."""
    from workshop.store import open_store

    with opened(file) as source, open_store(Settings.read()) as store:
        project = store.restore(source)
        answers = sum(store.answered(project.id).values())
    say(
        Message(
            N_(
                "Restored: {name}. Answers: {answers}. The links to take part have not come along: make new ones "
                "before you go on asking."
            ),
            {"name": project.name, "answers": answers},
        )
    )


def _network_options(
    source: str,
    target: str,
    level: str | None,
    undirected: bool,
    group_file: Path | None,
    actor: str | None,
    group: str | None,
    trust: str | None = None,
) -> tuple[TieColumns, dict[str, Any]]:
    from workshop.collect.tie_lists import TieColumns
    from workshop.network_file import GroupFile, GroupsHalfGiven

    groups = None
    if group_file and actor and group:
        groups = GroupFile((content_of(group_file), group_file.name), actor, group)
    elif group_file or actor or group:
        raise GroupsHalfGiven
    return TieColumns(source, target, level, trust), {"directed": not undirected, "groups": groups}


def _tell_network(finished: Finished, output: Path) -> None:
    for note in finished.notes:
        say(note, err=True)
    write_file(output, finished.json)
    for sentence in finished.said:
        say(sentence)


def _load_demo(settings: Settings, *, if_empty: bool) -> None:
    from workshop.demo import load_demo
    from workshop.store import open_store

    with open_store(settings) as store:
        if if_empty and store.projects():
            return
        project = load_demo(store)
    say(Message(N_("The demo project is in the store: {name}"), {"name": project.name}))


def _quietly(_share: float) -> None:
    """Progress that nobody watches."""


if __name__ == "__main__":
    sys.exit(main())
