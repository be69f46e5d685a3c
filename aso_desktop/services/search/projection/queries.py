"""The statements that keep the derived columns and the search tables; run inside the transaction of a write."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from aso_desktop.services.search.derived import (
    Derived,
    EnclosureText,
    LetterText,
    NumberText,
    PartyText,
    Source,
)
from aso_desktop.store.many import AT_ONCE, update_many, updating
from aso_desktop.store.stubs import IS_HERE

Connection = Any
"""A DB-API connection."""

_WANTED: Final = "json_each(?) AS wanted CROSS JOIN letter ON letter.local_id = wanted.value"
"""Letters are wanted by their places, a JSON list: one statement, however many."""
_LETTERS: Final = (
    f"SELECT {', '.join(LetterText._fields)}, {', '.join(Derived._fields)} FROM {_WANTED} ORDER BY local_id"
)
_PARTIES: Final = (
    f"SELECT letter.local_id, letter_party.role, letter_party.printed FROM {_WANTED} "
    "JOIN letter_party ON letter_party.letter_id = letter.id "
    "ORDER BY letter.local_id, letter_party.rank, letter_party.local_id"
)
_NUMBERS: Final = (
    "SELECT letter.local_id, serial_number.state, serial_number.printed, register.code, serial_number.period, "
    f"serial_number.value, serial_number.mark FROM {_WANTED} JOIN serial_number ON serial_number.letter_id = letter.id "
    "JOIN register ON register.id = serial_number.register_id "
    "ORDER BY letter.local_id, serial_number.local_id"
)
_ENCLOSURES: Final = (
    f"SELECT letter.local_id, enclosure.original_name, enclosure.name, enclosure_text.text FROM {_WANTED} "
    "JOIN enclosure ON enclosure.letter_id = letter.id "
    "LEFT JOIN enclosure_text ON enclosure_text.sha256 = enclosure.sha256 AND enclosure_text.state = 'read' "
    "WHERE enclosure.removed_at IS NULL "
    "ORDER BY letter.local_id, enclosure.rank, enclosure.local_id"
)
OF_A_LETTER: Final = {
    **{
        table: f"SELECT s.letter_id FROM json_each(?) AS wanted CROSS JOIN {table} AS s ON s.id = unhex(wanted.value)"
        for table in ("letter_party", "serial_number", "enclosure")
    },
    "register": (
        "SELECT s.letter_id FROM json_each(?) AS wanted CROSS JOIN serial_number AS s "
        "ON s.register_id = unhex(wanted.value) WHERE s.letter_id IS NOT NULL"
    ),
}
"""The letters of rows that hang on them, and those numbered in registers; rows by a JSON list of hexadecimal ids."""
_LOCAL_IDS: Final = (
    "SELECT s.id, s.local_id FROM json_each(?) AS wanted CROSS JOIN letter AS s ON s.id = unhex(wanted.value) "
    f"WHERE s.id {IS_HERE}"
)
_INDEXED: Final = (
    "SELECT s.local_id FROM json_each(?) AS wanted CROSS JOIN letter AS s ON s.id = unhex(wanted.value) "
    "WHERE EXISTS (SELECT 1 FROM search_inside WHERE rowid = s.local_id)"
)
_NOT_INDEXED: Final = (
    f"SELECT s.local_id FROM letter AS s WHERE s.local_id > ? AND s.id {IS_HERE} "
    "AND NOT EXISTS (SELECT 1 FROM search_inside WHERE rowid = s.local_id) ORDER BY s.local_id LIMIT ?"
)
_HAS_TEXT: Final = "SELECT EXISTS (SELECT 1 FROM search_inside)"
_NEXT: Final = "SELECT local_id FROM letter WHERE local_id > ? ORDER BY local_id LIMIT ?"
_COUNT: Final = "SELECT count(*) FROM letter"

_TEXT_TABLES: Final = ("search_head", "search_body", "search_inside")
_FORGET: Final = tuple(f"DELETE FROM {table} WHERE rowid = ?" for table in _TEXT_TABLES)
_KEEP: Final = tuple(f"INSERT INTO {table}(rowid, words) VALUES (?, ?)" for table in _TEXT_TABLES)
_EMPTY: Final = (
    *(f"INSERT INTO {table}({table}) VALUES ('delete-all')" for table in _TEXT_TABLES),
    "DELETE FROM search_head_word",
    "DELETE FROM search_body_word",
    "DELETE FROM letter_count",
)
_MERGE: Final = tuple(f"INSERT INTO {table}({table}) VALUES ('optimize')" for table in _TEXT_TABLES)
_HEAD_WORD: Final = "INSERT INTO search_head_word(word) VALUES (?) ON CONFLICT DO NOTHING"
_BODY_WORD: Final = "INSERT INTO search_body_word(word) VALUES (?) ON CONFLICT DO NOTHING"
_COUNT_LETTERS: Final = (
    "INSERT INTO letter_count(direction, state, letters) SELECT direction, state, count(*) FROM letter GROUP BY 1, 2"
)

DERIVED_TRIGGERS: Final = (
    """
    CREATE TRIGGER letter_count_insert AFTER INSERT ON letter BEGIN
        INSERT INTO letter_count(direction, state, letters) VALUES (NEW.direction, NEW.state, 1)
        ON CONFLICT(direction, state) DO UPDATE SET letters = letters + 1;
    END
    """,
    """
    CREATE TRIGGER letter_count_update AFTER UPDATE OF direction, state ON letter
    WHEN OLD.direction <> NEW.direction OR OLD.state <> NEW.state BEGIN
        UPDATE letter_count SET letters = letters - 1 WHERE direction = OLD.direction AND state = OLD.state;
        INSERT INTO letter_count(direction, state, letters) VALUES (NEW.direction, NEW.state, 1)
        ON CONFLICT(direction, state) DO UPDATE SET letters = letters + 1;
    END
    """,
    """
    CREATE TRIGGER letter_count_delete AFTER DELETE ON letter BEGIN
        UPDATE letter_count SET letters = letters - 1 WHERE direction = OLD.direction AND state = OLD.state;
    END
    """,
    *(
        f"""
        CREATE TRIGGER circuit_open_{table}_{act} AFTER {act} ON {table} BEGIN
            INSERT OR IGNORE INTO circuit_open(circuit) SELECT local_id FROM circuit WHERE id = NEW.{circuit};
        END
        """
        for table, circuit in (("circuit", "id"), ("circuit_version", "circuit_id"), ("endorsement", "circuit_id"))
        for act in ("insert", "update")
    ),
)
"""Keep the counters of the sidebar, whoever writes, and the circuits that may ask somebody, which their hook shortens;
given to `store.migrate.migrate(derived=…)`."""

PLANNED: Final = {
    "letters": (_LETTERS, ("[]",)),
    "parties": (_PARTIES, ("[]",)),
    "numbers": (_NUMBERS, ("[]",)),
    "enclosures": (_ENCLOSURES, ("[]",)),
    "local ids": (_LOCAL_IDS, ("[]",)),
    **{f"letters of {table}": (statement, ("[]",)) for table, statement in OF_A_LETTER.items()},
    "indexed": (_INDEXED, ("[]",)),
    "has text": (_HAS_TEXT, ()),
    "not indexed": (_NOT_INDEXED, (0, 1)),
    "next": (_NEXT, (0, 1)),
    "write": (updating("letter", Derived._fields, "local_id"), (None,) * (len(Derived._fields) + 1) * AT_ONCE),
}
"""Statements whose plan a test reads."""


def local_ids(database: Connection, letter_ids: Iterable[bytes]) -> list[tuple[bytes, int]]:
    """Return the places of letters here; those that are gone, or are still to come, are left out."""
    found: list[tuple[bytes, int]] = database.execute(_LOCAL_IDS, (_listed(letter_ids),)).fetchall()
    return found


def letters_of(database: Connection, table: str, ids: Iterable[bytes]) -> list[bytes | None]:
    """Return the letters that rows of one of `OF_A_LETTER` hang on."""
    return [letter_id for (letter_id,) in database.execute(OF_A_LETTER[table], (_listed(ids),)).fetchall()]


def indexed(database: Connection, letter_ids: Iterable[bytes]) -> list[int]:
    """Return the places of those letters that the search tables hold."""
    return [place for (place,) in database.execute(_INDEXED, (_listed(letter_ids),)).fetchall()]


def has_text(database: Connection) -> bool:
    """Say whether the search tables hold any letter."""
    return bool(database.execute(_HAS_TEXT).fetchone()[0])


def not_indexed(database: Connection, after: int, limit: int) -> list[int]:
    """Return the next places of letters that are here and that the search tables do not hold."""
    return [place for (place,) in database.execute(_NOT_INDEXED, (after, limit)).fetchall()]


def _listed(ids: Iterable[bytes]) -> str:
    return json.dumps([row_id.hex() for row_id in ids])


def sources(database: Connection, places: Sequence[int]) -> list[Source]:
    """Return letters by their places, with what hangs on them: four statements, however many letters."""
    wanted = (json.dumps(places),)
    parties = _by_letter(database.execute(_PARTIES, wanted))
    numbers = _by_letter(database.execute(_NUMBERS, wanted))
    enclosures = _by_letter(database.execute(_ENCLOSURES, wanted))
    cut = len(LetterText._fields)
    return [
        Source(
            LetterText._make(row[:cut]),
            [PartyText._make(r) for r in parties.get(row[0], ())],
            [NumberText._make(r) for r in numbers.get(row[0], ())],
            [EnclosureText._make(r) for r in enclosures.get(row[0], ())],
            Derived._make(row[cut:]),
        )
        for row in database.execute(_LETTERS, wanted).fetchall()
    ]


def _by_letter(rows: Iterable[tuple[Any, ...]]) -> dict[int, list[tuple[Any, ...]]]:
    return {place: [row[1:] for row in group] for place, group in groupby(rows, key=itemgetter(0))}


def chunks(database: Connection, size: int) -> Iterator[list[int]]:
    """Return the places of letters in groups, in their order."""
    places = [-1]
    while places:
        places = [place for (place,) in database.execute(_NEXT, (places[-1], size)).fetchall()]
        if places:
            yield places


def letters(database: Connection) -> int:
    """Return how many letters there are."""
    return int(database.execute(_COUNT).fetchone()[0])


def write_derived(database: Connection, rows: Iterable[tuple[Derived, int]]) -> None:
    """Write the derived columns of letters, given with their places."""
    update_many(database, "letter", Derived._fields, "local_id", [(*derived, place) for derived, place in rows])


def forget_text(database: Connection, places: Iterable[int]) -> None:
    """Take letters out of the search tables."""
    rows = [(place,) for place in places]
    for statement in _FORGET:
        database.executemany(statement, rows)


def keep_text(database: Connection, texts: Sequence[tuple[int, str, str, str]]) -> None:
    """Put letters into the search tables, given as place, head, body and what is found inside words."""
    for column, statement in enumerate(_KEEP, start=1):
        database.executemany(statement, ((row[0], row[column]) for row in texts))


def keep_words(database: Connection, head: Iterable[str], body: Iterable[str]) -> None:
    """Remember words that can complete what is typed."""
    database.executemany(_HEAD_WORD, ((word,) for word in head))
    database.executemany(_BODY_WORD, ((word,) for word in body))


def empty(database: Connection) -> None:
    """Empty the search tables and the counters."""
    for statement in _EMPTY:
        database.execute(statement)


def count_letters(database: Connection) -> None:
    """Count the letters again."""
    database.execute(_COUNT_LETTERS)


def merge(database: Connection) -> None:
    """Merge each search table into one segment."""
    for statement in _MERGE:
        database.execute(statement)
