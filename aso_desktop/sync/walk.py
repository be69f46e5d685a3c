"""Take up the rows of a file that was never synchronised, when its first shared space is made or joined.

Until then nothing is stamped, and saves cost nothing more: what counts is what stands in the tables on that day. A row
that has no clock is one that no other device knows, so its first record is always an insert of the whole row, whether
the walk meets it first or an edit. The walk may therefore be cut into short transactions, each behind the last one's
rows, and begins again after a crash.

A device that joins merges what the others did before it walks: rows that are shipped with the product and were not
changed here then have their clock already, and are not sent a second time.
"""

from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from aso_desktop.store.connection import Connection
from aso_desktop.sync.rows import Authors, load
from aso_desktop.sync.stamping import Pen
from aso_desktop.sync.tables import Table, Tables

if TYPE_CHECKING:
    from aso_desktop.store.unit_of_work import Author

BATCH: Final = 500
"""Rows in one transaction."""


class Step(NamedTuple):
    """How far the walk came: the place of a table in their order, and of its last row."""

    table: int = 0
    row: int = -1


START: Final = Step()


def walk(
    database: Connection, tables: Tables, author: "Author", now: datetime, reached: Step = START, limit: int = BATCH
) -> Step | None:
    """Stamp the next `limit` rows without a clock, in the caller's transaction; return how far this came.

    None says that all are done: what was written behind the walk was stamped as it was made. Stamping must have begun.
    """
    left = limit
    for place, table in enumerate(tables.by_number.values()):
        if place >= reached.table:
            after = reached.row if place == reached.table else START.row
            walked = _walk_table(database, table, Pen(database, tables, author, now), after, left)
            left -= len(walked)
            if not left:
                return Step(place, walked[-1])
    return None


def _walk_table(database: Connection, table: Table, pen: Pen, after: int, limit: int) -> list[int]:
    """Stamp rows of one table; return their places."""
    columns = ", ".join(f"s.{column}" for column in table.columns.values())
    select = (
        f"SELECT s.local_id, s.id, {columns} FROM {table.name} AS s WHERE s.local_id > ?2 AND NOT EXISTS "
        "(SELECT 1 FROM sync_row AS c WHERE c.table_number = ?1 AND c.row_id = s.id) AND NOT EXISTS "
        "(SELECT 1 FROM sync_held AS h WHERE h.table_number = ?1 AND h.row_id = s.id) ORDER BY s.local_id LIMIT ?3"
    )
    found = database.execute(select, (table.number, after, limit)).fetchall()
    rows = load(database, {(table.number, row_id) for _, row_id, *_ in found}, Authors(database))
    for _, row_id, *values in found:
        pen.insert(table, rows[table.number, row_id], dict(zip(table.columns, values, strict=True)))
    pen.close(rows)
    return [place for place, *_ in found]
