"""What people think of statements, and how groups share out their points: sentences, and a table for the appendix."""

from __future__ import annotations

from workshop.analyse.priorities import Priority
from workshop.analyse.statements import Statement
from workshop.analyse.voices_compared import Heard
from workshop.protect.published import published_text
from workshop.protect.small_groups import is_few, may_be_named
from workshop.report.chapters.telling import Telling
from workshop.report.counting import Voice, known_share
from workshop.report.model import Column, Table
from workshop.report.wording import named
from workshop.synthesise.voices_told import Told, Voted, statements_told, votes_told
from workshop.texts import N_

_LONGEST = 200
_STATEMENTS_TABLE = "table-statements"


def opinions(telling: Telling) -> list[Told]:
    """Where people and groups are of one mind and where they are not, from statements and from votes."""
    return [*_of_statements(telling), *_of_votes(telling)]


def statements_table(telling: Telling) -> Table | None:
    """How many agree, disagree and pass; none where no statement has been answered by enough people."""
    texts, told = telling.texts, _told(telling)
    if not told:
        return None
    columns = (
        Column(texts("Statement"), 5),
        Column(texts("Agree"), 1, "right"),
        Column(texts("Disagree"), 1, "right"),
        Column(texts.pgettext("statement", "Pass"), 1, "right"),
    )
    return Table(
        _STATEMENTS_TABLE,
        texts("What people think of the statements"),
        columns,
        tuple((_name(one), *_amounts(telling, one)) for one in told),
        texts("One row for each statement, with how many agree, disagree and pass."),
        note=texts("Statements that fewer than five people have answered are left out. 1–4 are not told apart."),
    )


def _told(telling: Telling) -> list[Statement]:
    """The statements that may be printed."""
    return [
        one
        for one in telling.synthesis.statements
        if may_be_named(one.all.told) and not (one.contribution and one.contribution.waits)
    ]


def _of_statements(telling: Telling) -> list[Told]:
    told = _told(telling)
    voted = [
        Voted(_quoted(telling, _name(one)), one.all.agree, one.all.disagree, one.all.passed, _amounts(telling, one))
        for one in told
        if not is_few(one.all.agree)  # which sentence is chosen would tell 1–4 apart
    ]
    asked = [voice for voice in telling.counting.voices if all(may_be_named(_agree(one, voice)[1]) for one in told)]
    heard = [
        Heard(_quoted(telling, _name(one)), tuple(known_share(*_agree(one, voice)) for voice in asked)) for one in told
    ]
    return statements_told(voted, heard, [voice.name for voice in asked], telling.texts)


def _of_votes(telling: Telling) -> list[Told]:
    """Of the groups of which at least five have voted."""
    voters = telling.synthesis.voters_of
    asked = [voice for voice in telling.counting.voices if may_be_named(sum(voters.get(id, 0) for id in voice.members))]
    heard = [
        Heard(
            _quoted(telling, _idea(idea)),
            tuple(
                known_share(
                    sum(idea.voters_of.get(id, 0) for id in voice.members), sum(voters[id] for id in voice.members)
                )
                for voice in asked
            ),
        )
        for idea in telling.synthesis.priorities
        if may_be_named(idea.voters) and not idea.waits
    ]
    return votes_told(heard, [voice.name for voice in asked], telling.texts)


def _agree(statement: Statement, voice: Voice) -> tuple[int, int]:
    """How many of a voice agree, of how many who have told."""
    found = [statement.by_group[id] for id in voice.members if id in statement.by_group]
    return sum(one.agree for one in found), sum(one.told for one in found)


def _amounts(telling: Telling, statement: Statement) -> tuple[str, str, str]:
    """How many agree, disagree and pass; rounded where the number of a group could be taken out of it."""
    counting, everybody = telling.counting, statement.all
    columns = (
        (everybody.agree, [one.agree for one in statement.by_group.values()]),
        (everybody.disagree, [one.disagree for one in statement.by_group.values()]),
        (everybody.passed, [one.passed for one in statement.by_group.values()]),
    )
    agree, disagree, passed = (counting.whole(count, parts) for count, parts in columns)
    return agree, disagree, passed


def _quoted(telling: Telling, words: str) -> str:
    """Words in the quotation marks of the report's language: where they end is seen, whatever they end with."""
    return telling.texts(N_("“{quote}”"), quote=words.rstrip("."))


def _name(statement: Statement) -> str:
    words = published_text(statement.contribution) if statement.contribution else statement.text
    return named(words, at_most=_LONGEST)


def _idea(idea: Priority) -> str:
    words = published_text(idea.contribution) if idea.contribution else idea.text
    return named(words, at_most=_LONGEST)
