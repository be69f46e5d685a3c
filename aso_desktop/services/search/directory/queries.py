"""Completion of correspondents while typing, and the statements that keep it. Loads nothing heavy."""

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.services.search.words import tokens
from aso_desktop.store.many import insert_many, update_many
from aso_desktop.store.stubs import IS_HERE

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

_WANTED: Final = "json_each(?) AS wanted CROSS JOIN"
"""Rows are wanted by their ids, a JSON list of hexadecimal texts: one statement, however many."""

_USED: Final = {
    kind: (
        f"(SELECT count(*) FROM letter_party WHERE {kind}_id = s.id), "
        f"(SELECT substr(created_at, 1, 10) FROM letter_party WHERE {kind}_id = s.id ORDER BY local_id DESC LIMIT 1)"
    )
    for kind in KINDS
}
"""In how many letters an entry stands, and the day it was last put in one."""
_SOURCES: Final = {
    "contact": (
        f"SELECT s.id, {_USED['contact']}, s.title, s.given_name, s.family_name, s.aliases, s.email, s.inactive, "
        f"s.duplicate_of_id FROM {_WANTED} contact AS s ON s.id = unhex(wanted.value) WHERE s.id {IS_HERE}"
    ),
    "organisation": (
        f"SELECT s.id, {_USED['organisation']}, s.name, s.short_name, s.aliases, s.email, s.inactive, "
        f"s.duplicate_of_id FROM {_WANTED} organisation AS s ON s.id = unhex(wanted.value) WHERE s.id {IS_HERE}"
    ),
    "held_position": (
        f"SELECT s.id, {_USED['held_position']}, contact.title, contact.given_name, contact.family_name, s.title, "
        "s.unit, organisation.name, organisation.short_name, s.email, s.to_on, "
        "max(ifnull(contact.inactive, 0), ifnull(organisation.inactive, 0)) "
        f"FROM {_WANTED} held_position AS s ON s.id = unhex(wanted.value) "
        "LEFT JOIN contact ON contact.id = s.contact_id LEFT JOIN organisation ON organisation.id = s.organisation_id "
        f"WHERE s.id {IS_HERE}"
    ),
}
_MASTERS: Final = {
    kind: (
        f"SELECT s.duplicate_of_id FROM {_WANTED} {kind} AS s ON s.id = unhex(wanted.value) "
        "WHERE s.duplicate_of_id IS NOT NULL"
    )
    for kind in ("contact", "organisation")
}
_DUPLICATE_NAMES: Final = {
    kind: (f"SELECT s.duplicate_of_id, {names} FROM {_WANTED} {kind} AS s ON s.duplicate_of_id = unhex(wanted.value)")
    for kind, names in (
        ("contact", "s.given_name || ' ' || s.family_name || ' ' || s.aliases"),
        ("organisation", "s.name || ' ' || s.short_name || ' ' || s.aliases"),
    )
}
_POSITIONS: Final = {
    kind: f"SELECT s.id FROM {_WANTED} held_position AS s ON s.{kind}_id = unhex(wanted.value)"
    for kind in ("contact", "organisation")
}
_PARTIES: Final = (
    "SELECT s.contact_id, s.organisation_id, s.held_position_id "
    f"FROM {_WANTED} letter_party AS s ON s.id = unhex(wanted.value)"
)
_ALL: Final = {kind: f"SELECT id FROM {kind} ORDER BY local_id" for kind in KINDS}
_PRESENT: Final = f"SELECT s.row_id, s.entry FROM {_WANTED} directory AS s ON s.row_id = unhex(wanted.value)"
_LAST_ENTRY: Final = "SELECT ifnull(max(entry), 0) FROM directory"
_REMOVE: Final = "DELETE FROM directory WHERE entry = ?"
_USE: Final = {
    kind: (
        "UPDATE directory SET uses = uses + ?, last_used_on = (SELECT substr(created_at, 1, 10) FROM letter_party "
        f"WHERE {kind}_id = directory.row_id ORDER BY local_id DESC LIMIT 1) WHERE row_id = ?"
    )
    for kind in KINDS
}
_KEEP_WORDS: Final = "INSERT INTO search_directory(rowid, words) VALUES (?, ?)"
_FORGET_WORDS: Final = "DELETE FROM search_directory WHERE rowid = ?"
_EMPTY: Final = ("DELETE FROM directory", "INSERT INTO search_directory(search_directory) VALUES ('delete-all')")

