"""A letter with all that hangs on it, for the preview and its own window. Loads nothing heavy."""

from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.services.correspondence.views import View

Connection = Any
"""A DB-API connection, on the reader's thread."""

LETTER: Final = """
SELECT letter.local_id, letter.id, ifnull(letter.number, ''), letter.direction, letter.subject, letter.summary,
       letter.notes, letter.sending_mode, letter.medium, ifnull(letter.document_date, ''),
       ifnull(letter.received_on, ''), ifnull(letter.registered_on, ''), ifnull(letter.sent_on, ''),
       letter.sender_reference, letter.tracking_number, letter.signatory, letter.drafter, letter.enclosure_count,
       letter.language, letter.priority, letter.mark, letter.personal_data, letter.is_request,
       letter.instructions, ifnull(letter.due_on, ''), letter.physical_location, letter.state, letter.state_reason,
       ifnull(letter.review_on, ''), letter.oral_reply, ifnull(letter.read_at, ''), ifnull(letter.is_open, 0),
       ifnull(register.code, ''), ifnull(register.label, ''), ifnull(letter_type.label_fr, ''),
       ifnull(letter_type.label_en, ''), letter.lead_id, ifnull(agent.name, ''), ifnull(unit.code, ''),
       ifnull(letter_type.code, '')
FROM letter
LEFT JOIN register ON register.id = letter.register_id
LEFT JOIN letter_type ON letter_type.id = letter.type_id
LEFT JOIN agent ON agent.id = letter.lead_id
LEFT JOIN unit ON unit.id = letter.unit_id
WHERE letter.id = ?
"""
PARTIES: Final = """
SELECT role, printed, contact_id, organisation_id, held_position_id FROM letter_party
WHERE letter_id = ? ORDER BY role, rank
"""
ENCLOSURES: Final = """
SELECT id, name, original_name, size, mime, sha256, blob, reference, role, version, source, mark, flags,
       frozen_at IS NOT NULL, removed_at IS NOT NULL, removed_reason, replaces_id, ifnull(created_at, '')
FROM enclosure WHERE letter_id = ? ORDER BY rank, version DESC
"""
LINKS_FROM: Final = """
SELECT link.id, link.kind, other.id, ifnull(other.number, ''), other.subject, ifnull(other.correspondents, ''),
       other.state, ifnull(other.day, '')
FROM letter_link AS link JOIN letter AS other ON other.id = link.target_id WHERE link.source_id = ?
"""
LINKS_TO: Final = """
SELECT link.id, link.kind, other.id, ifnull(other.number, ''), other.subject, ifnull(other.correspondents, ''),
       other.state, ifnull(other.day, '')
FROM letter_link AS link JOIN letter AS other ON other.id = link.source_id WHERE link.target_id = ?
"""
VIEWS: Final = "SELECT id, name, filters FROM saved_view WHERE hidden = 0 ORDER BY rank, name COLLATE NOCASE"


class Party(NamedTuple):
    """A correspondent of a letter, as printed."""

    role: str
    printed: str
    contact_id: UUID | None
    organisation_id: UUID | None
    held_position_id: UUID | None


class EnclosureRow(NamedTuple):
    """An enclosure of a letter, removed and former ones included; `blob` is where its bytes are kept."""

    id: UUID
    name: str
    original_name: str
    size: int
    mime: str
    sha256: str
    blob: str
    reference: str
    role: str
    version: int
    source: str
    mark: str
    flags: tuple[str, ...]
    is_frozen: bool
    is_removed: bool
    removed_reason: str
    replaces_id: UUID | None
    added_at: str


class LinkRow(NamedTuple):
    """A tie with another letter; `is_from` when this letter is the one that answers, transmits or replaces."""

    id: UUID
    kind: str
    other_id: UUID
    number: str
    subject: str
    correspondents: str
    state: str
    day: str
    is_from: bool


class Letter(NamedTuple):
    """The fields of a letter; days and instants are ISO text, empty where there is none."""

    local_id: int
    id: UUID
    number: str
    direction: str
    subject: str
    summary: str
    notes: str
    sending_mode: str
    medium: str
    document_date: str
    received_on: str
    registered_on: str
    sent_on: str
    sender_reference: str
    tracking_number: str
    signatory: str
    drafter: str
    enclosure_count: int
    language: str
    priority: str
    mark: str
    personal_data: bool
    is_request: bool
    instructions: tuple[str, ...]
    due_on: str
    physical_location: str
    state: str
    state_reason: str
    review_on: str
    oral_reply: str
    read_at: str
    is_open: bool
    register_code: str
    register_label: str
    type_fr: str
    type_en: str
    lead_id: UUID | None
    lead: str
    unit: str
    type_code: str


class LetterDetail(NamedTuple):
    """A letter, its correspondents, its enclosures and its links."""

    letter: Letter
    parties: tuple[Party, ...]
    enclosures: tuple[EnclosureRow, ...]
    links: tuple[LinkRow, ...]

    def named(self, role: str) -> tuple[str, ...]:
        """Return the printed names of a role."""
        return tuple(party.printed for party in self.parties if party.role == role)

    @property
    def present(self) -> tuple[EnclosureRow, ...]:
        """Return the enclosures that the letter has now."""
        return tuple(enclosure for enclosure in self.enclosures if not enclosure.is_removed)


class SavedView(NamedTuple):
    """Filters kept under a name."""

    id: UUID
    name: str
    view: View


def detail(db: Connection, letter_id: UUID) -> LetterDetail | None:
    """Return a letter with all that hangs on it; None when it is gone."""
    key = (letter_id.bytes,)
    row = db.execute(LETTER, key).fetchone()
    if row is None:
        return None
    return LetterDetail(
        _letter(row),
        tuple(Party(role, printed, *map(_uuid, ids)) for role, printed, *ids in db.execute(PARTIES, key)),
        tuple(_enclosure(found) for found in db.execute(ENCLOSURES, key)),
        tuple(_links(db, key)),
    )


def saved_views(db: Connection) -> list[SavedView]:
    """Return the views that were kept, in their order."""
    return [SavedView(UUID(bytes=row_id), name, View.from_json(text)) for row_id, name, text in db.execute(VIEWS)]


def _letter(row: tuple[Any, ...]) -> Letter:
    letter = Letter(*row)
    return letter._replace(
        id=UUID(bytes=row[1]),
        personal_data=bool(letter.personal_data),
        is_request=bool(letter.is_request),
        instructions=tuple(filter(None, str(letter.instructions).split(","))),
        is_open=bool(letter.is_open),
        lead_id=_uuid(letter.lead_id),
    )


def _enclosure(row: tuple[Any, ...]) -> EnclosureRow:
    found = EnclosureRow(*row)
    return found._replace(
        id=UUID(bytes=row[0]),
        blob=found.blob or "",
        reference=found.reference or "",
        flags=tuple(filter(None, str(found.flags).split(","))),
        is_frozen=bool(found.is_frozen),
        is_removed=bool(found.is_removed),
        replaces_id=_uuid(found.replaces_id),
    )


def _links(db: Connection, key: tuple[bytes]) -> list[LinkRow]:
    found = []
    for statement, is_from in ((LINKS_FROM, True), (LINKS_TO, False)):
        for link_id, kind, other_id, *texts in db.execute(statement, key):
            found.append(LinkRow._make((UUID(bytes=link_id), kind, UUID(bytes=other_id), *texts, is_from)))
    return found


def _uuid(value: Any) -> UUID | None:
    return UUID(bytes=value) if isinstance(value, bytes) else None
