"""The days a service works, against independent computations."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.calendar import (
    FIRST_YEAR,
    LAST_YEAR,
    ZONE_NAMES,
    Calendar,
    Closure,
    Zone,
    easter_sunday,
    holidays_of,
)
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import in_english

YEARS = range(FIRST_YEAR, LAST_YEAR + 1)

OFF_2026_2027 = {
    date.fromisoformat(day)
    for day in [
        "2026-01-01",
        "2026-04-06",
        "2026-05-01",
        "2026-05-08",
        "2026-05-14",
        "2026-05-25",
        "2026-07-14",
        "2026-08-15",
        "2026-11-01",
        "2026-11-11",
        "2026-12-25",
        "2027-01-01",
    ]
}
"""Typed from the official list of metropolitan France."""

ORACLE = {
    Zone.METROPOLE: None,
    Zone.ALSACE_MOSELLE: "57",
    Zone.GUADELOUPE: "971",
    Zone.GUYANE: "973",
    Zone.MARTINIQUE: "972",
    Zone.REUNION: "974",
    Zone.MAYOTTE: "976",
    Zone.SAINT_MARTIN: "MF",
    Zone.SAINT_BARTHELEMY: "BL",
    Zone.SAINT_PIERRE_ET_MIQUELON: "PM",
    Zone.POLYNESIE: "PF",
    Zone.NOUVELLE_CALEDONIE: "NC",
    Zone.WALLIS_ET_FUTUNA: "WF",
}


def gauss_easter(year: int) -> date:
    """Easter by Gauss, corrections of the century included: another road than ours."""
    century = year // 100
    moon = (15 - (13 + 8 * century) // 25 + century - century // 4) % 30
    sun = (4 + century - century // 4) % 7
    d = (19 * (year % 19) + moon) % 30
    e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + sun) % 7
    if (d, e) == (29, 6) or ((d, e) == (28, 6) and (11 * moon + 11) % 30 < 19):
        e -= 7
    return date(year, 3, 22) + timedelta(days=d + e)


def differences(zone: Zone, year: int) -> set[date]:
    """Where the `holidays` library and the texts part, and why."""
    easter = gauss_easter(year)
    found: set[date] = set()
    if 1919 <= year < 1946:  # day off by custom, or under laws since declared void
        found.add(date(year, 5, 1))
    if 2005 <= year <= 2007:  # worked by default, yet still on the list: the switch of the service decides
        found.add(easter + timedelta(days=50))
    if zone is Zone.GUADELOUPE:  # local usage, not law: closures of the service
        found |= {easter - timedelta(days=24), easter - timedelta(days=2)}
    if zone in (Zone.GUADELOUPE, Zone.MARTINIQUE) and year >= 1984:
        found.add(date(year, 7, 21))
    if zone is Zone.SAINT_MARTIN and year >= 2012:
        found.add(date(year, 7, 21))
    if zone is Zone.SAINT_MARTIN and 2012 <= year <= 2017:  # the décret said 27 May until the circular of 2018
        found |= {date(year, 5, 27), date(year, 5, 28)}
    if zone is Zone.POLYNESIE and year == 2025:  # the loi du pays voted in 2025 starts with 2026
        found |= {date(year, 6, 29), date(year, 11, 20)}
    return found


def test_ten_working_days_from_7_may_2026_end_on_26_may() -> None:
    assert Calendar().add_working_days(date(2026, 5, 7), 10) == date(2026, 5, 26)


def test_the_1095_cases_of_2026() -> None:
    calendar = Calendar()
    worked = [
        day
        for day in (date(2026, 1, 1) + timedelta(days=n) for n in range(500))
        if day.isoweekday() < 6 and day not in OFF_2026_2027
    ]
    cases = [(date(2026, 1, 1) + timedelta(days=n), count) for n in range(365) for count in (4, 8, 30)]
    wrong = [
        (start, count)
        for start, count in cases
        if calendar.add_working_days(start, count) != [day for day in worked if day > start][count - 1]
    ]
    assert len(cases) == 1095
    assert wrong == []


@pytest.mark.parametrize("year", YEARS)
def test_easter_agrees_with_gauss(year: int) -> None:
    assert easter_sunday(year) == gauss_easter(year)


@pytest.mark.parametrize("zone", Zone)
def test_every_year_agrees_with_the_holidays_library(zone: Zone) -> None:
    oracle = holidays.country_holidays("FR", subdiv=ORACLE[zone], years=YEARS)
    for year in YEARS:
        theirs = {day for day in oracle if day.year == year}
        assert set(holidays_of(zone, year)) ^ theirs <= differences(zone, year), year


def test_every_zone_has_a_name_and_its_own_days() -> None:
    assert set(ZONE_NAMES) == set(Zone)
    metropole = set(holidays_of(Zone.METROPOLE, 2026))
    added = {zone: {day.strftime("%m-%d") for day in set(holidays_of(zone, 2026)) - metropole} for zone in Zone}
    assert added == {
        Zone.METROPOLE: set(),
        Zone.ALSACE_MOSELLE: {"04-03", "12-26"},
        Zone.GUADELOUPE: {"05-27"},
        Zone.GUYANE: {"06-10"},
        Zone.MARTINIQUE: {"05-22"},
        Zone.REUNION: {"12-20"},
        Zone.MAYOTTE: {"04-27"},
        Zone.SAINT_MARTIN: {"05-28"},
        Zone.SAINT_BARTHELEMY: {"10-09"},
        Zone.SAINT_PIERRE_ET_MIQUELON: set(),
        Zone.POLYNESIE: {"03-05", "04-03", "11-20"},
        Zone.NOUVELLE_CALEDONIE: {"09-24"},
        Zone.WALLIS_ET_FUTUNA: {"04-28", "06-29", "07-29"},
    }


def test_the_switches_give_back_whit_monday_and_good_friday() -> None:
    whit_monday, good_friday = date(2026, 5, 25), date(2026, 4, 3)
    assert Calendar().is_day_off(whit_monday)
    assert not Calendar(whit_monday_off=False).is_day_off(whit_monday)
    assert Calendar(Zone.ALSACE_MOSELLE).is_day_off(good_friday)
    assert not Calendar(Zone.ALSACE_MOSELLE, good_friday_off=False).is_day_off(good_friday)
    assert (whit_monday, "Whit Monday") not in [
        (day, in_english(name)) for day, name in Calendar(whit_monday_off=False).holidays(2026)
    ]


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2026, 5, 14), "Ascension Day"),
        (date(2026, 8, 15), "Assumption Day"),
        (date(2026, 5, 15), "Service closed: Pont de l’Ascension"),
        (date(2026, 12, 28), "Service closed"),
        (date(2026, 5, 16), "Saturday"),
        (date(2026, 5, 17), "Sunday"),
        (date(2026, 5, 18), None),
    ],
)
def test_a_day_off_says_why(day: date, reason: str | None) -> None:
    bridge = Closure(date(2026, 5, 15), date(2026, 5, 15), "Pont de l’Ascension")
    calendar = Calendar(closures=(bridge, Closure(date(2026, 12, 28), date(2026, 12, 31))))
    said = calendar.explain(day)
    assert (in_english(said) if said else None) == reason
    assert calendar.is_day_off(day) == (reason is not None)


def test_counting_from_a_day_off_and_backwards() -> None:
    calendar = Calendar()
    assert calendar.add_working_days(date(2026, 5, 8), 0) == date(2026, 5, 11)
    assert calendar.add_working_days(date(2026, 5, 11), 0) == date(2026, 5, 11)
    assert calendar.add_working_days(date(2026, 5, 26), -10) == date(2026, 5, 7)
    assert calendar.working_days_between(date(2026, 5, 7), date(2026, 5, 26)) == 10
    assert calendar.working_days_between(date(2026, 5, 26), date(2026, 5, 7)) == -10
    assert calendar.working_days_between(date(2026, 5, 7), date(2026, 5, 7)) == 0


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2101, 1, 1)])
def test_a_year_outside_the_calendar_is_refused_in_words(day: date) -> None:
    with pytest.raises(UserError, match="from 1900 to 2100"):
        Calendar().is_day_off(day)


def test_a_closure_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(UserError, match="not before the first") as refused:
        Closure(date(2026, 5, 2), date(2026, 5, 1))
    assert refused.value.field == "closures"


DAYS = st.dates(date(1901, 1, 1), date(2099, 1, 1))
CLOSURES = st.builds(lambda first, length: Closure(first, first + timedelta(days=length)), DAYS, st.integers(0, 20))
CALENDARS = st.builds(
    Calendar, st.sampled_from(Zone), st.booleans(), st.booleans(), st.lists(CLOSURES, max_size=3).map(tuple)
)
COUNTS = st.integers(-60, 60)


@given(CALENDARS, DAYS, COUNTS)
def test_a_deadline_never_falls_on_a_day_off(calendar: Calendar, start: date, count: int) -> None:
    assert not calendar.is_day_off(calendar.add_working_days(start, count))


@given(CALENDARS, DAYS, st.integers(0, 60), st.integers(0, 90), st.integers(0, 5))
def test_one_more_day_off_never_brings_a_date_forward(
    calendar: Calendar, start: date, count: int, after: int, length: int
) -> None:
    first = start + timedelta(days=after)
    closed = Calendar(
        calendar.zone,
        calendar.whit_monday_off,
        calendar.good_friday_off,
        (*calendar.closures, Closure(first, first + timedelta(days=length))),
    )
    assert closed.add_working_days(start, count) >= calendar.add_working_days(start, count)


@given(CALENDARS, DAYS, st.integers(1, 60))
def test_adding_and_counting_agree(calendar: Calendar, start: date, count: int) -> None:
    assert calendar.working_days_between(start, calendar.add_working_days(start, count)) == count


@given(CALENDARS, DAYS)
def test_a_day_is_off_exactly_when_it_has_a_reason(calendar: Calendar, day: date) -> None:
    assert calendar.is_day_off(day) == (calendar.explain(day) is not None)
