"""The list of circuits that may still ask somebody: derived, on this device alone."""

from collections.abc import Iterable, Mapping, Sequence
from json import dumps
from typing import Any, Final

from aso_desktop.store.capture import CapturedChange

Connection = Any
"""The DB-API connection of an open transaction."""

ALL: Final = "SELECT id FROM circuit ORDER BY local_id"
OF_A_CIRCUIT: Final[Mapping[str, str]] = {
    "circuit_version": "SELECT circuit_id FROM circuit_version WHERE id = ?",
    "endorsement": "SELECT circuit_id FROM endorsement WHERE id = ?",
}
"""Table → the circuit that a row of it is of."""
_OVER: Final = "DELETE FROM circuit_open WHERE circuit IN (SELECT value FROM json_each(?))"


def touched(database: Connection, captured: Iterable[CapturedChange]) -> set[bytes]:
    """Return the circuits that changes touch."""
    found: set[bytes | None] = set()
    for change in captured:
        if change.table == "circuit":
            found.add(change.row)
        elif change.table in OF_A_CIRCUIT:
            found.add(change.before.get("circuit_id"))
            row = database.execute(OF_A_CIRCUIT[change.table], (change.row,)).fetchone()
            found.add(row[0] if row else None)
    return {circuit_id for circuit_id in found if circuit_id is not None}


def every(database: Connection) -> list[bytes]:
    """Return every circuit, oldest first."""
    return [row[0] for row in database.execute(ALL)]


def strike_out(database: Connection, over: Sequence[int]) -> None:
    """Take circuits that are over out of the list, by their `local_id`."""
    database.execute(_OVER, (dumps(over),))
