"""Slow work: vectors, themes and reports, in a process of its own; it survives a restart.

`work` holds what a job does and may be called anywhere; `worker` keeps a process that does the jobs that wait.
"""

from workshop.jobs.process import worker
from workshop.jobs.work import (
    FIND_THEMES,
    READ_MEANING,
    WRITE_REPORT,
    find_project_themes,
    read_meaning,
    write_project_report,
)

__all__ = [
    "FIND_THEMES",
    "READ_MEANING",
    "WRITE_REPORT",
    "find_project_themes",
    "read_meaning",
    "worker",
    "write_project_report",
]
