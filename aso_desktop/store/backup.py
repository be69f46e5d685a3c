"""Copies of the encrypted file under the same key, and the question whether a file is sound."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from aso_desktop.core.errors import Cancelled, EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.store.connection import Connection, DataKey, connect, connect_still
from aso_desktop.store.errors import environment_failures
from aso_desktop.store.files import file_failures, sync_file

Cancel = Callable[[], bool]

_STEPS_BETWEEN_GLANCES: Final = 50_000
"""Virtual machine steps of SQLite between two questions to `cancel`: a few milliseconds."""
_INTERRUPTED: Final = 9
_DAMAGED_CODES: Final = frozenset({11, 26})
_COPY_BLOCK: Final = 1 << 20
_TRIES: Final = 2
"""A checkpoint of another process may be caught half-way by a look at the raw pages: what is wrong is wrong twice."""


class DatabaseDamaged(EnvironmentFailure):
    """The file's pages or its structure are not what was written."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("store", "The database is damaged: close the program and restore a backup."))


def copy_database(source: Path, key: DataKey, target: Path, cancel: Cancel | None = None) -> None:
    """Write a compact copy of the present state to `target`, which must not exist; the copy is synced, and checked."""
    with environment_failures():
        database = connect(source, key)
        try:
            _heed(database, cancel)
            with _cancelling(cancel):
                database.execute("VACUUM INTO ?", (str(target),))
        finally:
            database.close()
    sync_file(target)
    check_copy(target, key, cancel)


def check_copy(path: Path, key: DataKey, cancel: Cancel | None = None) -> None:
    """Open a file at rest and read all of it; raise `DatabaseDamaged` unless every page and every tree is sound."""
    database = connect_still(path, key)
    try:
        if faults(database, cancel):
            raise DatabaseDamaged
    finally:
        database.close()


def faults(database: Connection, cancel: Cancel | None = None, *, thorough: bool = False) -> list[str]:
    """Return what is wrong with the pages (HMAC) and the trees of a file; `thorough` compares indexes with tables."""
    found: list[str] = []
    _heed(database, cancel)
    for _ in range(_TRIES):
        with _cancelling(cancel), environment_failures():
            found = _faults_now(database, "integrity_check" if thorough else "quick_check")
        if not found:
            break
    return found


def have_alone(database: Connection) -> None:
    """Make sure that no other connection has the file open; raise `EnvironmentFailure` when one has."""
    with environment_failures():
        database.execute("PRAGMA busy_timeout = 500")
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("BEGIN EXCLUSIVE")
        database.execute("COMMIT")


def orphans(database: Connection) -> list[tuple[str, int, str]]:
    """Return table, rowid and parent table of every row whose parent is not there."""
    return [(table, rowid, parent) for table, rowid, parent, _ in database.execute("PRAGMA foreign_key_check")]


def is_damage(error: BaseException | None) -> bool:
    """Say whether SQLite answered that the bytes are not what was written (SQLITE_CORRUPT, SQLITE_NOTADB)."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED_CODES


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file as it lies on disk."""
    digest = hashlib.sha256()
    with file_failures(path), path.open("rb") as file:
        while block := file.read(_COPY_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _faults_now(database: Connection, pragma: str) -> list[str]:
    """Look at the pages first: a tree is not walked over pages that are known to be wrong."""
    pages = [str(row[0]) for row in database.execute("PRAGMA cipher_integrity_check")]
    return pages or [str(row[0]) for row in database.execute(f"PRAGMA {pragma}") if row[0] != "ok"]


def _heed(database: Connection, cancel: Cancel | None) -> None:
    if cancel is not None:
        database.set_progress_handler(lambda: int(cancel()), _STEPS_BETWEEN_GLANCES)


@contextmanager
def _cancelling(cancel: Cancel | None) -> Iterator[None]:
    """Turn SQLite's interruption into `Cancelled` when it was asked for."""
    try:
        yield
    except Exception as error:
        interrupted = getattr(error, "sqlite_errorcode", 0) & 0xFF == _INTERRUPTED
        if cancel is not None and interrupted and cancel():
            raise Cancelled from error
        raise
