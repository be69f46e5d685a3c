"""Keeps what is typed in a meeting: saved at a pause, journalled in between; a kill loses less than a second."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from aso_desktop.core.changes import Changes
from aso_desktop.services.meetings.values import NoteInput
from aso_desktop.ui.kit.panel import PanelContext

PAUSE_MS: Final = 500
LONGEST_MS: Final = 5_000
JOURNAL_MS: Final = 700
"""From the first sign that is not yet in the journal: with the write itself, less than a second."""


class NoteKeeper(QObject):
    """Saves one note at a time."""

    saved = Signal()
    """Everything typed so far is in the file."""
    waiting = Signal()
    """Something was typed that is not saved yet."""

    def __init__(self, context: PanelContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._note: NoteInput | None = None
        self._is_known = False
        self._pause = self._timer(PAUSE_MS, self.save)
        self._longest = self._timer(LONGEST_MS, self.save)
        self._journal = self._timer(JOURNAL_MS, self._write_journal)

    def typed(self, note: NoteInput) -> None:
        """Take what the editor holds now."""
        if note == self._note:
            return
        self._note = note
        self._pause.start()
        for timer in (self._longest, self._journal):
            if not timer.isActive():
                timer.start()
        self.waiting.emit()

    def save(self) -> None:
        """Save what was typed, now."""
        self._stop()
        note, self._note = self._note, None
        if note is not None and (note.text.strip() or self._is_known):
            self._is_known = True
            services = self._context.services
            self._context.runner.write(self, lambda: services.seance.save_note(note), self._on_saved)

    def begin(self, *, is_known: bool) -> None:
        """Save what is left of the note before, and begin another one."""
        self.save()
        self._is_known = is_known

    def drop(self) -> None:
        """Forget what was typed: it is kept by another act."""
        self._stop()
        self._note = None

    def _write_journal(self) -> None:
        note, services = self._note, self._context.services
        if note is not None:
            self._context.runner.write(self, lambda: services.seance.journal(note))

    def _on_saved(self, changes: Changes) -> None:
        self._context.undo.record(changes)
        if self._note is None:
            self.saved.emit()

    def _stop(self) -> None:
        for timer in (self._pause, self._longest, self._journal):
            timer.stop()

    def _timer(self, span: int, act: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=span)
        timer.timeout.connect(act)
        return timer
