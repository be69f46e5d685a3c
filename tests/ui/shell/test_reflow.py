"""The window in every size, language and look: nothing cut, nothing without a name."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.widgets.basics import ElidedWords
from aso_desktop.ui.main_window import MainWindow
from tests.ui.gallery import LetterPanel, LetterSource, letters, office
from tests.ui.shell.conftest import press

pytestmark = pytest.mark.usefixtures("memory_readers")


def test_narrow_windows_reflow(qtbot: QtBot, window: MainWindow, panel: LetterPanel) -> None:
    assert not window.sidebar.is_strip
    window.resize(683, 384)
    qtbot.waitUntil(lambda: window.sidebar.is_strip)
    assert window.sidebar.width() == 48
    assert panel.split.orientation() == Qt.Orientation.Vertical
    assert window.width() == 683
    assert window.height() == 384


def test_the_status_bar_is_always_in_this_order(window: MainWindow, panel: LetterPanel) -> None:
    assert panel
    parts: list[QLabel | QAbstractButton] = [*window.status.findChildren(QLabel), window.status._exchange]
    shown = [part for part in parts if part.text() and part.isVisible()]
    order = [part.text().strip() for part in sorted(shown, key=lambda p: p.mapTo(window.status, QPoint()).x())]
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


def test_a_window_opens_in_the_size_of_text_that_was_chosen(qtbot: QtBot, context: PanelContext, theme_: Theme) -> None:
    context.preferences.choose("text_size", 150)
    window = MainWindow(context, office(LetterSource(letters())))
    qtbot.addWidget(window)
    window.resize(1900, 900)
    window.show()
    saved = next(label for label in window.status.findChildren(QLabel) if label.text() == "Everything is saved")
    assert saved.font().pixelSize() == 18
    assert window.sidebar.width() == theme_.px(48 if window.sidebar.is_strip else 196)
