"""The text that was read in the files of a version."""

from collections.abc import Mapping
from typing import Any, Final

Connection = Any
"""A DB-API connection on the reader's thread."""

TEXT: Final = "SELECT text FROM enclosure_text WHERE sha256 = ? AND state = 'read'"


def text_of(db: Connection, sha256: str) -> str | None:
    """Return the text that was read in a file; None where there is none."""
    row = db.execute(TEXT, (sha256,)).fetchone()
    return str(row[0]) if row else None


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"text": (TEXT, ("",))}
