"""A state as a small box: words on their ground, with an icon when it helps."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.painting import TextPainter, chip_width, paint_chip, paint_icon
from aso_desktop.ui.kit.theme import theme


class Chip(QWidget):
    """`token` is danger, warning, ok, info, visa or mute; `words` is what a screen reader says instead of the text."""

    def __init__(self, text: str, token: str = "mute", icon: str = "", words: str = "") -> None:  # noqa: S107 - a colour
        super().__init__()
        self._texts = TextPainter()
        self._shown = (text, token, icon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words or text)
        theme().changed.connect(self.updateGeometry)

    def say(self, text: str, token: str, icon: str = "", words: str = "") -> None:
        """Show another state."""
        self._shown = (text, token, icon)
        self.setAccessibleName(words or text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        text, _token, icon = self._shown
        return QSize(chip_width(self._texts, text, icon), theme().text_height + theme().px(4))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text, token, icon = self._shown
        paint_chip(painter, self._texts, QRect(0, 0, self.width(), self.height()), text, token, icon)


class Dot(QWidget):
    """A step in a circle: its number, or an icon; words stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = ("", "", "text2", "surface")
        theme().changed.connect(self._dress)
        self._dress()

    def say(self, text: str, icon: str, ink: str, ground: str) -> None:
        """Show a number or an icon in these colours."""
        self._shown = (text, icon, ink, ground)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        text, icon, ink, ground = self._shown
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(ground))
        painter.drawEllipse(self.rect())
        if icon:
            paint_icon(painter, (self.width() - look.px(14)) // 2, self.rect(), icon, ink, 14)
            return
        painter.setPen(look.color(ink))
        painter.setFont(look.bold(12))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)

    def _dress(self) -> None:
        side = theme().px(24)
        self.setFixedSize(side, side)
