"""Undo and redo across the whole application: every write that has a way back passes here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.ui.kit.jobs import Failure, OnError, Progress, Runner
from aso_desktop.ui.kit.language import spoken

DEPTH = 200
"""How many acts can be taken back."""


@dataclass(frozen=True)
class Act:
    """One thing that was done: its words, when, and the way back (None: cannot be taken back)."""

    words: str
    at: datetime
    changes: Changes
    ask: Callable[[], object] | None = None
    """What the room does instead of the way back: it asks for a reason first, takes back, then forgets the act."""


class UndoDesk(QObject):
    """Runs writes, remembers their inverses and tells every panel what changed."""

    changed = Signal(object)
    """`Changes` of any write, undo or redo: each panel decides what is stale."""
    done = Signal(object)
    """An `Act` that can be taken back: the window shows it for 8 s with "Undo"."""
    state_changed = Signal()
    """Undo or redo words changed."""

    def __init__(self, runner: Runner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._clock = clock
        self._past: list[Act] = []
        self._future: list[Act] = []

    def perform(
        self,
        owner: QObject,
        work: Callable[[], Changes],
        then: Callable[[Changes], object] | None = None,
        failed: OnError = None,
        *,
        progress: Progress | None = None,
    ) -> None:
        """Run a service method on the writer thread, tell the panels, and offer to undo it."""

        def finish(changes: Changes) -> None:
            self.record(changes)
            if then is not None:
                then(changes)

        self._runner.write(owner, work, finish, failed, progress=progress)

    def record(self, changes: Changes, ask: Callable[[], object] | None = None) -> None:
        """Remember a write that already happened, and tell the panels; `ask` asks why before it is taken back."""
        if changes.inverse is not None:
            act = self._remember(self._past, changes, ask)
            self._future.clear()
            self.state_changed.emit()
            self.done.emit(act)
        self.changed.emit(changes)

    @property
    def undo_words(self) -> str:
        """What Ctrl+Z would take back; empty when nothing."""
        return self._past[-1].words if self._past else ""

    @property
    def redo_words(self) -> str:
        """What Ctrl+Shift+Z would do again; empty when nothing."""
        return self._future[-1].words if self._future else ""

    def history(self) -> tuple[Act, ...]:
        """Return what can be taken back, newest first."""
        return tuple(reversed(self._past))

    def undo(self) -> None:
        """Take the last act back."""
        self._turn(self._past, self._future)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(self._future, self._past)

    def undo_act(self, act: Act) -> None:
        """Take one act back, when it is still the last one: the toast of an older act does nothing."""
        if self._past and self._past[-1] is act:
            self.undo()

    def forget(self, changes: Changes) -> None:
        """Drop an act that its room has taken back itself."""
        self._past[:] = [act for act in self._past if act.changes is not changes]
        self.state_changed.emit()

    def clear(self) -> None:
        """Forget everything: the profile was locked or closed."""
        self._past.clear()
        self._future.clear()
        self.state_changed.emit()

    def _turn(self, source: list[Act], other: list[Act]) -> None:
        """Run the inverse of the top of `source`; its own inverse goes to `other`."""
        if not source:
            return
        if (ask := source[-1].ask) is not None:
            ask()
            return
        act = source.pop()
        inverse = act.changes.inverse
        self.state_changed.emit()
        if inverse is not None:
            self._runner.write(
                self,
                inverse,
                lambda changes: self._settle(changes, act, other),
                lambda error: self._give_up(error, act, source),
            )

    def _give_up(self, error: Exception, act: Act, source: list[Act]) -> None:
        """Keep an act that the machine refused to turn; one that the rules refuse is gone."""
        if isinstance(error, EnvironmentFailure):
            source.append(act)
            self.state_changed.emit()
        self._runner.failed.emit(Failure(error, self, None))

    def _settle(self, changes: Changes, act: Act, other: list[Act]) -> None:
        if changes.inverse is not None:
            other.append(Act(act.words, self._clock.now(), changes))
        self.state_changed.emit()
        self.changed.emit(changes)

    def _remember(self, pile: list[Act], changes: Changes, ask: Callable[[], object] | None) -> Act:
        act = Act(spoken(changes.words), self._clock.now(), changes, ask)
        pile.append(act)
        del pile[:-DEPTH]
        return act
