"""An X11 screen of our own, and a watch over it that tells when a program's window comes up."""

import contextlib
import ctypes
import ctypes.util
import os
import select
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from dev import Refused

_MAP_NOTIFY: Final = 19
_SUBSTRUCTURE_NOTIFY: Final = 1 << 19
_EVENT_BYTES: Final = 192
"""Size of the union XEvent on 64-bit systems (Xlib.h)."""
_SMALLEST: Final = 200
"""Smaller windows are no main window."""


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """Give the name of a display that lives as long as the block."""
    reading, writing = os.pipe()
    size = ("-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *size], pass_fds=(writing,), stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        ready, _, _ = select.select([reading], [], [], 20)
        number = os.read(reading, 32).decode().strip() if ready else ""
        if not number:
            raise Refused("no X11 screen can be made here: is xvfb installed?")
        yield f":{number}"
    finally:
        os.close(reading)
        server.terminate()
        server.wait()


class _MapEvent(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("override_redirect", ctypes.c_int),
    )


class Watch:
    """Hears of windows as the X server does, without asking again and again."""

    def __init__(self, display: str) -> None:
        """Connect to the display."""
        name = ctypes.util.find_library("X11")
        if name is None:
            raise Refused("libX11 is missing: install libx11-6.")
        self._x = ctypes.CDLL(name)
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display.value:
            raise Refused(f"the display {display} does not answer.")
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(_SUBSTRUCTURE_NOTIFY))
        self._x.XSync(self._display, 0)

    def close(self) -> None:
        """Leave the display."""
        self._x.XCloseDisplay(self._display)

    def wait_for_window(self, seconds: float) -> bool:
        """Wait until a main window comes up; tell whether it did in time."""
        deadline = time.monotonic() + seconds
        event = ctypes.create_string_buffer(_EVENT_BYTES)
        handle = self._x.XConnectionNumber(self._display)
        while (left := deadline - time.monotonic()) > 0:
            if not self._x.XPending(self._display):
                select.select([handle], [], [], min(left, 0.5))
                continue
            self._x.XNextEvent(self._display, event)
            told = _MapEvent.from_buffer(event)
            if told.type == _MAP_NOTIFY and not told.override_redirect and self._is_large(told.window):
                return True
        return False

    def _is_large(self, window: int) -> bool:
        root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
        sides = [ctypes.c_uint() for _ in range(4)]
        pointers = [ctypes.byref(value) for value in (root, x, y, *sides)]
        found = self._x.XGetGeometry(self._display, ctypes.c_ulong(window), *pointers)
        return bool(found) and min(sides[0].value, sides[1].value) >= _SMALLEST


class Shown(NamedTuple):
    """A program that has come up: seconds from its start to its first main window, and its largest memory so far."""

    seconds: float
    megabytes: float


def until_window(command: Sequence[str], environment: Mapping[str, str], display: str, limit: float = 60) -> Shown:
    """Start a program, wait for its first main window, and end it."""
    watch = Watch(display)
    try:
        began = time.monotonic()
        process = subprocess.Popen(
            command, env={**environment, "DISPLAY": display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        try:
            if not watch.wait_for_window(limit):
                raise Refused(f"{command[0]} showed no window within {limit:.1f} s.")
            return Shown(time.monotonic() - began, _peak_megabytes(process.pid))
        finally:
            process.kill()
            process.wait()
    finally:
        watch.close()


def _peak_megabytes(process: int) -> float:
    """Return the largest resident memory that a process has had (proc_pid_status(5), VmHWM)."""
    lines = Path(f"/proc/{process}/status").read_text("ascii").splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), 0.0)
