"""The clock of silence: each case with the article it applies."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.deadlines.silence import (
    ClockState,
    Receipts,
    Regime,
    SilenceClock,
    SilenceRule,
    Suspension,
    add_months,
    silence_clock,
)
from aso_desktop.core.errors import UserError

CAME = date(2026, 3, 12)
ACCEPTANCE, REFUSAL = SilenceRule(Regime.ACCEPTANCE), SilenceRule(Regime.REFUSAL)
ASKED = date(2026, 3, 20)


def clock(rule: SilenceRule, came: date = CAME, *requests: Suspension, competent: date | None = None) -> SilenceClock:
    found = silence_clock(rule, Receipts(came, competent), requests)
    assert found is not None
    return found


def days_of(found: SilenceClock) -> tuple[date, date]:
    assert found.reading is not None
    return found.reading.last_day, found.reading.implicit_on


@pytest.mark.parametrize("rule", [ACCEPTANCE, REFUSAL])
def test_l231_1_and_l231_4_two_months_of_silence(rule: SilenceRule) -> None:
    assert days_of(clock(rule)) == (date(2026, 5, 12), date(2026, 5, 13))


def test_l114_5_a_refusal_is_suspended_until_the_pieces_come() -> None:
    found = clock(REFUSAL, CAME, Suspension(ASKED, 15, date(2026, 3, 30)))
    assert days_of(found) == (date(2026, 5, 22), date(2026, 5, 23))
    assert found.suspended_days == 10


def test_l114_5_a_refusal_is_suspended_no_longer_than_the_limit() -> None:
    assert days_of(clock(REFUSAL, CAME, Suspension(ASKED, 15))) == (date(2026, 5, 27), date(2026, 5, 28))


def test_l114_5_an_acceptance_starts_with_the_last_missing_piece() -> None:
    found = clock(ACCEPTANCE, CAME, Suspension(ASKED, 15, date(2026, 3, 30)))
    assert days_of(found) == (date(2026, 5, 30), date(2026, 5, 31))
    assert found.suspended_days == 0


def test_l114_5_an_acceptance_does_not_start_while_pieces_are_missing() -> None:
    found = clock(ACCEPTANCE, CAME, Suspension(ASKED, 15))
    assert found.reading is None
    assert found.state_on(date(2030, 1, 1)) is ClockState.NOT_STARTED


def test_l114_3_each_regime_has_its_authority() -> None:
    competent = date(2026, 3, 25)
    assert clock(REFUSAL, competent=competent).start == CAME
    assert clock(ACCEPTANCE, competent=competent).start == competent


def test_r311_12_documents_are_refused_after_one_month() -> None:
    rule = SilenceRule(Regime.REFUSAL, 1, "CRPA R*311-12")
    assert days_of(clock(rule)) == (date(2026, 4, 12), date(2026, 4, 13))


@pytest.mark.parametrize(
    ("came", "shown", "other"),
    [
        (date(2026, 12, 30), date(2027, 2, 28), date(2027, 3, 1)),
        (date(2026, 2, 28), date(2026, 5, 1), date(2026, 4, 29)),
    ],
)
def test_both_readings_are_shown_at_the_end_of_a_month(came: date, shown: date, other: date) -> None:
    found = clock(REFUSAL, came)
    assert found.reading is not None
    assert found.other is not None
    assert (found.reading.implicit_on, found.other.implicit_on) == (shown, other)
    assert found.alert_day == min(shown, other) - timedelta(days=1)


def test_overlapping_requests_count_once() -> None:
    found = clock(REFUSAL, CAME, Suspension(ASKED, 15), Suspension(date(2026, 3, 25), 15))
    assert found.suspended_days == 20


def test_a_request_after_the_last_day_has_no_effect_and_says_so() -> None:
    late = Suspension(date(2026, 5, 13), 15)
    found = clock(REFUSAL, CAME, late)
    assert found.suspended_days == 0
    assert found.without_effect == (late,)
    assert any("13/05/2026" in str(line.values) and "no effect" in line.source for line in found.explanation)


def test_the_states_follow_the_days() -> None:
    found = clock(REFUSAL, CAME, Suspension(ASKED, 15, date(2026, 3, 30)))
    states = {
        day: found.state_on(day) for day in (date(2026, 3, 11), CAME, ASKED, date(2026, 3, 30), date(2026, 5, 23))
    }
    assert list(states.values()) == [
        ClockState.NOT_STARTED, ClockState.RUNNING, ClockState.SUSPENDED, ClockState.RUNNING, ClockState.LAPSED,
    ]  # fmt: skip


def test_what_cannot_be_is_refused_in_words() -> None:
    with pytest.raises(UserError, match="time limit"):
        Suspension(ASKED, 0)
    with pytest.raises(UserError, match="before they were asked"):
        Suspension(ASKED, 10, CAME)
    with pytest.raises(UserError, match="Name the text"):
        SilenceRule(Regime.REFUSAL, 4)
    with pytest.raises(UserError, match="competent"):
        Receipts(CAME, CAME - timedelta(days=1))


DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
REQUESTS = st.lists(st.tuples(st.integers(0, 80), st.integers(1, 60), st.none() | st.integers(0, 90)), max_size=4)


@given(DAYS, st.integers(1, 24), REQUESTS)
def test_a_suspension_never_brings_a_refusal_forward(
    came: date, months: int, raw: list[tuple[int, int, int | None]]
) -> None:
    rule = SilenceRule(Regime.REFUSAL, months, "décret")
    bare, requests = clock(rule, came), []
    for after, limit, produced in raw:
        asked = came + timedelta(days=after)
        requests.append(Suspension(asked, limit, None if produced is None else asked + timedelta(days=produced)))
    found = clock(rule, came, *requests)
    assert days_of(found)[1] == days_of(bare)[1] + timedelta(days=found.suspended_days)
    covered = {r.requested_on + timedelta(days=n) for r in requests for n in range((r.end - r.requested_on).days)}
    assert 0 <= found.suspended_days <= len(covered)


@given(DAYS, st.integers(1, 24))
def test_the_other_reading_is_never_more_than_three_days_away(came: date, months: int) -> None:
    found = clock(SilenceRule(Regime.REFUSAL, months, "décret"), came)
    assert found.reading is not None
    if found.other is not None:
        assert abs((found.other.implicit_on - found.reading.implicit_on).days) <= 3
    assert add_months(came, 0) == came
