"""Numbers that stand twice in one series."""

from typing import Any, Final
from uuid import UUID

DOUBLES: Final = """
SELECT min(printed), count(*) FROM serial_number WHERE register_id = ? AND value > 0
GROUP BY period, value HAVING count(*) > 1
"""


def doubles(database: Any, register_id: UUID) -> list[tuple[str, int]]:
    """Return each number of a register that was given more than once, with how often."""
    return list(database.execute(DOUBLES, (register_id.bytes,)))


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"doubles": (DOUBLES, (b"",))}
