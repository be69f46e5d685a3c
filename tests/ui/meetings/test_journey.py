"""The whole way by keyboard: a meeting is prepared, held, minuted, approved; its action stands in the next one."""

import time
from pathlib import Path
from statistics import median
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from aso_desktop.core.ids import uuid7
from aso_desktop.services.meetings.content import content_of
from aso_desktop.services.meetings.values import NoteInput
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.meetings.panel import MeetingsPanel
from aso_desktop.ui.meetings.seance_window import SeanceWindow
from tests.ui.correspondence.conftest import Office
from tests.ui.meetings.conftest import WAIT, front
from tests.ui.meetings.test_panel import dialog_of

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ENTER = Qt.Key.Key_Return
FRAME_S = 0.016
PAGES, NOTES_OF_A_PAGE = 30, 10


def state(office: Office, meeting: UUID) -> object:
    return office.value("SELECT state FROM meeting WHERE id = ?", meeting.bytes)


def hold(panel: MeetingsPanel, qtbot: QtBot) -> SeanceWindow:
    """Open the sitting with its key."""
    front(panel, qtbot)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: panel.window_ is not None and panel.window_.sitting is not None, timeout=WAIT)
    window = panel.window_
    assert window is not None
    front(window, qtbot)
    return window


def sit(panel: MeetingsPanel, office: Office, qtbot: QtBot) -> SeanceWindow:
    """Open the sitting, note who is there, a remark, a decision and an action, by keyboard."""
    seance = hold(panel, qtbot)
    text = seance.editor.text
    qtbot.keyClick(text, Qt.Key.Key_E, CTRL)
    qtbot.keyClicks(seance.people.who, "CA")
    qtbot.keyClick(seance.people.who, ENTER)
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM attendance") == 1, timeout=WAIT)
    for kind, words in (
        (None, "Le plan est lu."),
        (Qt.Key.Key_D, "Adopter le plan"),
        (Qt.Key.Key_T, "Le diffuser @am"),
    ):
        if kind is not None:
            qtbot.keyClick(text, kind, CTRL)
        qtbot.keyClicks(text, words)
        if kind == Qt.Key.Key_T:
            qtbot.waitUntil(lambda: text.completion.is_open, timeout=WAIT)
            qtbot.keyClick(text, ENTER)
            qtbot.keyClicks(text, "!vendredi")
        qtbot.keyClick(text, ENTER)
    qtbot.waitUntil(lambda: seance.notes.count() == 3, timeout=WAIT)
    return seance


def plan_the_next(panel: MeetingsPanel, meeting: UUID, office: Office, qtbot: QtBot) -> UUID:
    """Make the following meeting of the series, and return it."""
    qtbot.waitUntil(lambda: not any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    front(panel, qtbot)
    qtbot.keyClick(panel.table, Qt.Key.Key_N, CTRL)
    made = dialog_of(panel, qtbot)
    series = UUID(bytes=office.value("SELECT series_id FROM meeting WHERE id = ?", meeting.bytes))
    made.form.set_values({"title": "Comité suivant", "series_id": series})
    qtbot.keyClicks(made.form.field("day"), "11/12/2026")
    qtbot.keyClick(made.form.field("title"), ENTER, CTRL)
    qtbot.waitUntil(lambda: bool(office.rows("SELECT id FROM meeting WHERE title = 'Comité suivant'")), timeout=WAIT)
    return UUID(bytes=office.value("SELECT id FROM meeting WHERE title = 'Comité suivant'"))


def test_a_meeting_goes_from_its_agenda_to_the_actions_of_the_next(
    panel: MeetingsPanel, meeting: UUID, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    front(panel, qtbot)
    panel.detail.agenda.setFocus()
    qtbot.keyClick(panel.detail.agenda, Qt.Key.Key_Insert)
    dialog = dialog_of(panel, qtbot)
    qtbot.keyClicks(dialog.form.field("title"), "Parking")
    qtbot.keyClick(dialog.form.field("title"), ENTER, CTRL)
    qtbot.waitUntil(lambda: panel.detail.agenda.count() == 5, timeout=WAIT)

    seance = sit(panel, office, qtbot)
    seance.close_meeting()
    qtbot.waitUntil(lambda: state(office, meeting) == "in_review", timeout=WAIT)

    qtbot.waitUntil(
        lambda: panel.detail.sitting is not None and panel.detail.sitting.meeting.state == "in_review", timeout=WAIT
    )
    panel.acts["meeting.approve"].trigger()
    question = dialog_of(panel, qtbot)
    qtbot.keyClick(question.action, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: state(office, meeting) == "approved", timeout=WAIT)
    assert not office.value("SELECT number FROM decision").startswith("P-")
    office.services.minutes_prints.write(meeting, tmp_path / "cr.pdf", QCoreApplication.translate)
    assert (tmp_path / "cr.pdf").read_bytes().startswith(b"%PDF")

    following = plan_the_next(panel, meeting, office, qtbot)
    task = UUID(bytes=office.value("SELECT id FROM task WHERE title = 'Le diffuser'"))
    office.services.tasks.move_to([task], "doing")
    database = office.profile.connect()
    try:
        carried = {action["text"]: action["state"] for action in content_of(database, following)["carried"]}
    finally:
        database.close()
    assert carried == {"Relancer le service achats": "todo", "Le diffuser": "doing"}


def test_typing_is_quick_with_thirty_pages_of_notes(seance: SeanceWindow, office: Office, qtbot: QtBot) -> None:
    item = seance.timer.item_id
    assert item is not None
    words = "Mme Benali présente la ligne et rappelle que les crédits ouverts sont engagés. " * 4
    for place in range(PAGES * NOTES_OF_A_PAGE):
        office.services.seance.save_note(NoteInput(uuid7(), item, f"{place} {words}"))
    seance.refresh()
    qtbot.waitUntil(lambda: seance.notes.count() == PAGES * NOTES_OF_A_PAGE, timeout=WAIT)
    seance.editor.text.setFocus()
    spent = []
    for sign in "Il est rappele que tout doit etre dit avant la fin. " * 4:
        start = time.process_time()
        qtbot.keyClick(seance.editor.text, sign)
        QCoreApplication.sendPostedEvents()
        spent.append(time.process_time() - start)
    assert median(spent) < FRAME_S
    qtbot.waitUntil(lambda: "Saved" in seance.saved.text(), timeout=WAIT)
