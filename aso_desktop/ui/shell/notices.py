"""Messages that passed and can be read again: no words with a time limit are lost."""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from aso_desktop.core.clock import Clock

KEPT = 200


class Notice(NamedTuple):
    """One message."""

    at: datetime
    words: str
    icon: str
    ink: str


class Notices(QObject):
    """The list of messages of this session, newest first."""

    changed = Signal(int)
    """How many were not read yet."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._kept: list[Notice] = []
        self._unread = 0

    def add(self, words: str, icon: str = "info", ink: str = "text2", *, quiet: bool = False) -> None:
        """Keep a message; a quiet one does not count as unread."""
        self._kept.insert(0, Notice(self._clock.now(), words, icon, ink))
        del self._kept[KEPT:]
        if not quiet:
            self._unread += 1
            self.changed.emit(self._unread)

    def read_all(self) -> tuple[Notice, ...]:
        """Return the messages and count them as read."""
        self._unread = 0
        self.changed.emit(0)
        return tuple(self._kept)
