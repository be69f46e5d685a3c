"""Work off the interface thread: one writer, two readers, two helpers; answers come back as Qt signals."""

import sys
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from aso_desktop.core.errors import Cancelled
from aso_desktop.core.i18n import Text

SWITCH_SECONDS = 0.0005
"""How long a reader may keep Python to itself: painting lets go of it at each call into Qt, and must get it back."""

T = TypeVar("T")
Then = Callable[[T], object] | None
OnError = Callable[[Exception], object] | None


class ReaderLike(Protocol):
    """A reading thread with its own connection; the newest request of a kind wins."""

    def ask(self, kind: str, query: Callable[[Any], Any], /) -> int:
        """Queue `query` and return its generation."""
        ...

    def close(self) -> None:
        """End the thread."""
        ...


class Done(Protocol):
    """Receives an answer on the reader's thread."""

    def __call__(self, kind: str, generation: int, rows: Any, error: Exception | None) -> None:
        """Take the rows, or the error, of the request `generation` of its kind."""
        ...


class Progress:
    """How far a long piece of work is; the worker calls it, the window reads it. Not a Qt object."""

    def __init__(self, words: Text = Text("", "")) -> None:
        self.words = words
        self.done = 0
        self.total = 0
        self.what = ""
        self.finished = False
        self._cancelled = threading.Event()

    def __call__(self, done: int, total: int = 0, what: str = "") -> None:
        """Say how far the work is; raises `Cancelled` when the user asked to stop."""
        self.done, self.total, self.what = done, total, what
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._cancelled.is_set()


class Failure(NamedTuple):
    """What went wrong, for whom, and how to try once more (None where that makes no sense)."""

    error: Exception
    owner: QObject | None
    again: Callable[[], object] | None


@dataclass
class _Job:
    """One request: who asked and what becomes of the answer."""

    owner: QObject
    then: Callable[[Any], object] | None
    failed: Callable[[Exception], object] | None
    again: Callable[[], object] | None
    progress: Progress | None = None
    key: str = ""
    is_write: bool = False


