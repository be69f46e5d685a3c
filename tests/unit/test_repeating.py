"""Rules of repetition beside an independent reader of them, and those that must be refused at once."""

from datetime import date, datetime, timedelta
from itertools import takewhile

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from aso_desktop.core.calendar.repeating import read_rule
from aso_desktop.core.errors import UserError

NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
STARTS = st.dates(date(1950, 1, 1), date(2090, 12, 31))
SIGNED = st.sampled_from((1, 2, 3, 4, -1, -2))
PARTS = {
    "INTERVAL": st.integers(1, 5).map(str),
    "COUNT": st.integers(1, 40).map(str),
    "BYMONTH": st.lists(st.integers(1, 12), min_size=1, max_size=3, unique=True),
    "BYMONTHDAY": st.lists(st.integers(1, 31) | st.integers(-4, -1), min_size=1, max_size=3, unique=True),
    "BYSETPOS": st.lists(SIGNED, min_size=1, max_size=2, unique=True),
}


@st.composite
def rules(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY")))
    chosen = draw(st.sets(st.sampled_from([*PARTS, "BYDAY"]), max_size=3))
    if frequency == "WEEKLY":
        chosen -= {
            "BYMONTHDAY",
            "BYSETPOS",
        }  # the other reader cuts the first week before it counts
    parts = [f"FREQ={frequency}"]
    for name in sorted(chosen - {"BYDAY"}):
        value = draw(PARTS[name])
        parts.append(f"{name}={value if isinstance(value, str) else ','.join(map(str, value))}")
    if "BYDAY" in chosen:
        days = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True))
        turn = str(draw(SIGNED)) if frequency in ("MONTHLY", "YEARLY") and draw(st.booleans()) else ""
        parts.append("BYDAY=" + ",".join(turn + day for day in days))
    return ";".join(parts)


@settings(max_examples=150, deadline=None)
@given(start=STARTS, rule=rules())
def test_the_days_are_those_of_another_reader(start: date, rule: str) -> None:
    last = start + timedelta(days=500)
    mine = list(read_rule(rule).days(start, last))
    bounded = rule if "COUNT" in rule else f"{rule};UNTIL={last:%Y%m%d}T000000"
    if not mine:
        return  # the other reader would look for it to the end of time
    begin = datetime.combine(start, datetime.min.time())
    found = (moment.date() for moment in rrulestr(bounded, dtstart=begin))
    assert mine == [day for day, _ in zip(takewhile(lambda day: day <= last, found), mine, strict=False)]


@pytest.mark.parametrize(
    ("rule", "start", "days"),
    [
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", date(2024, 2, 29), [date(2024, 2, 29), date(2028, 2, 29)]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", date(2026, 12, 1),
         [date(2026, 12, 31), date(2027, 1, 31), date(2027, 2, 28)]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU;COUNT=3", date(2026, 12, 28),
         [date(2026, 12, 28), date(2027, 1, 10), date(2027, 1, 11)]),
        ("RRULE:FREQ=YEARLY;BYWEEKNO=20,-1;BYDAY=MO", date(2026, 1, 1), [date(2026, 5, 11), date(2026, 12, 28)]),
        ("FREQ=YEARLY;BYDAY=-1FR;COUNT=1", date(2026, 1, 1), [date(2026, 12, 25)]),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", date(2026, 1, 1), []),
    ],
)  # fmt: skip
def test_month_ends_leap_days_and_weeks(rule: str, start: date, days: list[date]) -> None:
    last = date(2026, 12, 31) if "BYWEEKNO" in rule else date(2031, 12, 31)
    assert list(read_rule(rule).days(start, last)) == days


@pytest.mark.parametrize(
    "rule",
    ["", "tous les mois", "FREQ=SECONDLY", "FREQ=HOURLY", "FREQ=MONTHLY;BYMONTHDAY=99", "FREQ=DAILY;" * 99,
     "FREQ=DAILY;X=1", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=-1", "FREQ=WEEKLY;BYDAY=XX",
     "FREQ=DAILY;FREQ=DAILY", "FREQ=WEEKLY;WKST=9"],
)  # fmt: skip
def test_a_rule_that_cannot_be_read_is_refused_with_an_example(rule: str) -> None:
    with pytest.raises(UserError) as refused:
        read_rule(rule)
    assert refused.value.field == "rule"
