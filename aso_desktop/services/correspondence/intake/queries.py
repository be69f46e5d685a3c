"""What taking files in reads and keeps of their words, inside the transaction of a write."""

from collections.abc import Iterable
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.ids import LOCAL_SLOTS
from aso_desktop.services.settings import queries as settings

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

_READ_TO: Final = "enclosures_read_to"
_ONE_DAY: Final = 86_400 * LOCAL_SLOTS
"""Another program may save an enclosure whose place was taken a little earlier; places follow time (`core.ids`)."""

PENDING: Final = """
SELECT sha256, blob, name, size FROM (
    SELECT sha256, blob, name, size, local_id FROM enclosure
    WHERE local_id > ?1 AND blob IS NOT NULL AND removed_at IS NULL
    UNION ALL SELECT sha256, blob, title, ifnull(size, 0), local_id FROM dossier_piece
    WHERE local_id > ?1 AND blob <> '' AND removed_because = ''
    UNION ALL SELECT v.sha256, v.blob, w.title || '.docx', v.size, v.local_id FROM dossier_piece AS p
    JOIN document_draft AS w ON w.id = p.target_id JOIN draft_version AS v ON v.draft_id = w.id
    WHERE p.kind = 'draft' AND p.removed_because = '' AND v.blob <> ''
      AND v.n = (SELECT max(n.n) FROM draft_version AS n WHERE n.draft_id = w.id)) AS file
WHERE NOT EXISTS (SELECT 1 FROM enclosure_text AS t WHERE t.sha256 = file.sha256)
GROUP BY sha256 ORDER BY max(local_id) DESC
"""
"""Files of letters, of dossiers, and of the documents that dossiers hold, in their newest version."""
FLAGS_OF: Final = "SELECT name, flags FROM enclosure WHERE letter_id = ? AND removed_at IS NULL ORDER BY rank"
LAST: Final = """
SELECT max((SELECT coalesce(max(local_id), 0) FROM enclosure), (SELECT coalesce(max(local_id), 0) FROM dossier_piece))
"""
KEEP_TEXT: Final = "INSERT INTO enclosure_text(sha256, text, state) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
LETTERS_OF: Final = "SELECT DISTINCT letter_id FROM enclosure WHERE sha256 = ? AND removed_at IS NULL"


def pending(db: Connection) -> list[Pending]:
    """Return the files whose words are still to read, newest first."""
    start = settings.kept(db).get(_READ_TO, 0)
    return [Pending(*row) for row in db.execute(PENDING, (start,)).fetchall()]


def last_place(db: Connection) -> int:
    """Return the place of the newest enclosure."""
    return int(db.execute(LAST).fetchone()[0])


def note_read(db: Connection, place: int) -> None:
    """Remember that every enclosure up to a day before `place` is read, so that the next look begins there."""
    settings.keep(db, {_READ_TO: max(0, place - _ONE_DAY)})


def keep_text(db: Connection, texts: Iterable[FileText]) -> None:
    """Keep the words of files; those already known stay."""
    db.executemany(KEEP_TEXT, texts)


def letters_of(db: Connection, sha256: str) -> list[UUID]:
    """Return the letters that enclose a file."""
    return [UUID(bytes=row[0]) for row in db.execute(LETTERS_OF, (sha256,)).fetchall() if row[0]]


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "pending": (PENDING, (0,)),
        "last": (LAST, ()),
        "keep_text": (KEEP_TEXT, ("", "", "read")),
        "letters_of": (LETTERS_OF, ("",)),
    }


def flags_of(db: Connection, letter_id: UUID) -> list[tuple[str, str]]:
    """Return the names and the flags of the enclosures of a letter."""
    return [(name, flags) for name, flags in db.execute(FLAGS_OF, (letter_id.bytes,)).fetchall()]
