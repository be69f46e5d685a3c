"""Reports of failures: where, never what."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from aso_desktop import __version__
from aso_desktop.app.crash import Crash, CrashDesk, CrashHooks, trace
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.text import fold

CLOCK = FixedClock(datetime(2026, 3, 12, 10, 15, 30, tzinfo=UTC))
SECRET = "Amira Benali"


def fail(value: object = SECRET) -> BaseException:
    """Return an error that went through our code and quotes a value."""
    try:
        fold(value) if isinstance(value, int) else int(value)  # type: ignore[arg-type, call-overload]
    except (AttributeError, ValueError) as error:
        return error
    raise AssertionError


@pytest.fixture
def desk(tmp_path: Path) -> CrashDesk:
    return CrashDesk(tmp_path / "crash", CLOCK)


def test_a_report_says_where_and_quotes_nothing(desk: CrashDesk) -> None:
    crash = desk.record(fail(), "writer")
    assert crash.report
    text = crash.report.read_text(encoding="utf-8")
    assert text.startswith(f"ASO Desktop {__version__}\nPython 3.")
    assert "When: 2026-03-12 10:15:30 UTC\nThread: writer\n\nbuiltins.ValueError\n  test_crash.py:" in text
    assert SECRET not in text
    assert str(Path.home()) not in text
    assert crash.report.name.startswith("crash-20260312T101530Z-")


def test_our_files_are_named_from_the_package_and_libraries_from_their_folder() -> None:
    assert "aso_desktop/core/text.py:" in trace(fail(3))
    with pytest.raises(subprocess.CalledProcessError) as failed:
        subprocess.run([sys.executable, "-c", "raise SystemExit(3)"], check=True)
    assert "\n  subprocess.py:" in trace(failed.value)


def test_the_same_failure_is_reported_once(desk: CrashDesk) -> None:
    heard: list[Crash] = []
    desk.listen(heard.append)
    for _ in range(3):
        desk.record(fail())
    desk.record(fail(3))
    assert [crash.first for crash in heard] == [True, False, False, True]
    assert len({crash.report for crash in heard}) == 2


def test_causes_groups_and_loops_are_followed_to_their_end() -> None:
    first, second = ValueError("a"), TypeError("b")
    first.__context__, second.__context__ = second, first
    assert trace(first) == "builtins.ValueError\nbuiltins.TypeError"
    group = ExceptionGroup("several", [first, OSError(5, "disk")])
    assert trace(group).splitlines() == [
        "builtins.ExceptionGroup",
        "builtins.ValueError",
        "builtins.OSError errno=5",
        "builtins.TypeError",
    ]
    hidden = KeyError("c")
    hidden.__context__, hidden.__suppress_context__ = first, True
    assert trace(hidden) == "builtins.KeyError"


def test_a_deep_trace_is_cut() -> None:
    def dive(depth: int) -> None:
        if depth == 0:
            raise ValueError(SECRET)
        dive(depth - 1)

    with pytest.raises(ValueError, match=SECRET) as failed:
        dive(200)
    assert trace(failed.value).endswith("… 142 more")


def test_old_reports_go(desk: CrashDesk, tmp_path: Path) -> None:
    folder = tmp_path / "crash"
    folder.mkdir()
    for day in range(1, 29):
        (folder / f"crash-202602{day:02d}T000000Z-00000000.txt").write_text("")
    report = desk.record(fail()).report
    kept = sorted(folder.iterdir())
    assert len(kept) == 20
    assert kept[-1] == report


def test_a_disk_that_refuses_gives_no_report(tmp_path: Path) -> None:
    (tmp_path / "crash").write_text("a file where the folder should be")
    crash = CrashDesk(tmp_path / "crash", CLOCK).record(fail())
    assert (crash.report, crash.first) == (None, True)
    hooks = CrashHooks(CrashDesk(tmp_path / "crash", CLOCK), tmp_path / "crash")
    hooks.close()


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[list[Crash]]:
    """What the hooks send to the desk; the interpreter's own hooks are quiet meanwhile."""
    crashes: list[Crash] = []
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    sys.excepthook = lambda *_: None
    threading.excepthook = lambda *_: None
    sys.unraisablehook = lambda *_: None
    hooks = CrashHooks(CrashDesk(tmp_path, CLOCK, crashes.append), tmp_path)
    yield crashes
    hooks.close()
    hooks.close()
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def test_an_exception_of_the_loop_is_heard(heard: list[Crash]) -> None:
    error = fail()
    sys.excepthook(type(error), error, error.__traceback__)
    assert [crash.error for crash in heard] == [error]


def test_ctrl_c_is_no_failure(heard: list[Crash]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert heard == []


def test_an_exception_of_a_thread_is_heard_with_its_name(heard: list[Crash]) -> None:
    def work() -> None:
        raise fail()

    threading.Thread(target=work, name="reader 2").start()
    for thread in threading.enumerate():
        if thread.name == "reader 2":
            thread.join()
    report = heard[0].report
    assert report
    assert "Thread: reader 2" in report.read_text(encoding="utf-8")
    quiet = threading.Thread(target=sys.exit)
    quiet.start()
    quiet.join()
    assert len(heard) == 1


def test_an_exception_that_cannot_be_raised_is_heard(heard: list[Crash]) -> None:
    class Leaving:
        def __del__(self) -> None:
            raise ValueError(SECRET)

    leaving = Leaving()
    del leaving
    assert [type(crash.error) for crash in heard] == [ValueError]


def test_a_fault_below_python_leaves_its_stack(tmp_path: Path) -> None:
    (tmp_path / "fault.log").write_text("x" * (1 << 20) + "y")
    code = (
        "import ctypes, pathlib, sys\n"
        "from aso_desktop.app.crash import CrashDesk, CrashHooks\n"
        "from aso_desktop.core.clock import SystemClock\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "CrashHooks(CrashDesk(folder, SystemClock()), folder)\n"
        "ctypes.string_at(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, cwd=Path.cwd(), env=os.environ)
    assert done.returncode != 0
    assert (tmp_path / "fault.log").read_text().startswith("Fatal Python error: Segmentation fault")
