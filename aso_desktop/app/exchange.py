"""The exchange in the background of an open profile: one round at a time, on a thread of its own, never awaited."""

from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance, Slot
from shiboken6 import isValid

from aso_desktop.app.bootstrap import Profile
from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.sync.rhythm import IDLE, IN_USE, Rhythm
from aso_desktop.services.sync.standing import Mood, Standing, first_look, stand
from aso_desktop.ui.kit.jobs import Failure
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.shell.idle import IdleWatch

if TYPE_CHECKING:
    from aso_desktop.services.sync.values import RoundReport

_MS: Final = 1000
_RECEIVED: Final = QT_TRANSLATE_NOOP("app", "Changes of colleagues")


class Exchange(QObject):
    """Runs rounds at their time while the profile is open, and tells the window what came and how it stands."""

    _ended = Signal(object)
    """The future of a round."""
    _told = Signal(object)
    """The future of a wait for a colleague's word."""

    def __init__(self, profile: Profile, context: PanelContext, idle: IdleWatch, rhythm: Rhythm | None = None) -> None:
        """Know what exchanges, whom to tell, and whether somebody is there; nothing runs before `start`."""
        super().__init__()
        self._services = profile.services
        self._stopping = profile.stopping
        self._context = context
        self._desk = context.exchange
        self._idle = idle
        self._rhythm = rhythm or Rhythm()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="exchange")
        self._ear = ThreadPoolExecutor(max_workers=1, thread_name_prefix="hub-hints")
        self._is_over = False
        self._listening = False
        self._running: Future[Any] | None = None
        self._telling = False
        self._asked = False
        self._had_round = False
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._on_due)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Say whether a round goes on: what it commits is not another process's."""
        return self._running is not None

    def take_round(self) -> bool:
        """Say whether a round ended since the last question."""
        was, self._had_round = self._had_round, False
        return was

    def look(self) -> None:
        """Say at once what is known without loading anything heavy; whatever is read later replaces it."""
        self._context.runner.read(self, "standing", first_look, self._desk.show_standing, slow=True)

    def start(self) -> None:
        """Read how it stands, then exchange at the usual rhythm: what writes is loaded by now."""
        self._context.undo.changed.connect(self._on_changed)
        self._desk.asked.connect(self.exchange_now)
        self.read()

    def stop(self) -> None:
        """Let a round end at its next step; a share that hangs is left behind. Waits for nothing."""
        self._is_over = True
        self._stopping.set()
        self._next.stop()

    def finish(self) -> None:
        """Wait until no round writes any more; called on the writer's thread before the keys are dropped."""
        for thread in (self._ear, self._thread):
            thread.shutdown(wait=True, cancel_futures=True)

    def exchange_now(self) -> None:
        """Exchange now, whatever the rhythm says; a round that runs is followed by another."""
        if self._running is not None:
            self._asked = True
        elif self._desk.standing.mood != Mood.ALONE:
            self._begin()

    def read(self) -> None:
        """Read how it stands: another process may have exchanged."""
        services = self._services
        self._context.runner.read(
            self, "standing", lambda db: stand(db, services.conflicts.open), self._on_standing, slow=True
        )

    # --- inside ------------------------------------------------------------------------------------------------

    def _on_standing(self, standing: Standing) -> None:
        self._desk.show_standing(standing)
        self._plan()

    def _plan(self) -> None:
        """Set the time of the next round; look again at least every 20 s, for somebody may come back."""
        if self._is_over or self._running is not None or self._desk.standing.mood == Mood.ALONE:
            self._next.stop()
            return
        self._next.start(round(min(self._rhythm.wait(self._idle.seconds()), IN_USE) * _MS))
        if not self._listening:
            self._listening = True
            self._ear.submit(self._listen).add_done_callback(partial(self._tell, self._told))

    def _listen(self) -> bool:
        """Wait for a colleague's word, where the shared space passes it on (on its own thread)."""
        listener = self._services.listener
        return bool(listener.wait(IDLE)) if listener.hears() else False

    @Slot(object)
    def _on_told(self, waited: Future[Any]) -> None:
        """Come sooner where a colleague announced something; listen again when the next round is planned."""
        self._listening = False
        if not self._is_over and waited.exception() is None and waited.result():
            self._rhythm.heard()
            self._plan()

    def _on_due(self) -> None:
        if self._rhythm.wait(self._idle.seconds()) <= 0:
            self._begin()
        else:
            self._plan()

    def _begin(self) -> None:
        if self._is_over:
            return
        self._rhythm.started()
        self._asked = False
        self._running = self._thread.submit(self._round)
        self._desk.show_running(True)  # noqa: FBT003 - a state
        self._running.add_done_callback(partial(self._tell, self._ended))

    def _round(self) -> "RoundReport":
        """Run a round (on its thread)."""
        report: RoundReport = self._services.rounds.once(self._report)
        return report

    def _report(self, done: int, total: int, what: str) -> None:
        del done, total, what
        if self._stopping.is_set():
            raise Cancelled

    def _tell(self, signal: SignalInstance, ended: Future[Any]) -> None:
        if isValid(self):
            signal.emit(ended)

    @Slot(object)
    def _on_ended(self, ended: Future[Any]) -> None:
        """Tell the panels what came, and plan the next round."""
        self._running, self._had_round = None, True
        if self._is_over:
            return
        error = ended.exception()
        self._rhythm.ended(answered=error is None)
        self._desk.show_running(False)  # noqa: FBT003 - a state
        if error is None:
            self._hand_out(ended.result())
        elif isinstance(error, Exception) and not isinstance(error, EnvironmentFailure | UserError | Cancelled):
            self._context.runner.failed.emit(Failure(error, self, None))
        self.read()
        if self._asked:
            self._begin()

    def _hand_out(self, report: "RoundReport") -> None:
        if report.tables:
            self._telling = True
            self._context.undo.record(Changes(frozenset(report.tables), words=_RECEIVED))
            self._telling = False

    def _on_changed(self, _changes: Changes) -> None:
        """Something was written here: it leaves three seconds later."""
        if not self._telling:
            self._rhythm.saved()
            self.read()
