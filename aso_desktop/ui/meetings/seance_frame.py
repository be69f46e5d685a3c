"""What the window of a meeting is made of: head, agenda, notes, people, status."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, ElidedWords, Words, column, key_hint, row
from aso_desktop.ui.kit.widgets.rows_list import RowsList
from aso_desktop.ui.meetings.note_editor import NoteEditor
from aso_desktop.ui.meetings.paper import PaperPane
from aso_desktop.ui.meetings.people_pane import PeoplePane
from aso_desktop.ui.meetings.seance_head import SeanceHead

NARROW: Final = 1_000
"""Reference width under which two columns are left."""


class SeanceFrame(QMainWindow):
    """The widgets in their places; what they do is said elsewhere."""

    def __init__(self, context: PanelContext, meeting_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self.meeting_id = meeting_id
        self.close_item_button = Button(self.tr("Close the item"), "check", "primary", "Ctrl+Enter")
        self.leave_button = Button(self.tr("Leave"), "x", tip="Ctrl+W")
        self.end_button = Button(self.tr("Close the meeting"), "log-out")
        self.head = SeanceHead(self.close_item_button, self.leave_button, self.end_button)
        self.agenda, self.notes = RowsList(self.tr("Agenda")), RowsList(self.tr("Notes of the item"), wraps=True)
        self.people, self.editor = PeoplePane(self.context, self.meeting_id), NoteEditor()
        self.paper = PaperPane(self.context, self.meeting_id)
        self.paper.hide()
        self.total, self.counts = Words("", 12, ink="text2"), ElidedWords("", 12, ink="text2")
        self.saved = ElidedWords(self.tr("Nothing is typed yet."), 12, ink="text2")
        self.item_title = Words("", 16, bold=True, wrap=True)
        self.presenter = Words("", 12, ink="text2")
        self._sides, self._panes = QSplitter(Qt.Orientation.Vertical), QSplitter()
        self._sides.addWidget(self._left())
        for pane in (self._sides, self._middle(), self.paper, self.people):
            self._panes.addWidget(pane)
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes([theme().px(280), theme().px(800), 0, theme().px(264)])
        status = row(self.saved, self.counts, margins=(12, 4, 12, 4), gap=16, kind="status")
        status.box.setStretch(0, 1)
        status.box.setStretch(1, 1)
        whole = column(self.head.box, self._panes, status, gap=0, kind="ground")
        whole.box.setStretch(1, 1)
        self.setCentralWidget(whole)
        self.resize(theme().px(1280), theme().px(720))
        self.setMinimumSize(theme().px(320), theme().px(240))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, people stand under the agenda and hints give way."""
        super().resizeEvent(event)
        for hint in (self._hints, self.end_button, self.people.hint):
            hint.setVisible(not self._is_narrow)
        self.head.shorten(on=self._is_narrow)
        self._place_people()

    def show_paper(self, *, on: bool) -> None:
        """Show the page beside the editor; people stand under the agenda meanwhile, or both give way to it."""
        self.paper.setVisible(on)
        self._place_people()

    def ask_presence(self) -> None:
        """Ask whose presence changes; where there is little room, the page gives way."""
        if self._sides.isHidden():
            self.show_paper(on=False)
        self.people.ask()

    def current_item_id(self) -> UUID | None:
        """Return the item that is treated."""
        key = self.agenda.key()
        return key if isinstance(key, UUID) else None

    @property
    def _is_narrow(self) -> bool:
        return self.width() < theme().px(NARROW)

    def _place_people(self) -> None:
        has_paper = not self.paper.isHidden()
        self._sides.setHidden(self._is_narrow and has_paper)
        place = self._sides if self._is_narrow or has_paper else self._panes
        if self.people.parent() is not place:
            place.addWidget(self.people)
            side = theme().px(220 if self._is_narrow else 280)
            self._panes.setSizes([side, theme().px(560), theme().px(420), theme().px(264)])

    def _left(self) -> QWidget:
        head = row(Words(self.tr("Agenda"), bold=True), None, self.total, margins=(16, 8, 12, 8), kind="bar")
        left = column(head, self.agenda, gap=0, kind="panel")
        left.setMinimumWidth(theme().px(120))
        return left

    def _middle(self) -> QWidget:
        head = row(self.item_title, self.presenter, margins=(20, 10, 16, 6))
        head.box.setStretch(0, 1)
        typing = column(self.editor, margins=(20, 6, 16, 8))
        hints = (
            key_hint(self.tr("decision"), "Ctrl", "D"),
            key_hint(self.tr("action"), "Ctrl", "T"),
            key_hint(self.tr("blocks"), "Ctrl", "."),
            key_hint(self.tr("time"), "Ctrl", ":"),
            key_hint(self.tr("item"), "Ctrl", "↓"),
            key_hint(self.tr("preview"), "F8"),
        )
        self._hints = row(*hints, None, margins=(16, 5, 12, 5), gap=12, kind="footbar")
        middle = column(head, self.notes, typing, self._hints, gap=0, kind="panel")
        middle.box.setStretch(1, 1)
        return middle
