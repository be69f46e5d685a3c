"""Repeated events on the days of a window: a rule never runs further than it."""

from datetime import date, datetime, timedelta
from itertools import islice
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from aso_desktop.core.calendar.repeating import Repetition, read_rule
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.documents.calendar.moments import Moment

MOST_TIMES: Final = 800
"""Occurrences kept of one event."""
_EARLIEST: Final = date(1900, 1, 1)


class Window(NamedTuple):
    """The days on which repeated events are kept, both ends included."""

    first: date
    last: date


def occurrences(rule: str, start: Moment, window: Window) -> list[Moment]:
    """Return the starts of a repeated event inside a window. Raises `UserError` for a rule that cannot be read."""
    repetition = read_rule(rule)
    last = min(window.last, _until(repetition, start))
    if start.day < _EARLIEST or last < start.day:
        return []
    inside = (day for day in repetition.days(start.day, last) if day >= window.first)
    return [_at(day, start) for day in islice(inside, MOST_TIMES)]


def _at(day: date, start: Moment) -> Moment:
    return Moment(day, datetime.combine(day, start.local.time()) if start.local else None, start.zone)


def _until(rule: Repetition, start: Moment) -> date:
    """Return the last day that a rule allows, on the clock of the event."""
    text = rule.until.strip()
    if not text:
        return date.max
    try:
        day = date.fromisoformat(text[:8])
        if not text.endswith("Z") or start.local is None:
            return day
        utc = datetime.fromisoformat(text)
        there = utc.astimezone(ZoneInfo(start.zone or "UTC")).replace(tzinfo=None)
    except (ValueError, OverflowError):
        words = QT_TRANSLATE_NOOP("agenda", "“{value}” is not a date of a calendar file.")
        raise UserError(words.format(value=text[:40])) from None
    return there.date() if there.time() >= start.local.time() else there.date() - timedelta(days=1)
