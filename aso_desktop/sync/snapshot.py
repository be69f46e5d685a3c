"""Snapshots: everything known, row by row, and their merge into a file that is itself worth something.

A snapshot is merged, it never replaces: per cell, what one side has seen and no longer holds is superseded; the rest
stands. One snapshot is one transaction of the caller, so that a crash leaves the file as it was.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from aso_desktop.store.capture import CapturedChange, capture_off
from aso_desktop.store.connection import Connection
from aso_desktop.sync.clocks import ALL, Head, Key, Rival, Row
from aso_desktop.sync.held import is_referred_to
from aso_desktop.sync.images import decode_part, encode_part
from aso_desktop.sync.records import LIFE, Dot
from aso_desktop.sync.rows import Authors, Keys, advance, cursors, read_into, read_unknown, read_values, save
from aso_desktop.sync.tables import Tables
from aso_desktop.sync.writing import Writing

PART: Final = 2_000
"""Rows in one part."""

_AFTER: Final = (
    "(SELECT table_number, row_id FROM sync_row WHERE (table_number, row_id) > (?, ?) "
    "ORDER BY table_number, row_id LIMIT ?)"
)
_SEEN: Final = (
    "CREATE TEMP TABLE sync_seen (table_number INTEGER, row_id BLOB, PRIMARY KEY (table_number, row_id)) WITHOUT ROWID"
)
_UNSEEN: Final = (
    "SELECT table_number, row_id FROM sync_row AS s WHERE NOT EXISTS "
    "(SELECT 1 FROM temp.sync_seen AS k WHERE k.table_number = s.table_number AND k.row_id = s.row_id)"
)
_CLOCKS: Final = ("sync_row", "sync_head", "sync_wait", "sync_tombstone", "sync_unknown")


def begin_reading(database: Connection) -> None:
    """See the file as it is now until the connection is closed, whatever is written meanwhile."""
    database.execute("BEGIN")


def parts(database: Connection, tables: Tables, size: int = PART) -> Iterator[bytes]:
    """Give the bodies of a snapshot's parts; hold one reading transaction open meanwhile.

    Everything must be stamped, and own changes sealed and sent. The cursors of that transaction belong to the snapshot.
    """
    after: Key = (0, b"")
    defaults = {number: table.defaults for number, table in tables.by_number.items()}
    while True:
        rows: dict[Key, Row] = {}
        authors, keys = Authors(database), Keys(_AFTER, (*after, size))
        read_into(rows, database, keys, authors)
        if not rows:
            return
        for number in {number for number, _ in rows}:
            if table := tables.get(number):
                read_values(rows, database, table, keys)
        read_unknown(rows, database, keys)
        after = max(rows)
        yield encode_part([rows[key] for key in sorted(rows)], authors, defaults)


class Arrival:
    """A snapshot on its way into this file; `covered` are its cursors, by device."""

    def __init__(self, database: Connection, tables: Tables, covered: Mapping[bytes, int]) -> None:
        """Begin, within a transaction of the caller, after local changes were stamped."""
        self._database = database
        self._tables = tables
        self._covered = covered
        self._seen = cursors(database)
        self._defaults = {number: table.defaults for number, table in tables.by_number.items()}
        database.execute("DROP TABLE IF EXISTS temp.sync_seen")
        database.execute(_SEEN)

    def take(self, body: bytes) -> list[CapturedChange]:
        """Merge one part; return what this changed in the tables."""
        authors = Authors(self._database)
        theirs = {row.key: row for row in decode_part(body, authors, self._defaults)}
        writing = Writing(self._database, self._tables, authors)
        with capture_off(self._database):
            rows = writing.load(theirs.keys())
            for key, row in rows.items():
                self._combine(row, theirs[key])
            save(self._database, list(rows.values()))
            writing.write(rows)
        self._database.executemany("INSERT INTO temp.sync_seen VALUES (?, ?) ON CONFLICT DO NOTHING", list(theirs))
        return writing.captured

    def finish(self) -> list[CapturedChange]:
        """Let go of what the snapshot knew and no longer holds, and move the cursors on."""
        unseen = self._database.execute(_UNSEEN).fetchall()
        captured = self._forget(unseen)
        reached = {d: n for d, n in self._covered.items() if n > self._seen.get(d, 0)}
        advance(self._database, reached)
        self._database.execute("DROP TABLE temp.sync_seen")
        return captured

    def _forget(self, keys: list[Key]) -> list[CapturedChange]:
        writing = Writing(self._database, self._tables, Authors(self._database))
        with capture_off(self._database):
            rows = writing.load(keys)
            gone = {key: row for key, row in rows.items() if all(_reached(self._covered, h.dot) for h in row.heads())}
            for row in gone.values():
                row.base, row.cells = None, {}
            forget(self._database, list(gone))
            writing.write(gone)
        return writing.captured

    def _combine(self, mine: Row, theirs: Row) -> None:
        """Merge what is known of a row, the same way round from both sides."""
        if mine.is_blank and theirs.is_plain and theirs.base and not _reached(self._seen, theirs.base.dot):
            mine.become(theirs)
            return
        apart = set(mine.cells) | set(theirs.cells)
        everything = self._defaults.get(mine.key[0], {}).keys() | mine.values.keys() | theirs.values.keys() | {LIFE}
        base = self._base(mine, theirs)
        if base is None or (mine.base and theirs.base and not self._is_settled(mine, theirs)):
            apart |= everything
        for cell in apart:
            self._combine_cell(mine, theirs, cell)
        for cell in everything - apart:
            come = Rival(theirs.base or mine.base or _NOTHING, theirs.values.get(cell))
            kept = Rival(base or _NOTHING, mine.values.get(cell))
            mine.show(cell, mine.base, come if base is theirs.base else kept, come)
        mine.base = mine.cells.get(LIFE, base)
        mine.wait_everywhere(self._open(mine.waits.get(ALL, set()) | theirs.waits.get(ALL, set())))
        for cell, last in theirs.last.items():
            mine.recall(cell, last)
        mine.pack()

    def _base(self, mine: Row, theirs: Row) -> Head | None:
        """Return the clock of the cells that neither side names."""
        if mine.base is None or theirs.base is None or mine.base.dot == theirs.base.dot:
            return theirs.base or mine.base
        if self._is_past(mine.base.dot, self._covered, theirs.waits) and not self._is_past(
            theirs.base.dot, self._seen, mine.waits
        ):
            return theirs.base
        if self._is_past(theirs.base.dot, self._seen, mine.waits):
            return mine.base
        return max(mine.base, theirs.base, key=lambda head: head.rank)

    def _is_settled(self, mine: Row, theirs: Row) -> bool:
        """Say whether one of two different bases was replaced by the other."""
        if mine.base is None or theirs.base is None or mine.base.dot == theirs.base.dot:
            return True
        past = self._is_past(mine.base.dot, self._covered, theirs.waits)
        return past or self._is_past(theirs.base.dot, self._seen, mine.waits)

    @staticmethod
    def _is_past(dot: Dot, reached: Mapping[bytes, int], waits: Mapping[int, set[Dot]]) -> bool:
        return _reached(reached, dot) or dot in waits.get(ALL, set())

    def _combine_cell(self, mine: Row, theirs: Row, cell: int) -> None:
        here, there = mine.rivals(cell), theirs.rivals(cell)
        waits_here, waits_there = mine.waiting(cell), theirs.waiting(cell)
        names_here, names_there = {r.head.dot for r in here}, {r.head.dot for r in there}
        kept = [r for r in here if r.head.dot in names_there or not self._superseded(r, self._covered, waits_there)]
        kept += [r for r in there if r.head.dot not in names_here and not self._superseded(r, self._seen, waits_here)]
        kept = kept or here or there
        if kept:
            new = there[0] if there else kept[0]
            mine.settle(cell, kept, self._open(waits_here | waits_there), new)

    @staticmethod
    def _superseded(rival: Rival, reached: Mapping[bytes, int], waits: set[Dot]) -> bool:
        return _reached(reached, rival.head.dot) or rival.head.dot in waits

    def _open(self, waits: set[Dot]) -> set[Dot]:
        return {dot for dot in waits if not (_reached(self._covered, dot) or _reached(self._seen, dot))}


_NOTHING: Final = Head(b"", 0, -1, 0, None, gone=True)
"""The clock of a cell of which nothing is known."""


def _reached(cursor: Mapping[bytes, int], dot: Dot) -> bool:
    return dot.n <= cursor.get(dot.device, 0)


def forget(database: Connection, keys: list[Key]) -> None:
    """Forget the clocks and last values of rows."""
    for table in _CLOCKS:
        database.executemany(f"DELETE FROM {table} WHERE table_number = ? AND row_id = ?", keys)


def bury(database: Connection, tables: Tables, covered: Mapping[bytes, int]) -> int:
    """Forget deleted rows whose deletion every device has (`covered`), and return how many."""
    rows: dict[Key, Row] = {}
    source = Keys("(SELECT table_number, row_id FROM sync_row WHERE gone)")
    read_into(rows, database, source, Authors(database))
    over = [
        key
        for key, row in rows.items()
        if not row.lives and not row.waits and all(_reached(covered, head.dot) for head in row.heads())
        if not is_referred_to(database, tables, key)
    ]
    forget(database, over)
    return len(over)
