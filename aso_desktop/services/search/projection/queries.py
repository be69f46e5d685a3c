"""The statements that keep the derived columns and the search tables; run inside the transaction of a write."""

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

Connection = Any
"""A DB-API connection."""

_LETTERS: Final = (
    f"SELECT {', '.join(LetterText._fields)}, {', '.join(Derived._fields)} "
    "FROM letter WHERE local_id BETWEEN ? AND ? ORDER BY local_id"
)
_PARTIES: Final = (
    "SELECT letter.local_id, letter_party.role, letter_party.printed FROM letter "
    "JOIN letter_party ON letter_party.letter_id = letter.id "
    "WHERE letter.local_id BETWEEN ? AND ? ORDER BY letter.local_id, letter_party.rank, letter_party.local_id"
)
_NUMBERS: Final = (
    "SELECT letter.local_id, serial_number.state, serial_number.printed, register.code, serial_number.period, "
    "serial_number.value, serial_number.mark FROM letter JOIN serial_number ON serial_number.letter_id = letter.id "
    "JOIN register ON register.id = serial_number.register_id "
    "WHERE letter.local_id BETWEEN ? AND ? ORDER BY letter.local_id, serial_number.local_id"
)
_ENCLOSURES: Final = (
    "SELECT letter.local_id, enclosure.original_name, enclosure.name, enclosure_text.text FROM letter "
    "JOIN enclosure ON enclosure.letter_id = letter.id "
    "LEFT JOIN enclosure_text ON enclosure_text.sha256 = enclosure.sha256 AND enclosure_text.state = 'read' "
    "WHERE letter.local_id BETWEEN ? AND ? AND enclosure.removed_at IS NULL "
    "ORDER BY letter.local_id, enclosure.rank, enclosure.local_id"
)
OF_A_LETTER: Final = {
    table: f"SELECT letter_id FROM {table} WHERE id = ?" for table in ("letter_party", "serial_number", "enclosure")
}
_LOCAL_ID: Final = "SELECT local_id FROM letter WHERE id = ?"
_CHUNK_END: Final = "SELECT local_id FROM letter WHERE local_id > ? ORDER BY local_id LIMIT 1 OFFSET ?"
_LAST: Final = "SELECT max(local_id) FROM letter"
_COUNT: Final = "SELECT count(*) FROM letter"
_WRITE: Final = f"UPDATE letter SET {', '.join(f'{c} = ?' for c in Derived._fields)} WHERE local_id = ?"

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
)
"""Keep the counters of the sidebar, whoever writes; given to `store.migrate.migrate(derived=…)`."""

PLANNED: Final = {
    "letters": (_LETTERS, (1, 2)),
    "parties": (_PARTIES, (1, 2)),
    "numbers": (_NUMBERS, (1, 2)),
    "enclosures": (_ENCLOSURES, (1, 2)),
    "local id": (_LOCAL_ID, (b"",)),
    **{f"letter of {table}": (statement, (b"",)) for table, statement in OF_A_LETTER.items()},
    "chunk": (_CHUNK_END, (0, 1)),
    "write": (_WRITE, (None,) * (len(Derived._fields) + 1)),
}
"""Statements whose plan a test reads."""


def local_id(database: Connection, letter_id: bytes) -> int | None:
    """Return the place of a letter here; None when it is gone."""
    row = database.execute(_LOCAL_ID, (letter_id,)).fetchone()
    return None if row is None else int(row[0])


def letter_of(database: Connection, table: str, row_id: bytes) -> bytes | None:
    """Return the letter that a row of one of `OF_A_LETTER` hangs on."""
    row = database.execute(OF_A_LETTER[table], (row_id,)).fetchone()
    return None if row is None else row[0]


def sources(database: Connection, first: int, last: int) -> list[Source]:
    """Return the letters between two places with what hangs on them: four statements, however many letters."""
    bounds = (first, last)
    parties = _by_letter(database.execute(_PARTIES, bounds))
    numbers = _by_letter(database.execute(_NUMBERS, bounds))
    enclosures = _by_letter(database.execute(_ENCLOSURES, bounds))
    cut = len(LetterText._fields)
    return [
        Source(
            LetterText._make(row[:cut]),
            [PartyText._make(r) for r in parties.get(row[0], ())],
            [NumberText._make(r) for r in numbers.get(row[0], ())],
            [EnclosureText._make(r) for r in enclosures.get(row[0], ())],
            Derived._make(row[cut:]),
        )
        for row in database.execute(_LETTERS, bounds).fetchall()
    ]


def _by_letter(rows: Iterable[tuple[Any, ...]]) -> dict[int, list[tuple[Any, ...]]]:
    return {place: [row[1:] for row in group] for place, group in groupby(rows, key=itemgetter(0))}


def chunks(database: Connection, size: int) -> Iterator[tuple[int, int]]:
    """Return the bounds of groups of letters, in order of their places."""
    start = -1
    last = database.execute(_LAST).fetchone()[0]
    while last is not None and start < last:
        row = database.execute(_CHUNK_END, (start, size - 1)).fetchone()
        end = int(row[0]) if row else int(last)
        yield start + 1, end
        start = end


def letters(database: Connection) -> int:
    """Return how many letters there are."""
    return int(database.execute(_COUNT).fetchone()[0])


def write_derived(database: Connection, rows: Iterable[tuple[Derived, int]]) -> None:
    """Write the derived columns of letters, given with their places."""
    database.executemany(_WRITE, ((*derived, place) for derived, place in rows))


def forget_text(database: Connection, place: int) -> None:
    """Take a letter out of the search tables."""
    for statement in _FORGET:
        database.execute(statement, (place,))


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
