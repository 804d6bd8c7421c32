"""A Word template of an organisation's own: taken in without anything that runs, fetches or tells tales, then used.

What is kept is a new document made of the template's styles, numbering, theme, page and what stands at its heads and
feet. Whatever else the file holds stays behind, and what a person might miss of it is said.
"""

from workshop.report.word_template.opening import (
    MacrosInTemplate,
    NotAWordTemplate,
    OldWordTemplate,
    TemplateTooLarge,
)
from workshop.report.word_template.preparing import PreparedTemplate, heading_colour, prepared_template
from workshop.report.word_template.remarks import REMARKS

__all__ = [
    "REMARKS",
    "MacrosInTemplate",
    "NotAWordTemplate",
    "OldWordTemplate",
    "PreparedTemplate",
    "TemplateTooLarge",
    "heading_colour",
    "prepared_template",
]
