"""Hears that the session was locked, where the desktop tells: over D-Bus, as freedesktop.org and GNOME do."""

import sys
from typing import Final, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot

INTERFACES: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
"""Who sends `ActiveChanged(bool)` on the session bus."""


class SessionWatch(QObject):
    """Emits `locked` when the screen is locked or its saver starts."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform == "linux":
            from PySide6.QtDBus import QDBusConnection

            bus = QDBusConnection.sessionBus()
            for interface in INTERFACES:
                bus.connect("", "", interface, "ActiveChanged", self, cast("bytes", SLOT("take(bool)")))

    @Slot(bool)
    def take(self, active: bool) -> None:  # noqa: FBT001 - D-Bus calls it
        """Take what the screen saver says."""
        if active:
            self.locked.emit()
