"""The templates that are shipped, by kind: each draws itself on a sheet of its language."""

from collections.abc import Callable, Mapping
from typing import Final

from aso_desktop.documents.shipped import letters, meetings, notes
from aso_desktop.documents.shipped.sheet import Sheet
from aso_desktop.documents.shipped.titles import title_of

SHIPPED: Final[Mapping[str, Callable[[Sheet], None]]] = {
    "minutes": meetings.minutes,
    "report": meetings.report,
    "decisions": meetings.decisions,
    "invitation": meetings.invitation,
    "attendance_sheet": meetings.attendance_sheet,
    "service_note": notes.service_note,
    "summary_note": notes.summary_note,
    "section_note": notes.section_note,
    "visa_sheet": notes.visa_sheet,
    "letter": letters.letter,
    "receipt": letters.receipt,
    "slip": letters.slip,
    "reminder": letters.reminder,
}


def make(kind: str, language: str) -> bytes:
    """Return the file of a template."""
    sheet = Sheet(language, title_of(kind, language))
    SHIPPED[kind](sheet)
    return sheet.data()
