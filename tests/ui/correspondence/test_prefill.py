"""The first file of a new letter fills the fields that are still empty."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.ui.correspondence.editor import LetterEditor, open_editor
from aso_desktop.ui.correspondence.editor_form import printed
from tests.ui.correspondence.conftest import Office, write_pdf
from tests.ui.correspondence.test_editor import shown, type_in
from tests.ui.correspondence.test_intake import write_mail

pytestmark = pytest.mark.usefixtures("theme_")


@pytest.fixture
def editor(office: Office, qtbot: QtBot) -> LetterEditor:
    """Return the form of a new arrival, on screen and filled with what it offers."""
    return shown(qtbot, open_editor(office.context, None, "incoming"))


def test_a_dropped_mail_fills_the_form_that_is_still_empty(
    editor: LetterEditor, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    assert editor.entry is not None
    editor.files.add([write_mail(tmp_path / "demande.eml", "Demande de rendez-vous")])
    qtbot.waitUntil(lambda: editor.entry is not None and bool(editor.entry.held()["subject"]), timeout=20_000)
    held = editor.entry.held()
    assert held["subject"] == "Demande de rendez-vous"
    assert "Marie Durand" in printed(held["senders"])
    assert (held["received_on"], held["document_date"]) == (date(2026, 11, 12), date(2026, 11, 12))
    assert (held["sending_mode"], held["medium"]) == ("email", "electronic")
    with qtbot.waitSignal(editor.saved, timeout=20_000):
        editor.save()
    assert office.value("SELECT message_id FROM letter ORDER BY local_id DESC LIMIT 1").endswith("demande@example.org>")


def test_a_dropped_document_proposes_its_subject_and_leaves_what_was_typed(
    editor: LetterEditor, qtbot: QtBot, tmp_path: Path
) -> None:
    assert editor.entry is not None
    paper = write_pdf(tmp_path / "scan.pdf", 1, "Mairie", ("Objet : Travaux du pont neuf", "Monsieur,"))
    type_in(editor, "sender_reference", "X/12")
    editor.files.add([paper])
    qtbot.waitUntil(lambda: editor.entry is not None and bool(editor.entry.held()["subject"]), timeout=20_000)
    assert editor.entry.held()["subject"] == "Travaux du pont neuf"
    assert editor.entry.held()["sender_reference"] == "X/12"
