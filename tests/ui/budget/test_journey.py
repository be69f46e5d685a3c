"""From the first line of a year to its situation, by keyboard: commit, certify, ask, pay, see the drift, print."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from aso_desktop.ui.budget.alerts_source import AlertItem
from aso_desktop.ui.budget.import_dialog import ImportDialog
from aso_desktop.ui.budget.panel import BudgetPanel
from aso_desktop.ui.kit.form_dialog import FormDialog
from tests.documents.bank.test_statements import CFONB
from tests.ui.budget.conftest import WAIT, Budget, front

CTRL = Qt.KeyboardModifier.ControlModifier


def dialog_of(panel: BudgetPanel, qtbot: QtBot) -> FormDialog:
    """Return the question that is open."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    return next(d for d in panel.findChildren(FormDialog) if d.isVisible())


def answer(panel: BudgetPanel, qtbot: QtBot, **values: Any) -> None:
    """Fill the question that is open and save it by keyboard."""
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values(values)
    QTest.keyClick(dialog.form.field(next(iter(dialog.form.values()))), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: dialog not in panel.findChildren(FormDialog) or not dialog.isVisible(), timeout=WAIT)


def alert(panel: BudgetPanel, qtbot: QtBot, *, drifting: bool) -> AlertItem:
    """Put the first alert of a sort in front."""
    panel.show_entry("alerts")

    def place() -> int:
        for number in range(panel.alerts.model.rowCount()):
            item = panel.alerts.model.row_at(number)
            if isinstance(item, AlertItem) and (item.drift is not None) == drifting:
                return number
        return -1

    qtbot.waitUntil(lambda: place() >= 0, timeout=WAIT)
    panel.alerts.table.setFocus()
    panel.alerts.table.go_to(place())
    found = panel.alerts.alert()
    assert found is not None
    return found


def test_a_commitment_goes_its_way_by_one_key_each(panel: BudgetPanel, budget: Budget, qtbot: QtBot) -> None:
    panel.show_entry("commitments")
    page = panel.commitments
    qtbot.waitUntil(lambda: page.commitment() is not None, timeout=WAIT)
    first = page.commitment()
    assert first is not None
    for key, nature in ((Qt.Key.Key_S, "verification"), (Qt.Key.Key_D, "payment_request"), (Qt.Key.Key_P, "payment")):
        before = budget.movements(nature)
        front(panel, qtbot)
        page.table.setFocus()
        QTest.keyClick(page.table, key)
        answer(panel, qtbot)
        qtbot.waitUntil(lambda: budget.movements(nature) == before + 1, timeout=WAIT)  # noqa: B023 - waited for at once
        qtbot.waitUntil(lambda: _has_step(page.commitment(), nature), timeout=WAIT)  # noqa: B023 - waited for at once
    paid = page.commitment()
    assert paid is not None
    assert (paid.id, paid.paid_cents, paid.state) == (first.id, first.net_cents, "paid")
    qtbot.waitUntil(lambda: page.detail.life.lines.count() == 4, timeout=WAIT)


def _has_step(row: Any, nature: str) -> bool:
    names = {"verification": "verified_cents", "payment_request": "requested_cents", "payment": "paid_cents"}
    return row is not None and getattr(row, names[nature]) == row.net_cents


def test_paying_before_the_service_is_refused_beside_the_amount(
    panel: BudgetPanel, budget: Budget, qtbot: QtBot
) -> None:
    panel.show_entry("commitments")
    qtbot.waitUntil(lambda: panel.commitments.commitment() is not None, timeout=WAIT)
    before = budget.movements("payment")
    panel.commitments.table.setFocus()
    QTest.keyClick(panel.commitments.table, Qt.Key.Key_P)
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"amount": "10"})
    dialog.save()
    qtbot.waitUntil(lambda: dialog.form.field("amount").property("state") == "error", timeout=WAIT)
    assert dialog.isVisible()
    assert budget.movements("payment") == before


