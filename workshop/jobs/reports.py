"""Where finished reports are, so that they are found again, offered once and removed when words in them are erased."""

from __future__ import annotations

from pathlib import Path

from workshop import __version__
from workshop.clean import file_name
from workshop.model import Language, Project
from workshop.settings import Settings


def report_file(settings: Settings, project: Project, language: Language, fingerprint: str) -> Path:
    """The file of the report of that material in that language."""
    stem = f"{file_name(project.name)}-{language}-{project.id}-{fingerprint}-{__version__}"
    return settings.exports_directory / f"{stem}.docx"


def remove_reports(settings: Settings, project: str) -> None:
    """Remove every finished report of a project: somebody's words in them were erased."""
    for file in settings.exports_directory.glob(f"*-{project}-*"):
        file.unlink(missing_ok=True)
