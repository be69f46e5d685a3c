"""Likely duplicates, each with its reason, quick enough to ask while typing and within a save. Loads nothing heavy."""

import json
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.ids import EPOCH_2020, LOCAL_SLOTS
from aso_desktop.core.text import words
from aso_desktop.services.search.words import tokens

Connection = Any
"""A DB-API connection: the reader's, or that of an open transaction."""

DAYS_AROUND: Final = timedelta(days=7)
ALIKE: Final = 0.75
"""Share of the words of both subjects that they have in common."""

FEWEST_WORDS: Final = 3
SHOWN: Final = 5
_CANDIDATES: Final = 200
_NAMING_WORDS: Final = 3


class Sought(NamedTuple):
    """What is known of the letter so far; empty fields are not compared.

    `day` is when it came or went, `correspondent` the first one as printed, `files` SHA-256 of its enclosures.
    """

    direction: str
    subject: str = ""
    day: date | None = None
    correspondent: str = ""
    reference: str = ""
    message_id: str = ""
    fingerprint: str = ""
    files: tuple[str, ...] = ()
    letter_id: UUID | None = None


class Resembling(NamedTuple):
    """A letter that resembles, and by what: message, file, reference, fingerprint or subject."""

    id: UUID
    number: str
    subject: str
    correspondents: str
    day: str
    why: str


_COLUMNS: Final = (
    "letter.id, ifnull(letter.number, ''), letter.subject, ifnull(letter.correspondents, ''), ifnull(letter.day, '')"
)
_LIVING: Final = "letter.state <> 'cancelled' ORDER BY letter.local_id DESC LIMIT 20"
_BY_MESSAGE: Final = f"SELECT {_COLUMNS} FROM letter WHERE message_id = ? AND {_LIVING}"
_BY_FINGERPRINT: Final = f"SELECT {_COLUMNS} FROM letter WHERE fingerprint = ? AND {_LIVING}"
_BY_REFERENCE: Final = (
    f"SELECT {_COLUMNS} FROM letter WHERE sender_reference = ? AND direction = ? "
    f"AND EXISTS (SELECT 1 FROM letter_party WHERE letter_party.letter_id = letter.id AND letter_party.printed = ?) "
    f"AND {_LIVING}"
)
_BY_FILE: Final = (
    f"SELECT {_COLUMNS} FROM letter WHERE letter.id IN (SELECT enclosure.letter_id FROM enclosure "
    f"WHERE enclosure.sha256 IN (SELECT value FROM json_each(?)) AND enclosure.removed_at IS NULL) AND {_LIVING}"
)
_NEAR: Final = "SELECT rowid FROM search_head WHERE search_head MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?"
_WITHIN: Final = (
    f"SELECT {_COLUMNS} FROM json_each(?) AS near CROSS JOIN letter ON letter.local_id = near.value "
    "WHERE letter.day BETWEEN ? AND ? AND letter.direction = ? AND letter.state <> 'cancelled'"
)

PLANNED: Final = {
    "same message": (_BY_MESSAGE, ("m",)),
    "same fingerprint": (_BY_FINGERPRINT, ("f",)),
    "same reference": (_BY_REFERENCE, ("r", "incoming", "p")),
    "same file": (_BY_FILE, ("[]",)),
    "near": (_NEAR, ('"x"', 0, 1)),
    "within days": (_WITHIN, ("[]", "", "", "incoming")),
}
"""Statements whose plan a test reads."""


def resembling(database: Connection, sought: Sought) -> list[Resembling]:
    """Return at most five letters that resemble what is sought, the surest reason first."""
    found: dict[UUID, Resembling] = {}
    for why, rows in _ways(database, sought):
        for letter_id, *texts in rows:
            row = Resembling._make((UUID(bytes=letter_id), *texts, why))
            if row.id != sought.letter_id and len(found) < SHOWN:
                found.setdefault(row.id, row)
    return list(found.values())


def _ways(database: Connection, sought: Sought) -> Iterator[tuple[str, Iterable[tuple[Any, ...]]]]:
    if sought.message_id:
        yield "message", database.execute(_BY_MESSAGE, (sought.message_id,)).fetchall()
    if sought.files:
        yield "file", database.execute(_BY_FILE, (json.dumps(sought.files),)).fetchall()
    if sought.reference and sought.correspondent:
        values = (sought.reference, sought.direction, sought.correspondent)
        yield "reference", database.execute(_BY_REFERENCE, values).fetchall()
    if sought.fingerprint:
        yield "fingerprint", database.execute(_BY_FINGERPRINT, (sought.fingerprint,)).fetchall()
    yield "subject", similar(database, sought)


def similar(database: Connection, sought: Sought) -> list[tuple[Any, ...]]:
    """Return letters of the same days and correspondent whose subject has most of the same words; their id first.

    A letter is never registered before it came: places, which follow the moment of registration, bound the search.
    """
    wanted = set(words(sought.subject))
    if len(wanted) < FEWEST_WORDS or sought.day is None:
        return []
    first, last = sought.day - DAYS_AROUND, sought.day + DAYS_AROUND
    values = (_match(sought), _first_place(first), _CANDIDATES)
    near = [place for (place,) in database.execute(_NEAR, values).fetchall()]
    within = (json.dumps(near), first.isoformat(), last.isoformat(), sought.direction)
    return [row for row in database.execute(_WITHIN, within).fetchall() if _are_alike(wanted, set(words(row[2])))]


def _match(sought: Sought) -> str:
    """Return the words to look for: the correspondent's, and one of those that two similar subjects must share.

    Of n words a quarter may differ, so of any n // 4 + 1 of them one is shared: take those likely to be rare.
    Each word costs a look into every part of the index: three name a correspondent well enough.
    """
    subject = _rarest_first(sought.subject)
    shared = " OR ".join(f'"{word}"' for word in subject[: len(subject) // 4 + 1])
    correspondent = _rarest_first(sought.correspondent)[:_NAMING_WORDS]
    return " AND ".join([*(f'"{word}"' for word in correspondent), f"({shared})"])


def _rarest_first(text: str) -> list[str]:
    return sorted(set(tokens(text)), key=lambda w: (w.isdigit(), len(w), w), reverse=True)


def _are_alike(one: set[str], other: set[str]) -> bool:
    return len(one & other) >= ALIKE * len(one | other)


def _first_place(day: date) -> int:
    """Return the first place of a day (see `core.ids.first_local_id`), a day early for every time zone."""
    seconds = (day - date(1970, 1, 1)).days * 86_400 - 86_400 - EPOCH_2020
    return max(0, seconds) * LOCAL_SLOTS
