"""The kinds of slow work, by the names under which they stand in the store."""

from workshop.store.jobs import LOOK_FOR_PERSONAL_DATA

__all__ = ["FIND_THEMES", "LOOK_FOR_PERSONAL_DATA", "NEEDED_FOR_THEMES", "READ_MEANING", "WRITE_REPORT"]

FIND_THEMES = "find themes"
READ_MEANING = "read meaning"
WRITE_REPORT = "write report"

NEEDED_FOR_THEMES = 5
"""Answers without which it makes no sense to look for themes."""
