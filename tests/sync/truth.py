"""What must be true, computed from all records ever made by the definition alone; and what a device's file says."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple, Protocol

from aso_desktop.store.connection import Connection
from aso_desktop.sync.clocks import Key, Row
from aso_desktop.sync.records import DELETE, INSERT, LIFE, Change, Dot, Value
from aso_desktop.sync.rows import Authors, load
from aso_desktop.sync.tables import Table, Tables


class Shown(NamedTuple):
    """The heads of a cell, and the value of the newest."""

    heads: frozenset[Dot]
    value: Value
    gone: bool


class Peer(Protocol):
    """What is asked of a device: its file, over a connection that may make temporary tables."""

    @property
    def db(self) -> Connection: ...

    @property
    def tables(self) -> Tables: ...

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]: ...

    def row(self, table: str, row_id: bytes, *columns: str) -> tuple[Any, ...] | None: ...


def speaks_of(change: Change, cell: int) -> bool:
    return change.op in {INSERT, DELETE} or cell in change.values


def cell_truth(changes: Iterable[Change], table: Table, cell: int) -> Shown | None:
    """Return the heads of a cell: the values that no value names as its parent."""
    seen = [change for change in changes if speaks_of(change, cell)]
    replaced = {dot for change in seen for dot in change.replaced(cell)}
    heads = [change for change in seen if change.dot not in replaced]
    if not heads:
        return None
    best = max(heads, key=lambda c: (c.op != DELETE, c.stamp, c.device))
    gone = best.op == DELETE
    candidates = heads if not gone else [c for c in seen if c.op != DELETE]
    source = max(candidates, key=lambda c: (c.op != DELETE, c.stamp, c.device), default=None)
    value = source.values.get(cell, table.defaults.get(cell)) if source else None
    return Shown(frozenset(c.dot for c in heads), value, gone)


def check_against_truth(peer: Peer, changes: Iterable[Change]) -> None:
    """Compare a device that has received everything with the truth, cell by cell."""
    by_row: dict[Key, list[Change]] = defaultdict(list)
    for change in changes:
        by_row[change.table, change.row].append(change)
    rows = clocks(peer, by_row)
    for key, found in by_row.items():
        table = peer.tables.by_number[key[0]]
        cells = {cell: cell_truth(found, table, cell) for cell in (LIFE, *table.columns)}
        _check_row(peer, table, rows[key], cells)


def _check_row(peer: Peer, table: Table, row: Row, cells: dict[int, Shown | None]) -> None:
    for cell, truth in cells.items():
        assert truth is not None
        assert {r.head.dot for r in row.rivals(cell)} == truth.heads, (table.name, cell)
        assert not row.waiting(cell)
    lives = any(truth is not None and not truth.gone for truth in cells.values())
    assert row.lives == lives
    present = peer.row(table.name, row.key[1], *table.columns.values())
    if lives:
        expected = tuple(truth.value for cell, truth in cells.items() if cell != LIFE and truth is not None)
        assert present == expected, table.name
    elif present is not None:
        assert peer.rows("SELECT kind FROM sync_held WHERE row_id = ?", row.key[1]) == [("kept",)]


def clocks(peer: Peer, keys: Iterable[Key]) -> dict[Key, Row]:
    return load(peer.db, set(keys), Authors(peer.db))


def digest(peer: Peer) -> dict[str, list[Any]]:
    """Return all that must be equal on every device: tables, heads, unknown values, what is kept of deleted rows."""
    tables: Tables = peer.tables
    found: dict[str, list[Any]] = {}
    for table in tables.by_number.values():
        columns = ", ".join(("id", *table.columns.values()))
        found[table.name] = peer.rows(f"SELECT {columns} FROM {table.name} ORDER BY id")
    keys = peer.rows("SELECT table_number, row_id FROM sync_row")
    logical = []
    for key, row in sorted(clocks(peer, keys).items()):
        known = peer.tables.get(key[0])
        cells = sorted((known.columns.keys() if known else set()) | row.cells.keys() | {LIFE})
        heads = [[(r.head.dot, r.head.stamp, r.head.gone) for r in sorted(row.rivals(c))] for c in cells]
        logical.append((key, heads, sorted(row.last.items())))
    found["clocks"] = logical
    found["unknown"] = peer.rows("SELECT * FROM sync_unknown ORDER BY 1, 2, 3")
    found["waits"] = peer.rows("SELECT * FROM sync_wait")
    return found


def check_sound(peer: Peer) -> None:
    """Compare the file with itself."""
    assert peer.rows("PRAGMA foreign_key_check") == []
    assert peer.rows("PRAGMA integrity_check") == [("ok",)]
    assert peer.rows("SELECT count(*) FROM store_state WHERE name = 'capture_off'") == [(0,)]
