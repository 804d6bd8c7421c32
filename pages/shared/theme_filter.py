"""Which of the answers the themes are looked at through: those of a group, an activity, a language, with some words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import streamlit as st

from pages.shared.answer_filter import ANYWHERE, NO_GROUP, group_name
from pages.shared.visit import Visit
from workshop.analyse.answer_search import found_by
from workshop.analyse.voices import Participation, ThemeVoices, Unit, participation, theme_voices
from workshop.model import LANGUAGES, Contribution, Material, Theme
from workshop.texts import LANGUAGE_NAMES


@dataclass(frozen=True)
class Seen:
    """The themes as they are looked at: everything that was said, and of it what the filter takes."""

    material: Material
    narrowed: Material
    """With the contributions of the wished group, activity and language, of which shares are counted."""
    found: tuple[Contribution, ...]
    """Of those, the ones that have the wished words."""
    narrows: bool

    @cached_property
    def answers(self) -> Mapping[str, Contribution]:
        """What was found, by its id."""
        return {said.id: said for said in self.found}

    @cached_property
    def taking_part(self) -> Participation:
        """Who said something, whatever the words."""
        return participation(self.narrowed)

    @property
    def unit(self) -> Unit:
        """What is counted."""
        return self.taking_part.unit

    def voices(self, themes: tuple[Theme, ...]) -> tuple[ThemeVoices, ...]:
        """Who raises each of those themes in what was found."""
        return theme_voices(replace(self.narrowed, contributions=self.found, themes=themes), self.taking_part)

    def of(self, theme: Theme) -> list[Contribution]:
        """What was found of a theme, the most typical first."""
        return [self.answers[id] for id in theme.raised_by if id in self.answers]

    @cached_property
    def outside(self) -> tuple[Contribution, ...]:
        """What was found that stands in no theme and was not put aside."""
        placed = {id for theme in self.material.all_themes for id in theme.raised_by}
        return tuple(said for said in self.found if said.id not in placed)


def theme_filter(visit: Visit, material: Material) -> Seen:
    """Ask which answers are wanted; all of them when nothing is asked for."""
    _ = visit.texts
    key = f"themes-%s-{material.project.id}"
    said = material.contributions
    languages = [language for language in LANGUAGES if any(one.language == language for one in said)]
    prompts = {prompt.id: prompt.activity for prompt in material.prompts}
    asked = {prompts[one.prompt] for one in said}
    activities = {activity.id: activity.title for activity in material.activities if activity.id in asked}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        words = st.text_input(_("Search in any form of a word"), icon=":material/search:", key=key % "words", width=260)
        group = st.selectbox(
            _("Group"),
            [ANYWHERE, *(group.id for group in material.groups), NO_GROUP],
            format_func=lambda group: group_name(visit, material.groups, group),
            key=key % "group",
            width=200,
        )
        activity = st.selectbox(
            _("Activity"),
            [ANYWHERE, *activities],
            format_func=lambda activity: activities.get(activity) or _("All activities"),
            key=key % "activity",
            width=200,
        )
        language = ANYWHERE
        if len(languages) > 1:
            language = st.selectbox(
                _("Language"),
                [ANYWHERE, *languages],
                format_func=lambda language: LANGUAGE_NAMES[language] if language else _("All languages"),
                key=key % "language",
                width=160,
            )
    wanted = tuple(
        one
        for one in said
        if group in (ANYWHERE, one.group or NO_GROUP)
        and activity in (ANYWHERE, prompts[one.prompt])
        and language in (ANYWHERE, one.language)
    )
    found = with_words(visit, words or "", wanted)
    if len(found) < len(said):
        st.caption(_.ngettext("{count} answer was found.", "{count} answers were found.", len(found)))
    return Seen(material, replace(material, contributions=wanted), found, len(found) < len(said))


def with_words(visit: Visit, wish: str, said: tuple[Contribution, ...]) -> tuple[Contribution, ...]:
    """The answers that have all words of a wish, in any form."""
    if not wish.strip():
        return said
    with st.spinner(visit.texts("Searching. The first search takes a few seconds."), show_time=False):
        has = found_by(wish, [one.text for one in said], [one.language for one in said])
    return tuple(one for one, wanted in zip(said, has, strict=True) if wanted)
