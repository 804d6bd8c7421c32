"""One theme, or one place outside the themes, opened: all its answers, what can be changed in it, and its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from pages.shared.evidence import AT_ONCE
from pages.shared.frame import plain_name
from pages.shared.many_answers import choice_key, choose_none, chosen_answers
from pages.shared.theme_cards import ASIDE, PLACES, in_place, open_place
from pages.shared.theme_changes import take_back, theme_changes
from pages.shared.theme_filter import Seen
from pages.shared.theme_look import number_mark, theme_body
from pages.shared.theme_making import make_of_chosen
from pages.shared.theme_moving import answer_line, move_menu
from pages.shared.theme_words import theme_words
from pages.shared.visit import Visit
from workshop.model import Contribution, Theme
from workshop.texts import N_

PARTS: Mapping[str, str] = {
    "answers": N_("Answers"),
    "change": N_("Change the theme"),
    "words": N_("Words"),
}


def opened_place(visit: Visit, seen: Seen, place: str, touched: Mapping[str, str]) -> None:
    """What is open in place of the cards, with the way back to them."""
    _ = visit.texts
    project = seen.material.project.id
    st.button(
        _("All themes"), icon=":material/arrow_back:", key="all-themes", on_click=open_place, args=(project, None)
    )
    theme = next((theme for theme in seen.material.themes if theme.id == place), None)
    if theme:
        _theme(visit, seen, theme, touched.get(theme.name, ""))
        return
    name, what = PLACES[place]
    st.header(_(name), anchor=False)
    st.write(_(what))
    if place == ASIDE:
        take_back(visit, seen.material)
        for basket in seen.material.aside:
            with st.expander(plain_name(basket.name), key=f"aside-{basket.id}"):
                answer_list(visit, seen, seen.of(basket), out_of=basket, key=basket.id)
    else:
        answer_list(visit, seen, in_place(seen, place), out_of=None, key=place)


def answer_list(visit: Visit, seen: Seen, said: Sequence[Contribution], *, out_of: Theme | None, key: str) -> None:
    """Answers page by page: each moves by its own menu, and chosen ones together."""
    _ = visit.texts
    choices = f"themes {key} {seen.material.project.id}"
    chosen = chosen_answers(choices)
    chosen &= {one.id for one in said}
    tools = st.container(horizontal=True, vertical_alignment="center")
    pages = -(-len(said) // AT_ONCE)
    area = st.container()
    page = st.pagination(pages, key=f"{key}-page-{pages}") if pages > 1 else 1
    with area:
        for one in said[(page - 1) * AT_ONCE : page * AT_ONCE]:
            with st.container(horizontal=True, vertical_alignment="top", gap="small", wrap=False):
                box = f"{choice_key()}-{key}-{one.id}"
                label = plain_name(one.text)
                if st.checkbox(label, value=one.id in chosen, key=box, label_visibility="collapsed", width="content"):
                    chosen.add(one.id)
                else:
                    chosen.discard(one.id)
                answer_line(visit, seen.material, one, out_of=out_of, key=key)
    with tools:
        _together(visit, seen, sorted(chosen), len(said), out_of, key=key, choices=choices)


def _together(
    visit: Visit, seen: Seen, chosen: Sequence[str], of: int, out_of: Theme | None, *, key: str, choices: str
) -> None:
    _ = visit.texts
    if not chosen:
        if of > 1:
            st.caption(_("Move one answer by its own menu, or choose several to move them together."))
        return
    how_many = _("Chosen: {count}", count=_.number(len(chosen)))
    st.markdown(f"**{how_many}**", width="content")
    if move_menu(visit, seen.material, chosen, _("Move the chosen"), out_of=out_of, key=f"many-{key}"):
        choose_none(choices)
    make_of_chosen(visit, seen.material, chosen, out_of, key=key)
    if st.button(_("Choose none"), key=f"none-{key}", type="tertiary", icon=":material/close:"):
        choose_none(choices)
        st.rerun()


def _theme(visit: Visit, seen: Seen, theme: Theme, touched: str) -> None:
    _ = visit.texts
    lock = ":material/lock: " if theme.locked else ""
    st.header(f"{number_mark(theme)} {lock}{plain_name(theme.name)}", anchor=False)
    [voices] = seen.voices((theme,))
    said = seen.of(theme)
    theme_body(visit, seen.material, voices, seen.unit, said, touched)
    part = st.segmented_control(
        _("What is shown of the theme"),
        list(PARTS),
        default="answers",
        format_func=lambda part: _(PARTS[part]),
        required=True,
        label_visibility="collapsed",
        key=f"part-{theme.id}",
    )
    shown: Mapping[str, Callable[[], None]] = {
        "answers": lambda: answer_list(visit, seen, said, out_of=theme, key=theme.id),
        "change": lambda: theme_changes(visit, seen.material, theme),
        "words": lambda: theme_words(visit, seen, [theme]),
    }
    shown[part]()
