"""What taking files in reads and keeps of their words, inside the transaction of a write."""

from collections.abc import Iterable
from typing import Any, Final, NamedTuple
from uuid import UUID

Connection = Any
"""A DB-API connection."""


class Pending(NamedTuple):
    """A kept file whose words were not read yet."""

    sha256: str
    blob: str
    name: str
    size: int


FileText = tuple[str, str, str]
"""SHA-256 of a file, its words, and how reading them went."""

PENDING: Final = """
SELECT sha256, blob, name, size FROM enclosure
WHERE blob IS NOT NULL AND removed_at IS NULL
AND NOT EXISTS (SELECT 1 FROM enclosure_text AS t WHERE t.sha256 = enclosure.sha256)
GROUP BY sha256 ORDER BY max(local_id) DESC
"""
KEEP_TEXT: Final = "INSERT INTO enclosure_text(sha256, text, state) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
LETTERS_OF: Final = "SELECT DISTINCT letter_id FROM enclosure WHERE sha256 = ? AND removed_at IS NULL"


def pending(db: Connection) -> list[Pending]:
    """Return the files whose words are still to read, newest first."""
    return [Pending(*row) for row in db.execute(PENDING).fetchall()]


def keep_text(db: Connection, texts: Iterable[FileText]) -> None:
    """Keep the words of files; those already known stay."""
    db.executemany(KEEP_TEXT, texts)


def letters_of(db: Connection, sha256: str) -> list[UUID]:
    """Return the letters that enclose a file."""
    return [UUID(bytes=row[0]) for row in db.execute(LETTERS_OF, (sha256,)).fetchall() if row[0]]


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"pending": (PENDING, ()), "keep_text": (KEEP_TEXT, ("", "", "read")), "letters_of": (LETTERS_OF, ("",))}
