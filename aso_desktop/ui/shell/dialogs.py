"""The small windows of the shell: messages, undo history, a bug told once."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from aso_desktop.ui.kit.faults import Bug, FaultDesk
from aso_desktop.ui.kit.icons import icon
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.undo import Act, UndoDesk
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.shell.notices import Notice


class ListDialog(QDialog):
    """A title, a list, and what can be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = Words("", 17, bold=True)
        self._empty = Words("", ink="text2", wrap=True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self._close = Button(self.tr("Close"), kind="primary")
        self._close.clicked.connect(self.accept)
        self._foot = row(None, self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (16, 12, 16, 12)))
        box.setSpacing(theme().px(8))
        box.addWidget(self._title)
        box.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.list, 1)
        box.addWidget(self._foot)
        self.resize(theme().px(560), theme().px(420))

    def entitle(self, title: str, empty: str) -> None:
        """Give the title, and the sentence that stands for an empty list."""
        self.setWindowTitle(title)
        self._title.say(title)
        self._empty.say(empty)
        self.list.setAccessibleName(title)

    def add_line(self, words: str, icon_name: str = "", ink: str = "text2") -> None:
        """Add a line."""
        item = QListWidgetItem(words)
        if icon_name:
            item.setIcon(icon(icon_name, ink))
        self.list.addItem(item)
        self.list.setCurrentRow(0)

    def settle(self) -> None:
        """Show the list, or the sentence that stands for it when it is empty."""
        filled = self.list.count() > 0
        self.list.setVisible(filled)
        self._empty.setVisible(not filled)

    def add_action(self, words: str, act: Callable[[], object]) -> Button:
        """Put a button left of "Close"."""
        button = Button(words)
        button.clicked.connect(lambda _checked=False: act())
        self._foot.box.insertWidget(0, button)
        return button


class NoticesDialog(ListDialog):
    """Every message of this session."""

    def __init__(self, notices: Sequence[Notice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Messages"), self.tr("No message since the window opened."))
        for notice in notices:
            self.add_line(f"{_hour(notice.at)}   {notice.words}", notice.icon, notice.ink)
        self.settle()


class UndoDialog(ListDialog):
    """What can be taken back, newest first."""

    def __init__(self, undo: UndoDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Undo history"), self.tr("Nothing to take back since the window opened."))
        self._undo = undo
        self._last = self.add_action(self.tr("Undo the last"), undo.undo)
        undo.state_changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for act in self._undo.history():
            self.add_line(_line(act), "undo-2")
        self._last.setEnabled(self.list.count() > 0)
        self.settle()


class BugDialog(QDialog):
    """An unexpected fault, told once: the report can be read, copied and saved; nothing leaves the computer."""

    def __init__(self, bug: Bug, faults: FaultDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bug, self._faults = bug, faults
        self.setWindowTitle(self.tr("Unexpected fault"))
        self._details = QPlainTextEdit(bug.report, readOnly=True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.hide()
        show = Button(self.tr("Details"))
        show.clicked.connect(lambda: self._details.setVisible(not self._details.isVisible()))
        copy = Button(self.tr("Copy"), "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(bug.report))
        save = Button(self.tr("Save the report…"), "download")
        save.clicked.connect(self._on_save)
        close = Button(self.tr("Continue"), kind="primary")
        close.clicked.connect(self.accept)
        sentence = self.tr(
            "Something unexpected happened. What you had saved is safe. You can go on working, and give the report "
            "to your IT service: it holds places in the program, no text of your documents."
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (16, 12, 16, 12)))
        box.setSpacing(theme().px(12))
        box.addWidget(Words(self.tr("Unexpected fault"), 17, bold=True))
        box.addWidget(Words(sentence, wrap=True))
        box.addWidget(self._details, 1)
        box.addWidget(row(show, copy, save, None, close))
        self.resize(theme().px(560), self.sizeHint().height())

    def _on_save(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "aso-desktop-report.txt")
        if name:
            self._faults.save_report(self._bug, Path(name))


def _line(act: Act) -> str:
    return f"{_hour(act.at)}   {act.words}"


def _hour(at: datetime) -> str:
    return f"{at.astimezone():%H:%M}"
