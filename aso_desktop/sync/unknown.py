"""Values for which this version of the schema has no place: kept by cell, and put in their place after an upgrade."""

from collections.abc import Iterable
from typing import Final

from aso_desktop.store.connection import Connection
from aso_desktop.sync.clocks import Key
from aso_desktop.sync.records import Value
from aso_desktop.sync.rows import has_any, pack_value
from aso_desktop.sync.tables import Tables

_KEEP: Final = (
    "INSERT INTO sync_unknown(table_number, row_id, cell, value) VALUES (?, ?, ?, ?) "
    "ON CONFLICT(table_number, row_id, cell) DO UPDATE SET value = excluded.value"
)
_FORGET: Final = "DELETE FROM sync_unknown WHERE table_number = ? AND row_id = ?"
_FORGET_CELL: Final = "DELETE FROM sync_unknown WHERE table_number = ? AND row_id = ? AND cell = ?"
_KINDS: Final = "SELECT DISTINCT table_number, cell FROM sync_unknown"
_WHERE: Final = "SELECT DISTINCT row_id FROM sync_unknown WHERE table_number = ? AND cell = ?"


def keep_unknown(database: Connection, lines: Iterable[tuple[Key, int, Value]]) -> None:
    """Keep values as they came."""
    database.executemany(_KEEP, [(*key, cell, pack_value(value)) for key, cell, value in lines])


def forget_unknown(database: Connection, keys: Iterable[Key]) -> None:
    """Forget the unknown values of rows: they are gone, or have found their place."""
    if has_any(database, "sync_unknown"):
        database.executemany(_FORGET, list(keys))


def forget_cells(database: Connection, cells: Iterable[tuple[Key, int]]) -> None:
    """Forget single values: they have found their place."""
    database.executemany(_FORGET_CELL, [(*key, cell) for key, cell in cells])


def placeable(database: Connection, tables: Tables) -> set[Key]:
    """Return the rows with a value that has a place by now: the program was upgraded."""
    found: set[Key] = set()
    for number, cell in database.execute(_KINDS).fetchall():
        table = tables.get(number)
        if table is not None and cell in table.columns:
            found |= {(number, row_id) for (row_id,) in database.execute(_WHERE, (number, cell)).fetchall()}
    return found
