"""What screens read of documents: parameterised SQL, frozen rows. Loads nothing heavy."""

from typing import Any, Final, NamedTuple
from uuid import UUID

Connection = Any
"""A DB-API connection."""


LEAVING: Final = frozenset({"letter", "receipt", "slip", "reminder"})
"""Kinds that leave the house as letters: each has its number in the register (domain 3.2, rule 8)."""


class DraftRow(NamedTuple):
    """A document as the list shows it."""

    local_id: int
    id: UUID
    title: str
    state: str
    template_id: UUID | None
    template: str
    kind: str
    language: str
    source_table: str
    source_id: UUID | None
    letter_id: UUID | None
    mark: str
    versions: int
    changed_at: str
    unfilled: int
    final_sha256: str
    departures: int = 0

    @property
    def is_open(self) -> bool:
        """Say whether something is left to do: it is not final, or it is a letter that has not left."""
        return self.state != "final" or (self.kind in LEAVING and not self.departures)


class VersionRow(NamedTuple):
    """A version of a document."""

    id: UUID
    n: int
    sha256: str
    blob: str
    size: int
    origin: str
    author: str
    at: str
    note: str
    field_values: str
    unfilled: str


class ReviewRow(NamedTuple):
    """A second reader's look."""

    id: UUID
    version_id: UUID
    n: int
    reviewer_id: UUID | None
    reviewer: str
    state: str
    comments: str
    due_on: str
    answered_at: str


class LetterOf(NamedTuple):
    """The letter of the register that a document is."""

    id: UUID
    number: str
    state: str
    sent_on: str
    recipients: str


class SentRow(NamedTuple):
    """That a final document left: to whom (JSON), how, when."""

    recipients: str
    channel: str
    at: str


_ROWS: Final = """
SELECT d.local_id, d.id, d.title, d.state, d.template_id, coalesce(t.name, ''), coalesce(t.kind, 'letter'), d.language,
       d.source_table, d.source_id, d.letter_id, d.mark,
       (SELECT count(*) FROM draft_version AS v WHERE v.draft_id = d.id),
       coalesce((SELECT max(v.at) FROM draft_version AS v WHERE v.draft_id = d.id), d.created_at),
       coalesce((SELECT json_array_length(v.unfilled) FROM draft_version AS v WHERE v.draft_id = d.id
                 ORDER BY v.n DESC LIMIT 1), 0), d.final_sha256,
       (SELECT count(*) FROM transmission AS s WHERE s.draft_id = d.id)
FROM document_draft AS d LEFT JOIN template AS t ON t.id = d.template_id
"""
DRAFTS: Final = _ROWS + " ORDER BY 14 DESC"
ONE: Final = _ROWS + " WHERE d.id = ?"
OF_SOURCE: Final = _ROWS + " WHERE d.source_id = ? ORDER BY 14 DESC"
VERSIONS: Final = """
SELECT v.id, v.n, v.sha256, v.blob, v.size, v.origin, coalesce(a.name, ''), v.at, v.note, v.field_values, v.unfilled
FROM draft_version AS v LEFT JOIN agent AS a ON a.id = v.author_id WHERE v.draft_id = ? ORDER BY v.n DESC
"""
REVIEWS: Final = """
SELECT r.id, r.version_id, v.n, r.reviewer_id, coalesce(a.name, ''), r.state, r.comments, coalesce(r.due_on, ''),
       coalesce(r.answered_at, '')
FROM draft_version AS v JOIN review AS r ON r.version_id = v.id LEFT JOIN agent AS a ON a.id = r.reviewer_id
WHERE v.draft_id = ? ORDER BY r.local_id DESC
"""
OWN_LETTER: Final = """
SELECT id, coalesce(number, ''), state, coalesce(sent_on, ''), coalesce(correspondents, '') FROM letter
WHERE id = ? AND direction <> 'incoming'
"""
SENT: Final = """
SELECT recipients, channel, coalesce(at, '') FROM transmission WHERE draft_id = ? ORDER BY local_id DESC
"""
PROTECTED: Final = """
SELECT EXISTS (SELECT 1 FROM letter WHERE id IN (?1, ?2) AND (mark <> 'none' OR personal_data = 1))
    OR EXISTS (SELECT 1 FROM meeting WHERE id = ?1 AND mark <> 'none')
    OR EXISTS (SELECT 1 FROM agenda_item WHERE meeting_id = ?1 AND confidential = 1)
"""
MAPPING: Final = """
SELECT mapping FROM merge_job WHERE template_id = ? AND source = ? ORDER BY local_id DESC LIMIT 1
"""


def drafts(db: Connection, state: str = "") -> list[DraftRow]:
    """Return the documents, last changed first: all, those in one state, or `open`, where something is left to do."""
    rows = [_row(row) for row in db.execute(DRAFTS)]
    if state == "open":
        return [row for row in rows if row.is_open]
    return [row for row in rows if not state or row.state == state]


def draft(db: Connection, draft_id: UUID) -> DraftRow | None:
    """Return one document."""
    row = db.execute(ONE, (draft_id.bytes,)).fetchone()
    return _row(row) if row else None


def of_source(db: Connection, source_id: UUID) -> list[DraftRow]:
    """Return the documents written from a letter or a meeting."""
    return [_row(row) for row in db.execute(OF_SOURCE, (source_id.bytes,))]


def versions(db: Connection, draft_id: UUID) -> list[VersionRow]:
    """Return the versions of a document, newest first."""
    return [VersionRow(UUID(bytes=row[0]), *row[1:]) for row in db.execute(VERSIONS, (draft_id.bytes,))]


def reviews(db: Connection, draft_id: UUID) -> list[ReviewRow]:
    """Return who was asked to read a document over, newest first."""
    return [
        ReviewRow(UUID(bytes=r[0]), UUID(bytes=r[1]), r[2], UUID(bytes=r[3]) if r[3] else None, *r[4:])
        for r in db.execute(REVIEWS, (draft_id.bytes,))
    ]


def own_letter(db: Connection, letter_id: UUID | None) -> LetterOf | None:
    """Return the letter that a document is; None while it has none, and for an arrival that it only speaks of."""
    row = db.execute(OWN_LETTER, (letter_id.bytes,)).fetchone() if letter_id is not None else None
    return LetterOf(UUID(bytes=row[0]), *row[1:]) if row else None


def is_protected(db: Connection, draft: DraftRow) -> bool:
    """Say whether a document, or what it was written from, bears a mark, personal data or a restricted item."""
    keys = tuple(key.bytes if key else None for key in (draft.source_id, draft.letter_id))
    return draft.mark != "none" or bool(db.execute(PROTECTED, keys).fetchone()[0])


def sent(db: Connection, draft_id: UUID) -> list[SentRow]:
    """Return when a document left, newest first."""
    return [SentRow(*row) for row in db.execute(SENT, (draft_id.bytes,))]


def last_mapping(db: Connection, template_id: UUID, source: str) -> str:
    """Return how the columns of such a source were last matched with a template's fields, as JSON."""
    row = db.execute(MAPPING, (template_id.bytes, source)).fetchone()
    return row[0] if row else "{}"


def _row(row: tuple[Any, ...]) -> DraftRow:
    values = list(row)
    for place in (1, 4, 9, 10):
        values[place] = UUID(bytes=values[place]) if values[place] else None
    return DraftRow(*values)
