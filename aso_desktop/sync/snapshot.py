"""Snapshots: everything known, row by row, and their merge into a file that is itself worth something.

A snapshot is merged, it never replaces: per cell, what one side has seen and no longer holds is superseded; the rest
stands. Parts are written in the order of the rows' keys, and taken table by table, parents first: no row waits for
another. Each stretch is a short transaction of the caller, who notes in it which are taken (`note_place`): work goes on
in between, and after a crash the others are taken. Until the last is in, nothing else of colleagues is merged.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple

import msgspec

from aso_desktop.store.capture import CapturedChange, capture_off
from aso_desktop.store.connection import Connection
from aso_desktop.sync.clocks import ALL, Head, Key, Rival, Row
from aso_desktop.sync.held import is_referred_to
from aso_desktop.sync.images import decode_part, encode_part, keys_of_part
from aso_desktop.sync.records import LIFE, Dot
from aso_desktop.sync.rows import Authors, Keys, advance, cursors, read_into, read_unknown, read_values, save
from aso_desktop.sync.tables import Tables
from aso_desktop.sync.writing import Writing

PART: Final = 1_000
"""Rows in one part: a save that comes meanwhile waits some 100 ms."""

_AFTER: Final = (
    "(SELECT table_number, row_id FROM sync_row WHERE (table_number, row_id) > (?, ?) "
    "ORDER BY table_number, row_id LIMIT ?)"
)
_BETWEEN: Final = "SELECT table_number, row_id FROM sync_row WHERE (table_number, row_id) > (?, ?)"
_UP_TO: Final = " AND (table_number, row_id) <= (?, ?)"
_PLACE: Final = "SELECT value FROM sync_state WHERE name = 'arriving'"
_NOTE_PLACE: Final = (
    "INSERT INTO sync_state(name, value) VALUES ('arriving', ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"
)
_FORGET_PLACE: Final = "DELETE FROM sync_state WHERE name = 'arriving'"
FIRST: Final[Key] = (0, b"")
"""Before every row."""
_CLOCKS: Final = ("sync_row", "sync_head", "sync_wait", "sync_tombstone", "sync_unknown")


def begin_reading(database: Connection) -> None:
    """See the file as it is now until the connection is closed, whatever is written meanwhile."""
    database.execute("BEGIN")


def parts(database: Connection, tables: Tables, size: int = PART) -> Iterator[bytes]:
    """Give the bodies of a snapshot's parts; hold one reading transaction open meanwhile.

    Everything must be stamped, and own changes sealed and sent. The cursors of that transaction belong to the snapshot.
    """
    after = FIRST
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


class Place(msgspec.Struct, frozen=True, array_like=True):
    """How far a snapshot that is on its way in was taken: its turn, and the numbers of the stretches taken."""

    turn: int
    taken: tuple[int, ...] = ()


def place(database: Connection) -> Place | None:
    """Return how far the snapshot is that is on its way into this file; None where none is."""
    row = database.execute(_PLACE).fetchone()
    return None if row is None else msgspec.msgpack.decode(row[0], type=Place)


def note_place(database: Connection, reached: Place | None) -> None:
    """Note how far a snapshot was taken, in the transaction that takes it; None once it is in."""
    if reached is None:
        database.execute(_FORGET_PLACE)
    else:
        database.execute(_NOTE_PLACE, (msgspec.msgpack.encode(reached),))


class Stretch(NamedTuple):
    """What one part of a snapshot says of one table: of every row behind a key up to another."""

    number: int
    part: int
    after: Key
    last: Key


def stretches(bodies: Sequence[bytes], tables: Tables) -> list[Stretch]:
    """Return what a snapshot says, parents first; the numbers are those of the order in which it was written."""
    found: list[Stretch] = []
    after = FIRST
    for part, body in enumerate(bodies):
        for _, keys in groupby(keys_of_part(body), key=itemgetter(0)):
            last = max(keys)
            found.append(Stretch(len(found), part, after, last))
            after = last
    return sorted(found, key=lambda stretch: tables.order.get(stretch.last[0], 0))


class Arrival:
    """A snapshot on its way into this file, within a transaction of the caller; `covered` are its cursors, by device.

    Local changes must have been stamped before, in this transaction.
    """

    def __init__(self, database: Connection, tables: Tables, covered: Mapping[bytes, int]) -> None:
        """Read how far this file has read the logs."""
        self._database = database
        self._tables = tables
        self._covered = covered
        self._seen = cursors(database)
        self._defaults = {number: table.defaults for number, table in tables.by_number.items()}

    def take(self, body: bytes, stretch: Stretch) -> list[CapturedChange]:
        """Merge a stretch of a part, and let go of what it should hold if it lived; return what this changed."""
        authors = Authors(self._database)
        theirs = decode_part(body, authors, self._defaults, stretch.after, stretch.last)
        writing = Writing(self._database, self._tables, authors)
        with capture_off(self._database):
            known = writing.load(self._known(stretch))
            rows = {row.key: self._combined(known.get(row.key), row) for row in theirs}
            save(self._database, rows.values())
            left = {key: row for key, row in known.items() if key not in rows}
            writing.write({**rows, **self._gone(left)})
        return writing.captured

    def _known(self, stretch: Stretch) -> set[Key]:
        """Return the rows of a stretch that have a clock here, and those of its table that stand there without one."""
        found = self._database.execute(_BETWEEN + _UP_TO, (*stretch.after, *stretch.last)).fetchall()
        number, last = stretch.last
        if table := self._tables.get(number):
            after = stretch.after[1] if stretch.after[0] == number else b""
            select = f"SELECT ?, id FROM {table.name} WHERE id > ? AND id <= ?"
            found += self._database.execute(select, (number, after, last)).fetchall()
        return set(found)

    def finish(self, last: Key) -> list[CapturedChange]:
        """Let go of what the snapshot knew and no longer holds behind its last row, and move the cursors on."""
        writing = Writing(self._database, self._tables, Authors(self._database))
        with capture_off(self._database):
            rows = writing.load(self._database.execute(_BETWEEN, last).fetchall())
            writing.write(self._gone(rows))
        advance(self._database, {d: n for d, n in self._covered.items() if n > self._seen.get(d, 0)})
        return writing.captured

    def _gone(self, rows: Mapping[Key, Row]) -> dict[Key, Row]:
        """Forget those rows that the snapshot wholly covers and does not hold any more; return them, emptied."""
        gone = {key: row for key, row in rows.items() if all(_reached(self._covered, h.dot) for h in row.heads())}
        for row in gone.values():
            row.base, row.cells = None, {}
        forget(self._database, list(gone))
        return gone

    def _combined(self, mine: Row | None, theirs: Row) -> Row:
        """Return what is known of a row on both sides: what they know, where nothing is known here."""
        if mine is None and theirs.is_plain and theirs.base and not _reached(self._seen, theirs.base.dot):
            return theirs
        row = mine or Row(theirs.key)
        self._combine(row, theirs)
        return row

    def _combine(self, mine: Row, theirs: Row) -> None:
        """Merge what is known of a row, the same way round from both sides."""
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
