"""The words of reminders: what is chased, by which way, how calls went."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

SUBJECTS: Final[dict[str, Text]] = {
    "letter": QT_TRANSLATE_NOOP("reminders", "Letter"),
    "circuit": QT_TRANSLATE_NOOP("reminders", "Visa"),
    "deadline": QT_TRANSLATE_NOOP("reminders", "Deadline"),
    "task": QT_TRANSLATE_NOOP("reminders", "Task"),
    "agenda_call": QT_TRANSLATE_NOOP("reminders", "Items of an agenda"),
}
CHANNELS: Final[dict[str, Text]] = {
    "email": QT_TRANSLATE_NOOP("reminders", "E-mail"),
    "letter": QT_TRANSLATE_NOOP("reminders", "By letter"),
    "telephone": QT_TRANSLATE_NOOP("reminders", "By telephone"),
    "in_person": QT_TRANSLATE_NOOP("reminders", "In person"),
}
DIRECTIONS: Final[dict[str, Text]] = {
    "incoming": QT_TRANSLATE_NOOP("reminders", "Received"),
    "outgoing": QT_TRANSLATE_NOOP("reminders", "Made"),
}
