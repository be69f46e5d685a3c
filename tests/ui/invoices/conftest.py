"""A profile with a budget, a supplier, two commitments, and a folder of invoices that came."""

from collections.abc import Callable
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
from aso_desktop.services.budget.values import CommitmentInput, CreditInput, LineInput
from aso_desktop.services.invoices.values import SupplierInput
from aso_desktop.ui.invoices.panel import InvoicesPanel
from aso_desktop.ui.kit.form_dialog import FormDialog
from tests.documents.invoices import papers
from tests.ui.correspondence.conftest import Office, office
from tests.ui.profiles import profile_once

__all__ = ["office"]

WAIT = 30_000
PAPER = SupplierInput(
    "Papeterie du Rhône", siren="732829320", vat="FR44732829320", ibans=("FR7630006000011234567890189",),
    environment="Label Ange bleu, 12 km",
)  # fmt: skip


@dataclass
class Purse:
    """What the tests name of the budget."""

    office: Office
    line: UUID
    supplier: UUID
    commitments: dict[str, UUID]


def prepare(services: Any) -> None:
    """Open 2026 with a line, a supplier, and two commitments to it."""
    year = shipped_id("fiscal_year", "2026")
    services.budget.open_year(2026)
    line = services.budget.add_line(year, LineInput("354-01", "Fournitures de bureau")).subject
    services.ledger.credit(CreditInput(line, Nature.OPENING, 10_000_00, 10_000_00, date(2026, 1, 2), "Ouverture"))
    supplier = services.suppliers.create(PAPER).supplier_id
    for number, cents, subject in (("2100000042", 300_00, "Ramettes"), ("2100000043", 900_00, "Mobilier")):
        services.ledger.commit(CommitmentInput(line, subject, cents, supplier, number, committed_on=date(2026, 10, 1)))


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a profile with the purse; copy it, never open it."""
    return profile_once(
        tmp_path_factory, "purse", "Bureau du budget", lambda profile, _papers: prepare(profile.services)
    )


@pytest.fixture
def purse(office: Office) -> Purse:
    """The budget."""
    (line,) = office.rows("SELECT id FROM budget_line")
    (supplier,) = office.rows("SELECT id FROM supplier")
    commitments = {number: UUID(bytes=key) for key, number in office.rows("SELECT id, number FROM commitment")}
    return Purse(office, UUID(bytes=line[0]), UUID(bytes=supplier[0]), commitments)


@pytest.fixture
def came(tmp_path: Path) -> dict[str, Path]:
    """Files: one that is sure, its double, one of another currency, one that quotes nothing."""
    contents = {
        "sure.pdf": papers.facturx(),
        "double.xml": papers.ubl(),
        "dollars.xml": papers.ubl(BT_1="US-1", BT_5="USD"),
        "vague.xml": papers.cii(BT_1="FA-2026/0500", BT_13=None, BT_12=None),
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    return {name: tmp_path / name for name in contents}


@pytest.fixture
def panel(purse: Purse, qtbot: QtBot) -> InvoicesPanel:
    """The room, read."""
    made = InvoicesPanel(purse.office.context)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    front(made, qtbot)
    qtbot.waitUntil(lambda: made.invoices._inbox is not None, timeout=WAIT)
    return made


def front(widget: QWidget, qtbot: QtBot) -> None:
    """Bring a window to the front."""
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def dialog_of(panel: QWidget, qtbot: QtBot) -> Any:
    """Return the question that is open."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    return next(d for d in panel.findChildren(FormDialog) if d.isVisible())


def answer(panel: QWidget, qtbot: QtBot, **values: Any) -> None:
    """Fill the question that is open and save it."""
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values(values)
    dialog.save()
    qtbot.waitUntil(lambda: dialog not in panel.findChildren(FormDialog) or not dialog.isVisible(), timeout=WAIT)


def wait(qtbot: QtBot, until: Callable[[], bool]) -> None:
    """Wait until something is so."""
    qtbot.waitUntil(until, timeout=WAIT)
