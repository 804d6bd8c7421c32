"""The parts that a report can have, in their usual order; a person may choose some of them, in another order.

The summary stands first and the method last in any report, with the appendices that lines lead to.
"""

from __future__ import annotations

from collections.abc import Mapping

from workshop.texts import N_

PARTS: Mapping[str, str] = {
    "participation": N_("Who took part"),
    "themes": N_("Themes"),
    "voices": N_("The voices compared"),
    "staff": N_("What staff say, apart"),
    "theme-cards": N_("Theme by theme"),
    "understood": N_("Did we understand you?"),
    "words": N_("The words of the themes"),
    "findings": N_("Observations, development needs and opportunities"),
    "forward": N_("From the future to doing"),
    "priorities": N_("Priorities"),
    "process": N_("The process and its bottleneck"),
    "network": N_("The network"),
    "commitments": N_("What was agreed"),
    "flip-charts": N_("From the tables"),
}
"""By key: what each tells. Where the part of staff is not chosen, staff are left out throughout."""
