"""Work that takes its time: the rest of the page waits, a bar and words say so, a failure is told in place."""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from aso_desktop.core.errors import AsoError, Cancelled, UserError
from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.jobs import Progress, Runner
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Box, Button, Words, row

T = TypeVar("T")
ShowError = Callable[[str, str], bool]
"""(field, words) → whether the words stand beside that field now."""
SHOWN_AFTER_MS = 120
TICK_MS = 100


class Effort(NamedTuple):
    """How a piece of work is told: its words, how far it is, whether it writes, whether it may be stopped."""

    words: str = ""
    progress: Progress | None = None
    writes: bool = False
    can_stop: bool = True


PLAIN = Effort()


class Working(QWidget):
    """Runs one piece of work at a time off the interface thread; `frozen` cannot be used meanwhile."""

    stopped = Signal()
    """The user asked to stop; the work ends at its next report."""
    failed = Signal()
    """The work failed, in the words shown here."""

    def __init__(self, runner: Runner, frozen: QWidget, show_error: ShowError | None = None) -> None:
        super().__init__()
        self._runner = runner
        self._frozen = frozen
        self._show_error = show_error or (lambda _field, _words: False)
        self._progress = Progress()
        self._focus: QWidget | None = None
        self._words = Words("", 12.5, ink="text2", wrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setFixedHeight(theme().px(3))
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._trouble_words = Words("", ink="danger", wrap=True)
        self._trouble = self._make_trouble()
        self._effort = self._make_effort()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._soon = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._soon.timeout.connect(self._effort.show)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._trouble)
        box.addWidget(self._effort)

    @property
    def is_running(self) -> bool:
        """Whether work is under way."""
        return self._tick.isActive()

    def run(self, work: Callable[[], T], then: Callable[[T], object], effort: Effort = PLAIN) -> None:
        """Run `work` on a helper thread, or on the writer's; `then` is left out when the user stops it."""
        self.say_trouble("")
        self._start(effort)
        send = self._runner.write if effort.writes else self._runner.work
        send(self, lambda: _unless_cancelled(work), lambda found: self._finish(found, then), self._on_failed)

    def name_stop(self, words: str) -> None:
        """Give the button that stops the work its own words."""
        self._cancel.say(words)

    def say_trouble(self, words: str) -> None:
        """Say what went wrong; empty words take it away."""
        self._trouble_words.say(words)
        self._trouble.setAccessibleName(words)
        self._trouble.setVisible(bool(words))

    def _start(self, effort: Effort) -> None:
        self._progress = effort.progress or Progress()
        focus = self.window().focusWidget()
        self._focus = focus if self._frozen.isAncestorOf(focus) else None
        self._frozen.setEnabled(False)
        self._words.say(effort.words or spoken(self._progress.words))
        self._cancel.setVisible(effort.progress is not None and effort.can_stop)
        self._cancel.setEnabled(True)
        self._bar.setRange(0, 0)
        self._soon.start()
        self._tick.start()

    def _stop(self) -> None:
        self._soon.stop()
        self._tick.stop()
        self._effort.hide()
        self._frozen.setEnabled(True)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self, found: tuple[T] | None, then: Callable[[T], object]) -> None:
        self._stop()
        if found is not None:
            then(found[0])

    def _on_failed(self, error: Exception) -> None:
        self._stop()
        self.failed.emit()
        if isinstance(error, AsoError):
            words = spoken(error.text)
            if not (isinstance(error, UserError) and error.field and self._show_error(error.field, words)):
                self.say_trouble(words)
            return
        self.say_trouble(self.tr("Something unexpected happened. A report was written in the folder of the profile."))
        raise error

    def _on_tick(self) -> None:
        progress = self._progress
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        if progress.cancelled:
            self._words.say(self.tr("Stopping…"))
        elif progress.what and progress.words.source:
            self._words.say(self._told(progress))

    def _told(self, progress: Progress) -> str:
        if not progress.total:
            return spoken(progress.words)
        count = self.tr("{done} of {total}").format(done=progress.done, total=progress.total)
        return f"{spoken(progress.words)} · {count}"

    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self._progress.cancel()
        self.stopped.emit()

    def _make_trouble(self) -> Box:
        box = row(IconLabel("triangle-alert", "danger"), self._trouble_words, margins=(12, 8, 12, 8), kind="dangerBox")
        box.box.setStretch(1, 1)
        box.hide()
        return box

    def _make_effort(self) -> QWidget:
        effort = QWidget()
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self._cancel)
        box = QVBoxLayout(effort)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._bar)
        box.addLayout(line)
        effort.hide()
        return effort


def _unless_cancelled(work: Callable[[], T]) -> tuple[T] | None:
    """Return what the work gives, in a tuple; None when the user stopped it."""
    try:
        return (work(),)
    except Cancelled:
        return None
