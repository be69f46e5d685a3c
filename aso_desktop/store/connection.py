"""Open the encrypted file. Imports sqlcipher3 only: the first paint waits for this module."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

import sqlcipher3.dbapi2 as sqlcipher
from typing_extensions import override

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.store.errors import environment_failures

OLDEST_SQLITE: Final = (3, 51, 3)
"""3.7.0 to 3.51.2 can corrupt a WAL database that two connections use (the "WAL-reset" defect)."""

APPLICATION_ID: Final = 0x41534F31
"""`ASO1`, kept in the file's header."""

KEY_BYTES: Final = 32
_CACHE_KIB: Final = {"writer": 65_536, "reader": 16_000}

_STILL: Final = "mode=ro&immutable=1"
_QUIET: Final = "PRAGMA cipher_log_level = NONE"
"""SQLCipher would print each page it cannot read to stderr; we say it once, in words."""

Connection = Any
"""A DB-API connection of sqlcipher3, which ships no types."""

# Without an adapter of their own, bytes and absences are asked in vain for protocols that nobody has: 3 µs each, which
# was most of what writing a row took. What is not there adapts to nothing, without a frame of Python.
sqlcipher.register_adapter(bytes, bytes)
sqlcipher.register_adapter(type(None), {}.get)

IntegrityError: Final = sqlcipher.IntegrityError
"""What a statement raises that a rule of the schema refuses."""

Role = Literal["writer", "reader"]


class DataKey:
    """The 32 raw bytes that open the database; never printed."""

    __slots__ = ("_raw",)

    def __init__(self, raw: bytes) -> None:
        """Hold the key."""
        if len(raw) != KEY_BYTES:
            message = f"a data key has {KEY_BYTES} bytes"
            raise ValueError(message)
        self._raw = raw

    @property
    def raw(self) -> bytes:
        """Return the bytes, for wrapping and deriving."""
        return self._raw

    @property
    def pragma(self) -> str:
        """Return the statement that must come first on a connection."""
        return f"PRAGMA key = \"x'{self._raw.hex()}'\""

    @override
    def __repr__(self) -> str:
        return "DataKey(…)"


def check_engine() -> None:
    """Refuse to work over a SQLite that can corrupt the file."""
    if sqlcipher.sqlite_version_info < OLDEST_SQLITE:
        text = QT_TRANSLATE_NOOP(
            "store",
            "This copy of the program carries SQLite {found}; {wanted} or later is needed: reinstall the program.",
        )
        wanted = ".".join(map(str, OLDEST_SQLITE))
        raise EnvironmentFailure(text.format(found=sqlcipher.sqlite_version, wanted=wanted))


def connect(path: Path, key: DataKey, role: Role = "writer", *, create: bool = False) -> Connection:
    """Return a connection with the key and every setting in place, in autocommit mode.

    A reader is opened `mode=ro`; a writer never creates the file unless `create` says so.
    The key is proved by a first read: a wrong one raises `EnvironmentFailure`.
    """
    check_engine()
    query = _reading(path) if role == "reader" else "mode=rwc" if create else "mode=rw"
    database = _open(path, key, query)
    try:
        with environment_failures():
            _configure(database, role, create=create)
    except BaseException:
        database.close()
        raise
    return database


def _open(path: Path, key: DataKey, query: str) -> Connection:
    """Open the file with the key and prove it by its first page; the schema, some 15 ms, is read by who needs it."""
    with environment_failures():
        database = sqlcipher.connect(
            f"{path.absolute().as_uri()}?{query}", uri=True, isolation_level=None, check_same_thread=False
        )
        try:
            database.execute(key.pragma)
            database.execute(_QUIET)
            database.execute("PRAGMA user_version")
        except BaseException:
            database.close()
            raise
    return database


def _reading(path: Path) -> str:
    """Return how a reader opens: in a folder where nothing can be written, the file is taken as it stands."""
    can_share = os.access(path.parent, os.W_OK) or not _is_at_rest(path)
    return "mode=ro" if can_share else _STILL


def _is_at_rest(path: Path) -> bool:
    """Say whether no write-ahead log is pending beside the file."""
    log = path.with_name(f"{path.name}-wal")
    return not log.exists() or log.stat().st_size == 0


def _configure(database: Connection, role: Role, *, create: bool) -> None:
    """Apply the settings that every connection shares (see docs/administrator-guide.md, storage)."""
    database.execute("PRAGMA busy_timeout = 10000")
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA cell_size_check = ON")
    database.execute("PRAGMA temp_store = MEMORY")
    database.execute(f"PRAGMA cache_size = -{_CACHE_KIB[role]}")
    if role == "reader":
        database.execute("PRAGMA query_only = ON")
        return
    if create:
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")


def connect_still(path: Path, key: DataKey) -> Connection:
    """Return a connection that reads a file at rest without leaving any other file beside it.

    Only for a file that nobody writes: a backup, or a database whose write-ahead log is absent or empty.
    """
    return _open(path, key, _STILL)


def take_log_in(path: Path, key: DataKey) -> None:
    """Bring what the write-ahead log holds into the file: the last connection does so on closing, if it may write."""
    _open(path, key, "mode=rw").close()


@contextmanager
def transaction(database: Connection) -> Iterator[Connection]:
    """Hold the write lock from the first statement to the commit; any failure takes everything back."""
    with environment_failures():
        database.execute("BEGIN IMMEDIATE")
        try:
            yield database
            database.execute("COMMIT")
        except BaseException:
            if database.in_transaction:
                database.execute("ROLLBACK")
            raise


class FileMarks(NamedTuple):
    """What the header says of a file: whose it is, and its schema."""

    application_id: int
    version: int


def file_marks(path: Path, key: DataKey) -> FileMarks:
    """Return the marks of a file, read without changing a byte; a file at rest stays alone in its folder."""
    check_engine()
    with closing(_open(path, key, _STILL if _is_at_rest(path) else _reading(path))) as database:
        identity = int(database.execute("PRAGMA application_id").fetchone()[0])
        return FileMarks(identity, version_of(database))


def version_of(database: Connection) -> int:
    """Return the schema version of an open file."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def schema_version(path: Path, key: DataKey) -> int:
    """Return `user_version`, read without changing a byte of the database."""
    return file_marks(path, key).version
