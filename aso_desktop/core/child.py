"""Run a function on a foreign file in a limited child process, and get plain data back.

    with LimitedChild() as child:
        answer = child.run("aso_desktop.documents.mail.eml:read", {"path": "…"}, into=folder)

Starting one costs about 0.1 s, so a batch keeps its child; one that failed is replaced before the next task. Both ways
the pipe carries JSON (and one run of bytes to the child), never pickle. The child stands in a private folder, the only
place where it may write; `into` names where the files that a task left there go. See `core.child_guard` for the limits.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, Self

import aso_desktop
from aso_desktop.core.child_guard import CHILD_FLAG, MEGABYTES, SECONDS
from aso_desktop.core.errors import Cancelled

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Reason = Literal["late", "memory", "crashed", "refused"]
Cancel = Callable[[], bool]

_ROOT: Final = Path(aso_desktop.__file__).resolve().parent.parent
_BOOT: Final = (
    "import sys; sys.path.insert(0, sys.argv[1]); from aso_desktop.core.child_guard import serve; "
    "serve(int(sys.argv[2]), int(sys.argv[3]))"
)
_LONGEST_ANSWER: Final = 64 * 1024 * 1024
_GLANCE_SECONDS: Final = 0.05
"""How often a waiting parent asks whether it was cancelled."""
_GOODBYE_SECONDS: Final = 2
_PREFIX: Final = "aso-child-"
_FORGOTTEN_SECONDS: Final = 3600
"""A folder untouched for so long belongs to a program that was killed: a task takes seconds."""
_KEPT_VARIABLES: Final = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL")


class ChildFailed(Exception):  # noqa: N818 - says what happened, like Cancelled
    """The child gave no answer: `late`, out of `memory`, `crashed`, or `refused` by its guard."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        """Keep the reason; `detail` is for a developer and may quote the file: never log it."""
        super().__init__(reason)
        self.reason: Reason = reason
        self.detail = detail


class LimitedChild:
    """A child process that serves one task at a time, from any thread, and is replaced when it fails."""

    def __init__(self, *, megabytes: int = MEGABYTES, beside: Path | None = None) -> None:
        """Prepare; the process starts with the first task. Its folder is made in `beside`, or with temporary files."""
        self._megabytes = megabytes
        self._lock = threading.Lock()
        if beside is not None:
            _sweep(beside)
        self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=beside))
        self._process: subprocess.Popen[bytes] | None = None
        self._connection: Connection[bytes, bytes] | None = None
        self._tasks = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def run(
        self,
        task: str,
        arguments: Mapping[str, Any],
        *,
        seconds: float = SECONDS,
        cancel: Cancel | None = None,
        into: Path | None = None,
    ) -> Mapping[str, Any]:
        """Return what `task` ("module:function") answers; a `data` argument may be bytes.

        Raises `ChildFailed`, or `Cancelled` when `cancel` turned true.
        """
        with self._lock, self._task_folder() as folder:
            try:
                connection = self._connection or self._start()
                self._ask(connection, task, arguments, seconds, folder)
                answer = _wait(connection, time.monotonic() + seconds, cancel)
            except BaseException:
                self._kill()
                raise
            if "failed" in answer:
                self._kill()
                raise ChildFailed(answer["failed"], str(answer.get("detail", "")))
            if into is not None:
                _move_files(folder, into)
            return answer["done"]  # type: ignore[no-any-return]

    def close(self) -> None:
        """End the process, which has nothing to put in order, and remove its folder."""
        with self._lock:
            self._kill()
            shutil.rmtree(self._folder, ignore_errors=True)

    def _task_folder(self) -> "_TaskFolder":
        self._tasks += 1
        return _TaskFolder(self._folder / str(self._tasks))

    def _start(self) -> "Connection[bytes, bytes]":
        """Start the process with nothing of ours but one end of a pipe."""
        from multiprocessing import Pipe

        ours, theirs = Pipe()
        try:
            self._process = _spawn(theirs, self._megabytes, self._folder)
        finally:
            theirs.close()
        self._connection = ours
        return ours

    @staticmethod
    def _ask(
        connection: "Connection[bytes, bytes]", task: str, arguments: Mapping[str, Any], seconds: float, folder: Path
    ) -> None:
        plain = {k: v for k, v in arguments.items() if not isinstance(v, bytes)}
        data = arguments.get("data")
        has_data = isinstance(data, bytes)
        request = {"task": task, "arguments": plain, "seconds": seconds, "folder": str(folder), "data": has_data}
        try:
            connection.send_bytes(json.dumps(request).encode())
            if isinstance(data, bytes):
                connection.send_bytes(data)
        except OSError as error:
            raise ChildFailed("crashed", str(error)) from error

    def _kill(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._process is not None:
            self._process.kill()
            with suppress(subprocess.TimeoutExpired):  # on a hung share it goes later; nobody waits for it
                self._process.wait(_GOODBYE_SECONDS)
            self._process = None


class _TaskFolder:
    """The folder of one task: there while it runs, gone afterwards whatever happened."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Path:
        self._path.mkdir()
        return self._path

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._path, ignore_errors=True)


