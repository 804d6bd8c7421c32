"""What a theme looks like on the screen: its number in its colour, its size, and a bar for each group, as one picture.

The bars are made by a template: as widgets, those of thirty themes would make every press wait.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from pages.shared.evidence import group_label
from pages.shared.frame import plain_name
from pages.shared.visit import Visit
from workshop.analyse.theme_descriptions import description
from workshop.analyse.voices import ThemeVoices, Unit
from workshop.look import LINE, MUTED, PAPER, group_colour, theme_colour
from workshop.model import Contribution, Material, Theme

_STYLE = f"""<style>
.theme-card {{ max-width: 44rem; }}
.theme-card p {{ margin: 0 0 0.4rem; overflow-wrap: anywhere; }}
.theme-card .quiet {{ color: {MUTED}; font-size: 0.875rem; }}
.theme-card ul {{ list-style: none; margin: 0 0 0.4rem; padding: 0; }}
.theme-card li {{ display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.1rem 0.5rem; align-items: end;
  font-size: 0.875rem; line-height: 1.4; margin: 0 0 0.35rem; }}
.theme-card .who {{ overflow-wrap: anywhere; hyphens: auto; }}
.theme-card .track {{ grid-column: 1 / -1; order: 1; background: {LINE}66; border-radius: 3px; height: 0.5rem;
  overflow: hidden; }}
.theme-card .track span {{ display: block; height: 100%; }}
.theme-card .share {{ text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }}
/* What a button is about stands beside it; only a screen reader hears it in the button too. */
[class*="st-key-move-"] button p > span, [class*="st-key-open-"] button p > span {{
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }}
[class*="st-key-move-"] button {{ min-height: 1.75rem; padding-block: 0; }}
</style>"""


def theme_style() -> None:
    """The appearance of the cards, once for a screen."""
    st.html(_STYLE)


def number_mark(theme: Theme) -> str:
    """The theme's number on its colour, for a heading."""
    colours = f'foreground="{PAPER}" background="{theme_colour(theme.number)}"'
    return f":color[\u00a0{theme.number}\u00a0]{{{colours}}}"


def numbered(theme: Theme) -> str:
    """The theme's number and name, for a list to choose from."""
    return f"{theme.number} {theme.name}"


def size(visit: Visit, voices: ThemeVoices, unit: Unit) -> str:
    """How large a theme is, and what was counted."""
    _ = visit.texts
    answers = _.number(voices.notes)
    if unit == "notes":
        return _("Answers: {answers}.", answers=answers)
    return _("People who raise it: {persons}. Answers: {answers}.", persons=_.number(voices.count), answers=answers)


def theme_body(
    visit: Visit, material: Material, voices: ThemeVoices, unit: Unit, answers: list[Contribution], touched: str
) -> None:
    """How large a theme is, who has changed it, what it is about, and who says it."""
    _ = visit.texts
    about = description([said.text for said in answers], voices.theme.keywords)
    spoken = next((said.language for said in answers if about and about.rstrip(".")[1:] in said.text), "")
    keywords = ", ".join(voices.theme.keywords)
    st.html(
        _template().render(
            size=size(visit, voices, unit),
            touched=touched,
            description=about,
            language=spoken if spoken != visit.language else "",
            keywords=_("Keywords: {words}", words=keywords) if keywords else "",
            who=_("Who says it"),
            bars=_bars(visit, material, voices),
            staff=_("Staff, counted apart: {count}", count=_.number(voices.staff)) if voices.staff else "",
        )
    )


def short_label(visit: Visit, material: Material, said: Contribution) -> str:
    """Whose an answer is, for the line under it."""
    return plain_name(group_label(visit, material.groups, said.group))


def _bars(visit: Visit, material: Material, voices: ThemeVoices) -> list[dict[str, object]]:
    """A bar for each group, with its marker, share and number; staff have none."""
    _ = visit.texts
    return [
        {
            "name": group_label(visit, material.groups, group.id),
            "percent": round(100 * voices.shares[group.id]),
            "colour": group_colour(group.position),
            "share": f"{_.percent(voices.shares[group.id])} ({_.number(voices.by_group[group.id])})",
        }
        for group in material.groups
        if group.id in voices.shares
    ]


@cache
def _template() -> Template:
    here = FileSystemLoader(Path(__file__).parent)
    made = Environment(loader=here, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return made.get_template("theme_card.html.jinja")
