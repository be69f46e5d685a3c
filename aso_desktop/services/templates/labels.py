"""Words of templates on screen: kinds, states, what a check found."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

KINDS: Final[Mapping[str, Text]] = {
    "minutes": QT_TRANSLATE_NOOP("templates", "Minutes"),
    "report": QT_TRANSLATE_NOOP("templates", "Official record"),
    "decisions": QT_TRANSLATE_NOOP("templates", "Record of decisions"),
    "service_note": QT_TRANSLATE_NOOP("templates", "Service memorandum"),
    "summary_note": QT_TRANSLATE_NOOP("templates", "Summary note"),
    "section_note": QT_TRANSLATE_NOOP("templates", "Note to the section officer"),
    "memo": QT_TRANSLATE_NOOP("templates", "Memo"),
    "letter": QT_TRANSLATE_NOOP("templates", "Letter"),
    "receipt": QT_TRANSLATE_NOOP("templates", "Acknowledgement of receipt"),
    "slip": QT_TRANSLATE_NOOP("templates", "Dispatch slip"),
    "reminder": QT_TRANSLATE_NOOP("templates", "Reminder"),
    "invitation": QT_TRANSLATE_NOOP("templates", "Invitation"),
    "attendance_sheet": QT_TRANSLATE_NOOP("templates", "Attendance sheet"),
    "visa_sheet": QT_TRANSLATE_NOOP("templates", "Approval sheet"),
}
STATES: Final[Mapping[str, Text]] = {
    "draft": QT_TRANSLATE_NOOP("templates", "draft"),
    "validated": QT_TRANSLATE_NOOP("templates", "in use"),
    "retired": QT_TRANSLATE_NOOP("templates", "retired"),
}
LANGUAGES: Final[Mapping[str, Text]] = {
    "fr": QT_TRANSLATE_NOOP("templates", "French"),
    "en": QT_TRANSLATE_NOOP("templates", "English"),
}
VIEWS: Final[Mapping[str, tuple[str, ...]]] = {
    "minutes": ("minutes", "report", "decisions", "invitation", "attendance_sheet"),
    "letters": ("letter", "receipt", "slip", "reminder"),
    "notes": ("service_note", "summary_note", "section_note", "memo", "visa_sheet"),
}
"""Kinds that the gallery shows together."""
