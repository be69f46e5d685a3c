"""Give a finished file its name without ever replacing another: what each system can do, and cannot.

Windows' rename refuses to replace. Linux has `renameat2(RENAME_NOREPLACE)`, which mounts of the FUSE kind may refuse
with EINVAL; a plain rename would replace silently there.
"""

import ctypes
import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

_AT_FDCWD: Final = -100
_RENAME_NOREPLACE: Final = 1
_CANNOT: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})
_BUSY_ON_WINDOWS: Final = frozenset({5, 32, 33})
"""ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: an antivirus holds new files for a moment."""
_PAUSES: Final = (0.05, 0.1, 0.2, 0.4)

_Answer = TypeVar("_Answer")


class CannotMove(Exception):  # noqa: N818 - an answer of the system, not a fault
    """This mount has no rename that refuses to replace."""


def move_new(source: Path, target: Path) -> None:
    """Rename `source`; raise `FileExistsError` when `target` exists, `CannotMove` where no rename can promise that."""
    if os.name == "nt":
        patiently(lambda: os.rename(source, target))  # noqa: PTH104 - Path.rename says nothing of its refusal to replace
        return
    rename = _renameat2()
    if rename is None:
        raise CannotMove
    if rename(_AT_FDCWD, os.fsencode(source), _AT_FDCWD, os.fsencode(target), _RENAME_NOREPLACE) != 0:
        code = ctypes.get_errno()
        if code in _CANNOT:
            raise CannotMove
        raise OSError(code, os.strerror(code), str(target))


def patiently(action: Callable[[], _Answer]) -> _Answer:
    """Do what Windows may refuse while another program looks at the file: again, four times within a second."""
    for pause in _PAUSES:
        try:
            return action()
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY_ON_WINDOWS:
                raise
            threading.Event().wait(pause)
    return action()


def _renameat2() -> Callable[..., int] | None:
    """Return the C library's function; None where there is none (musl before 1.2.6, macOS)."""
    try:
        return ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return None
