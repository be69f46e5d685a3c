"""Write many rows by few statements.

For each statement that a foreign key or a trigger may refuse SQLite keeps a copy of every page it touches: a statement
per row copies the same pages again and again.
"""

from collections.abc import Sequence
from itertools import chain
from typing import Any, Final

from aso_desktop.store.connection import Connection

AT_ONCE: Final = 20
"""Rows of one statement; more gain nothing."""

Line = tuple[Any, ...]


def insert_many(database: Connection, table: str, columns: Sequence[str], lines: Sequence[Line]) -> None:
    """Insert rows, given as values in the order of the columns."""
    start, row = f"INSERT INTO {table}({', '.join(columns)}) VALUES ", _places(len(columns))
    _run(database, lines, start + ", ".join([row] * AT_ONCE), start + row)


def update_many(database: Connection, table: str, columns: Sequence[str], key: str, lines: Sequence[Line]) -> None:
    """Update rows, given as values in the order of the columns, then the key; no key comes twice."""
    single = f"UPDATE {table} SET {', '.join(f'{column} = ?' for column in columns)} WHERE {key} = ?"
    _run(database, lines, updating(table, columns, key), single)


def updating(table: str, columns: Sequence[str], key: str) -> str:
    """Return the statement that updates `AT_ONCE` rows."""
    told = ", ".join(f"{column} = told.column{place}" for place, column in enumerate(columns, start=1))
    rows = ", ".join([_places(len(columns) + 1)] * AT_ONCE)
    return f"UPDATE {table} SET {told} FROM (VALUES {rows}) AS told WHERE {table}.{key} = told.column{len(columns) + 1}"


def _places(width: int) -> str:
    return f"({', '.join('?' * width)})"


def _run(database: Connection, lines: Sequence[Line], several: str, single: str) -> None:
    whole = len(lines) - len(lines) % AT_ONCE
    if whole:
        parts = (tuple(chain.from_iterable(lines[at : at + AT_ONCE])) for at in range(0, whole, AT_ONCE))
        database.executemany(several, parts)
    if whole < len(lines):
        database.executemany(single, lines[whole:])
