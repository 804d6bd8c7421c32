"""Notes on paper, typed or pasted: each line is what somebody said."""

from __future__ import annotations

import re

from workshop.clean import clean, clean_line

_MARK = re.compile(r"\A(?:[-–•*·▪◦]+(?!\d)\s*)+")


def notes_in(text: str) -> tuple[str, ...]:
    r"""The notes in a text, one on each line, without the marks that lists begin with.

    >>> notes_in("- Bussi kulkee\n\n• Oppisopimus  toimii")
    ('Bussi kulkee', 'Oppisopimus toimii')
    """
    lines = (_MARK.sub("", clean_line(line)) for line in clean(text).split("\n"))
    return tuple(line for line in lines if line)
