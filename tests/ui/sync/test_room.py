"""The room of the shared space and its set-up: joining, approving, revoking, and what a bad share says."""

from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.core.settings import Policies, Rule
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.overview import members
from aso_desktop.ui.sync.governing import ApproveDialog, EscrowDialog, RevokeDialog
from aso_desktop.ui.sync.panel import SyncPanel
from aso_desktop.ui.sync.wizard import CREATE, DONE, PLACE, SetUpDialog
from tests.journeys.hands import CTRL, ENTER, Hands
from tests.ui.sync.conftest import Desktop, Hire, Officer, Open

PATIENCE = 30_000
SIX = 6


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


def at_work(hands: Hands, desktop: Desktop) -> SyncPanel:
    """Show the room in a window that has the keyboard."""
    panel = desktop.room("team")
    hands.back(desktop.opened.window)
    hands.until(lambda: panel.isAncestorOf(hands.focus()))
    return panel


def choose(hands: Hands, panel: SyncPanel, device: str) -> None:
    """Go to the line of a device with the arrows, once the room has read it."""

    def walk() -> bool:
        """Go over the lines; the room may read them again meanwhile, and then the walk starts anew."""
        hands.key(Qt.Key.Key_Home)
        for _ in range(panel.team.model.rowCount()):
            member = panel.team.chosen()
            if member and member.device == device:
                return True
            hands.key(Qt.Key.Key_Down)
        return False

    hands.until(lambda: panel.team.room is not None and device in {m.device for m in panel.team.room.members})
    hands.tab_to(panel.team.table)
    hands.until(walk)


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


def test_a_device_joins_by_keyboard_works_alone_and_is_approved(
    qtbot: QtBot, chief: Officer, hire: Hire, share: Path, open_window: Open
) -> None:
    fingerprint = chief.read(queries.hub).root_fingerprint
    officer, hands = hire("Bruno Caron"), Hands(qtbot)
    desktop = open_window(officer)
    panel = at_work(hands, desktop)
    hands.until(panel.team.alone.isVisible)
    hands.tab_to(panel.team.alone._button)
    hands.key(Qt.Key.Key_Space)
    dialog = hands.dialog(SetUpDialog)
    assert isinstance(dialog, SetUpDialog)
    hands.key(ENTER, CTRL)
    hands.write(str(share))
    hands.tab_to(dialog.fingerprint)
    hands.write(fingerprint)
    hands.key(ENTER, CTRL)
    hands.until(lambda: dialog.steps.current() == DONE)
    six = next(label.text() for label in dialog.outcome.findChildren(QLabel) if label.text().count(" · ") == SIX - 1)
    hands.key(ENTER, CTRL)
    hands.until(lambda: desktop.status.startswith("Waiting for approval"))
    hands.until(lambda: "This device waits for approval" in said(panel))
    chief.exchange()
    waiting = next(member for member in chief.read(members) if member.state == "pending")
    assert six == " · ".join(waiting.words)
    officer.write("Pendant l’attente")
    chief.services.hub.approve()
    hands.back(desktop.opened.window)
    hands.key(Qt.Key.Key_F5)
    hands.until(lambda: desktop.status.startswith("Synchronised") and desktop.status.endswith(" 0 waiting"))
    chief.exchange()
    assert chief.subjects() == ["Pendant l’attente"]


def test_a_responsible_compares_six_words_names_and_revokes_by_keyboard(
    qtbot: QtBot, chief: Officer, hire: Hire, open_window: Open
) -> None:
    officer, hands = hire("Bruno Caron"), Hands(qtbot)
    joined = officer.join(chief)
    desktop = open_window(chief)
    panel = at_work(hands, desktop)
    choose(hands, panel, joined.device)
    hands.key(ENTER)
    dialog = hands.dialog(ApproveDialog)
    assert isinstance(dialog, ApproveDialog)
    assert " · ".join(joined.words) in [label.text() for label in dialog.findChildren(QLabel)]
    hands.key(ENTER, CTRL)
    assert dialog.isVisible()
    hands.key(Qt.Key.Key_Space)
    hands.key(ENTER, CTRL)
    hands.back(desktop.opened.window)
    hands.until(lambda: "A device asks to join" not in said(panel))
    assert officer.exchange().state == "active"
    hands.until(lambda: "There is only one responsible" in said(panel))
    choose(hands, panel, joined.device)
    hands.tab_to(panel.team.name)
    hands.key(Qt.Key.Key_Space)
    hands.dialog()
    hands.key(ENTER, CTRL)
    hands.back(desktop.opened.window)
    hands.until(lambda: "There is only one responsible" not in said(panel))
    choose(hands, panel, joined.device)
    hands.key(Qt.Key.Key_Delete)
    revoking = hands.dialog(RevokeDialog)
    assert isinstance(revoking, RevokeDialog)
    assert "already stays readable" in revoking._words.text()
    hands.write("Ordinateur perdu")
    hands.key(ENTER, CTRL)
    hands.back(desktop.opened.window)
    assert officer.exchange().state == "revoked"
    assert officer.read(queries.hub).reason == "revoked"


def test_a_responsible_gives_the_organisation_its_key_by_keyboard(
    qtbot: QtBot, chief: Officer, open_window: Open
) -> None:
    hands = Hands(qtbot)
    desktop = open_window(chief)
    panel = at_work(hands, desktop)
    hands.until(lambda: "No key for the organisation" in said(panel))

    def ask() -> QDialog:
        hands.tab_to(panel.team.problems.buttons["escrow"])
        hands.key(Qt.Key.Key_Space)
        dialog = hands.dialog(EscrowDialog)
        hands.key(ENTER, CTRL)
        return dialog

    refused = ask()
    hands.until(lambda: any("laid down no escrow key" in label.text() for label in refused.findChildren(QLabel)))
    hands.key(Qt.Key.Key_Escape)
    hands.back(desktop.opened.window)
    key = X25519PrivateKey.generate().public_key().public_bytes_raw()
    chief.profile.take_policies(Policies(escrow_public_key=Rule(key, locked=True)))
    ask()
    hands.back(desktop.opened.window)
    hands.until(lambda: "No key for the organisation" not in said(panel))


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
