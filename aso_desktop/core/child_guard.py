"""The inside of a limited child process: what it may do, and the loop that serves tasks.

Nothing of the program is imported here, so that a child starts in a few hundredths of a second. The limits are put on
before the first byte of a foreign file is read:

- memory: `RLIMIT_AS` (Linux), a Job Object (Windows);
- time: a watchdog thread of the interpreter ends an orphan; the parent kills a late child before that;
- network and other programs: an own network namespace and Landlock where the kernel has them, and in any case an audit
  hook that refuses sockets, programs and writing outside the child's folder.
"""

import faulthandler
import gc
import importlib
import json
import os
import struct
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import ctypes

CHILD_FLAG: Final = "--child-process"
"""First argument of a frozen program that is to be a child."""
HUB_FLAG: Final = "--hub-child"
"""First argument of a frozen program that is to be the hub's child; see `sync.hub.child`."""
COPY_FLAG: Final = "--copy-backup"
"""First argument of a frozen program that is to be the copier; see `services.backup.away`."""
SECONDS: Final = 10
"""What a task may take, unless its caller says otherwise."""
MEGABYTES: Final = 512
_ORPHAN_SECONDS: Final = 5
"""How long after its own limit a child lives if its parent is no longer there to kill it."""
_LARGEST_FILE: Final = 256 * 1024 * 1024

_CLONE_NEWUSER: Final = 0x10000000
_CLONE_NEWNET: Final = 0x40000000
_PR_SET_NO_NEW_PRIVS: Final = 38
_LANDLOCK_CREATE: Final = 444
_LANDLOCK_ADD_RULE: Final = 445
_LANDLOCK_RESTRICT: Final = 446
_LANDLOCK_EXECUTE: Final = 1
_LANDLOCK_WRITES: Final = 1 << 1 | sum(1 << n for n in range(4, 13))
"""Write a file, remove and make files, folders, links and devices (linux/landlock.h, version 1)."""

_WRITING_FLAGS: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_NEVER: Final = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "os.fork", "os.startfile",
    "os.kill", "pty.", "winreg.",
)  # fmt: skip
_INSIDE_ONLY: Final = frozenset({
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.chmod", "os.chown", "os.link", "os.symlink", "os.truncate",
    "os.utime", "shutil.rmtree",
})  # fmt: skip


class Forbidden(PermissionError):  # noqa: N818 - an answer of the guard, not a fault
    """A task asked for the network, a program or a file that is not its own."""


def run_if_child(arguments: list[str]) -> bool:
    """Serve as a child and return True when the command line of a frozen program says so."""
    if arguments[1:2] != [CHILD_FLAG]:
        return False
    serve(int(arguments[2]), int(arguments[3]))
    return True


def serve(handle: int, megabytes: int) -> None:
    """Limit this process for good, then answer tasks until the parent hangs up."""
    connection = connect(handle)
    sys.dont_write_bytecode = True
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 - held open for the watchdog
        _limit(megabytes, Path.cwd())
        try:
            while _answer(connection, nowhere.fileno()):
                gc.collect()
        except (EOFError, OSError):
            return  # the parent hung up


def connect(handle: int) -> Any:
    """Return the end of a pipe that the parent handed down."""
    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection

        return PipeConnection(handle)
    from multiprocessing.connection import Connection

    return Connection(handle)


def _answer(connection: Any, nowhere: int) -> bool:
    request = json.loads(connection.recv_bytes())
    if request["data"]:
        request["arguments"]["data"] = connection.recv_bytes()
    faulthandler.dump_traceback_later(request["seconds"] + _ORPHAN_SECONDS, exit=True, file=nowhere)
    os.chdir(request["folder"])
    reply = _attempt(request["task"], request["arguments"])
    faulthandler.cancel_dump_traceback_later()
    connection.send_bytes(reply)
    return not reply.startswith(b'{"failed"')  # what failed may have left something behind: a new process comes


