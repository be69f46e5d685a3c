"""The directory goes out as a table, comes in again, and says in words what keeps a line out."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from aso_desktop.ui.contacts.panel import ContactsPanel
from aso_desktop.ui.kit.table_dialog import TableDialog
from tests.ui.contacts.conftest import WAIT, dialog_of, names
from tests.ui.correspondence.conftest import Office


def ask(panel: ContactsPanel, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    panel.acts["contact.import"].trigger()


def test_a_table_is_tried_then_written_and_taken_back(
    panel: ContactsPanel, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "annuaire.csv"
    table.write_text("Nom;Prénom;Fonction;Organisme\nNguyen;Anaïs;Cheffe de bureau;DREAL\n", "utf-8-sig")
    ask(panel, table, monkeypatch)
    dialog = dialog_of(panel, TableDialog, qtbot)
    qtbot.waitUntil(dialog.action.isEnabled, timeout=WAIT)
    assert dialog.columns["family_name"].value() == "Nom"
    assert "Nguyen, Anaïs" not in names(panel)
    dialog.action.click()
    qtbot.waitUntil(lambda: {"Nguyen, Anaïs", "DREAL"} <= set(names(panel)), timeout=WAIT)
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=WAIT)
    office.context.undo.undo()
    qtbot.waitUntil(lambda: "Nguyen, Anaïs" not in names(panel), timeout=WAIT)


def test_a_wrong_line_keeps_the_table_out_until_its_column_is_left(
    panel: ContactsPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "annuaire.csv"
    table.write_text("Nom;Courriel\nNguyen;pas une adresse\n", "utf-8-sig")
    ask(panel, table, monkeypatch)
    dialog = dialog_of(panel, TableDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.problems.count() == 1, timeout=WAIT)
    assert dialog.problems.item(0).text().startswith("Line 2, Courriel: ")
    assert not dialog.action.isEnabled()
    dialog.columns["email"].set_value("")
    dialog.columns["email"].edited.emit()
    qtbot.waitUntil(dialog.action.isEnabled, timeout=WAIT)
    dialog.reject()


def test_a_file_that_is_no_table_is_refused_in_words(
    panel: ContactsPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "photo.xlsx"
    table.write_bytes(b"not a workbook")
    ask(panel, table, monkeypatch)
    dialog = dialog_of(panel, TableDialog, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.said.text()), timeout=WAIT)
    assert not dialog.action.isEnabled()
    dialog.reject()


def test_the_directory_is_exported(
    panel: ContactsPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "annuaire.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    panel.acts["contact.export"].trigger()
    qtbot.waitUntil(panel.said.isVisible, timeout=WAIT)
    assert "Lefèvre" in path.read_text("utf-8-sig")
