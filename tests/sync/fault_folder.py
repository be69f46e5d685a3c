"""A folder that fails as a share does: a file system in user space over another folder.

    python fault_folder.py SOURCE MOUNT RULES

RULES is a JSON file, read again whenever it changes: a list of `{"on": operation, "errno": number, "after": calls let
through, "times": calls that fail, "half": a write keeps half of its bytes, "silent": the call says it went well,
"seconds": how long it waits first, unless the rules change}`. `tests.servers.fault_folder` mounts one for a test.
"""

import errno
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import Any

import mfusepy
from typing_extensions import override

STAT = ("st_atime", "st_ctime", "st_gid", "st_mode", "st_mtime", "st_nlink", "st_size", "st_uid", "st_ino")


class Rules:
    """What goes wrong with which operation."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._stamp: tuple[int, int] | None = None
        self._rules: list[dict[str, Any]] = []
        self._lock = threading.Lock()

    def take(self, operation: str) -> dict[str, Any] | None:
        """Return the rule that this call falls under, after counting it and waiting as long as it says."""
        with self._lock:
            self._read()
            rule = next((r for r in self._rules if r["on"] in (operation, "*") and r.get("times", 1) > 0), None)
            if rule is None:
                return None
            if rule.get("after", 0) > 0:
                rule["after"] -= 1
                return None
            rule["times"] = rule.get("times", 1) - 1
        self._wait(rule.get("seconds", 0))
        return rule

    def _wait(self, seconds: float) -> None:
        """Wait so long, or until there are other rules."""
        waiting, end = threading.Event(), time.monotonic() + seconds
        stamp = self._stamp
        while time.monotonic() < end and self._present() == stamp:
            waiting.wait(0.05)

    def _present(self) -> tuple[int, int]:
        status = self._file.stat()
        return status.st_mtime_ns, status.st_ino

    def _read(self) -> None:
        stamp = self._present()
        if stamp != self._stamp:
            self._stamp = stamp
            self._rules = json.loads(self._file.read_text())


Operation = Callable[..., Any]


def faulty(operation: Operation) -> Operation:
    """Let an operation fail where a rule says so."""
    name = operation.__name__

    @wraps(operation)
    def run(folder: "FaultyFolder", *arguments: Any) -> Any:
        rule = folder.rules.take(name)
        if rule is None:
            return operation(folder, *arguments)
        if rule.get("half"):
            path, data, *rest = arguments
            operation(folder, path, data[: len(data) // 2], *rest)
        if not rule.get("silent"):
            raise mfusepy.FuseOSError(rule.get("errno", errno.EIO))
        return len(arguments[1]) if name == "write" else operation(folder, *arguments)

    return run


class FaultyFolder(mfusepy.Operations):  # type: ignore[misc]
    """Passes everything on to the folder behind it, save what a rule forbids."""

    def __init__(self, source: Path, rules: Rules) -> None:
        self._source = source
        self.rules = rules

    def _path(self, path: str) -> str:
        return str(self._source / path.lstrip("/"))

    @override
    @faulty
    def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
        found = os.lstat(self._path(path))
        return {name: getattr(found, name) for name in STAT}

    @override
    @faulty
    def readdir(self, path: str, fh: int) -> Iterable[str]:
        return [".", "..", *(entry.name for entry in Path(self._path(path)).iterdir())]

    @override
    @faulty
    def open(self, path: str, flags: int) -> int:
        return os.open(self._path(path), flags)

    @override
    @faulty
    def create(self, path: str, mode: int, fi: Any = None) -> int:
        return os.open(self._path(path), os.O_RDWR | os.O_CREAT | os.O_EXCL, mode)

    @override
    @faulty
    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        return os.pread(fh, size, offset)

    @override
    @faulty
    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        return os.pwrite(fh, data, offset)

    @override
    @faulty
    def truncate(self, path: str, length: int, fh: int | None = None) -> int:
        os.truncate(self._path(path), length)
        return 0

    @override
    @faulty
    def fsync(self, path: str, datasync: int, fh: int) -> int:
        return 0

    @override
    @faulty
    def fsyncdir(self, path: str, datasync: int, fh: int) -> int:
        return 0

    @override
    @faulty
    def flush(self, path: str, fh: int) -> int:
        return 0

    @override
    @faulty
    def release(self, path: str, fh: int) -> int:
        os.close(fh)
        return 0

    @override
    @faulty
    def rename(self, old: str, new: str) -> int:
        os.rename(self._path(old), self._path(new))  # noqa: PTH104 - as the kernel asks
        return 0

    @override
    @faulty
    def unlink(self, path: str) -> int:
        os.unlink(self._path(path))  # noqa: PTH108 - as the kernel asks
        return 0

    @override
    @faulty
    def mkdir(self, path: str, mode: int) -> int:
        os.mkdir(self._path(path), mode)  # noqa: PTH102 - as the kernel asks
        return 0

    @override
    @faulty
    def rmdir(self, path: str) -> int:
        os.rmdir(self._path(path))  # noqa: PTH106 - as the kernel asks
        return 0


def main() -> None:
    """Serve the mount until it is taken away."""
    source, mount, rules = (Path(word) for word in sys.argv[1:])
    fresh = {"attr_timeout": 0, "entry_timeout": 0, "negative_timeout": 0, "direct_io": True}
    mfusepy.FUSE(FaultyFolder(source, Rules(rules)), str(mount), foreground=True, **fresh)


if __name__ == "__main__":
    main()
