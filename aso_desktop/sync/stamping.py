"""Turn what a transaction captured into stamped records, inside that transaction.

Nothing is stamped while no shared space was ever set up: `sync/walk.py` says how the rows of before are taken up.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from aso_desktop.store.capture import CapturedChange
from aso_desktop.store.connection import Connection
from aso_desktop.sync.clocks import Head, Key, Rival, Row
from aso_desktop.sync.records import (
    COUNTER_BITS,
    DELETE,
    INSERT,
    LARGEST,
    LIFE,
    UPDATE,
    Change,
    Dot,
    Value,
    decode,
    encode,
    gathered,
)
from aso_desktop.sync.rows import NAMED, Authors, advance, load, pack_value, read_unknown, save
from aso_desktop.sync.tables import Table, Tables
from aso_desktop.sync.unknown import forget_unknown

if TYPE_CHECKING:
    from aso_desktop.store.unit_of_work import Author, CommitContext

_STAMPING: Final = "stamping"
_SLACK: Final = (1 << COUNTER_BITS) - 1


def is_stamping(database: Connection) -> bool:
    """Say whether changes of this file are stamped: a shared space was made or joined once."""
    row = database.execute("SELECT 1 FROM sync_state WHERE name = ?", (_STAMPING,)).fetchone()
    return row is not None


def begin_stamping(database: Connection) -> None:
    """Stamp every change from now on, inside the caller's transaction."""
    database.execute("INSERT INTO sync_state(name, value) VALUES (?, 1) ON CONFLICT DO NOTHING", (_STAMPING,))


def stamp(context: "CommitContext", tables: Tables) -> None:
    """Stamp the captured changes (a `before_commit` hook); several edits of a row in one transaction are one record."""
    if not context.captured or not is_stamping(context.connection):
        return
    pen = Pen(context.connection, tables, context.author, context.now)
    pen.write(context.captured)


def pending(database: Connection, limit: int) -> list[Change]:
    """Return the oldest stamped records that are not sealed yet."""
    rows = database.execute("SELECT record FROM sync_pending ORDER BY n LIMIT ?", (limit,)).fetchall()
    return [change for (record,) in rows for change in decode(record)]


def drop_pending(database: Connection, last: int) -> None:
    """Forget the pending records up to a number: they are sealed in this very transaction."""
    database.execute("DELETE FROM sync_pending WHERE n <= ?", (last,))


def keep_pending(database: Connection, changes: Iterable[Change]) -> None:
    """Keep stamped records until they are sealed."""
    rows = [(change.n, encode([change])) for change in changes]
    database.executemany("INSERT INTO sync_pending(n, record) VALUES (?, ?)", rows)


class _Draft(NamedTuple):
    """What a record says, before it has its number."""

    op: int
    stamp: int
    values: Mapping[int, Value]
    parents: Mapping[int, tuple[Dot, ...]]
    common: tuple[Dot, ...] = ()


