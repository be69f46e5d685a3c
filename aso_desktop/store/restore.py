"""Take captured changes back, row by row, as carefully as a form is saved."""

from collections.abc import Mapping, Sequence

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.store.capture import CapturedChange, CapturedTable
from aso_desktop.store.connection import Connection

CHANGED_SINCE = QT_TRANSLATE_NOOP("store", "This was changed since: open it to see the present value before undoing.")


def restore(database: Connection, tables: Mapping[str, CapturedTable], captured: Sequence[CapturedChange]) -> None:
    """Give each row its values of before. A value that is no longer the one written is refused, and nothing changes."""
    database.execute("PRAGMA defer_foreign_keys = ON")
    for change in reversed(captured):
        if change.op == "update":
            _put_back(database, change)
        elif change.op == "insert":
            _remove(database, change)
        else:
            _insert_again(database, tables[change.table], change)


def _put_back(database: Connection, change: CapturedChange) -> None:
    assignments = ", ".join(f"{c} = ?" for c in change.before)
    unchanged = " AND ".join(f"{c} IS ?" for c in change.after)
    values = (*change.before.values(), change.row, *change.after.values())
    cursor = database.execute(f"UPDATE {change.table} SET {assignments} WHERE id = ? AND {unchanged}", values)
    if cursor.rowcount != 1:
        raise UserError(CHANGED_SINCE)


def _remove(database: Connection, change: CapturedChange) -> None:
    unchanged = " AND ".join(f"{c} IS ?" for c in change.after)
    cursor = database.execute(f"DELETE FROM {change.table} WHERE {unchanged}", tuple(change.after.values()))
    if cursor.rowcount != 1:
        raise UserError(CHANGED_SINCE)


def _insert_again(database: Connection, table: CapturedTable, change: CapturedChange) -> None:
    columns = list(table.cells)
    places = ", ".join("?" for _ in columns)
    values = tuple(change.before[c] for c in columns)
    database.execute(f"INSERT INTO {table.name}({', '.join(columns)}) VALUES ({places})", values)
