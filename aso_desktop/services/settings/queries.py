"""The local `setting` table: preferences that are wanted once the profile is open, and marks of the profile."""

import json
from typing import Any, Final

ALL = "SELECT name, value FROM setting"
KEEP = "INSERT INTO setting(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"
ONE = "SELECT value FROM setting WHERE name = ?"

DEMONSTRATION: Final = "demonstration"
"""Mark of a profile that holds demonstration data; such a profile never joins a shared space."""


def kept(database: Any) -> dict[str, Any]:
    """Return every setting as JSON values."""
    return {name: json.loads(value) for name, value in database.execute(ALL)}


def is_demonstration(database: Any) -> bool:
    """Say whether the profile holds demonstration data."""
    row = database.execute(ONE, (DEMONSTRATION,)).fetchone()
    return row is not None and bool(json.loads(row[0]))


def keep(database: Any, values: dict[str, Any]) -> None:
    """Keep JSON values, inside the caller's transaction."""
    database.executemany(KEEP, [(name, json.dumps(value, ensure_ascii=False)) for name, value in values.items()])


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"all": (ALL, ()), "keep": (KEEP, ("name", "1")), "one": (ONE, ("name",))}
