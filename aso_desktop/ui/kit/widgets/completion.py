"""A field that proposes while one types: ranked by use, from the whole table, asked off the interface thread."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from aso_desktop.ui.kit.painting import Look, Run, TextPainter, marked, paint_icon, paint_runs
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.inputs import LineInput

MOST_SHOWN = 8


class Proposal(NamedTuple):
    """One line offered: what it stands for, its words, and a note at the right (how often it was used)."""

    key: Any
    text: str
    note: str = ""
    creates: bool = False
    """Taking it makes a new entry: shown with a plus."""


Give = Callable[[Sequence[Proposal]], None]
Ask = Callable[[str, Give], None]
"""(what is typed, where to hand the proposals); answers may come later, an outdated one is ignored."""

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
PROPOSAL_ROLE = int(Qt.ItemDataRole.UserRole)


class CompletionInput(LineInput):
    """A line of text with proposals under it. Tab or Enter takes the highlighted one and goes on.

    The value is the `Proposal` that was taken, or None with free text in `text()`.
    """

    chosen = Signal(object)
    """The `Proposal` taken."""
    create_asked = Signal(str)
    """The last line, "Create …", was taken."""

    def __init__(self, ask: Ask | None = None, *, can_create: bool = True) -> None:
        super().__init__()
        self._ask = ask
        self._can_create = can_create
        self._taken: Proposal | None = None
        self._popup: ProposalPopup | None = None
        self.textEdited.connect(self._on_text_edited)

    def set_provider(self, ask: Ask) -> None:
        """Ask `ask` for proposals from now on."""
        self._ask = ask

    @override
    def value(self) -> Any:
        return self._taken

    @override
    def set_value(self, value: Any) -> None:
        self._taken = value if isinstance(value, Proposal) else None
        super().set_value(value.text if isinstance(value, Proposal) else value)

    def offer(self, proposals: Sequence[Proposal]) -> None:
        """Show proposals for what is typed."""
        lines = list(proposals[:MOST_SHOWN])
        if self._can_create and self.text().strip():
            lines.append(Proposal(None, self.tr("Create “{typed}”").format(typed=self.text().strip())))
        if lines and self.hasFocus():
            self._open().show_lines(lines, self.text().split())
        else:
            self._hide_popup()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._takes_tab(event):
            self._take_current()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup, key = self._popup, event.key()
        if popup is None or not popup.isVisible():
            if key == Qt.Key.Key_Down:
                self._on_text_edited(self.text())
                return
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            popup.step(1 if key == Qt.Key.Key_Down else -1)
            return
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._take_current()
            self.focusNextChild()
            return
        elif key == Qt.Key.Key_Escape:
            self._hide_popup()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._hide_popup()
        super().focusOutEvent(event)

    def take(self, proposal: Proposal) -> None:
        """Take a proposal as if it had been chosen in the list."""
        self._hide_popup()
        if proposal.key is None:
            self.create_asked.emit(self.text().strip())
            return
        self.set_value(proposal)
        self.chosen.emit(proposal)
        self.edited.emit()

    def _takes_tab(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Tab and self._popup is not None and self._popup.isVisible()

    def _take_current(self) -> None:
        proposal = self._popup.current() if self._popup else None
        if proposal is not None:
            self.take(proposal)

    def _on_text_edited(self, typed: str) -> None:
        self._taken = None
        if self._ask is None or not typed.strip():
            self._hide_popup()
            return
        self._ask(typed.strip(), lambda proposals: self._on_answer(typed, proposals))

    def _on_answer(self, typed: str, proposals: Sequence[Proposal]) -> None:
        if typed == self.text():
            self.offer(proposals)

    def _open(self) -> "ProposalPopup":
        if self._popup is None:
            self._popup = ProposalPopup(self)
            self._popup.picked.connect(self.take)
        return self._popup

    def _hide_popup(self) -> None:
        if self._popup is not None:
            self._popup.hide()


class _Lines(QAbstractListModel):
    """The proposals on show."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Proposal] = []

    def fill(self, lines: list[Proposal]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.text}, {line.note}" if line.note else line.text
        return line if role == PROPOSAL_ROLE else None


class ProposalPopup(QFrame):
    """The list under the field: inside the window, so that the field keeps the focus."""

    picked = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self.setProperty("kind", "popup")
        self.typed: list[str] = []
        self._model = _Lines(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._delegate = _Delegate(self)
        self._list.setItemDelegate(self._delegate)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("kind", "clear")
        self._list.setAccessibleName(self.tr("Proposals"))
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self.picked.emit(index.data(PROPOSAL_ROLE)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)

    def show_lines(self, lines: list[Proposal], typed: list[str], at: QRect | None = None) -> None:
        """Show the lines under the field, or under a place in it; the first one highlighted."""
        self.typed = typed
        self._model.fill(lines)
        self._list.setCurrentIndex(self._model.index(0))
        high = len(lines) * theme().field_height + 10
        window = self._field.window()
        spot = self._field.rect() if at is None else at
        least = max(self._field.width() if at is None else 0, theme().px(280))
        wide = min(max(least, *map(self._delegate.width, lines)), max(least, window.width()))
        place = self._field.mapTo(window, QPoint(spot.left(), spot.top() + spot.height() + 2))
        if place.y() + high > window.height():
            place = self._field.mapTo(window, QPoint(spot.left(), spot.top() - high - 2))
        self.setGeometry(min(place.x(), max(0, window.width() - wide)), max(0, place.y()), wide, high)
        self.raise_()
        self.show()

    def step(self, by: int) -> None:
        """Highlight the next or previous line."""
        count = self._model.rowCount()
        self._list.setCurrentIndex(self._model.index((self._list.currentIndex().row() + by) % count))

    def current(self) -> Proposal | None:
        """Return the highlighted line, when the list is open."""
        found = self._list.currentIndex().data(PROPOSAL_ROLE) if self.isVisible() else None
        return found if isinstance(found, Proposal) else None


class _Delegate(QStyledItemDelegate):
    """Marks the typed letters; the note stands at the right."""

    def __init__(self, popup: ProposalPopup) -> None:
        super().__init__(popup)
        self._popup = popup
        self._texts = TextPainter()

    def width(self, line: Proposal) -> int:
        """Return how wide the list must be for all the words of a line."""
        words = self._texts.width(line.text, Look(bold=True)) + self._texts.width(line.note, Look(12, tabular=True))
        return round(words) + theme().px(48)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme().field_height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        proposal: Proposal = index.data(PROPOSAL_ROLE)
        look, place = theme(), option.rect
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(place, look.px(4), look.px(4))
        inner = place.adjusted(look.px(8), 0, -look.px(8), 0)
        ink, note_ink = ("on_accent", "on_accent") if on else ("text", "text3")
        if proposal.key is None or proposal.creates:
            paint_icon(painter, inner.left(), inner, "plus", ink if on else "text2", 14)
            paint_runs(painter, self._texts, inner.adjusted(look.px(20), 0, 0, 0), [Run(proposal.text, ink=ink)])
            return
        note_width = round(self._texts.width(proposal.note, Look(12))) + look.px(12) if proposal.note else 0
        runs = marked(proposal.text, self._popup.typed, Look(), ink, "" if on else "info_ground")
        if on:
            runs = [run._replace(ink="on_accent") for run in runs]
        paint_runs(painter, self._texts, inner.adjusted(0, 0, -note_width, 0), runs)
        self._texts.draw(painter, inner, proposal.note, Look(12, tabular=True), note_ink, right=True)
