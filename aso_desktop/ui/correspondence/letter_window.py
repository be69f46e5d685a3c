"""A letter in a window of its own: two letters stand side by side."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.services.correspondence.listing import queries
from aso_desktop.services.correspondence.listing.queries import LetterRow
from aso_desktop.services.correspondence.queries import detail
from aso_desktop.ui.correspondence.acts import LetterActs
from aso_desktop.ui.correspondence.preview import LetterPreview
from aso_desktop.ui.correspondence.preview_pages import short_title
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme

WIDTH, HEIGHT = 560, 680


class LetterWindow(QMainWindow):
    """One letter; Escape closes, Ctrl+Down and Ctrl+Up go on in the list it came from."""

    stepped = Signal(int)
    """Next or previous letter of the list."""

    def __init__(self, context: PanelContext, letter_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.letter_id = letter_id
        self.preview = LetterPreview(context)
        self.setCentralWidget(self.preview)
        self.acts = LetterActs(context, self.preview, self._chosen)
        self.acts.take_enclosures_with(lambda _id: self.preview.enclosures.ask_file())
        self.preview.add_actions(self.acts.actions)
        self.preview.show_menu_with(
            lambda button: self.acts.menu(self).popup(button.mapToGlobal(button.rect().bottomLeft()))
        )
        for key, act in (("Escape", self.close), ("Ctrl+Down", lambda: self.stepped.emit(1)), ("Ctrl+Up", self._back)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        context.undo.changed.connect(self._on_changes)
        self.setMinimumSize(theme().px(320), theme().px(240))
        self.resize(theme().px(WIDTH), theme().px(HEIGHT))
        self.show_letter(letter_id)

    def show_letter(self, letter_id: UUID) -> None:
        """Show another letter in this window."""
        self.letter_id = letter_id
        self.preview.show_letter(letter_id)
        self._context.runner.read(self, "title", lambda db: _title(db, letter_id), self.setWindowTitle)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.preview.document.release()
        super().closeEvent(event)

    def _back(self) -> None:
        self.stepped.emit(-1)

    def _chosen(self, then: Callable[[Sequence[LetterRow]], object]) -> None:
        letter_id = self.letter_id
        self._context.runner.read(self, "chosen", lambda db: _row(db, letter_id), then)

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables:
            self.preview.refresh()


def _row(db: object, letter_id: UUID) -> list[LetterRow]:
    place = queries.place_of(db, letter_id)
    return [] if place is None else queries.rows(db, [place])


def _title(db: object, letter_id: UUID) -> str:
    found = detail(db, letter_id)
    return short_title(found) if found else ""
