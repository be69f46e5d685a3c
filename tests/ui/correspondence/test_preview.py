"""The preview: the document itself, enclosures with their versions, links, history."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from aso_desktop.ui.correspondence.panel import LettersPanel
from aso_desktop.ui.correspondence.preview_pages import EnclosuresPage
from aso_desktop.ui.kit.form_dialog import FormDialog
from tests.ui.correspondence.conftest import Office, leave, write_pdf


def shown(panel: LettersPanel, qtbot: QtBot) -> None:
    """Wait until the document of the first letter is there."""
    qtbot.waitUntil(lambda: panel.preview.document.pages.count == 2)


def drop(page: EnclosuresPage, path: Path) -> None:
    """Drop a file on a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dragEnterEvent(QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    page.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))


def test_the_document_is_drawn_and_searched(panel: LettersPanel, qtbot: QtBot) -> None:
    shown(panel, qtbot)
    view = panel.preview.document
    assert view.words() == "courrier-0-0.pdf · 1/2"
    view.pages.go_to_page(1)
    assert view.words().endswith("2/2")
    found: list[int] = []
    view.look_for("monsieur", found.append)
    qtbot.waitUntil(lambda: found == [2])
    assert view.pages.next_hit() == 2
    view.pages.zoom_by(2)
    assert view.pages.page == 1


def test_the_facts_say_the_state_in_words(panel: LettersPanel, qtbot: QtBot) -> None:
    shown(panel, qtbot)
    detail = panel.preview.detail
    assert detail is not None
    assert detail.letter.number == "A-2026-00001"
    assert panel.preview._chips[0].accessibleName() == "late by 3 days"


def test_a_letter_without_enclosure_says_so(panel: LettersPanel, qtbot: QtBot) -> None:
    panel.list.table.go_to(3)
    qtbot.waitUntil(lambda: panel.preview.detail is not None and not panel.preview.detail.enclosures)
    assert not panel.preview.document.name


def test_a_dropped_file_is_enclosed_replaced_and_removed(
    panel: LettersPanel, qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    shown(panel, qtbot)
    page = panel.preview.enclosures
    drop(page, write_pdf(tmp_path / "annexe.pdf", 1, "Annexe", ("Texte",)))
    qtbot.waitUntil(lambda: page.lines.count() == 3)
    read = "SELECT count(*) FROM enclosure_text JOIN enclosure USING (sha256) WHERE name = 'annexe.pdf' AND text LIKE ?"
    qtbot.waitUntil(lambda: office.rows(read, "%Annexe%")[0][0] == 1, timeout=20_000)
    page.lines.setCurrentRow(2)
    assert page.remove.isEnabled()
    page.remove.click()
    (dialog,) = page.findChildren(FormDialog)
    dialog.form.set_values({"reason": "Erreur de fichier"})
    dialog.save()
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM enclosure WHERE removed_at IS NOT NULL") == 1)
    qtbot.waitUntil(lambda: not page.remove.isEnabled() or page.lines.currentRow() != 2)


def test_opening_wipes_the_copy_when_the_profile_is_closed(panel: LettersPanel, qtbot: QtBot, office: Office) -> None:
    shown(panel, qtbot)
    detail = panel.preview.detail
    assert detail is not None
    copy = office.services.showing.copy_out(detail.present[0])
    assert copy.read_bytes().startswith(b"%PDF")
    office.services.showing.close()
    assert not copy.exists()


def test_links_and_history_tell_what_happened(panel: LettersPanel, qtbot: QtBot) -> None:
    panel.list.table.go_to(6)
    qtbot.waitUntil(lambda: panel.preview.detail is not None and bool(panel.preview.detail.links))
    assert panel.preview.links.lines.count() == 1
    assert panel.preview.history.lines.count() >= 1
    assert "Registered a letter" in panel.preview.history.lines.item(panel.preview.history.lines.count() - 1).text()
    panel.preview.links.lines.itemActivated.emit(panel.preview.links.lines.item(0))
    qtbot.waitUntil(lambda: len(panel.windows) == 1)
    leave(panel.windows[0], qtbot)


def test_reading_for_a_while_marks_as_read(panel: LettersPanel, qtbot: QtBot, office: Office) -> None:
    shown(panel, qtbot)
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM letter WHERE read_at IS NOT NULL") == 1)
    assert not office.context.undo.undo_words
