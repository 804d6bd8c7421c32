"""Who was there, as far as it was counted or people signed in; never from what anybody said."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.model import Attendance


def unique_persons(held: Sequence[Attendance]) -> int | None:
    """How many different people were at some workshops; nothing where it cannot be known.

    It is known of one workshop with sign-ins, and of several when at each of them everybody who signed in told
    whether it was their first event of the project: those are counted who came for the first time.

    >>> from workshop.model import Attendee
    >>> first = Attendance("1", {}, attendees=(Attendee("a", "1", "Kela"), Attendee("b", "1", "REDU")))
    >>> unique_persons([first]), unique_persons([first, Attendance("2", {"workers": 7})])
    (2, None)
    """
    if not held or not all(one.attendees for one in held):
        return None
    if len(held) == 1:
        return len(held[0].attendees)
    told = [attendee.first_time for one in held for attendee in one.attendees]
    return None if None in told else sum(1 for first in told if first)
