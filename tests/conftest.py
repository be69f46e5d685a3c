"""What every test stands on: a fixed place, time zone and screen, and nothing left behind."""

import contextlib
import logging
import multiprocessing
import os
import random
import re
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

GRACE_SECONDS = 3.0
LASTING_PROCESSES = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")
LATE_SECONDS = 0.4
WAIT_MS = 30_000
"""How long a window test waits for what it expects, unless it says so: longer than any busy machine takes."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the tests that take minutes, too")
    words = "hold half of the workers' answers back, others with each SEED: shows tests that do not wait for them"
    parser.addoption("--late", type=int, metavar="SEED", help=words)


def pytest_configure(config: pytest.Config) -> None:
    """Fix what Qt and the standard library read once, before they are imported."""
    home = Path(tempfile.mkdtemp(prefix="aso-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "DBUS_SESSION_BUS_ADDRESS", "ASO_PASSPHRASE_FILE"):
        os.environ.pop(name, None)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # or every command that a test starts compiles the program again
    os.environ |= {
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "QT_ENABLE_HIGHDPI_SCALING": "1",
        "QT_FONT_DPI": "96",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "1",
        "TZ": "Europe/Paris",
    }
    for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
    if hasattr(time, "tzset"):
        time.tzset()
    for wait in (QtBot.waitUntil, QtBot.waitSignal):
        wait.__kwdefaults__ = {**(wait.__kwdefaults__ or {}), "timeout": WAIT_MS}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the slow tests out unless they are asked for."""
    if config.getoption("--slow"):
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in slow]


@pytest.fixture(autouse=True)
def _answers_late(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let answers come as late and as unevenly as on a busy machine where `--late` asks for it."""
    seed = request.config.getoption("--late")
    if seed is None:
        yield
        return
    from aso_desktop.ui.kit.jobs import Runner

    chance = random.Random(f"{seed} {request.node.nodeid}")
    with pytest.MonkeyPatch.context() as patch:  # the fixture's own would outlast what other fixtures look at
        for name in ("_receive", "_tell"):  # on the thread that did the work
            patch.setattr(Runner, name, _held_back(getattr(Runner, name), chance))
        yield


def _held_back(answer: Callable[..., None], chance: random.Random) -> Callable[..., None]:
    def late(*of: object) -> None:
        time.sleep(chance.choice((0, LATE_SECONDS)))
        answer(*of)

    return late


class _Records(logging.Handler):
    """Keeps what a test logs at WARNING and above, save what it announced."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.expected: list[str] = []
        self._lines: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def strays(self) -> list[str]:
        """Return the lines that nobody announced."""
        return [line for line in self._lines if not any(re.search(words, line) for words in self.expected)]


@pytest.fixture(autouse=True)
def _stray_logs() -> Iterator[_Records]:
    """Fail a test that logs a warning or worse without having announced it."""
    records = _Records()
    logging.getLogger().addHandler(records)
    yield records
    logging.getLogger().removeHandler(records)
    assert not records.strays(), "stray log lines"


@pytest.fixture
def expect_log(_stray_logs: _Records) -> Callable[[str], None]:
    """Announce a log line at WARNING or above, by a regular expression over `LEVEL logger: words`."""
    return _stray_logs.expected.append


@pytest.fixture(autouse=True)
def _nothing_left_running(_stray_logs: _Records) -> Iterator[None]:
    """Fail a test that leaves a thread or a child process behind."""
    threads, children = set(threading.enumerate()), _children()
    yield
    waiting = threading.Event()
    end = time.monotonic() + GRACE_SECONDS
    while (left := _threads_beyond(threads) + _processes_beyond(children)) and time.monotonic() < end:
        waiting.wait(0.02)
    assert not left, "left running"


def _threads_beyond(before: set[threading.Thread]) -> list[str]:
    now = (t for t in threading.enumerate() if t not in before and t.is_alive())
    return [f"thread {t.name}" for t in now if not isinstance(t, threading._DummyThread)]


def _processes_beyond(before: set[int]) -> list[str]:
    multiprocessing.active_children()  # reaps those that have ended
    commands = {pid: _command_of(pid) for pid in _children() - before}
    return [f"process {pid} {c}" for pid, c in commands.items() if not any(name in c for name in LASTING_PROCESSES)]


def _children() -> set[int]:
    """Return the processes this one started that nobody has waited for (Linux)."""
    found: set[int] = set()
    for task in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(OSError):  # the thread has just ended
            found |= {int(pid) for pid in task.read_text().split()}
    return found


def _command_of(pid: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    return ""
