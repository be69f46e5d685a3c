"""A meeting is held without a mouse: items, notes, decisions, actions, presences."""

from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aso_desktop.ui.meetings.item_timer import ItemTimer, ink_of
from aso_desktop.ui.meetings.panel import MeetingsPanel
from aso_desktop.ui.meetings.seance_window import SeanceWindow
from tests.ui.correspondence.conftest import Office
from tests.ui.meetings.conftest import WAIT

CTRL = Qt.KeyboardModifier.ControlModifier


def write(window: SeanceWindow, words: str, qtbot: QtBot) -> None:
    """Type words in the editor."""
    window.editor.text.setFocus()
    qtbot.keyClicks(window.editor.text, words)


def test_notes_decisions_and_actions_are_typed_in_the_flow(seance: SeanceWindow, office: Office, qtbot: QtBot) -> None:
    write(seance, "Le releve est lu.", qtbot)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seance.notes.count() == 1, timeout=WAIT)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_D, CTRL)
    assert seance.editor.kind == "decision"
    write(seance, "Attendre le vote", qtbot)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM decision") == 1, timeout=WAIT)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_T, CTRL)
    write(seance, "Prevenir le titulaire @amira !vendredi", qtbot)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seance.notes.count() == 3, timeout=WAIT)
    found = office.rows("SELECT title, due_on FROM task WHERE owner_id IS NOT NULL")
    assert found == [("Prevenir le titulaire", "2026-11-20")]
    assert seance.editor.words() == ""
    assert seance.editor.kind == "text"


def test_what_is_typed_is_saved_at_a_pause(seance: SeanceWindow, office: Office, qtbot: QtBot) -> None:
    write(seance, "Sans appuyer sur Entree", qtbot)
    qtbot.waitUntil(lambda: office.rows("SELECT text FROM note") == [("Sans appuyer sur Entree",)], timeout=WAIT)
    qtbot.waitUntil(lambda: "Saved" in seance.saved.text(), timeout=WAIT)
    assert office.value("SELECT count(*) FROM note_journal") == 0


def test_a_day_that_is_not_understood_gives_the_words_back(seance: SeanceWindow, office: Office, qtbot: QtBot) -> None:
    seance.take_kind("action")
    write(seance, "Prevenir !jamais", qtbot)
    seance.keep()
    qtbot.waitUntil(lambda: "jamais" in seance.editor.problem.text(), timeout=WAIT)
    assert seance.editor.words() == "Prevenir !jamais"
    assert office.value("SELECT count(*) FROM task WHERE title LIKE 'Prevenir%'") == 0


def test_items_are_walked_and_closed_by_keyboard(seance: SeanceWindow, office: Office, qtbot: QtBot) -> None:
    first = seance.timer.item_id
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Down, CTRL)
    assert seance.timer.item_id != first
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Up, CTRL)
    assert seance.timer.item_id == first
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(
        lambda: office.value("SELECT count(*) FROM agenda_item WHERE closed_at IS NOT NULL") == 1, timeout=WAIT
    )
    assert seance.timer.item_id != first


def test_typing_on_while_a_note_is_kept_loses_nothing(seance: SeanceWindow, office: Office, qtbot: QtBot) -> None:
    write(seance, "Premier", qtbot)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Return)
    write(seance, "Second", qtbot)
    assert seance.editor.words() == "Second"
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Down, CTRL)
    qtbot.waitUntil(lambda: sorted(office.rows("SELECT text FROM note")) == [("Premier",), ("Second",)], timeout=WAIT)
    places = office.rows("SELECT DISTINCT agenda_item_id FROM note")
    assert len(places) == 1


def test_a_note_is_edited_and_removed(seance: SeanceWindow, office: Office, qtbot: QtBot) -> None:
    write(seance, "Un mot", qtbot)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seance.notes.count() == 1, timeout=WAIT)
    seance.notes.setFocus()
    seance.edit_note(seance.notes.key())
    write(seance, " de plus", qtbot)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: office.rows("SELECT text FROM note") == [("Un mot de plus",)], timeout=WAIT)
    qtbot.waitUntil(lambda: seance.notes.count() == 1, timeout=WAIT)
    seance.notes.setCurrentRow(0)
    seance.remove_note()
    qtbot.waitUntil(lambda: seance.notes.count() == 0, timeout=WAIT)


def test_a_presence_is_noted_by_initials(seance: SeanceWindow, office: Office, qtbot: QtBot) -> None:
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(seance.people.who.hasFocus, timeout=WAIT)
    qtbot.keyClicks(seance.people.who, "CA")
    qtbot.keyClick(seance.people.who, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: office.rows("SELECT status FROM attendance") == [("present",)], timeout=WAIT)
    assert seance.editor.text.hasFocus()
    qtbot.waitUntil(lambda: "not reached" in seance.people.quorum.text(), timeout=WAIT)
    seance.people.ask()
    qtbot.keyClicks(seance.people.who, "zz")
    qtbot.keyClick(seance.people.who, Qt.Key.Key_Return)
    assert "zz" in seance.people.quorum.text()


def test_the_meeting_is_closed_and_its_notes_stand_in_the_room(
    seance: SeanceWindow, panel: MeetingsPanel, meeting: UUID, office: Office, qtbot: QtBot
) -> None:
    seance.insert("Fin de la seance.")
    seance.close_meeting()
    qtbot.waitUntil(
        lambda: office.value("SELECT state FROM meeting WHERE id = ?", meeting.bytes) == "in_review", timeout=WAIT
    )
    qtbot.waitUntil(
        lambda: (
            panel.detail.sitting is not None
            and panel.detail.sitting.meeting.state == "in_review"
            and [n.text for n in panel.detail.sitting.notes] == ["Fin de la seance."]
        ),
        timeout=WAIT,
    )


def test_what_a_killed_program_left_is_back_and_said(panel: MeetingsPanel, office: Office, qtbot: QtBot) -> None:
    assert panel.said.isHidden()
    item = office.value("SELECT id FROM agenda_item LIMIT 1")
    office.services.seance.journal(_typed(UUID(bytes=item)))
    again = type(panel)(office.context)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: not again.said.isHidden(), timeout=WAIT)
    assert office.rows("SELECT text FROM note") == [("Ce qui etait tape",)]


def _typed(item: UUID) -> object:
    from aso_desktop.core.ids import uuid7
    from aso_desktop.services.meetings.values import NoteInput

    return NoteInput(uuid7(), item, "Ce qui etait tape")


def test_the_timer_counts_on_a_clock_that_never_goes_back() -> None:
    now = [100.0]
    timer = ItemTimer(lambda: now[0])
    item = UUID(int=1)
    assert timer.seconds() == 0
    timer.start(item, 60)
    now[0] += 12.7
    assert timer.seconds() == 72
    assert [ink_of(s, 1) for s in (10, 48, 61)] == ["text", "warning", "danger"]
    assert ink_of(600, None) == "text"
