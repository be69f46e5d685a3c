"""Invoices in the window by keyboard: received, matched, certified, ordered, paid, taken back; and their suppliers."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.services.invoices.matching import Option
from aso_desktop.services.invoices.values import InvoiceInput
from aso_desktop.ui.invoices.counters import counters
from aso_desktop.ui.invoices.dialogs import MatchDialog, StepDialog, SupplierDialog
from aso_desktop.ui.invoices.finder import find
from aso_desktop.ui.invoices.panel import InvoicesPanel
from aso_desktop.ui.invoices.receiving import AnswersDialog
from aso_desktop.ui.kit.widgets.completion import Proposal
from tests.ui.invoices.conftest import Purse, answer, dialog_of, front, wait

CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 13)


def stage(panel: InvoicesPanel) -> str:
    item = panel.invoices.item()
    return item.stage if item else ""


def number(panel: InvoicesPanel) -> str:
    item = panel.invoices.item()
    return item.invoice.number if item else ""


def press(panel: InvoicesPanel, qtbot: QtBot, key: Qt.Key) -> None:
    front(panel, qtbot)
    panel.invoices.table.setFocus()
    QTest.keyClick(panel.invoices.table, key)


def receive(panel: InvoicesPanel, qtbot: QtBot, *paths: Path) -> None:
    panel.receiving.receive(paths)
    wait(qtbot, panel.said.isVisible)
    panel.said.dismiss()


def test_an_invoice_goes_from_its_file_to_its_payment_by_the_enter_key(
    panel: InvoicesPanel, purse: Purse, came: dict[str, Path], qtbot: QtBot
) -> None:
    receive(panel, qtbot, came["sure.pdf"])
    wait(qtbot, lambda: stage(panel) == "matched")
    detail = panel.invoices.detail
    wait(qtbot, lambda: detail.matching.lines.count() == 1)
    assert "Quotes the number of the commitment (+6)" in detail.matching.lines.item(0).text()
    detail.tabs.choose(4)
    wait(qtbot, lambda: detail.paper.pages.count == 1)
    for step in ("verified", "ordered", "paid"):
        press(panel, qtbot, Qt.Key.Key_Return)
        assert isinstance(dialog_of(panel, qtbot), StepDialog)
        answer(panel, qtbot)
        wait(qtbot, lambda: stage(panel) in (step, ""))  # noqa: B023 - waited for at once
    wait(qtbot, lambda: panel.invoices.model.rowCount() == 0)
    panel.invoices.show_view("all")
    wait(qtbot, lambda: stage(panel) == "paid")
    paid = purse.office.value("SELECT sum(cp_cents) FROM movement WHERE effect = 'payment'")
    assert paid == 300_00
    purse.office.context.undo.undo()
    answer(panel, qtbot, reason="Payée deux fois")
    wait(qtbot, lambda: stage(panel) == "ordered")
    assert purse.office.value("SELECT sum(cp_cents) FROM movement WHERE effect = 'payment'") == 0
    _stop_and_go(panel, qtbot)


def _stop_and_go(panel: InvoicesPanel, qtbot: QtBot) -> None:
    """Take the order back, interrupt the delay, be refused an order, resume, choose another legal delay."""
    press(panel, qtbot, Qt.Key.Key_Delete)
    answer(panel, qtbot, reason="Ordonnée trop tôt")
    wait(qtbot, lambda: stage(panel) == "verified")
    press(panel, qtbot, Qt.Key.Key_I)
    answer(panel, qtbot, reason="Bon de livraison")
    wait(qtbot, lambda: stage(panel) == "interrupted")
    press(panel, qtbot, Qt.Key.Key_D)
    dialog = dialog_of(panel, qtbot)
    dialog.save()
    wait(qtbot, lambda: dialog.form.field("on").property("state") == "error")
    dialog.reject()
    press(panel, qtbot, Qt.Key.Key_C)
    answer(panel, qtbot)
    wait(qtbot, lambda: stage(panel) == "verified")
    press(panel, qtbot, Qt.Key.Key_T)
    answer(panel, qtbot, days=60)
    wait(qtbot, lambda: panel.invoices.item().delay.request.delay_days == 60)  # type: ignore[union-attr]


def test_what_is_held_refused_or_only_proposed_waits_for_somebody(
    panel: InvoicesPanel, purse: Purse, came: dict[str, Path], qtbot: QtBot
) -> None:
    panel.receiving.receive(list(came.values()))
    answers = dialog_of(panel, qtbot)
    assert isinstance(answers, AnswersDialog)
    told = [answers.lines.lines.item(place).text() for place in range(4)]
    assert ["Received" in told[0], "Held" in told[1], "in USD" in told[2], "Received" in told[3]] == [True] * 4
    answers.save()
    wait(qtbot, lambda: panel.invoices.model.rowCount() == 3)
    with_late = counters(purse.office.profile.connect(), TODAY)["invoices"]
    assert (with_late.number, with_late.late) == (3, False)
    panel.invoices.show_view("match")
    wait(qtbot, lambda: number(panel) == "FA-2026/0500")
    assert stage(panel) == "proposed"
    wait(qtbot, lambda: isinstance(panel.invoices.detail.option(), Option))
    press(panel, qtbot, Qt.Key.Key_R)
    wait(qtbot, lambda: panel.invoices.model.rowCount() == 0)
    panel.invoices.show_view("pay")
    wait(qtbot, lambda: panel.invoices.model.rowCount() == 2)
    wait(qtbot, lambda: number(panel) == "FA-2026/0500")
    press(panel, qtbot, Qt.Key.Key_U)
    answer(panel, qtbot, reason="Mauvais engagement")
    panel.invoices.show_view("match")
    wait(qtbot, lambda: number(panel) == "FA-2026/0500")
    _match_by_hand(panel, purse, qtbot)
    panel.invoices.show_view("held")
    wait(qtbot, lambda: stage(panel) == "held")
    press(panel, qtbot, Qt.Key.Key_Return)
    answer(panel, qtbot, reason="Ce n’est pas un doublon")
    wait(qtbot, lambda: panel.invoices.model.rowCount() == 0)
    panel.invoices.show_view("match")
    wait(qtbot, lambda: panel.invoices.model.rowCount() == 1)
    press(panel, qtbot, Qt.Key.Key_X)
    answer(panel, qtbot, reason="Doublon vrai")
    wait(qtbot, lambda: panel.invoices.model.rowCount() == 0)
    found = find(purse.office.profile.connect(), "fa2026", 5)
    assert found[0].title.startswith("FA-2026/0417")


def _match_by_hand(panel: InvoicesPanel, purse: Purse, qtbot: QtBot) -> None:
    """Choose the commitment oneself; parts that do not add up are refused beside the amount."""
    panel.invoices.acts.ask_match()
    dialog = dialog_of(panel, qtbot)
    assert isinstance(dialog, MatchDialog)
    dialog.save()
    assert dialog.isVisible()
    dialog.form.set_values({"commitment_1": Proposal(purse.commitments["2100000043"], "2100000043")})
    dialog.form.set_values({"amount_1": "299"})
    dialog.save()
    wait(qtbot, lambda: dialog.form.field("amount_1").property("state") == "error")
    dialog.form.set_values({"amount_1": "300,00"})
    dialog.save()
    wait(qtbot, lambda: panel.invoices.model.rowCount() == 0)


def test_an_invoice_above_its_commitment_is_one_key_away_from_it(
    panel: InvoicesPanel, purse: Purse, qtbot: QtBot
) -> None:
    given = InvoiceInput("G-1", 310_00, supplier_id=purse.supplier, order_number="2100000042", received_on=TODAY)
    purse.office.services.invoices.record(given)
    panel.refresh()
    detail = panel.invoices.detail
    wait(qtbot, lambda: number(panel) == "G-1" and detail.missing_cents == 10_00)
    assert "10,00" in detail._remark.text().replace(".", ",")
    press(panel, qtbot, Qt.Key.Key_G)
    answer(panel, qtbot)
    wait(qtbot, lambda: stage(panel) == "matched" and not detail.missing_cents)
    press(panel, qtbot, Qt.Key.Key_S)
    answer(panel, qtbot)
    wait(qtbot, lambda: stage(panel) == "verified")
    assert purse.office.value("SELECT sum(amount_cents) FROM movement WHERE effect = 'increase'") == 10_00


def test_a_typed_invoice_is_paid_without_commitment_and_its_delays_are_printed(
    panel: InvoicesPanel, purse: Purse, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.keyClick(panel, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"number": "T-1", "supplier": "Brasserie", "gross": "1.234"})
    dialog.save()
    assert dialog.form.field("gross").property("state") == "error"
    dialog.form.set_values({"gross": "1.234,50", "net": "1000", "received_on": date(2026, 9, 1)})
    dialog.save()
    wait(qtbot, lambda: number(panel) == "T-1")
    assert stage(panel) == "none"
    panel.acts["invoices.rate"].trigger()
    rate = dialog_of(panel, qtbot)
    rate.form.set_values({"percent": "beaucoup", "source": "BCE"})
    rate.save()
    assert rate.form.field("percent").property("state") == "error"
    rate.form.set_values({"percent": "2,15"})
    rate.save()
    wait(qtbot, lambda: _interest(panel) == 14_76)
    press(panel, qtbot, Qt.Key.Key_F)
    answer(panel, qtbot, supplier=Proposal(purse.supplier, "Papeterie du Rhône"))
    wait(qtbot, lambda: panel.invoices.item().invoice.supplier == "Papeterie du Rhône")  # type: ignore[union-attr]
    press(panel, qtbot, Qt.Key.Key_P)
    pay = dialog_of(panel, qtbot)
    pay.save()
    assert pay.form.field("line").property("state") == "error"
    pay.form.set_values({"line": Proposal(purse.line, "354-01")})
    pay.save()
    wait(qtbot, lambda: purse.office.value("SELECT count(*) FROM movement WHERE effect = 'direct_payment'") == 1)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    front(panel, qtbot)
    QTest.keyClick(panel, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(panel.said.isVisible, timeout=30_000)
    assert {path.suffix for path in tmp_path.glob("payment-delays-*")} == {".pdf", ".xlsx", ".csv"}


def _interest(panel: InvoicesPanel) -> Any:
    item = panel.invoices.item()
    cost = item.delay.cost if item and item.delay else None
    return cost.interest_cents if cost else None


def test_suppliers_are_made_checked_merged_and_put_away(panel: InvoicesPanel, purse: Purse, qtbot: QtBot) -> None:
    panel.show_entry("suppliers")
    page = panel.suppliers
    wait(qtbot, lambda: page.item() is not None)
    assert page.detail.facts is not None
    front(panel, qtbot)
    QTest.keyClick(panel, Qt.Key.Key_U, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = dialog_of(panel, qtbot)
    assert isinstance(dialog, SupplierDialog)
    dialog.form.set_values({"name": "Papeterie du Rhone SARL", "siret": "73282932000075", "siren": ""})
    dialog.form.edited.emit("siret")
    wait(qtbot, lambda: "does not fit" in dialog.form._slots["siret"].findChildren(type(dialog._sentence))[0].text())
    dialog.save()
    wait(qtbot, lambda: page.item() is not None and page.item().supplier.name.endswith("SARL"))  # type: ignore[union-attr]
    assert page.item().wrong == ("siret",)  # type: ignore[union-attr]
    front(panel, qtbot)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A)
    wait(qtbot, lambda: page.model.rowCount() == 1)
    page.bar.chips.choose("inactive")
    page._on_chosen("inactive")
    wait(qtbot, lambda: page.item() is not None and page.item().supplier.name.endswith("SARL"))  # type: ignore[union-attr]
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_M)
    answer(panel, qtbot, kept=Proposal(purse.supplier, "Papeterie du Rhône"))
    wait(qtbot, lambda: page.model.rowCount() == 0)
    assert purse.office.value("SELECT aliases FROM supplier WHERE id = ?", purse.supplier.bytes).startswith("Papeterie")


def tab_stops(page: QWidget) -> list[QAbstractButton]:
    """Return the buttons of a page that Tab stops at, in its order."""
    found: list[QAbstractButton] = []
    at: QWidget | None = page.nextInFocusChain()
    while at is not None and at is not page:
        if isinstance(at, QAbstractButton) and page.isAncestorOf(at) and at.isVisible() and at.isEnabled():
            found += [at] if at.focusPolicy() & Qt.FocusPolicy.TabFocus else []
        at = at.nextInFocusChain()
    return found


@pytest.mark.parametrize("entry", ["invoices", "suppliers"])
def test_the_keys_go_through_a_page_in_reading_order(
    panel: InvoicesPanel, came: dict[str, Path], qtbot: QtBot, entry: str
) -> None:
    receive(panel, qtbot, came["sure.pdf"])
    wait(qtbot, lambda: stage(panel) == "matched")
    panel.show_entry(entry)
    page = panel.invoices if entry == "invoices" else panel.suppliers
    wait(qtbot, lambda: page.item() is not None)
    table, detail, chips = page.panes()

    def place(widget: QWidget) -> tuple[int, int]:
        at = widget.mapTo(page, widget.rect().center())
        return at.y() // 12, at.x()

    assert all(pane.isVisible() for pane in (table, detail, chips))
    assert table.mapTo(page, table.rect().topLeft()).x() <= detail.mapTo(page, detail.rect().topLeft()).x()

    def stops() -> list[QAbstractButton]:
        return [stop for stop in tab_stops(page) if detail.isAncestorOf(stop)]

    wait(qtbot, lambda: len(stops()) > 1 and stops() == sorted(stops(), key=place))
