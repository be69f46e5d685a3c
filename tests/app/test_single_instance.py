"""One window for a profile, proved with real processes."""

import json
import os
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.app import single_instance
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.app.single_instance import claim_window
from aso_desktop.core.errors import EnvironmentFailure

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QThread
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.app.single_instance import claim_window

application = QCoreApplication([])
claim = claim_window(ProfilePaths(Path(sys.argv[1])))
if claim is None:
    sys.exit(0)

def come_forward():
    print("forward" if QThread.currentThread() is application.thread() else "wrong thread", flush=True)
    if "once" in sys.argv:
        application.quit()

claim.door.knocked.connect(come_forward)
print("first", flush=True)
application.exec()
claim.close()
print("closed", flush=True)
"""


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A folder whose name is short enough for the address of a socket."""
    with tempfile.TemporaryDirectory(prefix="aso", dir="/tmp") as folder:
        yield Path(folder)


@pytest.fixture
def paths(tmp_path: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch) -> ProfilePaths:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    paths = ProfilePaths(tmp_path / "profil")
    paths.make()
    return paths


class Window:
    """A process that wants to be the window of a profile."""

    def __init__(self, paths: ProfilePaths, *options: str) -> None:
        command = [sys.executable, "-c", WINDOW, str(paths.root), *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    def line(self) -> str:
        """Return what it says next."""
        assert self.process.stdout
        return self.process.stdout.readline().strip()

    def end(self, number: int = signal.SIGKILL) -> None:
        """End it the hard way."""
        self.process.send_signal(number)
        if number == signal.SIGKILL:
            self.leave()

    def leave(self) -> int:
        """Wait for its end."""
        assert self.process.stdout
        self.process.stdout.close()
        return self.process.wait(20)


@pytest.fixture
def first(paths: ProfilePaths) -> Iterator[Window]:
    window = Window(paths)
    assert window.line() == "first"
    yield window
    if window.process.poll() is None:
        window.end()


def test_a_second_process_raises_the_first_and_ends_well(paths: ProfilePaths, first: Window) -> None:
    for _ in range(2):
        second = Window(paths)
        assert second.leave() == 0
        assert first.line() == "forward"


def test_a_closed_window_leaves_nothing_and_gives_its_place(paths: ProfilePaths, runtime: Path) -> None:
    first = Window(paths, "once")
    assert first.line() == "first"
    assert len(list(runtime.glob("aso-desktop-*"))) == 1
    assert Window(paths).leave() == 0
    assert [first.line(), first.line()] == ["forward", "closed"]
    assert first.leave() == 0
    assert list(runtime.glob("aso-desktop-*")) == []
    assert not paths.window_door.exists()
    claim = claim_window(paths)
    assert claim
    claim.close()


def test_a_killed_window_does_not_keep_its_place(paths: ProfilePaths, first: Window, runtime: Path) -> None:
    first.end()
    assert paths.window_door.exists()
    claim = claim_window(paths)
    assert claim
    assert len(list(runtime.glob("aso-desktop-*"))) == 1
    claim.close()


def test_a_window_that_does_not_answer_is_told(
    paths: ProfilePaths, first: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_PATIENCE", 0.3)
    monkeypatch.setattr(single_instance, "_ANSWER", 0.3)
    first.end(signal.SIGSTOP)
    os.waitpid(first.process.pid, os.WUNTRACED)  # a signal that was sent has not stopped anybody yet
    with pytest.raises(EnvironmentFailure, match="already open on this profile"):
        claim_window(paths)
    first.end(signal.SIGCONT)


def test_a_long_path_to_the_runtime_folder_is_left_aside(
    paths: ProfilePaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("long" * 30)))
    claim = claim_window(paths)
    assert claim
    assert claim_window(paths) is None
    claim.close()


def test_two_profiles_have_two_windows(first: Window, tmp_path: Path) -> None:
    other = ProfilePaths(tmp_path / "autre")
    other.make()
    claim = claim_window(other)
    assert claim
    claim.close()
    assert first.process.poll() is None


def test_the_door_opens_to_its_user_and_to_the_secret_alone(paths: ProfilePaths, qtbot: QtBot) -> None:
    claim = claim_window(paths)
    assert claim
    assert stat.S_IMODE(paths.window_door.stat().st_mode) == 0o600
    door = json.loads(paths.window_door.read_text())
    with pytest.raises(AuthenticationError):
        Client(door["address"], authkey=b"guess")
    with Client(door["address"], authkey=bytes.fromhex(door["key"])) as line:
        line.send_bytes(b"open the safe")
    with qtbot.waitSignal(claim.door.knocked):
        assert claim_window(paths) is None
    claim.close()


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"address": 3, "key": "zz"}', '{"address": "/nowhere", "key": "00"}']
)
def test_a_broken_door_of_a_dead_window_is_replaced(paths: ProfilePaths, content: str) -> None:
    paths.window_door.write_text(content)
    claim = claim_window(paths)
    assert claim
    assert claim_window(paths) is None
    claim.close()


def test_an_old_door_never_removes_a_file_that_is_no_socket_of_ours(paths: ProfilePaths, tmp_path: Path) -> None:
    precious = tmp_path / "aso-desktop-precious"
    precious.write_text("courrier")
    paths.window_door.write_text(json.dumps({"address": str(precious), "key": "00"}))
    claim = claim_window(paths)
    assert claim
    claim.close()
    assert precious.read_text() == "courrier"


def test_a_profile_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match=r"window\.lock"):
        claim_window(ProfilePaths(Path("/proc/profil") if os.name == "posix" else tmp_path / "gone"))
