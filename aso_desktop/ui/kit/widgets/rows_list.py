"""Lists of two-line rows: an agenda, people, notes. What is said under the title stands in its own colour."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from aso_desktop.ui.kit.painting import paint_icon
from aso_desktop.ui.kit.theme import theme

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_WRAP: Final = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_PAD: Final = 8
_NARROWEST: Final = 40
_TALLEST: Final = 100_000


class RowLine(NamedTuple):
    """One row: a mark on the left (a number, initials, an hour) or an icon, a title, a line about it."""

    title: str
    about: str = ""
    mark: str = ""
    icon: str = ""
    ink: str = "text3"
    bold: bool = False
    key: Any = None
    faded: bool = False


class RowsList(QListWidget):
    """A list of rows; with `wraps` a title takes as many lines as it needs."""

    def __init__(self, name: str, *, wraps: bool = False) -> None:
        super().__init__()
        self._shown: list[RowLine] | None = None
        self._longest = ""
        self.setAccessibleName(name)
        self.setProperty("kind", "clear")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_RowDelegate(self, wraps=wraps))
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def fill(self, rows: Sequence[RowLine]) -> None:
        """Show rows; the current one stays, by its key, or by its place where it has gone."""
        shown = list(rows)
        if shown == self._shown:
            return
        self._shown = shown
        self._longest = max((line.mark for line in shown), key=len, default="")
        kept, place = self.key(), self.currentRow()
        with QSignalBlocker(self):
            self.clear()
            for line in rows:
                item = QListWidgetItem(", ".join(filter(None, (line.title, line.about))))
                item.setData(ROW_ROLE, line)
                self.addItem(item)
            self.choose(kept)
            if self.currentRow() < 0 and rows:
                self.setCurrentRow(max(0, min(place, len(rows) - 1)))

    def indent(self) -> int:
        """Return where titles begin: past the icons, and past the longest mark."""
        look = theme()
        mark = QFontMetrics(look.font(12, tabular=True)).horizontalAdvance(self._longest)
        return max(look.px(44), look.px(12) + mark + look.px(10))

    def key(self) -> Any:
        """Return the key of the current row; None without one."""
        item = self.currentItem()
        return item.data(ROW_ROLE).key if item else None

    def choose(self, key: Any) -> None:
        """Make the row of a key the current one, where there is one."""
        for place in range(self.count()):
            if key is not None and self.item(place).data(ROW_ROLE).key == key:
                self.setCurrentRow(place)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _RowDelegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, owner: RowsList, *, wraps: bool) -> None:
        super().__init__(owner)
        self._owner = owner
        self._wraps = wraps

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: RowLine = index.data(ROW_ROLE)
        look = theme()
        room = self._owner.viewport().width() - self._owner.indent() - look.px(_PAD)
        height = self._title_height(line, room) + 2 * look.px(_PAD)
        if line.about:
            height += look.text_height
        return QSize(look.px(80), height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: RowLine = index.data(ROW_ROLE)
        look, place = theme(), option.rect
        painter.save()
        if option.state.value & QStyle.StateFlag.State_Selected.value:
            painter.fillRect(place, look.color("selection"))
            painter.fillRect(place.left(), place.top(), look.px(3), place.height(), look.color("accent"))
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, look.color("separator"))
        self._paint_mark(painter, place, line)
        inner = place.adjusted(self._owner.indent(), look.px(_PAD), -look.px(_PAD), -look.px(_PAD))
        self._paint_words(painter, inner, line)
        painter.restore()

    def _paint_mark(self, painter: QPainter, place: QRect, line: RowLine) -> None:
        look = theme()
        left = place.left() + look.px(12)
        first = QRect(place.left(), place.top() + look.px(_PAD), self._owner.indent(), look.text_height)
        if line.icon:
            paint_icon(painter, left, first, line.icon, line.ink, 15)
        elif line.mark:
            painter.setFont(look.font(12, tabular=True))
            painter.setPen(look.color("text3"))
            painter.drawText(first.adjusted(look.px(12), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), line.mark)

    def _paint_words(self, painter: QPainter, inner: QRect, line: RowLine) -> None:
        look = theme()
        font = self._font(line)
        painter.setFont(font)
        painter.setPen(look.color("text2" if line.faded else "text"))
        height = self._title_height(line, inner.width())
        if self._wraps:
            painter.drawText(inner, _WRAP, line.title)
        else:
            shown = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop), shown)
        if line.about:
            painter.setFont(look.font(12))
            painter.setPen(look.color(line.ink))
            below = inner.adjusted(0, height, 0, look.px(4))
            shown = painter.fontMetrics().elidedText(line.about, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(below, int(Qt.AlignmentFlag.AlignTop), shown)

    def _title_height(self, line: RowLine, room: int) -> int:
        if not self._wraps:
            return theme().text_height
        space = QRect(0, 0, max(room, _NARROWEST), _TALLEST)
        return QFontMetrics(self._font(line)).boundingRect(space, _WRAP, line.title).height()

    @staticmethod
    def _font(line: RowLine) -> QFont:
        return theme().bold() if line.bold else theme().font()
