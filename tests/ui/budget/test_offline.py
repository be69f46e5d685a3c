"""Two officers apart: quotas hold, what exceeds is provisional; a case born of the merge closes in each of its ways."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.core.errors import UserError
from aso_desktop.core.ids import shipped_id
from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.cases.queries import cases
from aso_desktop.services.budget.closing import state_hash
from aso_desktop.services.budget.listing import queries as listing
from aso_desktop.services.budget.proof import findings
from aso_desktop.services.budget.values import (
    CommitmentInput,
    CreditInput,
    Derogation,
    LineInput,
    MoveInput,
    StepInput,
)
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


LINES = ("354-06", "354-07", "354-08", "354-09")
"""One case each, one way out each: reduce, withdraw, cover, derogate."""
APART = 800_00
SG = Derogation("Le secrétaire général", "Sommet")


@pytest.fixture
def shared(chief: Officer, mate: Officer) -> dict[str, UUID]:
    """A line with quotas, four without, one with much left, known to both."""
    chief.services.budget.open_year(2026)
    lines = {code: line(chief, code, 1_000_00) for code in LINES}
    lines["354-05"], lines["354-10"] = line(chief, "354-05", 10_000_00), line(chief, "354-10", 5_000_00)
    meet(chief, mate)
    for officer in (chief, mate):
        agent = officer.read(people.present_agent)
        chief.services.budget.grant_quota(lines["354-05"], agent.id, 3_000_00)
    meet(chief, mate)
    return lines


def work_apart(chief: Officer, mate: Officer, shared: dict[str, UUID]) -> None:
    """Commit inside the quotas and beyond them; exceed the other lines together, each within what he knew."""
    assert not commit(chief, shared["354-05"], 2_500_00, "Serveurs").is_provisional
    assert not commit(mate, shared["354-05"], 2_800_00, "Bornes").is_provisional
    for cents, subject in ((900_00, "Câbles"), (3_500_00, "Antennes")):
        assert commit(mate, shared["354-05"], cents, subject).is_provisional
    for code in LINES:
        for officer, subject in ((chief, "Peinture"), (mate, "Serrures")):
            assert not commit(officer, shared[code], APART, f"{subject} {code}").is_provisional


def test_what_two_officers_commit_apart_is_the_same_case_for_both_and_each_way_out_closes_it_for_both(
    chief: Officer, mate: Officer, shared: dict[str, UUID], open_window: Open, qtbot: QtBot
) -> None:
    work_apart(chief, mate, shared)
    assert {("Câbles", "provisional"), ("Antennes", "provisional")} < set(seen(mate)[1])
    meet(chief, mate)
    assert seen(chief) == seen(mate)
    balances, states, told = seen(chief)
    assert balances["354-05"].ae_available == 10_000_00 - 2_500_00 - 2_800_00 - 900_00 - 3_500_00
    assert {("Câbles", "firm"), ("Antennes", "provisional")} < set(states)
    assert [case[:4] for case in told] == [(code, 600_00, "merge", True) for code in LINES]
    assert all([one[0] for one in case[4]] == [f"Serrures {case[0]}"] for case in told)
    send_provisional(mate)

    settle_in_window(chief, open_window, qtbot)
    settle_by_hand(mate, told, shared)
    chief.services.ledger.derogate(exceeding(chief, "354-09"), 600_00, SG)
    meet(chief, mate)
    assert seen(chief) == seen(mate)
    balances, _states, told = seen(mate)
    left = {code: balances[code].ae_available for code in (*LINES, "354-10")}
    assert left == {"354-06": 0, "354-07": 200_00, "354-08": 0, "354-09": -600_00, "354-10": 4_400_00}
    assert [(case[0], case[3]) for case in told] == [("354-09", False)]
    for officer in (chief, mate):
        assert officer.read(lambda db: [case.allowed_cents for case in cases(db, YEAR)]) == [600_00]
        assert not officer.read(lambda db: findings(db, queries.years(db)[0]))
    assert chief.read(lambda db: state_hash(db, YEAR)) == mate.read(lambda db: state_hash(db, YEAR))


def send_provisional(mate: Officer) -> None:
    """What the common reserve holds leaves without anybody's leave; what it does not hold stays provisional."""
    found = {row.subject: row.id for row in mate.read(lambda db: listing.commitment_rows(db, every(db)))}
    mate.services.ledger.notify(found["Câbles"])
    with pytest.raises(UserError, match="provisional"):
        mate.services.ledger.notify(found["Antennes"])


def every(db: Any) -> list[int]:
    """Return the places of the year's commitments."""
    return listing.commitment_places(db, YEAR)


def exceeding(officer: Officer, code: str) -> UUID:
    """Return the commitment that exceeds a line."""
    found = officer.read(lambda db: {case.line.code: case.commitments[0].commitment.id for case in cases(db, YEAR)})
    key: UUID = found[code]
    return key


def settle_by_hand(mate: Officer, told: Any, shared: dict[str, UUID]) -> None:
    """Withdraw one, cover one from a richer line, derogate one: each on its own line."""
    assert len(told) == len(LINES)
    ledger = mate.services.ledger
    ledger.step(StepInput(exceeding(mate, "354-07"), Nature.WITHDRAWAL, APART))
    ledger.move(MoveInput(shared["354-10"], shared["354-08"], 600_00, 0))
    ledger.derogate(exceeding(mate, "354-09"), 600_00, SG)


def settle_in_window(chief: Officer, open_window: Open, qtbot: QtBot) -> None:
    """The room shows the cases and the four ways out; the first is reduced there."""
    panel = open_window(chief).opened.window.go_to("budget", "alerts")
    assert isinstance(panel, BudgetPanel)
    detail = panel.alerts.detail
    qtbot.waitUntil(lambda: _open_cases(panel) == list(LINES), timeout=WAIT)
    qtbot.waitUntil(lambda: detail.exceeding.lines.count() == 1, timeout=WAIT)
    ways = (detail.withdraw, detail.reduce, detail.cover, detail.derogate)
    assert all(button.isVisible() and button.isEnabled() for button in ways)
    assert "Bruno Caron" in detail.exceeding.lines.item(0).text()
    detail.reduce.click()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    next(d for d in panel.findChildren(FormDialog) if d.isVisible()).save()
    qtbot.waitUntil(lambda: _open_cases(panel) == list(LINES[1:]), timeout=WAIT)


def _open_cases(panel: BudgetPanel) -> list[str]:
    rows = [panel.alerts.model.row_at(place) for place in range(panel.alerts.model.rowCount())]
    return [row.line.code for row in rows if getattr(row, "case", None) is not None and row.is_open]  # type: ignore[union-attr]
