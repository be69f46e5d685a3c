"""Days that come back by a rule of iCalendar (RFC 5545, section 3.3.10), counted day by day between two of them.

The whole walk is bounded by its last day: a rule that never happens costs no more than one that does.
"""

import calendar
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, NamedTuple, NoReturn

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

LONGEST_RULE: Final = 500
FREQUENCIES: Final = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LISTS: Final = {"BYMONTH": 12, "BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366}
_KNOWN: Final = frozenset({"FREQ", "INTERVAL", "WKST", "BYDAY", "UNTIL", "COUNT", *_LISTS})
_DAY: Final = timedelta(days=1)
_MOST_INTERVAL: Final = 1_000
_MOST_COUNT: Final = 100_000
_WEEK: Final = 7


class Weekday(NamedTuple):
    """A day of the week, and which one of its month or year (0: each; -1: the last)."""

    day: int
    turn: int = 0


@dataclass(frozen=True)
class Repetition:
    """A rule that was read. `until` is the raw value: only who knows the hours can say which day it is."""

    frequency: str
    interval: int = 1
    week_start: int = 0
    weekdays: tuple[Weekday, ...] = ()
    lists: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    count: int | None = None
    until: str = ""

    def days(self, start: date, last: date) -> Iterator[date]:
        """Give the days of the rule from `start`, which it is counted from, to `last` included."""
        given = 0
        for period in self._periods(start, last):
            for day in self._chosen(period, start):
                if day < start or day > last:
                    continue
                if self.count is not None and given >= self.count:
                    return
                given += 1
                yield day

    def _periods(self, start: date, last: date) -> Iterator[Sequence[date]]:
        """Give the days of each period that the interval keeps."""
        if self.frequency == "DAILY":
            yield from ((day,) for day in _span(start, last, self.interval))
        elif self.frequency == "WEEKLY":
            first = start - timedelta(days=(start.weekday() - self.week_start) % _WEEK)
            for week in _span(first, last, _WEEK * self.interval):
                yield [week + timedelta(days=n) for n in range(_WEEK) if week.toordinal() + n <= date.max.toordinal()]
        elif self.frequency == "MONTHLY":
            for number in range(start.year * 12 + start.month - 1, last.year * 12 + last.month, self.interval):
                yield _month(*divmod(number, 12))
        else:
            for year in range(start.year, last.year + 1, self.interval):
                yield _span_list(date(year, 1, 1), date(year, 12, 31))

    def _chosen(self, period: Sequence[date], start: date) -> list[date]:
        tests = self._tests(start)
        found = [day for day in period if all(test(day) for test in tests)]
        places = self.lists.get("BYSETPOS")
        if not places:
            return found
        picked = (place - 1 if place > 0 else place for place in places)
        return sorted({found[place] for place in picked if -len(found) <= place < len(found)})

    def _tests(self, start: date) -> list[Callable[[date], bool]]:
        """Return what a day must pass."""
        tests: list[Callable[[date], bool]] = []
        if months := self.lists.get("BYMONTH"):
            tests.append(lambda day: day.month in months)
        if monthdays := self.lists.get("BYMONTHDAY"):
            tests.append(lambda day: day.day in monthdays or day.day - _length(day) - 1 in monthdays)
        if yeardays := self.lists.get("BYYEARDAY"):
            tests.append(lambda day: _yearday(day) in yeardays or _yearday(day) - _year_length(day) - 1 in yeardays)
        if weeks := self.lists.get("BYWEEKNO"):
            tests.append(lambda day: self._week_numbers(day) & set(weeks) != set())
        if self.weekdays:
            tests.append(self._is_a_weekday)
        return tests + self._usual(start)

    def _usual(self, start: date) -> list[Callable[[date], bool]]:
        """Return what the first day decides where the rule says nothing."""
        says = {name for name, values in self.lists.items() if values} | ({"BYDAY"} if self.weekdays else set())
        if says & {"BYMONTHDAY", "BYYEARDAY", "BYDAY"} or self.frequency == "DAILY":
            return []
        if self.frequency == "WEEKLY" or "BYWEEKNO" in says:
            return [lambda day: day.weekday() == start.weekday()]
        if self.frequency == "MONTHLY" or "BYMONTH" in says:
            return [lambda day: day.day == start.day]
        return [lambda day: (day.month, day.day) == (start.month, start.day)]

    def _is_a_weekday(self, day: date) -> bool:
        return any(one.day == day.weekday() and self._is_the_turn(one.turn, day) for one in self.weekdays)

    def _is_the_turn(self, turn: int, day: date) -> bool:
        """Say whether a day is the n-th of its weekday in its month, or in its year for a rule of years."""
        if not turn or self.frequency in ("DAILY", "WEEKLY"):
            return True
        by_year = self.frequency == "YEARLY" and not self.lists.get("BYMONTH")
        place, length = (_yearday(day), _year_length(day)) if by_year else (day.day, _length(day))
        return turn == (place - 1) // _WEEK + 1 if turn > 0 else -turn == (length - place) // _WEEK + 1

    @staticmethod
    def _week_numbers(day: date) -> set[int]:
        """Return the number of the week of a day, from the first and from the last of its year."""
        year, week, _day = day.isocalendar()
        if year != day.year:
            return set()
        weeks = date(year, 12, 28).isocalendar().week
        return {week, week - weeks - 1}


def read_rule(text: str) -> Repetition:
    """Return the rule that a text says; refuse one that cannot be read, or repeats within a day."""
    wanted = " ".join(text.upper().split()).removeprefix("RRULE:").strip(" ;")
    parts = dict(part.split("=", 1) for part in wanted.split(";") if part.count("=") == 1)
    if len(wanted) > LONGEST_RULE or parts.get("FREQ") not in FREQUENCIES or not set(parts) <= _KNOWN:
        _refuse(text)
    if len(parts) != len(wanted.split(";")) or parts.get("WKST", "MO") not in _DAYS:
        _refuse(text)
    lists = {name: _numbers(text, parts[name], most) for name, most in _LISTS.items() if name in parts}
    count = parts.get("COUNT")
    return Repetition(
        frequency=parts["FREQ"],
        interval=min(_number(text, parts.get("INTERVAL", "1")), _MOST_INTERVAL),
        week_start=_DAYS.index(parts.get("WKST", "MO")),
        weekdays=tuple(_weekday(text, part) for part in parts.get("BYDAY", "").split(",") if part),
        lists=lists,
        count=None if count is None else min(_number(text, count), _MOST_COUNT),
        until=parts.get("UNTIL", ""),
    )


def _numbers(text: str, given: str, most: int) -> tuple[int, ...]:
    found = []
    for part in given.split(","):
        sign, figures = (-1, part[1:]) if part[:1] == "-" else (1, part.removeprefix("+"))
        number = _number(text, figures)
        if number > most:
            _refuse(text)
        found.append(sign * number)
    return tuple(found)


def _number(text: str, given: str) -> int:
    """Return a whole number from 1 on."""
    if given.isascii() and given.isdigit() and len(given) <= LONGEST_RULE and int(given) > 0:
        return int(given)
    return _refuse(text)


def _weekday(text: str, part: str) -> Weekday:
    name, turn = part[-2:], part[:-2]
    if name not in _DAYS:
        _refuse(text)
    return Weekday(_DAYS.index(name), _numbers(text, turn, 53)[0] if turn else 0)


def _refuse(text: str) -> NoReturn:
    words = QT_TRANSLATE_NOOP("calendar", "“{rule}” cannot be read: write a rule such as FREQ=MONTHLY;BYMONTHDAY=5.")
    raise UserError(words.format(rule=" ".join(text.split())[:60]), field="rule")


def _span(first: date, last: date, step: int = 1) -> Iterator[date]:
    for number in range(first.toordinal(), last.toordinal() + 1, step):
        yield date.fromordinal(number)


def _span_list(first: date, last: date) -> list[date]:
    return list(_span(first, last))


def _month(year: int, month: int) -> list[date]:
    first = date(year, month + 1, 1)
    return _span_list(first, first.replace(day=_length(first)))


def _length(day: date) -> int:
    return calendar.monthrange(day.year, day.month)[1]


def _yearday(day: date) -> int:
    return day.timetuple().tm_yday


def _year_length(day: date) -> int:
    return 366 if calendar.isleap(day.year) else 365
