"""The numbers that dossiers have, and the marks that wait for one."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

Connection = Any
"""A DB-API connection."""

MARK: Final = "P-"
"""What a mark begins with; `P.` comes right behind everything that does."""
WAITING_FOR_NUMBER: Final = (
    "SELECT id FROM dossier WHERE number >= 'P-' AND number < 'P.' AND number <> '' AND instr(number, '/') = 0 "
    "AND origin_device IN (SELECT id FROM device) ORDER BY local_id"
)
NUMBERS: Final = "SELECT number, id FROM dossier WHERE number <> ''"
IN_SERIES: Final = "SELECT substr(number, ?), id FROM dossier WHERE number >= ? AND number < ? AND number <> ''"


def waiting_for_number(db: Connection) -> list[UUID]:
    """Return the dossiers opened on this device under a mark that no number replaced yet, oldest first."""
    return [UUID(bytes=key) for (key,) in db.execute(WAITING_FOR_NUMBER)]


def numbers(db: Connection) -> list[tuple[str, bytes]]:
    """Return every number with its dossier."""
    found: list[tuple[str, bytes]] = db.execute(NUMBERS).fetchall()
    return found


def highest(db: Connection, beginning: str) -> tuple[int, bytes]:
    """Return the highest order behind a beginning, and its dossier; 0 where there is none."""
    end = beginning[:-1] + chr(ord(beginning[-1]) + 1)
    found = db.execute(IN_SERIES, (len(beginning) + 1, beginning, end)).fetchall()
    return max(((int(order), key) for order, key in found if order.isdecimal()), default=(0, b""))


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "waiting for a number": (WAITING_FOR_NUMBER, ()),
        "numbers": (NUMBERS, ()),
        "in a series": (IN_SERIES, (1, "a", "b")),
    }
