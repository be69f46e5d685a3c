"""Each statement as a table: its title, its columns, its rows; all text in the reader's language."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.services.day.statements import queries
from aso_desktop.services.deadlines import queries as deadlines
from aso_desktop.services.reminders import queries as reminders
from aso_desktop.services.reminders.labels import CHANNELS, DIRECTIONS

Value = str | int | date


class Statement(NamedTuple):
    """A table: a title, what stands under it, headings, rows; `widths` are the columns' shares of the page."""

    title: str
    subtitle: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    widths: tuple[int, ...]
    total: bool = False


class Asked(NamedTuple):
    """What a statement is counted by."""

    today: date
    calendar: Calendar
    translate: Translate


TITLES: Final[dict[str, Text]] = {
    "pending": QT_TRANSLATE_NOOP("day", "Weekly pending statement"),
    "month": QT_TRANSLATE_NOOP("day", "Matters over a month"),
    "reminders": QT_TRANSLATE_NOOP("day", "Reminders to send"),
    "duties": QT_TRANSLATE_NOOP("day", "Register of recurring duties"),
    "calls": QT_TRANSLATE_NOOP("day", "Call book"),
    "load": QT_TRANSLATE_NOOP("day", "Workload by officer"),
}
_WEEK: Final = QT_TRANSLATE_NOOP("day", "Week from {first} to {last}")
_ON: Final = QT_TRANSLATE_NOOP("day", "On {day}")
_NOBODY: Final = QT_TRANSLATE_NOOP("day", "Not assigned")
_AGENT: Final = QT_TRANSLATE_NOOP("day", "Officer")
_SUBJECT: Final = QT_TRANSLATE_NOOP("day", "Subject")
_NUMBER: Final = QT_TRANSLATE_NOOP("day", "Number")
_HEADS: Final[dict[str, tuple[Text, ...]]] = {
    "pending": (
        _AGENT, QT_TRANSLATE_NOOP("day", "Brought forward"), QT_TRANSLATE_NOOP("day", "Received"),
        QT_TRANSLATE_NOOP("day", "Closed"), QT_TRANSLATE_NOOP("day", "Pending"),
        QT_TRANSLATE_NOOP("day", "7 days or less"), QT_TRANSLATE_NOOP("day", "8 to 30"),
        QT_TRANSLATE_NOOP("day", "31 to 90"), QT_TRANSLATE_NOOP("day", "Over 90"),
    ),
    "month": (
        _NUMBER, _SUBJECT, _AGENT, QT_TRANSLATE_NOOP("day", "Received on"), QT_TRANSLATE_NOOP("day", "Due on"),
        QT_TRANSLATE_NOOP("day", "Days"),
    ),
    "reminders": (
        QT_TRANSLATE_NOOP("day", "Due on"), QT_TRANSLATE_NOOP("day", "Days late"), _NUMBER, _SUBJECT,
        QT_TRANSLATE_NOOP("day", "Asked of"), QT_TRANSLATE_NOOP("day", "Reminder"), QT_TRANSLATE_NOOP("day", "Way"),
    ),
    "duties": (
        _NUMBER, QT_TRANSLATE_NOOP("day", "Title"), QT_TRANSLATE_NOOP("day", "Rule"), QT_TRANSLATE_NOOP("day", "From"),
        QT_TRANSLATE_NOOP("day", "Until"), _AGENT,
    ),
    "calls": (
        QT_TRANSLATE_NOOP("day", "Day"), QT_TRANSLATE_NOOP("day", "Call"), QT_TRANSLATE_NOOP("day", "Who"), _SUBJECT,
        QT_TRANSLATE_NOOP("day", "What was said"), QT_TRANSLATE_NOOP("day", "Call back on"),
        QT_TRANSLATE_NOOP("day", "By whom"),
    ),
    "load": (
        _AGENT, QT_TRANSLATE_NOOP("day", "Letters"), QT_TRANSLATE_NOOP("day", "of them late"),
        QT_TRANSLATE_NOOP("day", "Tasks"), QT_TRANSLATE_NOOP("day", "of them late"),
        QT_TRANSLATE_NOOP("day", "Dossiers"), QT_TRANSLATE_NOOP("day", "Visas"),
        QT_TRANSLATE_NOOP("day", "of them late"), QT_TRANSLATE_NOOP("day", "Deadlines"),
        QT_TRANSLATE_NOOP("day", "Away until"),
    ),
}  # fmt: skip
_WIDTHS: Final = {
    "pending": (26, 11, 9, 9, 9, 9, 9, 9, 9),
    "month": (14, 38, 18, 11, 11, 8),
    "reminders": (10, 8, 13, 32, 18, 9, 10),
    "duties": (8, 34, 24, 11, 11, 12),
    "calls": (10, 9, 18, 22, 21, 10, 10),
    "load": (22, 8, 9, 8, 9, 9, 8, 9, 9, 9),
}
_SUMMED: Final = ("pending", "load")


