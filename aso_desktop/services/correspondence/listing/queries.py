"""Lists of letters: the first page at once, the whole order in slices, pages of rows by place. Loads nothing heavy."""

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.services.correspondence.listing.roads import Choice, Road, joined, openness_of, road
from aso_desktop.services.correspondence.views import NEWEST_FIRST, Listing, View
from aso_desktop.services.search import queries as search
from aso_desktop.services.search.queries import Count, Narrowing

Connection = Any
"""A DB-API connection, on the reader's thread."""

FIRST_ROWS: Final = 60
PAGE: Final = 200
SLICE: Final = 2_000
GATHERED: Final = 20_000
"""A filter that leaves at most so many letters is gathered and sorted at once."""


class LetterRow(NamedTuple):
    """A letter as a list shows it. `place` is its `local_id`, days are ISO text or empty, `id` is for commands."""

    place: int
    id: UUID
    number: str
    direction: str
    correspondents: str
    subject: str
    day: str
    due_on: str
    state: str
    priority: str
    mark: str
    sending_mode: str
    enclosures: int
    is_open: bool
    is_read: bool
    is_request: bool
    personal_data: bool
    sender_reference: str
    register: str
    lead: str
    lead_initials: str


class Cursor(NamedTuple):
    """Where a slice ended: the key of its last letter, and its place."""

    key: Any
    place: int


class Slice(NamedTuple):
    """Places in the order of the listing; `after` is None when the list is complete."""

    places: "array[int]"
    after: Cursor | None


class FoundRows(NamedTuple):
    """The first letters for a text, and the words to mark in them."""

    rows: tuple[LetterRow, ...]
    words: tuple[str, ...]


_COLUMNS: Final = (
    "letter.local_id, letter.id, ifnull(letter.number, ''), letter.direction, ifnull(letter.correspondents, ''), "
    "letter.subject, ifnull(letter.day, ''), ifnull(letter.due_on, ''), letter.state, letter.priority, letter.mark, "
    "letter.sending_mode, ifnull(letter.enclosures, 0), ifnull(letter.is_open, 0), letter.read_at IS NOT NULL, "
    "letter.is_request, letter.personal_data, letter.sender_reference, ifnull(register.code, ''), "
    "ifnull(agent.name, ''), ifnull(agent.initials, '')"
)
_WITH_NAMES: Final = (
    "LEFT JOIN register ON register.id = letter.register_id LEFT JOIN agent ON agent.id = letter.lead_id"
)
_ROWS: Final = (
    f"SELECT {_COLUMNS} FROM json_each(?) AS wanted CROSS JOIN letter ON letter.local_id = wanted.value {_WITH_NAMES}"
)
_PLACES: Final = "SELECT local_id FROM letter WHERE id = ?"
_COUNTED: Final = (
    "SELECT (SELECT ifnull(sum(letters), 0) FROM letter_count WHERE {where}) - (SELECT count(*) FROM sync_held "
    "CROSS JOIN letter ON letter.id = sync_held.row_id WHERE kind = 'stub' AND {where})"
)
"""The counters count every row; what was not received yet is taken off, nearly always nothing."""


def first_page(database: Connection, listing: Listing, limit: int = FIRST_ROWS) -> list[LetterRow]:
    """Return the first rows of a listing, cheap whatever its length."""
    way = _road(database, listing)
    statement = f"SELECT {_COLUMNS} FROM {way.source} {_WITH_NAMES} {_where(way)} {_order(way)} LIMIT ?"
    return [_row(row) for row in database.execute(statement, (*way.values, limit)).fetchall()]


def places(database: Connection, listing: Listing, after: Cursor | None = None, size: int = SLICE) -> Slice:
    """Return the next slice of a listing, to be asked again from `after`; a short list comes whole at once.

    Each slice is a request of its own, so that others get through and a new order drops the rest.
    """
    way = _road(database, listing)
    if not way.is_walk:
        statement = f"SELECT letter.local_id FROM {way.source} {_where(way)} {_order(way)}"
        return Slice(array("q", (row[0] for row in database.execute(statement, way.values).fetchall())), None)
    if way.source == "letter NOT INDEXED":
        way = way._replace(source="letter INDEXED BY letter_added")  # a fifteenth of the bytes of the rows themselves
    rows: list[tuple[int, Any]] = []
    for term, values in _beyond(way, after):
        statement = f"SELECT letter.local_id, {way.key} FROM {way.source} {_where(way, term)} {_order(way)} LIMIT ?"
        rows += database.execute(statement, (*way.values, *values, size - len(rows))).fetchall()
    last = Cursor(rows[-1][1], rows[-1][0]) if len(rows) == size else None
    return Slice(array("q", (row[0] for row in rows)), last)


