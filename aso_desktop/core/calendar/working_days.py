"""Counting days that a service works."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from aso_desktop.core.calendar.holidays import GOOD_FRIDAY, WHIT_MONDAY, Holiday, Zone, holidays_of
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

_DAY: Final = timedelta(days=1)
_WEEKEND: Final = {5: QT_TRANSLATE_NOOP("calendar", "Saturday"), 6: QT_TRANSLATE_NOOP("calendar", "Sunday")}


@dataclass(frozen=True, order=True)
class Closure:
    """Days, both ends included, on which a service is closed beside the holidays: a *pont*, a local usage."""

    first: date
    last: date
    label: str = ""

    def __post_init__(self) -> None:
        """Refuse a closure that ends before it begins."""
        if self.last < self.first:
            raise UserError(QT_TRANSLATE_NOOP("calendar", "Give a last day that is not before the first."), "closures")

    def __contains__(self, day: date) -> bool:
        """Tell whether the service is closed that day."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Calendar:
    """Which days one service works (*jours ouvrés*): Monday to Friday less holidays and closures, 1900 to 2100.

    `whit_monday_off` is False where Whit Monday is the *journée de solidarité*. `good_friday_off` concerns the
    zones that know Good Friday: False in communes of Alsace and Moselle without a Protestant or shared church.
    """

    zone: Zone = Zone.METROPOLE
    whit_monday_off: bool = True
    good_friday_off: bool = True
    closures: tuple[Closure, ...] = ()

    def is_day_off(self, day: date) -> bool:
        """Tell whether the service does not work that day."""
        return self._holiday(day) is not None or day.weekday() in _WEEKEND or self._closure(day) is not None

    def is_holiday(self, day: date) -> bool:
        """Tell whether a holiday that the service observes falls on that day."""
        return self._holiday(day) is not None

    def explain(self, day: date) -> Text | None:
        """Name the holiday, the closure or the day of the week that makes `day` off; None where the service works."""
        if holiday := self._holiday(day):
            return holiday.name
        if closure := self._closure(day):
            label = QT_TRANSLATE_NOOP("calendar", "Service closed: {label}").format(label=closure.label)
            return label if closure.label else QT_TRANSLATE_NOOP("calendar", "Service closed")
        return _WEEKEND.get(day.weekday())

    def holidays(self, year: int) -> tuple[tuple[date, Text], ...]:
        """Return the holidays that the service observes in a year, in order."""
        return tuple(
            (day, holiday.name) for day, holiday in holidays_of(self.zone, year).items() if self._kept(holiday)
        )

    def next_working_day(self, day: date) -> date:
        """Return `day` if the service works, otherwise the first day after it that it does."""
        while self.is_day_off(day):
            day += _DAY
        return day

    def add_working_days(self, start: date, count: int) -> date:
        """Return the `count`-th working day after `start`, or before it if negative; `start` itself never counts.

        A count of 0 gives `start`, or the next working day if the service is closed then.
        """
        if count == 0:
            return self.next_working_day(start)
        worked = (day for day in _walk(start, _DAY if count > 0 else -_DAY) if not self.is_day_off(day))
        for _ in range(abs(count) - 1):
            next(worked)
        return next(worked)

    def working_days_between(self, start: date, end: date) -> int:
        """Count working days after `start` up to and including `end`; negative where `end` comes first."""
        if end < start:
            return -self.working_days_between(end, start)
        return sum(not self.is_day_off(start + timedelta(days=n)) for n in range(1, (end - start).days + 1))

    def _holiday(self, day: date) -> Holiday | None:
        """Return the holiday of that day, if the service observes it."""
        holiday = holidays_of(self.zone, day.year).get(day)
        return holiday if holiday and self._kept(holiday) else None

    def _kept(self, holiday: Holiday) -> bool:
        """Tell whether the switches of the service leave a holiday in place."""
        switches = {WHIT_MONDAY: self.whit_monday_off, GOOD_FRIDAY: self.good_friday_off}
        return switches.get(holiday.code, True)

    def _closure(self, day: date) -> Closure | None:
        """Return the closure that covers a day."""
        return next((closure for closure in self.closures if day in closure), None)


def _walk(start: date, step: timedelta) -> Iterator[date]:
    """Give the days after `start`, one by one."""
    day = start
    while True:
        day += step
        yield day
