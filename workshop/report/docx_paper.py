"""The paper of the Word report: ours, or that of an own template, upright and lying."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from docx.enum.section import WD_ORIENT
from docx.shared import Mm

if TYPE_CHECKING:
    from docx.section import Section

_BESIDE_LYING = 25.0


@dataclass(frozen=True, slots=True)
class Paper:
    """The size of an upright page and its margins, in millimetres."""

    wide: float = 210.0
    high: float = 297.0
    left: float = 22.5
    right: float = 22.5
    top: float = 24.0
    bottom: float = 20.0
    of_template: bool = False

    @classmethod
    def of(cls, section: Section) -> Paper:
        """The paper of a template, whose section stands upright."""
        wide, high, left, right, top, bottom = (
            length.mm if length is not None else 0.0
            for length in (
                section.page_width,
                section.page_height,
                section.left_margin,
                section.right_margin,
                section.top_margin,
                section.bottom_margin,
            )
        )
        return cls(wide, high, left, right, top, bottom, of_template=True)

    def text_width(self, *, lying: bool) -> float:
        """How wide text may be."""
        return self.high - 2 * _BESIDE_LYING if lying else self.wide - self.left - self.right

    def text_height(self, *, lying: bool) -> float:
        """How high what stands on one page may be."""
        return (self.wide if lying else self.high) - self.top - self.bottom

    def apply(self, section: Section, *, lying: bool) -> None:
        """Make the pages of a section so."""
        width, height = (self.high, self.wide) if lying else (self.wide, self.high)
        section.orientation = WD_ORIENT.LANDSCAPE if lying else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = Mm(width), Mm(height)
        section.left_margin = Mm(_BESIDE_LYING if lying else self.left)
        section.right_margin = Mm(_BESIDE_LYING if lying else self.right)
        if self.of_template:
            return
        section.top_margin, section.bottom_margin = Mm(20 if lying else self.top), Mm(16 if lying else self.bottom)
        section.header_distance, section.footer_distance = Mm(11), Mm(10)
