"""Files dropped on the room become letters, one answer each; what is known already is said and can be forced."""

from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from aso_desktop.ui.correspondence.intake import ImportDialog, open_import
from aso_desktop.ui.correspondence.panel import LettersPanel
from aso_desktop.ui.correspondence.table_import import TableImportDialog
from tests.ui.correspondence.conftest import Office, write_pdf

pytestmark = pytest.mark.usefixtures("theme_")


def write_mail(path: Path, subject: str) -> Path:
    """Write a message with one attachment."""
    mail = EmailMessage()
    mail["From"] = "Marie Durand <marie.durand@example.org>"
    mail["To"] = "courrier@example.org"
    mail["Subject"] = subject
    mail["Date"] = "Thu, 12 Nov 2026 10:00:00 +0100"
    mail["Message-ID"] = f"<{path.stem}@example.org>"
    mail.set_content("Bonjour,\n\nVoici la pièce.\n")
    mail.add_attachment(b"une note", maintype="text", subtype="plain", filename="note.txt")
    path.write_bytes(mail.as_bytes())
    return path


def closed(dialog: ImportDialog) -> bool:
    """Say whether the import has ended."""
    return bool(dialog.results) and not dialog.is_busy


def test_each_file_has_its_answer_and_a_known_one_can_be_forced(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    mail = write_mail(tmp_path / "demande.eml", "Demande de rendez-vous")
    (tmp_path / "vide.pdf").write_bytes(b"")
    dialog = open_import(office.context, None, [mail, tmp_path / "vide.pdf"])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.register.count() == 3)
    dialog.action.click()
    qtbot.waitUntil(lambda: closed(dialog), timeout=20_000)
    first, second = dialog.answers.words()
    assert first[1].startswith("Registered as ")
    assert "empty" in second[1]
    assert office.value("SELECT count(*) FROM letter WHERE subject = 'Demande de rendez-vous'") == 1
    dialog.results.clear()
    dialog.start()
    qtbot.waitUntil(lambda: closed(dialog), timeout=20_000)
    assert dialog.answers.words()[0][1].startswith("Already registered")
    dialog.anyway.click()
    qtbot.waitUntil(lambda: closed(dialog), timeout=20_000)
    assert office.value("SELECT count(*) FROM letter WHERE subject = 'Demande de rendez-vous'") == 2


def test_files_dropped_on_the_list_open_the_import(
    panel: LettersPanel, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    paper = write_pdf(tmp_path / "facture.pdf", 1, "Société Alpha", ("Objet : Facture du mois d'octobre",))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(paper))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.list.dropEvent(QDropEvent(QPoint(20, 20), Qt.DropAction.CopyAction, data, button, keys))
    dialog = panel.findChild(ImportDialog)
    assert dialog is not None
    assert [name for name, _answer in dialog.answers.words()] == ["facture.pdf"]
    before = office.value("SELECT count(*) FROM letter")
    qtbot.waitUntil(lambda: dialog.register.count() == 3)
    dialog.start()
    qtbot.waitUntil(lambda: closed(dialog), timeout=20_000)
    assert office.value("SELECT count(*) FROM letter") == before + 1
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_an_empty_import_says_what_to_do(office: Office, qtbot: QtBot) -> None:
    dialog = open_import(office.context, None)
    qtbot.addWidget(dialog)
    assert dialog.empty.isVisible()
    assert not dialog.action.isEnabled()


def test_a_table_dropped_alone_leads_to_the_import_of_tables(panel: LettersPanel, qtbot: QtBot, tmp_path: Path) -> None:
    table = tmp_path / "registre.csv"
    table.write_text("Objet;Expéditeur\nDemande de logement;Mairie d’Angers\n", "utf-8")
    panel.list.files_dropped.emit([table])
    (dialog,) = panel.findChildren(TableImportDialog)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.file.path == table
    assert not panel.findChildren(ImportDialog)