def test_a_drift_is_explained_acknowledged_and_handed_over(
    panel: BudgetPanel, budget: Budget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = alert(panel, qtbot, drifting=True)
    assert found.line.code == "354-02"
    detail = panel.alerts.detail
    qtbot.waitUntil(lambda: detail.explaining.lines.count() > 0, timeout=WAIT)
    assert detail.chart.isVisible()
    went: list[Any] = []
    budget.office.context.navigation.asked.connect(went.append)
    QTest.keyClick(panel.alerts.table, Qt.Key.Key_M)
    answer(panel, qtbot)
    qtbot.waitUntil(lambda: bool(went), timeout=WAIT)
    assert "354-02" in budget.value("SELECT title FROM meeting")
    path = tmp_path / "note.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr("aso_desktop.ui.budget.alert_acts.QDesktopServices.openUrl", lambda _url: True)
    front(panel, qtbot)
    panel.alerts.table.setFocus()
    QTest.keyClick(panel.alerts.table, Qt.Key.Key_T)
    qtbot.waitUntil(path.exists, timeout=WAIT)
    QTest.keyClick(panel.alerts.table, Qt.Key.Key_A)
    answer(panel, qtbot, reason="Sommet reporté à novembre")
    qtbot.waitUntil(lambda: budget.value("SELECT count(*) FROM drift_acknowledgement") == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: _seen(panel), timeout=WAIT)


def test_a_note_is_begun_in_the_room_of_documents_with_the_figures_of_the_drift(
    panel: BudgetPanel, budget: Budget, qtbot: QtBot
) -> None:
    services = budget.office.services
    services.gallery.seed()
    alert(panel, qtbot, drifting=True)
    went: list[Any] = []
    budget.office.context.navigation.asked.connect(went.append)
    front(panel, qtbot)
    panel.alerts.table.setFocus()
    QTest.keyClick(panel.alerts.table, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: bool(went), timeout=60_000)
    services.workshop.close()
    assert (went[0].room, went[0].kind) == ("drafts", "document")
    typed = budget.value("SELECT field_values FROM draft_version")
    assert "354-02" in typed
    assert "Frais de mission, " in typed, "the movements behind the drift"


def _seen(panel: BudgetPanel) -> bool:
    rows = [panel.alerts.model.row_at(place) for place in range(panel.alerts.model.rowCount())]
    return any(isinstance(row, AlertItem) and row.drift is not None and bool(row.drift.acknowledged) for row in rows)


@pytest.mark.parametrize("way", ["withdraw", "reduce", "cover", "derogate"])
def test_a_line_that_is_exceeded_has_four_ways_out(panel: BudgetPanel, budget: Budget, qtbot: QtBot, way: str) -> None:
    _exceed(budget)
    panel.refresh()
    panel.alerts.reload()
    found = alert(panel, qtbot, drifting=False)
    assert found.case is not None
    assert found.case.excess_cents == 1_000_00
    qtbot.waitUntil(lambda: panel.alerts.detail.exceeding.lines.count() == 1, timeout=WAIT)
    getattr(panel.alerts.detail, way).click()
    dialog = dialog_of(panel, qtbot)
    if way == "cover":
        from aso_desktop.ui.kit.widgets.completion import Proposal

        dialog.form.field("source").set_value(Proposal(budget.lines["354-06"], "354-06"))
    answer(panel, qtbot, **({"authority": "SG", "reason": "Crise"} if way == "derogate" else {}))
    qtbot.waitUntil(lambda: not _open_cases(panel), timeout=WAIT)


def _exceed(budget: Budget) -> None:
    from aso_desktop.core.ledger import Nature
    from aso_desktop.services.budget.values import CommitmentInput, CreditInput, LineInput

    services = budget.office.services
    (node,) = budget.office.rows("SELECT id FROM budget_node")
    line = services.budget.add_line(
        budget.year, LineInput("354-07", "Véhicules", rule="warn", node_id=_uuid(node[0]))
    ).subject
    services.ledger.credit(CreditInput(line, Nature.OPENING, 5_000_00, 5_000_00))
    services.ledger.commit(CommitmentInput(line, "Location", 6_000_00))


def _uuid(key: bytes) -> Any:
    from uuid import UUID

    return UUID(bytes=key)


def _open_cases(panel: BudgetPanel) -> bool:
    rows = [panel.alerts.model.row_at(place) for place in range(panel.alerts.model.rowCount())]
    return any(isinstance(row, AlertItem) and row.case is not None and row.is_open for row in rows)


def test_a_sum_of_the_dynamic_table_opens_its_movements(panel: BudgetPanel, qtbot: QtBot) -> None:
    panel.show_entry("table")
    qtbot.waitUntil(lambda: panel.table.row_count() == 6, timeout=WAIT)
    panel.table.by.set_value("supplier")
    panel.table.by.edited.emit()
    qtbot.waitUntil(lambda: panel.table.row_count() == 2, timeout=WAIT)
    panel.table.sums.setFocus()
    QTest.keyClick(panel.table.sums, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel._entry == "register", timeout=WAIT)
    qtbot.waitUntil(lambda: panel.register.movements.rowCount() == 5, timeout=WAIT)


def test_the_table_and_the_situation_are_written(
    panel: BudgetPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    panel.papers.export_table("line", "month", "committed")
    qtbot.waitUntil(panel.said.isVisible, timeout=WAIT)
    assert {path.suffix for path in tmp_path.glob("budget-*")} == {".xlsx", ".csv"}
    panel.said.dismiss()
    front(panel, qtbot)
    QTest.keyClick(panel, Qt.Key.Key_P, CTRL)
    answer(panel, qtbot)
    qtbot.waitUntil(panel.said.isVisible, timeout=30_000)
    assert (tmp_path / "budget-2026-situation.pdf").stat().st_size > 10_000


def test_a_table_is_tried_then_imported(
    panel: BudgetPanel, budget: Budget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mouvements.csv"
    path.write_text("Ligne;Nature;Montant;Date;Libellé\n354-01;Engagement;1.234,50;02/11/2026;Toner\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    before = budget.movements("commitment")
    QTest.keyClick(panel, Qt.Key.Key_I, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(panel.findChildren(ImportDialog)), timeout=WAIT)
    dialog = panel.findChildren(ImportDialog)[0]
    qtbot.waitUntil(dialog.action.isEnabled, timeout=WAIT)
    assert budget.movements("commitment") == before
    dialog.action.click()
    qtbot.waitUntil(lambda: budget.movements("commitment") == before + 1, timeout=WAIT)


def test_a_statement_called_txt_asks_for_the_line_that_pays(
    panel: BudgetPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "releve.txt"
    path.write_text(CFONB, "latin-1")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    QTest.keyClick(panel, Qt.Key.Key_I, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(panel.findChildren(ImportDialog)), timeout=WAIT)
    dialog = panel.findChildren(ImportDialog)[0]
    qtbot.waitUntil(lambda: bool(dialog.said.text()), timeout=WAIT)
    assert not dialog.is_table
    assert dialog.line.isVisible()
    assert not dialog.columns


def test_a_year_is_opened_after_another_and_not_closed_before_its_end(
    panel: BudgetPanel, budget: Budget, qtbot: QtBot
) -> None:
    panel.acts["budget.year_close"].trigger()
    closing = dialog_of(panel, qtbot)
    assert not closing.action.isEnabled()
    closing.reject()
    panel.acts["budget.year_new"].trigger()
    answer(panel, qtbot)
    qtbot.waitUntil(lambda: budget.value("SELECT count(*) FROM fiscal_year") == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: panel.chooser.count() == 2, timeout=WAIT)
    panel.acts["budget.carry"].trigger()
    dialog = dialog_of(panel, qtbot)
    dialog.save()
    qtbot.waitUntil(lambda: budget.movements("carry_forward") == 6, timeout=WAIT)
