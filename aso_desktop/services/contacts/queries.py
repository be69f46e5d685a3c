"""What screens read of the directory: parameterised SQL, frozen rows. Loads nothing heavy."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.text import fold, words

Connection = Any
"""A DB-API connection, on the reader's thread."""


class ContactRow(NamedTuple):
    """A person, with the functions held now and in how many letters it stands."""

    id: UUID
    printed: str
    title: str
    given_name: str
    family_name: str
    email: str
    phone: str
    address: str
    aliases: str
    positions: str
    is_inactive: bool
    duplicate_of_id: UUID | None
    uses: int


class OrganisationRow(NamedTuple):
    """A body and in how many letters it stands."""

    id: UUID
    printed: str
    short_name: str
    siren: str
    siret: str
    address: str
    email: str
    phone: str
    aliases: str
    is_inactive: bool
    duplicate_of_id: UUID | None
    uses: int


class PositionRow(NamedTuple):
    """A function, with the names it ties; an empty day is open."""

    id: UUID
    contact_id: UUID | None
    contact: str
    organisation_id: UUID | None
    organisation: str
    title: str
    unit: str
    from_on: str
    to_on: str
    address: str
    email: str
    phone: str


class UseRow(NamedTuple):
    """A letter that names an entry."""

    letter_id: UUID
    number: str
    direction: str
    role: str
    subject: str
    day: str
    printed: str


class Suggestion(NamedTuple):
    """Two entries that may be one. A homonym has the same name and another address: never merged in one go."""

    kind: str
    first_id: UUID
    first: str
    second_id: UUID
    second: str
    why: str
    is_homonym: bool


_PRINTED: Final = "trim(c.title || ' ' || c.given_name || ' ' || c.family_name)"

CONTACTS: Final = f"""
SELECT c.id, replace({_PRINTED}, '  ', ' '), c.title, c.given_name, c.family_name, c.email, c.phone, c.address,
       c.aliases, coalesce((SELECT group_concat(trim(p.title || ' · ' || coalesce(o.name, ''), ' ·'), '; ')
                 FROM held_position AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id
                 WHERE p.contact_id = c.id AND (p.to_on IS NULL OR p.to_on >= ?1)), ''),
       c.inactive, c.duplicate_of_id, coalesce(d.uses, 0)
FROM contact AS c LEFT JOIN directory AS d ON d.row_id = c.id
"""
CONTACT_LIST: Final = (
    CONTACTS + " ORDER BY c.inactive, c.family_name COLLATE NOCASE, c.given_name COLLATE NOCASE LIMIT ?2"
)
ONE_CONTACT: Final = CONTACTS + " WHERE c.id = ?2"

ORGANISATIONS: Final = """
SELECT o.id, o.name, o.short_name, coalesce(o.siren, ''), coalesce(o.siret, ''), o.address, o.email, o.phone, o.aliases,
       o.inactive, o.duplicate_of_id, coalesce(d.uses, 0)
FROM organisation AS o LEFT JOIN directory AS d ON d.row_id = o.id
"""
ORGANISATION_LIST: Final = ORGANISATIONS + " ORDER BY o.inactive, o.name COLLATE NOCASE LIMIT ?"
ONE_ORGANISATION: Final = ORGANISATIONS + " WHERE o.id = ?"

POSITIONS: Final = f"""
SELECT p.id, p.contact_id, coalesce({_PRINTED}, ''), p.organisation_id, coalesce(o.name, ''), p.title, p.unit,
       coalesce(p.from_on, ''), coalesce(p.to_on, ''), p.address, p.email, p.phone
FROM held_position AS p LEFT JOIN contact AS c ON c.id = p.contact_id
LEFT JOIN organisation AS o ON o.id = p.organisation_id
"""
POSITIONS_OF: Final = {
    kind: POSITIONS + f" WHERE p.{kind}_id = ? ORDER BY p.to_on IS NOT NULL, p.from_on DESC, p.local_id"
    for kind in ("contact", "organisation")
}

USES: Final = {
    kind: f"""
    SELECT l.id, coalesce(l.number, ''), l.direction, p.role, l.subject,
           coalesce(l.received_on, l.sent_on, l.registered_on, ''), p.printed
    FROM letter_party AS p JOIN letter AS l ON l.id = p.letter_id
    WHERE p.{kind}_id IN (WITH RECURSIVE same(id) AS (
        SELECT ?1 UNION SELECT d.id FROM {kind} AS d JOIN same ON d.duplicate_of_id = same.id
    ) SELECT id FROM same)
    ORDER BY l.local_id DESC LIMIT ?2
    """
    for kind in ("contact", "organisation")
}

