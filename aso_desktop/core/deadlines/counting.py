"""Counting a delay in the unit its text uses; the day it starts never counts."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.deadlines.silence import add_months
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

LONGEST_DELAY: Final = 3_660
_DAY: Final = timedelta(days=1)
_SUNDAY: Final = 6


class Unit(StrEnum):
    """How a delay is counted (jours calendaires, ouvrés, ouvrables, francs; semaines; mois)."""

    CALENDAR_DAYS = "calendar_days"
    WORKING_DAYS = "working_days"
    WEEKDAYS = "weekdays"
    CLEAR_DAYS = "clear_days"
    WEEKS = "weeks"
    MONTHS = "months"


def last_day(start: date, count: int, unit: Unit, calendar: Calendar) -> date:
    """Return the last day of a delay of `count` units that starts on `start`.

    Working days are those the service works; weekdays are Monday to Saturday less holidays (*jours ouvrables*). Of
    clear days the last does not count either, and an end on a day off moves to the next working day.
    """
    if not 0 < count <= LONGEST_DELAY:
        text = QT_TRANSLATE_NOOP("deadlines", "Give a delay from 1 to {most}.")
        raise UserError(text.format(most=LONGEST_DELAY), field="duration")
    match unit:
        case Unit.CALENDAR_DAYS:
            return start + timedelta(days=count)
        case Unit.WORKING_DAYS:
            return calendar.add_working_days(start, count)
        case Unit.WEEKDAYS:
            return _weekdays_after(start, count, calendar)
        case Unit.CLEAR_DAYS:
            return calendar.next_working_day(start + timedelta(days=count + 1))
        case Unit.WEEKS:
            return start + timedelta(weeks=count)
        case Unit.MONTHS:
            return add_months(start, count)


def _weekdays_after(start: date, count: int, calendar: Calendar) -> date:
    day = start
    while count:
        day += _DAY
        count -= day.weekday() != _SUNDAY and not calendar.is_holiday(day)
    return day
