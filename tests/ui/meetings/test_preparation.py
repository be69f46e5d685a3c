"""What a meeting still needs is asked for, dropped in, taken up and read over, from the room."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from pytestqt.qtbot import QtBot

from aso_desktop.services.meetings.queries import DocumentRow, ReplyRow
from aso_desktop.services.meetings.sitting.queries import ItemRow
from aso_desktop.services.meetings.values import ItemInput, MeetingInput, NoteInput
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.proofreading import ProofDialog
from aso_desktop.ui.kit.widgets.basics import Words
from aso_desktop.ui.meetings.counters import counters
from aso_desktop.ui.meetings.dialogs import SummaryDialog
from aso_desktop.ui.meetings.finder import find
from aso_desktop.ui.meetings.more_acts import ManageDialog
from aso_desktop.ui.meetings.panel import MeetingsPanel
from tests.ui.correspondence.conftest import Office
from tests.ui.meetings.conftest import STARTS, WAIT
from tests.ui.meetings.test_panel import dialog_of, titles

REPLY = (
    "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n"
    "ATTENDEE;CN=Inconnu;PARTSTAT=DECLINED:mailto:inconnu@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def kinds(panel: MeetingsPanel) -> list[type]:
    rows = panel.detail.preparation.list
    return [type(rows.item(place).data(256).key) for place in range(rows.count())]


def test_units_are_asked_for_items_and_reminded(panel: MeetingsPanel, office: Office, qtbot: QtBot) -> None:
    page = panel.detail.preparation
    qtbot.waitUntil(lambda: len(page.found.units) > 0, timeout=WAIT)
    panel.acts["meeting.ask"].trigger()
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"deadline": date(2026, 11, 12), "unit_0": True})
    dialog.save()
    qtbot.waitUntil(lambda: len(page.found.calls) == 1, timeout=WAIT)
    page.remind_late()
    qtbot.waitUntil(lambda: office.value("SELECT reminded_at FROM agenda_call") is not None, timeout=WAIT)


def test_an_item_postponed_before_is_offered_and_taken_up(
    panel: MeetingsPanel, office: Office, meeting: UUID, qtbot: QtBot
) -> None:
    series = UUID(bytes=office.value("SELECT series_id FROM meeting WHERE id = ?", meeting.bytes))
    before = STARTS - timedelta(days=14)
    made = office.services.meetings.create(
        MeetingInput("Entre deux", before, before + timedelta(hours=1), series_id=series, items=(ItemInput("Parking"),))
    ).meeting_id
    item = UUID(bytes=office.value("SELECT id FROM agenda_item WHERE meeting_id = ?", made.bytes))
    office.context.undo.perform(panel, lambda: office.services.agenda.settle(item, "postponed"))
    qtbot.waitUntil(lambda: ItemRow in kinds(panel), timeout=WAIT)
    page = panel.detail.preparation
    page.list.setCurrentRow(kinds(panel).index(ItemRow))
    page.act()
    qtbot.waitUntil(lambda: titles(panel)[-1] == "Parking", timeout=WAIT)
    qtbot.waitUntil(lambda: ItemRow not in kinds(panel), timeout=WAIT)


def test_answers_and_documents_are_dropped_in(
    panel: MeetingsPanel, office: Office, meeting: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    uid = office.value("SELECT ics_uid FROM meeting WHERE id = ?", meeting.bytes)
    answer, note = tmp_path / "reponse.ics", tmp_path / "note.txt"
    answer.write_text(REPLY.format(uid=uid), encoding="utf-8")
    note.write_text("Analyse des offres", encoding="utf-8")
    page = panel.detail.preparation
    page.take_files([answer, note])
    qtbot.waitUntil(lambda: {ReplyRow, DocumentRow} <= set(kinds(panel)), timeout=WAIT)
    page.list.setCurrentRow(kinds(panel).index(ReplyRow))
    page.act()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in page.findChildren(FormDialog)), timeout=WAIT)
    dialog = next(d for d in page.findChildren(FormDialog) if d.isVisible())
    assert panel.detail.sitting is not None
    dialog.form.set_values({"participant_id": panel.detail.sitting.people[2].id})
    dialog.save()
    qtbot.waitUntil(lambda: ReplyRow not in kinds(panel), timeout=WAIT)
    page.list.setCurrentRow(kinds(panel).index(DocumentRow))
    page.ask_tie()
    dialog = next(d for d in page.findChildren(FormDialog) if d.isVisible())
    dialog.form.set_values({"item_id": panel.detail.sitting.items[1].id})
    dialog.save()
    qtbot.waitUntil(lambda: "Voyages Horizon" in page.list.item(kinds(panel).index(DocumentRow)).text(), timeout=WAIT)
    page.list.setCurrentRow(kinds(panel).index(DocumentRow))
    page.remove_document()
    qtbot.waitUntil(lambda: DocumentRow not in kinds(panel), timeout=WAIT)


def test_a_room_that_is_taken_is_shown(panel: MeetingsPanel, office: Office, meeting: UUID, qtbot: QtBot) -> None:
    room = UUID(bytes=office.value("SELECT room_id FROM meeting WHERE id = ?", meeting.bytes))
    other = MeetingInput("Formation", STARTS, STARTS + timedelta(minutes=30), room_id=room)
    office.context.undo.perform(panel, lambda: office.services.meetings.create(other).changes)
    qtbot.waitUntil(lambda: [c.title for c in panel.detail.preparation.found.clashes] == ["Formation"], timeout=WAIT)
    assert "14:00" in panel.detail.preparation.list.item(0).text()


def test_series_and_rooms_are_changed(panel: MeetingsPanel, office: Office, qtbot: QtBot) -> None:
    panel.acts["meeting.manage"].trigger()
    (dialog,) = panel.findChildren(ManageDialog)
    qtbot.waitUntil(lambda: dialog.rooms.count() == 1, timeout=WAIT)
    dialog.change_room()
    form = next(d for d in dialog.findChildren(FormDialog))
    form.form.set_values({"name": "Salle Condorcet", "capacity": 30, "active": True})
    form.save()
    qtbot.waitUntil(lambda: office.value("SELECT capacity FROM meeting_room") == 30, timeout=WAIT)
    dialog.change_series()
    form = next(d for d in dialog.findChildren(FormDialog) if d.isVisible() and d is not form)
    form.form.set_values({"name": "Comité des achats"})
    form.save()
    wanted = [("Comité des achats", "monthly")]
    qtbot.waitUntil(lambda: office.rows("SELECT name, cadence FROM meeting_series") == wanted, timeout=WAIT)
    assert '"threshold": "more_than_half"' in office.value("SELECT quorum_rule FROM meeting_series")
    dialog.close()


def test_notes_are_read_over_and_only_what_is_accepted_changes(
    panel: MeetingsPanel, office: Office, meeting: UUID, qtbot: QtBot
) -> None:
    from aso_desktop.core.ids import uuid7

    office.services.meetings.start(meeting)
    item = UUID(bytes=office.value("SELECT id FROM agenda_item WHERE meeting_id = ?", meeting.bytes))
    note = NoteInput(uuid7(), item, "La reunion commence. Le batiment est clos.")
    office.context.undo.perform(panel, lambda: office.services.seance.keep(note))
    qtbot.waitUntil(lambda: panel.detail.sitting is not None and len(panel.detail.sitting.notes) == 1, timeout=WAIT)
    panel.acts["meeting.proofread"].trigger()
    (dialog,) = panel.findChildren(ProofDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=8 * WAIT)
    assert office.value("SELECT text FROM note") == note.text
    dialog.accept_one()
    dialog.accept_one()  # before the first is written: the second is another one
    wanted = [("La réunion commence. Le bâtiment est clos.",)]
    qtbot.waitUntil(lambda: office.rows("SELECT text FROM note") == wanted, timeout=WAIT)
    assert dialog.list.count() == 0
    dialog.close()
    office.services.proofs.close()


def test_a_summary_counts_its_signs_while_one_types(panel: MeetingsPanel, qtbot: QtBot) -> None:
    panel.acts["meeting.summary"].trigger()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(SummaryDialog)), timeout=WAIT)
    dialog = next(d for d in panel.findChildren(SummaryDialog))
    qtbot.keyClicks(dialog.form.field("summary_280"), "Abc")
    said = [w.text() for w in dialog.findChildren(Words)]
    assert "3 signs of 280" in said
    dialog.close()


def test_the_palette_and_the_sidebar_know_meetings(panel: MeetingsPanel, office: Office) -> None:
    database = office.profile.connect()
    try:
        assert [found.title for found in find(database, "avenant", 5)] == ["Comité des marchés"]
        assert [found.title for found in find(database, "100 %", 5)] == []
        assert counters(database, office.context.clock.today())["all"].number == 1
    finally:
        database.close()
    assert panel.isVisible()


def test_the_attendance_sheet_is_written(office: Office, meeting: UUID, tmp_path: Path) -> None:
    from pypdfium2 import PdfDocument
    from PySide6.QtCore import QCoreApplication

    path = tmp_path / "emargement.pdf"
    office.services.minutes_prints.write_sheet(meeting, path, QCoreApplication.translate)
    document = PdfDocument(path)
    words = document[0].get_textpage().get_text_range()
    document.close()
    assert "Claire Aubert" in words
    assert "Signature" in words
