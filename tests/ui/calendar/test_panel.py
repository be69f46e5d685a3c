"""A week and a month by keyboard: entries made, moved and cancelled, a room taken twice, files in and out."""

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aso_desktop.services.calendar.values import EntryInput
from aso_desktop.ui.calendar.dialogs import ReportDialog
from aso_desktop.ui.calendar.month import DayButton
from aso_desktop.ui.calendar.panel import CalendarPanel
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.widgets.blocks import BlockButton, CalendarButton
from aso_desktop.ui.kit.widgets.lanes import lanes
from tests.ui.calendar.conftest import WAIT
from tests.ui.correspondence.conftest import Office


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def focused() -> CalendarButton:
    widget = QApplication.focusWidget()
    assert isinstance(widget, CalendarButton)
    return widget


def titles(panel: CalendarPanel, day: date) -> list[str]:
    return [event.title for event in panel._events if event.first_on <= day <= event.last_on]


def dialog_of(panel: CalendarPanel, qtbot: QtBot) -> FormDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    return next(d for d in panel.findChildren(FormDialog) if d.isVisible())


def test_a_week_by_keyboard(panel: CalendarPanel, office: Office, qtbot: QtBot) -> None:
    qtbot.waitUntil(panel.isActiveWindow, timeout=WAIT)
    assert panel.period.text() == "9 – 13 November 2026"
    panel.panes()[0].setFocus()
    assert focused().accessibleName() == "Friday 13 November 2026, today"
    press(Qt.Key.Key_Down)
    assert "Clôture d’octobre" in focused().accessibleName()
    for _ in range(2):
        press(Qt.Key.Key_Down)
    assert "Same room at the same time: Entretien." in focused().accessibleName()
    assert panel.side.clash.text() == "Salle 3.12 is taken twice: Comité des marchés, Entretien."
    assert panel.side.way_out.text().strip() == "Move to Condorcet"
    panel.acts["calendar.free_room"].trigger()
    qtbot.waitUntil(lambda: not any(event.clashes for event in panel._events), timeout=WAIT)
    assert office.value("SELECT count(DISTINCT room_id) FROM meeting WHERE room_id IS NOT NULL") == 2
    press(Qt.Key.Key_Left)
    assert "Audience du préfet" in focused().accessibleName()
    panel.acts["calendar.sooner"].trigger()
    qtbot.waitUntil(lambda: "09:45" in focused().accessibleName(), timeout=WAIT)
    panel.acts["calendar.day_before"].trigger()
    qtbot.waitUntil(lambda: "Audience du préfet" in titles(panel, date(2026, 11, 11)), timeout=WAIT)
    panel.acts["calendar.cancel"].trigger()
    qtbot.waitUntil(lambda: "Audience du préfet" not in titles(panel, date(2026, 11, 11)), timeout=WAIT)
    office.context.undo.undo()
    qtbot.waitUntil(lambda: "Audience du préfet" in titles(panel, date(2026, 11, 11)), timeout=WAIT)
    panel.acts["calendar.new"].trigger()
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values(
        {"title": "Appel, préfecture", "day": date(2026, 11, 12), "starts_at": "15h30", "tentative": True}
    )
    dialog.save()
    qtbot.waitUntil(lambda: "Appel, préfecture" in titles(panel, date(2026, 11, 12)), timeout=WAIT)
    block = next(b for b in panel.week.findChildren(BlockButton) if b.block.title == "Appel, préfecture")
    assert (block.block.dashed, block.block.starts) == (True, datetime.fromisoformat("2026-11-12 15:30"))
    panel.acts["calendar.later"].trigger()
    qtbot.waitUntil(lambda: panel.period.text() == "16 – 20 November 2026", timeout=WAIT)
    panel.acts["calendar.today"].trigger()
    panel.head.search.setText("appel")  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: [event.title for event in panel._events] == ["Appel, préfecture"], timeout=WAIT)


def test_a_month_by_keyboard_and_files_in_and_out(
    panel: CalendarPanel, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(panel.isActiveWindow, timeout=WAIT)
    panel.acts["calendar.as_month"].trigger()
    qtbot.waitUntil(lambda: "Mission à Lyon" in titles(panel, date(2026, 11, 11)), timeout=WAIT)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), DayButton), timeout=WAIT)
    days = panel.month.findChildren(DayButton)
    armistice = next(one for one in days if one.head.day == date(2026, 11, 11))
    assert "Armistice" in armistice.accessibleName()
    assert "Mission à Lyon" in armistice.accessibleName()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        press(key)
    qtbot.waitUntil(lambda: panel.period.text() == "October 2026", timeout=WAIT)
    panel.acts["calendar.today"].trigger()
    qtbot.waitUntil(lambda: panel.period.text() == "November 2026", timeout=WAIT)
    exported = tmp_path / "novembre.ics"
    panel.room.export_to(exported)
    qtbot.waitUntil(exported.exists, timeout=WAIT)
    foreign = exported.read_bytes().replace(b"@aso-desktop", b"@ailleurs")
    (tmp_path / "autre.ics").write_bytes(foreign)
    before = office.value("SELECT count(*) FROM agenda_entry")
    panel.room.import_file(tmp_path / "autre.ics", "Directrice")
    qtbot.waitUntil(lambda: bool(panel.findChildren(ReportDialog)), timeout=WAIT)
    report = panel.findChildren(ReportDialog)[0]
    assert report.lines.count() > 0
    report.accept()
    added = office.value("SELECT count(*) FROM agenda_entry")
    assert added > before
    panel.room.import_file(tmp_path / "autre.ics", "Directrice")
    qtbot.waitUntil(lambda: len(panel.findChildren(ReportDialog)) == 2, timeout=WAIT)
    assert office.value("SELECT count(*) FROM agenda_entry") == added


def test_spans_that_overlap_share_the_width() -> None:
    assert lanes([(0, 60), (30, 90), (90, 120), (95, 96), (200, 200)]) == [(0, 2), (1, 2), (0, 2), (1, 2), (0, 1)]


def test_a_room_that_something_hidden_takes_is_not_offered(panel: CalendarPanel, office: Office, qtbot: QtBot) -> None:
    services = office.services
    span = (datetime.fromisoformat("2026-11-13 14:00"), datetime.fromisoformat("2026-11-13 15:00"))
    services.calendar.add(EntryInput("Accueil des stagiaires", *span, place="Hall"))
    panel.refresh()
    qtbot.waitUntil(lambda: "Accueil des stagiaires" in titles(panel, date(2026, 11, 13)), timeout=WAIT)
    panel.bar.chips.chosen.emit("agenda")
    assert titles(panel, date(2026, 11, 13)) == ["Accueil des stagiaires"]
    qtbot.waitUntil(panel.isActiveWindow, timeout=WAIT)
    shown = (b for b in panel.week.findChildren(BlockButton) if b.isVisible() and b.block.title.startswith("Accueil"))
    next(shown).setFocus()
    panel.acts["calendar.free_room"].trigger()
    qtbot.waitUntil(
        lambda: office.value("SELECT count(*) FROM agenda_entry WHERE place = 'Condorcet'") == 1, timeout=WAIT
    )
