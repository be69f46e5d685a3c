"""Rows with their clocks, read from the file and written back: few statements, however many rows."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final

import msgspec

from aso_desktop.store.connection import Connection
from aso_desktop.sync.clocks import Head, Key, Last, Rival, Row
from aso_desktop.sync.records import Dot, Value

_KEYS: Final = (
    "CREATE TEMP TABLE IF NOT EXISTS sync_key "
    "(table_number INTEGER, row_id BLOB, PRIMARY KEY (table_number, row_id)) WITHOUT ROWID"
)
JOINED: Final = (
    "FROM temp.sync_key AS k CROSS JOIN {table} AS s ON s.table_number = k.table_number AND s.row_id = k.row_id"
)
_CLOCKS: Final = (
    f"SELECT k.table_number, k.row_id, s.author, s.n, s.stamp, s.wall, s.gone, s.cols {JOINED.format(table='sync_row')}"
)
_HEADS: Final = (
    "SELECT k.table_number, k.row_id, s.cell, s.author, s.n, s.stamp, s.wall, s.gone, s.value "
    f"{JOINED.format(table='sync_head')}"
)
_WAITS: Final = f"SELECT k.table_number, k.row_id, s.cell, s.device, s.n {JOINED.format(table='sync_wait')}"
_LAST: Final = f"SELECT k.table_number, k.row_id, s.last {JOINED.format(table='sync_tombstone')}"

_CLOCK_IN: Final = (
    "INSERT INTO sync_row(table_number, row_id, author, n, stamp, wall, gone, cols) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT(table_number, row_id) DO UPDATE SET author = excluded.author, n = excluded.n, "
    "stamp = excluded.stamp, wall = excluded.wall, gone = excluded.gone, cols = excluded.cols"
)
_HEADS_OUT: Final = "DELETE FROM sync_head WHERE table_number = ? AND row_id = ?"
_HEAD_IN: Final = (
    "INSERT INTO sync_head(table_number, row_id, cell, author, n, stamp, wall, gone, value) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_WAITS_OUT: Final = "DELETE FROM sync_wait WHERE table_number = ? AND row_id = ?"
_WAIT_IN: Final = "INSERT INTO sync_wait(table_number, row_id, cell, device, n) VALUES (?, ?, ?, ?, ?)"
_LAST_OUT: Final = "DELETE FROM sync_tombstone WHERE table_number = ? AND row_id = ?"
_LAST_IN: Final = "INSERT INTO sync_tombstone(table_number, row_id, last) VALUES (?, ?, ?)"

_Cells = dict[int, tuple[int, int, int, int | None, bool]]
"""Cell → author, number, stamp, wall, gone."""

_CELLS: Final = msgspec.msgpack.Decoder(_Cells)
_LASTS: Final = msgspec.msgpack.Decoder(dict[int, tuple[int, bytes, Any]])
_VALUE: Final = msgspec.msgpack.Decoder()
_PACK: Final = msgspec.msgpack.Encoder()

NOBODY: Final = 0
"""Author of the clock of a row of which only edits were received."""


class Authors:
    """The numbers that stand for a device and an agent in this file."""

    def __init__(self, database: Connection) -> None:
        """Read on demand from `database`, within one transaction."""
        self._database = database
        self._devices: dict[int, bytes] = {}
        self._numbers: dict[tuple[bytes, bytes | None], int] = {}

    def device(self, number: int) -> bytes:
        """Return the device of an author."""
        if number not in self._devices:
            row = self._database.execute("SELECT device FROM sync_author WHERE number = ?", (number,)).fetchone()
            self._devices[number] = row[0]
        return self._devices[number]

    def number(self, device: bytes, agent: bytes | None) -> int:
        """Return the number of an author; a new one gets the next."""
        who = device, agent
        if who not in self._numbers:
            find = "SELECT number FROM sync_author WHERE device = ? AND ifnull(agent, x'') = ifnull(?, x'')"
            row = self._database.execute(find, who).fetchone()
            self._numbers[who] = row[0] if row else self._add(who)
        return self._numbers[who]

    def _add(self, who: tuple[bytes, bytes | None]) -> int:
        cursor = self._database.execute("INSERT INTO sync_author(device, agent) VALUES (?, ?)", who)
        return int(cursor.lastrowid)


def pack_value(value: Value) -> bytes:
    """Return a value as side tables keep it."""
    return _PACK.encode(value)


def unpack_value(packed: bytes) -> Value:
    """Return what `pack_value` packed."""
    value: Value = _VALUE.decode(packed)
    return value


def name_keys(database: Connection, keys: Iterable[Key]) -> None:
    """Fill the temporary table that statements are joined to."""
    database.execute(_KEYS)
    database.execute("DELETE FROM temp.sync_key")
    database.executemany("INSERT INTO temp.sync_key(table_number, row_id) VALUES (?, ?)", sorted(keys))


def load(database: Connection, keys: Collection[Key], authors: Authors) -> dict[Key, Row]:
    """Return rows by key with their clocks, and the last values of those that are deleted; `sync_key` names them."""
    rows = {key: Row(key) for key in keys}
    name_keys(database, keys)
    for number, row_id, author, n, stamp, wall, gone, cols in database.execute(_CLOCKS).fetchall():
        row = rows[number, row_id]
        if author != NOBODY:
            row.base = Head(authors.device(author), n, stamp, author, wall, bool(gone))
        if cols is not None:
            row.cells = {cell: _head(authors, *clock) for cell, clock in _CELLS.decode(cols).items()}
    _load_rivals(database, rows, authors)
    _load_last(database, rows)
    return rows


def _load_rivals(database: Connection, rows: Mapping[Key, Row], authors: Authors) -> None:
    """Add the losing heads and what cells wait for."""
    if has_any(database, "sync_head"):
        for number, row_id, cell, *clock, value in database.execute(_HEADS).fetchall():
            rival = Rival(_head(authors, *clock), unpack_value(value))
            rows[number, row_id].losers.setdefault(cell, []).append(rival)
    if has_any(database, "sync_wait"):
        for number, row_id, cell, device, n in database.execute(_WAITS).fetchall():
            rows[number, row_id].waits.setdefault(cell, set()).add(Dot(device, n))


def _load_last(database: Connection, rows: Mapping[Key, Row]) -> None:
    """Add the last values of what is gone."""
    if has_any(database, "sync_tombstone"):
        for number, row_id, last in database.execute(_LAST).fetchall():
            row = rows[number, row_id]
            row.last = {cell: Last(*kept) for cell, kept in _LASTS.decode(last).items()}
            row.values = {cell: kept.value for cell, kept in row.last.items()}


def has_any(database: Connection, table: str) -> bool:
    """Say whether a side table holds anything at all: most are empty most of the time."""
    return database.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None


def _head(authors: Authors, author: int, n: int, stamp: int, wall: int | None, gone: int) -> Head:
    return Head(authors.device(author), n, stamp, author, wall, bool(gone))


def save(database: Connection, rows: Collection[Row]) -> None:
    """Write the clocks of rows back, their losing heads, waits and last values where these changed."""
    database.executemany(_CLOCK_IN, [_clock(row) for row in rows if row.base or row.cells])
    crowded = [row for row in rows if row.crowded]
    if crowded:
        database.executemany(_HEADS_OUT, [row.key for row in crowded])
        database.executemany(_HEAD_IN, [line for row in crowded for line in _losers(row)])
        database.executemany(_WAITS_OUT, [row.key for row in crowded])
        database.executemany(_WAIT_IN, [line for row in crowded for line in _waits(row)])
    mourned = [row for row in rows if row.mourned]
    if mourned:
        database.executemany(_LAST_OUT, [row.key for row in mourned])
        database.executemany(_LAST_IN, [(*row.key, _PACK.encode(row.last)) for row in mourned if row.last])


def _clock(row: Row) -> tuple[object, ...]:
    cells = {cell: (h.author, h.n, h.stamp, h.wall, h.gone) for cell, h in row.cells.items()}
    cols = _PACK.encode(cells) if cells else None
    base = row.base
    if base is None:
        return (*row.key, NOBODY, 0, 0, None, 0, cols)
    return (*row.key, base.author, base.n, base.stamp, base.wall, base.gone, cols)


def _losers(row: Row) -> Iterator[tuple[object, ...]]:
    for cell, rivals in row.losers.items():
        for head, value in rivals:
            clock = head.author, head.n, head.stamp, head.wall, head.gone
            yield (*row.key, cell, *clock, pack_value(value))


def _waits(row: Row) -> Iterator[tuple[object, ...]]:
    for cell, dots in row.waits.items():
        yield from ((*row.key, cell, *dot) for dot in dots)


def cursors(database: Connection) -> dict[bytes, int]:
    """Return the number of the last change received of each device."""
    return dict(database.execute("SELECT device, n FROM sync_cursor").fetchall())


def advance(database: Connection, reached: Mapping[bytes, int]) -> None:
    """Move cursors on, and forget the waits that are over."""
    move = "INSERT INTO sync_cursor(device, n) VALUES (?, ?) ON CONFLICT(device) DO UPDATE SET n = excluded.n"
    database.executemany(move, list(reached.items()))
    if has_any(database, "sync_wait"):
        database.executemany("DELETE FROM sync_wait WHERE device = ? AND n <= ?", list(reached.items()))


def by_table(keys: Iterable[Key]) -> dict[int, list[bytes]]:
    """Return row ids by table number."""
    found: dict[int, list[bytes]] = defaultdict(list)
    for number, row_id in keys:
        found[number].append(row_id)
    return found
