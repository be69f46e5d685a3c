"""The room shows meetings, and everything is done by keyboard."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.widgets.basics import Words
from aso_desktop.ui.meetings.panel import MeetingsPanel
from tests.ui.correspondence.conftest import Office
from tests.ui.meetings.conftest import WAIT, front


def titles(panel: MeetingsPanel) -> list[str]:
    return [item.title for item in panel.detail.sitting.items] if panel.detail.sitting else []


def dialog_of(panel: MeetingsPanel, qtbot: QtBot) -> FormDialog:
    """Return the dialog that is open."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    return next(d for d in panel.findChildren(FormDialog) if d.isVisible())


def test_the_meeting_in_front_shows_its_agenda_its_people_and_what_is_open(panel: MeetingsPanel) -> None:
    sitting = panel.detail.sitting
    assert sitting is not None
    assert panel.title() == "Meetings"
    assert titles(panel)[1] == "Voyages Horizon, avenant n° 1"
    assert panel.detail.people.count() == 6
    assert [a.text for a in sitting.carried] == ["Relancer le service achats"]
    assert panel.detail.outcome.item(0).text().startswith("Relancer le service achats")


def test_the_views_part_those_to_come_from_those_past(panel: MeetingsPanel, qtbot: QtBot) -> None:
    panel.show_view("past")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1, timeout=WAIT)
    panel.show_view("all")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2, timeout=WAIT)


def test_a_meeting_is_made_by_keyboard_and_taken_back(panel: MeetingsPanel, office: Office, qtbot: QtBot) -> None:
    panel.acts["meeting.new"].trigger()
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values(
        {"title": "Point flash", "day": office.context.clock.today(), "starts_at": "16h30", "ends_at": "17"}
    )
    dialog.save()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2, timeout=WAIT)
    assert office.value("SELECT starts_at FROM meeting WHERE title = 'Point flash'") == "2026-11-13T15:30:00.000Z"
    qtbot.waitUntil(lambda: bool(panel.detail.sitting and panel.detail.sitting.meeting.title == "Point flash"))
    office.context.undo.undo()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1, timeout=WAIT)


def test_an_impossible_hour_is_said_beside_its_field(panel: MeetingsPanel, office: Office, qtbot: QtBot) -> None:
    panel.acts["meeting.new"].trigger()
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"title": "Point flash", "day": office.context.clock.today(), "starts_at": "25:00"})
    dialog.save()
    qtbot.waitUntil(lambda: any("25:00" in label.text() for label in dialog.findChildren(Words)), timeout=WAIT)
    assert office.value("SELECT count(*) FROM meeting WHERE title = 'Point flash'") == 0


def test_items_are_ordered_by_keyboard(panel: MeetingsPanel, qtbot: QtBot) -> None:
    front(panel, qtbot)
    agenda = panel.detail.agenda
    agenda.setFocus()
    agenda.setCurrentRow(1)
    qtbot.keyClick(agenda, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: titles(panel)[0] == "Voyages Horizon, avenant n° 1", timeout=WAIT)
    assert agenda.currentRow() == 0
    qtbot.keyClick(agenda, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: titles(panel)[1] == "Voyages Horizon, avenant n° 1", timeout=WAIT)


def test_an_item_is_added_postponed_and_accepted_again(panel: MeetingsPanel, qtbot: QtBot) -> None:
    panel.acts["meeting.item_add"].trigger()
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"title": "Calendrier", "purpose": "discussion", "planned_min": 10})
    dialog.save()
    qtbot.waitUntil(lambda: titles(panel)[-1] == "Calendrier", timeout=WAIT)
    panel.detail.agenda.setCurrentRow(4)
    panel.acts["meeting.item_postpone"].trigger()
    qtbot.waitUntil(
        lambda: panel.detail.sitting is not None and panel.detail.sitting.items[-1].state == "postponed", timeout=WAIT
    )
    panel.acts["meeting.item_accept"].trigger()
    qtbot.waitUntil(
        lambda: panel.detail.sitting is not None and panel.detail.sitting.items[-1].state == "accepted", timeout=WAIT
    )


def test_somebody_is_invited_by_name_alone(panel: MeetingsPanel, qtbot: QtBot) -> None:
    panel.acts["meeting.person_add"].trigger()
    dialog = dialog_of(panel, qtbot)
    dialog.form.field("printed").set_value("Inès Carpentier")
    dialog.save()
    qtbot.waitUntil(lambda: panel.detail.people.count() == 7, timeout=WAIT)
    assert "Inès Carpentier" in panel.detail.people.item(6).text()
