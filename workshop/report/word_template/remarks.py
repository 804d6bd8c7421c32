"""What may be left out of a template, in sentences; a template is kept with their keys."""

from __future__ import annotations

from collections.abc import Mapping

from workshop.texts import N_

REMARKS: Mapping[str, str] = {
    "text": N_("The text of the template is not taken: the report has its own."),
    "report": N_("This is a report of Kutomo. Its styles and page are taken; heads and feet are written anew."),
    "links": N_("Links to other files and pages are not taken, such as the link to an attached template."),
    "pictures": N_(
        "A picture at the head or foot of the page could not be taken. Put it into the template as a PNG or JPEG "
        "picture that lies in the line of the text."
    ),
    "drawings": N_("Drawings, diagrams and embedded objects at the head and foot of the page are not taken."),
    "fields": N_("Fields at the head and foot of the page are not taken, but for page numbers."),
    "changes": N_("Comments and tracked changes are not taken: additions are accepted and deletions left out."),
    "fonts": N_("Embedded fonts are not taken. Readers see the fonts that their own machines have."),
    "margins": N_("The margins leave too little room for tables, so the report has its usual ones."),
    "pale": N_("Headings whose colour is too pale to be read are darkened."),
}
