"""The days of a clock as a bar: its start, where it stood still, its last day or days, today."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.deadlines.days import Days
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.painting import Look, TextPainter
from aso_desktop.ui.kit.theme import theme

_WORDS: Final = QT_TRANSLATE_NOOP("deadlines", "From {start} to {end}; today is {today}. Suspended: {stops}.")
_NONE: Final = QT_TRANSLATE_NOOP("deadlines", "never")
_TODAY: Final = QT_TRANSLATE_NOOP("deadlines", "today")
_SMALL: Final = Look(11.5, tabular=True)


class Timeline(QWidget):
    """Painted; its words are its accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = TextPainter()
        self._days: Days | None = None
        self._today = date.min
        theme().changed.connect(self.updateGeometry)

    def show_days(self, days: Days, today: date) -> None:
        """Show a clock; hidden where it has not started, or has no last day."""
        self._days, self._today = days, today
        shown = days.start is not None and days.last_day is not None
        self.setVisible(shown)
        if days.start is not None and days.last_day is not None:
            stops = ", ".join(f"{stop.requested_on:%d/%m}–{stop.end:%d/%m}" for stop in days.suspensions)
            words = _WORDS.format(
                start=f"{days.start:%d/%m/%Y}", end=f"{days.last_day:%d/%m/%Y}", today=f"{today:%d/%m/%Y}",
                stops=stops or spoken(_NONE),
            )  # fmt: skip
            self.setAccessibleName(spoken(words))
            self.setToolTip(spoken(words))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), 2 * theme().text_height + theme().px(24))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        days, look = self._days, theme()
        if days is None or days.start is None or days.last_day is None:
            return
        painter = QPainter(self)
        high = look.text_height
        bar = QRect(0, high + look.px(4), self.width(), look.px(10))
        first, last = days.start, max([days.last_day, *self._other_days(days)])
        painter.fillRect(bar, look.color("mute_ground"))
        now = min(max(self._today, first), last)
        done = QRect(bar.left(), bar.top(), self._x(now, first, last), bar.height())
        late = self._today > days.last_day
        painter.fillRect(done, look.color("danger" if late else "bar"))
        for stop in days.suspensions:
            left, right = self._x(stop.requested_on, first, last), self._x(stop.end, first, last)
            piece = QRect(left, bar.top(), max(2, right - left), bar.height())
            painter.fillRect(piece, look.color("surface"))
            painter.fillRect(piece, QBrush(look.color("text3"), Qt.BrushStyle.BDiagPattern))
        for day in {days.last_day, *self._other_days(days)}:
            painter.fillRect(self._x(day, first, last) - 2, bar.top() - 2, 2, bar.height() + 4, look.color("danger"))
        below = QRect(0, bar.bottom() + look.px(4), self.width(), high)
        self._texts.draw(painter, below, f"{first:%d/%m/%Y}", _SMALL, "text3")
        self._texts.draw(painter, below, f"{last:%d/%m/%Y}", _SMALL, "text2", right=True)
        self._paint_today(painter, bar, first, last)

    def _paint_today(self, painter: QPainter, bar: QRect, first: date, last: date) -> None:
        if not first <= self._today <= last:
            return
        look, x = theme(), self._x(self._today, first, last)
        words = spoken(_TODAY)
        wide = round(self._texts.width(words, _SMALL)) + 2
        left = max(0, min(x - wide // 2, self.width() - wide))
        self._texts.draw(painter, QRect(left, 0, wide, look.text_height), words, _SMALL, "accent")
        painter.fillRect(x - 1, bar.top() - look.px(3), 2, bar.height() + look.px(3), look.color("accent"))

    @staticmethod
    def _other_days(days: Days) -> list[date]:
        return [day for day in (days.other.last_day if days.other else None, _last_of(days)) if day is not None]

    def _x(self, day: date, first: date, last: date) -> int:
        whole = max(1, (last - first).days)
        return round(self.width() * min(max((day - first).days, 0), whole) / whole)


def _last_of(days: Days) -> date | None:
    """Return the last day of the usual reading."""
    return days.implicit_on - timedelta(days=1) if days.implicit_on else None
