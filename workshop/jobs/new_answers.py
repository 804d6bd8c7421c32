"""New answers join the themes that stand, without anything that people have decided being touched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from workshop.analyse.theme_arrivals import with_new
from workshop.language.left_out import left_out
from workshop.model import Contribution, Material
from workshop.store import Store

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Meaning = Callable[[Sequence[Contribution]], NDArray[np.float32] | None]


def new_answers(material: Material) -> list[Contribution]:
    """The contributions that stand in no theme, nor aside."""
    placed = {said for theme in material.all_themes for said in theme.contributions}
    return [said for said in material.contributions if said.id not in placed]


def place_new_answers(
    store: Store, material: Material, meaning: Meaning, *, in_decided_only: bool, progress: Callable[[float], None]
) -> int:
    """Put new answers into the themes in which they fit, and tell how many; the others stay outside for now.

    `in_decided_only` leaves those for which a suggestion of the machine's is the best place to be found anew.
    """
    themes = [theme for theme in material.all_themes if theme.is_decided or not in_decided_only]
    if not themes or not new_answers(material):
        return 0
    from workshop.analyse.theme_places import fitting  # brings scikit-learn

    said = material.contributions
    stands_in = {id: theme.id for theme in material.all_themes for id in theme.contributions}
    places = fitting(
        [one.text for one in said],
        [one.language for one in said],
        meaning(said),
        [stands_in.get(one.id) for one in said],
        left_out=left_out(material.project.left_out),
        progress=progress,
    )
    wanted = {theme.id for theme in themes}
    coming = {one.id: at for one, at in zip(said, places, strict=True) if at in wanted and one.id not in stands_in}
    standing = store.themes(material.project.id)  # as people have made them while the machine was looking
    there = {theme.id for theme in standing}
    grown = with_new(standing, {id: at for id, at in coming.items() if at is not None and at in there})
    store.keep_themes(material.project.id, grown, seen=standing, verb="placed")
    return len(coming)
