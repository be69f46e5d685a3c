"""Give a row's place to another: whatever refers to it in this file refers to the other afterwards."""

from contextlib import nullcontext

from aso_desktop.store.capture import capture_off
from aso_desktop.store.connection import Connection
from aso_desktop.sync.tables import Tables


def hand_over(database: Connection, tables: Tables, name: str, old: bytes, new: bytes) -> None:
    """Let what refers to a row of the table `name` refer to another, in append-only rows too."""
    number = tables.named(name).number
    for reference in tables.referring.get(number, ()):
        table = tables.by_number[reference.table]
        statement = f"UPDATE {table.name} SET {reference.column} = ? WHERE {reference.column} = ?"
        with capture_off(database) if table.append_only else nullcontext():
            database.execute(statement, (new, old))
