"""A document by keyboard: begun from a letter of the register, filled, written, seen with its pages; mail merge."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aso_desktop.core.ids import shipped_id
from aso_desktop.ui.drafts.panel import DraftsPanel
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.reading_window import CompareWindow
from tests.ui.correspondence.conftest import Office
from tests.ui.drafts.conftest import WAIT

LETTER = shipped_id("template", "letter.fr")


def departure(office: Office) -> UUID:
    (row,) = office.rows("SELECT id FROM letter WHERE direction = 'outgoing' LIMIT 1")
    return UUID(bytes=row[0])


def begin(panel: DraftsPanel, office: Office, qtbot: QtBot) -> None:
    """Begin a document from a departure, as the room of letters asks for it."""
    panel.open_target(Target("drafts", kind="letter", id=departure(office), action="new",
                             values=(("template", str(LETTER)),)))  # fmt: skip
    qtbot.waitUntil(lambda: panel.editor.form is not None, timeout=WAIT)


def test_a_departure_is_drafted_by_keyboard_and_its_versions_are_compared(
    panel: DraftsPanel, office: Office, qtbot: QtBot
) -> None:
    begin(panel, office, qtbot)
    editor = panel.editor
    assert editor.form is not None
    assert editor.form.values()["objet"]
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    assert editor.unfilled() == ["ministere", "corps"]
    panel.acts["draft.next_unfilled"].trigger()
    first = editor.form.focused_field()
    panel.acts["draft.next_unfilled"].trigger()
    assert {first, editor.form.focused_field()} == {"ministere", "corps"}
    editor.form.set_values({"ministere": "Ministere de la Transition", "corps": "Les travaux durent six semaines."})
    qtbot.waitUntil(lambda: editor.pages_view.count > 0, timeout=WAIT)
    editor.form.focus_field("ministere")
    assert editor.form.isVisible()
    assert editor.pages_view.isVisible()
    editor.setFixedWidth(600)
    qtbot.waitUntil(lambda: not editor.pages_view.isVisible())
    panel.toggle_preview()
    assert (editor.form.isVisible(), editor.pages_view.isVisible()) == (False, True), "the pages take its place"
    panel.toggle_preview()
    assert (editor.form.isVisible(), editor.pages_view.isVisible()) == (True, False)
    qtbot.waitUntil(lambda: editor.form is not None and editor.form.focused_field() == "ministere")
    QTest.keyClick(editor.form.field("ministere"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: panel.detail.whole is not None and len(panel.detail.whole.versions) == 2, timeout=WAIT)
    assert office.value("SELECT unfilled FROM draft_version ORDER BY n DESC LIMIT 1") == "[]"
    qtbot.waitUntil(lambda: panel.detail.pages_view.count > 0, timeout=WAIT)
    panel.acts["document.compare"].trigger()
    qtbot.waitUntil(lambda: bool(panel.findChildren(CompareWindow)), timeout=WAIT)
    (window,) = panel.findChildren(CompareWindow)
    assert "six semaines" in window.text.toPlainText()
    window.close()


def test_a_file_changed_in_word_becomes_a_version_of_itself(
    panel: DraftsPanel, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(panel, office, qtbot)
    editor = panel.editor
    assert editor.opened is not None
    draft = editor.opened.draft.id
    place = tmp_path / "lettre.docx"
    office.services.documents.export(office.value("SELECT blob FROM draft_version"), place)
    panel.room.watch(place, draft)
    from docx import Document

    changed = Document(str(place))
    changed.add_paragraph("Ajout fait dans Word.")
    changed.save(str(place))
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM draft_version") == 2, timeout=WAIT)
    assert office.value("SELECT origin FROM draft_version ORDER BY n DESC LIMIT 1") == "word_import"


def test_a_table_is_written_to_in_four_steps(panel: DraftsPanel, qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    table = tmp_path / "gens.csv"
    table.write_text("Nom;Adresse\nAda Lovelace;Londres\n;Lyon\n", encoding="utf-8")
    panel.ask_merge(LETTER)
    wizard = panel.wizard
    assert wizard is not None
    wizard.take_rows(office.services.merges.from_file(table))
    qtbot.waitUntil(lambda: wizard.steps.current() == 1, timeout=WAIT)
    assert wizard.mapping is not None
    values = wizard.mapping.values()
    assert values["destinataire.nom"] == "nom"
    wizard.steps.next.click()
    qtbot.waitUntil(lambda: wizard.steps.current() == 2, timeout=WAIT)
    wizard.steps.next.click()
    assert wizard.steps.current() == 2, "no letter can be made: nothing to choose files for"
    wizard.steps.back.click()
    wizard.mapping.set_values({"= objet": "Voeux", "= corps": "Bonne annee.", "= ministere": "Ministere"})

    wizard.steps.next.click()
    qtbot.waitUntil(lambda: wizard.steps.current() == 2 and "Ready: 1" in wizard.total.text(), timeout=WAIT)
    said = [wizard.report.item(n).text() for n in range(2)]
    assert said[0] == "Lyon, a field is empty – “Addressee: Name” has no value.", "those left out come first"
    assert said[1] == "Ada Lovelace, ready"
    wizard.steps.next.click()
    out = tmp_path / "out"
    out.mkdir()
    wizard.run(out)
    qtbot.waitUntil(lambda: "Written: 1" in wizard.said.text(), timeout=WAIT)
    assert [path.name for path in out.iterdir()] == ["00001 Ada Lovelace.docx"]
    wizard.close()
