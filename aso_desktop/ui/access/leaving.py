"""The small window of the last moments: a copy of the day is saved; it can be skipped."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.jobs import Progress, Runner
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.working import Effort, Working

WIDTH = 420


class LeavingWindow(QWidget):
    """Says what is still done before the program ends, and lets one leave at once."""

    left = Signal()
    """The program may end: all is done, or the user did not want to wait."""

    def __init__(self, runner: Runner, save: Callable[[Progress], object]) -> None:
        super().__init__()
        self.setWindowTitle("ASO Desktop")
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._save = save
        self._progress = Progress()
        self._skip, again = Button(self.tr("Leave without the copy")), Button(self.tr("Try again"), kind="primary")
        self._skip.clicked.connect(self.left)
        again.clicked.connect(self.start)
        self._after = row(None, self._skip, again)
        self.working = Working(runner, self._after)
        self.working.name_stop(self.tr("Leave without the copy"))
        self.working.stopped.connect(self.left)
        self.working.failed.connect(self._after.show)
        words = self.tr("Everything is saved. A checked copy of the day is being made; then ASO Desktop closes.")
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (24, 20, 24, 16)))
        box.setSpacing(theme().px(12))
        box.addWidget(Words(words, wrap=True))
        box.addWidget(self.working)
        box.addWidget(self._after)
        box.addStretch(1)
        self.setFixedWidth(theme().px(WIDTH))

    def start(self) -> None:
        """Save the copy, then say that one may leave."""
        self._after.hide()
        self._progress = Progress(QT_TRANSLATE_NOOP("access", "Saving a copy of the day"))
        progress = self._progress
        effort = Effort(progress=progress, writes=True)
        self.working.run(lambda: self._save(progress), lambda _done: self.left.emit(), effort)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the copy and leave; what is half made is swept away by the next one."""
        self._progress.cancel()
        self.left.emit()
        event.ignore()
