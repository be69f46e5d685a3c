"""A document for the eye: pages, a picture, lines of text, or a sentence that says why there is nothing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.errors import AsoError
from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import IconButton, Words, row
from aso_desktop.ui.kit.widgets.inputs import LineInput
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.pages_view import OpenedPages, PagesView

LONGEST_TEXT: Final = 400_000
"""Characters of a text that are shown."""


class Kept(Protocol):
    """A kept document of whatever room; the service that shows it knows what else it needs."""

    @property
    def name(self) -> str:
        """Return what it is called."""
        ...


class _Opened(NamedTuple):
    pages: OpenedPages | None
    text: str
    notice: Text | None


class DocumentView(QWidget):
    """Shows one document at a time; opening and drawing happen on helper threads."""

    changed = Signal()
    """Another document, page or zoom."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.name = ""
        self.pages = PagesView(context.runner)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Text of the document"))
        self.nothing = EmptyState(icon="file-x")
        self.notice = Words("", 12, ink="text3", wrap=True)
        self._stack = QStackedWidget()
        for widget in (self.pages, self.text, self.nothing):
            self._stack.addWidget(widget)
        self.find_bar = FindBar(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.find_bar)
        self._notice_line = row(self.notice, margins=(16, 4, 16, 4))
        box.addWidget(self._notice_line)
        box.addWidget(self._stack, 1)
        self._notice_line.hide()
        self.pages.moved.connect(self.changed)
        theme().changed.connect(self._dress)
        self._dress()

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_enclosure(self, enclosure: Kept) -> None:
        """Show a document that is kept."""
        services = self._context.services
        self._show(enclosure.name, lambda: services.showing.preview(enclosure))

    def show_file(self, path: Path) -> None:
        """Show a file that is not enclosed yet."""
        services = self._context.services
        self._show(path.name, lambda: services.showing.preview_file(path))

    def show_nothing(self, words: str, icon: str = "file-x") -> None:
        """Say why there is nothing to see."""
        self.name = ""
        self.pages.close_pages()
        self.nothing.say(words, icon=icon)
        self._bring(self.nothing)

    def release(self) -> None:
        """Let the document go: the window closes."""
        self.pages.close_pages()

    def words(self) -> str:
        """Return the name of the document and the page in front."""
        if self._stack.currentWidget() is self.pages and self.pages.count:
            return f"{self.name} · {self.pages.page + 1}/{self.pages.count}"
        return self.name

    @property
    def is_readable(self) -> bool:
        """Whether there are words to search."""
        return self._stack.currentWidget() is not self.nothing

    # --- finding -----------------------------------------------------------------------------------------------

    def look_for(self, words: str, then: Callable[[int], object]) -> None:
        """Look for words in the document."""
        if self._stack.currentWidget() is self.pages:
            self.pages.look_for(words, then)
        else:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            then(1 if self.text.find(words) else 0)

    def find_next(self, words: str, by: int = 1) -> None:
        """Go to the next place."""
        if self._stack.currentWidget() is self.pages:
            self.pages.next_hit(by)
            return
        flag = QTextDocument.FindFlag.FindBackward if by < 0 else QTextDocument.FindFlag(0)
        if not self.text.find(words, flag):
            self.text.moveCursor(QTextCursor.MoveOperation.Start if by > 0 else QTextCursor.MoveOperation.End)
            self.text.find(words, flag)

    # --- inside ------------------------------------------------------------------------------------------------

    def _show(self, name: str, preview: Callable[[], Any]) -> None:
        self.name = name
        self.find_bar.hide()
        self._context.runner.work(self, lambda: _open(preview()), self._on_opened, self._on_failed, kind="open")
        self.changed.emit()

    def _on_opened(self, opened: _Opened) -> None:
        notice = spoken(opened.notice) if opened.notice else ""
        self.notice.say(notice)
        self._notice_line.setVisible(bool(notice) and bool(opened.pages or opened.text))
        if opened.pages is not None:
            self.pages.show_pages(opened.pages)
            self._bring(self.pages)
        elif opened.text:
            self.text.setPlainText(opened.text)
            self._bring(self.text)
        else:
            self.nothing.say(notice or self.tr("This document has no text to show: open it in its own program."))
            self._bring(self.nothing)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, AsoError):
            self.nothing.say(spoken(error.text), icon="triangle-alert")
            self._bring(self.nothing)
        else:
            self._context.faults.report(error, self)

    def _bring(self, widget: QWidget) -> None:
        if widget is not self.pages:
            self.pages.close_pages()
        if widget is self.nothing:
            self._notice_line.hide()
        self._stack.setCurrentWidget(widget)
        self.changed.emit()

    def _dress(self) -> None:
        self.text.setFont(theme().font())
        self.text.document().setDocumentMargin(theme().px(14))


class FindBar(QWidget):
    """Words to find in the document; Enter goes to the next place, Escape closes."""

    def __init__(self, view: DocumentView) -> None:
        super().__init__(view)
        self._view = view
        self.input = LineInput()
        self.input.setPlaceholderText(self.tr("Find in the document"))
        self.input.setAccessibleName(self.tr("Find in the document"))
        self.input.textEdited.connect(self._on_edited)
        self.input.returnPressed.connect(lambda: view.find_next(self.input.value()))
        self._count = Words("", 12, ink="text3")
        back = IconButton("chevron-up", self.tr("Previous place"))
        back.clicked.connect(lambda: view.find_next(self.input.value(), -1))
        onward = IconButton("chevron-down", self.tr("Next place"))
        onward.clicked.connect(lambda: view.find_next(self.input.value()))
        leave = IconButton("x", self.tr("Close"))
        leave.clicked.connect(self.hide)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(row(self.input, self._count, back, onward, leave, margins=(12, 4, 8, 4), kind="bar"))
        self.hide()

    def open(self) -> None:
        """Show the bar and go to its field."""
        self.show()
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self.input.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_edited(self, words: str) -> None:
        if len(words.strip()) > 1:
            self._view.look_for(words.strip(), self._say)
        else:
            self._count.say("")

    def _say(self, count: int) -> None:
        self._count.say(self.tr("%Ln place(s)", "", count))


def _open(preview: Any) -> _Opened:
    """Take what the service opened, on the helper thread: pages are measured there."""
    if preview.pages is not None:
        return _Opened(OpenedPages.open(preview.pages, alike=preview.kind == "image"), "", preview.notice)
    return _Opened(None, "\n".join(preview.lines)[:LONGEST_TEXT], preview.notice)
