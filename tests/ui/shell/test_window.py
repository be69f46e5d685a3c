"""The window: rooms on first visit, keys, panes, notices, locking, leaving."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.faults import Bug
from aso_desktop.ui.kit.layout_memory import layout_memory
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Counter, PanelContext
from aso_desktop.ui.main_window import MainWindow
from aso_desktop.ui.shell.dialogs import BugDialog, NoticesDialog, UndoDialog
from aso_desktop.ui.shell.keyboard_map import HelpDialog
from tests.ui.gallery import LetterPanel
from tests.ui.shell.conftest import press

pytestmark = pytest.mark.usefixtures("memory_readers")


def test_making_a_room_flashes_no_window_of_its_own(window: MainWindow) -> None:
    assert window
    assert [made.objectName() for made in QApplication.topLevelWindows()] == ["MainWindowClassWindow"]


def test_a_room_is_made_on_its_first_visit(window: MainWindow) -> None:
    first = window.go_to("letters")
    assert window.panels() == (first,)
    assert window.go_to("people") is not first
    assert window.go_to("letters") is first
    assert window.windowTitle() == "À traiter – ASO Desktop"
    assert len(window.panels()) == 2


def test_the_sidebar_goes_to_entries_and_shows_figures(qtbot: QtBot, window: MainWindow, panel: LetterPanel) -> None:
    window.counters.refresh()
    qtbot.waitUntil(lambda: any(line.counter for line in window.sidebar.places()))
    said = {line.title: line.counter for line in window.sidebar.places()}
    assert said["En retard"] == Counter(7, late=True)
    window.sidebar.chosen.emit("letters", "late")
    assert panel.done[-1] == "entry late"
    assert window.place == ("letters", "late")


@pytest.mark.parametrize(
    ("key", "modifier_free_sign", "place"),
    [
        (Qt.Key.Key_1, Qt.Key.Key_Ampersand, ("letters", "todo")),
        (Qt.Key.Key_2, Qt.Key.Key_Eacute, ("letters", "late")),
        (Qt.Key.Key_5, Qt.Key.Key_ParenLeft, ("people", "all")),
        (Qt.Key.Key_6, Qt.Key.Key_Minus, ("audit", "all")),
    ],
)
def test_alt_and_a_figure_goes_to_a_place_on_azerty_too(
    window: MainWindow, key: Qt.Key, modifier_free_sign: Qt.Key, place: tuple[str, str]
) -> None:
    press(window, key, Qt.KeyboardModifier.AltModifier)
    assert window.place == place
    window.go_to("letters", "all")
    press(window, modifier_free_sign, Qt.KeyboardModifier.AltModifier)
    assert window.place == place


def test_f6_goes_round_the_panes_and_back(qtbot: QtBot, window: MainWindow, panel: LetterPanel) -> None:
    def inside() -> QWidget | None:
        return QApplication.focusWidget()

    panel.preview.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    press(window, Qt.Key.Key_F6)
    assert inside() is panel.preview
    press(window, Qt.Key.Key_F6)
    focus = inside()
    assert focus is not None
    assert window.sidebar.isAncestorOf(focus)
    press(window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: inside() is panel.table)
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.sidebar.isAncestorOf(inside() or window)


def test_keys_of_the_window(window: MainWindow, panel: LetterPanel) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    press(window, Qt.Key.Key_F, control)
    assert panel.head.search is not None
    assert panel.head.search.hasFocus()
    panel.table.setFocus()
    shown = [panel.split.preview_shown]
    press(window, Qt.Key.Key_F8)
    shown.append(panel.split.preview_shown)
    assert shown == [True, False]
    press(panel.table, Qt.Key.Key_R)
    press(window, Qt.Key.Key_N, control)
    assert panel.done[-2:] == ["letter.reply", "letter.new"]


def test_search_in_the_head_narrows_the_list(qtbot: QtBot, window: MainWindow, panel: LetterPanel) -> None:
    assert window
    assert panel.head.search is not None
    QTest.keyClicks(panel.head.search, "subvention")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    press(panel.head.search, Qt.Key.Key_Down)
    assert panel.table.hasFocus()
    QTest.keyClicks(panel.head.search, "xyz")
    qtbot.waitUntil(lambda: panel.lists.currentWidget() is panel.empty)


def done_now(context: PanelContext) -> None:
    context.undo.record(Changes(words=Text("test", "file the letter"), inverse=Changes))


def test_what_was_done_can_be_undone_from_the_toast_and_the_menu(
    qtbot: QtBot, window: MainWindow, context: PanelContext
) -> None:
    done_now(context)
    assert window.toast.isVisible()
    assert window.toast.accessibleName() == "file the letter"
    action = context.commands.action("app.undo")
    assert action is not None
    assert action.text() == "Undo: file the letter"
    button = next(b for b in window.toast.findChildren(QPushButton) if b.text() == "Undo")
    with qtbot.waitSignal(context.undo.changed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not action.isEnabled()


def test_troubles_stand_in_a_bar_and_in_the_list(qtbot: QtBot, window: MainWindow, context: PanelContext) -> None:
    tries: list[str] = []
    context.faults.report(EnvironmentFailure(Text("test", "The disk is full.")), again=lambda: tries.append("again"))
    context.faults.report(UserError(Text("test", "Close the month first.")))
    assert window.errors.isVisible()
    window.show_notices()
    dialog = window.findChild(NoticesDialog)
    assert dialog is not None
    assert [dialog.list.item(place).text()[8:] for place in range(2)] == ["Close the month first.", "The disk is full."]
    with qtbot.waitSignal(dialog.destroyed):
        dialog.accept()


def test_a_bug_is_told_with_a_report_to_read(qtbot: QtBot, window: MainWindow, context: PanelContext) -> None:
    context.faults.broke.emit(Bug("ValueError panel.py:1", "ASO Desktop 0.1\nValueError"))
    dialog = window.findChild(BugDialog)
    assert dialog is not None
    assert not dialog._details.isVisible()
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Details").click()
    assert "ValueError" in dialog._details.toPlainText()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.accept()


def test_small_windows_of_the_shell_open_and_go(qtbot: QtBot, window: MainWindow, context: PanelContext) -> None:
    done_now(context)
    for name, kind in (("app.undo_history", UndoDialog), ("app.keyboard", HelpDialog), ("app.about", QWidget)):
        action = context.commands.action(name)
        assert action is not None
        before = set(QApplication.topLevelWidgets())
        action.trigger()
        opened = [w for w in QApplication.topLevelWidgets() if w not in before and isinstance(w, kind)]
        assert opened, name
        with qtbot.waitSignal(opened[0].destroyed):
            opened[0].close()
    assert window.isVisible()


def test_a_target_of_another_room_comes_forward(window: MainWindow, panel: LetterPanel, context: PanelContext) -> None:
    window.go_to("people")
    context.navigation.go(Target("letters", "all", "letter", values=(("number", "DAF-1"),)))
    assert window.place == ("letters", "all")
    assert panel.done[-1] == "letter DAF-1 here"


def test_the_profile_locks_when_nobody_is_there(qtbot: QtBot, window: MainWindow, context: PanelContext) -> None:
    window.idle._timer.setInterval(20)
    with qtbot.waitSignal(window.lock_requested):
        window.idle._timer.start(20)
    window.idle.touch()
    remaining = window.idle._timer.remainingTime()
    assert remaining > 500_000
    window.idle._timer.start(1_000)
    handle = window.windowHandle()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    window.idle.eventFilter(handle, event)
    assert window.idle._timer.remainingTime() > 500_000
    context.preferences.choose("auto_lock_minutes", 2)
    assert window.idle._timer.remainingTime() <= 125_000
    window.idle.stop()
    with qtbot.waitSignal(window.lock_requested):
        press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_leaving_saves_drafts_and_measures(qtbot: QtBot, window: MainWindow, panel: LetterPanel) -> None:
    saved: list[str] = []
    panel.save_drafts = lambda: saved.append("draft")  # type: ignore[method-assign]
    with qtbot.waitSignal(window.closing):
        press(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert saved == ["draft"]
    assert not layout_memory().recall("main_window").isEmpty()
    window.raise_window()
    assert window.isVisible()
