"""A table of letters goes in step by step: columns guessed, lines tried, written, and taken back."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.ui.correspondence.table_import import DONE, REPORT, TableImportDialog, open_table_import
from tests.ui.correspondence.conftest import Office

pytestmark = pytest.mark.usefixtures("theme_")

LINES = (
    "Objet;Expéditeur;Arrivé le;Divers",
    "Demande de logement;Mairie d’Angers;02/11/2026;a",
    "Demande de crédits;Rectorat de Dijon;31/02/2026;b",
    "Envoi du rapport annuel;Cour des comptes;03/11/2026;c",
)


def table(folder: Path, lines: tuple[str, ...]) -> Path:
    """Write a table as French spreadsheets do."""
    path = folder / "registre.csv"
    path.write_bytes("\r\n".join(lines).encode("cp1252"))
    return path


def step(qtbot: QtBot, dialog: TableImportDialog, place: int) -> None:
    """Go on to a step."""
    qtbot.waitUntil(lambda: dialog.steps.next.isEnabled() and not dialog.is_busy)
    dialog.steps.next.click()
    qtbot.waitUntil(lambda: dialog.steps.current() == place and not dialog.is_busy, timeout=20_000)


def opened(office: Office, qtbot: QtBot, path: Path) -> TableImportDialog:
    """Open the path with a file and wait for its columns."""
    dialog = open_table_import(office.context, None, path)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog.columns.choices) and not dialog.is_busy, timeout=20_000)
    qtbot.waitUntil(lambda: dialog.file.register.count() == 3)
    return dialog


def test_wrong_lines_are_said_and_the_good_ones_can_go_in_and_out(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    before = office.value("SELECT count(*) FROM letter")
    dialog = opened(office, qtbot, table(tmp_path, LINES))
    assert dialog.columns.columns() == {"subject": "Objet", "senders": "Expéditeur", "received_on": "Arrivé le"}
    step(qtbot, dialog, REPORT)
    ((place, words),) = dialog.trial.problems.words()
    assert place == "line 3 · Arrivé le"
    assert "31/02/2026" in words
    assert not dialog.steps.next.isEnabled()
    assert office.value("SELECT count(*) FROM letter") == before
    dialog.trial.policy.choose(1)
    step(qtbot, dialog, DONE)
    assert office.value("SELECT count(*) FROM letter") == before + 2
    dialog.result_page.roll_back_asked.emit("")
    qtbot.waitUntil(lambda: "reason" in dialog.result_page._explained.text().lower())
    dialog.result_page.reason.setText("Mauvais fichier")
    dialog.result_page.back.click()
    qtbot.waitUntil(lambda: dialog.result_page.summary.text() == "The import was taken back.")
    assert office.value("SELECT count(*) FROM letter") == before


def test_a_table_without_subject_asks_for_its_column(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(office, qtbot, table(tmp_path, ("Texte;De", "Demande de logement;Mairie")))
    dialog.steps.next.click()
    qtbot.waitUntil(dialog.errors.isVisible, timeout=20_000)
    dialog.columns.choices["Texte"].set_value("subject")
    step(qtbot, dialog, REPORT)
    assert dialog.steps.next.isEnabled()


def test_one_field_cannot_be_taken_from_two_columns(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(office, qtbot, table(tmp_path, LINES))
    dialog.columns.choices["Divers"].set_value("subject")
    dialog.steps.next.click()
    assert dialog.errors.isVisible()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
