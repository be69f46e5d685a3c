"""The notification area of the desktop, where there is one: an extra beside the list of messages of the window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from aso_desktop.ui.kit.icons import icon

SHOWN_MS = 10_000


class Tray(QObject):
    """Shows a message; a click on it brings the window forward. The icon is there from the first message on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None

    def tell(self, title: str, words: str) -> bool:
        """Show a message; say whether there was a place for it."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        if self._icon is None:
            self._icon = QSystemTrayIcon(icon("bell", "accent"), self)
            self._icon.setToolTip("ASO Desktop")
            self._icon.activated.connect(lambda _reason: self._come_forward())
            self._icon.messageClicked.connect(self._come_forward)
            self._icon.show()
        self._icon.showMessage(title, words, QSystemTrayIcon.MessageIcon.Information, SHOWN_MS)
        return True

    def _come_forward(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
