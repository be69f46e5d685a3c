"""How long a start takes, from the call to the first rows on the screen: what the bench measures."""

import time
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication
from typing_extensions import override

from aso_desktop.app.crash import CrashDesk
from aso_desktop.app.logging import RunningLog
from aso_desktop.app.single_instance import SILENT, claim_window
from aso_desktop.app.window import WindowApplication, dress_application, find_start
from aso_desktop.core.clock import SystemClock
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.services.access import Opening
from aso_desktop.ui.access.gate import Gate
from aso_desktop.ui.kit.item_models import ListModel


class StartMarks(NamedTuple):
    """Seconds since the call: the gate is painted, the key is proven, the first rows are painted."""

    gate: float
    unlocked: float
    first_rows: float


class PaintWatch(QObject):
    """Tells the first paint of the gate, and the first paint of a list that has rows."""

    gate_painted = Signal()
    rows_painted = Signal()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            view = watched.parent()
            if isinstance(watched, Gate):
                QTimer.singleShot(0, self.gate_painted.emit)
            elif isinstance(view, QAbstractItemView) and _has_rows(view):
                QTimer.singleShot(0, self.rows_painted.emit)
        return False


def _has_rows(view: QAbstractItemView) -> bool:
    model = view.model()
    return isinstance(model, ListModel) and model.rowCount() > 0


class _Stopwatch:
    """Types the passphrase at the gate and leaves at the first rows, noting when each came."""

    def __init__(self, window: WindowApplication, passphrase: str, began: float) -> None:
        self._window = window
        self._passphrase = passphrase
        self._began = began
        self.marks: dict[str, float] = {}
        self.watch = PaintWatch()
        self.watch.gate_painted.connect(self._unlock)
        self.watch.rows_painted.connect(self._leave)

    def _mark(self, name: str) -> None:
        self.marks.setdefault(name, time.perf_counter() - self._began)

    def _unlock(self) -> None:
        self._mark("gate")
        self.watch.gate_painted.disconnect(self._unlock)
        access, passphrase = self._window.profile.access, self._passphrase
        self._window.runner.work(self.watch, lambda: access.unlock(passphrase), self._enter)

    def _enter(self, opening: Opening) -> None:
        self._mark("unlocked")
        if self._window.gate is not None:
            self._window.gate.take(opening)

    def _leave(self) -> None:
        self._mark("first_rows")
        QApplication.quit()


def measure_start(folder: Path, passphrase: str) -> StartMarks:
    """Open the window of a profile that holds letters, type its passphrase, and leave at the first rows."""
    began = time.perf_counter()
    application = dress_application()
    start = find_start(folder, SystemClock())
    claim = claim_window(start.profile.paths)
    if claim is None:
        raise EnvironmentFailure(SILENT)
    log = RunningLog(start.profile.paths.log, "window", "info")
    window = WindowApplication(start, claim, CrashDesk(start.profile.paths.crash, start.profile.clock), log)
    stopwatch = _Stopwatch(window, passphrase, began)
    application.installEventFilter(stopwatch.watch)
    try:
        window.open_gate()
        application.exec()
    finally:
        application.removeEventFilter(stopwatch.watch)
        window.close()
        claim.close()
        log.close()
    return StartMarks(**stopwatch.marks)
