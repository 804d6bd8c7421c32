"""Who is named where anybody may read it: an organisation by its own leave, all others by their group.

That two work together is no secret. What a measure says of one of them (that much hangs on it, that it stands alone)
is a judgement, which the facilitator sees and the public does not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from workshop.model import Actor, Group

ACTORS_IN_A_GROUP = 3
"""So many, or a judgement of the group is one of an organisation: of two, each would know the other."""


class Naming:
    """Whom a judgement may name, among these actors of these groups."""

    def __init__(self, actors: Sequence[Actor], groups: Sequence[Group]) -> None:
        self._all = Counter(actor.group for actor in actors)
        self._unnamed = Counter(actor.group for actor in actors if not actor.may_be_named)
        self._groups = sorted(
            (group for group in groups if not group.staff), key=lambda group: (group.position, group.name, group.id)
        )

    def agreed(self, judged: Iterable[Actor]) -> list[Actor]:
        """Those who may be named."""
        return [actor for actor in judged if actor.may_be_named]

    def groups_of(self, judged: Iterable[Actor]) -> list[Group]:
        """The groups that may be named for the rest: in each, others who are not named either hide the one."""
        theirs = {actor.group for actor in judged if not actor.may_be_named}
        return [group for group in self._groups if group.id in theirs and self._unnamed[group.id] >= ACTORS_IN_A_GROUP]

    def large(self, group: str | None) -> bool:
        """Whether a judgement of the whole group says nothing of a single organisation."""
        return group is not None and self._all[group] >= ACTORS_IN_A_GROUP
