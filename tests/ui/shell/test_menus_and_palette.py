"""Menus, palette and keyboard map are made from the same tables."""

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.commands import Scope
from aso_desktop.ui.kit.navigation import Place
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.main_window import MainWindow
from aso_desktop.ui.shell.commands import MENUS, SHELL
from aso_desktop.ui.shell.keyboard_map import keyboard_map
from tests.ui.gallery import COMMANDS, LetterPanel, LetterSource, letters, office
from tests.ui.shell.conftest import press

pytestmark = pytest.mark.usefixtures("memory_readers")


def test_the_palette_finds_commands_letters_and_places(qtbot: QtBot, window: MainWindow, panel: LetterPanel) -> None:
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.commands.palette
    assert palette is not None
    assert palette.isVisible()
    field = palette._field
    assert field.hasFocus()
    QTest.keyClicks(field, "re")
    qtbot.waitUntil(lambda: any(line.title == "Courriers" for line in palette._model.lines))
    titles = [line.title for line in palette._model.lines]
    assert "Répondre au courrier" in titles
    assert "Go to Registre complet" in titles
    press(field, Qt.Key.Key_Tab)
    assert palette._only == "commands"
    press(field, Qt.Key.Key_Tab)
    assert palette._only == "letters"
    assert all(line.title == "Courriers" or "DAF" in line.note or "DRH" in line.note for line in palette._model.lines)
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not palette.isVisible()
    assert panel.done[-1].endswith(Place.WINDOW.value)


def test_what_is_found_late_leaves_the_chosen_line_chosen(
    qtbot: QtBot, window: MainWindow, panel: LetterPanel, context: PanelContext
) -> None:
    assert panel
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.commands.palette
    assert palette is not None
    held = threading.Event()
    context.runner.read(window, "held", lambda _db: held.wait(10), lambda _found: None)
    QTest.keyClicks(palette._field, "re")
    press(palette._field, Qt.Key.Key_Down)
    chosen = palette._list.currentIndex().data()
    assert chosen != palette._model.lines[palette._model.next_line(-1, 1)].title
    held.set()
    qtbot.waitUntil(lambda: any(line.title == "Courriers" for line in palette._model.lines))
    assert palette._list.currentIndex().data() == chosen


def test_the_palette_runs_a_command_and_gives_the_focus_back(window: MainWindow, panel: LetterPanel) -> None:
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.commands.palette
    assert palette is not None
    QTest.keyClicks(palette._field, "viser")
    press(palette._field, Qt.Key.Key_Return)
    assert panel.done[-1] == "letter.visa"
    assert panel.table.hasFocus()
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    press(palette._field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.isVisible()


def test_every_command_stands_in_a_menu_with_its_key(window: MainWindow) -> None:
    entries: dict[str, str] = {}
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
        entries |= {entry.objectName(): entry.text() for entry in menu.actions() if entry.objectName()}
    wanted = {command.id for command, _room in window.commands.every_command() if command.menu}
    assert wanted <= entries.keys()
    assert {command.id for command in (*SHELL, *COMMANDS)} <= entries.keys()
    assert entries["app.palette"].endswith("\tCtrl+K")
    assert entries["letter.reply"].endswith("\tR")


def test_a_menu_entry_brings_its_room_forward_first(qtbot: QtBot, context: PanelContext, look: Theme) -> None:
    assert look
    window = MainWindow(context, office(LetterSource(letters())))
    qtbot.addWidget(window)
    letter = next(menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "&Letters")
    letter.aboutToShow.emit()
    entries = {entry.objectName(): entry for entry in letter.actions()}
    assert entries["letter.new"].isEnabled()
    assert not entries["letter.reply"].isEnabled(), "nothing is selected in a room not visited"
    entries["letter.new"].trigger()
    front = window.front()
    assert isinstance(front, LetterPanel)
    assert front.done[-1] == "letter.new"


def test_keys_are_unique_in_their_scope_and_none_hides_a_global_one(window: MainWindow) -> None:
    taken: dict[str, str] = {}
    scoped: dict[tuple[str, Scope, str], str] = {}
    for command, _room in window.commands.every_command():
        for key in command.shortcuts:
            if command.scope is Scope.GLOBAL:
                assert key not in taken, (key, command.id, taken[key])
                taken[key] = command.id
    for command, room in window.commands.every_command():
        if command.scope is not Scope.GLOBAL:
            for key in command.shortcuts:
                assert key not in taken, f"{command.id} hides {taken[key]}"
                assert (room, command.scope, key) not in scoped
                scoped[room, command.scope, key] = command.id
    assert {command.menu for command in SHELL} <= {key for key, _title in MENUS}


def test_the_keyboard_map_holds_every_key(window: MainWindow) -> None:
    page = keyboard_map([command for command, _room in window.commands.every_command()])
    for words in ("Command palette…", "Répondre au courrier", "Next row", "Repeat the previous entry", "Alt + 1"):
        assert words in page
