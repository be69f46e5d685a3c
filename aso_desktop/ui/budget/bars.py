"""The bar of a line: what is paid, what is committed, and a mark for how much of the year is gone."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from aso_desktop.ui.budget.lines_source import LineItem
from aso_desktop.ui.kit.delegates import PADDING, SELECTED, CellDelegate
from aso_desktop.ui.kit.item_models import ROW_ROLE
from aso_desktop.ui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 9


class BarDelegate(CellDelegate):
    """Paints the bar; the figures stand in the columns beside it, so nothing is told by colour alone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.gone = 0
        """Thousandths of the year that are gone."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground of the row, the track, its two parts and the mark."""
        selected = bool(option.state.value & SELECTED)
        self._paint_ground(painter, option.rect, selected=selected, first=False)
        item = index.data(ROW_ROLE)
        if isinstance(item, LineItem) and item.usable > 0:
            pad, high = theme().px(PADDING), theme().px(HEIGHT)
            place = option.rect.adjusted(pad, 0, -pad, 0)
            self._paint_bar(painter, QRect(place.left(), place.center().y() - high // 2, place.width(), high), item)

    def _paint_bar(self, painter: QPainter, track: QRect, item: LineItem) -> None:
        look = theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(track, look.color("separator"))
        paid = _part(track, item.balances.cp_paid, item.usable)
        used = max(paid, _part(track, item.balances.ae_consumed, item.usable))
        ink = QColor(look.color("danger" if item.is_over or item.level == "alert" else "accent"))
        painter.fillRect(track.left(), track.top(), paid, track.height(), ink)
        gap = look.px(1.5) if 0 < paid < used else 0
        if used > paid + gap:
            ink.setAlphaF(0.6)
            painter.fillRect(track.left() + paid + gap, track.top(), used - paid - gap, track.height(), ink)
        if 0 < self.gone < 1000:  # noqa: PLR2004 - thousandths
            tick = track.left() + track.width() * self.gone // 1000
            air = look.px(3)
            painter.fillRect(tick, track.top() - air, look.px(2), track.height() + 2 * air, look.color("text"))


def _part(track: QRect, cents: int, whole: int) -> int:
    return max(0, min(track.width(), track.width() * cents // whole))
