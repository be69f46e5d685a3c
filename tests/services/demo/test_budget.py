"""The budget of the demonstration: missions drift by five per cent today, one line is exceeded."""

from datetime import UTC, date, datetime

import pytest

from aso_desktop.core.i18n import Text
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.cases.queries import cases
from aso_desktop.services.budget.drifting.queries import drifts
from aso_desktop.services.demo.budget import EXCESS, write_budget
from tests.services.budget.conftest import Desk, desk, founded

__all__ = ["desk", "founded"]


@pytest.mark.parametrize("today", [date(2028, 11, 13), date(2028, 6, 30)])
def test_missions_are_five_per_cent_above_their_profile_on_the_day(desk: Desk, today: date) -> None:
    desk.clock.move_to(datetime(today.year, today.month, today.day, 9, tzinfo=UTC))
    desk.execute("DELETE FROM fiscal_year")
    with desk.unit_of_work("seed", Text("test", "seed"), undoable=False) as work:
        write_budget(work, today)
    year = queries.year_of(desk.reader, 2028)
    assert year is not None
    levels = {row.state.line.code: row for row in drifts(desk.reader, year, today)}
    mission = levels["354-02"].drift
    assert mission.level == "watch"
    assert mission.gap_basis_points == pytest.approx(550, abs=1)
    assert mission.profile_years == 2
    assert levels["354-02"].movements
    (case,) = cases(desk.reader, year.id)
    assert (case.line.code, case.excess_cents, case.is_open) == ("354-07", EXCESS, True)
    assert {code for code, row in levels.items() if row.drift.level == "alert"} <= {"354-07"}