PLANNED: Final = {
    "completion": (_MATCHING, ("", '"x"*', 8)),
    "most used": (_MOST_USED, ("", 8)),
    **{f"sources of {kind}": (statement, ("[]",)) for kind, statement in _SOURCES.items()},
    **{f"masters of {kind}": (statement, ("[]",)) for kind, statement in _MASTERS.items()},
    **{f"duplicates of {kind}": (statement, ("[]",)) for kind, statement in _DUPLICATE_NAMES.items()},
    **{f"positions of {kind}": (statement, ("[]",)) for kind, statement in _POSITIONS.items()},
    "parties": (_PARTIES, ("[]",)),
    "present entries": (_PRESENT, ("[]",)),
    **{f"use of {kind}": (statement, (1, b"")) for kind, statement in _USE.items()},
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


class Found(NamedTuple):
    """What an entry is made of: in how many letters it stands, the day of the last of them, and the row's own cells."""

    uses: int
    last_used_on: str | None
    cells: tuple[Any, ...]


def sources(database: Connection, kind: str, ids: Iterable[bytes]) -> dict[bytes, Found]:
    """Return what entries of a kind are made of, by row; those that are gone, or are still to come, are left out."""
    rows = database.execute(_SOURCES[kind], (_listed(ids),)).fetchall()
    return {row_id: Found(uses, last_used_on, tuple(cells)) for row_id, uses, last_used_on, *cells in rows}


def masters(database: Connection, kind: str, ids: Iterable[bytes]) -> list[bytes]:
    """Return the entries that some entries are duplicates of."""
    return _first_cells(database, _MASTERS[kind], ids)


def names_of_duplicates(database: Connection, kind: str, ids: Iterable[bytes]) -> dict[bytes, list[str]]:
    """Return the names under which the duplicates of entries were known, by entry; most have none."""
    found: dict[bytes, list[str]] = {}
    if kind in _DUPLICATE_NAMES:
        for row_id, name in database.execute(_DUPLICATE_NAMES[kind], (_listed(ids),)).fetchall():
            found.setdefault(row_id, []).append(name)
    return found


def positions(database: Connection, kind: str, ids: Iterable[bytes]) -> list[bytes]:
    """Return the functions held by persons, or in organisations."""
    return _first_cells(database, _POSITIONS[kind], ids)


def parties(database: Connection, ids: Iterable[bytes]) -> list[tuple[bytes | None, ...]]:
    """Return the entries that correspondents of letters name, each in the order of `KINDS`."""
    return [tuple(row) for row in database.execute(_PARTIES, (_listed(ids),)).fetchall()]


def all_of(database: Connection, kind: str) -> list[bytes]:
    """Return the rows of a kind."""
    return [row_id for (row_id,) in database.execute(_ALL[kind]).fetchall()]


def keep(database: Connection, entries: Mapping[bytes, tuple[Entry, Sequence[str]]]) -> None:
    """Add or change entries with their words."""
    present = _present(database, entries)
    free = count(database.execute(_LAST_ENTRY).fetchone()[0] + 1)
    added = {row_id: next(free) for row_id in entries if row_id not in present}
    places = {**present, **added}
    new = [(*entries[row_id][0], place) for row_id, place in added.items()]
    insert_many(database, "directory", (*Entry._fields, "entry"), new)
    changed = [(*entries[row_id][0], place) for row_id, place in present.items()]
    update_many(database, "directory", Entry._fields, "entry", changed)
    database.executemany(_FORGET_WORDS, [(place,) for place in present.values()])
    database.executemany(_KEEP_WORDS, [(places[row_id], " ".join(words)) for row_id, (_, words) in entries.items()])


def drop(database: Connection, ids: Iterable[bytes]) -> None:
    """Take entries out of the directory."""
    places = [(place,) for place in _present(database, ids).values()]
    database.executemany(_FORGET_WORDS, places)
    database.executemany(_REMOVE, places)


def use(database: Connection, kind: str, times: Mapping[bytes, int]) -> None:
    """Note in how many more letters each of some entries was put."""
    database.executemany(_USE[kind], [(more, row_id) for row_id, more in times.items()])


def empty(database: Connection) -> None:
    """Empty the directory."""
    for statement in _EMPTY:
        database.execute(statement)


def _listed(ids: Iterable[bytes]) -> str:
    return json.dumps([row_id.hex() for row_id in ids])


def _first_cells(database: Connection, statement: str, ids: Iterable[bytes]) -> list[bytes]:
    return [cell for (cell,) in database.execute(statement, (_listed(ids),)).fetchall()]


def _present(database: Connection, ids: Iterable[bytes]) -> dict[bytes, int]:
    """Return the places of those rows that the directory holds."""
    return dict(database.execute(_PRESENT, (_listed(ids),)).fetchall())
