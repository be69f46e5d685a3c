"""Two officers apart: quotas hold, what exceeds is provisional; the case born of the merge is settled in the window."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.core.ids import shipped_id
from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.cases.queries import cases
from aso_desktop.services.budget.listing import queries as listing
from aso_desktop.services.budget.values import CommitmentInput, CreditInput, LineInput
from aso_desktop.services.people import queries as people
from aso_desktop.ui.budget.panel import BudgetPanel
from aso_desktop.ui.kit.form_dialog import FormDialog
from tests.ui.budget.conftest import WAIT
from tests.ui.sync.conftest import Officer, Open, chief, hire, mate, meet, open_window, share

__all__ = ["chief", "hire", "mate", "open_window", "share"]

YEAR = shipped_id("fiscal_year", "2026")
DAY = date(2026, 11, 10)


def line(officer: Officer, code: str, cents: int) -> UUID:
    """Make a line with its credit."""
    made: UUID = officer.services.budget.add_line(YEAR, LineInput(code, f"Ligne {code}")).subject
    officer.services.ledger.credit(CreditInput(made, Nature.OPENING, cents, cents, DAY))
    return made


def commit(officer: Officer, line_id: UUID, cents: int, subject: str) -> Any:
    """Commit, without asking anybody."""
    return officer.services.ledger.commit(CommitmentInput(line_id, subject, cents, committed_on=DAY))


def seen(officer: Officer) -> Any:
    """Return all that an officer sees of the year: balances, states of commitments, cases."""

    def read(db: Any) -> Any:
        rows = listing.commitment_rows(db, listing.commitment_places(db, YEAR))
        told = [(case.line.code, case.excess_cents, case.cause, case.is_open,
                 sorted((one.commitment.subject, one.excess_cents, one.agent) for one in case.commitments))
                for case in cases(db, YEAR)]  # fmt: skip
        balances = {state.line.code: state.balances for state in queries.register(db, YEAR)}
        return balances, sorted((row.subject, row.state) for row in rows), told

    return officer.read(read)


@pytest.fixture
def shared(chief: Officer, mate: Officer) -> tuple[UUID, UUID]:
    """A line with quotas and one without, known to both."""
    chief.services.budget.open_year(2026)
    quotas, common = line(chief, "354-05", 10_000_00), line(chief, "354-06", 1_000_00)
    meet(chief, mate)
    for officer in (chief, mate):
        agent = officer.read(people.present_agent)
        chief.services.budget.grant_quota(quotas, agent.id, 3_000_00)
    meet(chief, mate)
    return quotas, common


def test_what_two_officers_commit_apart_is_the_same_case_for_both(
    chief: Officer, mate: Officer, shared: tuple[UUID, UUID], open_window: Open, qtbot: QtBot
) -> None:
    quotas, common = shared
    assert not commit(chief, quotas, 2_500_00, "Serveurs").is_provisional
    assert not commit(mate, quotas, 2_800_00, "Bornes").is_provisional
    assert commit(mate, quotas, 900_00, "Câbles").is_provisional
    for officer, subject in ((chief, "Peinture"), (mate, "Serrures")):
        assert not commit(officer, common, 800_00, subject).is_provisional
    meet(chief, mate)
    assert seen(chief) == seen(mate)
    balances, states, told = seen(chief)
    assert balances["354-05"].ae_available == 10_000_00 - 2_500_00 - 2_800_00 - 900_00
    assert ("Câbles", "provisional") in states
    ((code, excess, cause, is_open, commitments),) = told
    assert (code, excess, cause, is_open) == ("354-06", 600_00, "merge", True)
    assert len(commitments) == 1

    desktop = open_window(chief)
    panel = desktop.opened.window.go_to("budget", "alerts")
    assert isinstance(panel, BudgetPanel)
    qtbot.waitUntil(lambda: _open_case(panel), timeout=WAIT)
    qtbot.waitUntil(lambda: panel.alerts.detail.exceeding.lines.count() == 1, timeout=WAIT)
    panel.alerts.detail.reduce.click()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    next(d for d in panel.findChildren(FormDialog) if d.isVisible()).save()
    qtbot.waitUntil(lambda: not _open_case(panel), timeout=WAIT)
    meet(chief, mate)
    assert seen(chief) == seen(mate)
    assert not [case for case in seen(mate)[2] if case[3]]


def _open_case(panel: BudgetPanel) -> bool:
    rows = [panel.alerts.model.row_at(place) for place in range(panel.alerts.model.rowCount())]
    return any(getattr(row, "case", None) is not None and row.is_open for row in rows)  # type: ignore[union-attr]
