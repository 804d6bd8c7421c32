"""The visual synthesis report: one model, its figures, and the writers.

Drawing and writing need heavy libraries; nobody pays for them before the first report is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workshop.report.build import build_report
    from workshop.report.differences import changes, told
    from workshop.report.docx import write_docx
    from workshop.report.formats import FORMATS, KINDS, Format, write
    from workshop.report.gate import GateNotPassed, check
    from workshop.report.model import Report
    from workshop.report.pictures import Pictures
    from workshop.report.publishing import NotReadyToPublish, hindrances

__all__ = [
    "FORMATS",
    "KINDS",
    "Format",
    "GateNotPassed",
    "NotReadyToPublish",
    "Pictures",
    "Report",
    "build_report",
    "changes",
    "check",
    "hindrances",
    "told",
    "write",
    "write_docx",
]

_HOMES = {
    "FORMATS": "formats",
    "Format": "formats",
    "KINDS": "formats",
    "Pictures": "pictures",
    "write": "formats",
    "GateNotPassed": "gate",
    "NotReadyToPublish": "publishing",
    "changes": "differences",
    "hindrances": "publishing",
    "told": "differences",
    "Report": "model",
    "build_report": "build",
    "check": "gate",
    "write_docx": "docx",
}


def __getattr__(name: str) -> Any:
    """Open the module where the name lives, when it is first asked for."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
