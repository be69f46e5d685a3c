"""Take up the rows of a file that was never synchronised, when its first shared space is made or joined.

Until then nothing is stamped, and saves cost nothing more: what counts is what stands in the tables on that day. A row
that has no clock is one that no other device knows, so its first record is always an insert of the whole row, whether
the walk meets it first or an edit. The walk may therefore be cut into short transactions, and goes on after a crash.

A device that joins merges what the others did before it walks: rows that are shipped with the product and were not
changed here then have their clock already, and are not sent a second time.
"""

from datetime import datetime
from typing import TYPE_CHECKING, Final

from aso_desktop.store.connection import Connection
from aso_desktop.sync.rows import Authors, load
from aso_desktop.sync.stamping import Pen
from aso_desktop.sync.tables import Table, Tables

if TYPE_CHECKING:
    from aso_desktop.store.unit_of_work import Author

BATCH: Final = 500
"""Rows in one transaction."""


def walk(database: Connection, tables: Tables, author: "Author", now: datetime, limit: int = BATCH) -> int:
    """Stamp at most `limit` rows that have no clock, in the caller's transaction; return how many, 0 when all are done.

    Stamping must have begun.
    """
    done = 0
    for table in tables.by_number.values():
        if done < limit:
            done += _walk_table(database, table, Pen(database, tables, author, now), limit - done)
    return done


def _walk_table(database: Connection, table: Table, pen: Pen, limit: int) -> int:
    columns = ", ".join(f"s.{column}" for column in table.columns.values())
    select = (
        f"SELECT s.id, {columns} FROM {table.name} AS s WHERE NOT EXISTS "
        "(SELECT 1 FROM sync_row AS c WHERE c.table_number = ?1 AND c.row_id = s.id) AND NOT EXISTS "
        "(SELECT 1 FROM sync_held AS h WHERE h.table_number = ?1 AND h.row_id = s.id) ORDER BY s.local_id LIMIT ?2"
    )
    found = database.execute(select, (table.number, limit)).fetchall()
    rows = load(database, {(table.number, row_id) for row_id, *_ in found}, Authors(database))
    for row_id, *values in found:
        pen.insert(table, rows[table.number, row_id], dict(zip(table.columns, values, strict=True)))
    pen.close(rows)
    return len(found)
