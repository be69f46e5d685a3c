"""Registering and changing letters in the form, by keyboard alone, on a real encrypted file."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from aso_desktop.ui.correspondence.editor import LetterEditor, open_editor
from aso_desktop.ui.correspondence.panel import LettersPanel
from tests.ui.correspondence.conftest import TODAY, Office, write_pdf

pytestmark = pytest.mark.usefixtures("theme_")

BUDGET = 12
"""Keys beyond the typed text for an arrival with an enclosure."""


@pytest.fixture
def editor(office: Office, qtbot: QtBot) -> LetterEditor:
    """Return the form of a new arrival, on screen and filled with what it offers."""
    return shown(qtbot, open_editor(office.context, None, "incoming"))


def shown(qtbot: QtBot, made: LetterEditor) -> LetterEditor:
    """Show a form and wait until it has read what it offers."""
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(lambda: made.entry is not None and made.entry.form.field("type_code").count() > 0)
    made.setFocus()
    return made


def type_in(made: LetterEditor, name: str, words: str) -> None:
    """Type words into a field."""
    assert made.entry is not None
    field = made.entry.form.field(name)
    field.setFocus()
    field.clear()
    write(field, words)


def write(field: QWidget, words: str) -> None:
    """Type words as a keyboard with accents does."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


class Keyboard:
    """Types into whatever has the focus, and counts the keys that are not text."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.count = 0

    def text(self, words: str) -> None:
        """Type words: they do not count."""
        write(self._target(), words)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key that counts."""
        self.count += 1
        self._qtbot.keyClick(self._target(), key, modifier)

    @staticmethod
    def _target() -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


def test_an_arrival_with_an_enclosure_takes_at_most_twelve_keys(
    panel: LettersPanel, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    scan = write_pdf(tmp_path / "scan.pdf", 2, "Préfecture du Rhône", ("Objet : pièces complémentaires",))
    panel.activateWindow()
    panel.list.table.setFocus()
    keys, control = Keyboard(qtbot), Qt.KeyboardModifier.ControlModifier
    keys.key(Qt.Key.Key_N, control)
    qtbot.waitUntil(lambda: panel.form is not None and panel.form.entry.form.field("type_code").count() > 0)
    qtbot.waitUntil(lambda: panel.form.entry.form.focused_field() == "document_date")
    form = panel.form
    keys.text("09/11")
    keys.key(Qt.Key.Key_Tab)
    keys.text("DCL/2026-1187")
    keys.key(Qt.Key.Key_Tab)
    keys.key(Qt.Key.Key_Tab)
    keys.text("Demande de subvention : pièces complémentaires")
    keys.key(Qt.Key.Key_Tab)
    keys.text("Préfecture du Rh")
    qtbot.waitUntil(lambda: form.entry.form.field("senders")._popup is not None)
    keys.key(Qt.Key.Key_Tab)
    keys.key(Qt.Key.Key_O, control)
    dialog = form.files.findChild(QFileDialog)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit) and dialog.isActiveWindow())
    QApplication.clipboard().setText(str(scan))
    keys.key(Qt.Key.Key_V, control)
    keys.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(form.files.files))
    panel.activateWindow()
    qtbot.waitUntil(lambda: form.entry.form.focused_field() == "recipients")
    with qtbot.waitSignal(form.saved) as saved:
        keys.key(Qt.Key.Key_Return, control)
    number, letter_id = saved.args
    assert keys.count == 10 <= BUDGET
    the_arrival_is_registered_and_read(office, qtbot, number, letter_id)


def the_arrival_is_registered_and_read(office: Office, qtbot: QtBot, number: str, letter_id: UUID) -> None:
    found = office.rows(
        "SELECT subject, sender_reference, document_date, received_on, number, enclosures, correspondents, state "
        "FROM letter WHERE id = ?", letter_id.bytes,
    )[0]  # fmt: skip
    assert found == (
        "Demande de subvention : pièces complémentaires", "DCL/2026-1187", "2026-11-09", "2026-11-13", number, 1,
        "Préfecture du Rh", "registered",
    )  # fmt: skip
    read = "SELECT count(*) FROM enclosure JOIN enclosure_text USING (sha256) WHERE letter_id = ? AND state = 'read'"
    qtbot.waitUntil(lambda: office.value(read, letter_id.bytes) == 1, timeout=20_000)


