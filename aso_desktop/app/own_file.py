"""The file that this process was started from: a package manager may put that of another version in its place."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from aso_desktop.core.build_facts import is_frozen
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

EVERY_MS: Final = 60_000
REPLACED: Final = QT_TRANSLATE_NOOP(
    "app",
    "ASO Desktop was updated while this window was open: close it when it suits you, then open it again. "
    "Until then it works on as before.",
)


class OwnFile(QObject):
    """Looks at the program's file from time to time; `replaced` is emitted once. A checkout has no such file."""

    replaced = Signal()

    def __init__(self, parent: QObject | None = None, program: Path | None = None) -> None:
        """Watch `program`; without it, the installed program."""
        super().__init__(parent)
        self._program = program or (Path(sys.executable) if is_frozen() else None)
        self._mark = self._look()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.check)
        if self._program is not None:
            self._timer.start()

    def check(self) -> None:
        """Look now."""
        if self._look() != self._mark:
            self._timer.stop()
            self._mark = self._look()
            self.replaced.emit()

    def _look(self) -> tuple[int, int] | None:
        try:
            found = self._program.stat() if self._program else None
        except OSError:
            return None
        return (found.st_ino, found.st_mtime_ns) if found else None
