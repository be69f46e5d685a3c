"""The head of a room: title and count, the search at a fixed place, one primary action."""

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.icons import icon
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import ElidedWords

PAUSE_MS = 0
SEARCH_SHARE = 0.36
LEAST_SEARCH = 200
MOST_SEARCH = 440
LEAST_COUNT = 48
SMALLEST_SEARCH = 110
"""Under this the search gives nothing more to the title."""


class SearchField(QLineEdit):
    """Searches the view while one types; Escape empties it, Down goes to the list, Ctrl+K opens the palette."""

    searched = Signal(str)
    left = Signal()
    """Down or Enter: go to the results."""
    palette_asked = Signal()

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setProperty("kind", "search")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint.rstrip("…."))
        self._lens = self.addAction(icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition)
        self._key = QToolButton(self)
        self._key.setText("Ctrl K")
        self._key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._key.setToolTip(self.tr("All commands, letters and people"))
        self._key.setAccessibleName(self.tr("Command palette"))
        self._key.clicked.connect(self.palette_asked)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(lambda _text: self._soon.start())
        theme().changed.connect(self._dress)
        self._dress()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._key.sizeHint()
        self._key.setGeometry(self.width() - size.width() - theme().px(5), (self.height() - size.height()) // 2, 0, 0)
        self._key.resize(size)

    def _dress(self) -> None:
        look = theme()
        self.setFont(look.font())
        self._lens.setIcon(icon("search", "text3"))
        self._key.setFont(look.font(11))
        self._key.setStyleSheet(
            ""
            if look.high_contrast
            else f"QToolButton{{color:{look.tokens['text3']};background:{look.tokens['surface']};"
            f"border:1px solid {look.tokens['separator']};border-radius:{look.px(4)}px;padding:1px {look.px(5)}px;}}"
        )
        self.setTextMargins(0, 0, self._key.sizeHint().width(), 0)
        self.setFixedHeight(look.text_height + look.px(16))


class Head(QFrame):
    """Title at the left, search in the middle whatever the title is, actions at the right.

    Without `search_hint` there is no search: a form has its own buttons there.
    """

    def __init__(self, title: str, search_hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "head")
        self._title = ElidedWords(title, 17, bold=True)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._named: list[QWidget] = [self._title]
        self._count = ElidedWords("", ink="text3")
        self._left = QWidget(self)
        self._right = QWidget(self)
        self._left_box = QHBoxLayout(self._left)
        self._right_box = QHBoxLayout(self._right)
        for box in (self._left_box, self._right_box):
            box.setContentsMargins(0, 0, 0, 0)
        self._left_box.addWidget(self._title)
        self._left_box.addWidget(self._count, 1)
        self.search = SearchField(search_hint) if search_hint else None
        if self.search is not None:
            self.search.setParent(self)
        theme().changed.connect(self._dress)
        self._dress()

    def say(self, title: str, count: str = "") -> None:
        """Show a title and what follows it ("42 letters")."""
        self._title.say(title)
        self._count.say(count)

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a widget (a chip) after the title."""
        self._left_box.insertWidget(len(self._named), widget)
        self._named.append(widget)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right; the primary one comes last."""
        self._right_box.addWidget(widget)
        self._place()

    def settle(self) -> None:
        """Place the parts again: an action has other words, or went away."""
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(600), self.height())

    def _place(self) -> None:
        """Set the three parts; the search stands at the same place for every title."""
        look = theme()
        edge, gap, middle = look.px(16), look.px(12), self.height() // 2
        room = self.width() - edge - look.px(12)
        right = self._right.sizeHint().width()
        self._set(self._right, self.width() - look.px(12) - right, right, middle)
        if self.search is None:
            self._set(self._left, edge, room - right - gap, middle)
            return
        wide = max(look.px(LEAST_SEARCH), min(look.px(MOST_SEARCH), round(room * SEARCH_SHARE)))
        end = min((self.width() + wide) // 2, self.width() - look.px(12) - right - gap)
        named = sum(widget.sizeHint().width() + self._left_box.spacing() for widget in self._named)
        start = max(end - wide, min(edge + named + gap, end - look.px(SMALLEST_SEARCH)))
        self._set(self.search, start, end - start, middle)
        self._count.setVisible(start - gap - edge >= named + look.px(LEAST_COUNT))
        self._set(self._left, edge, start - gap - edge, middle)

    def _set(self, widget: QWidget, left: int, width: int, middle: int) -> None:
        high = widget.sizeHint().height() if widget is not self.search else widget.height()
        widget.resize(max(0, width), high)
        widget.move(QPoint(left, middle - high // 2))

    def _dress(self) -> None:
        look = theme()
        self._left_box.setSpacing(look.px(8))
        self._right_box.setSpacing(look.px(8))
        self.setFixedHeight(look.text_height + look.px(32))
        self._place()
