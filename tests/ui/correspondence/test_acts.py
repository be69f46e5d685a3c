"""What is done with the chosen letters: by keys, with undo, with the words of a refusal."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.services.correspondence.views import View
from aso_desktop.ui.correspondence.dialogs import AssignDialog, BulkDialog, CancelDialog, StateDialog
from aso_desktop.ui.correspondence.links_dialog import LinksDialog
from aso_desktop.ui.correspondence.panel import LettersPanel
from aso_desktop.ui.correspondence.printing import export_list
from aso_desktop.ui.correspondence.source import Shown, listing_of
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.navigation import Place, Target
from tests.ui.correspondence.conftest import TODAY, Office, leave, subjects


def opened(panel: QWidget, kind: type[QWidget], qtbot: QtBot) -> QWidget:
    """Wait for a dialog and return it."""
    qtbot.waitUntil(lambda: bool(panel.findChildren(kind)))
    return panel.findChildren(kind)[0]


def press(panel: LettersPanel, qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key in the list."""
    panel.list.table.setFocus()
    qtbot.keyClick(panel.list.table, key)


def state_of(office: Office, subject: str) -> str:
    return str(office.value("SELECT state FROM letter WHERE subject LIKE ? || '%'", subject))


def test_a_assigns_and_undo_takes_it_back(panel: LettersPanel, qtbot: QtBot, office: Office) -> None:
    press(panel, qtbot, Qt.Key.Key_A)
    dialog = opened(panel, AssignDialog, qtbot)
    assert isinstance(dialog, AssignDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(office.context.undo.undo_words))
    assert state_of(office, "Question écrite") == "assigned"
    office.context.undo.undo()
    qtbot.waitUntil(lambda: state_of(office, "Question écrite") == "registered")


def test_e_says_what_is_missing_and_offers_the_states_that_are_open(
    panel: LettersPanel, qtbot: QtBot, office: Office
) -> None:
    press(panel, qtbot, Qt.Key.Key_E)
    dialog = opened(panel, StateDialog, qtbot)
    assert isinstance(dialog, StateDialog)
    dialog.form.set_values({"state": "no_action", "reason": "Sans objet"})
    dialog.save()
    qtbot.waitUntil(lambda: state_of(office, "Question écrite") == "no_action")
    qtbot.waitUntil(lambda: len(subjects(panel)) == 10)
    panel.show_entry("all")
    qtbot.waitUntil(lambda: len(subjects(panel)) == 11)


def test_several_letters_change_alike(panel: LettersPanel, qtbot: QtBot, office: Office) -> None:
    panel.list.table.selectAll()
    assert panel.list.selected() == 11
    press(panel, qtbot, Qt.Key.Key_M)
    dialog = opened(panel, BulkDialog, qtbot)
    assert isinstance(dialog, BulkDialog)
    dialog.form.set_values({"priority": "urgent"})
    dialog.save()
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM letter WHERE priority = 'urgent'") == 11)


def test_a_letter_is_cancelled_with_a_reason_only(panel: LettersPanel, qtbot: QtBot, office: Office) -> None:
    panel.actions_by_id()["letter.cancel"].trigger()
    dialog = opened(panel, CancelDialog, qtbot)
    assert isinstance(dialog, CancelDialog)
    dialog.save()
    assert dialog.isVisible()
    dialog.form.set_values({"reason": "Enregistré deux fois"})
    dialog.save()
    qtbot.waitUntil(lambda: state_of(office, "Question écrite") == "cancelled")


