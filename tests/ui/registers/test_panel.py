"""Registers are made and edited, numbers voided and reserved, a month is closed and printed."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.errors import UserError
from aso_desktop.services.correspondence.values import LetterInput
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.registers.dialogs import RegisterDialog
from aso_desktop.ui.registers.panel import RegistersPanel, make_panel
from tests.ui.correspondence.conftest import Office

WAIT = 30_000


@pytest.fixture
def panel(office: Office, qtbot: QtBot) -> RegistersPanel:
    made = make_panel(office.context)
    assert isinstance(made, RegistersPanel)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    qtbot.waitUntil(lambda: made.register() is not None and made.month() is not None, timeout=WAIT)
    return made


def dialog_of(panel: RegistersPanel, qtbot: QtBot) -> FormDialog:
    """Return the dialog that is open."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    return next(d for d in panel.findChildren(FormDialog) if d.isVisible())


def codes(office: Office) -> list[str]:
    return [code for (code,) in office.rows("SELECT code FROM register ORDER BY code")]


def test_registers_and_the_months_of_the_first_are_shown(panel: RegistersPanel) -> None:
    register, month = panel.register(), panel.month()
    assert register is not None
    assert month is not None
    assert (register.code, register.last_number) == ("ARR", "A-2026-00010")
    assert (month.month, month.first, month.last, month.unexplained) == ("2026-11", 1, 10, 0)


def test_the_models_keep_qts_rules(panel: RegistersPanel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel.registers, force_py=True)
    qtmodeltester.check(panel.months, force_py=True)


def test_a_register_is_made_by_keyboard_and_taken_back(panel: RegistersPanel, office: Office, qtbot: QtBot) -> None:
    before = codes(office)
    panel.acts["register.new"].trigger()
    dialog = dialog_of(panel, qtbot)
    assert isinstance(dialog, RegisterDialog)
    qtbot.keyClicks(dialog.form.field("code"), "RH")
    qtbot.keyClicks(dialog.form.field("label"), "Ressources humaines")
    qtbot.keyClick(dialog.form.field("label"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: codes(office) == sorted([*before, "RH"]), timeout=WAIT)
    qtbot.waitUntil(lambda: office.context.undo.undo_words != "", timeout=WAIT)
    office.context.undo.undo()
    qtbot.waitUntil(lambda: codes(office) == before, timeout=WAIT)


def test_a_pattern_without_its_number_is_refused_beside_the_field(
    panel: RegistersPanel, office: Office, qtbot: QtBot
) -> None:
    panel.acts["register.new"].trigger()
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"code": "RH", "label": "Ressources humaines", "pattern": "RH-{year}"})
    dialog.save()
    qtbot.waitUntil(lambda: dialog.form.field("pattern").property("state") == "error", timeout=WAIT)
    assert dialog.isVisible()
    assert "RH" not in codes(office)


def test_a_number_is_declared_void_and_listed_with_its_reason(
    panel: RegistersPanel, office: Office, qtbot: QtBot
) -> None:
    panel.acts["register.void"].trigger()
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"reason": "Étiquette déchirée"})
    dialog.save()
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM serial_number WHERE state = 'void'") == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: panel.detail._lost.count() == 1, timeout=WAIT)
    assert "Étiquette déchirée" in panel.detail._lost.item(0).text()


def test_numbers_are_reserved_and_given_back(panel: RegistersPanel, office: Office, qtbot: QtBot) -> None:
    panel.acts["register.reserve"].trigger()
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values(
        {"count": 12, "holder": "Amira Benali", "expires_on": datetime(2026, 11, 30, tzinfo=UTC).date()}
    )
    dialog.save()
    reserved = "SELECT count(*) FROM serial_number WHERE state = 'reserved'"
    qtbot.waitUntil(lambda: office.value(reserved) == 12, timeout=WAIT)
    qtbot.waitUntil(lambda: panel.detail._blocks.count() == 1, timeout=WAIT)
    panel.detail._give_back.click()
    qtbot.waitUntil(lambda: office.value(reserved) == 0, timeout=WAIT)


def test_a_month_is_closed_and_its_register_printed(
    office: Office, qtbot: QtBot, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.move_to(datetime(2026, 12, 2, 9, tzinfo=UTC))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    panel = make_panel(office.context)
    assert isinstance(panel, RegistersPanel)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.month() is not None, timeout=WAIT)
    panel.acts["register.close_month"].trigger()
    dialog_of(panel, qtbot).save()
    qtbot.waitUntil(panel.said.isVisible, timeout=30_000)
    assert {p.name for p in tmp_path.glob("ARR-*")} == {"ARR-2026-11.pdf", "ARR-2026-11.xlsx", "ARR-2026-11.csv"}
    assert office.value("SELECT count(*) FROM month_closure") == 1
    qtbot.waitUntil(lambda: (m := panel.month()) is not None and m.is_closed, timeout=WAIT)


def test_the_month_that_runs_cannot_be_closed(panel: RegistersPanel, office: Office, qtbot: QtBot) -> None:
    panel.acts["register.close_month"].trigger()
    dialog = dialog_of(panel, qtbot)
    asked = dialog._sentence.text()
    dialog.save()
    qtbot.waitUntil(lambda: dialog._sentence.text() != asked, timeout=WAIT)
    assert dialog.isVisible()
    assert office.value("SELECT count(*) FROM month_closure") == 0


def test_a_closed_register_gives_no_number_until_it_is_opened_again(
    panel: RegistersPanel, office: Office, qtbot: QtBot
) -> None:
    panel.acts["register.close"].trigger()
    qtbot.waitUntil(lambda: office.value("SELECT state FROM register WHERE code = 'ARR'") == "closed", timeout=WAIT)
    with pytest.raises(UserError, match="closed"):
        office.services.correspondence.register(LetterInput("incoming", "Une lettre", panel.register().id))  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: (r := panel.register()) is not None and r.state == "closed", timeout=WAIT)
    panel.acts["register.close"].trigger()
    qtbot.waitUntil(lambda: office.value("SELECT state FROM register WHERE code = 'ARR'") == "open", timeout=WAIT)
