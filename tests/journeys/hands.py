"""Two hands on the keyboard: keys go to whatever has the focus in the real window, and nothing else is touched."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.forms import Form
from aso_desktop.ui.shell.palette import Palette
from aso_desktop.ui.shell.palette_lines import matching

WAIT: Final = 30_000
MOST_TABS: Final = 80
CTRL: Final = Qt.KeyboardModifier.ControlModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
NONE: Final = Qt.KeyboardModifier.NoModifier
ENTER: Final = Qt.Key.Key_Return


class Hands:
    """Types, and waits for what the window does."""

    def __init__(self, qtbot: QtBot) -> None:
        """Wait with `qtbot`."""
        self._qtbot = qtbot

    def focus(self) -> QWidget:
        """Return what has the focus."""
        self.until(lambda: QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key."""
        QTest.keyClick(self.focus(), key, modifiers)
        QTest.qWait(1)

    def write(self, words: str) -> None:
        """Type words that any keyboard has."""
        QTest.keyClicks(self.focus(), words)
        QTest.qWait(1)

    def until(self, is_so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(is_so, timeout=WAIT)

    def tab_to(self, wanted: QWidget) -> None:
        """Go on with Tab until a widget has the focus; it may have to wait for what makes it usable."""
        self.until(wanted.isEnabled)
        seen = []
        for _ in range(MOST_TABS):
            if wanted.hasFocus() or self.focus() is wanted.focusProxy():
                return
            seen.append(self.focus().accessibleName() or type(self.focus()).__name__)
            self.key(Qt.Key.Key_Tab)
        message = f"Tab does not lead to {wanted.accessibleName() or wanted}, but over {list(dict.fromkeys(seen))}"
        raise AssertionError(message)

    def command(self, words: str) -> None:
        """Run a command of the palette by its words, once it is the chosen line."""
        self.key(Qt.Key.Key_K, CTRL)
        self.until(lambda: isinstance(self.focus(), QLineEdit))
        (palette,) = (one for one in self.focus().window().findChildren(Palette) if one.isVisible())
        self.write(words)
        self.until(lambda: (line := palette.chosen()) is not None and bool(matching([line], words)))
        self.key(ENTER)

    def dialog(self, kind: type[QDialog] = QDialog) -> QDialog:
        """Wait for a dialog that has the focus, and return it."""

        def found() -> QDialog | None:
            window = QApplication.activeWindow()
            return window if isinstance(window, kind) and window.isVisible() else None

        self.until(lambda: found() is not None)
        dialog = found()
        assert dialog is not None
        return dialog

    def back(self, window: QWidget) -> None:
        """Wait until no dialog is open; then do what a window manager does: the window below is active again."""
        self.until(lambda: not any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets()))
        window.activateWindow()
        self.until(window.isActiveWindow)

    def field(self, name: str) -> QWidget:
        """Go to a field of the form in front with Tab."""
        window = QApplication.activeWindow() or self.focus().window()
        form = next(f for f in window.findChildren(Form) if f.isVisible() and name in f.values())
        widget: QWidget = form.field(name)
        self.tab_to(widget)
        return widget

    def choose(self, name: str, words: str) -> None:
        """Choose a line of a list field by its words, with the arrow keys, once the list has it."""
        box = self.field(name)
        assert isinstance(box, QComboBox)
        self.until(lambda: any(words in box.itemText(n) for n in range(box.count())))
        place = next(n for n in range(box.count()) if words in box.itemText(n))
        while box.currentIndex() != place:
            self.key(Qt.Key.Key_Down if box.currentIndex() < place else Qt.Key.Key_Up)

    def name_file(self, path: Path, ask: Callable[[], object]) -> None:
        """Do what asks for a file, and paste its name."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog):
                QTimer.singleShot(50, answer)
                return
            line = dialog.findChild(QLineEdit, "fileNameEdit")
            assert line is not None
            QApplication.clipboard().setText(str(path))
            line.selectAll()
            QTest.keyClick(line, Qt.Key.Key_V, CTRL)
            QTest.keyClick(line, ENTER)

        QTimer.singleShot(50, answer)
        ask()
