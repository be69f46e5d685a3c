"""A budget year by keyboard alone, on the real window: opened, committed, invoiced, paid, watched, printed."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aso_desktop.app.open_profile import OpenProfile
from aso_desktop.ui.budget.panel import BudgetPanel
from aso_desktop.ui.invoices.panel import InvoicesPanel
from aso_desktop.ui.invoices.receiving import AnswersDialog
from tests.documents.invoices import papers
from tests.journeys.hands import CTRL, ENTER, SHIFT, Hands
from tests.journeys.office import open_office, rows

EJ = "2100000042"
"""The commitment that the invoice quotes."""


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenProfile]:
    """The real window over a new profile."""
    with open_office(tmp_path) as made:
        yield made


def open_the_year(opened: OpenProfile, hands: Hands) -> BudgetPanel:
    """Open 2026 with one line and its credit."""
    hands.command("Registre budgetaire")
    panel = opened.window.go_to("budget")
    assert isinstance(panel, BudgetPanel)
    hands.until(lambda: panel.isAncestorOf(hands.focus()))
    hands.key(Qt.Key.Key_N, CTRL)
    hands.dialog()
    hands.key(ENTER, CTRL)
    hands.until(lambda: panel.year is not None)
    hands.back(opened.window)
    hands.key(Qt.Key.Key_N, CTRL | SHIFT)
    hands.dialog()
    hands.write("354-01")
    hands.field("label")
    hands.write("Fournitures")
    hands.key(ENTER, CTRL)
    hands.until(lambda: panel.register.line() is not None)
    hands.back(opened.window)
    hands.command("Saisir un credit")
    hands.dialog()
    hands.field("ae")
    hands.write("10000")
    hands.field("cp")
    hands.write("10000")
    hands.key(ENTER, CTRL)
    hands.until(lambda: rows(opened, "SELECT ae_cents FROM movement") == [(1_000_000,)])
    hands.back(opened.window)
    return panel


def commit(opened: OpenProfile, panel: BudgetPanel, hands: Hands, entry: tuple[str, str, str, str]) -> None:
    """Type a commitment in the line of the register: supplier, number, label, amount."""
    supplier, number, label, amount = entry
    before = len(rows(opened, "SELECT 1 FROM commitment"))
    hands.key(Qt.Key.Key_N, CTRL)
    fields = panel.register.entry.fields
    hands.until(lambda: fields.supplier.hasFocus() or fields.line.hasFocus())
    hands.tab_to(fields.supplier)
    hands.write(supplier)
    hands.until(lambda: fields.supplier._popup is not None and fields.supplier._popup.isVisible())
    hands.key(ENTER)
    hands.until(lambda: fields.supplier.value() is not None)
    for field, words in ((fields.label, label), (fields.amount, amount), (fields.number, number)):
        hands.tab_to(field)
        hands.write(words)
    hands.until(lambda: panel.register.entry.check is not None and panel.register.entry.check.asked > 0)
    hands.key(ENTER)
    hands.until(lambda: len(rows(opened, "SELECT 1 FROM commitment")) == before + 1)
    hands.until(lambda: not panel.register.entry.isVisible())
    hands.back(opened.window)


def is_at(panel: InvoicesPanel, stage: str) -> bool:
    """Say whether the invoice in front is at a stage."""
    item = panel.invoices.item()
    return item is not None and item.stage == stage


def settle(opened: OpenProfile, hands: Hands, paper: Path) -> None:
    """Receive the file; it is matched by itself; certify, order and note the payment with Enter."""
    hands.command("Factures")
    panel = opened.window.go_to("invoices", "invoices")
    assert isinstance(panel, InvoicesPanel)
    hands.until(lambda: panel.isAncestorOf(hands.focus()))
    hands.name_file(paper, lambda: hands.key(Qt.Key.Key_N, CTRL))
    hands.dialog(AnswersDialog)  # the account is new for this supplier: said before anything is paid on it
    hands.key(ENTER)
    page = panel.invoices
    for stage in ("matched", "verified", "ordered"):
        hands.until(partial(is_at, panel, stage))
        hands.back(opened.window)
        hands.tab_to(page.table)
        hands.key(ENTER)
        hands.dialog()
        hands.key(ENTER, CTRL)
    hands.until(lambda: rows(opened, "SELECT cp_cents FROM movement WHERE nature = 'payment'") == [(30_000,)])
    hands.back(opened.window)


def test_a_year_is_opened_committed_invoiced_paid_watched_and_printed_by_keyboard(
    opened: OpenProfile, qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands(qtbot)
    opened.window.activateWindow()
    hands.back(opened.window)
    panel = open_the_year(opened, hands)
    commit(opened, panel, hands, ("Papeterie du Rhone", EJ, "Ramettes", "300"))
    commit(opened, panel, hands, ("Mobilier Centre", "2100000043", "Bureaux", "9.600,00"))
    paper = tmp_path / "facture.pdf"
    paper.write_bytes(papers.facturx())
    settle(opened, hands, paper)

    hands.command("Alertes budgetaires")
    hands.until(lambda: panel.alerts.alert() is not None)
    found = panel.alerts.alert()
    assert found is not None
    assert found.drift is not None
    assert found.drift.drift.level == "alert"
    hands.tab_to(panel.alerts.table)
    hands.key(ENTER)
    hands.until(lambda: panel._entry == "register" and panel.register.movements.rowCount() > 0)

    def print_it() -> None:
        hands.key(Qt.Key.Key_P, CTRL)
        hands.dialog()
        hands.key(ENTER, CTRL)

    folder = tmp_path / "etats"
    folder.mkdir()
    hands.name_file(folder, print_it)
    hands.until((folder / "budget-2026-situation.csv").exists)
    hands.until(panel.said.isVisible)
    assert (folder / "budget-2026-situation.pdf").read_bytes().startswith(b"%PDF")
    assert "100,00" in (folder / "budget-2026-situation.csv").read_text("utf-8-sig")