def test_a_departure_is_linked_to_what_it_answers(panel: LettersPanel, qtbot: QtBot, office: Office) -> None:
    panel.list.table.go_to(10)
    press(panel, qtbot, Qt.Key.Key_L)
    dialog = opened(panel, LinksDialog, qtbot)
    assert isinstance(dialog, LinksDialog)
    qtbot.keyClicks(dialog.form.field("text"), "dijon")
    qtbot.waitUntil(lambda: dialog.found.count() == 1)
    qtbot.keyClick(dialog.form.field("text"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM letter_link") == 2)


def test_the_number_goes_to_the_clipboard(panel: LettersPanel) -> None:
    panel.actions_by_id()["letter.copy_number"].trigger()
    assert QGuiApplication.clipboard().text() == "A-2026-00001"


def test_single_letters_can_be_switched_off(panel: LettersPanel, qtbot: QtBot, office: Office) -> None:
    office.context.commands.use_letters(on=False)
    press(panel, qtbot, Qt.Key.Key_A)
    qtbot.wait(100)
    assert not panel.findChildren(AssignDialog)
    office.context.commands.use_letters(on=True)


def test_two_letters_stand_side_by_side(panel: LettersPanel, qtbot: QtBot) -> None:
    press(panel, qtbot, Qt.Key.Key_Return)
    panel.list.table.step(1)
    press(panel, qtbot, Qt.Key.Key_Return)
    assert len(panel.windows) == 2
    first, second = panel.windows
    qtbot.waitUntil(lambda: first.preview.detail is not None and second.preview.detail is not None)
    assert first.letter_id != second.letter_id
    for window in (first, second):
        leave(window, qtbot)
    qtbot.waitUntil(lambda: not panel.windows)


def test_a_target_of_the_palette_is_shown_whatever_the_view(panel: LettersPanel, qtbot: QtBot, office: Office) -> None:
    panel.show_entry("late")
    qtbot.waitUntil(lambda: len(subjects(panel)) == 2)
    wanted = UUID(bytes=office.value("SELECT id FROM letter WHERE subject LIKE 'Mise en demeure%'"))
    panel.open_target(Target("correspondence", "all", "letter", wanted))
    qtbot.waitUntil(lambda: panel.preview.detail is not None and panel.preview.detail.letter.id == wanted)
    assert panel.list.bar.key == "all"


def test_a_view_goes_out_as_a_table(panel: LettersPanel, qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    listing = listing_of(Shown(View(open_only=True), TODAY), Sort("due"))
    export_list(office.context, panel, listing, tmp_path / "vue.csv")
    noted = "SELECT count(*) FROM history WHERE operation = 'export_letters'"
    qtbot.waitUntil(lambda: office.value(noted) == 1)
    lines = (tmp_path / "vue.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 12
    assert "Cabinet du ministre" in lines[1]


def test_a_sheet_and_a_list_are_printed(office: Office, tmp_path: Path) -> None:
    outgoing, showing = office.services.outgoing, office.services.showing
    letter = UUID(bytes=office.value("SELECT id FROM letter WHERE subject LIKE 'Question%'"))
    place = showing.private_place("fiche.pdf")
    outgoing.print_letter(letter, place, lambda _context, source: source)
    assert place.read_bytes().startswith(b"%PDF")
    listing = listing_of(Shown(View(), TODAY), Sort())
    outgoing.print_list(listing, tmp_path / "liste.pdf", "Liste", lambda _context, source: source)
    assert (tmp_path / "liste.pdf").exists()
    showing.close()
    assert not place.exists()


def test_dialogs_leave_nothing_behind(panel: LettersPanel, qtbot: QtBot) -> None:
    for name in ("letter.bulk", "letter.cancel", "letter.link"):
        panel.actions_by_id()[name].trigger()
        kinds = (FormDialog, LinksDialog)
        qtbot.waitUntil(lambda: any(panel.findChildren(kind) for kind in kinds))  # noqa: B023 - asked at once
        dialog = next(d for kind in kinds for d in panel.findChildren(kind))
        leave(dialog, qtbot)


def test_a_letter_opens_in_a_window_by_navigation(panel: LettersPanel, office: Office, qtbot: QtBot) -> None:
    letter = UUID(bytes=office.value("SELECT id FROM letter LIMIT 1"))
    office.context.navigation.go(Target("correspondence", kind="letter", id=letter, place=Place.WINDOW))
    (window,) = panel.windows
    qtbot.waitUntil(lambda: window.preview.detail is not None)
    assert panel.open_window(letter) is window
    leave(window, qtbot)
