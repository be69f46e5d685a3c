"""What the three lists of the room show, and how their cells look."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from typing_extensions import override

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import fold
from aso_desktop.services.reminders import queries
from aso_desktop.services.reminders.labels import CHANNELS, DIRECTIONS, SUBJECTS
from aso_desktop.services.reminders.queries import CallRow, Due, ReminderRow
from aso_desktop.ui.kit.cells import Align, Cell, Column, Sort
from aso_desktop.ui.kit.held_rows import HeldRows, row_number
from aso_desktop.ui.kit.language import spoken

_LATE: Final = QT_TRANSLATE_NOOP("reminders", "Late {days} d")
_TODAY: Final = QT_TRANSLATE_NOOP("reminders", "Today")
_CALL_BACK: Final = QT_TRANSLATE_NOOP("reminders", "Call back on {day}")
_DONE: Final = QT_TRANSLATE_NOOP("reminders", "Done")
_FIRST: Final = QT_TRANSLATE_NOOP("reminders", "First")
_AGAIN: Final = QT_TRANSLATE_NOOP("reminders", "{rank} · last on {day}")


class ReminderView(NamedTuple):
    """The day, the calendar that counts, the words that must stand in a line."""

    today: date
    calendar: Calendar
    text: str = ""


class Line(NamedTuple):
    """One line of a list."""

    local_id: int
    of: Any


Read = Callable[[Any, ReminderView], Sequence[Any]]


class WholeSource(HeldRows):
    """A short list is read whole."""

    def __init__(self, read: Read) -> None:
        """Know what reads the rows."""
        super().__init__()
        self._of = read

    @override
    def first_page(self, db: Any, view: ReminderView, sort: Sort, limit: int) -> Sequence[Line]:
        """Return the first rows."""
        wanted = fold(view.text).split()
        rows = [row for row in self._of(db, view) if all(word in _searched(row) for word in wanted)]
        self.items = [Line(row_number(*_key(row)), row) for row in rows]
        return super().first_page(db, view, sort, limit)


def read_due(db: Any, view: ReminderView) -> list[Due]:
    """Return what may be chased today."""
    return queries.due(db, view.calendar, view.today)


def read_sent(db: Any, view: ReminderView) -> list[ReminderRow]:
    """Return what was sent."""
    del view
    return queries.newest(db)


def read_calls(db: Any, view: ReminderView) -> list[CallRow]:
    """Return the call book."""
    del view
    return queries.calls(db)


def _key(row: Due | ReminderRow | CallRow) -> tuple[object, ...]:
    return (row.subject, row.subject_id, row.step, row.agent_id, row.recipient) if isinstance(row, Due) else (row.id,)


def _searched(row: Any) -> str:
    return fold(" ".join(str(value) for value in row if isinstance(value, str)))


def _late(line: Line) -> Cell:
    due: Due = line.of
    words = spoken(_LATE.format(days=due.late_days)) if due.late_days else spoken(_TODAY)
    return Cell(words, chip="danger" if due.late_days else "warning")


def _rank(line: Line) -> Cell:
    due: Due = line.of
    if due.last_sent_on is None:
        return Cell(spoken(_FIRST), "text2")
    return Cell(spoken(_AGAIN.format(rank=due.rank, day=f"{due.last_sent_on:%d/%m}")), "text2")


def _state_of_call(line: Line) -> Cell:
    call: CallRow = line.of
    if call.done:
        return Cell(spoken(_DONE), "text2")
    day = date.fromisoformat(call.call_back_on) if call.call_back_on else None
    return Cell(spoken(_CALL_BACK.format(day=f"{day:%d/%m}" if day else "")), chip="warning")


def _day(text: str) -> str:
    return f"{text[8:10]}/{text[5:7]}/{text[:4]}" if len(text) > 9 else ""  # noqa: PLR2004 - an ISO day


DUE: Final = (
    Column("late", QT_TRANSLATE_NOOP("reminders", "Late"), _late, 13),
    Column("title", QT_TRANSLATE_NOOP("reminders", "What is late"),
           lambda line: Cell(" ".join(filter(None, (line.of.number, line.of.title))))),
    Column("kind", QT_TRANSLATE_NOOP("reminders", "Kind"),
           lambda line: Cell(spoken(SUBJECTS[line.of.subject]), "text2"), 12, hidden_below=90),
    Column("who", QT_TRANSLATE_NOOP("reminders", "Asked of"),
           lambda line: Cell(line.of.recipient or line.of.step, "text2"), 20),
    Column("rank", QT_TRANSLATE_NOOP("reminders", "Reminder"), _rank, 18, hidden_below=75),
)  # fmt: skip
SENT: Final = (
    Column("day", QT_TRANSLATE_NOOP("reminders", "Sent"), lambda line: Cell(_day(line.of.sent_at), tabular=True), 12),
    Column("text", QT_TRANSLATE_NOOP("reminders", "Text"), lambda line: Cell(" ".join(line.of.text.split()))),
    Column("who", QT_TRANSLATE_NOOP("reminders", "To"), lambda line: Cell(line.of.recipient, "text2"), 20),
    Column("channel", QT_TRANSLATE_NOOP("reminders", "Way"),
           lambda line: Cell(spoken(CHANNELS[line.of.channel]), "text2"), 14, hidden_below=80),
    Column("rank", QT_TRANSLATE_NOOP("reminders", "Reminder"),
           lambda line: Cell(str(line.of.rank), "text2", tabular=True), 9, align=Align.RIGHT, hidden_below=80),
)  # fmt: skip
CALLS: Final = (
    Column("day", QT_TRANSLATE_NOOP("reminders", "Day"), lambda line: Cell(_day(line.of.called_at), tabular=True), 12),
    Column("subject", QT_TRANSLATE_NOOP("reminders", "Subject"), lambda line: Cell(line.of.subject)),
    Column("caller", QT_TRANSLATE_NOOP("reminders", "Who"),
           lambda line: Cell(line.of.caller, "text2", tail=line.of.phone), 28),
    Column("direction", QT_TRANSLATE_NOOP("reminders", "Call"),
           lambda line: Cell(spoken(DIRECTIONS[line.of.direction]), "text2"), 10, hidden_below=85),
    Column("state", QT_TRANSLATE_NOOP("reminders", "State"), _state_of_call, 20),
)  # fmt: skip
