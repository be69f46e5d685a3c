"""A hub in a real folder, behind a file system that fails on demand; what lies in it is seen past the failures."""

import errno
import shutil
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from typing_extensions import override

from aso_desktop.sync.hub.folder import FolderStore
from aso_desktop.sync.hub.names import TEMPORARY
from aso_desktop.sync.hub.store import Entry, Put
from tests.servers import FaultFolder
from tests.services.sync.team import Line
from tests.sync.faulty import Fault

RULES: Final[dict[Fault, dict[str, Any]]] = {
    Fault.REFUSE: {"on": "*", "errno": errno.EHOSTDOWN},
    Fault.LOSE_REPLY: {"on": "flush", "errno": errno.EIO},
    Fault.HALF: {"on": "write", "half": True, "errno": errno.ENOSPC},
    Fault.HALF_SILENTLY: {"on": "write", "half": True, "silent": True},
    Fault.STALE: {"on": "readdir", "errno": errno.ESTALE},
}
"""What goes wrong in the file system for each fault of a call."""
OPERATIONS: Final = 6
"""An error that may strike anywhere strikes one of the first so many operations of a call."""


class FolderObjects(MutableMapping[str, bytes]):
    """The files of a hub as objects, read and written behind the failures; half-written files are none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @override
    def __getitem__(self, key: str) -> bytes:
        try:
            return (self._folder / key).read_bytes()
        except FileNotFoundError as error:
            raise KeyError(key) from error

    @override
    def __setitem__(self, key: str, body: bytes) -> None:
        path = self._folder / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)

    @override
    def __delitem__(self, key: str) -> None:
        if key not in self:
            raise KeyError(key)
        (self._folder / key).unlink()

    @override
    def __iter__(self) -> Iterator[str]:
        files = [path for path in self._folder.rglob("*") if path.is_file() and not path.name.startswith(TEMPORARY)]
        return iter([path.relative_to(self._folder).as_posix() for path in files])

    @override
    def __len__(self) -> int:
        return sum(1 for _ in self)

    @override
    def __contains__(self, key: object) -> bool:
        return (self._folder / str(key)).is_file()

    @override
    def clear(self) -> None:
        for path in self._folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()


class FolderLine(Line):
    """One device's way to the folder; a fault of a call is one of the file system's."""

    def __init__(self, faults: FaultFolder, objects: MutableMapping[str, bytes], archive: dict[str, bytes]) -> None:
        super().__init__(objects, archive)
        self._faults = faults
        self._store = FolderStore(faults.mount)

    @override
    def list(self, prefix: str, after: str = "") -> list[Entry]:
        with self._going_wrong("list", prefix):
            return [entry for entry in self._store.list(prefix, after) if entry.key not in self.hidden]

    @override
    def get(self, key: str) -> bytes:
        with self._going_wrong("get", key):
            return self._store.get(key)

    @override
    def put_if_absent(self, key: str, body: bytes) -> Put:
        with self._remembered(key, body), self._going_wrong("put", key):
            return self._store.put_if_absent(key, body)

    @override
    def delete(self, key: str) -> None:
        with self._going_wrong("delete", key):
            self._store.delete(key)

    @contextmanager
    def _going_wrong(self, operation: str, key: str) -> Iterator[None]:
        """Let the file system fail while a call runs, where the plan says so."""
        number = len(self.calls) + 1
        fault = self.plan.pop(number, None)
        self._take(operation, key)
        if fault is None:
            yield
            return
        self._faults.fail({**RULES[fault], "after": number % OPERATIONS if fault is Fault.REFUSE else 0})
        try:
            yield
        finally:
            self._faults.fail()
