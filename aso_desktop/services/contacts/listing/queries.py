"""Persons and bodies in one list, found by the beginnings of their words. Loads nothing heavy.

Merged entries are not listed: they are found by their names under the entry they stand for.
"""

from collections.abc import Sequence
from json import dumps
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.text import fold, words

Connection = Any
"""A DB-API connection, on the reader's thread."""

INACTIVE: Final = "inactive"
"""The kind of a view that shows inactive entries only."""
BY_NAME: Final = "name"
BY_USES: Final = "uses"


class EntryView(NamedTuple):
    """What the list shows: every kind or one (`contact`, `organisation`, `inactive`), and what is typed."""

    kind: str = ""
    text: str = ""


class EntryRow(NamedTuple):
    """A line of the list. `note` is the functions held now, or a body's short name."""

    local_id: int
    kind: str
    id: UUID
    name: str
    given_name: str
    note: str
    email: str
    phone: str
    uses: int
    last_used_on: str
    is_inactive: bool

    @property
    def words(self) -> str:
        """Return the name as a directory sorts it: `Lefèvre, Hélène`."""
        return ", ".join(part for part in (self.name, self.given_name) if part)


class MergedRow(NamedTuple):
    """An entry that another one stands for."""

    id: UUID
    printed: str


_KIND: Final = "(directory.kind = ?1 OR ?1 = '' OR (?1 = 'inactive' AND directory.inactive))"
_NAMES: Final = (
    "directory.entry, directory.inactive, directory.uses, coalesce(contact.family_name, organisation.name, ''), "
    "coalesce(contact.given_name, '')"
)
_NAMED: Final = (
    "LEFT JOIN contact ON contact.id = directory.row_id LEFT JOIN organisation ON organisation.id = directory.row_id"
)
EVERY: Final = f"SELECT {_NAMES} FROM directory {_NAMED} WHERE directory.kind <> 'held_position' AND {_KIND}"
_FOUND: Final = (
    "SELECT iif(found.kind = 'held_position', held_position.contact_id, found.row_id) FROM search_directory "
    "CROSS JOIN directory AS found ON found.entry = search_directory.rowid "
    "LEFT JOIN held_position ON held_position.id = found.row_id WHERE search_directory MATCH ?2"
)
MATCHING: Final = f"SELECT {_NAMES} FROM directory {_NAMED} WHERE directory.row_id IN ({_FOUND}) AND {_KIND}"
COUNTS: Final = (
    "SELECT kind, sum(1), sum(inactive) FROM directory WHERE kind IN ('contact', 'organisation') GROUP BY kind"
)
ROWS: Final = f"""
SELECT directory.entry, directory.kind, directory.row_id, coalesce(contact.family_name, organisation.name, ''),
       coalesce(contact.given_name, ''),
       coalesce(organisation.short_name, (
           SELECT group_concat(trim(p.title || ' · ' || coalesce(o.name, ''), ' ·'), '; ')
           FROM held_position AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id
           WHERE p.contact_id = contact.id AND (p.to_on IS NULL OR p.to_on >= ?1)), ''),
       coalesce(contact.email, organisation.email, ''), coalesce(contact.phone, organisation.phone, ''),
       directory.uses, coalesce(directory.last_used_on, ''), directory.inactive
FROM json_each(?2) AS wanted CROSS JOIN directory ON directory.entry = wanted.value {_NAMED}
"""
PLACE: Final = "SELECT entry FROM directory WHERE row_id = ?"
MERGED: Final = {
    "contact": (
        "SELECT id, replace(trim(title || ' ' || given_name || ' ' || family_name), '  ', ' ') FROM contact "
        "WHERE duplicate_of_id = ? ORDER BY local_id"
    ),
    "organisation": "SELECT id, name FROM organisation WHERE duplicate_of_id = ? ORDER BY local_id",
}


def entries(db: Connection, view: EntryView, order: str = BY_NAME, *, descending: bool = False) -> list[int]:
    """Return the places of the entries of a view in an order; inactive ones last in any."""
    wanted = words(view.text)
    if wanted:
        match = " AND ".join(f'"{word}"*' for word in wanted)
        found = db.execute(MATCHING, (view.kind, match)).fetchall()
    else:
        found = db.execute(EVERY, (view.kind,)).fetchall()
    found.sort(key=lambda row: (fold(row[3]), fold(row[4]), row[0]), reverse=descending and order == BY_NAME)
    if order == BY_USES:
        found.sort(key=lambda row: row[2], reverse=descending)
    found.sort(key=lambda row: row[1])
    return [row[0] for row in found]


def rows(db: Connection, places: Sequence[int], today: str) -> list[EntryRow]:
    """Return the entries at these places, in this order; `today` (ISO) ends functions held until a past day."""
    found = db.execute(ROWS, (today, dumps(list(places)))).fetchall()
    return [EntryRow._make((*row[:2], UUID(bytes=row[2]), *row[3:10], bool(row[10]))) for row in found]


def counts(db: Connection) -> dict[str, int]:
    """Return how many entries there are of each kind, the inactive ones among them, and in all (``)."""
    found = db.execute(COUNTS).fetchall()
    by_kind = {kind: total for kind, total, _inactive in found}
    return (
        {"contact": 0, "organisation": 0}
        | by_kind
        | {
            INACTIVE: sum(inactive for _kind, _total, inactive in found),
            "": sum(by_kind.values()),
        }
    )


def place(db: Connection, row_id: UUID) -> int | None:
    """Return the place of an entry; None when it is gone or merged."""
    row = db.execute(PLACE, (row_id.bytes,)).fetchone()
    return row[0] if row else None


def merged(db: Connection, kind: str, row_id: UUID) -> list[MergedRow]:
    """Return the entries that this one stands for."""
    return [MergedRow(UUID(bytes=found), printed) for found, printed in db.execute(MERGED[kind], (row_id.bytes,))]


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "every entry": (EVERY, ("",)),
        "matching": (MATCHING, ("", '"x"*')),
        "counts": (COUNTS, ()),
        "rows": (ROWS, ("", "[]")),
        "place": (PLACE, (b"",)),
        **{f"merged {kind}": (sql, (b"",)) for kind, sql in MERGED.items()},
    }
