"""The network map as a page of its own, drawn by pyvis: offline, sandboxed and with a name for those who do not see it.

Nothing of pyvis' own page is used: it loads from other hosts, takes titles for markup, and has no language.
pyvis fills a short script of ours and brings the vis-network library; the page around them is ours. Only
those two scripts may run, by their digests, in a frame of unknown origin that reaches neither the
network nor the screen around it. A table of the same stands beside the map.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from math import sqrt
from typing import Any, Literal

from jinja2 import ChoiceLoader, DictLoader, Environment

from workshop import look
from workshop.analyse.network import NetworkSummary
from workshop.clean import clean_line, cut, is_blank
from workshop.model import Actor, Group, Tie
from workshop.report.network_pages import DRAWING, MAP_PAGE, OUTER_PAGE
from workshop.texts import N_, Texts

FONTS = '"Fira Sans", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'
LEVELS = (
    N_("exchange of information"),
    N_("coordination"),
    N_("cooperation"),
    N_("co-development"),
)
"""From level 1 up, on the scale kutomo-0-4."""

_VIS_NETWORK = "lib/vis-9.1.2/vis-network.min.js"
_SHAPES = {"●": "dot", "■": "square", "▲": "triangle", "◆": "diamond", "★": "star", "▼": "triangleDown"}
_STAFF_MARKER, _NO_GROUP_MARKER = "★", "▼"
_LABEL_LETTERS, _TIP_LETTERS = 60, 300
_THEMES = 4
_NARROW_TO_WIDE = 1.7

_OPTIONS: dict[str, Any] = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {
        "hover": True,
        "tooltipDelay": 120,
        "hideEdgesOnDrag": True,
        "hideEdgesOnZoom": True,
        "keyboard": {"enabled": True, "bindToWindow": True},
    },
    "nodes": {
        "font": {"face": FONTS, "size": 16, "color": look.INK, "strokeWidth": 4, "strokeColor": look.PAPER},
        "widthConstraint": {"maximum": 170},
    },
    "edges": {
        "smooth": {"enabled": True, "type": "curvedCW", "roundness": 0.08},
        "color": {"color": look.MUTED, "opacity": 0.45, "highlight": look.BRAND, "hover": look.BRAND},
        "arrows": {"to": {"scaleFactor": 0.6}, "from": {"scaleFactor": 0.6}},
        "arrowStrikethrough": False,
    },
}
MANY_LINES = 1_000
"""Beyond it lines are straight: curves with ends to compute take a browser several times as long."""
_OPTIONS_OF_MANY = {
    **_OPTIONS,
    "interaction": {**_OPTIONS["interaction"], "hover": False},
    "edges": {
        **_OPTIONS["edges"],
        "smooth": {"enabled": False},
        "color": {**_OPTIONS["edges"]["color"], "opacity": 0.15},
    },
}

Changed = Literal["kept", "new", "lost"]
CHANGED: Mapping[Changed, str] = {"kept": N_("kept"), "new": N_("new"), "lost": N_("lost")}
_CHANGE_COLOURS: Mapping[Changed, str] = {"kept": look.MUTED, "new": look.BRAND, "lost": look.ACCENT}
_CHANGE_WIDTHS: Mapping[Changed, float] = {"kept": 1.0, "new": 4.0, "lost": 2.5}


@dataclass(frozen=True)
class _Look:
    """How a group looks on the map."""

    name: str
    marker: str
    colour: str


@dataclass(frozen=True)
class _Level:
    name: str
    width: float


@dataclass(frozen=True)
class _Change:
    name: str
    width: float
    colour: str
    style: str


def network_page(
    summary: NetworkSummary,
    groups: Sequence[Group],
    texts: Texts,
    *,
    height_px: int = 560,
    changes: Mapping[tuple[str, str], Changed] | None = None,
    themes: Mapping[str, Sequence[int]] | None = None,
    chosen: str | None = None,
) -> str:
    """A whole HTML page with the map of one round, for a frame on a screen.

    With `changes`, by source and target, colour and dashes of a line say what became of the tie. With `themes`, by
    actor, the numbers of themes stand under the names, the rim in the colour of the first. All but the `chosen` actor
    and its partners are pale.

    Shape and colour of a marker are its group, its size the number of partners, the width of a line the
    level of the tie. The same summary gives the same page, letter for letter.
    """
    looks = _looks(summary.actors, groups, texts)
    library, drawing = _scripts(summary, looks, texts, changes, themes or {}, chosen)
    pages = Environment(loader=DictLoader({"map": MAP_PAGE, "outer": OUTER_PAGE}), autoescape=True, trim_blocks=True)
    shared = {"language": texts.tag, "title": _title(summary, texts), "policy": _policy(library, drawing)}
    inner = pages.get_template("map").render(
        **shared,
        fonts=FONTS,
        look=look,
        library=library,
        drawing=drawing,
        key_of_groups=looks.values(),
        key_of_changes=[
            _Change(
                texts(CHANGED[one]), _CHANGE_WIDTHS[one], _CHANGE_COLOURS[one], "dashed" if one == "lost" else "solid"
            )
            for one in CHANGED
        ]
        if changes is not None
        else [],
        key_of_levels=[]
        if changes is not None
        else [
            _Level(texts(LEVELS[level - 1]), _width(level)) for level in sorted({_level(tie) for tie in summary.ties})
        ],
        reading=texts(N_("The larger the marker, the more partners. An arrow points to the actor who was named.")),
        keys=texts(N_("Arrow keys move the map, Page Up and Page Down zoom, Home shows the whole map.")),
    )
    return pages.get_template("outer").render(**shared, inner=inner, height_px=int(height_px))


def _title(summary: NetworkSummary, texts: Texts) -> str:
    return texts(
        N_("Network map. Actors: {actors}. Ties: {ties}. The table beside the map tells the same in words."),
        actors=texts.number(len(summary.actors)),
        ties=texts.number(len({(tie.source, tie.target) for tie in summary.ties})),
    )


def _looks(actors: Sequence[Actor], groups: Sequence[Group], texts: Texts) -> dict[str | None, _Look]:
    """How each group with actors looks, in the order of the groups; None is for those without a group."""
    present = {actor.group for actor in actors}
    ordered = sorted(groups, key=lambda group: (group.position, group.name, group.id))
    looks: dict[str | None, _Look] = {
        group.id: _Look(_clean(group.name), _STAFF_MARKER, look.MUTED)
        if group.staff
        else _Look(_clean(group.name), look.group_marker(group.position), look.group_colour(group.position))
        for group in ordered
        if group.id in present
    }
    if present - looks.keys():
        looks[None] = _Look(texts(N_("No group")), _NO_GROUP_MARKER, look.MUTED)
    return looks


def _scripts(
    summary: NetworkSummary,
    looks: Mapping[str | None, _Look],
    texts: Texts,
    changes: Mapping[tuple[str, str], Changed] | None,
    themes: Mapping[str, Sequence[int]],
    chosen: str | None,
) -> tuple[str, str]:
    """The vis-network library, and our script with the actors and ties in it."""
    from pyvis.network import Network  # brings IPython: only who opens a map waits for it

    drawing = Network(directed=True, cdn_resources="in_line")
    lines = _lines(summary, texts, changes)
    # set_options() would take the spaces out of the names of the fonts
    drawing.options = _OPTIONS_OF_MANY if len(lines) > MANY_LINES and chosen is None else _OPTIONS
    partners = _partners(summary.ties)
    radius = 55 * sqrt(len(summary.actors))
    for number, actor in enumerate(summary.actors):
        its = looks.get(actor.group) or looks[None]
        right, up = summary.positions[actor.id]
        drawing.add_node(
            number,  # never words of a person: pyvis writes ids as they are
            label=_label(actor, themes.get(actor.id, ())),
            title="\n".join(
                [
                    _apart(actor.name),
                    texts(N_("Group: {group}"), group=_apart(its.name)),
                    texts(N_("Partners: {count}"), count=texts.number(len(partners.get(actor.id, ())))),
                ]
            ),
            color={"background": its.colour, "border": _rim(its.colour, themes.get(actor.id, ()))},
            borderWidth=5 if actor.id in themes else 1,
            shape=_SHAPES[its.marker],
            size=round(9 + 4 * sqrt(len(partners.get(actor.id, ()))), 1),
            x=round(radius * _NARROW_TO_WIDE * right, 1),
            y=round(-radius * up, 1),
        )
    for line in lines:
        drawing.add_edge(line.pop("source"), line.pop("target"), **line)
    library: str = drawing.templateEnv.loader.get_source(drawing.templateEnv, _VIS_NETWORK)[0]
    drawing.templateEnv = Environment(
        loader=ChoiceLoader([DictLoader({drawing.path: DRAWING}), drawing.templateEnv.loader]), autoescape=True
    )
    drawing.templateEnv.globals["chosen"] = next(
        (number for number, actor in enumerate(summary.actors) if actor.id == chosen), None
    )
    return library, drawing.generate_html()


def _label(actor: Actor, themes: Sequence[int]) -> str:
    name = _clean(actor.name, at_most=_LABEL_LETTERS)
    return f"{name}\n{' · '.join(map(str, themes[:_THEMES]))}" if themes else name


def _rim(colour: str, themes: Sequence[int]) -> str:
    return look.theme_colour(themes[0]) if themes else colour


def _become(ties: Sequence[Tie], changes: Mapping[tuple[str, str], Changed]) -> Changed:
    """What became of the ties between two: new or lost where both directions agree, else kept."""
    found = {changes.get((tie.source, tie.target), "kept") for tie in ties}
    return found.pop() if len(found) == 1 else "kept"


def _lines(
    summary: NetworkSummary, texts: Texts, changes: Mapping[tuple[str, str], Changed] | None
) -> list[dict[str, object]]:
    """One line for each pair of actors with ties, with an arrow at each end that was named."""
    number = {actor.id: place for place, actor in enumerate(summary.actors)}
    together: dict[tuple[int, int], list[Tie]] = {}
    for tie in summary.ties:
        pair = sorted((number[tie.source], number[tie.target]))
        together.setdefault((pair[0], pair[1]), []).append(tie)
    lines: list[dict[str, object]] = []
    for one, other in sorted(together):
        ties = together[one, other]
        named = {number[tie.target] for tie in ties}
        source, target = (other, one) if named == {one} else (one, other)
        both = len(named) == 2
        level = max(_level(tie) for tie in ties)
        names = [_apart(summary.actors[place].name) for place in (source, target)]
        kinds = sorted({_apart(tie.kind) for tie in ties if tie.kind})
        become = None if changes is None else _become(ties, changes)
        lines.append(
            {
                "source": source,
                "target": target,
                "arrows": "to, from" if both else "to",
                "width": _width(level) if become is None else _CHANGE_WIDTHS[become],
                **({} if become is None else {"color": _CHANGE_COLOURS[become], "dashes": become == "lost"}),
                "title": "\n".join(
                    [
                        (" ↔ " if both else " → ").join(names),
                        texts(N_("Level: {level}"), level=texts(LEVELS[level - 1])),
                        *([texts(N_("Kind: {kind}"), kind=texts.list(kinds))] if kinds else []),
                        *([texts(CHANGED[become])] if become else []),
                    ]
                ),
            }
        )
    return lines


def _partners(ties: Sequence[Tie]) -> dict[str, set[str]]:
    partners: dict[str, set[str]] = {}
    for tie in ties:
        partners.setdefault(tie.source, set()).add(tie.target)
        partners.setdefault(tie.target, set()).add(tie.source)
    return partners


def _level(tie: Tie) -> int:
    return min(max(tie.level, 1), len(LEVELS))


def _width(level: int) -> float:
    return 1.0 + 1.5 * (level - 1)


def _policy(*scripts: str) -> str:
    """Only these scripts may run, and nothing may be fetched (Content Security Policy 3)."""
    digests = " ".join(f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" for script in scripts)
    return f"default-src 'none'; script-src {digests}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def _clean(text: str, *, at_most: int = _TIP_LETTERS) -> str:
    """A person's words on one line, cut with “…”; “–” if there is nothing to see."""
    line = clean_line(text)
    shown, was_cut = cut("–" if is_blank(line) else line, at_most - 1)
    return f"{shown}…" if was_cut else shown


def _apart(text: str) -> str:
    """Cleaned words whose direction of writing leaves the words around them alone (FSI … PDI)."""
    return f"\u2068{_clean(text)}\u2069"
