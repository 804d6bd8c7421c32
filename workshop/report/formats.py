"""The formats in which a report is given out, and which writer makes each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Literal, get_args

from workshop.texts import N_

if TYPE_CHECKING:
    from workshop.report.model import Report
    from workshop.report.pictures import Pictures

Format = Literal["docx", "pdf", "html", "pptx", "xlsx", "csv", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)


@dataclass(frozen=True, slots=True)
class Kind:
    """How a format is called, what browsers call it, and where its writer lives."""

    name: str
    mime: str
    home: str


KINDS: Mapping[Format, Kind] = {
    "docx": Kind(N_("Word (docx)"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    "pdf": Kind(N_("PDF"), "application/pdf", "pdf"),
    "html": Kind(N_("Web page"), "text/html", "html"),
    "pptx": Kind(N_("PowerPoint"), "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    "xlsx": Kind(N_("Excel"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "data"),
    "csv": Kind(N_("Data (CSV)"), "text/csv", "data"),
    "json": Kind(N_("Data (JSON)"), "application/json", "data"),
}


def write(report: Report, format: Format, pictures: Pictures) -> bytes:
    """The report in that format; pictures are drawn once for all formats. Raises GateNotPassed."""
    writer: Callable[[Report, Pictures], bytes] = getattr(
        import_module(f"workshop.report.{KINDS[format].home}"), f"write_{format}"
    )
    return writer(report, pictures)
