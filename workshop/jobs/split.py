"""A suggestion for how one of a project's themes could be parted: made while somebody waits, kept by nobody."""

from __future__ import annotations

from workshop.errors import NotThere
from workshop.jobs.meaning import kept_vectors
from workshop.language.left_out import left_out
from workshop.model import Theme
from workshop.store import Store, new_id


def split_suggestion(store: Store, project: str, theme: str, *, parts: int | None = None) -> tuple[Theme, ...]:
    """Parts of the theme as themes of their own, ready for an edit; none where there is nothing to part.

    Nothing is changed. By meaning where all of its vectors are kept, else by the words. NotThere when the theme
    has gone meanwhile.
    """
    from workshop.analyse.theme_split import suggest_split  # brings scikit-learn

    material = store.material(project)
    whole = next((one for one in material.all_themes if one.id == theme), None)
    if whole is None:
        raise NotThere
    standing = {said.id: said for said in material.contributions}
    held = [standing[id] for id in whole.contributions if id in standing]
    suggested = suggest_split(
        [said.text for said in held],
        languages=[said.language for said in held],
        vectors=kept_vectors(store, held),
        parts=parts,
        left_out=left_out(material.project.left_out),
        taken=[one.name for one in material.all_themes],
    )
    return tuple(
        Theme(
            new_id(),
            project,
            number,
            part.name,
            part.keywords,
            tuple(held[member].id for member in part.members),
            main=whole.main,
        )
        for number, part in enumerate(suggested, start=1)
    )
