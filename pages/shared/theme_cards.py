"""Themes as columns of cards, under their main themes, and after them the places of what is in no theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from pages.shared.frame import plain_name
from pages.shared.theme_changes import rename_main
from pages.shared.theme_filter import Seen
from pages.shared.theme_look import number_mark, size, theme_body
from pages.shared.theme_moving import answer_line
from pages.shared.visit import Visit
from workshop.analyse.voices import ThemeVoices
from workshop.analyse.wordless import is_wordless
from workshop.model import Contribution, Theme
from workshop.synthesise import typical
from workshop.texts import N_

AT_ONCE = 12
"""Cards on one page: more would make every press wait."""
QUOTES = 3
VIEWS: Mapping[str, str] = {
    "cards": N_("Cards"),
    "map": N_("Map"),
    "words": N_("Word clouds"),
    "method": N_("Method"),
}
NOWHERE, WORDLESS, ASIDE = "nowhere", "wordless", "aside"
PLACES: Mapping[str, tuple[str, str]] = {
    NOWHERE: (N_("Answers that fit nowhere"), N_("No theme speaks of the same. Move them, or make a theme of them.")),
    WORDLESS: (N_("Answers without words"), N_("Only signs, pictures, or words that say nothing by themselves.")),
    ASIDE: (N_("Set aside"), N_("What you have put aside is in no theme and in no count, and can be taken back.")),
}


def theme_cards(visit: Visit, seen: Seen, touched: Mapping[str, str]) -> None:
    """A page of the cards, main theme by main theme; `touched` tells who has changed a theme last, by its name."""
    shown = [voices for voices in seen.voices(seen.material.themes) if voices.notes or not seen.narrows]
    ordered = _by_main(shown)
    several = any(main for main, _voices in ordered)
    pages = -(-len(ordered) // AT_ONCE)
    area = st.container()
    page = st.pagination(pages, key=f"theme-page-{pages}") if pages > 1 else 1
    here = ordered[(page - 1) * AT_ONCE : page * AT_ONCE]
    with area:
        for main in dict.fromkeys(main for main, _voices in here):
            if several:
                _main_heading(visit, seen, main)
            with st.grid(3, min_column_width=270, gap="small"):
                for voices in [voices for its, voices in here if its == main]:
                    with st.container(border=True, key=f"card-{voices.theme.id}", gap="small"):
                        _card(visit, seen, voices, touched.get(voices.theme.name, ""), level=3 if several else 2)


def other_places(visit: Visit, seen: Seen) -> None:
    """Cards of what stands in no theme: each place by its own name, and only where there is something."""
    _ = visit.texts
    found = {place: in_place(seen, place) for place in PLACES}
    filled = {place: said for place, said in found.items() if said or (place == ASIDE and seen.material.aside)}
    if not filled:
        return
    st.header(_("Outside the themes"), anchor=False)
    with st.grid(3, min_column_width=270, gap="small"):
        for place, said in filled.items():
            name, what = PLACES[place]
            with st.container(border=True, key=f"card-{place}", gap="small"):
                st.subheader(_(name), anchor=False)
                st.write(_.ngettext("{count} answer", "{count} answers", len(said)))
                st.caption(_(what))
                if place != ASIDE:
                    for one in said[:QUOTES]:
                        answer_line(visit, seen.material, one, out_of=None, key=place)
                _open(seen, place, _("Open"))


def in_place(seen: Seen, place: str) -> list[Contribution]:
    """What was found that stands in a place outside the themes."""
    if place == ASIDE:
        return [said for theme in seen.material.aside for said in seen.of(theme)]
    return [said for said in seen.outside if is_wordless(said.text, said.language) == (place == WORDLESS)]


def choose_view(visit: Visit) -> str:
    """How the themes are looked at: as cards, on a map, by their words, or by how well they hold."""
    _ = visit.texts
    view: str = st.segmented_control(
        _("How the themes are shown"),
        list(VIEWS),
        default="cards",
        format_func=lambda view: _(VIEWS[view]),
        required=True,
        label_visibility="collapsed",
        key="themes-view",
    )
    return view


def opened(seen: Seen) -> str | None:
    """The theme or place that is open in this tab, if it is still there."""
    place: str | None = st.session_state.get(f"opened-{seen.material.project.id}")
    return place if place in PLACES or place in {theme.id for theme in seen.material.themes} else None


def open_place(project: str, place: str | None) -> None:
    """Open a theme or a place, or go back to all of them."""
    st.session_state[f"opened-{project}"] = place


def _card(visit: Visit, seen: Seen, voices: ThemeVoices, touched: str, *, level: int) -> None:
    _ = visit.texts
    theme, answers = voices.theme, seen.of(voices.theme)
    lock = ":material/lock: " if theme.locked else ""
    heading = st.header if level == 2 else st.subheader
    heading(f"{number_mark(theme)} {lock}{plain_name(theme.name)}", anchor=False)
    theme_body(visit, seen.material, voices, seen.unit, answers, touched)
    for said in typical(answers, at_most=QUOTES):
        answer_line(visit, seen.material, said, out_of=theme, key=theme.id)
    _open(seen, theme.id, _("Open and change"), about=theme.name)


def _open(seen: Seen, place: str, label: str, *, about: str = "") -> None:
    unseen = f" :small[{plain_name(about)}]" if about else ""
    st.button(
        label + unseen,
        key=f"open-{place}",
        icon=":material/open_in_full:",
        on_click=open_place,
        args=(seen.material.project.id, place),
    )


def _by_main(shown: Sequence[ThemeVoices]) -> list[tuple[str, ThemeVoices]]:
    """The themes with their main themes, the largest main theme first; those without one come last."""
    notes: dict[str, int] = {}
    for voices in shown:
        notes[voices.theme.main] = notes.get(voices.theme.main, 0) + voices.notes
    ranked = sorted(notes, key=lambda main: (not main, -notes[main], main))
    return [(main, voices) for main in ranked for voices in shown if voices.theme.main == main]


def _main_heading(visit: Visit, seen: Seen, main: str) -> None:
    """The main theme with its size: somebody who raises several of its themes counts once."""
    _ = visit.texts
    under = [theme for theme in seen.material.themes if theme.main == main]
    said = tuple(dict.fromkeys(id for theme in under for id in theme.raised_by))
    [together] = seen.voices((Theme("", seen.material.project.id, 1, main, (), said),))
    with st.container(horizontal=True, vertical_alignment="center"):
        st.header(plain_name(main) if main else _("Without a main theme"), anchor=False, width="content")
        if main:
            rename_main(visit, seen.material, main)
    themes = _.ngettext("{count} theme", "{count} themes", len(under))
    st.caption(f"{themes} · {size(visit, together, seen.unit)}")
