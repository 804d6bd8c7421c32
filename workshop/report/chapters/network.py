"""The stakeholder network: its map, what its measures say, and who connects the others.

Who works with whom is told by name. What a measure says of one organisation is told of its group, unless the
organisation has agreed to be named; who has no tie at all is not named either.
"""

from __future__ import annotations

from collections.abc import Sequence

from workshop.analyse.network import NetworkSummary, network_sentences
from workshop.analyse.network.trust import HIGHEST, LOWEST, trust_by_group
from workshop.methods import TRUST_ANCHORS
from workshop.model import Actor, Group
from workshop.report.chapters.telling import Telling
from workshop.report.figures.network import degrees
from workshop.report.model import Block, Bullets, Chapter, Column, Figure, Table, plain
from workshop.report.network_paper import links_of, on_paper, shown_on_paper
from workshop.report.wording import bound, named
from workshop.texts import N_, alphabetical

_MOST_ROWS = 120
_LONGEST_SENTENCE = 700
_NETWORK_TABLE, _WISHED_TABLE = "table-network", "table-network-wished"


def network(telling: Telling) -> tuple[Chapter, ...]:
    """Maps on lying pages, as it is and as it is wished for, and what they tell; nothing without actors."""
    summary, wished = telling.synthesis.network, telling.synthesis.wished
    if summary is None or not summary.actors:
        return ()
    texts = telling.texts
    pages: list[Chapter] = []
    if maps := _maps(telling):
        pages.append(Chapter("network", texts("The network"), maps, landscape=True))
    title = texts("What the network tells") if maps else texts("The network")
    sentences = network_sentences(summary, _groups(telling), texts, published=True)
    if wished and wished.change:
        new = N_("Ties that are wished for and did not exist when this was asked: {new}.")
        sentences = [*sentences, texts(new, new=texts.number(wished.change.new))]
    blocks: list[Block] = [Bullets(tuple(plain(named(sentence, at_most=_LONGEST_SENTENCE)) for sentence in sentences))]
    if agreed := [(actor, share) for actor, share in summary.brokers if actor.may_be_named]:
        blocks.append(_brokers_table(telling, summary, agreed))
    if trust := _trust_table(telling, summary):
        blocks.append(trust)
    return (*pages, Chapter("network-told", title, tuple(blocks)))


def network_tables(telling: Telling) -> tuple[Table, ...]:
    """The actors with their partners, for the appendix: a table for each map."""
    synthesis, texts = telling.synthesis, telling.texts
    tables = []
    if synthesis.network and synthesis.network.ties:
        tables.append(_actors_table(telling, synthesis.network, _NETWORK_TABLE, texts("The actors and their partners")))
    if synthesis.wished and synthesis.wished.ties:
        caption = texts("The actors and the partners that they wish for")
        tables.append(_actors_table(telling, synthesis.wished, _WISHED_TABLE, caption))
    return tuple(tables)


def _actors_table(telling: Telling, summary: NetworkSummary, id: str, caption: str) -> Table:
    texts = telling.texts
    shown = shown_on_paper(summary)
    names = {actor.id: bound(named(actor.name)) for actor in shown}
    partners: dict[str, set[str]] = {actor.id: set() for actor in shown}
    for tie in summary.ties:
        partners.setdefault(tie.source, set()).add(tie.target)
        partners.setdefault(tie.target, set()).add(tie.source)
    groups = {group.id: named(group.name) for group in (*_groups(telling), *_staff(telling))}
    ranked = sorted(shown, key=lambda actor: (-len(partners[actor.id]), alphabetical(actor.name), actor.id))
    rows = tuple(
        (
            names[actor.id],
            groups.get(actor.group or "", "–"),
            texts.number(len(partners[actor.id])),
            ", ".join(sorted((names[id] for id in partners[actor.id] if id in names), key=alphabetical)) or "–",
        )
        for actor in ranked[:_MOST_ROWS]
    )
    columns = (
        Column(texts("Actor"), 1.7),
        Column(texts("Group"), 1.4),
        Column(texts("Partners"), 0.9, "right"),
        Column(texts("With whom"), 3.6),
    )
    left_out = len(summary.actors) - len(rows)
    note = (
        texts.ngettext("{count} more actor is left out.", "{count} more actors are left out.", left_out)
        if left_out
        else ""
    )
    summary_of_table = texts("One row for each actor, the one with the most partners first.")
    return Table(id, caption, columns, rows, summary_of_table, note=note)


