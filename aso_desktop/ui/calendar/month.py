"""A month: six weeks of days; each says how many things stand on it and shows the first ones."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.painting import CHIP_SIZE, Look, TextPainter, paint_icon
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words
from aso_desktop.ui.kit.widgets.blocks import Block, CalendarButton, DayHead, retire

WEEKS: Final = 6
WEEK: Final = 7
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}
_SMALL: Final = Look(CHIP_SIZE)
_NUMBER: Final = Look(12, tabular=True)
_STRONG: Final = Look(12, bold=True, tabular=True)


def days_of(month: date) -> list[date]:
    """Return the 42 days that the page of a month shows, from a Monday."""
    first = month.replace(day=1)
    monday = first - timedelta(days=first.weekday())
    return [monday + timedelta(days=n) for n in range(WEEKS * WEEK)]


class MonthGrid(QWidget):
    """The page of a month."""

    day_chosen = Signal(object)
    day_opened = Signal(object)
    stepped = Signal(object)
    """An arrow went off the page: the day to go to."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._days: dict[date, DayButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(1)
        locale = QLocale()
        for place in range(WEEK):
            name_of = locale.standaloneDayName(place + 1, QLocale.FormatType.LongFormat)
            head = Words(name_of.capitalize(), 12, ink="text3")
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            head.setMargin(theme().px(4))
            self._grid.addWidget(head, 0, place)
            self._grid.setColumnStretch(place, 1)
        for week in range(1, WEEKS + 1):
            self._grid.setRowStretch(week, 1)
            self._grid.setRowMinimumHeight(week, theme().text_height + theme().px(1))

    def show_month(self, month: date, heads: Sequence[DayHead], blocks: Mapping[date, Sequence[Block]]) -> None:
        """Show the page of a day's month; the focus, where it is here, goes to that day."""
        had_focus = any(button.hasFocus() for button in self._days.values())
        retire(self._days.values())
        self._days = {}
        for place, head in enumerate(heads):
            button = DayButton(self, head, blocks.get(head.day, ()), faded=head.day.month != month.month)
            self._days[head.day] = button
            self._grid.addWidget(button, 1 + place // WEEK, place % WEEK)
            button.focused.connect(lambda day=head.day: self.day_chosen.emit(day))
            button.opened.connect(lambda day=head.day: self.day_opened.emit(day))
            button.moved.connect(lambda key, day=head.day: self._go(day, key))
        if had_focus:
            self.choose(month)

    def choose(self, day: date) -> None:
        """Go to a day."""
        if (button := self._days.get(day)) is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self, day: date) -> QWidget:
        """Return what takes the focus when the month comes."""
        return self._days.get(day) or next(iter(self._days.values()), self)

    def _go(self, day: date, key: Qt.Key) -> None:
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            there = day - timedelta(days=day.weekday()) + timedelta(days=0 if key == Qt.Key.Key_Home else WEEK - 1)
        else:
            there = day + timedelta(days=_STEPS[key])
        if there in self._days:
            self.choose(there)
        else:
            self.stepped.emit(there)


class DayButton(CalendarButton):
    """One day: its number, then as many things as there is room for."""

    def __init__(self, parent: QWidget, head: DayHead, blocks: Sequence[Block], *, faded: bool) -> None:
        told = [block.words or block.title for block in blocks]
        super().__init__(parent, " ; ".join(filter(None, (head.words, *told))))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.head = head
        self._blocks = blocks
        self._faded = faded
        self._lines = TextPainter()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.color("ground" if self.head.off or self._faded else "surface"))
        line = look.text_height + look.px(1)
        air = min(look.px(3), max(0, (self.height() - line) // 2))  # a low row has room for its number alone
        top = QRect(look.px(6), air, self.width() - look.px(10), line)
        self._paint_number(painter, top)
        room = max(0, (self.height() - top.bottom() - look.px(4)) // line)
        shown = self._blocks if len(self._blocks) <= room else self._blocks[: max(0, room - 1)]
        for place, block in enumerate(shown):
            self._paint_block(painter, top.translated(0, (place + 1) * line), block)
        if len(shown) < len(self._blocks):
            words = f"+ {len(self._blocks) - len(shown)}"
            below = top.translated(0, (len(shown) + 1) * line)
            self._lines.draw(painter, below if room else top, words, _STRONG, "text2", right=not room)
        self.paint_focus(painter)

    def _paint_number(self, painter: QPainter, place: QRect) -> None:
        look, head = theme(), self.head
        if head.is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            wide = round(self._lines.width("00", _STRONG)) + look.px(8)
            painter.drawRoundedRect(place.left() - look.px(3), place.top(), wide, place.height(), 4, 4)
        ink = "on_accent" if head.is_today else "text3" if self._faded or head.off else "text"
        took = self._lines.draw(painter, place, head.number, _STRONG if head.is_today else _NUMBER, ink)
        off = place.adjusted(round(took) + look.px(10), 0, 0, 0)
        self._lines.draw(painter, off, head.off, _SMALL, "text3")

    def _paint_block(self, painter: QPainter, place: QRect, block: Block) -> None:
        look = theme()
        ink = "text3" if self._faded or block.faded else block.tone if block.tone in ("danger", "warning") else "text"
        left = place.left()
        if block.starts is not None:
            hour = place.adjusted(0, 0, 0, 0)
            left += round(
                self._lines.draw(painter, hour, f"{block.starts:%H:%M}", _NUMBER._replace(size=CHIP_SIZE), ink)
            )
            left += look.px(6)
        elif block.icon:
            paint_icon(painter, left, place, block.icon, ink, 12)
            left += look.px(17)
        self._lines.draw(
            painter, QRect(left, place.top(), place.right() - left, place.height()), block.title, _SMALL, ink
        )
