"""One thing on a calendar, as a button that the keyboard reaches: its words, its hours, how it stands."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.painting import CHIP_SIZE, Look, TextPainter, paint_icon
from aso_desktop.ui.kit.theme import theme

ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
_SMALL: Final = Look(12)
_STRONG: Final = Look(12, bold=True)
_CHIP: Final = Look(CHIP_SIZE, bold=True)


class Block(NamedTuple):
    """What a block shows. `abouts` are the same facts, from the longest to the shortest: the first that fits is shown.

    `tone` is a colour of states (danger, warning, ok, info, mute); `words` is what a screen reader says.
    """

    key: Any
    day: date
    title: str
    starts: datetime | None = None
    ends: datetime | None = None
    abouts: tuple[str, ...] = ()
    tone: str = "info"
    icon: str = ""
    dashed: bool = False
    faded: bool = False
    words: str = ""

    @property
    def order(self) -> tuple[date, bool, datetime, str]:
        """Return what sorts blocks: by day, whole days first, then by hour."""
        return self.day, self.starts is not None, self.starts or datetime.combine(self.day, datetime.min.time()), ""


class DayHead(NamedTuple):
    """The head of a day: its words, the reason why it is off (empty where the service works)."""

    day: date
    number: str
    name: str
    off: str = ""
    is_today: bool = False
    words: str = ""


class CalendarButton(QAbstractButton):
    """A button of a calendar: arrows go to its neighbours, Enter opens it."""

    opened = Signal()
    focused = Signal()
    moved = Signal(object)
    """An arrow key: where to go from here."""

    def __init__(self, parent: QWidget, words: str) -> None:
        super().__init__(parent)
        self._texts = TextPainter()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.clicked.connect(self.setFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in ARROWS:
            self.moved.emit(event.key())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: object) -> None:
        self.opened.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paint_focus(self, painter: QPainter) -> None:
        """Draw the ring of the focus."""
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


class BlockButton(CalendarButton):
    """A block of hours, or the chip of a whole day where it is one line high."""

    def __init__(self, parent: QWidget, block: Block) -> None:
        super().__init__(parent, block.words or block.title)
        self.block = block

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, block, painter = theme(), self.block, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        framed = block.tone == "danger" and block.starts is not None
        edge = "field" if block.dashed else "danger"
        style = Qt.PenStyle.DashLine if block.dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.color(edge), 1, style) if framed or block.dashed else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("surface" if block.dashed else f"{block.tone}_ground"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
        if block.starts is None:
            self._paint_chip(painter)
        else:
            self._paint_hours(painter)
        self.paint_focus(painter)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(80), theme().text_height + theme().px(5))

    def _paint_chip(self, painter: QPainter) -> None:
        look, block = theme(), self.block
        inner = self.rect().adjusted(look.px(7), 0, -look.px(4), 0)
        if block.icon:
            paint_icon(painter, look.px(6), self.rect(), block.icon, block.tone, 13)
            inner.setLeft(look.px(23))
        self._texts.draw(painter, inner, block.title, _CHIP, block.tone)

    def _paint_hours(self, painter: QPainter) -> None:
        look, block = theme(), self.block
        high = look.text_height
        inner = self.rect().adjusted(look.px(8), look.px(3), -look.px(4), -look.px(2))
        ink = "text2" if block.faded else "text"
        first = QRect(inner.left(), inner.top(), inner.width(), high)
        if inner.height() < 2 * high:
            first.moveTop(self.rect().center().y() - high // 2)
            hour = f"{block.starts:%H:%M}" if block.starts else ""
            took = round(self._texts.draw(painter, first, hour, _SMALL, "text2"))
            self._texts.draw(painter, first.adjusted(took + look.px(8), 0, 0, 0), block.title, self._strength, ink)
            return
        self._texts.draw(painter, first, block.title, self._strength, ink)
        about = self._fitting(inner.width() - (look.px(18) if block.icon else 0))
        below = first.translated(0, high)
        if block.icon:
            paint_icon(painter, below.left(), below, block.icon, block.tone, 13)
            below.setLeft(below.left() + look.px(18))
        self._texts.draw(painter, below, about, _SMALL, block.tone if block.icon else "text2")

    @property
    def _strength(self) -> Look:
        return _SMALL if self.block.faded else _STRONG

    def _fitting(self, room: int) -> str:
        abouts = self.block.abouts or ("",)
        return next((text for text in abouts if self._texts.width(text, _SMALL) <= room), abouts[-1])


class HeadButton(CalendarButton):
    """The head of a day."""

    def __init__(self, parent: QWidget, head: DayHead) -> None:
        super().__init__(parent, head.words or f"{head.name} {head.number}")
        self.head = head
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(70), theme().text_height + theme().px(16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, head, painter = theme(), self.head, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        number = Look(15, bold=True)
        wide = round(self._texts.width("00", number)) + look.px(8)
        box = QRect(look.px(4), look.px(4), wide, self.height() - look.px(8))
        if head.is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(QRectF(box), look.px(5), look.px(5))
        ink = "on_accent" if head.is_today else "text3" if head.off else "text"
        self._texts.draw(painter, box.adjusted(look.px(4), 0, 0, 0), head.number, number, ink)
        left = box.right() + look.px(8)
        rest = QRect(left, 0, self.width() - left - look.px(4), self.height())
        named = Look(bold=head.is_today)
        took = self._texts.draw(painter, rest, head.name, named, "accent" if head.is_today else "text2")
        if head.off:
            self._texts.draw(painter, rest.adjusted(round(took) + look.px(8), 0, 0, 0), head.off, _SMALL, "text3")
        self.paint_focus(painter)


def retire(buttons: Iterable[CalendarButton]) -> None:
    """Take buttons away in silence: on its way out the focus passes over those that are left."""
    gone = list(buttons)
    for button in gone:
        button.blockSignals(True)  # noqa: FBT003 - Qt's own argument
    for button in gone:
        button.hide()
        button.deleteLater()
