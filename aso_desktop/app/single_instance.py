"""One window for a profile: a lock decides who is first, and a second one asks the first to come forward.

The first listens on a Unix socket or a named pipe whose address and secret stand in `window.door`, readable by the
user alone. Only byte strings travel (`send_bytes`), never pickles. Headless commands take no part in this.
"""

import contextlib
import hashlib
import json
import logging
import os
import secrets
import sys
import tempfile
import threading
import time
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Signal

from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.store.files import file_failures

_LOG: Final = logging.getLogger(__name__)
_RAISE: Final = b"raise"
_LEAVE: Final = b"leave"
_HEARD: Final = b"heard"
_LONGEST_WORD: Final = 32_768
"""Bytes: a word, and the longest path of Windows behind it."""
_LONGEST_ADDRESS: Final = 100
"""Of a Unix socket: 107 on Linux, 103 elsewhere (unix(7))."""
_PATIENCE: Final = 5.0
_PAUSE: Final = 0.1
_ANSWER: Final = 2.0

SILENT: Final = QT_TRANSLATE_NOOP(
    "app",
    "ASO Desktop is already open on this profile and does not answer: close its window, or end it in the task manager.",
)


class Door(QObject):
    """Says, on the thread of whoever connects to it, that a second window asked for this one."""

    knocked = Signal()
    handed = Signal(str)
    """The path of a file that the second window was started with."""


class WindowClaim:
    """The right to be the window of a profile, held until closed; `door.knocked` asks the window to come forward."""

    def __init__(self, paths: ProfilePaths, lock: FileLock) -> None:
        """Open the door; `lock` is held."""
        self.door = Door()
        self._paths = paths
        self._lock = lock
        self._key = secrets.token_bytes(32)
        _forget_old_door(paths.window_door)
        self._address = _new_address(paths.root)
        self._listener = Listener(self._address, authkey=self._key)
        _write_door(paths.window_door, self._address, self._key)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="window door", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Close the door and let another window in."""
        self._closing.set()
        _say(self._paths.window_door, _LEAVE)  # wakes the thread that listens
        self._thread.join(_PATIENCE)
        self._listener.close()
        self._paths.window_door.unlink(missing_ok=True)
        self._lock.release()

    def _listen(self) -> None:
        """Answer whoever knocks with the secret; others are shut out."""
        while True:
            try:
                with self._listener.accept() as line:
                    if self._closing.is_set():
                        return
                    self._answer(line)
            except (OSError, EOFError, AuthenticationError) as error:
                _LOG.info("someone knocked without the secret, or went away: %s", error)
                self._closing.wait(_PAUSE)

    def _answer(self, line: Connection) -> None:
        if not line.poll(_ANSWER):
            return
        word, _, file = line.recv_bytes(_LONGEST_WORD).partition(b"\0")
        if word == _RAISE:
            self.door.knocked.emit()
            if file:
                self.door.handed.emit(file.decode("utf-8", "surrogateescape"))
            line.send_bytes(_HEARD)


def claim_window(paths: ProfilePaths, file: Path | None = None) -> WindowClaim | None:
    """Return the claim of the first window, or None once the window that is already open was asked to come forward.

    It is handed `file` as well. A window that holds the lock and does not answer within seconds raises
    `EnvironmentFailure`.
    """
    word = _RAISE if file is None else _RAISE + b"\0" + str(file.absolute()).encode("utf-8", "surrogateescape")
    lock = FileLock(paths.window_lock)
    pause = threading.Event()
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        with file_failures(paths.window_lock), contextlib.suppress(Timeout):
            lock.acquire(timeout=0)
            return WindowClaim(paths, lock)
        if _say(paths.window_door, word):
            return None
        pause.wait(_PAUSE)
    raise EnvironmentFailure(SILENT)


def _say(door: Path, word: bytes) -> bool:
    """Say a word to the window behind a door; tell whether it heard. A stuck one is not waited for."""
    answers: list[bytes] = []
    talk = threading.Thread(target=_talk, args=(door, word, answers), name="knock", daemon=True)
    talk.start()
    talk.join(_ANSWER)
    return answers == [_HEARD]


def _talk(door: Path, word: bytes, answers: list[bytes]) -> None:
    """Say the word; a window that is starting, or gone, or stuck, leaves `answers` empty."""
    with contextlib.suppress(OSError, EOFError, AuthenticationError, ValueError, KeyError, TypeError):
        fields = json.loads(door.read_text(encoding="ascii"))
        with Client(fields["address"], authkey=bytes.fromhex(fields["key"])) as line:
            line.send_bytes(word)
            if line.poll(_ANSWER):
                answers.append(line.recv_bytes(_LONGEST_WORD))


def _new_address(profile: Path) -> str:
    """Return a fresh address that carries the hash of the profile's path."""
    mark = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()[:16]
    name = f"aso-desktop-{mark}-{secrets.token_hex(4)}"
    if sys.platform == "win32":
        return rf"\\.\pipe\{name}"
    places = (os.environ.get("XDG_RUNTIME_DIR"), tempfile.gettempdir(), "/tmp")  # noqa: S108 - the secret guards it
    return next(path for place in places if place and len(path := f"{place}/{name}") <= _LONGEST_ADDRESS)


def _write_door(door: Path, address: str, key: bytes) -> None:
    """Write the address and the secret for this user alone."""
    with file_failures(door):
        door.unlink(missing_ok=True)
        handle = os.open(door, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "w", encoding="ascii") as file:  # noqa: PTH123 - a handle, not a path
            json.dump({"address": address, "key": key.hex()}, file)


def _forget_old_door(door: Path) -> None:
    """Remove the socket of a window that was killed; nobody else can be listening, since the lock is ours."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        address = Path(json.loads(door.read_text(encoding="ascii"))["address"])
        if sys.platform != "win32" and address.name.startswith("aso-desktop-") and address.is_socket():
            address.unlink()
