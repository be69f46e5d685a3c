"""Rows that are not quite there: received without their beginning, deleted but referred to, or refused by the schema.

Lists of a room leave out the stubs (`store.stubs.IS_HERE`), and nothing is derived of them.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from aso_desktop.store.connection import Connection
from aso_desktop.sync.clocks import Key
from aso_desktop.sync.rows import has_any, name_keys
from aso_desktop.sync.tables import Tables

STUB: Final = "stub"
"""Something refers to the row, or edits it, and the row itself was not received yet."""
KEPT: Final = "kept"
"""The row is deleted, and lives on for rows that refer to it."""
REFUSED: Final = "refused"
"""The local schema takes its values only after an upgrade."""

_HOLD: Final = (
    "INSERT INTO sync_held(table_number, row_id, kind, reason) VALUES (?, ?, ?, ?) "
    "ON CONFLICT(table_number, row_id) DO UPDATE SET kind = excluded.kind, reason = excluded.reason"
)
_RELEASE: Final = "DELETE FROM sync_held WHERE table_number = ? AND row_id = ?"


class Held(NamedTuple):
    """One row that waits; `reason` is the database's own word for a refusal."""

    table: int
    row: bytes
    kind: str
    reason: str


def held(database: Connection) -> list[Held]:
    """Return what waits, for the synchronisation room."""
    found = database.execute("SELECT table_number, row_id, kind, reason FROM sync_held ORDER BY 1, 2").fetchall()
    return [Held(*row) for row in found]


def stubs(database: Connection) -> frozenset[Key]:
    """Return the rows of which something is known that is not their beginning: nearly always none."""
    select = "SELECT table_number, row_id FROM sync_held WHERE kind = ?"
    return frozenset((number, row_id) for number, row_id in database.execute(select, (STUB,)).fetchall())


def hold(database: Connection, kind: str, keys: Iterable[Key], reason: str = "") -> None:
    """List rows as waiting."""
    database.executemany(_HOLD, [(*key, kind, reason) for key in keys])


def release(database: Connection, keys: Sequence[Key]) -> None:
    """Take rows off the list."""
    if keys and has_any(database, "sync_held"):
        database.executemany(_RELEASE, keys)


def is_referred_to(database: Connection, tables: Tables, key: Key) -> bool:
    """Say whether a row of the file refers to this one."""
    return any(
        database.execute(f"SELECT 1 FROM {name} WHERE {r.column} = ? LIMIT 1", (key[1],)).fetchone()
        for r in tables.referring.get(key[0], ())
        for name in (tables.by_number[r.table].name,)
    )


def let_go(database: Connection, tables: Tables) -> list[Key]:
    """Return the kept rows and stubs that no row of the file refers to."""
    found: list[Key] = []
    select = "SELECT DISTINCT table_number FROM sync_held WHERE kind <> ?"
    for (number,) in database.execute(select, (REFUSED,)).fetchall():
        unreferred = "".join(
            f" AND NOT EXISTS (SELECT 1 FROM {tables.by_number[r.table].name} AS s WHERE s.{r.column} = h.row_id)"
            for r in tables.referring.get(number, ())
        )
        select_rows = f"SELECT h.row_id FROM sync_held AS h WHERE h.table_number = ? AND h.kind <> ?{unreferred}"
        found += [(number, row_id) for (row_id,) in database.execute(select_rows, (number, REFUSED)).fetchall()]
    return found


def absent(database: Connection, tables: Tables, keys: Iterable[Key]) -> list[Key]:
    """Return those of some rows that are not in their tables, parents first."""
    wanted = sorted(keys, key=lambda key: (tables.order[key[0]], key[1]))
    name_keys(database, wanted)
    found: set[Key] = set()
    for number in dict.fromkeys(number for number, _ in wanted):
        missing = (
            "SELECT k.row_id FROM temp.sync_key AS k WHERE k.table_number = ? "
            f"AND NOT EXISTS (SELECT 1 FROM {tables.by_number[number].name} AS s WHERE s.id = k.row_id)"
        )
        found |= {(number, row_id) for (row_id,) in database.execute(missing, (number,)).fetchall()}
    return [key for key in wanted if key in found]
