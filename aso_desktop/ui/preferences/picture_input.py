"""A small picture that is chosen once and kept in the profile: scaled here, so that any picture of a person will do."""

import base64
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel

from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Box, Button

WIDEST: Final = QSize(640, 400)
"""Pixels kept at most: 5 cm at 300 dots per inch, with some to spare."""
_SHOWN: Final = 44


class PictureInput(Box):
    """The picture as it is kept, a button to choose another one and one to do without."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__(QHBoxLayout(), "clear")
        self._value: str | None = None
        self.shown = QLabel()
        self.choose = Button(self.tr("Choose a picture…"), "folder-open")
        self.clear = Button(self.tr("Do without"), "x")
        self.fill((self.shown, self.choose, self.clear, None), (0, 0, 0, 0), 8)
        self.choose.clicked.connect(self._on_choose)
        self.clear.clicked.connect(lambda: self._take(None))
        self.setFocusProxy(self.choose)

    def value(self) -> str | None:
        """Return the picture in base64; None without one."""
        return self._value

    def set_value(self, value: bytes | None) -> None:
        """Show a picture that is kept."""
        self._value = base64.b64encode(value).decode("ascii") if value else None
        picture = QPixmap()
        if value and picture.loadFromData(value):
            height = theme().px(_SHOWN)
            self.shown.setPixmap(picture.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation))
        else:
            self.shown.setText(self.tr("No picture"))
        self.clear.setEnabled(value is not None)

    def take_file(self, name: str) -> bool:
        """Take a picture from a file, scaled down where it is large; say whether it was one."""
        reader = QImageReader(name)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and (size.width() > WIDEST.width() or size.height() > WIDEST.height()):
            reader.setScaledSize(size.scaled(WIDEST, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            return False
        self._take(_png(image))
        return True

    def _take(self, value: bytes | None) -> None:
        self.set_value(value)
        self.edited.emit()

    def _on_choose(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), "", kinds)
        if name and not self.take_file(name):
            self.shown.setText(self.tr("This file is no picture that can be read: choose another one."))


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(content.data())
