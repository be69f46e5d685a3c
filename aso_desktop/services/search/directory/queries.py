"""Completion of correspondents while typing, and the statements that keep it. Loads nothing heavy."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.services.search.words import tokens

Connection = Any
"""A DB-API connection."""

KINDS: Final = ("contact", "organisation", "held_position")


class DirectoryRow(NamedTuple):
    """A proposal: what Tab would take, and how much it served. `is_inactive` ones come last."""

    kind: str
    id: UUID
    printed: str
    uses: int
    last_used_on: str
    is_inactive: bool


class Entry(NamedTuple):
    """What the directory keeps of a person, an organisation or a function."""

    kind: str
    row_id: bytes
    printed: str
    printed_key: str
    uses: int
    last_used_on: str | None
    inactive: int
    ends_on: str | None


_COLUMNS: Final = (
    "directory.kind, directory.row_id, directory.printed, directory.uses, directory.last_used_on, "
    "directory.inactive OR ifnull(directory.ends_on < ?, 0)"
)
_MATCHING: Final = (
    f"SELECT {_COLUMNS} FROM search_directory CROSS JOIN directory ON directory.entry = search_directory.rowid "
    "WHERE search_directory MATCH ? ORDER BY 6, directory.uses DESC, directory.last_used_on DESC, "
    "directory.printed_key LIMIT ?"
)
_MOST_USED: Final = (
    f"SELECT {_COLUMNS} FROM directory INDEXED BY directory_uses WHERE directory.inactive = 0 "
    "ORDER BY directory.uses DESC, directory.last_used_on DESC LIMIT ?"
)

_SOURCES: Final = {
    "contact": (
        "SELECT title, given_name, family_name, aliases, email, inactive, duplicate_of_id FROM contact WHERE id = ?"
    ),
    "organisation": (
        "SELECT name, short_name, aliases, email, inactive, duplicate_of_id FROM organisation WHERE id = ?"
    ),
    "held_position": (
        "SELECT contact.title, contact.given_name, contact.family_name, held_position.title, held_position.unit, "
        "organisation.name, organisation.short_name, held_position.email, held_position.to_on, "
        "max(ifnull(contact.inactive, 0), ifnull(organisation.inactive, 0)) FROM held_position "
        "LEFT JOIN contact ON contact.id = held_position.contact_id "
        "LEFT JOIN organisation ON organisation.id = held_position.organisation_id WHERE held_position.id = ?"
    ),
}
_DUPLICATE_NAMES: Final = {
    "contact": "SELECT given_name || ' ' || family_name || ' ' || aliases FROM contact WHERE duplicate_of_id = ?",
    "organisation": "SELECT name || ' ' || short_name || ' ' || aliases FROM organisation WHERE duplicate_of_id = ?",
}
_POSITIONS: Final = {kind: f"SELECT id FROM held_position WHERE {kind}_id = ?" for kind in ("contact", "organisation")}
_USES: Final = {kind: f"SELECT count(*) FROM letter_party WHERE {kind}_id = ?" for kind in KINDS}
_LAST_USE: Final = {
    kind: f"SELECT substr(created_at, 1, 10) FROM letter_party WHERE {kind}_id = ? ORDER BY local_id DESC LIMIT 1"
    for kind in KINDS
}
_PARTY: Final = "SELECT contact_id, organisation_id, held_position_id FROM letter_party WHERE id = ?"
_ALL: Final = {kind: f"SELECT id FROM {kind} ORDER BY local_id" for kind in KINDS}
_FIND: Final = "SELECT entry FROM directory WHERE row_id = ?"
_ADD: Final = f"INSERT INTO directory({', '.join(Entry._fields)}) VALUES ({', '.join('?' * len(Entry._fields))})"
_CHANGE: Final = f"UPDATE directory SET {', '.join(f'{c} = ?' for c in Entry._fields)} WHERE entry = ?"
_REMOVE: Final = "DELETE FROM directory WHERE entry = ?"
_USE: Final = "UPDATE directory SET uses = uses + ?, last_used_on = ? WHERE row_id = ?"
_KEEP_WORDS: Final = "INSERT INTO search_directory(rowid, words) VALUES (?, ?)"
_FORGET_WORDS: Final = "DELETE FROM search_directory WHERE rowid = ?"
_EMPTY: Final = ("DELETE FROM directory", "INSERT INTO search_directory(search_directory) VALUES ('delete-all')")

PLANNED: Final = {
    "completion": (_MATCHING, ("", '"x"*', 8)),
    "most used": (_MOST_USED, ("", 8)),
    **{f"source of {kind}": (statement, (b"",)) for kind, statement in _SOURCES.items()},
    **{f"duplicates of {kind}": (statement, (b"",)) for kind, statement in _DUPLICATE_NAMES.items()},
    **{f"positions of {kind}": (statement, (b"",)) for kind, statement in _POSITIONS.items()},
    **{f"uses of {kind}": (statement, (b"",)) for kind, statement in _USES.items()},
    **{f"last use of {kind}": (statement, (b"",)) for kind, statement in _LAST_USE.items()},
    "party": (_PARTY, (b"",)),
    "entry": (_FIND, (b"",)),
    "use": (_USE, (1, "", b"")),
}
"""Statements whose plan a test reads."""


def directory(database: Connection, text: str, today: str, limit: int = 8) -> list[DirectoryRow]:
    """Return the entries whose words begin with what is typed, the most used first, inactive ones last.

    Without text, the most used of all. `today` (ISO) ends functions held until a past day.
    """
    wanted = tokens(text)
    if wanted:
        match = " AND ".join(f'"{word}"*' for word in wanted)
        rows = database.execute(_MATCHING, (today, match, limit)).fetchall()
    else:
        rows = database.execute(_MOST_USED, (today, limit)).fetchall()
    return [
        DirectoryRow(kind, UUID(bytes=row_id), printed, uses, last_used_on or "", bool(is_inactive))
        for kind, row_id, printed, uses, last_used_on, is_inactive in rows
    ]


def source(database: Connection, kind: str, row_id: bytes) -> tuple[Any, ...] | None:
    """Return what an entry of a kind is made of; None when it is gone."""
    row: tuple[Any, ...] | None = database.execute(_SOURCES[kind], (row_id,)).fetchone()
    return row


def names_of_duplicates(database: Connection, kind: str, row_id: bytes) -> list[str]:
    """Return the names under which the duplicates of an entry were known."""
    if kind not in _DUPLICATE_NAMES:
        return []
    return [name for (name,) in database.execute(_DUPLICATE_NAMES[kind], (row_id,)).fetchall()]


def positions(database: Connection, kind: str, row_id: bytes) -> list[bytes]:
    """Return the functions held by a person, or in an organisation."""
    return [position for (position,) in database.execute(_POSITIONS[kind], (row_id,)).fetchall()]


def uses(database: Connection, kind: str, row_id: bytes) -> int:
    """Return in how many letters an entry stands."""
    return int(database.execute(_USES[kind], (row_id,)).fetchone()[0])


def last_use(database: Connection, kind: str, row_id: bytes) -> str | None:
    """Return the day an entry was last put in a letter."""
    row = database.execute(_LAST_USE[kind], (row_id,)).fetchone()
    return None if row is None else row[0]


def party(database: Connection, party_id: bytes) -> tuple[bytes | None, ...]:
    """Return the entries that a correspondent of a letter names, in the order of `KINDS`."""
    row = database.execute(_PARTY, (party_id,)).fetchone()
    return (None, None, None) if row is None else tuple(row)


def all_of(database: Connection, kind: str) -> Iterator[bytes]:
    """Return the rows of a kind."""
    yield from [row_id for (row_id,) in database.execute(_ALL[kind]).fetchall()]


def keep(database: Connection, entry: Entry, words: Sequence[str]) -> None:
    """Add or change an entry with its words."""
    present = database.execute(_FIND, (entry.row_id,)).fetchone()
    if present is None:
        place = database.execute(_ADD, entry).lastrowid
    else:
        (place,) = present
        database.execute(_CHANGE, (*entry, place))
        database.execute(_FORGET_WORDS, (place,))
    database.execute(_KEEP_WORDS, (place, " ".join(words)))


def drop(database: Connection, row_id: bytes) -> None:
    """Take an entry out of the directory."""
    present = database.execute(_FIND, (row_id,)).fetchone()
    if present is not None:
        database.execute(_FORGET_WORDS, present)
        database.execute(_REMOVE, present)


def use(database: Connection, kind: str, row_id: bytes, times: int) -> None:
    """Note that an entry was put in `times` more letters."""
    database.execute(_USE, (times, last_use(database, kind, row_id), row_id))


def empty(database: Connection) -> None:
    """Empty the directory."""
    for statement in _EMPTY:
        database.execute(statement)
