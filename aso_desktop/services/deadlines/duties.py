"""The days on which a recurring duty falls (RFC 5545, section 3.3.10), read by dateutil."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

LONGEST_RULE: Final = 200
MOST_TIMES: Final = 400
_FREQUENCIES: Final = ("FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY")
_DAY: Final = timedelta(days=1)


def days_of(rule: str, first: date, after: date, until: date, calendar: Calendar) -> list[date]:
    """Return the days of a rule in ]after, until]; one on a day off is due the working day before it.

    At most 400 are given. Refuses a rule that cannot be read.
    """
    found = []
    for moment in _rule(rule, first).xafter(_start(after), count=MOST_TIMES):
        if moment.date() > until:
            break
        found.append(_worked(moment.date(), calendar))
    return sorted(set(found))


def check_rule(rule: str, first: date) -> str:
    """Return the rule on one line; refuse one that cannot be read, or never happens."""
    if next(iter(_rule(rule, first).xafter(_start(first), count=1, inc=True)), None) is None:
        raise UserError(QT_TRANSLATE_NOOP("deadlines", "This rule never happens: check it."), field="rule")
    return " ".join(rule.split())


def _rule(rule: str, first: date) -> Any:
    from dateutil.rrule import rrulestr

    wanted = rule.strip().upper().removeprefix("RRULE:")
    text = QT_TRANSLATE_NOOP("deadlines", "“{rule}” cannot be read: write a rule such as FREQ=MONTHLY;BYMONTHDAY=5.")
    refusal = UserError(text.format(rule=rule[:60]), field="rule")
    if len(wanted) > LONGEST_RULE or not wanted.startswith(_FREQUENCIES):
        raise refusal
    try:
        return rrulestr(wanted, dtstart=_start(first), ignoretz=True)
    except (ValueError, TypeError, KeyError) as error:
        raise refusal from error


def _start(day: date) -> datetime:
    return datetime.combine(day, time(), UTC).replace(tzinfo=None)


def _worked(day: date, calendar: Calendar) -> date:
    while calendar.is_day_off(day):
        day -= _DAY
    return day