class Pen:
    """Writes the records of one transaction on one device."""

    def __init__(self, database: Connection, tables: Tables, author: "Author", now: datetime) -> None:
        """Know who writes, and the device's clock."""
        self._database = database
        self._tables = tables
        self._device = bytes.fromhex(author.device)
        self._agent = author.agent_id.bytes if author.agent_id else None
        self._authors = Authors(database)
        self._number = self._authors.number(self._device, self._agent)
        self._wall = int(now.timestamp() * 1000)
        self._floor = max(0, self._wall) << COUNTER_BITS
        found = database.execute("SELECT n FROM sync_cursor WHERE device = ?", (self._device,)).fetchone()
        self._n = found[0] if found else 0
        self._written: list[Change] = []

    def write(self, captured: Sequence[CapturedChange]) -> None:
        """Stamp captured changes."""
        keys = {(self._tables.captured[c.table].number, c.row) for c in captured}
        rows = self.load(keys)
        for change in captured:
            table = self._tables.named(change.table)
            row = rows[table.number, change.row]
            if draft := self._draft(table, row, change):
                self._put_down(table, row, draft)
        self.close(rows)

    def load(self, keys: set[Key]) -> dict[Key, Row]:
        """Return the rows to write about."""
        rows = load(self._database, keys, self._authors)
        read_unknown(rows, self._database, NAMED)
        return rows

    def close(self, rows: Mapping[Key, Row]) -> None:
        """Write clocks and records down; the device's counter moves on."""
        if not self._written:
            return
        save(self._database, list(rows.values()))
        forget_unknown(self._database, [row.key for row in rows.values() if not row.lives])
        keep_pending(self._database, self._written)
        advance(self._database, {self._device: self._n})

    def insert(self, table: Table, row: Row, values: Mapping[int, Value]) -> None:
        """Write that a row stands there, whole; it replaces whatever was known of it."""
        self._put_down(table, row, [self._covering(row, INSERT, _told(table, values))])

    def revive(self, table: Table, row: Row, settled: Mapping[int, Value]) -> None:
        """Write that a deleted row lives on as it is shown; other conflicts of its cells stay open."""
        draft = self._covering(row, INSERT, _told(table, {**row.values, **settled}))
        open_still = {
            cell: tuple(r.head.dot for r in row.rivals(cell) if r.head.gone or same(r, row.rivals(cell)[0]))
            for cell in row.losers
            if cell not in settled
        }
        self._put_down(table, row, [draft._replace(parents={**draft.parents, **open_still})])

    def delete(self, table: Table, row: Row) -> None:
        """Write that a row is gone; the author had every version of it before him."""
        self._put_down(table, row, [self._covering(row, DELETE, {})])

    def update(self, table: Table, row: Row, values: Mapping[int, Value], *, settling: bool = False) -> None:
        """Write new values of some cells; `settling` replaces every head of theirs, not only what was shown."""
        self._put_down(table, row, list(self._updates(row, values, settling=settling)))

    def reopen(self, table: Table, row: Row, cell: int, values: Sequence[Value]) -> None:
        """Write several values of a cell, each in place of what is shown: they stand against each other again.

        The last one is shown.
        """
        shown = tuple(r.head.dot for r in row.rivals(cell))
        for value in values:
            stamp = self._after(r.head for r in row.rivals(cell))
            self._put_down(table, row, [_Draft(UPDATE, stamp, {cell: value}, {}, shown)], shown)

    def _draft(self, table: Table, row: Row, change: CapturedChange) -> list[_Draft]:
        """Return what to say of a captured change: nothing of a row that comes and goes unseen."""
        is_new = row.base is None and not row.cells
        if change.op == "delete":
            row.values.update(_by_cell(table, change.before))
            return [] if is_new else [self._covering(row, DELETE, {})]
        if change.op == "insert" or is_new:
            values = _by_cell(table, change.after if change.op == "insert" else self._present(table, row))
            return [self._covering(row, INSERT, _told(table, values))]
        row.values.update(_by_cell(table, change.before))
        return list(self._updates(row, _by_cell(table, change.after), settling=False))

    def _present(self, table: Table, row: Row) -> dict[str, Any]:
        columns = list(table.columns.values())
        select = f"SELECT {', '.join(columns)} FROM {table.name} WHERE id = ?"
        return dict(zip(columns, self._database.execute(select, (row.key[1],)).fetchone(), strict=True))

    def _covering(self, row: Row, op: int, values: Mapping[int, Value]) -> _Draft:
        """Return a record about every cell: it names all heads of each."""
        common = (row.base.dot,) if row.base else ()
        apart = {cell: tuple(r.head.dot for r in row.rivals(cell)) for cell in row.cells}
        return _Draft(op, self._after(row.heads()), values, {c: d for c, d in apart.items() if d != common}, common)

    def _updates(self, row: Row, values: Mapping[int, Value], *, settling: bool) -> Iterator[_Draft]:
        """Return one record for the cells whose clocks are behind this device's, and one for each of the others."""
        on_time: dict[int, Value] = {}
        for cell, value in values.items():
            if any(head.stamp >= self._floor + _SLACK for head, _ in row.rivals(cell)):
                yield self._update(row, {cell: value}, settling=settling)
            else:
                on_time[cell] = value
        if on_time:
            yield self._update(row, on_time, settling=settling)

    def _update(self, row: Row, values: Mapping[int, Value], *, settling: bool) -> _Draft:
        rivals = {cell: row.rivals(cell) for cell in values}
        parents = {cell: tuple(_replaced(found, settling=settling)) for cell, found in rivals.items()}
        common, apart = gathered(parents)
        return _Draft(UPDATE, self._after(r.head for found in rivals.values() for r in found), values, apart, common)

    def _after(self, heads: Iterable[Head]) -> int:
        """Return the stamp that follows some heads of the same cells, and no other clock."""
        newest = max((head.stamp for head in heads), default=-1)
        return min(max(self._floor, newest + 1), LARGEST)

    def _put_down(self, table: Table, row: Row, drafts: Iterable[_Draft], known: Iterable[Dot] = ()) -> None:
        seen = {dot.device: dot.n for dot in known}
        for draft in drafts:
            self._n += 1
            record = Change(
                table=table.number,
                op=draft.op,
                row=row.key[1],
                device=self._device,
                n=self._n,
                stamp=draft.stamp,
                wall=self._wall,
                agent=self._agent,
                values=draft.values,
                parents=draft.common,
                apart=draft.parents,
            )
            row.apply(record, self._number, table.defaults, seen)
            self._written.append(record)


def _replaced(rivals: Sequence[Rival], *, settling: bool) -> Iterator[Dot]:
    """Return what a new value replaces: the value that was shown and its equals, or all of them."""
    for rival in rivals:
        if settling or rival is rivals[0] or same(rival, rivals[0]):
            yield rival.head.dot


def same(one: Rival, other: Rival) -> bool:
    """Say whether two heads are of one value, in kind too."""
    return one.head.gone == other.head.gone and pack_value(one.value) == pack_value(other.value)


def _by_cell(table: Table, values: Mapping[str, Any]) -> dict[int, Value]:
    cells = table.cells
    return {cells[column]: value for column, value in values.items() if column in cells}


def _told(table: Table, values: Mapping[int, Value]) -> dict[int, Value]:
    """Return what an insert must say: a cell that holds its default goes without saying."""
    silent = table.defaults
    return {
        cell: value
        for cell, value in values.items()
        if cell != LIFE and not (cell in silent and value == silent[cell] and type(value) is type(silent[cell]))
    }
