"""Days side by side with their hours: whole days above, the blocks below, the present hour as a line."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.painting import Look, TextPainter
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.blocks import Block, BlockButton, CalendarButton, DayHead, HeadButton, retire
from aso_desktop.ui.kit.widgets.lanes import lanes

FIRST_HOUR: Final = 8
LAST_HOUR: Final = 18
GUTTER: Final = 54
LEAST_HOUR: Final = 36
_WEEKEND: Final = (5, 6)
_SMALL: Final = Look(12, tabular=True)
_STRONG: Final = Look(12, bold=True, tabular=True)
_HOUR: Final = 3600
_STEP: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: 0}


class HoursGrid(QWidget):
    """A week, or one day."""

    chosen = Signal(object)
    """The key of the block that has the focus."""
    opened = Signal(object)
    day_chosen = Signal(object)
    day_opened = Signal(object)
    stepped = Signal(int)
    """An arrow went over an edge: -1 before the first day, 1 after the last."""

    def __init__(self, name: str, *, heads: bool = True) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._with_heads = heads
        self._days: list[date] = []
        self._now: datetime | None = None
        self._buttons: list[CalendarButton] = []
        self._top = _Top(self)
        self._body = _Body()
        self._body.resized.connect(self._settle)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._body)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._top)
        box.addWidget(self._area, 1)
        theme().changed.connect(self._settle)

    def show_days(
        self, heads: Sequence[DayHead], blocks: Sequence[Block], now: datetime | None = None, front: date | None = None
    ) -> None:
        """Show these days with what stands on them; the focus stays on its block, or goes to the day in `front`."""
        kept = self.current()
        retire(self._buttons)
        self._days, self._now = [head.day for head in heads], now
        self._body.off = frozenset(head.day for head in heads if head.off or head.day.weekday() in _WEEKEND)
        self._buttons = []
        ordered = sorted((block for block in blocks if block.day in self._days), key=lambda one: one.order)
        for head in heads:
            if self._with_heads:
                self._add(HeadButton(self._top, head))
            for block in ordered:
                if block.day == head.day:
                    self._add(BlockButton(self._body if block.starts else self._top, block))
        self._settle()
        if kept is not None:
            self.choose(kept.block.key if isinstance(kept, BlockButton) else None, front or _day_of(kept))

    def choose(self, key: Any, day: date | None = None) -> None:
        """Go to a block by its key, or to the head of a day."""
        blocks = (b for b in self._buttons if isinstance(b, BlockButton) and key is not None and b.block.key == key)
        found = next(blocks, None) or next((b for b in self._buttons if _day_of(b) == day), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(found, BlockButton) and found.block.starts:
                self._area.ensureWidgetVisible(found)

    def current(self) -> CalendarButton | None:
        """Return what has the focus."""
        return next((button for button in self._buttons if button.hasFocus()), None)

    def first(self) -> QWidget:
        """Return what takes the focus when the calendar comes: today, or the first day."""
        today = self._now.date() if self._now else None
        return next((b for b in self._buttons if _day_of(b) == today), self._buttons[0] if self._buttons else self)

    def show_hour(self, hour: int) -> None:
        """Scroll to an hour."""
        self._area.verticalScrollBar().setValue(self._body.y_of(time(hour)))

    def _add(self, button: CalendarButton) -> None:
        self._buttons.append(button)
        button.focused.connect(lambda: self._on_focus(button))
        button.opened.connect(lambda: self._on_opened(button))
        button.moved.connect(lambda key: self._go(button, key))
        button.show()

    def _on_focus(self, button: CalendarButton) -> None:
        self.day_chosen.emit(_day_of(button))
        self.chosen.emit(button.block.key if isinstance(button, BlockButton) else None)

    def _on_opened(self, button: CalendarButton) -> None:
        if isinstance(button, BlockButton):
            self.opened.emit(button.block.key)
        else:
            self.day_opened.emit(_day_of(button))

    def _go(self, button: CalendarButton, key: Qt.Key) -> None:
        """Go up and down inside a day, left and right to the nearest block of the next one."""
        step = _STEP.get(key, 1)
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._focus(self._buttons[0 if key == Qt.Key.Key_Home else -1])
            return
        same_day = [b for b in self._buttons if _day_of(b) == _day_of(button)]
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            place = same_day.index(button) + step
            if 0 <= place < len(same_day):
                self._focus(same_day[place])
            return
        place = self._days.index(_day_of(button)) + step
        if not 0 <= place < len(self._days):
            self.stepped.emit(step)
            return
        there = [b for b in self._buttons if _day_of(b) == self._days[place]]
        if there:
            self._focus(min(there, key=lambda one: abs(_hour_of(one) - _hour_of(button))))

    def _focus(self, button: CalendarButton) -> None:
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        if button.parent() is self._body:
            self._area.ensureWidgetVisible(button)

    def _settle(self) -> None:
        """Place every button; called again when the size or the look changes."""
        blocks = [b for b in self._buttons if isinstance(b, BlockButton)]
        heads = [b for b in self._buttons if isinstance(b, HeadButton)]
        self._top.place(self._body.width(), self._days, heads, [b for b in blocks if b.block.starts is None])
        self._body.place(self._days, [b for b in blocks if b.block.starts is not None], self._now)


class _Top(QWidget):
    """The heads of the days, and under each what takes the whole day."""

    def __init__(self, grid: HoursGrid) -> None:
        super().__init__(grid)
        self._days, self._wide = 0, 0
        self.setProperty("kind", "bar")

    def place(self, wide: int, days: Sequence[date], heads: Sequence[HeadButton], chips: Sequence[BlockButton]) -> None:
        """Lay the heads and the chips out in columns as `wide` together as those of the hours below."""
        look = theme()
        self._days, self._wide = len(days), wide
        head_height = heads[0].sizeHint().height() if heads else look.px(4)
        line = look.text_height + look.px(6)
        lines = 0
        for head in heads:
            left, width = _column(wide, days, head.head.day)
            head.setGeometry(left, 0, width, head_height)
        for day in days:
            left, width = _column(wide, days, day)
            mine = [chip for chip in chips if chip.block.day == day]
            for number, chip in enumerate(mine):
                chip.setGeometry(left + look.px(4), head_height + number * line, width - look.px(8), line - look.px(3))
            lines = max(lines, len(mine))
        self.setFixedHeight(head_height + lines * line + look.px(4))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        _paint_columns(painter, self._wide, self.height(), self._days)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().color("separator"))


class _Body(QWidget):
    """The hours."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._texts = TextPainter()
        self._days: Sequence[date] = ()
        self._now: datetime | None = None
        self._hours = (FIRST_HOUR, LAST_HOUR)
        self.off: frozenset[date] = frozenset()
        """Days on which the service does not work."""

    def place(self, days: Sequence[date], blocks: Sequence[BlockButton], now: datetime | None) -> None:
        """Lay the blocks out: those that overlap share the width of their day."""
        self._days, self._now = days, now
        starts = [b.block.starts.hour for b in blocks if b.block.starts and b.block.starts.date() == b.block.day]
        ends = [_end_hour(b.block) for b in blocks]
        self._hours = (min([FIRST_HOUR, *starts]), max([LAST_HOUR, *ends]))
        self.setMinimumHeight(theme().px(LEAST_HOUR) * (self._hours[1] - self._hours[0]) + theme().px(16))
        for day in days:
            mine = [b for b in blocks if b.block.day == day]
            for button, (lane, of) in zip(mine, lanes([_span(b.block) for b in mine]), strict=True):
                left, wide = _column(self.width(), days, day)
                begin, end = _span(button.block)
                top, bottom = self._y(begin), self._y(end)
                share = (wide - theme().px(6)) // of
                room = QRect(left + theme().px(3) + lane * share, top + 1, share - theme().px(2), bottom - top - 2)
                room.setHeight(max(room.height(), theme().text_height + theme().px(4)))
                button.setGeometry(room)
        self.update()

    def y_of(self, hour: time) -> int:
        """Return where an hour stands."""
        return self._y(hour.hour * _HOUR + hour.minute * 60)

    @property
    def _tall(self) -> int:
        """Whole pixels of an hour."""
        return max(theme().px(LEAST_HOUR), (self.height() - theme().px(16)) // (self._hours[1] - self._hours[0]))

    def _y(self, seconds: int) -> int:
        return theme().px(8) + (seconds - self._hours[0] * _HOUR) * self._tall // _HOUR

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(400), theme().px(400))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.fillRect(self.rect(), look.color("surface"))
        for day in self._days:
            if day in self.off:
                left, wide = _column(self.width(), self._days, day)
                painter.fillRect(left, 0, wide, self.height(), look.color("ground"))
        gutter = look.px(GUTTER)
        for hour in range(self._hours[0], self._hours[1] + 1):
            y = self._y(hour * _HOUR)
            painter.fillRect(gutter, y, self.width() - gutter, 1, look.color("separator"))
            place = QRect(0, y - look.text_height // 2, gutter - look.px(8), look.text_height)
            self._texts.draw(painter, place, f"{hour % 24:02d}:00", _SMALL, "text3", right=True)
        _paint_columns(painter, self.width(), self.height(), len(self._days))
        self._paint_now(painter)

    def _paint_now(self, painter: QPainter) -> None:
        now, look = self._now, theme()
        if now is None or now.date() not in self._days or not self._hours[0] <= now.hour < self._hours[1]:
            return
        left, wide = _column(self.width(), self._days, now.date())
        y = self.y_of(now.time())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent"), 2))
        painter.drawLine(QPoint(left, y), QPoint(left + wide, y))
        painter.setBrush(look.color("accent"))
        painter.drawEllipse(QPoint(left, y), look.px(3), look.px(3))
        place = QRect(0, y - look.text_height // 2, look.px(GUTTER) - look.px(8), look.text_height)
        painter.fillRect(place, look.color("surface"))
        self._texts.draw(painter, place, f"{now:%H:%M}", _STRONG, "accent", right=True)


def _day_of(button: CalendarButton) -> date:
    if isinstance(button, BlockButton):
        return button.block.day
    return button.head.day if isinstance(button, HeadButton) else date.min


def _hour_of(button: CalendarButton) -> int:
    """Return where a button stands in its day, in seconds; heads and whole days stand before the hours."""
    if isinstance(button, BlockButton) and button.block.starts is not None:
        return _span(button.block)[0]
    return -_HOUR if isinstance(button, BlockButton) else -2 * _HOUR


def _span(block: Block) -> tuple[int, int]:
    """Return the seconds of its day at which a block begins and ends."""
    midnight = datetime.combine(block.day, time())
    begin = max(timedelta(), (block.starts or midnight) - midnight)
    end = min(timedelta(days=1), (block.ends or midnight) - midnight)
    return int(begin.total_seconds()), int(max(end, begin).total_seconds())


def _end_hour(block: Block) -> int:
    return min(24, -(-_span(block)[1] // _HOUR))


def _column(width: int, days: Sequence[date], day: date) -> tuple[int, int]:
    """Return where the column of a day begins and how wide it is."""
    gutter = theme().px(GUTTER)
    room, place = width - gutter, list(days).index(day)
    left = gutter + room * place // len(days)
    return left, gutter + room * (place + 1) // len(days) - left


def _paint_columns(painter: QPainter, width: int, height: int, days: int) -> None:
    gutter = theme().px(GUTTER)
    for place in range(days):
        painter.fillRect(gutter + (width - gutter) * place // days, 0, 1, height, theme().color("separator"))
