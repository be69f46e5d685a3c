"""The columns of the list of letters: what a cell shows of a row, in words, colour and icon."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.correspondence import labels
from aso_desktop.services.deadlines.labels import STATES as CLOCK_STATES
from aso_desktop.ui.correspondence.source import ListedLetter
from aso_desktop.ui.kit.cells import Cell, Column
from aso_desktop.ui.kit.language import spoken

MINUS: Final = "\N{MINUS SIGN}"
FLAGS: Final[Mapping[str, str]] = {"urgent": "warning", "very_urgent": "danger"}
STATE_TOKENS: Final[Mapping[str, str]] = {
    "in_progress": "warning",
    "waiting_third_party": "info",
    "in_visa": "visa",
    "to_sign": "visa",
    "signed": "info",
    "undelivered": "danger",
    "receipt_returned": "ok",
    "answered": "ok",
    "dormant": "mute",
    "cancelled": "mute",
}
"""Colour of the chip of a state; a state without one is where a letter usually stands, and stays grey."""
SHORT_STATES: Final[Mapping[str, Text]] = {
    "waiting_third_party": QT_TRANSLATE_NOOP("letters", "Waiting"),
    "receipt_returned": QT_TRANSLATE_NOOP("letters", "Receipt back"),
}
"""States whose full words are too long for a column."""

LATE: Final = QT_TRANSLATE_NOOP("letters", "{days} d late")
LATE_WORDS: Final = QT_TRANSLATE_NOOP("letters", "late by {days} days")
TODAY: Final = QT_TRANSLATE_NOOP("letters", "Today")
TOMORROW: Final = QT_TRANSLATE_NOOP("letters", "Tomorrow")
LEFT: Final = QT_TRANSLATE_NOOP("letters", "D{minus}{days}")
LEFT_WORDS: Final = QT_TRANSLATE_NOOP("letters", "{day}, in {days} days")
CLOCK_WORDS: Final = QT_TRANSLATE_NOOP("letters", "legal clock, {state}: last day {day}")
ENCLOSED: Final = QT_TRANSLATE_NOOP("letters", "with enclosures")
UNREAD: Final = QT_TRANSLATE_NOOP("letters", "unread")

_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d[-/_. ]")


def short_number(number: str) -> str:
    """Return a number without its year, which the preview shows: A-2026-00123 → A-00123."""
    return _YEAR.sub("", number, count=1)


def short_day(day: str) -> str:
    """Return a day as the list shows it."""
    return f"{date.fromisoformat(day):%d/%m/%Y}" if day else ""


def due_cell(row: ListedLetter) -> Cell:
    """Say the target date by what it asks for: late, today, tomorrow, or the day and the days left."""
    days, due = row.days_left, row.letter.due_on
    if days is None:
        return Cell()
    if not row.letter.is_open:
        return Cell(f"{date.fromisoformat(due):%d/%m}", "text3", small=True, tabular=True)
    text, token, words = due_words(days)
    if token:
        return Cell(text, chip=token, words=words)
    day = f"{date.fromisoformat(due):%d/%m}"
    spoken_words = spoken(LEFT_WORDS.format(day=day, days=days))
    return Cell(day, "text2", small=True, tabular=True, tail=text, words=spoken_words)


def clock_cell(row: ListedLetter) -> Cell:
    """Show the last day of the legal clock: red once it is past, orange inside its alert or in doubt."""
    if row.clock is None:
        return Cell()
    days = row.clock.days
    state = spoken(CLOCK_STATES[days.state])
    if days.last_day is None:
        return Cell(state, "text3", small=True)
    day = f"{days.last_day:%d/%m}"
    token = "danger" if days.late_days else "warning" if days.alert or days.is_doubtful else ""
    words = spoken(CLOCK_WORDS.format(state=state, day=f"{days.last_day:%d/%m/%Y}"))
    return Cell(day, chip=token, words=words) if token else Cell(day, "text2", small=True, tabular=True, words=words)


def due_words(days: int) -> tuple[str, str, str]:
    """Return the words of a distance to the target, the colour of its chip (empty: none) and what is read aloud."""
    if days < 0:
        return spoken(LATE.format(days=-days)), "danger", spoken(LATE_WORDS.format(days=-days))
    if days <= 1:
        text = spoken(TOMORROW if days else TODAY)
        return text, "warning", text
    return spoken(LEFT.format(minus=MINUS, days=days)), "", ""


def state_cell(row: ListedLetter) -> Cell:
    """Show the state as a chip where it differs from the usual one."""
    state = row.letter.state
    words = spoken(labels.STATES[state])
    text = spoken(SHORT_STATES.get(state, labels.STATES[state]))
    token = "" if row.is_usual else STATE_TOKENS.get(state, "")
    return Cell(text, chip=token, words=words) if token else Cell(text, "text3", small=True, words=words)


def mark_cell(row: ListedLetter) -> Cell:
    """Show a flag for what is urgent, otherwise a dot for what nobody has opened."""
    letter = row.letter
    if letter.priority in FLAGS and letter.is_open:
        return Cell(icon="flag", ink=FLAGS[letter.priority], words=spoken(labels.PRIORITIES[letter.priority]))
    return Cell(dot=True, words=spoken(UNREAD)) if is_unread(row) else Cell()


def is_unread(row: ListedLetter) -> bool:
    """Whether a letter that waits for somebody was never opened."""
    return row.letter.is_open and not row.letter.is_read and row.letter.direction == "incoming"


def number_cell(row: ListedLetter) -> Cell:
    """Show the number without its year."""
    return Cell(short_number(row.letter.number), "text2", small=True, tabular=True, words=row.letter.number)


def correspondents_cell(row: ListedLetter) -> Cell:
    """Show who wrote, or to whom."""
    return Cell(row.letter.correspondents, bold=is_unread(row), marked=row.words)


def subject_cell(row: ListedLetter) -> Cell:
    """Show the subject, with a paperclip for enclosures; the mark of protection is said aloud."""
    letter = row.letter
    icon = "paperclip" if letter.enclosures else ""
    words = f"{letter.subject}, {spoken(ENCLOSED)}" if letter.enclosures else letter.subject
    return Cell(letter.subject, bold=is_unread(row), tail_icon=icon, marked=row.words, words=words)


def protection_cell(row: ListedLetter) -> Cell:
    """Show the mark of protection where there is one."""
    return Cell() if row.letter.mark == "none" else Cell(spoken(labels.MARKS[row.letter.mark]), chip="mute")


def day_cell(row: ListedLetter) -> Cell:
    """Show the day of arrival or departure."""
    return Cell(short_day(row.letter.day), "text2", small=True, tabular=True)


def _quiet(text: str) -> Cell:
    return Cell(text, "text2", small=True)


COLUMNS: Final = (
    Column("mark", Text("", ""), mark_cell, width=1.5),
    Column("number", QT_TRANSLATE_NOOP("letters", "No."), number_cell, 11.5, "number", hidden_below=105),
    Column("correspondents", QT_TRANSLATE_NOOP("letters", "Correspondent"), correspondents_cell, 22, "correspondents"),
    Column("subject", QT_TRANSLATE_NOOP("letters", "Subject"), subject_cell, sort="subject"),
    Column("day", QT_TRANSLATE_NOOP("letters", "Day"), day_cell, 11, "day", hidden_below=90),
    Column("direction", QT_TRANSLATE_NOOP("letters", "Direction"), lambda row: _quiet(_direction(row)), 9),
    Column("register", QT_TRANSLATE_NOOP("letters", "Register"), lambda row: _quiet(row.letter.register), 8),
    Column(
        "reference",
        QT_TRANSLATE_NOOP("letters", "Their reference"),
        lambda row: _quiet(row.letter.sender_reference),
        16,
    ),
    Column("lead", QT_TRANSLATE_NOOP("letters", "Lead"), lambda row: _quiet(row.letter.lead), 15),
    Column("mode", QT_TRANSLATE_NOOP("letters", "Sent by"), lambda row: _quiet(_mode(row)), 16),
    Column("protection", QT_TRANSLATE_NOOP("letters", "Protection"), protection_cell, 17),
    Column("due", QT_TRANSLATE_NOOP("letters", "Target"), due_cell, 13, "due"),
    Column("clock", QT_TRANSLATE_NOOP("letters", "Legal clock"), clock_cell, 11, hidden_below=100),
    Column("state", QT_TRANSLATE_NOOP("letters", "State"), state_cell, 15, "state", hidden_below=105),
)
ALWAYS: Final = frozenset({"mark", "subject"})
"""Columns that cannot be taken away."""
USUAL: Final = frozenset({"mark", "number", "correspondents", "subject", "due", "clock", "state"})
"""Columns shown until others are chosen."""


def _direction(row: ListedLetter) -> str:
    return spoken(labels.DIRECTIONS[row.letter.direction])


def _mode(row: ListedLetter) -> str:
    return spoken(labels.SENDING_MODES[row.letter.sending_mode])