COMPARED: Final = {
    "contact": f"""
    SELECT c.id, replace({_PRINTED}, '  ', ' '), c.given_name || ' ' || c.family_name, c.email, c.phone, ''
    FROM contact AS c WHERE c.duplicate_of_id IS NULL ORDER BY c.local_id
    """,
    "organisation": """
    SELECT id, name, name, email, phone, coalesce(siret, '') FROM organisation
    WHERE duplicate_of_id IS NULL ORDER BY local_id
    """,
}

_EVERYONE: Final = -1
_LARGEST_GROUP: Final = 20


def contacts(db: Connection, today: str, limit: int = _EVERYONE) -> list[ContactRow]:
    """Return the persons, active ones first."""
    return [_contact(row) for row in db.execute(CONTACT_LIST, (today, limit)).fetchall()]


def contact(db: Connection, contact_id: UUID, today: str) -> ContactRow | None:
    """Return one person."""
    row = db.execute(ONE_CONTACT, (today, contact_id.bytes)).fetchone()
    return _contact(row) if row else None


def organisations(db: Connection, limit: int = _EVERYONE) -> list[OrganisationRow]:
    """Return the bodies, active ones first."""
    return [_organisation(row) for row in db.execute(ORGANISATION_LIST, (limit,)).fetchall()]


def organisation(db: Connection, organisation_id: UUID) -> OrganisationRow | None:
    """Return one body."""
    row = db.execute(ONE_ORGANISATION, (organisation_id.bytes,)).fetchone()
    return _organisation(row) if row else None


def positions(db: Connection, kind: str, row_id: UUID) -> list[PositionRow]:
    """Return the functions of a person or in a body, those held now first."""
    rows = db.execute(POSITIONS_OF[kind], (row_id.bytes,)).fetchall()
    return [PositionRow._make((_id(r[0]), _maybe(r[1]), r[2], _maybe(r[3]), *r[4:])) for r in rows]


def where_used(db: Connection, kind: str, row_id: UUID, limit: int = 50) -> list[UseRow]:
    """Return the newest letters that name an entry, or one merged into it."""
    rows = db.execute(USES[kind], (row_id.bytes, limit)).fetchall()
    return [UseRow._make((_id(row[0]), *row[1:])) for row in rows]


def suggestions(db: Connection) -> list[Suggestion]:
    """Return the pairs of entries that may be one, the surest first; deciding is for a person."""
    found = [s for kind in COMPARED for s in _pairs(kind, db.execute(COMPARED[kind]).fetchall())]
    return sorted(found, key=lambda s: (s.is_homonym, s.why == "name"))


def _pairs(kind: str, rows: Sequence[tuple[Any, ...]]) -> Iterator[Suggestion]:
    seen: set[tuple[bytes, bytes]] = set()
    for why, group in _groups(rows):
        for one, other in combinations(group[:_LARGEST_GROUP], 2):
            if (one[0], other[0]) in seen:
                continue
            seen.add((one[0], other[0]))
            yield Suggestion(kind, _id(one[0]), one[1], _id(other[0]), other[1], why, _differ(one, other))


def _groups(rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    """Give the entries that share a SIRET, an address, a telephone or a name, the surest first."""
    kept = [(row, (*_identifiers(row), " ".join(sorted(words(row[2]))))) for row in rows]
    for place, why in enumerate(("siret", "email", "phone", "name")):
        groups: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        for row, keys in kept:
            groups[keys[place]].append(row)
        yield from ((why, group) for shared, group in groups.items() if shared and len(group) > 1)


def _identifiers(row: tuple[Any, ...]) -> tuple[str, str, str]:
    """Return SIRET, address and telephone as they are compared."""
    return row[5], fold(row[3]), "".join(c for c in row[4] if c.isdigit())


def _differ(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    """Say whether two entries have identifiers that contradict each other."""
    return any(a and b and a != b for a, b in zip(_identifiers(one), _identifiers(other), strict=True))


def _contact(row: tuple[Any, ...]) -> ContactRow:
    return ContactRow._make((_id(row[0]), *row[1:10], bool(row[10]), _maybe(row[11]), row[12]))


def _organisation(row: tuple[Any, ...]) -> OrganisationRow:
    return OrganisationRow._make((_id(row[0]), *row[1:9], bool(row[9]), _maybe(row[10]), row[11]))


def _id(value: bytes) -> UUID:
    return UUID(bytes=value)


def _maybe(value: bytes | None) -> UUID | None:
    return UUID(bytes=value) if value else None


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "contacts": (CONTACT_LIST, ("", 1)),
        "contact": (ONE_CONTACT, ("", b"")),
        "organisations": (ORGANISATION_LIST, (1,)),
        "organisation": (ONE_ORGANISATION, (b"",)),
        **{f"positions of {kind}": (sql, (b"",)) for kind, sql in POSITIONS_OF.items()},
        **{f"uses of {kind}": (sql, (b"", 1)) for kind, sql in USES.items()},
        **{f"compared {kind}": (sql, ()) for kind, sql in COMPARED.items()},
    }
