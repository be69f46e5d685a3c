"""What stands around the form of a letter: head, draft offered, duplicates, enclosures, number given, keys."""

from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.ui.correspondence.clock_box import ClockBox
from aso_desktop.ui.correspondence.editor_duplicates import DuplicatesPane
from aso_desktop.ui.correspondence.editor_files import FilesPane
from aso_desktop.ui.correspondence.editor_parts import SavedBar, key_hints
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, column, scrolled
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.notices import Strip
from aso_desktop.ui.kit.widgets.panes import WIDE, ListAndPreview

NARROW: Final = 900
"""Reference width under which the head keeps its primary button only."""
LOW: Final = 420
"""Reference height under which the hints of keys give way."""


class EditorFrame(QFrame):
    """The frame of the form; files may be dropped anywhere on it, Escape leaves it."""

    def __init__(self, context: PanelContext, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.setAcceptDrops(True)
        self.context = context
        self._is_change = False
        self.head = Head("")
        self.leave_button = Button(self.tr("Cancel"), tip=self.tr("Esc"))
        self.next_button = Button(self.tr("Register and next"), "corner-down-left", tip=self.tr("Ctrl+Enter"))
        self.save_button = Button(self.tr("Register"), "check", "primary", tip="Ctrl+S")
        self.side_button = Button("", "paperclip", "chip", "F8")
        self.side_button.clicked.connect(self.toggle_preview)
        for button in (self.leave_button, self.next_button, self.side_button, self.save_button):
            self.head.add_action(button)
        self.draft_strip = Strip("infoBox", "history", "info")
        self.saved_bar = SavedBar()
        self.hints = key_hints(
            self.tr("take"), self.tr("directory"), self.tr("repeat the previous entry"), self.tr("register and next")
        )
        self.clocks = ClockBox(context)
        self.duplicates = DuplicatesPane(context)
        self.files = FilesPane(context)
        self._is_side_wanted = True
        self._is_side_in_front = False
        for part in (self.duplicates, self.files):
            part.changed.connect(self._say_side)
        self._lay_out()
        self._say_side()

    def put_form(self, form: QWidget) -> None:
        """Put the form in its place; it scrolls where there is little height."""
        holder = scrolled(column(form, margins=(24, 8, 24, 12), kind="panel"))
        self._left.box.insertWidget(0, holder, 1)

    def begin_changing(self, letter_id: UUID | None) -> None:
        """Show what makes sense for a letter that has its number, its clocks among it."""
        self.clocks.show_letter(letter_id)
        self._is_change = True
        self.save_button.say(self.tr("Save"))
        self._settle()

    def toggle_preview(self) -> None:
        """Show or hide duplicates and enclosures (F8)."""
        if self._is_beside():
            self._is_side_wanted = not self._is_side_wanted
        else:
            self._is_side_in_front = not self._is_side_in_front
        self._settle()

    def leave(self) -> None:
        """Leave the form."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files.add(paths)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle()
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        clocks = column(self.clocks, margins=(16, 10, 16, 0))
        self._side = column(clocks, self.duplicates, self.files, gap=0, margins=(1, 0, 0, 0), kind="preview")
        self._side.box.setStretch(2, 1)
        self._left = column(self.saved_bar, self.hints, gap=0, kind="panel")
        self._panes = ListAndPreview(self._left, self._side, "letter_form")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.head, self.draft_strip):
            box.addWidget(widget)
        box.addWidget(self._panes, 1)

    def _settle(self) -> None:
        """Keep what there is room for."""
        wide = self.width() >= theme().px(NARROW)
        self.leave_button.setVisible(wide)
        self.next_button.setVisible(wide and not self._is_change)
        beside = self._is_beside()
        self.side_button.setVisible(not beside)
        self.side_button.setChecked(self._is_side_in_front)
        self.head.settle()
        self._left.setVisible(beside or not self._is_side_in_front)
        self._side.setVisible(self._is_side_wanted if beside else self._is_side_in_front)
        self.hints.setVisible(wide and self.height() >= theme().px(LOW) and not self._is_change)

    def _is_beside(self) -> bool:
        """Say whether there is room for the form with duplicates and enclosures beside it."""
        return self.window().width() >= theme().px(WIDE)

    def _say_side(self) -> None:
        """Say what waits behind the button of a narrow window."""
        count = len(self.files.files)
        words = self.tr("Enclosures ({count})").format(count=count) if count else self.tr("Enclosures")
        likely = self.tr("duplicate?") if self.duplicates.shown is not None else ""
        self.side_button.say(" · ".join(filter(None, (words, likely))))
        self.head.settle()