def _groups(telling: Telling) -> Sequence[Group]:
    """The groups that may be named beside an actor: named ones, and those in which nobody has answered."""
    counting = telling.counting
    return [
        group
        for group in telling.synthesis.groups
        if counting.is_named(group.id) or all(not size.notes for size in counting.sizes([group.id]))
    ]


def _staff(telling: Telling) -> Sequence[Group]:
    """The groups of staff that are large enough to be named: their organisations are no secret."""
    taking_part = telling.synthesis.participation
    return [group for group in telling.synthesis.groups if group.staff and taking_part.may_name([group.id])]


def _maps(telling: Telling) -> tuple[Figure, ...]:
    synthesis, texts = telling.synthesis, telling.texts
    maps = []
    if synthesis.network and synthesis.network.ties:
        caption = texts("The stakeholder network: who works with whom")
        maps.append(_map(telling, synthesis.network, "figure-network", caption, _NETWORK_TABLE))
    if synthesis.wished and synthesis.wished.ties:
        caption = texts("The stakeholder network as it is wished for")
        maps.append(_map(telling, synthesis.wished, "figure-network-wished", caption, _WISHED_TABLE))
    return tuple(maps)


def _map(telling: Telling, summary: NetworkSummary, id: str, caption: str, table: str) -> Figure:
    texts = telling.texts
    paper = on_paper(summary, _groups(telling), telling.counting.positions, texts)
    notes = [texts("The wider the line, the closer the cooperation; its colour is that of the group that named it.")]
    if any(node.strong for bundle in paper.bundles for node in bundle.nodes):
        notes.append(texts("Names in bold: those who connect the others and have agreed to be named so."))
    if paper.crowded_out:
        notes.append(texts("The figure shows the actors with the most partners."))
    if paper.alone:
        notes.append(texts("Actors without any tie are counted, not named."))
    return Figure(
        id,
        caption,
        _alt(telling, summary, [actor for actor, _ in summary.brokers if actor.may_be_named]),
        paper.side_columns(),
        table,
        note=" ".join(notes),
    )


def _alt(telling: Telling, summary: NetworkSummary, brokers: Sequence[Actor]) -> str:
    texts = telling.texts
    names = texts.list(telling.short(actor.name) for actor in brokers[:3])
    return telling.alt(
        (
            texts(
                "Network map. Actors: {actors}. Ties: {ties}.",
                actors=texts.number(len(summary.actors)),
                ties=texts.number(len(summary.ties)),
            ),
            texts("Those who connect the others most: {names}.", names=names) if brokers else "",
            texts("Every actor with its partners is in the table in the appendix."),
        )
    )


def _brokers_table(telling: Telling, summary: NetworkSummary, agreed: Sequence[tuple[Actor, float]]) -> Table:
    texts = telling.texts
    degree = degrees(links_of(summary))
    columns = (
        Column(texts("Actor"), 3),
        Column(texts("Share of the others' shortest paths that go through it"), 2, "right"),
        Column(texts("Partners"), 1, "right"),
    )
    rows = tuple(
        (named(actor.name), texts.percent(share), texts.number(degree.get(actor.id, 0))) for actor, share in agreed
    )
    return Table(
        "table-brokers",
        texts("Those who connect the others"),
        columns,
        rows,
        texts("One row for each actor through whom the others reach each other, the strongest first."),
        note=texts("Measure: betweenness centrality. Only those who have agreed to be named are in the table."),
    )


def _trust_table(telling: Telling, summary: NetworkSummary) -> Table | None:
    """Trust by group; none where it was not asked, or fewer than five organisations of every group have told."""
    texts = telling.texts
    told = trust_by_group(summary.actors, summary.ties, _groups(telling))
    if not told:
        return None

    def shown(value: float | None) -> str:
        return "–" if value is None else texts.number(value, decimals=1)

    return Table(
        "table-trust",
        texts("Trust between the groups"),
        (
            Column(texts("Group"), 3),
            Column(texts("How far it trusts its partners"), 2, "right"),
            Column(texts("How far other groups trust it"), 2, "right"),
        ),
        tuple((named(one.group.name), shown(one.given), shown(one.received)) for one in told),
        texts("One row for each group, with the means of the trust that it gives and gets."),
        note=texts(
            "Means on a scale from {lowest} ({low}) to {highest} ({high}); each organisation that has told counts "
            "once. A mean is shown where at least five organisations have told; of single organisations nothing is "
            "told.",
            lowest=texts.number(LOWEST),
            low=texts(TRUST_ANCHORS[0]),
            highest=texts.number(HIGHEST),
            high=texts(TRUST_ANCHORS[-1]),
        ),
    )
