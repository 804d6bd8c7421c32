"""What staff say, apart from the groups: they sit in every workshop, and must not drown the groups' own voices."""

from __future__ import annotations

from workshop.protect.small_groups import may_be_named
from workshop.report.chapters.telling import Telling, theme_name
from workshop.report.model import Chapter, Paragraph, plain
from workshop.texts import N_

_THEMES = 3


def staff(telling: Telling) -> Chapter | None:
    """The themes that staff raise most; none where fewer than five of them have said something."""
    texts, taking_part = telling.texts, telling.synthesis.participation
    groups = [group.id for group in telling.synthesis.groups if group.staff]
    if not taking_part.may_name(groups) or not telling.synthesis.themes:
        return None
    raised = sorted(telling.synthesis.themes, key=lambda one: (-one.staff, one.theme.number))
    most = [one for one in raised if may_be_named(one.staff)][:_THEMES]
    if most:
        names = "; ".join(f"{theme_name(one.theme)} ({telling.counting.exact(one.staff)})" for one in most)
        line = telling.sentence(
            N_("Most often staff raise: {themes}. They are not in the numbers of the groups."),
            themes=telling.own(names, strong=True),
        )
    else:
        line = plain(
            texts("Staff raise the themes in single mentions only. They are not in the numbers of the groups.")
        )
    return Chapter("staff", texts("What staff say, apart"), (Paragraph(line),), new_page=False)
