"""The window: rooms on first visit, keys, panes, palette, notices, drafts kept when the language changes."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.commands import Scope
from aso_desktop.ui.kit.faults import Bug
from aso_desktop.ui.kit.layout_memory import layout_memory
from aso_desktop.ui.kit.navigation import Place, Target
from aso_desktop.ui.kit.panel import Counter, PanelContext
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.widgets.basics import ElidedWords
from aso_desktop.ui.main_window import Agent, MainWindow
from aso_desktop.ui.shell.commands import MENUS, SHELL
from aso_desktop.ui.shell.dialogs import BugDialog, NoticesDialog, UndoDialog
from aso_desktop.ui.shell.keyboard_map import HelpDialog, keyboard_map
from tests.ui.gallery import COMMANDS, LetterPanel, LetterSource, letters, office

pytestmark = pytest.mark.usefixtures("memory_readers")


@pytest.fixture
def window(qtbot: QtBot, context: PanelContext, theme_: Theme) -> MainWindow:
    assert theme_
    made = MainWindow(context, office(LetterSource(letters())), Agent("Amira Benali", "AB", "Bureau du courrier"))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.go_to("letters")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> LetterPanel:
    made = window.go_to("letters")
    assert isinstance(made, LetterPanel)
    qtbot.waitUntil(lambda: made.model.is_complete)
    made.table.setFocus()
    return made


def test_making_a_room_flashes_no_window_of_its_own(window: MainWindow) -> None:
    assert window
    assert [made.objectName() for made in QApplication.topLevelWindows()] == ["MainWindowClassWindow"]


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


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
    shown = [panel.panes_.preview_shown]
    press(window, Qt.Key.Key_F8)
    shown.append(panel.panes_.preview_shown)
    assert shown == [True, False]
    press(panel.table, Qt.Key.Key_R)
    press(window, Qt.Key.Key_N, control)
    assert panel.done[-2:] == ["letter.reply", "letter.new"]


def test_search_in_the_head_narrows_the_list(qtbot: QtBot, window: MainWindow, panel: LetterPanel) -> None:
    assert window
    assert panel.head.search is not None
    QTest.keyClicks(panel.head.search, "subvention")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    QTest.keyClicks(panel.head.search, "xyz")
    qtbot.waitUntil(lambda: panel.lists.currentWidget() is panel.empty)


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


def test_the_keyboard_map_holds_every_key(window: MainWindow) -> None:
    page = keyboard_map([command for command, _room in window.commands.every_command()])
    for words in ("Command palette…", "Répondre au courrier", "Next row", "Repeat the previous entry", "Alt + 1"):
        assert words in page


def test_narrow_windows_reflow(qtbot: QtBot, window: MainWindow, panel: LetterPanel) -> None:
    assert not window.sidebar.is_strip
    window.resize(683, 384)
    qtbot.waitUntil(lambda: window.sidebar.is_strip)
    assert window.sidebar.width() == 48
    assert panel.panes_.orientation() == Qt.Orientation.Vertical
    assert window.width() == 683
    assert window.height() == 384


def test_the_status_bar_is_always_in_this_order(window: MainWindow, panel: LetterPanel) -> None:
    assert panel
    order = [label.text() for label in window.status.findChildren(QLabel) if label.text() and label.isVisible()]
    assert order == [
        "Everything is saved",
        "On this computer only",
        "Local database encrypted",
        "42 affichés sur 1 284 510 · 1 sélectionné",
    ]
    window.mark_demonstration()
    window.status.set_writing(2)
    assert window.status._saved.accessibleName() == "Saving…"
    window.status.set_writing(0)


def test_the_language_changes_while_the_window_stands(
    qtbot: QtBot, window: MainWindow, panel: LetterPanel, context: PanelContext
) -> None:
    saved: list[str] = []
    panel.save_drafts = lambda: saved.append("draft")  # type: ignore[method-assign]
    window.go_to("letters", "late")
    window.mark_demonstration()
    with qtbot.waitSignal(panel.destroyed):
        context.language.choose("fr")
    assert saved == ["draft"]
    assert window.place == ("letters", "late")
    assert isinstance(window.front(), LetterPanel)
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.commands.palette is not None
    assert window.commands.palette.isVisible()
    context.language.choose("en")


def test_preferences_are_followed(qtbot: QtBot, window: MainWindow, context: PanelContext, theme_: Theme) -> None:
    context.preferences.choose("theme", "light")
    dark = [theme_.dark]
    with qtbot.waitSignal(theme_.changed):
        action = context.commands.action("app.theme")
        assert action is not None
        action.trigger()
    dark.append(theme_.dark)
    assert dark == [False, True]
    context.preferences.choose("single_letter_keys", raw=False)
    assert context.commands.letters is False
    context.preferences.choose("single_letter_keys", raw=True)
    with qtbot.waitSignal(window.preferences_asked):
        press(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)


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


def test_nothing_that_takes_the_focus_is_without_a_name(window: MainWindow, panel: LetterPanel) -> None:
    assert panel
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    unnamed = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
    ]
    assert unnamed == []


def cut_words(window: QWidget) -> list[str]:
    """Return the texts that have less room than they want, save those that show it by dots."""
    widgets: list[QLabel | QPushButton] = [*window.findChildren(QLabel), *window.findChildren(QPushButton)]
    return [
        widget.text()
        for widget in widgets
        if widget.isVisible()
        and not isinstance(widget, ElidedWords)
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.fontMetrics().horizontalAdvance(widget.text().replace("&", "")) > widget.width() + 1
    ]


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (683, 384)])
@pytest.mark.parametrize("text_size", [100, 150])
def test_no_word_is_cut(
    qtbot: QtBot, window: MainWindow, panel: LetterPanel, theme_: Theme, size: tuple[int, int], text_size: int
) -> None:
    assert panel
    theme_.choose(text_size=text_size)
    window.resize(*size)
    QApplication.sendPostedEvents()
    qtbot.waitUntil(lambda: panel.table.viewport().width() > 0)
    assert cut_words(window) == []