def rows(database: Connection, wanted: Iterable[int]) -> list[LetterRow]:
    """Return the rows at these places, in that order; letters that are gone are left out."""
    asked = list(wanted)
    found = {row[0]: row for row in database.execute(_ROWS, (json.dumps(asked),)).fetchall()}
    return [_row(found[place]) for place in asked if place in found]


def place_of(database: Connection, letter_id: UUID) -> int | None:
    """Return the place of a letter, to find it in a list."""
    found = database.execute(_PLACES, (letter_id.bytes,)).fetchone()
    return None if found is None else int(found[0])


def count(database: Connection, listing: Listing) -> int:
    """Return how many letters a listing holds: from the counters when they know, otherwise by its index."""
    view = listing.view
    if view == View(directions=view.directions, states=view.states):
        where, values = joined(_counted(view))
        statement, values = _COUNTED.format(where=where or "1"), (*values, *values)
    else:
        way = _road(database, listing)
        statement, values = f"SELECT count(*) FROM {way.source} {_where(way)}", way.values
    return int(database.execute(statement, values).fetchone()[0])


def find(database: Connection, listing: Listing, limit: int = 50) -> FoundRows:
    """Return the first letters of a listing for its view's text: while typing."""
    found = search.find(database, listing.view.text, narrowing(database, listing), limit)
    return FoundRows(tuple(rows(database, found.places)), found.words)


def find_inside(database: Connection, listing: Listing, limit: int = 50) -> FoundRows:
    """Return letters whose subject holds the text inside its words."""
    found = search.find_inside(database, listing.view.text, narrowing(database, listing), limit)
    return FoundRows(tuple(rows(database, found.places)), found.words)


def find_all(database: Connection, listing: Listing) -> "array[int]":
    """Return the places of every letter for the text, in the order of `find`: when idle."""
    return search.find_all(database, listing.view.text, narrowing(database, listing))


def count_found(database: Connection, listing: Listing) -> Count:
    """Return how many letters the text finds, without counting long."""
    return search.count_capped(database, listing.view.text, narrowing(database, listing))


def narrowing(database: Connection, listing: Listing) -> Narrowing:
    """Return the filters of a listing as a condition on what a search finds."""
    way = _road(database, replace(listing, sort=NEWEST_FIRST))
    leaves_few = openness_of(listing.view) is not None or not way.is_walk
    return Narrowing(way.where, way.values, way.source if leaves_few else "")


def _counted(view: View) -> list[tuple[str, tuple[Any, ...]]]:
    pairs = (("direction", view.directions), ("state", view.states))
    return [(f"{column} IN ({', '.join('?' * len(codes))})", tuple(codes)) for column, codes in pairs if codes]


def _road(database: Connection, listing: Listing) -> Road:
    return road(listing, lambda choice: _is_small(database, choice))


def _is_small(database: Connection, choice: Choice) -> bool:
    some = f"SELECT 1 FROM letter INDEXED BY {choice.through} WHERE {choice.where} LIMIT ?"
    values = (*choice.values, GATHERED + 1)
    return int(database.execute(f"SELECT count(*) FROM ({some})", values).fetchone()[0]) <= GATHERED


def _where(way: Road, *further: str) -> str:
    terms = [term for term in (way.where, *further) if term]
    return f"WHERE {' AND '.join(terms)}" if terms else ""


def _order(way: Road) -> str:
    direction = "DESC" if way.descending else "ASC"
    keys = dict.fromkeys((way.key, "letter.local_id"))
    return "ORDER BY " + ", ".join(f"{key} {direction}" for key in keys)


def _beyond(way: Road, after: Cursor | None) -> list[tuple[str, tuple[Any, ...]]]:
    """Return what continues an order: the rest of the last key, then the keys beyond it.

    One comparison of both columns would say the same, but the index serves only its first column then, and half a
    million letters can share a state.
    """
    if after is None:
        return [("", ())]
    beyond = "<" if way.descending else ">"
    rest = f"letter.local_id {beyond} ?"
    if not way.column:
        return [(rest, (after.place,))]
    return [(f"{way.key} = ? AND {rest}", (after.key, after.place)), (f"{way.key} {beyond} ?", (after.key,))]


def _row(values: Sequence[Any]) -> LetterRow:
    place, letter_id, *texts, is_open, is_read, is_request, personal_data, reference, register, lead, initials = values
    flags = (is_open == 1, is_read == 1, is_request == 1, personal_data == 1)
    return LetterRow._make((place, UUID(bytes=letter_id), *texts, *flags, reference, register, lead, initials))
