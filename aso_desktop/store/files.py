"""Files that appear whole or not at all, and the machine's refusals in words."""

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

PARTIAL: Final = ".part"
"""Ending of a file that is being written; whoever finds one may delete it."""

_COPY_BLOCK: Final = 1 << 20

_FULL: Final = QT_TRANSLATE_NOOP("store", "The disk is full: free some space, then try again. Nothing was lost.")
_READ_ONLY: Final = QT_TRANSLATE_NOOP("store", "“{name}” cannot be written: check your rights on its folder.")
_MISSING: Final = QT_TRANSLATE_NOOP("store", "“{name}” is not there: check the folder or the drive, then try again.")
_FOLDER: Final = QT_TRANSLATE_NOOP("store", "“{name}” cannot be used: it is a folder, where a file is expected.")
_OTHER: Final = QT_TRANSLATE_NOOP(
    "store", "“{name}” cannot be used: the disk or the share does not answer as it should."
)

_SENTENCES: Final[dict[int, Text]] = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EROFS: _READ_ONLY,
    errno.ENOENT: _MISSING,
    errno.ENOTDIR: _MISSING,
    errno.EISDIR: _FOLDER,
}


@contextmanager
def file_failures(path: Path) -> Iterator[None]:
    """Raise what the machine answers about `path` as a sentence that names the file, not its folder."""
    try:
        yield
    except OSError as error:
        sentence = _SENTENCES.get(error.errno or 0, _OTHER)
        raise EnvironmentFailure(sentence.format(name=path.name)) from error


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write; when the block ends well it is synced and takes the place of `path`, otherwise it goes."""
    partial = path.with_name(f".{path.name}.{secrets.token_hex(4)}{PARTIAL}")
    with file_failures(path):
        try:
            with partial.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            partial.replace(path)
            sync_folder(path.parent)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file so that a reader sees the old bytes or the new ones, never a mixture."""
    with replacing(path) as file:
        file.write(content)


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file so that `target` is whole or absent."""
    with file_failures(source), source.open("rb") as reading, replacing(target) as writing:
        shutil.copyfileobj(reading, writing, _COPY_BLOCK)


def sync_file(path: Path) -> None:
    """Make what was written to `path` survive a power cut."""
    with file_failures(path), path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make renames inside `folder` survive a power cut; Windows does that by itself and cannot open folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
