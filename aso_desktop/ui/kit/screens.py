"""Windows that never stand larger than the screen they open on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from aso_desktop.ui.kit.theme import theme


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window a usual size, in reference pixels, and less where the screen is small or its text large."""
    wanted = QSize(theme().px(width), theme().px(height))
    window.resize(wanted.boundedTo(window.screen().availableSize()))
