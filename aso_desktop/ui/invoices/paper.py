"""The file of an invoice beside its figures: its pages, its picture, or its text."""

from typing import Any, NamedTuple

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.errors import AsoError
from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.pages_view import OpenedPages, PagesView

_LONGEST = 200_000


class Paper(NamedTuple):
    """A kept file, as the service that shows files takes it."""

    name: str
    blob: str
    mime: str = ""
    reference: str = ""


class _Opened(NamedTuple):
    pages: OpenedPages | None
    text: str
    notice: Text | None


class PaperView(QWidget):
    """Shows one file at a time, opened and drawn on helper threads; nothing is opened before it is seen."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._paper: Paper | None = None
        self._is_due = False
        self.pages = PagesView(context.runner)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.nothing = EmptyState(icon="file-x")
        self._stack = QStackedWidget()
        for widget in (self.nothing, self.pages, self.text):
            self._stack.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        theme().changed.connect(self._dress)
        self._dress()

    def show_paper(self, paper: Paper | None) -> None:
        """Show a file, now if the page is seen, else when it is."""
        if paper == self._paper:
            return
        self._paper = paper
        self._is_due = True
        if self.isVisible():
            self._open()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._open()

    def _open(self) -> None:
        if not self._is_due:
            return
        self._is_due = False
        paper, services = self._paper, self._context.services
        if paper is None:
            self._say(self.tr("No file came with this invoice."))
            return
        self._context.runner.work(
            self, lambda: _opened(services.showing.preview(paper)), self._on_opened, self._on_failed, kind="paper"
        )

    def _on_opened(self, opened: _Opened) -> None:
        if opened.pages is not None:
            self.pages.show_pages(opened.pages)
            self._stack.setCurrentWidget(self.pages)
        elif opened.text.strip():
            self.pages.close_pages()
            self.text.setPlainText(opened.text)
            self._stack.setCurrentWidget(self.text)
        else:
            self._say(spoken(opened.notice) if opened.notice else self.tr("Open this file in its own program."))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, AsoError):
            self._say(spoken(error.text))
        else:
            self._context.faults.report(error, self)

    def _say(self, words: str) -> None:
        self.pages.close_pages()
        self.nothing.say(words)
        self._stack.setCurrentWidget(self.nothing)

    def _dress(self) -> None:
        self.text.setFont(theme().font())
        self.text.document().setDocumentMargin(theme().px(14))


def _opened(preview: Any) -> _Opened:
    """Take what the service opened, on the helper thread: pages are measured there."""
    if preview.pages is not None:
        return _Opened(OpenedPages.open(preview.pages, alike=preview.kind == "image"), "", preview.notice)
    return _Opened(None, "\n".join(preview.lines)[:_LONGEST], preview.notice)
