"""The hub as the program sees it: the four operations with a limit of time, through a process that may be left behind.

A thread that touches a share which hangs can neither be stopped nor awaited, and a killed process may take seconds to
go. So nothing here ever waits for the child beyond its time: it is left behind, a thread that nobody joins sees it off,
and the next call starts another. As long as several of them are still stuck no new one is started.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Final, NamedTuple, Self

import msgspec

import aso_desktop
from aso_desktop.core.child import Cancel, inheriting
from aso_desktop.core.child_guard import HUB_FLAG
from aso_desktop.core.errors import Cancelled
from aso_desktop.sync.hub.child import Answer, Ask
from aso_desktop.sync.hub.names import check_key, check_prefix
from aso_desktop.sync.hub.store import FAILURES, Entry, OutOfReach, Put, Slow, Trouble

SECONDS: Final = 20.0
"""How long one call may take; reading may take three times as long, sending longer by the size."""
MOST_STUCK: Final = 3
"""With so many left behind and not gone, no other child is started."""
_READING_TIMES: Final = 3
_SLOWEST_BYTES: Final = 64 * 1024
"""Bytes per second of the slowest line that still counts as one."""
_GLANCE_SECONDS: Final = 0.05
_GOODBYE_SECONDS: Final = 2
_SMALL: Final = 32 * 1024
"""What a pipe takes at once, whether or not anybody reads."""
_ROOT: Final = Path(aso_desktop.__file__).resolve().parent.parent
_BOOT: Final = (
    "import sys; sys.path.insert(0, sys.argv[1]); from aso_desktop.sync.hub.child import serve; serve(int(sys.argv[2]))"
)


class _Child(NamedTuple):
    process: "subprocess.Popen[bytes]"
    connection: "Connection[bytes, bytes]"


class HubLink:
    """A `Store` whose calls return in time, whatever the hub does. Calls of several threads follow one another."""

    def __init__(
        self, url: str, secret: str = "", proxy: str = "", *, seconds: float = SECONDS, cancel: Cancel | None = None
    ) -> None:
        """Know the hub; the process starts with the first call. `cancel` is asked while a call waits."""
        self._words = msgspec.msgpack.encode((url, secret, proxy))
        self._seconds = seconds
        self._cancel = cancel
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._leaving: list[threading.Thread] = []
        self._closing = False
        self.calls = 0
        """How many times the hub was asked since the beginning."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def list(self, prefix: str, after: str = "") -> list[Entry]:
        """Return the objects under `prefix` after `after`, in the order of their keys."""
        return self.call(Ask("list", check_prefix(prefix), after)).entries

    def get(self, key: str) -> bytes:
        """Return the whole object."""
        return self.call(Ask("get", check_key(key)), self._seconds * _READING_TIMES).body

    def put_if_absent(self, key: str, body: bytes) -> Put:
        """Make the object unless its key is taken."""
        seconds = self._seconds + len(body) / _SLOWEST_BYTES
        return Put.CREATED if self.call(Ask("put", check_key(key), body=body), seconds).flag else Put.EXISTS

    def delete(self, key: str) -> None:
        """Remove the object."""
        self.call(Ask("delete", check_key(key)))

    def prepare(self) -> None:
        """Make the place of a new hub."""
        self.call(Ask("prepare"))

    def wait_for_hint(self, seconds: float) -> bool:
        """Wait until somebody announces something, where the hub tells; False at once where it does not."""
        return self.call(Ask("hint", seconds=seconds), seconds + self._seconds).flag

    def call(self, ask: Ask, seconds: float | None = None) -> Answer:
        """Return the child's answer within `seconds`; raise `HubFailure`, or `Cancelled` when asked to stop."""
        deadline = time.monotonic() + (seconds or self._seconds)
        with self._lock:
            self.calls += 1
            child = self._child or self._start()
            sender = _send(child.connection, msgspec.msgpack.encode(ask))
            try:
                answer = self._wait(child.connection, deadline)
            except BaseException:
                self._leave(sender)
                raise
        if answer.trouble:
            raise FAILURES[Trouble(answer.trouble)](answer.detail)
        return answer

    def close(self) -> None:
        """Let the child go, and stop a call that waits; nothing is waited for."""
        self._closing = True
        with self._lock:
            if self._child is not None:
                child, self._child = self._child, None
                child.connection.close()
                self._see_off(lambda: _end(child, _GOODBYE_SECONDS))
            self._closing = False

    def _start(self) -> _Child:
        """Start the process with nothing of ours but one end of a pipe."""
        self._leaving = [thread for thread in self._leaving if thread.is_alive()]
        if len(self._leaving) >= MOST_STUCK:
            raise Slow(f"{len(self._leaving)} earlier calls still hang")
        ours, theirs = Pipe()
        try:
            process = _spawn(theirs.fileno())
        except OSError as error:
            ours.close()
            raise OutOfReach(str(error)) from error
        finally:
            theirs.close()
        _send(ours, self._words)
        self._child = _Child(process, ours)
        return self._child

    def _wait(self, connection: "Connection[bytes, bytes]", deadline: float) -> Answer:
        try:
            while not connection.poll(_GLANCE_SECONDS):
                if self._closing or (self._cancel is not None and self._cancel()):
                    raise Cancelled
                if time.monotonic() > deadline:
                    raise Slow
            return msgspec.msgpack.decode(connection.recv_bytes(), type=Answer)
        except (EOFError, OSError, msgspec.DecodeError) as error:
            raise OutOfReach(f"the process ended: {error}") from error

    def _leave(self, sender: threading.Thread | None) -> None:
        """Leave the child behind."""
        if self._child is None:
            return
        child, self._child = self._child, None

        def end() -> None:
            _end(child, 0)
            if sender is not None:
                sender.join()  # its pipe has no reader any more
            child.connection.close()

        self._see_off(end)

    def _see_off(self, end: Callable[[], None]) -> None:
        thread = threading.Thread(target=end, name="hub-child-leaves", daemon=True)
        self._leaving.append(thread)
        thread.start()


def _spawn(handle: int) -> "subprocess.Popen[bytes]":
    frozen = getattr(sys, "frozen", False)
    start = [HUB_FLAG] if frozen else ["-I", "-X", "utf8", "-c", _BOOT, str(_ROOT)]
    return subprocess.Popen(  # noqa: S603 - ourselves
        [sys.executable, *start, str(handle)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=tempfile.gettempdir(),
        env={name: value for name, value in os.environ.items() if not name.startswith("ASO_")},
        **inheriting(handle),
    )


def _send(connection: "Connection[bytes, bytes]", message: bytes) -> threading.Thread | None:
    """Send without waiting: what a pipe may not take at once goes from a thread of its own, which is returned."""

    def send() -> None:
        with suppress(OSError):  # the other end is gone: whoever waits for the answer learns it
            connection.send_bytes(message)

    if len(message) <= _SMALL:
        send()
        return None
    thread = threading.Thread(target=send, name="hub-child-is-sent", daemon=True)
    thread.start()
    return thread


def _end(child: _Child, seconds: float) -> None:
    """See a child off: it may go by itself for some seconds; killed, it goes when its system call lets it."""
    if seconds:
        with suppress(subprocess.TimeoutExpired):
            child.process.wait(seconds)
            return
    child.process.kill()
    child.process.wait()