def _attempt(task: str, arguments: Mapping[str, Any]) -> bytes:
    """Run one task; every failure becomes one of the words of `ChildFailed`."""
    try:
        return json.dumps({"done": _function(task)(**arguments)}).encode()
    except MemoryError:
        return _failure("memory", "MemoryError")
    except Forbidden as error:
        return _failure("refused", str(error))
    except Exception as error:  # noqa: BLE001 - whatever a parser throws at a hostile file
        return _failure("crashed", f"{type(error).__name__}: {error}"[:500])


def _failure(reason: str, detail: str) -> bytes:
    return json.dumps({"failed": reason, "detail": detail}).encode()


def _function(task: str) -> Callable[..., Any]:
    module, _, name = task.partition(":")
    return getattr(importlib.import_module(module), name)  # type: ignore[no-any-return]


def _limit(megabytes: int, folder: Path) -> None:
    if sys.platform == "win32":
        _limit_by_job(megabytes)
    else:
        _limit_by_kernel(megabytes, folder)
    sys.addaudithook(_watch(os.path.realpath(folder)))


def _limit_by_kernel(megabytes: int, folder: Path) -> None:
    import resource

    size = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_LARGEST_FILE, _LARGEST_FILE))
    if sys.platform == "linux":
        import ctypes

        libc = ctypes.CDLL(None, use_errno=True)
        if libc.unshare(_CLONE_NEWNET) != 0:
            libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)  # an ordinary user; some kernels refuse, the hook stays
        _keep_writing_inside(libc, folder)


def _keep_writing_inside(libc: "ctypes.CDLL", folder: Path) -> None:
    """Let the kernel refuse writing outside `folder` and starting programs, where it can (Landlock)."""
    rules = struct.pack("=Q", _LANDLOCK_WRITES | _LANDLOCK_EXECUTE)
    ruleset = libc.syscall(_LANDLOCK_CREATE, rules, len(rules), 0)
    if ruleset < 0:
        return
    place = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    libc.syscall(_LANDLOCK_ADD_RULE, ruleset, 1, struct.pack("=Qi", _LANDLOCK_WRITES, place), 0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.syscall(_LANDLOCK_RESTRICT, ruleset, 0)
    os.close(place)
    os.close(ruleset)


def _watch(folder: str) -> Callable[[str, tuple[Any, ...]], None]:
    """Return the audit hook that refuses what a parser never needs."""

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            path, _mode, flags = arguments
            forbidden = bool(flags & _WRITING_FLAGS) and not _is_inside(path, folder)
        elif event in _INSIDE_ONLY:
            forbidden = not all(
                _is_inside(path, folder) for path in arguments if isinstance(path, str | bytes | os.PathLike)
            )
        else:
            forbidden = event.startswith(_NEVER)
        if forbidden:
            raise Forbidden(event)

    return hook


def _is_inside(path: object, folder: str) -> bool:
    if not isinstance(path, str | bytes | os.PathLike):
        return True  # a descriptor that was opened before
    return os.path.realpath(os.fsdecode(path)).startswith(folder + os.sep)


def _limit_by_job(megabytes: int) -> None:
    """Put this process into a Job Object (learn.microsoft.com: JOBOBJECT_EXTENDED_LIMIT_INFORMATION)."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        limits = _job_limits(megabytes * 1024 * 1024)
        kernel.SetInformationJobObject(job, 9, limits, len(limits))
        kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))


def _job_limits(size: int) -> bytes:
    """Return the structure of 64-bit Windows: one process, `size` bytes of memory, no dialogue box when it crashes."""
    one_process, memory, quiet_crash = 0x8, 0x100, 0x400
    basic = struct.pack("=qqI4xQQI4xQII", 0, 0, one_process | memory | quiet_crash, 0, 0, 1, 0, 0, 0)
    return basic + bytes(48) + struct.pack("=QQQQ", size, 0, 0, 0)
