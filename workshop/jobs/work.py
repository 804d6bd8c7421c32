"""What the jobs do: read the project's material, let the analysis work, and keep what it finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from workshop.analyse.theme_arrivals import found_again
from workshop.jobs.kinds import NEEDED_FOR_THEMES
from workshop.jobs.meaning import meaning_of
from workshop.jobs.new_answers import place_new_answers
from workshop.jobs.personal_data import look_for_personal_data
from workshop.language.left_out import left_out
from workshop.model import Contribution, Material, Theme
from workshop.store import Store, new_id
from workshop.synthesise import draft_findings
from workshop.texts import Texts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Progress = Callable[[float], None]


def find_project_themes(
    store: Store,
    project: str,
    *,
    exactly: int | None = None,
    at_most: int | None = None,
    only_new: bool = False,
    progress: Progress,
) -> tuple[Theme, ...]:
    """Find the project's themes and keep them; those that people have decided on stay as they are.

    New answers that fit into such a theme go there; with `only_new`, new answers go into whichever theme they fit,
    and nothing else happens. By meaning where every answer's vector is there, or can be had in a moment; else by the
    words alone.
    Raises TooFewContributions or ImpossibleNumberOfThemes.
    """
    from workshop.analyse.themes import find_themes  # brings scikit-learn

    look_for_personal_data(store, project, progress=lambda share: progress(0.1 * share))
    material = store.material(project)

    def meaning(said: Sequence[Contribution]) -> NDArray[np.float32] | None:
        return meaning_of(store, project, said, lambda share: progress(0.1 + 0.4 * share))

    place_new_answers(
        store, material, meaning, in_decided_only=not only_new, progress=lambda share: progress(0.5 + 0.1 * share)
    )
    material = store.material(project)
    if only_new:
        return _with_drafts(store, material, progress)
    own = {id for theme in material.all_themes if theme.is_decided for id in theme.contributions}
    free = [said for said in material.contributions if said.id not in own]
    if own and len(free) < NEEDED_FOR_THEMES:
        return material.themes  # people have placed nearly everything: there is nothing to suggest
    vectors = meaning(free)
    found = find_themes(
        [said.text for said in free],
        languages=[said.language for said in free],
        vectors=vectors,
        earlier=_earlier_themes(material.themes, free, by_meaning=vectors is not None),
        exactly=exactly,
        at_most=at_most,
        left_out=left_out(material.project.left_out),
        progress=lambda share: progress(0.7 + 0.25 * share),
    )
    mains: dict[int | None, str] = {main.number: main.name for main in found.main_themes}
    fresh = [
        Theme(
            new_id(),
            project,
            theme.number,
            theme.name,
            theme.keywords,
            tuple(free[member].id for member in theme.members),
            "machine",
            found.method,
            mains.get(theme.main, ""),
            tuple(free[place].id for place in theme.also),
        )
        for theme in found.themes
    ]
    standing = store.themes(project)  # as people have made them while the machine was looking
    themes = found_again(standing, fresh)
    store.keep_themes(project, themes, seen=standing, verb="found")
    return _with_drafts(store, store.material(project), progress)


def _with_drafts(store: Store, material: Material, progress: Progress) -> tuple[Theme, ...]:
    """The themes as they stand, after findings were drafted from them anew."""
    texts = Texts(material.project.language)
    store.replace_drafts(material.project.id, draft_findings(material, texts, new_id=new_id))
    progress(1.0)
    return material.themes


def _earlier_themes(
    themes: Sequence[Theme], said: Sequence[Contribution], *, by_meaning: bool
) -> list[int | None] | None:
    """The machine's theme that each answer is in, where they were found in the same way; better eyes begin anew."""
    from workshop.analyse.themes import FUSED, LEXICAL

    method = FUSED if by_meaning else LEXICAL
    numbers = {id: one.number for one in themes if one.method == method for id in one.contributions}
    return [numbers.get(one.id) for one in said] if numbers else None
