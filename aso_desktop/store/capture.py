"""Triggers that note every change of a captured table, whoever makes it, and the changes read back from them.

A transaction's entries stand in `sync_change` until its unit of work has journalled them; those that raw SQL left
behind are taken up by the next unit of work.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple
from uuid import UUID

from aso_desktop.store.connection import Connection

Op = Literal["insert", "update", "delete"]
_OPS: dict[int, Op] = {1: "insert", 2: "update", 3: "delete"}


@dataclass(frozen=True)
class CapturedTable:
    """What the triggers need to know of a table: its number, its cells, and which of them hold bytes.

    `quiet` are the cells of whose versions nobody is told; triggers note them like any other.
    """

    name: str
    number: int
    cells: Mapping[str, int]
    blobs: frozenset[str] = frozenset()
    append_only: bool = False
    quiet: frozenset[int] = frozenset()


class CapturedChange(NamedTuple):
    """What one transaction did to one row.

    `row` is its id, 16 bytes. `before` and `after` hold the cells that differ (all of them for a delete or an insert);
    bytes stay bytes.
    """

    table: str
    row: bytes
    op: Op
    before: Mapping[str, Any] = {}
    after: Mapping[str, Any] = {}

    @property
    def row_id(self) -> UUID:
        """Return the id of the row."""
        return UUID(bytes=self.row)


def rebuild_triggers(database: Connection, tables: Iterable[CapturedTable], derived: Iterable[str] = ()) -> None:
    """Drop every trigger, make them anew from the tables and `derived`; remember the hash of their text."""
    for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        database.execute(f'DROP TRIGGER "{name}"')
    for table in tables:
        for statement in _statements(table):
            database.execute(statement)
    for statement in derived:
        database.execute(statement)
    database.execute(
        "INSERT INTO store_state(name, value) VALUES ('triggers', ?) "
        "ON CONFLICT(name) DO UPDATE SET value = excluded.value",
        (_present_hash(database),),
    )


def triggers_intact(database: Connection) -> bool:
    """Say whether the file's triggers are those the last migration made."""
    row = database.execute("SELECT value FROM store_state WHERE name = 'triggers'").fetchone()
    return row is not None and row[0] == _present_hash(database)


def _present_hash(database: Connection) -> str:
    rows = database.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name").fetchall()
    return hashlib.sha256("\n".join(sql for (sql,) in rows).encode()).hexdigest()


def _statements(table: CapturedTable) -> Iterable[str]:
    note = "INSERT INTO sync_change(table_number, row_id, op, before) VALUES"
    name, number = table.name, table.number
    quiet = "NOT EXISTS (SELECT 1 FROM store_state WHERE name = 'capture_off')"
    yield (
        f"CREATE TRIGGER {name}_captured_insert AFTER INSERT ON {name} WHEN {quiet} "
        f"BEGIN {note} ({number}, NEW.id, 1, NULL); END"
    )
    if table.append_only:
        for verb in ("UPDATE", "DELETE"):
            yield (
                f"CREATE TRIGGER {name}_append_only_{verb.lower()} BEFORE {verb} ON {name} WHEN {quiet} "
                f"BEGIN SELECT RAISE(ABORT, '{name} is append-only'); END"
            )
        return
    differs = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in table.cells)
    changed = ", ".join(f"'{c}', CASE WHEN OLD.{c} IS NOT NEW.{c} THEN {_kept(table, c)} END" for c in table.cells)
    everything = ", ".join(f"'{c}', {_kept(table, c)}" for c in table.cells)
    yield (
        f"CREATE TRIGGER {name}_captured_update AFTER UPDATE ON {name} WHEN ({differs}) AND {quiet} "
        f"BEGIN {note} ({number}, NEW.id, 2, json_object({changed})); END"
    )
    yield (
        f"CREATE TRIGGER {name}_captured_delete AFTER DELETE ON {name} WHEN {quiet} "
        f"BEGIN {note} ({number}, OLD.id, 3, json_object({everything})); END"
    )


def _kept(table: CapturedTable, column: str) -> str:
    """Return the SQL of an old value in an array of one, so that a NULL is not taken for "unchanged"."""
    value = f"hex(OLD.{column})" if column in table.blobs else f"OLD.{column}"
    return f"json_array(CASE WHEN OLD.{column} IS NOT NULL THEN {value} END)"


@contextmanager
def capture_off(database: Connection) -> Iterator[None]:
    """Leave the block's writes out of `sync_change`: they come from elsewhere. Append-only rows may be completed.

    The flag is a row of the transaction itself, so that a crash cannot leave it set.
    """
    database.execute("INSERT INTO store_state(name, value) VALUES ('capture_off', '1')")
    yield
    database.execute("DELETE FROM store_state WHERE name = 'capture_off'")


class Capture:
    """Reads the captured entries of a transaction back as changes."""

    def __init__(self, tables: Iterable[CapturedTable]) -> None:
        """Know the captured tables."""
        self._by_number = {t.number: t for t in tables}
        self.tables = {t.name: t for t in self._by_number.values()}

    def take(self, database: Connection) -> list[CapturedChange]:
        """Return the changes noted since the last call, one per row, and clear the notes."""
        entries = database.execute("SELECT table_number, row_id, op, before FROM sync_change ORDER BY seq").fetchall()
        if not entries:
            return []
        database.execute("DELETE FROM sync_change")
        merged: dict[tuple[int, bytes], _Merged] = {}
        for number, row_id, op, before in entries:
            merged.setdefault((number, row_id), _Merged()).note(op, self._decoded(number, before))
        found = (self._change(database, *key, entry) for key, entry in merged.items())
        return [change for change in found if change is not None]

    def _decoded(self, number: int, before: str | None) -> dict[str, Any]:
        blobs = self._by_number[number].blobs
        cells = {c: v[0] for c, v in json.loads(before or "{}").items() if v is not None}
        return {c: bytes.fromhex(v) if c in blobs and v is not None else v for c, v in cells.items()}

    def _change(self, database: Connection, number: int, row_id: bytes, entry: "_Merged") -> CapturedChange | None:
        table, op = self._by_number[number], entry.op
        if op is None:
            return None
        if op == "delete":
            return CapturedChange(table.name, row_id, op, entry.before)
        columns = list(table.cells) if op == "insert" else list(entry.before)
        row = database.execute(f"SELECT {', '.join(columns)} FROM {table.name} WHERE id = ?", (row_id,)).fetchone()
        present = dict(zip(columns, row, strict=True))
        if op == "insert":
            return CapturedChange(table.name, row_id, op, {}, present)
        after = {c: v for c, v in present.items() if v != entry.before[c]}
        return CapturedChange(table.name, row_id, op, {c: entry.before[c] for c in after}, after) if after else None


class _Merged:
    """Folds the entries of one row: the first old value of a cell wins, made-then-deleted is nothing."""

    def __init__(self) -> None:
        self.op: Op | None = None
        self.before: dict[str, Any] = {}
        self._was_inserted = False
        self._seen = False

    def note(self, code: int, before: dict[str, Any]) -> None:
        op = _OPS[code]
        if not self._seen:
            self._seen, self._was_inserted = True, op == "insert"
        self.before = {**before, **self.before}
        if op == "delete":
            self.op = None if self._was_inserted else "delete"
        elif op == "insert":
            self.op = "insert" if self._was_inserted else "update"
        elif self.op is None:
            self.op = "update"