class Runner(QObject):
    """Runs work off the interface thread; an answer is dropped when its owner is gone or asked again since."""

    failed = Signal(object)
    """A `Failure` that nobody else took."""
    writing_changed = Signal(int)
    """How many writes wait or run: the status bar says whether everything is saved."""
    _answered = Signal(object, object)
    _read = Signal(str, int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._helpers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="helper")
        self._readers: tuple[ReaderLike, ...] = ()
        self._asked: dict[str, tuple[int, _Job]] = {}
        self._latest: dict[str, tuple[_Job, Future[Any]]] = {}
        self._writing: list[QObject] = []
        """Who waits for a write, once for each."""
        self._is_closed = False
        later = Qt.ConnectionType.QueuedConnection  # even for work that was over before it was asked about
        self._answered.connect(self._on_answered, later)
        self._read.connect(self._on_read, later)

    # --- readers -----------------------------------------------------------------------------------------------

    def open_readers(self, make_reader: Callable[[Done], ReaderLike]) -> None:
        """Make the two readers; `make_reader` is given the function that receives answers on the reader's thread."""
        self.close_readers()
        sys.setswitchinterval(SWITCH_SECONDS)
        self._readers = (make_reader(self._receive), make_reader(self._receive))

    def close_readers(self) -> None:
        """End the readers: before the profile is locked or the program leaves."""
        readers, self._readers = self._readers, ()
        self._asked.clear()
        for reader in readers:
            reader.close()

    def read(
        self,
        owner: QObject,
        kind: str,
        query: Callable[[Any], T],
        then: Callable[[T], object],
        failed: OnError = None,
        *,
        slow: bool = False,
    ) -> None:
        """Read on a reader thread; a newer request of the same owner and kind replaces this one.

        `query` receives the reader's connection. `slow` sends whole scans to the second reader, so that pages
        never wait behind them.
        """
        if not self._readers:
            return
        key = f"{id(owner)}:{kind}"
        job = _Job(owner, then, failed, lambda: self.read(owner, kind, query, then, failed, slow=slow))
        generation = self._readers[1 if slow else 0].ask(key, query)
        self._asked[key] = (generation, job)

    def _receive(self, kind: str, generation: int, rows: Any, error: Exception | None) -> None:
        if isValid(self):
            self._read.emit(kind, generation, rows, error)

    @Slot(str, int, object, object)
    def _on_read(self, key: str, generation: int, rows: object, error: Exception | None) -> None:
        asked = self._asked.get(key)
        if asked is None or asked[0] != generation:
            return
        del self._asked[key]
        self._hand_over(asked[1], rows, error)

    # --- writer and helpers ------------------------------------------------------------------------------------

    def write(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Then[T] = None,
        failed: OnError = None,
        *,
        progress: Progress | None = None,
    ) -> None:
        """Run `work` on the one writer thread, in order; services are called here."""
        again = lambda: self.write(owner, work, then, failed, progress=progress)  # noqa: E731 - same call again
        job = _Job(owner, then, failed, again, progress, is_write=True)
        self._writing.append(owner)
        self.writing_changed.emit(len(self._writing))
        self._send(self._writer, work, job)

    def is_writing(self, owner: QObject) -> bool:
        """Say whether a write of this owner has no answer yet: what is saved by one key is not saved twice by two."""
        return any(one is owner for one in self._writing)

    def work(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Then[T] = None,
        failed: OnError = None,
        *,
        kind: str = "",
        progress: Progress | None = None,
    ) -> None:
        """Run `work` on a helper thread: files, drawing, key derivation; with a `kind` the newest wins."""
        again = lambda: self.work(owner, work, then, failed, kind=kind, progress=progress)  # noqa: E731 - same call again
        job = _Job(owner, then, failed, again, progress, f"{id(owner)}:{kind}" if kind else "")
        future = self._send(self._helpers, work, job)
        if job.key:
            if (older := self._latest.get(job.key)) is not None:
                older[1].cancel()
            self._latest[job.key] = (job, future)

    def close(self) -> None:
        """Finish what is being written, drop the rest, answers on their way too, and end the threads."""
        self._is_closed = True
        self.close_readers()
        self._helpers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)
        self._latest.clear()  # with what was opened for nobody

    def _send(self, executor: ThreadPoolExecutor, work: Callable[[], Any], job: _Job) -> Future[Any]:
        future = executor.submit(work)
        future.add_done_callback(lambda done: self._tell(job, done))
        return future

    def _tell(self, job: _Job, future: Future[Any]) -> None:
        if isValid(self):
            self._answered.emit(job, future)

    @Slot(object, object)
    def _on_answered(self, job: _Job, future: Future[Any]) -> None:
        if job.progress is not None:
            job.progress.finished = True
        if job.is_write:
            self._writing.remove(job.owner)
            self.writing_changed.emit(len(self._writing))
        if job.key and self._latest.get(job.key, (None,))[0] is not job:
            return
        self._latest.pop(job.key, None)
        error = _error_of(future)
        self._hand_over(job, None if error else future.result(), error)

    def _hand_over(self, job: _Job, result: object, error: Exception | None) -> None:
        """Give the answer to its owner, if it is still there and the threads it may call for are."""
        if self._is_closed or not isValid(job.owner):
            return
        if error is None:
            if job.then is not None:
                job.then(result)
        elif isinstance(error, Cancelled | CancelledError):
            return
        elif job.failed is not None:
            job.failed(error)
        else:
            self.failed.emit(Failure(error, job.owner, job.again))


def _error_of(future: Future[Any]) -> Exception | None:
    """Return the exception of a finished future; a system exit on a thread stays one."""
    try:
        error = future.exception()
    except CancelledError:
        return Cancelled()
    if error is not None and not isinstance(error, Exception):
        raise error
    return error
