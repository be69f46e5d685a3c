"""What a room says to the user: nothing to show, done, refused, still working."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.jobs import Progress, Runner
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, IconButton, Words

TOAST_MS = 8000
READING_AFTER_MS = 200
BAR_AFTER_MS = 100
WORDS_AFTER_MS = 1000
BUSY_STEPS = 0


class EmptyState(QWidget):
    """One sentence and one button, where a list has nothing to show."""

    asked = Signal()

    def __init__(self, sentence: str = "", action: str = "", icon: str = "circle-check") -> None:
        super().__init__()
        self._icon = IconLabel(icon, "text3", 28)
        self._sentence = Words(sentence, 14, ink="text2", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = Button(action)
        self._button.clicked.connect(self.asked)
        box = QVBoxLayout(self)
        box.setSpacing(theme().px(12))
        box.addStretch(2)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self._sentence)
        box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        self._button.setVisible(bool(action))

    def say(self, sentence: str, action: str = "", icon: str = "") -> None:
        """Say another sentence, with another way out."""
        self._sentence.say(sentence)
        self._button.say(action)
        self._button.setVisible(bool(action))
        if icon:
            self._icon.show_icon(icon, "text3")


class ReadingSign(Words):
    """Says over a list that has nothing to show yet that it is being read, once that takes long enough to wonder."""

    def __init__(self, view: QAbstractItemView, runner: Runner) -> None:
        super().__init__(self.tr("Reading…"), ink="text2")
        self._view = view
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()
        box = QVBoxLayout(view.viewport())
        box.addWidget(self)
        self._soon = QTimer(self, singleShot=True, interval=READING_AFTER_MS)
        self._soon.timeout.connect(self.show)
        runner.failed.connect(self.end)

    def begin(self) -> None:
        """Wait for an answer: the words come when it takes long."""
        if self.isHidden() and not self._soon.isActive() and not self._view.model().rowCount():
            self._soon.start()

    def end(self, *_told: object) -> None:
        """Go away: it was answered."""
        self._soon.stop()
        self.hide()


class Strip(QFrame):
    """A line at the head or foot of a pane: an icon, words, and at most two buttons. Escape closes it."""

    closed = Signal()

    def __init__(self, kind: str, icon: str, ink: str) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self._words = Words("", ink=ink, wrap=True)
        self._icon = IconLabel(icon, ink)
        self._acts = QHBoxLayout()
        self._close = IconButton("x", self.tr("Close"))
        self._close.clicked.connect(self.dismiss)
        box = QHBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (16, 6, 8, 6)))
        box.setSpacing(theme().px(8))
        box.addWidget(self._icon)
        box.addWidget(self._words, 1)
        box.addLayout(self._acts)
        box.addWidget(self._close)
        self.hide()

    def show_words(self, words: str, *acts: tuple[str, Callable[[], object]]) -> None:
        """Show words with what can be done about them."""
        while (item := self._acts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._words.say(words)
        self.setAccessibleName(words)
        for label, act in acts:
            button = Button(label)
            button.clicked.connect(lambda _checked=False, run=act: self._run(run))
            self._acts.addWidget(button)
        self.show()

    def dismiss(self) -> None:
        """Take the strip away."""
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _run(self, act: Callable[[], object]) -> None:
        self.dismiss()
        act()


class ErrorBar(Strip):
    """What could not be done, in words, with "Try again" where that makes sense."""

    def __init__(self) -> None:
        super().__init__("dangerBox", "triangle-alert", "danger")

    def show_trouble(self, words: str, again: Callable[[], object] | None) -> None:
        """Show what the machine refused."""
        self.show_words(words, *(((self.tr("Try again"), again),) if again else ()))


class Toast(Strip):
    """What was just done, with "Undo", for eight seconds; the undo history keeps it afterwards."""

    def __init__(self) -> None:
        super().__init__("okBox", "circle-check", "ok")
        self._away = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._away.timeout.connect(self.dismiss)

    def show_done(self, words: str, undo: Callable[[], object] | None = None) -> None:
        """Say what was done."""
        self.show_words(words, *(((self.tr("Undo"), undo),) if undo else ()))
        self._away.start()


class ProgressStrip(QFrame):
    """Nothing under 100 ms, a thin bar under a second, then words with the count and "Cancel". Never a wait."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress: Progress | None = None
        self._elapsed = 0
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._words = Words("", 12, ink="text2")
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(*(theme().px(side) for side in (16, 4, 12, 4)))
        line.addWidget(self._words, 1)
        line.addWidget(self._cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addWidget(self._line)
        self._tick = QTimer(self, interval=BAR_AFTER_MS)
        self._tick.timeout.connect(self._on_tick)
        self.hide()

    def follow(self, progress: Progress) -> None:
        """Show how far a piece of work is until it ends."""
        self._progress, self._elapsed = progress, 0
        self._line.hide()
        self._bar.setFixedHeight(theme().px(3))
        self._bar.setRange(0, BUSY_STEPS)
        self._tick.start()

    def _on_tick(self) -> None:
        progress = self._progress
        if progress is None or progress.finished:
            self._tick.stop()
            self.hide()
            return
        self._elapsed += BAR_AFTER_MS
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._words.say(self._sentence(progress))
        self._line.setVisible(self._elapsed >= WORDS_AFTER_MS)
        self.show()

    def _sentence(self, progress: Progress) -> str:
        words = spoken(progress.words)
        if progress.cancelled:
            return self.tr("Stopping…")
        if not progress.total:
            return words
        count = self.tr("{done} of {total}").format(done=progress.done, total=progress.total)
        return " · ".join(filter(None, (words, count, progress.what)))

    def _on_cancel_clicked(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
