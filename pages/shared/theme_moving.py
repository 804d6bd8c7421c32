"""Changes of themes, and answers that are moved: each is kept with who and when, and has its way back right there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.frame import plain_name
from pages.shared.theme_look import number_mark, numbered, short_label
from pages.shared.visit import Visit
from workshop.analyse.theme_edits import moved, with_aside
from workshop.model import Contribution, Material, Theme
from workshop.store import new_id
from workshop.texts import N_, Texts

BASKET = N_("Answers put aside")
SHORT = 60
_ASIDE = "aside"


def change_themes(
    visit: Visit, material: Material, edit: Callable[[], Sequence[Theme]], *, verb: str, label: str, done: str
) -> None:
    """Keep the themes as the edit makes them of those that were seen, and say what was done, with its way back."""
    with deciding(visit, material.project.id, done) as store:
        store.keep_themes(material.project.id, edit(), seen=material.all_themes, verb=verb, label=label)


def answer_line(visit: Visit, material: Material, said: Contribution, *, out_of: Theme | None, key: str) -> None:
    """One answer in its own words, whose it is, and the menu by which it moves: press it, and press where to."""
    with st.container(gap="xxsmall"):
        st.text(said.text)
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.caption(short_label(visit, material, said), width="stretch")
            move_one(visit, material, said, out_of=out_of, key=key)


def move_one(visit: Visit, material: Material, said: Contribution, *, out_of: Theme | None, key: str) -> None:
    """The menu by which one answer moves; what it says is heard in the menu's name, and seen beside it."""
    to_move = visit.texts("Move")
    label = f"{to_move} :small[{plain_name(_in_short(said.text))}]"
    move_menu(visit, material, [said.id], label, out_of=out_of, key=f"move-{key}-{said.id}")


def move_menu(
    visit: Visit, material: Material, said: Sequence[str], label: str, *, out_of: Theme | None, key: str
) -> bool:
    """A menu of the themes to which those answers can be moved, or aside; whether one was chosen."""
    _ = visit.texts
    there = out_of.id if out_of else ""
    places = {numbered(theme): theme for theme in material.themes if theme.id != there and not theme.locked}
    with_end: list[str] = [*places, *([] if out_of and out_of.aside else [_ASIDE])]
    chosen = st.menu_button(
        label,
        with_end,
        format_func=lambda place: _("Put aside") if place == _ASIDE else plain_name(place),
        key=key,
        type="tertiary",
        icon=":material/drive_file_move:",
        disabled=bool(out_of and out_of.locked) or not with_end or not said,
    )
    if chosen == _ASIDE:
        aside(visit, material, said)
    elif chosen:
        move(visit, material, said, places[chosen], out_of)
    return chosen is not None


def move(visit: Visit, material: Material, said: Collection[str], to: Theme, out_of: Theme | None) -> None:
    """Move answers to a theme, out of the one in which they were seen."""
    _ = visit.texts
    name = plain_name(to.name)
    change_themes(
        visit,
        material,
        lambda: moved(material.all_themes, said, to=to.id, out_of=out_of and out_of.id),
        verb="moved",
        label=to.name,
        done=_("Moved to the theme: {theme}", theme=f"{number_mark(to)} {name}"),
    )


def aside(visit: Visit, material: Material, said: Collection[str]) -> None:
    """Put answers aside: they are in no theme from then on."""
    name = Texts(material.project.language)(BASKET)
    basket = Theme(new_id(), material.project.id, 0, name, (), (), "person")
    change_themes(
        visit,
        material,
        lambda: with_aside(material.all_themes, said, basket=basket),
        verb="put aside",
        label="",
        done=visit.texts("Put aside. You find it at the end of the screen."),
    )


def _in_short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHORT else f"{line[:SHORT]}…"
