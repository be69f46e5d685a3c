"""The letters that wait for a number, and where each series of numbers ends."""

from typing import Any, Final, NamedTuple
from uuid import UUID

WAITING: Final = """
SELECT n.id, n.register_id, n.issued_on, n.block_id FROM serial_number AS n
WHERE n.value = 0 AND n.mark <> '' AND n.register_id IS NOT NULL AND n.issued_on IS NOT NULL
  AND n.device IN (SELECT id FROM device)
ORDER BY n.issued_on, n.local_id
"""
ENDS: Final = """
SELECT r.code, n.period, max(n.value), n.id FROM serial_number AS n JOIN register AS r ON r.id = n.register_id
WHERE n.value > 0 GROUP BY n.register_id, n.period ORDER BY r.code, n.period
"""
END: Final = """
SELECT value, id FROM serial_number WHERE register_id = ? AND period = ? AND value > 0 ORDER BY value DESC LIMIT 1
"""


class Waiting(NamedTuple):
    """A row of this device that waits for its number; `day` is ISO text, `block_id` names a reserved series."""

    id: UUID
    register_id: UUID
    day: str
    block_id: UUID | None


class End(NamedTuple):
    """The last number of a series, and the row that has it."""

    code: str
    period: str
    value: int
    row: bytes


def waiting(database: Any) -> list[Waiting]:
    """Return the rows that this device saved under a mark, in the order of their days and marks."""
    rows = database.execute(WAITING).fetchall()
    return [Waiting(UUID(bytes=i), UUID(bytes=r), day, UUID(bytes=b) if b else None) for i, r, day, b in rows]


def ends(database: Any) -> list[End]:
    """Return where every series ends."""
    return [End(*row) for row in database.execute(ENDS).fetchall()]


def end(database: Any, register_id: UUID, period: str) -> tuple[int, bytes]:
    """Return the last number of a series and its row; 0 before the first."""
    return database.execute(END, (register_id.bytes, period)).fetchone() or (0, b"")


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"waiting": (WAITING, ()), "ends": (ENDS, ()), "end": (END, (b"", ""))}
