"""The hub in a folder: a share, a mounted drive, a synchronised directory.

An object appears whole: it is written under a temporary name in its own folder, synced, then renamed without replacing.
Where the mount has no such rename, what is named by its content is renamed plainly (a second writer brings the same
bytes) and everything else is made by an exclusive create; its content then appears an instant after its name, and a
reader that meets half of it sees by hash or signature that it is not whole yet.
"""

import errno
import hashlib
import os
import platform
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from aso_desktop.sync.hub.moves import CannotMove, move_new, patiently
from aso_desktop.sync.hub.names import TEMPORARY, check_key, check_prefix, named_by_content
from aso_desktop.sync.hub.store import (
    LARGEST,
    Damaged,
    Denied,
    Entry,
    Full,
    HubFailure,
    Missing,
    OutOfReach,
    Put,
    ReadOnly,
    Unknown,
)

_OLD_SECONDS: Final = 24 * 3600
"""How much older than a file just written a temporary file is before it counts as left behind."""
_NEW_FILE: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_NO_SYNC: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})
_NO_RIGHT: Final = frozenset({errno.EACCES, errno.EPERM})
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class FolderStore:
    """A hub in `root`; the folder itself is made by `prepare` only, never by a put: it may be an absent mount."""

    def __init__(self, root: Path, machine: str = "") -> None:
        """Use `root`; `machine` tells this computer's temporary files from others' (its name, without it)."""
        self._root = root
        self._own = f"{TEMPORARY}{hashlib.sha256((machine or platform.node()).encode()).hexdigest()[:8]}-"
        self._moves_new = True
        self._cleaned: set[Path] = set()

    def prepare(self) -> None:
        """Make the folder of a new hub inside one that exists."""
        with self._writing():
            self._root.mkdir(exist_ok=True)

    def close(self) -> None:
        """Nothing is held."""

    def list(self, prefix: str, after: str = "") -> list[Entry]:
        """Return the objects under `prefix`, in order; one listing when they lie in one folder."""
        folder, _, _ = check_prefix(prefix).rpartition("/")
        with self._reading():
            found = [e for e in self._walk(self._root / folder, folder) if e.key.startswith(prefix) and e.key > after]
        return sorted(found)

    def get(self, key: str) -> bytes:
        """Return the whole object."""
        with self._reading(), (self._root / check_key(key)).open("rb") as file:
            body = file.read(LARGEST + 1)
        if len(body) > LARGEST:
            raise Damaged(f"{key}: larger than {LARGEST} bytes")
        return body

    def put_if_absent(self, key: str, body: bytes) -> Put:
        """Make the object unless its name is taken."""
        path = self._root / check_key(key)
        with self._writing():
            try:
                return self._put(path, body, plainly=named_by_content(key))
            except FileNotFoundError:
                self._make_folder(path.parent)
                return self._put(path, body, plainly=named_by_content(key))

    def delete(self, key: str) -> None:
        """Remove the object; its folder stays."""
        path = self._root / check_key(key)
        with self._writing():
            try:
                patiently(path.unlink)
            except FileNotFoundError:
                self._check_root()

    def _walk(self, folder: Path, key: str) -> Iterator[Entry]:
        """Give what lies in and below `folder`; a folder that is not there holds nothing, if the hub's own is."""
        try:
            entries = list(os.scandir(folder))
        except FileNotFoundError:
            self._check_root()
            return
        for entry in entries:
            name = f"{key}/{entry.name}" if key else entry.name
            if entry.name.startswith("."):
                continue
            with suppress(FileNotFoundError):  # deleted since
                if entry.is_dir(follow_symlinks=False):
                    yield from self._walk(folder / entry.name, name)
                else:
                    found = entry.stat()
                    yield Entry(name, found.st_size, f"{found.st_mtime_ns:x}")

    def _put(self, path: Path, body: bytes, *, plainly: bool) -> Put:
        """Make the object by the best means of this mount; `plainly` allows a rename that could replace."""
        if os.path.lexists(path):
            return Put.EXISTS
        if not self._moves_new and not plainly:
            return self._create(path, body)
        partial = path.with_name(f"{self._own}{secrets.token_hex(8)}")
        try:
            _write(partial, body)
            self._clean(partial)
            return self._settle(partial, path, plainly=plainly)
        except CannotMove:
            self._moves_new = False
        finally:
            with suppress(OSError):
                patiently(lambda: partial.unlink(missing_ok=True))
        return self._put(path, body, plainly=plainly)

    def _settle(self, partial: Path, path: Path, *, plainly: bool) -> Put:
        try:
            if self._moves_new:
                move_new(partial, path)
            elif plainly:
                partial.replace(path)
        except FileExistsError:
            return Put.EXISTS
        _sync_names(path.parent)
        return Put.CREATED

    @staticmethod
    def _create(path: Path, body: bytes) -> Put:
        """Make the object under its own name; half of one is taken away again where that is possible."""
        try:
            handle = os.open(path, _NEW_FILE, 0o666)
        except FileExistsError:
            return Put.EXISTS
        try:
            _fill(handle, body)
        except OSError:
            with suppress(OSError):
                path.unlink()
            raise
        _sync_names(path.parent)
        return Put.CREATED

    def _make_folder(self, folder: Path) -> None:
        """Make a folder below the hub's own, which must be there."""
        if folder == self._root:
            raise OutOfReach(f"no folder {self._root.name}")
        with suppress(FileExistsError):
            try:
                folder.mkdir()
            except FileNotFoundError:
                self._make_folder(folder.parent)
                folder.mkdir()

    def _clean(self, partial: Path) -> None:
        """Remove what this computer left half-written in the folder, once; the share's own clock tells the age."""
        folder = partial.parent
        if folder in self._cleaned:
            return
        self._cleaned.add(folder)
        now = partial.stat().st_mtime
        for name in os.listdir(folder):  # noqa: PTH208 - names are enough
            if name.startswith(self._own) and name != partial.name:
                with suppress(OSError):
                    if now - (folder / name).stat().st_mtime > _OLD_SECONDS:
                        (folder / name).unlink()

    def _check_root(self) -> None:
        if not self._root.is_dir():
            raise OutOfReach(f"no folder {self._root.name}")

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Raise what the machine answers to a reader in the hub's words."""
        try:
            yield
        except FileNotFoundError as error:
            self._check_root()
            raise Missing(str(error)) from error
        except IsADirectoryError as error:
            raise Damaged(str(error)) from error
        except OSError as error:
            raise _reader_failure(error) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Raise what the machine answers to a writer in the hub's words."""
        try:
            yield
        except OSError as error:
            raise self._writer_failure(error) from error

    def _writer_failure(self, error: OSError) -> HubFailure:
        if error.errno in _NO_ROOM:
            return Full(str(error))
        if error.errno == errno.EROFS or error.errno in _NO_RIGHT:
            return ReadOnly(str(error))
        if isinstance(error, FileNotFoundError | NotADirectoryError):
            return OutOfReach(str(error))
        return Unknown(str(error))


def _reader_failure(error: OSError) -> HubFailure:
    return Denied(str(error)) if error.errno in _NO_RIGHT else OutOfReach(str(error))


def _write(path: Path, body: bytes) -> None:
    _fill(os.open(path, _NEW_FILE, 0o666), body)


def _fill(handle: int, body: bytes) -> None:
    """Write everything, ask the disk to keep it, close; a mount that cannot be asked is believed."""
    with os.fdopen(handle, "wb") as file:
        file.write(body)
        file.flush()
        try:
            os.fsync(file.fileno())
        except OSError as error:
            if error.errno not in _NO_SYNC:
                raise


def _sync_names(folder: Path) -> None:
    """Let new names survive a power cut where folders can be synced; the bytes are read back later in any case."""
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
