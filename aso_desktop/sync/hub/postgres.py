"""The hub in one table of PostgreSQL: `aso_hub(key, part, size, body, created)`, bodies in parts of 4 MiB.

A put is one transaction whose first row decides. Connections are short: one is opened by the first call, kept while
calls follow each other, and closed by `close`. `NOTIFY aso_hub` goes with every new marker: a hint to look, no proof.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

import psycopg
from psycopg import errors
from psycopg.conninfo import conninfo_to_dict

from aso_desktop.sync.hub.names import HEADS, check_key, check_prefix
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

PART_BYTES: Final = 4 * 1024 * 1024
_CONNECT_SECONDS: Final = 10
_STATEMENT_MILLISECONDS: Final = 60_000
_ABSENT: Final = errors.UndefinedTable

_TABLE: Final = """
    CREATE TABLE IF NOT EXISTS aso_hub (
        key text COLLATE "C" NOT NULL,
        part integer NOT NULL,
        size bigint NOT NULL,
        body bytea NOT NULL,
        created timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (key, part)
    )
"""
_LIST: Final = (
    "SELECT key, size, extract(epoch FROM created)::text FROM aso_hub "
    "WHERE part = 0 AND key > %s AND key >= %s AND key < %s ORDER BY key"
)
_GET: Final = "SELECT size, body FROM aso_hub WHERE key = %s ORDER BY part"
_SIZE: Final = "SELECT size FROM aso_hub WHERE key = %s AND part = 0"
_FIRST: Final = "INSERT INTO aso_hub (key, part, size, body) VALUES (%s, 0, %s, %s) ON CONFLICT DO NOTHING"
_NEXT: Final = "INSERT INTO aso_hub (key, part, size, body) VALUES (%s, %s, 0, %s)"
_DELETE: Final = "DELETE FROM aso_hub WHERE key = %s"
_HINT: Final = "SELECT pg_notify('aso_hub', %s)"
_BEHIND: Final = "\U0010ffff"
"""Sorts behind every sign of a key."""


class PostgresStore:
    """A hub in the database that `address` (a URL without password) leads to."""

    def __init__(self, address: str, password: str = "") -> None:
        """Know where; nothing is opened yet."""
        self._address = address
        self._password = password
        self._open: psycopg.Connection[Any] | None = None

    def prepare(self) -> None:
        """Make the table of a new hub."""
        with self._failures(Unknown), self._connection().transaction():
            self._connection().execute(_TABLE)

    def close(self) -> None:
        """Give the connection back; the next call opens another."""
        if self._open is not None:
            with suppress(psycopg.Error):
                self._open.close()
            self._open = None

    def list(self, prefix: str, after: str = "") -> list[Entry]:
        """Return the objects under `prefix`, in order."""
        start = check_prefix(prefix)
        with self._failures(OutOfReach):
            try:
                rows = self._connection().execute(_LIST, (after, start, start + _BEHIND)).fetchall()
            except _ABSENT:
                return []
        return [Entry(*row) for row in rows]

    def get(self, key: str) -> bytes:
        """Return the whole object."""
        with self._failures(OutOfReach):
            try:
                size = self._connection().execute(_SIZE, (check_key(key),)).fetchone()
            except _ABSENT as error:
                raise Missing(str(error)) from error
            if size is None:
                raise Missing(key)
            if size[0] > LARGEST:
                raise Damaged(f"{key}: larger than {LARGEST} bytes")
            rows = self._connection().execute(_GET, (key,), binary=True).fetchall()
        body = b"".join(part for _, part in rows)
        if not rows:
            raise Missing(key)
        if len(body) != size[0]:
            raise Damaged(f"{key}: {len(body)} of {size[0]} bytes")
        return body

    def put_if_absent(self, key: str, body: bytes) -> Put:
        """Make the object in one transaction unless its key is taken."""
        check_key(key)
        with self._failures(Unknown), self._connection().transaction():
            db = self._connection()
            if db.execute(_FIRST, (key, len(body), body[:PART_BYTES])).rowcount == 0:
                return Put.EXISTS
            for part, start in enumerate(range(PART_BYTES, len(body), PART_BYTES), 1):
                db.execute(_NEXT, (key, part, body[start : start + PART_BYTES]))
            if key.startswith(HEADS):
                db.execute(_HINT, (key,))
        return Put.CREATED

    def delete(self, key: str) -> None:
        """Remove the object."""
        with self._failures(Unknown), suppress(_ABSENT):
            self._connection().execute(_DELETE, (check_key(key),))

    def wait_for_hint(self, seconds: float) -> bool:
        """Wait until somebody announces something, at most so long; False says nothing about the hub."""
        with self._failures(OutOfReach):
            db = self._connection()
            db.execute("LISTEN aso_hub")
            heard = any(True for _ in db.notifies(timeout=seconds, stop_after=1))
            db.execute("UNLISTEN aso_hub")
        return heard

    def _connection(self) -> "psycopg.Connection[Any]":
        if self._open is None or self._open.closed:
            given = conninfo_to_dict(self._address).get("options") or ""
            self._open = psycopg.connect(
                self._address,
                password=self._password or None,
                autocommit=True,
                connect_timeout=_CONNECT_SECONDS,
                application_name="aso-desktop",
                options=f"{given} -c statement_timeout={_STATEMENT_MILLISECONDS}".strip(),
                tcp_user_timeout=_STATEMENT_MILLISECONDS,
            )
        return self._open

    @contextmanager
    def _failures(self, otherwise: type[HubFailure]) -> Iterator[None]:
        """Raise what the server answers in the hub's words; a connection that failed is not used again."""
        try:
            yield
        except psycopg.Error as error:
            self.close()
            raise _failure(error, otherwise) from error


def _failure(error: psycopg.Error, otherwise: type[HubFailure]) -> HubFailure:
    """Sort an error by its SQLSTATE (PostgreSQL manual, appendix A); connecting gives none, only words."""
    state, words = error.sqlstate or "", str(error)
    if isinstance(error, errors.ReadOnlySqlTransaction):
        return ReadOnly(words)
    if isinstance(error, errors.InsufficientPrivilege):
        return ReadOnly(words) if otherwise is Unknown else Denied(words)
    if state.startswith("28") or "password" in words or "pg_hba" in words:
        return Denied(words)
    if state.startswith("53"):
        return Full(words) if isinstance(error, errors.DiskFull) else OutOfReach(words)
    if isinstance(error, errors.UndefinedTable | errors.InvalidCatalogName) or "does not exist" in words:
        return Missing(words) if isinstance(error, errors.UndefinedTable) else OutOfReach(words)
    return otherwise(words)
