"""Who writes next: whoever asked first."""

import threading
from collections import deque
from types import TracebackType


class Turns:
    """A lock that is handed on in the order it was asked for; an exchange that goes on and on lets saves in between.

    A plain lock, or a pool of one connection, often goes back to the thread that has just given it up.
    """

    def __init__(self) -> None:
        """Be free."""
        self._mutex = threading.Lock()
        self._waiting: deque[threading.Lock] = deque()
        self._is_taken = False

    @property
    def waiting(self) -> int:
        """Return how many wait for their turn."""
        return len(self._waiting)

    def __enter__(self) -> None:
        """Wait for one's turn."""
        with self._mutex:
            if not self._is_taken:
                self._is_taken = True
                return
            mine = threading.Lock()
            mine.acquire()
            self._waiting.append(mine)
        mine.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Hand the turn on."""
        with self._mutex:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._is_taken = False
