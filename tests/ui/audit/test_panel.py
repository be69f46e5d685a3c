"""The journal shows what was done, proves its chain, and names the first break."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from aso_desktop.services import labels
from aso_desktop.services.audit.queries import TECHNICAL
from aso_desktop.store.base import Base
from aso_desktop.store.connection import connect
from aso_desktop.store.engine import captured_tables
from aso_desktop.ui.audit.panel import AuditPanel, make_panel
from aso_desktop.ui.kit.field_names import NAMES
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.record_words import OBJECTS
from tests.ui.correspondence.conftest import Office


@pytest.fixture
def panel(office: Office, qtbot: QtBot) -> AuditPanel:
    made = make_panel(office.context)
    assert isinstance(made, AuditPanel)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    qtbot.waitUntil(lambda: made.model.row_at(0) is not None)
    return made


def entries(office: Office) -> int:
    return int(office.value("SELECT count(*) FROM history"))


def test_every_act_is_listed_newest_first(panel: AuditPanel, office: Office, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: panel.model.rowCount() == entries(office))
    newest = panel.model.row_at(0)
    assert newest is not None
    assert newest.local_id == office.value("SELECT max(entry) FROM history")
    assert str(entries(office)) in panel.status_words().replace("\u202f", "").replace(",", "")


def test_every_table_of_the_file_is_named_as_people_call_it(panel: AuditPanel) -> None:
    assert panel
    assert set(Base.metadata.tables) - OBJECTS.keys() == set()


def test_every_cell_of_the_file_is_named_as_people_call_it(panel: AuditPanel) -> None:
    assert panel
    cells = {cell for table in captured_tables() for cell in table.cells} - {"id", "local_id"} - TECHNICAL
    named = labels.FIELDS.keys() | NAMES.keys()
    assert {cell for cell in cells if cell not in named and cell.removesuffix("_id") not in labels.FIELDS} == set()


def test_the_model_keeps_qts_rules(panel: AuditPanel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel.model, force_py=True)


def test_an_entry_shows_its_values_before_and_after(panel: AuditPanel, office: Office, qtbot: QtBot) -> None:
    letter = office.rows("SELECT id FROM letter ORDER BY local_id LIMIT 1")[0][0]
    panel.filters.field("operation").set_value("move_letters")
    panel.filters.edited.emit("operation")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    words = [label.text() for label in panel.detail.findChildren(type(panel.detail._title))]
    assert any("→" in text for text in words), words
    assert letter is not None


def test_a_letter_is_opened_from_the_journal(panel: AuditPanel, office: Office, qtbot: QtBot) -> None:
    panel.filters.field("operation").set_value("move_letters")
    panel.filters.edited.emit("operation")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    asked: list[Target] = []
    office.context.navigation.asked.connect(asked.append)
    panel.table.select_id(panel.model.id_at(0))
    panel.detail.open.click()
    assert [(t.room, t.kind) for t in asked] == [("correspondence", "letter")]


def test_a_sound_journal_is_said_to_be_sound(panel: AuditPanel, qtbot: QtBot) -> None:
    panel.acts["audit.verify"].trigger()
    qtbot.waitUntil(panel.verdict.isVisible, timeout=20_000)
    assert "sound" in panel.verdict.accessibleName()
    assert not panel.alarm.isVisible()


def test_the_first_break_is_named(panel: AuditPanel, office: Office, qtbot: QtBot) -> None:
    writer = connect(office.profile.paths.database, office.profile.keys.data)
    writer.execute("UPDATE audit_entry SET line = replace(line, '\"seq\":8', '\"seq\":8 ') WHERE seq = 8")
    writer.close()
    panel.verify()
    qtbot.waitUntil(panel.alarm.isVisible, timeout=20_000)
    assert "8" in panel.alarm.accessibleName()


def test_the_journal_is_exported_line_by_line(
    panel: AuditPanel, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "journal.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    lines = office.value("SELECT count(*) FROM audit_entry")
    panel.ask_export()
    qtbot.waitUntil(panel.verdict.isVisible, timeout=20_000)
    assert len(target.read_text("utf-8").splitlines()) == lines


def test_an_empty_answer_offers_everything(panel: AuditPanel, office: Office, qtbot: QtBot) -> None:
    panel.filters.field("from_on").set_value(office.context.clock.today().replace(year=2030))
    panel.filters.edited.emit("from_on")
    qtbot.waitUntil(panel.empty.isVisible)
    panel.empty.asked.emit()
    qtbot.waitUntil(panel.table.isVisible)
