"""Labels, buttons, rules and boxes in the look of the theme; all of them follow it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from aso_desktop.ui.kit.icons import give_icon
from aso_desktop.ui.kit.theme import BASE_SIZE, theme

NO_BREAK = "\N{NO-BREAK SPACE}"
Item = QWidget | int | None
"""What a row or column holds: a widget, a gap in reference pixels, or None for the room that is left."""


class Words(QLabel):
    """A text in a size, weight and colour of the theme."""

    def __init__(
        self,
        text: str = "",
        size: float = BASE_SIZE,
        *,
        bold: bool = False,
        ink: str = "text",
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(text)
        self._look = (size, bold, ink)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if selectable:
            keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(keyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setAccessibleName(text)
        theme().changed.connect(self._dress)
        self._dress()

    def say(self, text: str, ink: str = "") -> None:
        """Show another text, in another colour when given."""
        self.setText(text)
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard:
            self.setAccessibleName(text)
        if ink and ink != self._look[2]:
            self._look = (self._look[0], self._look[1], ink)
            self._dress()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Take the colour again: Qt's style sheets put an older palette back when a label finds a parent."""
        super().showEvent(event)
        self._dye()

    def _dress(self) -> None:
        size, bold, _ink = self._look
        self.setFont(theme().font(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        self._dye()

    def _dye(self) -> None:
        colour = theme().color(self._look[2])
        if self.palette().color(QPalette.ColorRole.WindowText) != colour:
            palette = QPalette(self.palette())
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)


class ElidedWords(Words):
    """A text of one line that gives way when there is no room, whole in its tooltip."""

    def __init__(self, text: str = "", size: float = BASE_SIZE, *, bold: bool = False, ink: str = "text") -> None:
        super().__init__(text, size, bold=bold, ink=ink)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), int(self.alignment()) | Qt.TextFlag.TextSingleLine, shown)


class Button(QPushButton):
    """A button wide enough for its words in any state; the accessible name is the words alone.

    `kind`: "" plain, "primary" (one per screen), "danger", "chip" (checkable), "link", "tab" (checkable).
    """

    def __init__(self, text: str, icon: str = "", kind: str = "", tip: str = "") -> None:
        super().__init__()
        self._icon_name = icon
        self.setProperty("kind", kind)
        self.setCheckable(kind in ("chip", "tab"))
        self.setAutoDefault(False)
        if icon:
            give_icon(self, icon, "on_primary" if kind == "primary" else "text2")
        self._tip = tip
        self.setToolTip(tip)
        self.say(text)
        theme().changed.connect(self._dress)
        self.toggled.connect(self._dress)
        self._dress()

    def say(self, text: str) -> None:
        """Show other words; a no-break space keeps the icon off them."""
        self.setText((NO_BREAK if self._icon_name else "") + text)
        self.setAccessibleName(text.replace("&", ""))
        self._dress()

    def refuse(self, reason: str) -> None:
        """Grey the button with the reason in its tip, or free it where there is none."""
        self.setEnabled(not reason)
        self.setToolTip(reason or self._tip)
        self.setAccessibleDescription(reason)

    def _dress(self) -> None:
        look, kind = theme(), self.property("kind")
        strong = kind == "primary" or self.isChecked()
        self.setFont(look.bold() if strong else look.font())
        if kind != "link":
            metrics = QFontMetrics(look.bold())
            icon = look.px(16) + look.px(4) if self._icon_name else 0
            air = 0 if kind == "tab" else look.px(20 if kind == "chip" else 28)
            self.setMinimumWidth(metrics.horizontalAdvance(self.text().replace("&", "")) + icon + air)


class IconButton(QToolButton):
    """A button with an icon only; its tooltip is its name."""

    def __init__(self, icon: str, tip: str, shortcut: str = "", *, checkable: bool = False) -> None:
        super().__init__()
        give_icon(self, icon)
        self.setCheckable(checkable)
        self.setAccessibleName(tip)
        self.setToolTip(f"{tip} ({shortcut})" if shortcut else tip)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)


class KeyCap(QLabel):
    """A key of the keyboard, as a hint."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.setProperty("kind", "key")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(theme().font(11))


class Avatar(QWidget):
    """The initials of an agent."""

    def __init__(self, initials: str) -> None:
        super().__init__()
        self._initials = initials
        theme().changed.connect(self._dress)
        self._dress()

    def say(self, initials: str) -> None:
        """Show other initials."""
        self._initials = initials
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("selection"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(look.color("accent"))
        painter.setFont(look.bold(11))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)

    def _dress(self) -> None:
        side = theme().px(28)
        self.setFixedSize(side, side)


class Rule(QFrame):
    """A separator one pixel thick."""

    def __init__(self, *, vertical: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "rule")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Box(QFrame):
    """A row or a column of widgets on a ground of the style sheet; margins and gaps scale with the text."""

    def __init__(self, layout: QBoxLayout, kind: str = "") -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self._measures: tuple[Sequence[int], int] = ((0, 0, 0, 0), 0)
        self.setLayout(layout)
        self.box = layout
        theme().changed.connect(self._dress)

    def fill(self, items: Sequence[Item], margins: Sequence[int], gap: int) -> None:
        """Put the items in place."""
        self._measures = (margins, gap)
        for item in items:
            if item is None:
                self.box.addStretch(1)
            elif isinstance(item, int):
                self.box.addSpacing(theme().px(item))
            else:
                self.box.addWidget(item)
        self._dress()

    def _dress(self) -> None:
        look, (margins, gap) = theme(), self._measures
        left, top, right, bottom = (look.px(side) for side in margins)
        self.box.setContentsMargins(left, top, right, bottom)
        self.box.setSpacing(look.px(gap))


def row(*items: Item, margins: Sequence[int] = (0, 0, 0, 0), gap: int = 8, kind: str = "") -> Box:
    """Return the items side by side. `kind`: "bar", "head", "footbar", "card", "quiet", "okBox" and others."""
    box = Box(QHBoxLayout(), kind)
    box.fill(items, margins, gap)
    return box


def column(*items: Item, margins: Sequence[int] = (0, 0, 0, 0), gap: int = 8, kind: str = "") -> Box:
    """Return the items one above the other. `kind`: "panel", "ground", "card", "popup" and others."""
    box = Box(QVBoxLayout(), kind)
    box.fill(items, margins, gap)
    return box


def scrolled(widget: QWidget) -> QScrollArea:
    """Return a frame in which a widget scrolls when there is little height; the field with the focus stays in sight."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


def key_hint(text: str, *keys: str) -> Box:
    """Return a hint of a foot line: keys, then what they do."""
    return row(*(KeyCap(key) for key in keys), Words(text, 12, ink="text2"), gap=4)
