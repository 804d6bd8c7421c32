"""The words of themes as clouds in their colours and as a table, and the words that the project leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.forms import key_of
from pages.shared.theme_filter import Seen
from pages.shared.theme_look import numbered
from pages.shared.visit import Visit
from workshop.analyse.words import WordCount, word_counts
from workshop.language.left_out import left_out
from workshop.model import LANGUAGES, Material, Theme
from workshop.report.figures.canvas import picture
from workshop.report.figures.clouds import Cloud, Clouds
from workshop.texts import LANGUAGE_NAMES

CLOUDS_AT_ONCE = 6
IN_A_CLOUD = 24
IN_THE_TABLE = 40
SPOKEN = 5
"""Words of each theme that are told in place of the picture."""
DOTS_PER_INCH = 200
WIDE = 80.0
"""Of one cloud, in millimetres."""


def theme_words(visit: Visit, seen: Seen, themes: Sequence[Theme]) -> None:
    """The clouds of some themes beside a table of their words, and what is left out of both."""
    _ = visit.texts
    pages = -(-len(themes) // CLOUDS_AT_ONCE)
    page = st.pagination(pages, key=f"clouds-page-{pages}") if pages > 1 else 1
    shown = themes[(page - 1) * CLOUDS_AT_ONCE : page * CLOUDS_AT_ONCE]
    with st.spinner(_("Counting words. The first time takes a few seconds.")):
        counted = [(theme, _counts(seen, theme)) for theme in shown]
        said = [(theme, words) for theme, words in counted if words]
        if not said:
            st.info(_("There are no words to show."))
        with st.grid(3, min_column_width=270, gap="small"):
            for theme, words in said:
                cloud = Cloud(theme.number, theme.name, _pairs(words[:IN_A_CLOUD]))
                drawn = picture(Clouds((cloud,), wide=WIDE).draw(), dots_per_inch=DOTS_PER_INCH)
                st.image(drawn, alt=_spoken(visit, theme, words), width="stretch" if len(said) > 1 else 500)
    st.caption(_("A word is as large as the number of answers that have it in any form. The table tells the same."))
    rows = [
        {_("Theme"): numbered(theme), _("Word"): one.word, _("Answers"): one.count}
        for theme, words in said
        for one in words[:IN_THE_TABLE]
    ]
    if rows:
        st.dataframe(rows, hide_index=True, alt=_("The words of the themes, and how many answers have each."))
    words_left_out(visit, seen.material)


def words_left_out(visit: Visit, material: Material) -> None:
    """Ask, language by language, which words say nothing in this project."""
    _ = visit.texts
    project = material.project
    spoken = {said.language for said in material.contributions} | {project.language}
    with st.form(key_of("left-out", project.left_out), border=True):
        st.header(_("Words that are left out in this project"), anchor=False)
        st.write(
            _(
                "Words that everybody uses here and that tell nothing apart, such as the name of the project. Any form "
                "of such a word is left out of the clouds, and of the names and keywords of themes that are found from "
                "now on. Words that mean nothing in any project are left out anyway."
            )
        )
        written = {
            language: st.text_area(
                LANGUAGE_NAMES[language],
                getattr(project.left_out, language),
                height=80,
                placeholder=_("For example: project, workshop"),
                key=key_of(f"left-out-{language}", project.id, project.left_out),
            )
            for language in LANGUAGES
            if language in spoken
        }
        if st.form_submit_button(_("Save the words")):
            kept = {language: ", ".join(text.replace(",", " ").split()) for language, text in written.items()}
            with deciding(visit, project.id, _("The words that are left out were saved.")) as store:
                store.change_project(replace(project, left_out=replace(project.left_out, **kept)))


def _counts(seen: Seen, theme: Theme) -> tuple[WordCount, ...]:
    said = seen.of(theme)
    empty = left_out(seen.material.project.left_out)
    return word_counts([one.text for one in said], [one.language for one in said], left_out=empty, at_most=IN_THE_TABLE)


def _pairs(words: Sequence[WordCount]) -> tuple[tuple[str, int], ...]:
    return tuple((one.word, one.count) for one in words)


def _spoken(visit: Visit, theme: Theme, words: Sequence[WordCount]) -> str:
    most = ", ".join(one.word for one in words[:SPOKEN])
    return visit.texts("Word cloud: {theme}. The most common words: {words}.", theme=theme.name, words=most)