def statement(db: Any, kind: str, asked: Asked, week: date | None = None) -> Statement:
    """Return a statement; `week` is any day of the week of a pending statement."""
    monday = (week or asked.today) - timedelta(days=(week or asked.today).weekday())
    rows = [(_or_nobody(asked, row[0]), *row[1:]) for row in _READ[kind](db, asked, monday)]
    subtitle = _ON.format(day=_said(asked.today))
    if kind == "pending":
        subtitle = _WEEK.format(first=_said(monday), last=_said(monday + timedelta(days=6)))
    return Statement(
        say(TITLES[kind], asked.translate),
        say(subtitle, asked.translate),
        tuple(say(head, asked.translate) for head in _HEADS[kind]),
        tuple(rows),
        _WIDTHS[kind],
        kind in _SUMMED,
    )


def _or_nobody(asked: Asked, value: Value) -> Value:
    return value if value != "" else say(_NOBODY, asked.translate)


def _pending(db: Any, asked: Asked, monday: date) -> Sequence[tuple[Value, ...]]:
    return [
        (row.agent, row.brought_forward, row.received, row.closed, row.pending, *row.ages)
        for row in queries.pending(db, monday, asked.today)
    ]


def _month(db: Any, asked: Asked, _monday: date) -> Sequence[tuple[Value, ...]]:
    return [
        (row.number, row.subject, row.agent, row.received_on, _day(row.due_on), row.days)
        for row in queries.over_a_month(db, asked.today)
    ]


def _reminders(db: Any, asked: Asked, _monday: date) -> Sequence[tuple[Value, ...]]:
    return [
        (
            one.due_on, one.late_days, one.number, one.title, one.recipient or one.step, one.rank,
            say(CHANNELS[one.rule.channel], asked.translate),
        )
        for one in reminders.due(db, asked.calendar, asked.today)
    ]  # fmt: skip


def _duties(db: Any, _asked: Asked, _monday: date) -> Sequence[tuple[Value, ...]]:
    return [
        (row.number, row.title, row.rule, row.from_on, row.until_on or "", row.owner) for row in deadlines.duties(db)
    ]


def _calls(db: Any, asked: Asked, _monday: date) -> Sequence[tuple[Value, ...]]:
    return [
        (
            _day(row.called_at[:10]), say(DIRECTIONS[row.direction], asked.translate),
            " ".join(filter(None, (row.caller, row.phone))), row.subject, row.notes, _day(row.call_back_on),
            row.for_agent,
        )
        for row in reminders.calls(db)
    ]  # fmt: skip


def _load(db: Any, asked: Asked, _monday: date) -> Sequence[tuple[Value, ...]]:
    return [(*row[1:-1], _day(row.away_until)) for row in queries.loads(db, asked.calendar, asked.today)]


_READ: Final[dict[str, Callable[[Any, Asked, date], Sequence[tuple[Value, ...]]]]] = {
    "pending": _pending,
    "month": _month,
    "reminders": _reminders,
    "duties": _duties,
    "calls": _calls,
    "load": _load,
}


def _day(text: str) -> Value:
    return date.fromisoformat(text) if text else ""


def _said(day: date) -> str:
    return f"{day:%d/%m/%Y}"
