"""Open conflicts: what stands against what, and by whom; and settling one."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.store.capture import CapturedChange, capture_off
from aso_desktop.store.connection import Connection
from aso_desktop.sync.clocks import Key, Rival, Row
from aso_desktop.sync.records import COUNTER_BITS, LIFE, Dot, Value
from aso_desktop.sync.rows import CROWDED, Authors, one, read_into, read_unknown, read_values
from aso_desktop.sync.stamping import Pen, same
from aso_desktop.sync.tables import BIRTH_CELLS, Table, Tables
from aso_desktop.sync.writing import Writing

if TYPE_CHECKING:
    from aso_desktop.store.unit_of_work import Author

NO_LONGER_OPEN = QT_TRANSLATE_NOOP("sync", "This conflict is settled already, or the version is no longer there.")
NOT_A_VALUE = QT_TRANSLATE_NOOP(
    "sync", "This field cannot hold that value: choose one of the versions, or another value."
)

CHANGED_SINCE = QT_TRANSLATE_NOOP("sync", "The field was changed since: the conflict cannot be opened again.")


class Version(NamedTuple):
    """One head: its value, who wrote it on which device, and when (milliseconds since 1970).

    `agent` and `device` have 16 bytes. `gone` says that the author deleted the row.
    """

    dot: Dot
    value: Value
    agent: bytes | None
    device: bytes
    wall: int
    gone: bool


class OpenCell(NamedTuple):
    """A cell with versions that stand against each other; the first is the one shown.

    `incomplete` says that changes are still to come which may settle it. `column` is empty for the row's life, and for
    a cell that only a later version of the program knows.
    """

    table: str
    row: bytes
    cell: int
    column: str
    versions: tuple[Version, ...]
    incomplete: bool


class Settlement(NamedTuple):
    """What a person decided for a cell: to keep one of the versions (`keep`), or to write another value."""

    keep: Dot | None = None
    value: Value = None


def open_cells(database: Connection, tables: Tables) -> list[OpenCell]:
    """Return the cells with more than one value, complete ones and others; a reader's connection will do."""
    rows: dict[Key, Row] = {}
    authors = Authors(database)
    read_into(rows, database, CROWDED, authors)
    for number in {number for number, _ in rows}:
        if table := tables.get(number):
            read_values(rows, database, table, CROWDED)
    read_unknown(rows, database, CROWDED)
    return [
        _described(database, tables.get(row.key[0]), row, cell)
        for _, row in sorted(rows.items())
        for cell in sorted(row.losers.keys() - _quiet(tables.get(row.key[0])))
        if any(not same(rival, row.rivals(cell)[0]) for rival in row.losers[cell])
    ]


def _quiet(table: Table | None) -> frozenset[int]:
    return table.quiet if table else BIRTH_CELLS


def marks(database: Connection, tables: Tables, key: Key) -> dict[int, frozenset[Dot]]:
    """Return the heads of every cell of a row."""
    row = _read(database, tables, key)
    table = tables.get(key[0])
    cells = row.cells.keys() | (table.columns.keys() if table else set())
    return {cell: frozenset(r.head.dot for r in row.rivals(cell)) for cell in cells}


def _read(database: Connection, tables: Tables, key: Key) -> Row:
    rows = {key: Row(key)}
    read_into(rows, database, one(key), Authors(database))
    if table := tables.get(key[0]):
        read_values(rows, database, table, one(key))
    read_unknown(rows, database, one(key))
    return rows[key]


def _described(database: Connection, table: Table | None, row: Row, cell: int) -> OpenCell:
    versions = tuple(_versions(database, row.rivals(cell)))
    column = table.columns.get(cell, "") if table else ""
    incomplete = bool(row.waiting(cell))
    return OpenCell(table.name if table else "", row.key[1], cell, column, versions, incomplete)


def _versions(database: Connection, rivals: Iterable[Rival]) -> Iterator[Version]:
    for head, value in rivals:
        select = "SELECT agent FROM sync_author WHERE number = ?"
        (agent,) = database.execute(select, (head.author,)).fetchone()
        wall = head.stamp >> COUNTER_BITS if head.wall is None else head.wall
        yield Version(head.dot, value, agent, head.device, wall, head.gone)


class Desk:
    """Settles conflicts in the name of an author, within one transaction of the caller."""

    def __init__(self, database: Connection, tables: Tables, author: "Author", now: datetime) -> None:
        """Know who settles, and the device's clock."""
        self._database = database
        self._tables = tables
        self._pen = Pen(database, tables, author, now)

    def settle(self, key: Key, cell: int, decided: Settlement) -> list[CapturedChange]:
        """Write a value that replaces every head of a cell; return what this changed in the tables.

        To keep a deletion deletes the row; to keep a value of a row that was deleted gives it its whole life back.
        """
        table = self._tables.by_number[key[0]]
        writing = Writing(self._database, self._tables, Authors(self._database))
        with capture_off(self._database):
            rows = writing.load([key])
            self._write(table, rows[key], cell, decided)
            self._pen.close(rows)
            writing.write(rows)
        return writing.captured

    def reopen(self, key: Key, cell: int, values: Sequence[Value], settled: Dot) -> list[CapturedChange]:
        """Let the values of a settled conflict stand against each other again, the last one shown.

        Refused once anybody has changed the cell since it was settled by `settled`.
        """
        table = self._tables.by_number[key[0]]
        writing = Writing(self._database, self._tables, Authors(self._database))
        with capture_off(self._database):
            rows = writing.load([key])
            if [rival.head.dot for rival in rows[key].rivals(cell)] != [settled]:
                raise UserError(CHANGED_SINCE)
            self._pen.reopen(table, rows[key], cell, values)
            self._pen.close(rows)
            writing.write(rows)
        return writing.captured

    def _write(self, table: Table, row: Row, cell: int, decided: Settlement) -> None:
        rivals = row.rivals(cell)
        kept = next((rival for rival in rivals if rival.head.dot == decided.keep), None)
        if len(rivals) < 2 or (kept is None and decided.keep is not None):  # noqa: PLR2004 - two stand against each other
            raise UserError(NO_LONGER_OPEN)
        if kept and kept.head.gone:
            self._pen.delete(table, row)
            return
        value = kept.value if kept else decided.value
        if cell != LIFE and not table.fits(cell, value):
            raise UserError(NOT_A_VALUE, field=table.columns.get(cell, ""))
        life = row.shown(LIFE)
        if cell == LIFE or (life is not None and life.gone):
            self._pen.revive(table, row, {cell: value})
        else:
            self._pen.update(table, row, {cell: value}, settling=True)
