"""Slow work: vectors, themes and reports, in a process of its own; it survives a restart.

`work` holds what a job does and may be called anywhere; `worker` keeps a process that does the jobs that wait.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from workshop.jobs.kinds import (
    FIND_THEMES,
    LOOK_FOR_PERSONAL_DATA,
    NEEDED_FOR_THEMES,
    READ_MEANING,
    WRITE_REPORT,
)
from workshop.jobs.process import worker

if TYPE_CHECKING:
    from workshop.jobs.meaning import read_meaning
    from workshop.jobs.personal_data import look_for_personal_data
    from workshop.jobs.reports import report_names, write_project_report
    from workshop.jobs.split import split_suggestion
    from workshop.jobs.work import find_project_themes

__all__ = [
    "FIND_THEMES",
    "LOOK_FOR_PERSONAL_DATA",
    "NEEDED_FOR_THEMES",
    "READ_MEANING",
    "WRITE_REPORT",
    "find_project_themes",
    "look_for_personal_data",
    "read_meaning",
    "report_names",
    "split_suggestion",
    "worker",
    "write_project_report",
]


_ROOMS = {
    "look_for_personal_data": "personal_data",
    "read_meaning": "meaning",
    "report_names": "reports",
    "split_suggestion": "split",
    "write_project_report": "reports",
}


def __getattr__(name: str) -> object:
    """What a job does brings the whole analysis: it is loaded when it is first called."""
    if name in __all__:
        room = _ROOMS.get(name, "work")
        return getattr(import_module(f"workshop.jobs.{room}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
