"""The figures above the register: each is a button that opens what it is made of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import ElidedWords


class Figure(QFrame):
    """A name, a figure and a remark; Enter or a click asks for the rows behind it."""

    asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name, self._figure = ElidedWords(name, 12, ink="text2"), ElidedWords("", 18, bold=True)
        self._remark = ElidedWords("", 12, ink="text2")
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (14, 7, 8, 7)))
        box.setSpacing(theme().px(1))
        for words in (self._name, self._figure, self._remark):
            box.addWidget(words)

    def say(self, name: str, figure: str, remark: str, ink: str = "text") -> None:
        """Show another figure."""
        self._name.say(name)
        self._figure.say(figure, ink)
        self._remark.say(remark)
        self.setAccessibleName(" · ".join(filter(None, (name, figure, remark))))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.asked.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme().color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class FiguresBar(QFrame):
    """Figures side by side; it gives way where there is little height, and leaves out the last ones when narrow."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self.figures = [Figure(name) for name in names]
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        for figure in self.figures:
            self._box.addWidget(figure, 1)

    def fit(self, room: QWidget) -> None:
        """Show what there is room for in the page that holds the bar."""
        look = theme()
        self.setVisible(room.height() >= look.px(420))
        for place, figure in enumerate(self.figures):
            figure.setVisible(room.width() >= look.px(150) * (place + 1))
