"""A hub that does not answer is left alone, longer each time, and never by all at once."""

from itertools import count

import pytest

from aso_desktop.sync.hub.patience import FIRST_SECONDS, LONGEST_SECONDS, Patience


def test_pauses_double_up_to_ten_minutes() -> None:
    patience = Patience(now=lambda: 0, chance=lambda: 0.5)
    assert [patience.failed() for _ in range(7)] == [30, 60, 120, 240, 480, 600, 600]


def test_pauses_are_never_in_step() -> None:
    shortest, longest = Patience(chance=lambda: 0.0), Patience(chance=lambda: 1.0)
    assert (shortest.failed(), longest.failed()) == pytest.approx((0.8 * FIRST_SECONDS, 1.2 * FIRST_SECONDS))
    assert len({Patience().failed() for _ in range(20)}) > 10


def test_the_rest_of_a_pause_runs_down_and_an_answer_ends_it() -> None:
    seconds = count(100, 10)
    patience = Patience(now=lambda: next(seconds), chance=lambda: 0.5)
    assert patience.remaining() == 0
    patience.failed()
    assert [patience.remaining() for _ in range(4)] == [20, 10, 0, 0]
    patience.failed()
    patience.succeeded()
    assert patience.remaining() == 0
    assert patience.failed() == FIRST_SECONDS


def test_a_year_of_failures_stays_within_bounds() -> None:
    patience = Patience(chance=lambda: 0.5)
    assert {patience.failed() for _ in range(2_000)} <= {30, 60, 120, 240, 480, LONGEST_SECONDS}
