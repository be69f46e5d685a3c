"""Read for the screens: one thread, one read-only connection, the newest request of a kind wins. No Qt."""

import queue
import threading
from collections.abc import Callable
from typing import Any, Protocol

from aso_desktop.store.connection import Connection

Query = Callable[[Connection], Any]
"""Reads with the connection it is given and returns plain rows."""


_STEPS = 10_000
"""Virtual machine steps between two looks at whether the answer is still wanted: a fraction of a millisecond."""


def data_version(database: Connection) -> int:
    """Return a number that changes when another connection, of any process, has committed (`PRAGMA data_version`)."""
    return int(database.execute("PRAGMA data_version").fetchone()[0])


class Done(Protocol):
    """Receives an answer on the reader's thread."""

    def __call__(self, kind: str, generation: int, rows: Any, error: Exception | None) -> None:
        """Take the rows, or the error, of the request `generation` of its kind."""
        ...


class Reader:
    """Serves requests in order; a newer request of the same kind drops queued ones and interrupts the running one."""

    def __init__(self, connection_factory: Callable[[], Connection], done: Done, name: str = "reader") -> None:
        """Start the thread; the connection is opened on it, so the caller never waits for the disk."""
        self._open = connection_factory
        self._done = done
        self._lock = threading.Lock()
        self._queue: queue.SimpleQueue[tuple[str, int, Query] | None] = queue.SimpleQueue()
        self._latest: dict[str, int] = {}
        self._running: tuple[str, int] | None = None
        self._database: Connection | None = None
        self._thread = threading.Thread(target=self._loop, name=name, daemon=True)
        self._thread.start()

    def ask(self, kind: str, query: Query) -> int:
        """Queue `query`; return its generation, which `done` will repeat. Called by the interface thread."""
        with self._lock:
            generation = self._latest[kind] = self._latest.get(kind, 0) + 1
            if self._running is not None and self._running[0] == kind and self._database is not None:
                self._database.interrupt()
            self._queue.put((kind, generation, query))
        return generation

    def is_current(self, kind: str, generation: int) -> bool:
        """Say whether no newer request of the kind was made since."""
        with self._lock:
            return self._latest.get(kind) == generation

    def close(self) -> None:
        """Drop what is queued, interrupt what runs and wait for the thread to end."""
        with self._lock:
            self._latest = dict.fromkeys(self._latest, -1)
            if self._database is not None:
                self._database.interrupt()
            self._queue.put(None)
        self._thread.join()

    def _loop(self) -> None:
        try:
            self._serve()
        finally:
            if self._database is not None:
                self._database.close()

    def _serve(self) -> None:
        while (job := self._queue.get()) is not None:
            kind, generation, query = job
            if not self._start(kind, generation):
                continue
            rows, error = self._answer(query)
            if self._finish(kind, generation):
                self._done(kind, generation, rows, error)
            del rows, error  # cursors in its traceback: while one is open, an interrupt lasts into the next request

    def _start(self, kind: str, generation: int) -> bool:
        with self._lock:
            if generation != self._latest.get(kind):
                return False
            self._running = kind, generation
            return True

    def _answer(self, query: Query) -> tuple[Any, Exception | None]:
        try:
            if self._database is None:
                self._database = self._open()
                self._database.set_progress_handler(self._is_outdated, _STEPS)
            return query(self._database), None
        except Exception as error:  # noqa: BLE001 - handed to the asker, who sorts it
            return None, error

    def _is_outdated(self) -> bool:
        """Stop the running query when a newer one was asked: `interrupt()` alone misses one that is about to start."""
        running = self._running
        return running is not None and self._latest.get(running[0]) != running[1]

    def _finish(self, kind: str, generation: int) -> bool:
        """Leave the running state under the lock, so that a late `interrupt()` cannot hit the next request."""
        with self._lock:
            self._running = None
            return generation == self._latest.get(kind)
