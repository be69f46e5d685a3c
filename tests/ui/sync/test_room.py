"""The room of the shared space and its set-up: joining, approving, revoking, and what a bad share says."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.services.sync import queries
from aso_desktop.services.sync.enrolment import Enrolment, write_enrolment
from aso_desktop.ui.sync.governing import ActDialog, ApproveDialog, RevokeDialog
from aso_desktop.ui.sync.panel import SyncPanel
from aso_desktop.ui.sync.wizard import CREATE, DONE, PLACE, SetUpDialog
from tests.ui.sync.conftest import Desktop, Hire, Officer, Open

PATIENCE = 15_000


def dialog_of(kind: type[Any]) -> Any:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def read_room(qtbot: QtBot, desktop: Desktop) -> SyncPanel:
    panel = desktop.room("team")
    qtbot.waitUntil(lambda: panel.team.room is not None, timeout=PATIENCE)
    return panel


def said(panel: SyncPanel) -> str:
    return "\n".join(label.text() for label in panel.team.problems.findChildren(QLabel))


def set_up(desktop: Desktop, way: int) -> SetUpDialog:
    desktop.room("team").set_up()
    dialog: SetUpDialog = dialog_of(SetUpDialog)
    dialog.ways.choose(way)
    dialog.steps.next.click()
    assert dialog.steps.current() == PLACE
    return dialog


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(focused(), key, modifier)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def idle(qtbot: QtBot, dialog: SetUpDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.working.is_running, timeout=PATIENCE)


def test_a_shared_space_is_made_by_keyboard(qtbot: QtBot, hire: Hire, share: Path, open_window: Open) -> None:
    officer = hire("Claire Aubert")
    desktop = open_window(officer)
    desktop.room("team").set_up()
    dialog = dialog_of(SetUpDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Qt.Key.Key_Up)
    assert dialog.is_creating
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "no key of the organisation" in dialog._escrow.text()
    QTest.keyClicks(focused(), str(share))
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    idle(qtbot, dialog)
    assert dialog.verdict.text().startswith("The place is empty")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.steps.current() == DONE, timeout=PATIENCE)
    line = officer.read(queries.hub)
    shown = [label.text().replace(" ", "") for label in dialog.outcome.findChildren(QLabel)]
    assert line.root_fingerprint in shown
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desktop.status.startswith("Synchronised"), timeout=PATIENCE)
    panel = read_room(qtbot, desktop)
    assert "There is only one responsible" in said(panel)


def test_a_device_joins_works_alone_and_is_approved(
    qtbot: QtBot, chief: Officer, hire: Hire, tmp_path: Path, open_window: Open
) -> None:
    line = chief.read(queries.hub)
    file = tmp_path / "section.aso-hub"
    write_enrolment(file, Enrolment(line.url, line.hub_id, line.root_fingerprint))
    officer = hire("Bruno Caron")
    desktop = open_window(officer)
    dialog = set_up(desktop, 1)
    dialog.take_file(file)
    qtbot.waitUntil(lambda: dialog.fingerprint.value() == line.root_fingerprint, timeout=PATIENCE)
    idle(qtbot, dialog)
    dialog.steps.next.click()
    qtbot.waitUntil(lambda: dialog.steps.current() == DONE, timeout=PATIENCE)
    dialog.steps.next.click()
    qtbot.waitUntil(lambda: desktop.status.startswith("Waiting for approval"), timeout=PATIENCE)
    panel = read_room(qtbot, desktop)
    assert "This device waits for approval" in said(panel)
    chief.services.hub.approve()
    desktop.opened.context.exchange.ask()
    qtbot.waitUntil(lambda: desktop.status.startswith("Synchronised"), timeout=PATIENCE)


def test_a_responsible_compares_six_words_and_revokes(
    qtbot: QtBot, chief: Officer, hire: Hire, open_window: Open
) -> None:
    officer = hire("Bruno Caron")
    joined = officer.join(chief)
    desktop = open_window(chief)
    panel = desktop.room("team")
    qtbot.waitUntil(lambda: "A device asks to join" in said(panel), timeout=PATIENCE)
    panel.team.problems.buttons[f"approve{joined.device}"].click()
    dialog = dialog_of(ApproveDialog)
    assert " · ".join(joined.words) in [label.text() for label in dialog.findChildren(QLabel)]
    assert not dialog.act.isEnabled()
    dialog.same.setChecked(True)
    dialog.act.click()
    qtbot.waitUntil(lambda: "A device asks to join" not in said(panel), timeout=PATIENCE)
    assert officer.exchange().state == "active"
    qtbot.waitUntil(lambda: panel.team.model.rowCount() == 2, timeout=PATIENCE)
    assert panel.team.room
    place = next(n for n, m in enumerate(panel.team.room.members) if m.device == joined.device)
    panel.team.table.go_to(place)
    panel.team.ask_revoke()
    revoking = dialog_of(RevokeDialog)
    assert "already stays readable" in revoking._words.text()
    revoking.act.click()
    qtbot.waitUntil(lambda: not any(w.isVisible() for w in QApplication.topLevelWidgets() if isinstance(w, ActDialog)))
    assert officer.exchange().state == "revoked"
    assert officer.read(queries.hub).reason == "revoked"


@pytest.mark.parametrize("path", ["pas/un/chemin", "postgresql://u:secret@serveur/base"])
def test_what_is_no_place_is_refused_in_words(qtbot: QtBot, hire: Hire, open_window: Open, path: str) -> None:
    dialog = set_up(open_window(hire("Claire Aubert")), CREATE)
    dialog.place.line("path").set_value(path)
    dialog.test.click()
    idle(qtbot, dialog)
    assert len(dialog.verdict.text()) > len(path)
    assert "secret" not in dialog.verdict.text()


def break_share(share: Path, how: str) -> None:
    """Do to the share what happens to shares."""
    if how == "gone":
        share.rename(share.with_name("ailleurs"))
    elif how == "empty":
        share.rename(share.with_name("ailleurs"))
        share.mkdir()
    elif how == "other":
        share.rename(share.with_name("ailleurs"))
        share.mkdir()
        (share / "notes.txt").write_text("autre chose", encoding="utf-8")
    else:
        (share / "hub").unlink()
        (share / "hub").write_bytes(b"ASO")


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("gone", ("Offline", "out of reach")),
        ("empty", ("Offline", "not mounted")),
        ("other", ("Offline", "not a shared space")),
        ("damaged", ("Exchange stopped", "damaged")),
    ],
)
def test_each_bad_share_has_its_sentence_and_its_way_out(
    qtbot: QtBot, chief: Officer, share: Path, open_window: Open, how: str, told: tuple[str, str]
) -> None:
    mood, sentence = told
    chief.write("Rien ne se perd")
    break_share(share, how)
    desktop = open_window(chief)
    qtbot.waitUntil(lambda: desktop.status.startswith(mood), timeout=PATIENCE)
    panel = read_room(qtbot, desktop)
    qtbot.waitUntil(lambda: sentence in said(panel), timeout=PATIENCE)
    assert panel.team.problems.buttons
    assert chief.subjects() == ["Rien ne se perd"]
