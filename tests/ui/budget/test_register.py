"""The register by keyboard: an entry is typed, refused, allowed, saved, taken back with its reason."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from aso_desktop.services.budget.queries import line_balances
from aso_desktop.services.budget.values import CommitmentInput
from aso_desktop.ui.budget.alerts_page import AlertsPage
from aso_desktop.ui.budget.dialogs import BookDialog
from aso_desktop.ui.budget.lines_source import LineItem
from aso_desktop.ui.budget.panel import BudgetPanel
from tests.ui.budget.conftest import LINES, WAIT, Budget

CTRL = Qt.KeyboardModifier.ControlModifier


def choose_line(panel: BudgetPanel, code: str, qtbot: QtBot) -> None:
    """Go to a line with the arrows."""
    table = panel.register.line_table
    table.setFocus()
    table.go_to(0)
    for _ in range(table.list_model().rowCount()):
        if (item := panel.register.item()) is not None and item.code == code:
            break
        QTest.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: code in panel.register._of.text(), timeout=WAIT)


def dialog_of(panel: BudgetPanel, qtbot: QtBot) -> BookDialog:
    """Return the question that is open."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(BookDialog)), timeout=WAIT)
    return next(d for d in panel.findChildren(BookDialog) if d.isVisible())


def available(budget: Budget, code: str) -> int:
    database = budget.office.profile.connect()
    try:
        return line_balances(database, budget.lines[code]).ae_available
    finally:
        database.close()


def test_lines_stand_in_their_tree_with_what_is_left_of_them(panel: BudgetPanel) -> None:
    items = [panel.register.lines.row_at(place) for place in range(7)]
    assert all(isinstance(item, LineItem) for item in items)
    programme, mission = items[0], items[2]
    assert isinstance(programme, LineItem)
    assert isinstance(mission, LineItem)
    assert (programme.code, programme.line) == ("354", None)
    assert programme.balances.ae_open == sum(item.balances.ae_open for item in items[1:] if isinstance(item, LineItem))
    assert mission.balances.ae_available == 13_600_00
    assert panel.register.figures.figures[0].accessibleName().startswith("AE open")


def test_the_models_keep_qts_rules(panel: BudgetPanel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel.register.lines, force_py=True)
    qtmodeltester.check(panel.register.movements, force_py=True)


def test_a_place_is_folded_with_a_key(panel: BudgetPanel, qtbot: QtBot) -> None:
    panel.register.line_table.setFocus()
    panel.register.line_table.go_to(0)
    QTest.keyClick(panel.register.line_table, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: panel.register.lines.rowCount() == 1, timeout=WAIT)
    QTest.keyClick(panel.register.line_table, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: panel.register.lines.rowCount() == 7, timeout=WAIT)
    for command in ("budget.credit", "budget.move", "budget.quota", "budget.line_edit"):
        panel.said.dismiss()
        panel.actions_by_id()[command].trigger()
        assert panel.said.isVisible(), command


def test_an_entry_is_typed_by_keyboard_and_taken_back_with_its_reason(
    panel: BudgetPanel, budget: Budget, qtbot: QtBot
) -> None:
    choose_line(panel, "354-02", qtbot)
    entry, before = panel.register.entry, available(budget, "354-02")
    QTest.keyClick(panel, Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(entry.fields.supplier.hasFocus, timeout=WAIT)
    QTest.keyClicks(entry.fields.supplier, "Voyages")
    qtbot.waitUntil(lambda: entry.fields.supplier._popup is not None, timeout=WAIT)
    QTest.keyClick(entry.fields.supplier, Qt.Key.Key_Return)
    assert entry.fields.supplier.value().key == budget.suppliers["Voyages Horizon"]
    QTest.keyClicks(entry.fields.label, "Mission Dijon")
    QTest.keyClicks(entry.fields.amount, "642,80")
    qtbot.waitUntil(lambda: entry.check is not None and entry.check.left == before - 642_80, timeout=WAIT)
    assert "90" in entry.note.text()
    QTest.keyClick(entry.fields.amount, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: available(budget, "354-02") == before - 642_80, timeout=WAIT)
    qtbot.waitUntil(lambda: entry.isVisible() and entry.fields.supplier.hasFocus(), timeout=WAIT)
    undo = budget.office.context.undo
    qtbot.waitUntil(lambda: undo.undo_words != "", timeout=WAIT)
    undo.undo()
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"reason": "Mission annulée"})
    dialog.save()
    qtbot.waitUntil(lambda: available(budget, "354-02") == before, timeout=WAIT)
    qtbot.waitUntil(lambda: undo.undo_words == "" or "Commit" not in undo.undo_words, timeout=WAIT)
    assert budget.value("SELECT reason FROM movement WHERE nature = 'reversal'") == "Mission annulée"


