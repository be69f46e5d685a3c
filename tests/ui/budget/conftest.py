"""A year of the budget in a real profile, behind the room: lines, suppliers, commitments, a drift."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.core.ids import shipped_id
from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget.values import CommitmentInput, CreditInput, LineInput, NodeInput, StepInput
from aso_desktop.services.invoices.values import SupplierInput
from aso_desktop.ui.budget.panel import BudgetPanel, make_panel
from tests.ui.correspondence.conftest import Office, office
from tests.ui.profiles import profile_once

__all__ = ["office"]

WAIT = 30_000
LINES = (
    ("354-01", "Fournitures de bureau", 186_000_00, 151_400_00),
    ("354-02", "Frais de mission", 240_000_00, 226_400_00),
    ("354-03", "Formation des agents", 310_000_00, 248_200_00),
    ("354-04", "Prestations intellectuelles", 920_000_00, 801_300_00),
    ("354-05", "Maintenance informatique", 1_150_000_00, 1_012_000_00),
    ("354-06", "Travaux et entretien", 760_000_00, 512_700_00),
)
"""Code, label, credits and what was committed of them, in centimes."""
SUPPLIERS = ("Voyages Horizon", "Voyageurs réunis", "SNCF Voyageurs", "Papeterie du Port")


@dataclass
class Budget:
    """What the tests name of the year."""

    office: Office
    year: UUID
    lines: dict[str, UUID]
    suppliers: dict[str, UUID]

    def value(self, sql: str, *values: Any) -> Any:
        """Return one value of the file."""
        return self.office.value(sql, *values)

    def movements(self, nature: str) -> int:
        """Return how many movements of a nature there are."""
        return int(self.value("SELECT count(*) FROM movement WHERE nature = ?", nature))


def prepare(services: Any) -> None:
    """Open 2026 with its tree, its lines, their credits and what was committed until October."""
    year = shipped_id("fiscal_year", "2026")
    services.budget.open_year(2026)
    programme = services.budget.add_node(year, NodeInput("programme", "354", "Administration territoriale")).subject
    suppliers = {name: services.suppliers.create(SupplierInput(name)).supplier_id for name in SUPPLIERS}
    for rank, (code, label, opened, committed) in enumerate(LINES):
        line = services.budget.add_line(year, LineInput(code, label, node_id=programme, rank=rank)).subject
        services.ledger.credit(CreditInput(line, Nature.OPENING, opened, opened, date(2026, 1, 2), "Ouverture"))
        supplier = suppliers["Voyages Horizon" if code == "354-02" else "Papeterie du Port"]
        for month in range(1, 11):
            subject = f"{label}, {month:02d}/2026"
            day = date(2026, month, 15)
            made = services.ledger.commit(
                CommitmentInput(line, subject, committed // 10, supplier, f"4500{rank}{month:02d}", committed_on=day)
            ).commitment_id
            if month < 6:
                for nature in (Nature.VERIFICATION, Nature.PAYMENT_REQUEST, Nature.PAYMENT):
                    services.ledger.step(StepInput(made, nature, committed // 10, happened_on=day))


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a profile with the year 2026; copy it, never open it."""
    return profile_once(
        tmp_path_factory, "budget", "Bureau du budget", lambda profile, _papers: prepare(profile.services)
    )


@pytest.fixture
def budget(office: Office) -> Budget:
    """The year 2026."""
    lines = {code: UUID(bytes=key) for key, code in office.rows("SELECT id, code FROM budget_line")}
    suppliers = {name: UUID(bytes=key) for key, name in office.rows("SELECT id, name FROM supplier")}
    return Budget(office, shipped_id("fiscal_year", "2026"), lines, suppliers)


def front(widget: QWidget, qtbot: QtBot) -> None:
    """Bring a window to the front."""
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.fixture
def panel(budget: Budget, qtbot: QtBot) -> BudgetPanel:
    """The room with its lines read and the first in front."""
    made = make_panel(budget.office.context)
    assert isinstance(made, BudgetPanel)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    front(made, qtbot)
    qtbot.waitUntil(lambda: made.register.lines.rowCount() == len(LINES) + 1, timeout=WAIT)
    qtbot.waitUntil(lambda: made.register.movement() is not None, timeout=WAIT)
    return made
