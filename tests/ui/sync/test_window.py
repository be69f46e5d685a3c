"""The exchange in the background of the real window: what the status bar says, what reaches the lists."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.sync.conftest import Hire, Officer, Open, meet

PATIENCE = 30_000


def test_a_profile_that_works_alone_says_so(qtbot: QtBot, hire: Hire, open_window: Open) -> None:
    desktop = open_window(hire("Claire Aubert"))
    qtbot.waitUntil(lambda: desktop.status == "On this computer only", timeout=PATIENCE)
    QTest.mouseClick(desktop.opened.window.status._exchange, Qt.MouseButton.LeftButton)
    assert desktop.opened.window.place == ("sync", "team")
    panel = desktop.room("team")
    qtbot.waitUntil(panel.team.alone.isVisible, timeout=PATIENCE)


def test_what_a_colleague_wrote_comes_by_itself(qtbot: QtBot, chief: Officer, mate: Officer, open_window: Open) -> None:
    mate.write("Du collègue")
    mate.exchange()
    desktop = open_window(chief)
    told: list[frozenset[str]] = []
    desktop.opened.context.undo.changed.connect(lambda changes: told.append(changes.tables))
    qtbot.waitUntil(lambda: any("letter" in tables for tables in told), timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: desktop.status.startswith("Synchronised at ") and desktop.status.endswith(" 0 waiting"),
        timeout=PATIENCE,
    )
    assert chief.subjects() == ["Du collègue"]


def test_a_save_leaves_three_seconds_later(qtbot: QtBot, chief: Officer, mate: Officer, open_window: Open) -> None:
    mate.write("Du collègue")
    mate.exchange()
    desktop = open_window(chief)
    qtbot.waitUntil(lambda: chief.subjects() == ["Du collègue"], timeout=PATIENCE)  # by the round of the opening
    qtbot.waitUntil(lambda: not desktop.opened.exchange.is_running, timeout=PATIENCE)
    qtbot.waitUntil(lambda: desktop.status.endswith(" 0 waiting"), timeout=PATIENCE)
    letters = desktop.opened.context.services
    before = len(chief.subjects())
    desktop.opened.context.undo.perform(
        desktop.opened, lambda: letters.correspondence.update(chief.write("Nouveau"), {"notes": "Vu"})
    )
    qtbot.waitUntil(lambda: len(chief.subjects()) == before + 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not desktop.status.endswith(" 0 waiting"), timeout=PATIENCE)
    qtbot.waitUntil(lambda: desktop.status.endswith(" 0 waiting"), timeout=PATIENCE)
    mate.exchange()
    assert "Nouveau" in mate.subjects()


def test_a_share_that_is_gone_is_offline_and_comes_back(
    qtbot: QtBot, chief: Officer, mate: Officer, share: Path, open_window: Open
) -> None:
    chief.write("En attente")
    share.rename(share.with_name("ailleurs"))
    desktop = open_window(chief)
    qtbot.waitUntil(lambda: desktop.status.startswith("Offline · "), timeout=PATIENCE)
    assert not desktop.status.endswith(" 0 waiting")
    panel = desktop.room("team")
    qtbot.waitUntil(lambda: bool(panel.team.problems.buttons), timeout=PATIENCE)
    share.with_name("ailleurs").rename(share)
    QTest.keyClick(desktop.opened.window, Qt.Key.Key_F5)
    qtbot.waitUntil(
        lambda: desktop.status.startswith("Synchronised at ") and desktop.status.endswith(" 0 waiting"),
        timeout=PATIENCE,
    )
    mate.exchange()
    assert mate.subjects() == ["En attente"]


def test_conflicts_are_counted_in_the_status_bar_and_the_sidebar(
    qtbot: QtBot, chief: Officer, mate: Officer, open_window: Open
) -> None:
    letter = chief.write("Objet")
    meet(chief, mate)
    chief.edit(letter, subject="Premier")
    mate.edit(letter, subject="Second")
    meet(chief, mate)
    desktop = open_window(chief)
    qtbot.waitUntil(lambda: desktop.status.endswith("1 conflict to settle"), timeout=PATIENCE)
    line = next(line for line in desktop.opened.window.sidebar.places() if line.entry == "conflicts")
    assert line.counter
    assert line.counter.number == 1
    QTest.mouseClick(desktop.opened.window.status._exchange, Qt.MouseButton.LeftButton)
    assert desktop.opened.window.place == ("sync", "conflicts")
