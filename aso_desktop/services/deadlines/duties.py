"""The days on which a recurring duty falls (RFC 5545, section 3.3.10)."""

from datetime import date, timedelta
from itertools import islice
from typing import Final

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.calendar.repeating import read_rule
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

MOST_TIMES: Final = 400
HORIZON: Final = timedelta(days=366 * 10)
"""A rule that does not happen within ten years never does."""
_DAY: Final = timedelta(days=1)


def days_of(rule: str, first: date, after: date, until: date, calendar: Calendar) -> list[date]:
    """Return the days of a rule in ]after, until]; one on a day off is due the working day before it.

    At most 400 are given. Refuses a rule that cannot be read.
    """
    coming = (day for day in read_rule(rule).days(first, until) if day > after)
    return sorted({_worked(day, calendar) for day in islice(coming, MOST_TIMES)})


def check_rule(rule: str, first: date) -> str:
    """Return the rule on one line; refuse one that cannot be read, or never happens."""
    if next(read_rule(rule).days(first, first + HORIZON), None) is None:
        raise UserError(QT_TRANSLATE_NOOP("deadlines", "This rule never happens: check it."), field="rule")
    return " ".join(rule.split())


def _worked(day: date, calendar: Calendar) -> date:
    while calendar.is_day_off(day):
        day -= _DAY
    return day
