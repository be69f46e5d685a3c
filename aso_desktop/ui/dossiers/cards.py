"""Cards painted from one model: a column of the board, a quadrant of the matrix. No widget per card."""

from bisect import bisect
from collections.abc import Sequence
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from aso_desktop.services.dossiers.board.queries import Card, order_of
from aso_desktop.ui.dossiers import words
from aso_desktop.ui.kit.painting import Look, TextPainter, chip_width, paint_chip, paint_icon
from aso_desktop.ui.kit.theme import theme

MIME: Final = "application/x-aso-card"
LINES: Final = 3
KEPT_PICTURES: Final = 64
"""Of one column: what is in sight, several times over."""
_NUMBER: Final = Look(12, tabular=True)
_TITLE: Final = Look(13)
_BOLD: Final = Look(13, bold=True)
_SMALL: Final = Look(12)
Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """The cards of one column, in order."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.cards: list[Card] = []
        self.today = today

    def fill(self, cards: Sequence[Card]) -> None:
        """Show other cards; nothing is told when nothing differs."""
        fresh, old = list(cards), self.cards
        if fresh == old:
            return
        same = _shared(old, fresh)
        end = _shared(old[: same - 1 if same else None : -1], fresh[: same - 1 if same else None : -1])
        self._replace(same, len(old) - end, fresh[same : len(fresh) - end])
        shown = zip(fresh, self.cards, strict=True)
        changed = [place for place, (card, seen) in enumerate(shown) if card is not seen and card != seen]
        self.cards = fresh
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))

    def _replace(self, first: int, end: int, cards: list[Card]) -> None:
        """Put cards in the place of others: what stands above and below stays where it is."""
        if end > first:
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self.cards[first:end]
            self.endRemoveRows()
        if cards:
            self.beginInsertRows(QModelIndex(), first, first + len(cards) - 1)
            self.cards[first:first] = cards
            self.endInsertRows()

    def take(self, card_id: UUID) -> bool:
        """Take a card out; say whether it was here."""
        place = self.place_of(card_id)
        if place >= 0:
            self._replace(place, place + 1, [])
        return place >= 0

    def put(self, card: Card) -> int:
        """Put a card in where the order has it; return the place."""
        place = bisect(self.cards, order_of(card), key=order_of)
        self._replace(place, place, [card])
        return place

    def at(self, place: int) -> Card | None:
        """Return the card at a place."""
        return self.cards[place] if 0 <= place < len(self.cards) else None

    def place_of(self, card_id: UUID) -> int:
        """Return where a card stands, -1 when it is not here."""
        wanted = card_id.int  # a number is compared at once, an id by a call
        return next((place for place, card in enumerate(self.cards) if card.id.int == wanted), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.cards)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.cards):
            return None
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.said(card)
        return None

    def said(self, card: Card) -> str:
        """Return a card in words, for a screen reader."""
        told = words.due(card.due_on, card.rule, self.today)
        return ", ".join(filter(None, (card.number, card.title, told.words, told.rule, card.block, card.lead)))

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, b"".join(self.cards[index.row()].id.bytes for index in indexes))
        return data


class _Face(NamedTuple):
    """Everything that the picture of a card depends on."""

    card: Card
    today: date
    chosen: bool
    active: bool
    wide: int
    high: int
    ratio: float
    generation: int


class CardDelegate(QStyledItemDelegate):
    """Paints a card: number and day, title, then what keeps it still or who has it.

    A card is painted once and kept as a picture: when one of them moves all below are shown again, and each call into
    Qt hands Python to whoever reads or writes meanwhile.
    """

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._texts = TextPainter()
        self._pictures: dict[_Face, QPixmap] = {}

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, CardModel):
            return
        place: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        active = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        ratio = painter.device().devicePixelRatio()
        card, look = model.cards[index.row()], theme().generation
        face = _Face(card, model.today, chosen, active, place.width(), place.height(), ratio, look)
        picture = self._pictures.get(face)
        painter.drawPixmap(place.topLeft(), picture if picture is not None else self._picture(face))

    def _picture(self, face: _Face) -> QPixmap:
        """Return a card painted, and keep it for the next time."""
        if len(self._pictures) >= KEPT_PICTURES:
            self._pictures.clear()
        picture = QPixmap(round(face.wide * face.ratio), round(face.high * face.ratio))
        picture.setDevicePixelRatio(face.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._paint(painter, face)
        painter.end()
        self._pictures[face] = picture
        return picture

    def _paint(self, painter: QPainter, face: _Face) -> None:
        look, air = theme(), theme().px(4)
        box = QRect(0, 0, face.wide, face.high).adjusted(air, air, -air, -air)
        self._paint_ground(painter, box, face)
        inner = box.adjusted(look.px(11), look.px(7), -look.px(11), -look.px(7))
        high = inner.height() // LINES
        lines = [QRect(inner.left(), inner.top() + n * high, inner.width(), high) for n in range(LINES)]
        self._paint_head(painter, lines[0], face.card, face.today)
        bold = face.chosen or face.card.importance == "high"
        self._texts.draw(painter, lines[1], face.card.title, _BOLD if bold else _TITLE, "text")
        self._paint_foot(painter, lines[2], face.card, face.today)

    def _paint_ground(self, painter: QPainter, box: QRect, face: _Face) -> None:
        look = theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent" if face.active else "separator"), look.px(2) if face.active else 1))
        painter.setBrush(look.color("selection" if face.chosen else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), look.px(6), look.px(6))

    def _paint_head(self, painter: QPainter, line: QRect, card: Card, today: date) -> None:
        look, told = theme(), words.due(card.due_on, card.rule, today)
        right = 0
        if told.token:
            late = told.token == "danger"  # noqa: S105 - a colour
            said = f"{told.words} · {told.rule}" if late and card.block else told.words
            room = round(line.width() * 0.72)
            right = min(chip_width(self._texts, said), room)
            place = QRect(line.right() + 1 - right, line.top(), right, line.height())
            paint_chip(painter, self._texts, place, said, told.token)
        elif told.words:
            right = round(self._texts.draw(painter, line, told.words, _NUMBER, "text2", right=True))
        left = line.adjusted(0, 0, -right - look.px(6), 0)
        if card.kind == "task":
            paint_icon(painter, line.left(), line, "square-check", "text3", 13)
            left.setLeft(left.left() + look.px(18))
        self._texts.draw(painter, left, card.number, _NUMBER, "text2")

    def _paint_foot(self, painter: QPainter, line: QRect, card: Card, today: date) -> None:
        look = theme()
        if card.block:
            paint_icon(painter, line.left(), line, "ban", "danger", 13)
            self._texts.draw(painter, line.adjusted(look.px(18), 0, 0, 0), card.block, _SMALL, "danger")
            return
        count = f"{card.tasks_done}/{card.tasks}" if card.tasks else ""
        wide = round(self._texts.draw(painter, line, count, _NUMBER, "text2", right=True))
        left = line.adjusted(0, 0, -wide - look.px(8), 0)
        if card.is_late(today.isoformat()):  # a red card names its rule
            rule = words.due(card.due_on, card.rule, today).rule
            left.setLeft(left.left() + round(self._texts.draw(painter, left, rule, _SMALL, "danger")) + look.px(8))
        self._texts.draw(painter, left, card.lead, _SMALL, "text2")


class CardList(QTableView):
    """One column of cards; says when a card is opened, left by the arrows, or dropped here.

    A table of one column: its rows are of one height, so that a card that comes or goes has no other laid out anew.
    """

    opened = Signal(object)
    left = Signal(int)
    """The arrows ask for the column beside: -1 or 1."""
    dropped = Signal(bytes)
    entered = Signal()

    def __init__(self, name: str, today: date) -> None:
        super().__init__()
        self.cards = CardModel(today)
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(self))
        self.setAccessibleName(name)
        self.setProperty("kind", "clear")
        self._set_up()
        self.doubleClicked.connect(lambda index: self.opened.emit(self.cards.at(index.row())))
        theme().changed.connect(self._dress)
        self._dress()

    def current(self) -> Card | None:
        """Return the card in front."""
        return self.cards.at(self.currentIndex().row())

    def fill(self, cards: Sequence[Card]) -> None:
        """Show other cards; the card in front stays in front, or the one at its place, and what is seen stays so."""
        kept, place, seen = self.current(), self.currentIndex().row(), self.verticalScrollBar().value()
        self.cards.fill(cards)
        self.verticalScrollBar().setValue(seen)
        if kept is not None:
            found = self.cards.place_of(kept.id)
            self.choose(found if found >= 0 else min(place, len(self.cards.cards) - 1))

    def choose(self, place: int) -> None:
        """Bring a card to the front."""
        if 0 <= place < len(self.cards.cards):
            self.setCurrentIndex(self.cards.index(place, 0))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self.choose(0)
        self.entered.emit()
        super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.left.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
        elif plain and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if event.key() == Qt.Key.Key_Home else len(self.cards.cards) - 1)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands here."""

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the card over; the rows follow once it is written."""
        self.dropped.emit(bytes(event.mimeData().data(MIME).data()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def _dress(self) -> None:
        look = theme()
        self.verticalHeader().setDefaultSectionSize(LINES * (look.text_height + look.px(4)) + look.px(26))


def _shared(one: Sequence[Card], two: Sequence[Card]) -> int:
    """Return how many cards two orders begin with alike; what was read anew and has not changed is the same object."""
    alike = (a is b or a.id == b.id for a, b in zip(one, two, strict=False))
    return next((n for n, same in enumerate(alike) if not same), min(len(one), len(two)))
