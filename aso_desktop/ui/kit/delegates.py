"""Paints the cells of lists: texts laid out once, chips, marks; the same row in every room."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.cells import Align, Cell
from aso_desktop.ui.kit.item_models import CELL_ROLE, model_of
from aso_desktop.ui.kit.painting import (
    SMALL_SIZE,
    Look,
    Marks,
    TextPainter,
    chip_width,
    mark,
    paint_chip,
    paint_icon,
)
from aso_desktop.ui.kit.theme import BASE_SIZE, theme

Index = QModelIndex | QPersistentModelIndex
PADDING = 8
CHIP_INSET = 4
SELECTED = QStyle.StateFlag.State_Selected.value
MARK = 3
"""Width of the bar that marks the selected row."""


class CellDelegate(QStyledItemDelegate):
    """Draws `Cell`s; a selected row keeps its colour when the focus is elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = theme()
        self._texts = TextPainter()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._wanted(index.data(CELL_ROLE)), self._look.row_height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell; the model is asked in Python, without the way round through Qt."""
        model, column, place = model_of(index), index.column(), option.rect
        selected = bool(option.state.value & SELECTED)
        self._paint_ground(painter, place, selected=selected, first=column == 0)
        cell = model.cell(index.row(), column)
        right = model.columns[column].align is Align.RIGHT
        self._paint_cell(painter, place, cell, right=right, tint="surface" if selected else "selection")

    def _paint_ground(self, painter: QPainter, place: QRect, *, selected: bool, first: bool) -> None:
        look = self._look
        if selected:
            painter.fillRect(place, look.color("selection"))
            if first:
                painter.fillRect(place.left(), place.top(), look.px(MARK), place.height(), look.color("accent"))
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, look.color("separator"))

    def _paint_cell(self, painter: QPainter, place: QRect, cell: Cell, *, right: bool, tint: str) -> None:
        pad = self._look.px(PADDING)
        inner = place.adjusted(pad, 0, -pad, -1)
        if cell.tail or cell.tail_icon:
            inner = self._paint_tail(painter, inner, cell)
        if cell.chip:
            inset = self._look.px(CHIP_INSET)
            start = inner.adjusted(-inset, 0, inset, 0)
            paint_chip(painter, self._texts, start, cell.text, cell.chip, cell.icon)
            return
        if cell.dot:
            self._paint_dot(painter, place)
        if cell.icon:
            inner = self._paint_icon(painter, place, inner, cell)
        if cell.marked:
            mark(painter, self._texts, inner, Marks(cell.text, cell.marked, _look_of(cell), tint))
        if cell.text:
            self._texts.draw(painter, inner, cell.text, _look_of(cell), cell.ink, right=right)

    def _paint_tail(self, painter: QPainter, inner: QRect, cell: Cell) -> QRect:
        """Draw what stands at the right edge; return the room that is left."""
        if cell.tail_icon:
            side = self._look.px(13)
            paint_icon(painter, inner.right() + 1 - side, inner, cell.tail_icon, "text3", 13)
            return inner.adjusted(0, 0, -side - self._look.px(6), 0)
        wide = self._texts.draw(painter, inner, cell.tail, Look(SMALL_SIZE, tabular=True), "text3", right=True)
        return inner.adjusted(0, 0, -round(wide) - self._look.px(6), 0)

    def _paint_icon(self, painter: QPainter, place: QRect, inner: QRect, cell: Cell) -> QRect:
        side = self._look.px(14)
        left = inner.left() if cell.text else place.center().x() - side // 2 + 1
        paint_icon(painter, left, inner, cell.icon, cell.ink, 14)
        return inner.adjusted(side + self._look.px(6), 0, 0, 0)

    def _paint_dot(self, painter: QPainter, place: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("accent"))
        radius = self._look.px(3)
        painter.drawEllipse(place.center(), radius, radius)

    def _wanted(self, cell: Cell | None) -> int:
        """Return the width that a cell wants: for columns that the user asks to fit."""
        if cell is None:
            return 0
        if cell.chip:
            return chip_width(self._texts, cell.text, cell.icon) + self._look.px(2 * PADDING)
        tail = self._texts.width(cell.tail, Look(SMALL_SIZE)) + self._look.px(12) if cell.tail else 0
        icons = self._look.px(20) * (bool(cell.icon) + bool(cell.tail_icon))
        return round(self._texts.width(cell.text, _look_of(cell)) + tail) + icons + self._look.px(2 * PADDING) + 1


def _look_of(cell: Cell) -> Look:
    return Look(SMALL_SIZE if cell.small else BASE_SIZE, cell.bold, cell.tabular)
