"""The budget of the demonstration: missions drift by five per cent today, one line is exceeded."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import shipped_id
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.cases.queries import cases
from aso_desktop.services.budget.drifting.queries import drifts
from aso_desktop.services.budget.listing import queries as listing
from aso_desktop.services.budget.queries import YearRow
from aso_desktop.services.carbon import queries as carbon
from aso_desktop.services.demo.budget import EXCESS, write_budget
from aso_desktop.services.demo.carbon import write_carbon
from aso_desktop.services.demo.invoices import write_invoices
from aso_desktop.services.invoices import queries as invoices
from aso_desktop.services.invoices.matches import queries as matches
from aso_desktop.services.invoices.payments import queries as payments
from tests.services.budget.conftest import Desk, desk, founded

__all__ = ["desk", "founded"]


@pytest.mark.parametrize("today", [date(2028, 11, 13), date(2028, 6, 30)])
def test_missions_are_five_per_cent_above_their_profile_on_the_day(desk: Desk, tmp_path: Path, today: date) -> None:
    desk.clock.move_to(datetime(today.year, today.month, today.day, 9, tzinfo=UTC))
    desk.execute("DELETE FROM fiscal_year")
    with desk.unit_of_work("seed", Text("test", "seed"), undoable=False) as work:
        write_budget(work, today)
        work.session.flush()
        write_invoices(work, today, EnclosureStore(tmp_path / "enclosures", bytes(32)))
    write_carbon(desk.unit_of_work, desk.clock)
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
    _look_at_invoices(desk, year, today)
    for behind in (2026, 2027):
        found = [state.balances for state in queries.register(desk.reader, shipped_id("fiscal_year", str(behind)))]
        assert all(one.outstanding == 0 < one.cp_paid for one in found)
        assert len(found) == len(levels)
    paid = {row.state.line.code: row.drift for row in drifts(desk.reader, year, today, "paid")}
    assert {(code, drift.level) for code, drift in paid.items() if drift.level != "none"} <= {("354-02", "watch")}
    assert {drift.profile_years for drift in paid.values()} == {2}


def _look_at_invoices(desk: Desk, year: YearRow, today: date) -> None:
    """Every stage of an invoice, one double, something late, a quota with a provisional commitment, two estimates."""
    rows, delays = invoices.invoices(desk.reader), payments.requests(desk.reader, today)
    assert {row.step for row in rows} == {"matched", "open", "held"}
    assert sum(row.duplicate_of_id is not None for row in rows) == 1
    assert {row.state for row in delays} >= {"paid", "paid_late", "interrupted", "running"}
    assert payments.late(desk.reader, today)
    assert all(row.cost is None or row.cost.interest_cents for row in delays)
    kinds = {decision.kind for decision in matches.proposals(desk.reader).values()}
    assert kinds >= {"none", "proposed"}
    assert any(row.blob for row in rows)
    states = listing.commitment_rows(desk.reader, listing.commitment_places(desk.reader, year.id))
    assert [row.subject for row in states if row.state == "provisional"] == ["Bornes sans fil de la salle de réunion"]
    assert [(row.grams, bool(row.commitment)) for row in carbon.estimates(desk.reader)][-1] == (2_322_852, True)
