"""Internal delays, milestones, duties, and what another calendar changes."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aso_desktop.core.calendar import Calendar, Closure, Zone
from aso_desktop.core.deadlines.counting import Unit
from aso_desktop.core.errors import UserError
from aso_desktop.services.deadlines import queries
from aso_desktop.services.deadlines.days import Kept, State, days_of
from aso_desktop.services.deadlines.duties import days_of as duty_days
from aso_desktop.services.deadlines.values import DeadlineInput, DutyInput
from tests.services.deadlines.conftest import TODAY, Diary

DAYS = st.dates(date(1950, 1, 1), date(2090, 1, 1))


def test_a_delay_is_counted_in_working_days_and_moving_it_keeps_its_first_day(diary: Diary) -> None:
    wanted = DeadlineInput("Projet de réponse", origin_on=date(2026, 5, 7), duration=10)
    made = diary.deadlines.add(wanted).subject
    assert made is not None
    assert diary.one(made).days.last_day == date(2026, 5, 26)
    with pytest.raises(UserError) as off:
        diary.deadlines.move(made, date(2026, 5, 30), "Avis attendu")
    assert off.value.text.values["next"] == "01/06/2026"
    diary.deadlines.move(made, date(2026, 6, 2), "Avis attendu")
    diary.deadlines.move(made, date(2026, 6, 5), "Avis reçu tard")
    row = diary.one(made, date(2026, 6, 8))
    assert (row.first_on, row.moved_because) == (date(2026, 5, 26), "Avis reçu tard")
    assert (row.days.state, row.days.late_days) == (State.LATE, 3)
    diary.deadlines.settle(made, "met")
    assert diary.one(made).days.state is State.MET
    assert diary.running() == []


def test_a_new_closure_lists_what_it_moves_and_nothing_earlier(diary: Diary) -> None:
    moved = diary.deadlines.add(DeadlineInput("Note", origin_on=TODAY, duration=5)).subject
    diary.deadlines.add(DeadlineInput("Jours calendaires", origin_on=TODAY, duration=5, unit=Unit.CALENDAR_DAYS))
    bridge = Calendar(closures=(Closure(date(2026, 11, 19), date(2026, 11, 20), "Pont"),))
    (found,) = queries.moved(diary.desk.db, diary.calendar, bridge, TODAY)
    assert (found.row.id, found.before, found.after) == (moved, date(2026, 11, 20), date(2026, 11, 24))


def test_a_duty_is_called_once_for_each_time_under_a_permanent_number(diary: Diary) -> None:
    duty = DutyInput("État des effectifs", "FREQ=MONTHLY;BYMONTHDAY=1", date(2026, 10, 1))
    diary.deadlines.keep_duty(duty)
    diary.deadlines.keep_duty(DutyInput("Bilan", "RRULE:FREQ=YEARLY", date(2026, 1, 15)))
    assert [row.number for row in queries.duties(diary.desk.db)] == [1, 2]
    diary.deadlines.call_duties(date(2027, 1, 31))
    called = [(row.duty, row.days.last_day) for row in diary.running()]
    assert called == [
        (1, date(2026, 12, 1)), (1, date(2026, 12, 31)), (2, date(2027, 1, 15)),
    ]  # fmt: skip
    assert not diary.deadlines.call_duties(date(2027, 1, 31)).ids
    duty_id = queries.duties(diary.desk.db)[0].id
    diary.deadlines.keep_duty(DutyInput("Effectifs", "FREQ=MONTHLY;BYMONTHDAY=20", TODAY), duty_id)
    assert [(row.number, row.title) for row in queries.duties(diary.desk.db)] == [(1, "Effectifs"), (2, "Bilan")]
    assert (1, date(2026, 11, 20)) in [(row.duty, row.days.last_day) for row in diary.running()]
    diary.deadlines.end_duty(duty_id)
    assert not diary.deadlines.call_duties(date(2027, 6, 30)).ids - {row.id for row in diary.running() if row.duty == 2}


@pytest.mark.parametrize(
    "rule", ["", "tous les mois", "FREQ=SECONDLY", "FREQ=MONTHLY;BYMONTHDAY=99", "FREQ=DAILY;" * 99]
)
def test_a_rule_that_cannot_be_read_is_refused(diary: Diary, rule: str) -> None:
    with pytest.raises(UserError) as refused:
        diary.deadlines.keep_duty(DutyInput("État", rule, TODAY))
    assert refused.value.field == "rule"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, "fixed_on"),
        ({"origin_on": TODAY, "duration": 0}, "duration"),
        ({"origin_on": TODAY, "duration": 3, "unit": "lunes"}, "unit"),
        ({"fixed_on": date(2026, 11, 11)}, "fixed_on"),
        ({"fixed_on": TODAY, "alert_days": 999}, "alert_days"),
    ],
)
def test_an_impossible_delay_is_refused_beside_its_field(diary: Diary, values: dict[str, object], field: str) -> None:
    with pytest.raises(UserError) as refused:
        diary.deadlines.add(DeadlineInput("Note", **values))  # type: ignore[arg-type]
    assert refused.value.field == field


def kept(origin: date, count: int, unit: Unit) -> Kept:
    return Kept("internal", origin, None, count, unit, "none", "", None, None, "", 3, "")


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    origin=DAYS,
    count=st.integers(1, 90),
    unit=st.sampled_from(Unit),
    zone=st.sampled_from(Zone),
    gap=st.integers(0, 60),
)
def test_a_closure_never_brings_a_deadline_forward_nor_leaves_it_on_a_forbidden_day(
    origin: date, count: int, unit: Unit, zone: Zone, gap: int
) -> None:
    plain = Calendar(zone=zone)
    closed = origin + timedelta(days=gap)
    bridge = Calendar(zone=zone, closures=(Closure(closed, closed),))
    first = days_of(kept(origin, count, unit), (), plain, origin).last_day
    second = days_of(kept(origin, count, unit), (), bridge, origin).last_day
    assert first is not None
    assert second is not None
    assert second >= first
    if unit in (Unit.WORKING_DAYS, Unit.CLEAR_DAYS):
        assert not bridge.is_day_off(second)


@settings(deadline=None)
@given(first=DAYS, zone=st.sampled_from(Zone))
def test_a_duty_never_falls_on_a_day_off(first: date, zone: Zone) -> None:
    calendar = Calendar(zone=zone)
    days = duty_days("FREQ=MONTHLY;BYMONTHDAY=1", first, first, first + timedelta(days=400), calendar)
    assert days
    assert not any(calendar.is_day_off(day) for day in days)