def test_the_next_letter_keeps_sender_and_service_and_shows_the_number(editor: LetterEditor, qtbot: QtBot) -> None:
    type_in(editor, "subject", "Première lettre de la série")
    type_in(editor, "senders", "Mairie d’Angers")
    with qtbot.waitSignal(editor.saved) as saved:
        editor.save_and_next()
    assert editor.saved_bar.isVisible()
    assert editor.saved_bar.number() == saved.args[0]
    assert editor.status_words() == "entry 2 of the series"
    assert editor.entry is not None
    held = editor.entry.held()
    assert held["senders"] == "Mairie d’Angers"
    assert held["subject"] == ""
    assert held["received_on"] == TODAY
    assert editor.entry.form.focused_field() == "document_date"
    editor.entry.form.focus_field("subject")
    qtbot.keyClick(editor.entry.form.field("subject"), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert editor.entry.held()["subject"] == "Première lettre de la série"


def test_what_is_missing_is_said_beside_the_field_and_the_summary_takes_the_focus(
    editor: LetterEditor, qtbot: QtBot, office: Office
) -> None:
    before = office.value("SELECT count(*) FROM letter")
    editor.save()
    assert editor.entry is not None
    assert editor.entry.form.field("subject").property("state") == "error"
    assert "2 field" in (QApplication.focusWidget() or QWidget()).accessibleName()
    type_in(editor, "subject", "ab")
    type_in(editor, "senders", "Mairie")
    editor.save()
    subject = editor.entry.form.field("subject")
    qtbot.waitUntil(lambda: subject.accessibleDescription().startswith("Type a subject"))
    assert office.value("SELECT count(*) FROM letter") == before


def test_a_document_dated_after_its_arrival_is_asked_about_once(editor: LetterEditor, qtbot: QtBot) -> None:
    type_in(editor, "subject", "Demande de subvention")
    type_in(editor, "senders", "Mairie d’Angers")
    type_in(editor, "document_date", "19/11/2026")
    assert editor.entry is not None
    field = editor.entry.form.field("document_date")
    assert field.accessibleDescription() == "In the future. Did you mean 09/11/2026?"
    editor.save_and_next()
    assert editor.entry.form.focused_field() == "document_date"
    question = editor.entry.question()
    assert question is not None
    assert question[2] is not None
    question[2][1]()
    assert field.value() == date(2026, 11, 9)
    with qtbot.waitSignal(editor.saved):
        editor.save_and_next()


def test_a_likely_duplicate_shows_while_typing_and_can_be_linked(
    editor: LetterEditor, qtbot: QtBot, office: Office
) -> None:
    type_in(editor, "received_on", "10/11/2026")
    type_in(editor, "senders", "Préfecture du Rhône")
    type_in(editor, "subject", "Demande de subvention réseau de bornes de recharge")
    qtbot.waitUntil(lambda: editor.duplicates.shown is not None)
    assert editor.duplicates.isVisible()
    found = editor.duplicates.shown
    assert found is not None
    assert found.why == "subject"
    editor.duplicates._link.click()
    with qtbot.waitSignal(editor.saved) as saved:
        editor.save_and_next()
    link = office.rows("SELECT kind, target_id FROM letter_link WHERE source_id = ?", saved.args[1].bytes)
    assert link == [("duplicates", found.id.bytes)]
    assert editor.duplicates.shown is None


def test_the_target_date_follows_the_priority_in_working_days(editor: LetterEditor) -> None:
    assert editor.entry is not None
    usual = editor.entry.held()["due_on"]
    editor.entry.form.field("priority").set_value("urgent")
    editor.entry.form.edited.emit("priority")
    assert editor.entry.held()["due_on"] == date(2026, 11, 25)
    assert usual == date(2026, 12, 28)
    type_in(editor, "due_on", "20/11/2026")
    editor.entry.form.field("priority").set_value("normal")
    editor.entry.form.edited.emit("priority")
    assert editor.entry.held()["due_on"] == date(2026, 11, 20)


def test_a_draft_is_offered_afterwards_and_never_applied_silently(
    editor: LetterEditor, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    type_in(editor, "subject", "Commencé hier, jamais fini")
    type_in(editor, "senders", "Mairie d’Angers")
    scan = write_pdf(tmp_path / "scan.pdf", 1, "Mairie", ("Bonjour",))
    editor.files.add([scan])
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM draft") == 1)
    editor.leave()
    again = shown(qtbot, open_editor(office.context, None, "incoming"))
    qtbot.waitUntil(again.draft_strip.isVisible)
    assert again.entry is not None
    assert again.entry.held()["subject"] == ""
    again.resume()
    assert again.entry.held()["subject"] == "Commencé hier, jamais fini"
    assert [f.path for f in again.files.files] == [scan]
    with qtbot.waitSignal(again.saved):
        again.save_and_next()
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM draft") == 0)


def letter_id_of(office: Office, words: str) -> UUID:
    """Return a letter by the beginning of its subject."""
    return UUID(bytes=office.value("SELECT id FROM letter WHERE subject LIKE ?", f"{words}%"))


def test_a_letter_is_changed_in_the_same_form_and_undone(office: Office, qtbot: QtBot) -> None:
    letter_id = letter_id_of(office, "Convention")
    editor = shown(qtbot, open_editor(office.context, None, letter_id))
    assert editor.title().startswith("Change ")
    type_in(editor, "subject", "Convention de partenariat, avenant n° 3")
    with qtbot.waitSignal(editor.saved):
        editor.save()
    assert office.value("SELECT subject FROM letter WHERE id = ?", letter_id.bytes).endswith("n° 3")
    assert office.context.undo.undo_words == "Change a letter"
    office.context.undo.undo()
    qtbot.waitUntil(lambda: office.value("SELECT subject FROM letter WHERE id = ?", letter_id.bytes).endswith("n° 2"))


def test_what_a_colleague_changed_meanwhile_is_shown_with_both_values(office: Office, qtbot: QtBot) -> None:
    letter_id = letter_id_of(office, "Convention")
    editor = shown(qtbot, open_editor(office.context, None, letter_id))
    office.services.correspondence.update(letter_id, {"subject": "Autre objet du collègue"})
    type_in(editor, "subject", "Mon objet à moi")
    editor.save()
    assert editor.entry is not None
    field = editor.entry.form.field("subject")
    qtbot.waitUntil(lambda: "Autre objet du collègue" in field.accessibleDescription())
    with qtbot.waitSignal(editor.saved):
        editor.save()
    assert office.value("SELECT subject FROM letter WHERE id = ?", letter_id.bytes) == "Mon objet à moi"


def test_a_reply_begins_with_its_recipient_and_its_link(office: Office, qtbot: QtBot) -> None:
    letter_id = letter_id_of(office, "Recours")
    reply = office.services.correspondence.reply_to(letter_id)
    editor = shown(qtbot, open_editor(office.context, None, reply))
    assert editor.entry is not None
    assert editor.entry.held()["recipients"] == "Mme Hélène Lefèvre"
    assert editor.entry.held()["drafter"] == "Amira Benali"
    with qtbot.waitSignal(editor.saved) as saved:
        editor.save_and_next()
    assert office.rows("SELECT kind, target_id FROM letter_link WHERE source_id = ?", saved.args[1].bytes) == [
        ("answers", letter_id.bytes)
    ]


def test_completion_proposes_by_use_and_creates_on_request(editor: LetterEditor, office: Office, qtbot: QtBot) -> None:
    office.services.correspondence.register(
        LetterInput("incoming", "Premier envoi", senders=(PartyInput("Rectorat de Lyon", create="organisation"),))
    )
    type_in(editor, "subject", "Un autre envoi")
    type_in(editor, "senders", "recto")
    assert editor.entry is not None
    field = editor.entry.form.field("senders")
    qtbot.waitUntil(lambda: field._popup is not None and field._popup.current().text == "Rectorat de Lyon")
    assert field._popup.current().note == "1 letter(s) · last on 13/11"
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "Rectorat de Lyon"
    assert editor.entry.form.focused_field() == "recipients"
    with qtbot.waitSignal(editor.saved) as saved:
        editor.save_and_next()
    assert office.value("SELECT count(*) FROM organisation") == 1
    kind = office.rows("SELECT organisation_id IS NOT NULL FROM letter_party WHERE letter_id = ?", saved.args[1].bytes)
    assert kind == [(1,)]


def test_a_second_sender_is_asked_for_by_a_key(editor: LetterEditor, office: Office, qtbot: QtBot) -> None:
    type_in(editor, "subject", "Lettre commune de deux mairies")
    type_in(editor, "senders", "Mairie d’Angers")
    assert editor.entry is not None
    second = editor.entry.form.field("senders_more")
    assert not second.isVisible()
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(editor.entry.form.field("senders"), Qt.Key.Key_A, control)
    assert second.isVisible()
    assert editor.entry.form.focused_field() == "senders_more"
    type_in(editor, "senders_more", "Mairie de Nantes")
    with qtbot.waitSignal(editor.saved) as saved:
        editor.save_and_next()
    parties = office.rows("SELECT printed FROM letter_party WHERE letter_id = ? ORDER BY rank", saved.args[1].bytes)
    assert parties == [("Mairie d’Angers",), ("Mairie de Nantes",)]
    assert not second.isVisible()


@pytest.mark.parametrize("direction", ["outgoing", "internal"])
def test_departures_and_internal_letters_have_their_form(office: Office, qtbot: QtBot, direction: str) -> None:
    editor = shown(qtbot, open_editor(office.context, None, direction))
    assert editor.entry is not None
    assert editor.entry.held()["drafter"] == "Amira Benali"
    type_in(editor, "subject", "Note de service sur les congés")
    type_in(editor, "recipients", "Tous les bureaux")
    if direction == "internal":
        type_in(editor, "senders", "Direction")
    with qtbot.waitSignal(editor.saved) as saved:
        editor.save_and_next()
    assert office.value("SELECT direction FROM letter WHERE id = ?", saved.args[1].bytes) == direction


def test_a_narrow_window_shows_the_form_and_keeps_the_enclosures_behind_a_button(
    editor: LetterEditor, qtbot: QtBot, tmp_path: Path
) -> None:
    editor.resize(683, 340)
    assert editor.side_button.isVisible()
    assert not editor.files.isVisible()
    editor.files.add([write_pdf(tmp_path / "scan.pdf", 1, "Mairie", ("Bonjour",))])
    assert editor.side_button.accessibleName() == "Enclosures (1)"
    editor.side_button.click()
    assert editor.files.isVisible()
    assert editor.entry is not None
    assert not editor.entry.isVisible()
    qtbot.waitUntil(lambda: editor.files.document.pages.count == 1)


def test_every_field_and_button_has_a_name(editor: LetterEditor) -> None:
    widgets = [w for w in editor.findChildren(QWidget) if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisible()]
    assert len(widgets) > 20
    assert [w for w in widgets if not w.accessibleName() and w.metaObject().className() != "QScrollArea"] == []


def test_the_label_of_a_letter_is_printed(office: Office, tmp_path: Path) -> None:
    from pypdfium2 import PdfDocument

    letter_id = letter_id_of(office, "Recours")
    office.services.outgoing.print_label(letter_id, tmp_path / "label.pdf", lambda _context, words: words)
    document = PdfDocument(tmp_path / "label.pdf")
    page = document[0]
    words = page.get_textpage().get_text_range()
    document.close()
    assert "A-2026-00005" in words
    assert "Recours gracieux" in words
    assert "09/11/2026" in words


def test_leaving_the_form_gives_everything_back(panel: LettersPanel, qtbot: QtBot) -> None:
    panel.open_form("incoming")
    form = panel.form
    qtbot.waitUntil(lambda: form.entry.form.field("type_code").count() > 0)
    with qtbot.waitSignal(form.destroyed):
        qtbot.keyClick(form.entry.form.field("subject"), Qt.Key.Key_Escape)
    assert panel.form is None
    assert panel.list.table.isVisible()