def test_a_page_is_made_when_it_comes_and_reads_only_in_front(panel: BudgetPanel, budget: Budget, qtbot: QtBot) -> None:
    assert not panel.findChildren(AlertsPage)
    panel.register.whole.click()
    qtbot.waitUntil(lambda: panel.register.row_count() == budget.value("SELECT count(*) FROM movement"), timeout=WAIT)
    panel.show_entry("commitments")
    qtbot.waitUntil(lambda: panel.commitments.row_count() > 0, timeout=WAIT)
    there, listed = panel.commitments.row_count(), panel.register.row_count()
    services = budget.office.services
    panel.desk.run(lambda: services.ledger.commit(CommitmentInput(budget.lines["354-02"], "Vols", 10_00)))
    qtbot.waitUntil(lambda: panel.commitments.row_count() == there + 1, timeout=WAIT)
    assert panel.register.row_count() == listed, "it waits until it is looked at"
    panel.show_entry("register")
    qtbot.waitUntil(lambda: panel.register.row_count() == listed + 1, timeout=WAIT)
    assert panel.register._of.text() == "Movements of the year", "a list read again takes nothing away"


def test_what_exceeds_is_refused_beside_its_field_and_entered_by_derogation(
    panel: BudgetPanel, budget: Budget, qtbot: QtBot
) -> None:
    choose_line(panel, "354-02", qtbot)
    panel.register.begin_entry()
    entry, before = panel.register.entry, budget.movements("commitment")
    entry.fields.label.setText("Vols supplémentaires")
    QTest.keyClicks(entry.fields.amount, "20000")
    qtbot.waitUntil(lambda: entry.check is not None and entry.check.verdict == "refused", timeout=WAIT)
    assert "exceeds by" in entry.note.text()
    assert entry.more.isVisible()
    QTest.keyClick(entry.fields.amount, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entry.fields.amount.property("state") == "error", timeout=WAIT)
    assert budget.movements("commitment") == before
    entry.fields.authority.setText("La secrétaire générale")
    entry.fields.reason.setText("Crise")
    QTest.keyClick(entry.fields.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: budget.movements("derogation") == 1, timeout=WAIT)
    assert available(budget, "354-02") == 13_600_00 - 20_000_00
    qtbot.waitUntil(lambda: not entry.isVisible(), timeout=WAIT)


@pytest.mark.parametrize(("typed", "told"), [("", "not an amount"), ("1.234", "two ways"), ("-5", "above zero")])
def test_an_amount_that_is_none_is_said_beside_it(
    panel: BudgetPanel, budget: Budget, qtbot: QtBot, typed: str, told: str
) -> None:
    choose_line(panel, "354-02", qtbot)
    panel.register.begin_entry()
    entry, before = panel.register.entry, budget.movements("commitment")
    entry.fields.label.setText("Essai")
    entry.fields.amount.setText(typed)
    entry.save(stays=False)
    qtbot.waitUntil(lambda: told in entry.note.text(), timeout=WAIT)
    assert budget.movements("commitment") == before


def test_a_new_supplier_is_made_from_the_line(panel: BudgetPanel, budget: Budget, qtbot: QtBot) -> None:
    choose_line(panel, "354-01", qtbot)
    panel.register.begin_entry()
    supplier = panel.register.entry.fields.supplier
    QTest.keyClicks(supplier, "Atelier neuf")
    qtbot.waitUntil(lambda: supplier._popup is not None and supplier._popup.isVisible(), timeout=WAIT)
    QTest.keyClick(supplier, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: supplier.value() is not None, timeout=WAIT)
    assert budget.value("SELECT count(*) FROM supplier WHERE name = 'Atelier neuf'") == 1


def test_a_figure_opens_the_movements_that_make_it(panel: BudgetPanel, qtbot: QtBot) -> None:
    panel.register.figures.figures[2].asked.emit()
    qtbot.waitUntil(lambda: panel.register.movements.rowCount() == 30, timeout=WAIT)
    rows = [panel.register.movements.row_at(place) for place in range(30)]
    total = sum(row.movement.cp_cents for row in rows)  # type: ignore[union-attr]
    assert total == sum(committed // 10 * 5 for *_, committed in LINES)


def test_a_movement_of_the_list_is_reversed_with_a_reason(panel: BudgetPanel, budget: Budget, qtbot: QtBot) -> None:
    choose_line(panel, "354-03", qtbot)
    qtbot.waitUntil(lambda: (row := panel.register.movement()) is not None and row.line == "354-03", timeout=WAIT)
    before = available(budget, "354-03")
    panel.register.movement_table.setFocus()
    QTest.keyClick(panel.register.movement_table, Qt.Key.Key_Delete)
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"reason": "Double saisie"})
    dialog.save()
    qtbot.waitUntil(lambda: available(budget, "354-03") == before + 24_820_00, timeout=WAIT)
    qtbot.waitUntil(lambda: budget.movements("reversal") == 1, timeout=WAIT)


def test_the_running_balance_stands_beside_each_movement(panel: BudgetPanel, qtbot: QtBot) -> None:
    choose_line(panel, "354-02", qtbot)
    newest: Callable[[], Any] = lambda: panel.register.movements.row_at(0)  # noqa: E731 - asked again and again
    qtbot.waitUntil(lambda: newest() is not None and newest().after == 13_600_00, timeout=WAIT)


def test_looking_for_words_finds_lines_and_movements(panel: BudgetPanel, qtbot: QtBot) -> None:
    panel.register.search("mission")
    qtbot.waitUntil(lambda: panel.register.lines.rowCount() == 1, timeout=WAIT)
