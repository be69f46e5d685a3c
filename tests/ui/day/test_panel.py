"""The day by keyboard: a late visa is chased, one is given, a task ends, a deadline moves, the evening is told."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from aso_desktop.ui.day.panel import DayPanel
from aso_desktop.ui.day.source import DayRow
from aso_desktop.ui.kit.form_dialog import FormDialog
from tests.security.conftest import PHRASE
from tests.ui.correspondence.conftest import Office

WAIT = 30_000


def titles(panel: DayPanel) -> list[tuple[str, str]]:
    rows = [panel.model.row_at(place) for place in range(panel.model.rowCount())]
    return [(row.item.group, row.item.title) for row in rows if isinstance(row, DayRow)]


def choose(panel: DayPanel, title: str) -> None:
    """Go to a line by its title."""
    for place in range(panel.model.rowCount()):
        row = panel.model.row_at(place)
        if isinstance(row, DayRow) and row.item.title == title:
            panel.table.go_to(place)
            return
    raise AssertionError(title)


def enter(panel: DayPanel, qtbot: QtBot) -> None:
    """Press Enter on the list."""
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow, timeout=WAIT)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)


def dialog_of(panel: DayPanel, qtbot: QtBot) -> FormDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    return next(d for d in panel.findChildren(FormDialog) if d.isVisible())


def test_everything_stands_once_in_its_most_urgent_group(panel: DayPanel) -> None:
    assert titles(panel) == [
        ("late", "Avenant en retard"), ("late", "Note au cabinet"), ("today", "Relire le relevé"),
        ("visa", "Note à viser"),
    ]  # fmt: skip
    assert panel.summary.text() == "2 late, 1 due today, 1 waiting for your visa"
    assert panel.status_words() == "4 thing(s) to deal with"


def test_the_model_keeps_qts_rules(panel: DayPanel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel.model, force_py=True)


def test_a_late_visa_is_chased_with_enter_and_logged(panel: DayPanel, office: Office, qtbot: QtBot) -> None:
    choose(panel, "Avenant en retard")
    enter(panel, qtbot)
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM reminder") == 1, timeout=WAIT)
    assert office.value("SELECT recipient FROM reminder") == "Chloé Bertin"
    qtbot.waitUntil(panel.said.isVisible, timeout=WAIT)


def test_a_visa_is_given_with_enter_and_leaves_the_list(panel: DayPanel, office: Office, qtbot: QtBot) -> None:
    choose(panel, "Note à viser")
    enter(panel, qtbot)
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"result": "endorsed", "public_note": "Vu et approuvé", "passphrase": PHRASE})
    dialog.save()
    qtbot.waitUntil(lambda: ("visa", "Note à viser") not in titles(panel), timeout=WAIT)
    assert office.rows("SELECT result, public_note FROM endorsement") == [("endorsed", "Vu et approuvé")]


def test_a_rejection_without_its_reason_is_refused_beside_the_note(
    panel: DayPanel, office: Office, qtbot: QtBot
) -> None:
    choose(panel, "Note à viser")
    enter(panel, qtbot)
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"result": "rejected", "passphrase": PHRASE})
    dialog.save()
    note = dialog.form.field("public_note")
    qtbot.waitUntil(lambda: "reason" in note.accessibleDescription(), timeout=WAIT)
    assert dialog.isVisible()
    assert office.value("SELECT count(*) FROM endorsement") == 0


def test_a_task_ends_with_enter_and_comes_back_with_undo(panel: DayPanel, office: Office, qtbot: QtBot) -> None:
    choose(panel, "Relire le relevé")
    enter(panel, qtbot)
    qtbot.waitUntil(lambda: ("today", "Relire le relevé") not in titles(panel), timeout=WAIT)
    assert office.value("SELECT state FROM task") == "done"
    office.context.undo.undo()
    qtbot.waitUntil(lambda: ("today", "Relire le relevé") in titles(panel), timeout=WAIT)


def test_a_deadline_is_postponed_with_its_reason(panel: DayPanel, office: Office, qtbot: QtBot) -> None:
    choose(panel, "Note au cabinet")
    panel.acts["day.postpone"].trigger()
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"day": date(2026, 11, 27), "reason": "Avis attendu"})
    dialog.save()
    qtbot.waitUntil(lambda: ("late", "Note au cabinet") not in titles(panel), timeout=WAIT)
    assert office.rows("SELECT first_on, moved_because FROM deadline") == [("2026-11-12", "Avis attendu")]


def test_what_makes_no_sense_is_answered_with_its_reason(panel: DayPanel, office: Office) -> None:
    choose(panel, "Note à viser")
    desk = office.context.commands
    said: list[str] = []
    desk.refused.connect(said.append)
    for name in ("postpone", "assign"):
        panel.acts[f"day.{name}"].trigger()
        assert said[-1] == desk.why_not(f"day.{name}")
    assert [one.partition(" is ")[0] for one in said] == [
        "Only a task or an internal deadline",
        "Only a task or a letter",
    ]


def test_a_task_is_assigned_to_a_colleague(panel: DayPanel, office: Office, qtbot: QtBot) -> None:
    choose(panel, "Relire le relevé")
    panel.acts["day.assign"].trigger()
    dialog = dialog_of(panel, qtbot)
    colleague = office.value("SELECT lower(hex(id)) FROM agent WHERE name = 'Chloé Bertin'")
    dashed = "-".join((colleague[:8], colleague[8:12], colleague[12:16], colleague[16:20], colleague[20:]))
    dialog.form.set_values({"agent": dashed})
    dialog.save()
    qtbot.waitUntil(lambda: ("today", "Relire le relevé") not in titles(panel), timeout=WAIT)


def test_the_visas_alone_are_the_tray(panel: DayPanel, qtbot: QtBot) -> None:
    panel.show_entry("visas")
    qtbot.waitUntil(lambda: len(titles(panel)) == 2, timeout=WAIT)
    assert panel.title() == "Visas waiting"


@pytest.mark.parametrize("ending", ["pdf", "docx", "txt"])
def test_the_closing_briefing_is_written(panel: DayPanel, tmp_path: Path, qtbot: QtBot, ending: str) -> None:
    target = tmp_path / f"soir.{ending}"
    panel.room.write_briefing("closing", target)
    qtbot.waitUntil(target.exists, timeout=WAIT)
    qtbot.waitUntil(panel.said.isVisible, timeout=WAIT)
