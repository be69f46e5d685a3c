"""Line icons (Lucide, ISC licence) drawn in the colours of the theme at the resolution of the screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel

from aso_desktop.core.resources import resource_folder
from aso_desktop.ui.kit.theme import theme

SIZE = 16


def pixmap(name: str, ink: str = "text2", size: float = SIZE, ratio: float = 0) -> QPixmap:
    """Return an icon in the colour of a token, `size` reference pixels wide; `ratio` 0: the sharpest screen's."""
    look = theme()
    key = (name, ink, size, ratio)
    found = look.drawn.get(key)
    if found is None:
        found = look.drawn[key] = _draw(name, look.color(ink).name(), max(1, look.px(size)), ratio or _sharpest())
    return found


def icon(name: str, ink: str = "text2", size: float = SIZE) -> QIcon:
    """Return an icon for a button, menu or action; pale when disabled."""
    made = QIcon(pixmap(name, ink, size))
    made.addPixmap(pixmap(name, "field", size), QIcon.Mode.Disabled)
    return made


def give_icon(button: QAbstractButton, name: str, ink: str = "text2", size: float = SIZE) -> None:
    """Give a button an icon that follows the theme."""
    for old in button.findChildren(_IconKeeper, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.retire()
    _IconKeeper(button, name, ink, size)


class _IconKeeper(QObject):
    """Redraws the icon of its button when the theme changes; goes with the button."""

    def __init__(self, button: QAbstractButton, name: str, ink: str, size: float) -> None:
        super().__init__(button)
        self._button = button
        self._icon = (name, ink, size)
        theme().changed.connect(self._draw)
        self._draw()

    def retire(self) -> None:
        """Let another keeper draw this button."""
        theme().changed.disconnect(self._draw)
        self.setParent(None)
        self.deleteLater()

    def _draw(self) -> None:
        name, ink, size = self._icon
        side = theme().px(size)
        self._button.setIcon(icon(name, ink, size))
        self._button.setIconSize(QSize(side, side))


class IconLabel(QLabel):
    """An icon in a layout; follows the theme."""

    def __init__(self, name: str, ink: str = "text2", size: float = SIZE) -> None:
        super().__init__()
        self._icon = (name, ink, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme().changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, ink: str = "text2") -> None:
        """Show another icon."""
        self._icon = (name, ink, self._icon[2])
        self._draw()

    def _draw(self) -> None:
        name, ink, size = self._icon
        self.setPixmap(pixmap(name, ink, size))
        side = theme().px(size)
        self.setFixedSize(side, side)


def icon_names() -> frozenset[str]:
    """Return the names of every icon that is shipped."""
    return frozenset(path.stem for path in resource_folder("icons").glob("*.svg"))


def _sharpest() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


@lru_cache(maxsize=512)
def _draw(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (resource_folder("icons") / f"{name}.svg").read_text(encoding="utf-8")
