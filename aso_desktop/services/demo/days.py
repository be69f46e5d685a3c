"""How much mail comes on each day of work: fifteen months, the last quarter in full, the ones before thinner."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from aso_desktop.core.calendar import Calendar
from aso_desktop.services.demo.phrases import Dice

QUARTERS: Final = (0.12, 0.16, 0.20, 0.25, 1.0)
"""Letters of each quarter, oldest first, as a share of the last one: the section is taking the register up."""

_QUARTER_MONTHS: Final = 3
_OF_THE_WEEK: Final = (1.25, 1.1, 0.95, 1.0, 0.8)
_OF_THE_YEAR: Final = {8: 0.6, 12: 0.85, 1: 1.15, 9: 1.1}
_OPENS: Final = 8 * 60 + 30
_CLOSES: Final = 17 * 60 + 15


def last_day(now: datetime) -> date:
    """Return the day on which the demonstration ends: today, or yesterday while the mail room is not open yet."""
    local = now.astimezone()
    return local.date() if local.hour * 60 + local.minute > _OPENS + 60 else local.date() - timedelta(days=1)


def quarter_starts(today: date) -> list[date]:
    """Return the first day of each quarter of the demonstration, which ends today, and the day after it."""
    count = len(QUARTERS)
    return [_months_before(today, _QUARTER_MONTHS * (count - n)) + timedelta(days=1) for n in range(count + 1)]


def volumes(letters: int, today: date, calendar: Calendar, dice: Dice) -> dict[date, int]:
    """Return how many letters each day of work has; the last quarter has exactly `letters`."""
    starts = quarter_starts(today)
    found: dict[date, int] = {}
    for share, start, end in zip(QUARTERS, starts, starts[1:], strict=False):
        days = [start + timedelta(days=n) for n in range((end - start).days)]
        worked = [day for day in days if not calendar.is_day_off(day)]
        found |= _shared_out(max(1, round(letters * share)), worked, dice)
    return found


def _shared_out(total: int, days: list[date], dice: Dice) -> dict[date, int]:
    """Share letters out among days by their weight, to the last one."""
    weights = [_OF_THE_WEEK[d.weekday() % 5] * _OF_THE_YEAR.get(d.month, 1) * dice.number(80, 120) for d in days]
    exact = [total * weight / sum(weights) for weight in weights]
    counts = [int(share) for share in exact]
    by_rest = sorted(range(len(days)), key=lambda n: counts[n] - exact[n])
    for n in by_rest[: total - sum(counts)]:
        counts[n] += 1
    return dict(zip(days, counts, strict=True))


class Timetable:
    """The days of work, the last of which is the present one, and the hours of the mail room."""

    def __init__(self, days: Sequence[date], now: datetime, dice: Dice) -> None:
        """Know the days and the present moment: nothing is dated after it."""
        self.days = days
        self._now = now
        self._zone = now.astimezone().tzinfo
        self._dice = dice

    def moments(self, day: int, count: int) -> list[datetime]:
        """Return `count` moments of a day, in order."""
        opens, closes = self._hours(day)
        return [opens + (closes - opens) * share for share in self._dice.shares(count)]

    def after(self, day: int, moment: datetime) -> datetime | None:
        """Return a moment of a day that comes after another one; None if it is still to come."""
        if day >= len(self.days):
            return None
        opens, closes = self._hours(day)
        start = max(opens, moment + timedelta(minutes=2))
        found = start + (max(closes, start) - start) * self._dice.shares(1)[0]
        return found if found < self._now else None

    def _hours(self, day: int) -> tuple[datetime, datetime]:
        midnight = datetime.combine(self.days[day], time(), self._zone)
        opens, closes = midnight + timedelta(minutes=_OPENS), midnight + timedelta(minutes=_CLOSES)
        return opens.astimezone(UTC), min(closes, self._now).astimezone(UTC)


def _months_before(day: date, months: int) -> date:
    """Return the same day some months before, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), following - timedelta(days=1))
