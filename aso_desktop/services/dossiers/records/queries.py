"""Records that may be put into a dossier, by kind and by words; and persons and bodies that it may concern."""

from collections.abc import Mapping
from json import dumps
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.services.search import queries as search
from aso_desktop.services.search.directory.queries import DirectoryRow, directory
from aso_desktop.services.search.dossiers.queries import match_of

Connection = Any
"""A DB-API connection on the reader's thread."""


class Record(NamedTuple):
    """A record as it is proposed: its title, and a few words about it."""

    id: UUID
    title: str
    about: str


class Person(NamedTuple):
    """Somebody of the directory, as printed: a person, a body, or a person in a body."""

    printed: str
    contact_id: UUID | None
    organisation_id: UUID | None


POSITION: Final = "SELECT contact_id, organisation_id FROM held_position WHERE id = ?"
LETTERS: Final = """
SELECT l.id, l.subject, trim(ifnull(l.number, '') || ' ' || ifnull(l.correspondents, ''))
FROM json_each(?) AS wanted CROSS JOIN letter AS l ON l.local_id = wanted.value
"""
DOSSIERS: Final = """
SELECT d.id, d.title, d.number FROM dossier AS d
WHERE d.local_id IN (SELECT rowid FROM search_dossier WHERE search_dossier MATCH ?1) ORDER BY d.local_id DESC LIMIT ?2
"""
HOLDING: Final[Mapping[str, str]] = {
    "meeting": """
        SELECT id, title, trim(reference || ' ' || substr(ifnull(starts_at, ''), 1, 10)) FROM meeting
        WHERE title || ' ' || reference LIKE ?1 ORDER BY starts_at DESC LIMIT ?2
    """,
    "draft": "SELECT id, title, '' FROM document_draft WHERE title LIKE ?1 ORDER BY local_id DESC LIMIT ?2",
    "commitment": """
        SELECT c.id, c.subject, trim(c.number || ' ' || ifnull(s.name, '')) FROM commitment AS c
        LEFT JOIN supplier AS s ON s.id = c.supplier_id
        WHERE c.subject || ' ' || c.number || ' ' || ifnull(s.name, '') LIKE ?1 ORDER BY c.local_id DESC LIMIT ?2
    """,
    "invoice": """
        SELECT id, trim(number || ' ' || seller_name), ifnull(issued_on, '') FROM invoice
        WHERE number || ' ' || seller_name LIKE ?1 ORDER BY local_id DESC LIMIT ?2
    """,
}
"""Kinds whose tables are short enough to be walked while one types."""


def find(db: Connection, kind: str, typed: str, limit: int) -> list[Record]:
    """Return records of a kind that hold what is typed, the newest first."""
    if kind == "letter":
        places = list(search.find(db, typed, limit=limit).places)
        return _records(db.execute(LETTERS, (dumps(places),)))
    if kind == "dossier":
        match = match_of(typed)
        return _records(db.execute(DOSSIERS, (match, limit))) if match else []
    return _records(db.execute(HOLDING[kind], (f"%{typed.strip()}%", limit)))


def parties(db: Connection, typed: str, today: str) -> list[Person]:
    """Return persons and bodies whose words begin with what is typed, the most used first."""
    return [_person(db, entry) for entry in directory(db, typed, today)]


def _person(db: Connection, entry: DirectoryRow) -> Person:
    if entry.kind == "contact":
        return Person(entry.printed, entry.id, None)
    if entry.kind == "organisation":
        return Person(entry.printed, None, entry.id)
    row = db.execute(POSITION, (entry.id.bytes,)).fetchone() or (None, None)
    contact, body = (UUID(bytes=key) if key else None for key in row)
    return Person(entry.printed, contact, body)


def _records(rows: Any) -> list[Record]:
    return [Record(UUID(bytes=key), title, about) for key, title, about in rows]


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "letters": (LETTERS, ("[]",)),
        "position": (POSITION, (bytes(16),)),
        "dossiers": (DOSSIERS, ('"x"*', 1)),
        **{f"{kind}s": (sql, ("%", 1)) for kind, sql in HOLDING.items()},
    }
