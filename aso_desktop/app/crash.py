"""Reports of failures: where the program was, never what it held.

A report has the version, the platform and, for each exception, its type and the files and lines it came through.
Messages and values are left out: they may quote a letter.
"""

import faulthandler
import hashlib
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Final, NamedTuple, TextIO

from aso_desktop.core.build_facts import shown_version
from aso_desktop.core.clock import Clock

_MOST_FRAMES: Final = 60
_MOST_CAUSES: Final = 10
_KEPT_REPORTS: Final = 20
_LARGEST_FAULT_LOG: Final = 1 << 20
_PACKAGE: Final = Path(__file__).resolve().parent.parent.parent
_LIBRARIES: Final = re.compile(r".*[/\\](?:site-packages|dist-packages|python3\.\d+|Lib)[/\\]")


class Crash(NamedTuple):
    """A failure that nobody expected. `first` is False where the same one was already reported in this run."""

    error: BaseException
    report: Path | None
    first: bool


def trace(error: BaseException) -> str:
    """Return the types and the places of an exception and of what caused it, without messages or values."""
    return "\n".join(line for part in _chain(error) for line in _lines(part))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Give an exception, then its causes, the nearest first."""
    waiting, seen = [error], set[int]()
    while waiting and len(seen) < _MOST_CAUSES:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        hidden = None if one.__suppress_context__ else one.__context__
        waiting.extend(cause for cause in (one.__cause__, hidden) if cause is not None)
        if isinstance(one, BaseExceptionGroup):
            waiting.extend(one.exceptions)


def _lines(error: BaseException) -> Iterator[str]:
    codes = {name: getattr(error, name, None) for name in ("errno", "winerror", "sqlite_errorcode")}
    numbers = "".join(f" {name}={code}" for name, code in codes.items() if isinstance(code, int))
    yield f"{type(error).__module__}.{type(error).__qualname__}{numbers}"
    frames = [
        f"  {_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_qualname}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    yield from frames[:_MOST_FRAMES]
    if len(frames) > _MOST_FRAMES:
        yield f"  … {len(frames) - _MOST_FRAMES} more"


def _short(file: str) -> str:
    """Return a file's path without the part that names the user's folders."""
    path = Path(file)
    if path.is_relative_to(_PACKAGE / "aso_desktop"):
        return path.relative_to(_PACKAGE).as_posix()
    return _LIBRARIES.sub("", file).replace("\\", "/") if _LIBRARIES.match(file) else path.name


class CrashDesk:
    """Writes one report per distinct failure into the profile's `crash` folder, and tells whoever listens."""

    def __init__(self, folder: Path, clock: Clock, told: Callable[[Crash], None] | None = None) -> None:
        """Write into `folder`; `told` hears of each failure, on the thread it happened in."""
        self._folder = folder
        self._clock = clock
        self._told = told
        self._known: dict[str, Path | None] = {}
        self._lock = threading.Lock()

    def listen(self, told: Callable[[Crash], None]) -> None:
        """Let `told` hear of each failure from now on."""
        self._told = told

    def record(self, error: BaseException, thread: str = "") -> Crash:
        """Report a failure once; the disk may refuse, which changes nothing for the program."""
        place = trace(error)
        mark = hashlib.sha256(place.encode()).hexdigest()[:8]
        with self._lock:
            first = mark not in self._known
            if first:
                self._known[mark] = self._write(mark, place, thread)
            crash = Crash(error, self._known[mark], first)
        if self._told:
            self._told(crash)
        return crash

    def _write(self, mark: str, place: str, thread: str) -> Path | None:
        now = self._clock.now()
        path = self._folder / f"crash-{now:%Y%m%dT%H%M%SZ}-{mark}.txt"
        text = "\n".join(
            (*_about(), f"When: {now:%Y-%m-%d %H:%M:%S} UTC", f"Thread: {thread or 'main'}", "", place, "")
        )
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            for old in sorted(self._folder.glob("crash-*.txt"))[:-_KEPT_REPORTS]:
                old.unlink(missing_ok=True)
        except OSError:
            return None
        return path


def _about() -> Iterator[str]:
    """Give the lines that say which program ran where."""
    import platform

    yield f"ASO Desktop {shown_version()}{' (frozen)' if getattr(sys, 'frozen', False) else ''}"
    yield f"Python {platform.python_version()} on {platform.system()} {platform.release()} {platform.machine()}"
    for module in ("PySide6", "sqlcipher3", "sqlalchemy"):
        if module in sys.modules:
            yield f"{module} {getattr(sys.modules[module], '__version__', '?')}"


class CrashHooks:
    """Sends every exception that nobody caught to a desk, from any thread, until closed.

    In a checkout the interpreter still prints what it would have printed.
    """

    def __init__(self, desk: CrashDesk, folder: Path) -> None:
        """Take the hooks; hard faults (a crash below Python) are dumped into `fault.log` of `folder`."""
        self._desk = desk
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        self._fault_log = _open_fault_log(folder)
        if self._fault_log:
            faulthandler.enable(self._fault_log)

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._fault_log:
            faulthandler.disable()
            self._fault_log.close()
            self._fault_log = None

    def _on_exception(self, kind: type[BaseException], error: BaseException, tb: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            self._desk.record(error)
        if _prints() or issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, tb)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._desk.record(args.exc_value, args.thread.name if args.thread else "")
        if _prints():
            self._before[1](args)

    def _on_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self._desk.record(args.exc_value, threading.current_thread().name)
        if _prints():
            self._before[2](args)


def _prints() -> bool:
    """Tell whether someone reads the terminal: a developer, not a user of the bundle."""
    return not getattr(sys, "frozen", False) and sys.stderr is not None


def _open_fault_log(folder: Path) -> TextIO | None:
    """Return the file for hard faults, emptied when it has grown large; None if the disk refuses."""
    path = folder / "fault.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        large = path.exists() and path.stat().st_size > _LARGEST_FAULT_LOG
        return path.open("w" if large else "a", encoding="utf-8")
    except OSError:
        return None
