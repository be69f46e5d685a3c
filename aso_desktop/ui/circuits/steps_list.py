"""The steps of a circuit one under the other: a mark, what is asked of whom, its state, who said what and when."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from aso_desktop.ui.circuits.words import StepLine
from aso_desktop.ui.kit.painting import Look, TextPainter, paint_icon
from aso_desktop.ui.kit.theme import theme

LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_WRAP: Final = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_BOLD: Final = Look(13, bold=True)
_PLAIN: Final = Look(13)
_STATE: Final = Look(12)
_ROUND: Final = 24
_INDENT: Final = 46
_PAD: Final = 6
_TALLEST: Final = 100_000
Index = QModelIndex | QPersistentModelIndex


class StepsList(QListWidget):
    """Steps; the one that waits is chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("kind", "clear")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_StepDelegate(self))
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def fill(self, lines: Sequence[StepLine], chosen: int | None) -> None:
        """Show steps; `chosen` is the place of the one to look at first."""
        with QSignalBlocker(self):
            self.clear()
            for line in lines:
                words = (line.asked, line.office, line.state, *(said for said, _ink in line.lines))
                item = QListWidgetItem(", ".join(filter(None, words)))
                item.setData(LINE_ROLE, line)
                self.addItem(item)
            if lines:
                self.setCurrentRow(chosen if chosen is not None and chosen < len(lines) else 0)
        self.scheduleDelayedItemsLayout()

    def place(self) -> int | None:
        """Return the place of the step in front."""
        item = self.currentItem()
        return item.data(LINE_ROLE).place if item else None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _StepDelegate(QStyledItemDelegate):
    """Draws a step; a thread joins its mark with the next one's."""

    def __init__(self, owner: StepsList) -> None:
        super().__init__(owner)
        self._owner = owner
        self._texts = TextPainter()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: StepLine = index.data(LINE_ROLE)
        look = theme()
        below = sum(self._height(words) for words, _ink in line.lines)
        return QSize(look.px(80), look.text_height + below + look.px(3 * _PAD))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: StepLine = index.data(LINE_ROLE)
        look, place = theme(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, look.color("selection"))
        self._paint_mark(painter, place, line, last=index.row() == self._owner.count() - 1)
        inner = place.adjusted(look.px(_INDENT), look.px(_PAD), -look.px(10), 0)
        head = QRect(inner.left(), inner.top(), inner.width(), look.text_height)
        self._paint_head(painter, head, line)
        top = head.bottom() + 1
        painter.setFont(look.font(12))
        for words, ink in line.lines:
            high = self._height(words)
            painter.setPen(look.color(ink))
            painter.drawText(QRect(inner.left(), top, inner.width(), high), _WRAP, words)
            top += high
        painter.restore()

    def _paint_head(self, painter: QPainter, head: QRect, line: StepLine) -> None:
        look = theme()
        wide = round(self._texts.draw(painter, head, line.state, _STATE, line.state_ink, right=True))
        left = head.adjusted(0, 0, -wide - look.px(8), 0)
        bold = round(self._texts.draw(painter, left, line.asked, _BOLD, "text"))
        self._texts.draw(painter, left.adjusted(bold + look.px(8), 0, 0, 0), line.office, _PLAIN, "text")

    def _paint_mark(self, painter: QPainter, place: QRect, line: StepLine, *, last: bool) -> None:
        look = theme()
        side = look.px(_ROUND)
        box = QRect(place.left() + look.px(10), place.top() + look.px(_PAD) - look.px(2), side, side)
        if not last:
            painter.setPen(QPen(look.color("separator"), look.px(2)))
            middle = box.center().x()
            painter.drawLine(QPoint(middle, box.bottom() + look.px(3)), QPoint(middle, place.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = f"{line.ink}_ground" if line.ink in ("ok", "visa", "danger", "warning") else "ground"
        painter.setBrush(look.color(ground))
        painter.drawEllipse(QRectF(box))
        paint_icon(painter, box.left() + (side - look.px(14)) // 2, box, line.icon, line.ink, 14)

    def _height(self, words: str) -> int:
        look = theme()
        room = max(look.px(60), self._owner.viewport().width() - look.px(_INDENT) - look.px(10))
        return QFontMetrics(look.font(12)).boundingRect(QRect(0, 0, room, _TALLEST), _WRAP, words).height()
