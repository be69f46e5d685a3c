"""What the calendar shows of each thing: a block with its words, its hours and its colour."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.calendar.labels import CLASH, DOUBT, KINDS, STATES
from aso_desktop.services.calendar.queries import Event
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.widgets.blocks import Block, DayHead

ICONS: Final = {
    "meeting": "users",
    "agenda": "calendar",
    "deadline": "hourglass",
    "milestone": "flag",
    "letter": "inbox",
    "task": "square-check",
}
_BAD: Final = frozenset({"late", "lapsed"})
_TAKEN_TWICE: Final = QT_TRANSLATE_NOOP("agenda", "{place}, taken twice")
_TO_CONFIRM: Final = QT_TRANSLATE_NOOP("agenda", "to be confirmed")
_TODAY: Final = QT_TRANSLATE_NOOP("agenda", "today")
_DAY: Final = timedelta(days=1)


def heads(days: Sequence[date], today: date, calendar: Calendar) -> list[DayHead]:
    """Return the heads of some days."""
    locale = QLocale()
    found = []
    for day in days:
        why = calendar.explain(day)
        off = "" if why is None or day.weekday() in (5, 6) else spoken(why)
        name = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat).capitalize()
        words = ", ".join(filter(None, (long_day(day), spoken(_TODAY) if day == today else "", off)))
        found.append(DayHead(day, str(day.day), name, off, day == today, words))
    return found


def long_day(day: date) -> str:
    """Return a day in words ("Friday 13 November 2026")."""
    return _upper(_said(day, "dddd d MMMM yyyy"))


def month_of(day: date) -> str:
    """Return the month of a day in words ("November 2026")."""
    return _upper(_said(day, "MMMM yyyy"))


def _said(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def blocks(events: Sequence[Event], first: date, last: date, today: date) -> list[Block]:
    """Return the blocks of events, one for each day that they touch."""
    return [block for event in events for block in _blocks(event, first, last, today)]


def _blocks(event: Event, first: date, last: date, today: date) -> Iterator[Block]:
    day = max(event.first_on, first)
    while day <= min(event.last_on, last):
        yield block_of(event, day, today)
        day += _DAY


def block_of(event: Event, day: date, today: date) -> Block:
    """Return the block of an event on a day."""
    over = event.state == "over" or (event.kind in ("agenda", "milestone") and event.last_on < today)
    return Block(
        key=(event.kind, event.id),
        day=day,
        title=" ".join(filter(None, (event.number, event.title))),
        starts=event.starts,
        ends=event.ends,
        abouts=_abouts(event),
        tone=_tone(event, today, over=over),
        icon="triangle-alert" if event.clashes else "" if event.starts else ICONS[event.kind],
        dashed=event.state == "tentative" and not event.clashes,
        faded=over,
        words=words_of(event),
    )


def _tone(event: Event, today: date, *, over: bool) -> str:
    if event.clashes or event.state in _BAD:
        return "danger"
    if event.kind in ("deadline", "letter", "task") and event.first_on == today:
        return "warning"
    return "mute" if over or event.kind in ("milestone", "letter", "task") else "info"


def _abouts(event: Event) -> tuple[str, ...]:
    """Return the hours and the place, shorter and shorter."""
    if event.starts is None or event.ends is None:
        return ()
    start, end = f"{event.starts:%H:%M}", f"{event.ends:%H:%M}"
    place = spoken(_TAKEN_TWICE.format(place=event.place)) if event.clashes else event.place
    if event.state == "tentative" and not event.clashes:
        place = spoken(_TO_CONFIRM)
    steps = (f"{start}–{end} · {place}", f"{start} · {place}", place) if place else (f"{start}–{end}", start)
    return steps if place else steps[:2]


def words_of(event: Event) -> str:
    """Return all that is to be known of an event, as it is spoken."""
    hours = f"{event.starts:%H:%M}–{event.ends:%H:%M}" if event.starts and event.ends else ""
    title = " ".join(filter(None, (event.number, event.title)))
    state = spoken(STATES[event.state]) if event.state in STATES and event.state not in ("confirmed", "running") else ""
    parts = [spoken(KINDS[event.kind]), hours, title, event.place, event.who, state]
    if event.clashes:
        parts.append(spoken(CLASH.format(others=", ".join(event.clashes))))
    if event.other_on is not None:
        parts.append(spoken(DOUBT.format(day=f"{event.other_on:%d/%m/%Y}")))
    return ", ".join(filter(None, parts))


def period(first: date, last: date) -> str:
    """Return a span of days in words ("9 to 15 November 2026")."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {_said(last, 'd MMMM yyyy')}"
    begin = _said(first, "d MMMM" if first.year == last.year else "d MMMM yyyy")
    return f"{begin} – {_said(last, 'd MMMM yyyy')}"
