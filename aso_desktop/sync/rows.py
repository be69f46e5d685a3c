"""Rows with their clocks, read from the file and written back: few statements, however many rows."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

import msgspec

from aso_desktop.store.connection import Connection
from aso_desktop.store.many import insert_many
from aso_desktop.sync.clocks import Head, Key, Last, Rival, Row
from aso_desktop.sync.records import Dot, Value
from aso_desktop.sync.tables import Table

_KEYS: Final = (
    "CREATE TEMP TABLE IF NOT EXISTS sync_key "
    "(table_number INTEGER, row_id BLOB, PRIMARY KEY (table_number, row_id)) WITHOUT ROWID"
)
_CLOCKS: Final = "author, s.n, s.stamp, s.wall, s.gone, s.cols FROM {keys} AS k CROSS JOIN sync_row"
_HEADS: Final = "cell, s.author, s.n, s.stamp, s.wall, s.gone, s.value FROM {keys} AS k CROSS JOIN sync_head"
_WAITS: Final = "cell, s.device, s.n FROM {keys} AS k CROSS JOIN sync_wait"
_LAST: Final = "last FROM {keys} AS k CROSS JOIN sync_tombstone"
_UNKNOWN: Final = "cell, s.value FROM {keys} AS k CROSS JOIN sync_unknown"

_CLOCK_COLUMNS: Final = ("table_number", "row_id", "author", "n", "stamp", "wall", "gone", "cols")
_CLOCK_ON: Final = (
    "UPDATE sync_row SET author = ?3, n = ?4, stamp = ?5, wall = ?6, gone = ?7, cols = ?8 "
    "WHERE table_number = ?1 AND row_id = ?2"
)
_COLS_ON: Final = "UPDATE sync_row SET cols = ?3 WHERE table_number = ?1 AND row_id = ?2"
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

CELLS: Final = msgspec.msgpack.Decoder(_Cells)
"""Reads the clocks of cells that were edited apart."""
LASTS: Final = msgspec.msgpack.Decoder(dict[int, tuple[int, bytes, Any]])
"""Reads the newest values of a deleted row: stamp, device and value, by cell."""
_VALUE: Final = msgspec.msgpack.Decoder()
_PACK: Final = msgspec.msgpack.Encoder()

NOBODY: Final = 0
"""Author of the clock of a row of which only edits were received."""


class Keys(NamedTuple):
    """Where the keys of wanted rows stand: a table, or a query in brackets and what it is bound to."""

    source: str
    bound: tuple[Any, ...] = ()


NAMED: Final = Keys("temp.sync_key")
"""The keys that `name_keys` wrote."""
CROWDED: Final = Keys("(SELECT DISTINCT table_number, row_id FROM sync_head)")
"""The rows that have a losing head."""


def one(key: Key) -> Keys:
    """Return the keys of a single row."""
    return Keys("(SELECT ? AS table_number, ? AS row_id)", key)


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

    def who(self, number: int) -> tuple[bytes, bytes | None]:
        """Return the device and the agent of an author."""
        row = self._database.execute("SELECT device, agent FROM sync_author WHERE number = ?", (number,)).fetchone()
        return row[0], row[1]

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
    insert_many(database, "temp.sync_key", ("table_number", "row_id"), sorted(keys))


def load(database: Connection, keys: Collection[Key], authors: Authors) -> dict[Key, Row]:
    """Return rows by key, whether anything is known of them or not; `sync_key` names them afterwards."""
    wanted = sorted(keys)
    name_keys(database, wanted)
    rows = {key: Row(key) for key in wanted}
    read_into(rows, database, NAMED, authors)
    return rows


def read_into(rows: dict[Key, Row], database: Connection, keys: Keys, authors: Authors) -> None:
    """Read clocks, losing heads, waits, and the last values of what is gone."""
    for table, row_id, author, n, stamp, wall, gone, cols in _joined(database, _CLOCKS, keys):
        key = table, row_id
        row = rows.get(key)
        if row is None:
            row = rows[key] = Row(key)
        row.stored = True
        if author != NOBODY:
            row.base = row.kept = Head(authors.device(author), n, stamp, author, wall, bool(gone))
        if cols is not None:
            row.cells = {cell: _head(authors, *clock) for cell, clock in CELLS.decode(cols).items()}
    _read_rivals(rows, database, keys, authors)


def _read_rivals(rows: Mapping[Key, Row], database: Connection, keys: Keys, authors: Authors) -> None:
    """Add losing heads, waits and last values; most rows have none."""
    if has_any(database, "sync_head"):
        for table, row_id, cell, *clock, value in _joined(database, _HEADS, keys):
            rows[table, row_id].losers.setdefault(cell, []).append(Rival(_head(authors, *clock), unpack_value(value)))
    if has_any(database, "sync_wait"):
        for table, row_id, cell, device, n in _joined(database, _WAITS, keys):
            rows[table, row_id].waits.setdefault(cell, set()).add(Dot(device, n))
    if has_any(database, "sync_tombstone"):
        for table, row_id, last in _joined(database, _LAST, keys):
            row = rows[table, row_id]
            row.last = {cell: Last(*kept) for cell, kept in LASTS.decode(last).items()}
            row.values.update((cell, kept.value) for cell, kept in row.last.items())


def read_unknown(rows: Mapping[Key, Row], database: Connection, keys: Keys) -> dict[Key, list[int]]:
    """Add the values that have no place in the tables, after those that have; return which cells they are of."""
    found: dict[Key, list[int]] = {}
    if has_any(database, "sync_unknown"):
        for table, row_id, cell, value in _joined(database, _UNKNOWN, keys):
            rows[table, row_id].values[cell] = unpack_value(value)
            found.setdefault((table, row_id), []).append(cell)
    return found


def read_values(
    rows: dict[Key, Row], database: Connection, table: Table, keys: Keys, cells: Collection[int] | None = None
) -> dict[Key, int]:
    """Add what the table shows of some rows, or of some cells of them; return the places of those that stand in it."""
    wanted = {c: name for c, name in table.columns.items() if cells is None or c in cells}
    columns = "".join(f", s.{column}" for column in wanted.values())
    select = (
        f"SELECT s.id, s.local_id{columns} FROM {keys.source} AS k CROSS JOIN {table.name} AS s ON s.id = k.row_id "
        "WHERE k.table_number = ?"
    )
    places: dict[Key, int] = {}
    for row_id, place, *values in database.execute(select, (*keys.bound, table.number)).fetchall():
        key = table.number, row_id
        places[key] = place
        rows[key].values.update(zip(wanted, values, strict=True))
    return places


def _joined(database: Connection, statement: str, keys: Keys) -> list[tuple[Any, ...]]:
    """Run a statement for some rows; each line begins with the two parts of the key."""
    on = "AS s ON s.table_number = k.table_number AND s.row_id = k.row_id"
    select = f"SELECT k.table_number, k.row_id, s.{statement.format(keys=keys.source)} {on}"
    found: list[tuple[Any, ...]] = database.execute(select, keys.bound).fetchall()
    return found


def has_any(database: Connection, table: str) -> bool:
    """Say whether a side table holds anything at all: most are empty most of the time."""
    return database.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None


def _head(authors: Authors, author: int, n: int, stamp: int, wall: int | None, gone: int) -> Head:
    return Head(authors.device(author), n, stamp, author, wall, bool(gone))


def save(database: Connection, rows: Collection[Row]) -> None:
    """Write the clocks of rows back, their losing heads, waits and last values where these changed."""
    new, moved, edited = [], [], []
    for row in rows:
        if not row.stored:
            if row.base or row.cells:
                new.append(_clock(row))
        elif row.base is row.kept:
            edited.append((*row.key, _cols(row)))
        else:
            moved.append(_clock(row))
    insert_many(database, "sync_row", _CLOCK_COLUMNS, new)
    database.executemany(_CLOCK_ON, moved)
    database.executemany(_COLS_ON, edited)
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


def _cols(row: Row) -> bytes | None:
    if not row.cells:
        return None
    return _PACK.encode({cell: (h.author, h.n, h.stamp, h.wall, h.gone) for cell, h in row.cells.items()})


def _clock(row: Row) -> tuple[object, ...]:
    base, cols = row.base, _cols(row)
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