def run_limited(
    task: str,
    arguments: Mapping[str, Any],
    *,
    seconds: float = SECONDS,
    megabytes: int = MEGABYTES,
    cancel: Cancel | None = None,
) -> Mapping[str, Any]:
    """Run one task in a child of its own; see `LimitedChild.run`."""
    with LimitedChild(megabytes=megabytes) as child:
        return child.run(task, arguments, seconds=seconds, cancel=cancel)


def _spawn(pipe: "Connection[bytes, bytes]", megabytes: int, folder: Path) -> "subprocess.Popen[bytes]":
    handle = pipe.fileno()
    frozen = getattr(sys, "frozen", False)
    start = [CHILD_FLAG] if frozen else ["-I", "-X", "utf8", "-c", _BOOT, str(_ROOT)]
    return subprocess.Popen(  # noqa: S603 - ourselves
        [sys.executable, *start, str(handle), str(megabytes)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=_environment(folder),
        **inheriting(handle),
    )


def inheriting(handle: int) -> dict[str, Any]:
    """Return the arguments of Popen that hand down `handle` and nothing else."""
    if sys.platform == "win32":
        os.set_handle_inheritable(handle, True)  # noqa: FBT003 - its signature
        information = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        return {"startupinfo": information, "creationflags": subprocess.CREATE_NO_WINDOW}
    return {"pass_fds": (handle,), "start_new_session": True}


def _sweep(beside: Path) -> None:
    """Remove the folders of children whose program was killed: what they took apart lies there in clear."""
    now = time.time()
    for folder in beside.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if now - folder.stat().st_mtime > _FORGOTTEN_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)


def _environment(folder: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return kept | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))


def _wait(connection: "Connection[bytes, bytes]", deadline: float, cancel: Cancel | None) -> dict[str, Any]:
    while not connection.poll(_GLANCE_SECONDS):
        if cancel is not None and cancel():
            raise Cancelled
        if time.monotonic() > deadline:
            raise ChildFailed("late")
    try:
        answer = json.loads(connection.recv_bytes(_LONGEST_ANSWER))
    except (EOFError, OSError, ValueError, RecursionError) as error:
        raise ChildFailed("crashed", type(error).__name__) from error
    if not isinstance(answer, dict) or not answer.keys() & {"done", "failed"}:
        raise ChildFailed("crashed", "no answer")
    return answer


def _move_files(folder: Path, into: Path) -> None:
    """Move what the task left directly in its folder; links and folders stay behind and are removed."""
    for file in sorted(folder.iterdir()):
        if file.is_file() and not file.is_symlink():
            shutil.move(file, into / file.name)
