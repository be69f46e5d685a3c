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


def measure_start(folder: Path, passphrase: str) -> StartMarks:
    """Open the window of a profile that holds letters, type its passphrase, and leave at the first rows."""
    began, marks = time.perf_counter(), dict[str, float]()
    application = dress_application()
    start = find_start(folder, SystemClock())
    claim = claim_window(start.profile.paths)
    if claim is None:
        raise EnvironmentFailure(SILENT)
    log = RunningLog(start.profile.paths.log, "window", "info")
    window = WindowApplication(start, claim, CrashDesk(start.profile.paths.crash, start.profile.clock), log)
    watch = PaintWatch()
    application.installEventFilter(watch)

    def mark(name: str) -> None:
        marks.setdefault(name, time.perf_counter() - began)

    def unlock() -> None:
        mark("gate")
        watch.gate_painted.disconnect(unlock)
        window.runner.work(watch, lambda: window.profile.access.unlock(passphrase), enter)

    def enter(opening: Opening) -> None:
        mark("unlocked")
        if window.gate is not None:
            window.gate.take(opening)

    def leave() -> None:
        mark("first_rows")
        QApplication.quit()

    watch.gate_painted.connect(unlock)
    watch.rows_painted.connect(leave)
    try:
        window.open_gate()
        application.exec()
    finally:
        application.removeEventFilter(watch)
        window.close()
        claim.close()
        log.close()
    return StartMarks(**marks)
