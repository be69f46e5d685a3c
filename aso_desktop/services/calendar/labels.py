"""The words of the calendar: what stands on it, and how it stands."""

from typing import TYPE_CHECKING, Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say

if TYPE_CHECKING:
    from aso_desktop.services.calendar.queries import Event

KINDS: Final[dict[str, Text]] = {
    "meeting": QT_TRANSLATE_NOOP("agenda", "Meeting"),
    "agenda": QT_TRANSLATE_NOOP("agenda", "Agenda"),
    "deadline": QT_TRANSLATE_NOOP("agenda", "Deadline"),
    "milestone": QT_TRANSLATE_NOOP("agenda", "Milestone"),
    "letter": QT_TRANSLATE_NOOP("agenda", "Letter"),
    "task": QT_TRANSLATE_NOOP("agenda", "Task"),
}
ENTRY_KINDS: Final[dict[str, Text]] = {
    "appointment": QT_TRANSLATE_NOOP("agenda", "Appointment"),
    "travel": QT_TRANSLATE_NOOP("agenda", "Travel"),
    "absence": QT_TRANSLATE_NOOP("agenda", "Absence"),
    "other": QT_TRANSLATE_NOOP("agenda", "Other"),
}
STATES: Final[dict[str, Text]] = {
    "confirmed": QT_TRANSLATE_NOOP("agenda", "Confirmed"),
    "tentative": QT_TRANSLATE_NOOP("agenda", "To be confirmed"),
    "over": QT_TRANSLATE_NOOP("agenda", "Over"),
    "running": QT_TRANSLATE_NOOP("agenda", "Runs"),
    "late": QT_TRANSLATE_NOOP("agenda", "Late"),
    "lapsed": QT_TRANSLATE_NOOP("agenda", "The delay has run out"),
    "suspended": QT_TRANSLATE_NOOP("agenda", "Suspended"),
    "not_started": QT_TRANSLATE_NOOP("agenda", "Not started"),
}
RESULTS: Final[dict[str, Text]] = {
    "added": QT_TRANSLATE_NOOP("agenda", "Added"),
    "changed": QT_TRANSLATE_NOOP("agenda", "Changed"),
    "unchanged": QT_TRANSLATE_NOOP("agenda", "Already there"),
    "cancelled": QT_TRANSLATE_NOOP("agenda", "No longer in the file: cancelled"),
    "double": QT_TRANSLATE_NOOP("agenda", "Twice in the file: the newest is kept"),
    "older": QT_TRANSLATE_NOOP("agenda", "Older than what is kept: left alone"),
    "ours": QT_TRANSLATE_NOOP("agenda", "Comes from here: left alone"),
    "refused": QT_TRANSLATE_NOOP("agenda", "Refused"),
}
UNTITLED: Final = QT_TRANSLATE_NOOP("agenda", "Without a title")
CLASH: Final = QT_TRANSLATE_NOOP("agenda", "Same room at the same time: {others}.")
DOUBT: Final = QT_TRANSLATE_NOOP("agenda", "The law can be read in two ways: {day} is the other day.")


def in_words(event: "Event", translate: Translate) -> str:
    """Return what is to be known of an event beside its title and its place."""
    lines = [say(STATES[event.state], translate)] if event.state in STATES else []
    lines += [event.who] if event.who else []
    if event.other_on is not None:
        lines.append(say(DOUBT.format(day=f"{event.other_on:%d/%m/%Y}"), translate))
    if event.clashes:
        lines.append(say(CLASH.format(others=", ".join(event.clashes)), translate))
    return "\n".join(lines)
