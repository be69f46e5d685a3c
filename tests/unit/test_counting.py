"""Delays counted in each unit, with the days the law and the service take off."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.calendar import Calendar, Closure, Zone
from aso_desktop.core.deadlines.counting import Unit, last_day
from aso_desktop.core.errors import UserError

METROPOLE = Calendar()
MAY_7 = date(2026, 5, 7)


@pytest.mark.parametrize(
    ("start", "count", "unit", "end"),
    [
        (MAY_7, 10, Unit.WORKING_DAYS, date(2026, 5, 26)),  # off: 8, 14 and 25 May
        (MAY_7, 10, Unit.CALENDAR_DAYS, date(2026, 5, 17)),
        (MAY_7, 10, Unit.WEEKDAYS, date(2026, 5, 21)),  # Saturdays count; 8 and 14 May, Sundays do not
        (date(2026, 5, 4), 8, Unit.CLEAR_DAYS, date(2026, 5, 13)),
        (date(2026, 5, 5), 8, Unit.CLEAR_DAYS, date(2026, 5, 15)),  # the 14th is Ascension Day
        (MAY_7, 2, Unit.WEEKS, date(2026, 5, 21)),
        (date(2026, 1, 31), 1, Unit.MONTHS, date(2026, 2, 28)),
    ],
)
def test_each_unit_has_its_own_count(start: date, count: int, unit: Unit, end: date) -> None:
    assert last_day(start, count, unit, METROPOLE) == end


def test_a_delay_that_is_none_is_refused() -> None:
    with pytest.raises(UserError, match="from 1 to"):
        last_day(MAY_7, 0, Unit.WEEKS, METROPOLE)


DAYS = st.dates(date(1901, 1, 1), date(2098, 12, 31))


@given(DAYS, st.integers(1, 60), st.sampled_from(list(Zone)))
def test_a_deadline_never_falls_on_a_day_its_unit_forbids(start: date, count: int, zone: Zone) -> None:
    calendar = Calendar(zone)
    assert not calendar.is_day_off(last_day(start, count, Unit.WORKING_DAYS, calendar))
    assert not calendar.is_day_off(last_day(start, count, Unit.CLEAR_DAYS, calendar))
    weekday = last_day(start, count, Unit.WEEKDAYS, calendar)
    assert weekday.weekday() != 6
    assert not calendar.is_holiday(weekday)


@given(DAYS, st.integers(1, 40), st.sampled_from(list(Unit)), st.integers(0, 60), st.integers(0, 10))
def test_a_new_day_off_never_brings_a_deadline_forward(
    start: date, count: int, unit: Unit, after: int, length: int
) -> None:
    first = start + timedelta(days=after)
    closed = Calendar(closures=(Closure(first, first + timedelta(days=length)),))
    assert last_day(start, count, unit, closed) >= last_day(start, count, unit, METROPOLE)
