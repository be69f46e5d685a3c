"""Find letters while typing: parameterised SQL over the word tables, cheap enough for each key. Loads nothing heavy.

Order of the answer: the letter of that very number, whole words, beginnings of words, then every text of the letter;
newest first within each.
"""

from array import array
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, Final, NamedTuple

from aso_desktop.core.text import fold
from aso_desktop.services.search.words import INDEXED_PREFIX, Asked, asked, completes, tokens

Connection = Any
"""A DB-API connection, on the reader's thread."""

MOST_COMPLETIONS: Final = 64
"""A beginning that completes to more words is left to the index, which merges them all."""

CAP: Final = 1_000
"""A count while typing stops here and says "more than"."""

TRIGRAM: Final = 3
INSIDE_CANDIDATES: Final = 2_000
_LAST_CHARACTER: Final = "\U0010ffff"


class Narrowing(NamedTuple):
    """A condition on `letter` that hits must also meet.

    `gather` names the table with the index that leads to the letters of a condition that leaves few: their places are
    then gathered first and hits looked up in them. Empty, each hit is looked up in the table.
    """

    where: str = ""
    values: tuple[Any, ...] = ()
    gather: str = ""


class Found(NamedTuple):
    """Places of letters (`local_id`) in the order to show them, and the words to mark in them."""

    places: tuple[int, ...]
    words: tuple[str, ...]


class Count(NamedTuple):
    """How many letters were found; more when not `is_exact`."""

    letters: int
    is_exact: bool


_BY_NUMBER: Final = "SELECT local_id FROM letter WHERE number_key = ?{narrow} ORDER BY local_id DESC LIMIT ?"
_PLAIN: Final = "SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?"
_WIDE: Final = (
    "SELECT {table}.rowid FROM {table} CROSS JOIN letter ON letter.local_id = {table}.rowid "
    "WHERE {table} MATCH ? AND {where} ORDER BY {table}.rowid DESC LIMIT ?"
)
_SMALL: Final = (
    "SELECT rowid FROM {table} WHERE {table} MATCH ? "
    "AND +rowid IN (SELECT letter.local_id FROM {gather} WHERE {where}) ORDER BY rowid DESC LIMIT ?"
)
_SUBJECT: Final = "SELECT subject FROM letter WHERE local_id = ?"
_COMPLETIONS: Final = {
    "search_head": "SELECT word FROM search_head_word WHERE word >= ? AND word < ? LIMIT ?",
    "search_body": "SELECT word FROM search_body_word WHERE word >= ? AND word < ? LIMIT ?",
}
NOWHERE: Final = Narrowing()
ALL: Final = -1
"""No limit, as SQLite says it."""

_OPEN: Final = Narrowing("letter.is_open = ?", (1,), "letter INDEXED BY letter_open")
_INCOMING: Final = Narrowing("letter.direction = ?", ("incoming",))


def find(database: Connection, text: str, narrowing: Narrowing = NOWHERE, limit: int = 50) -> Found:
    """Return the first letters for what is typed; nothing under two letters."""
    wanted = asked(text)
    if wanted is None:
        return Found((), ())
    hits = dict.fromkeys(islice(_hits(database, wanted, narrowing, limit), limit))
    return Found(tuple(hits), wanted.words)


def find_all(database: Connection, text: str, narrowing: Narrowing = NOWHERE) -> "array[int]":
    """Return every letter for what is typed, in the order of `find`: for a scrollbar that is true, when idle."""
    wanted = asked(text)
    return array("q") if wanted is None else array("q", _hits(database, wanted, narrowing, ALL))


def count_capped(database: Connection, text: str, narrowing: Narrowing = NOWHERE, cap: int = CAP) -> Count:
    """Return how many letters `find_all` would give, without counting beyond `cap`."""
    wanted = asked(text)
    if wanted is None:
        return Count(0, is_exact=True)
    letters = sum(1 for _ in islice(_hits(database, wanted, narrowing, cap + 1), cap + 1))
    return Count(min(letters, cap), letters <= cap)


def find_inside(database: Connection, text: str, narrowing: Narrowing = NOWHERE, limit: int = 50) -> Found:
    """Return letters whose subject holds what is typed inside its words; nothing under three letters in a row.

    The index knows groups of three letters, not their order: candidates are read again.
    """
    wanted = tuple(dict.fromkeys(tokens(text)))
    groups = dict.fromkeys(word[i : i + TRIGRAM] for word in wanted for i in range(len(word) - TRIGRAM + 1))
    if not groups:
        return Found((), wanted)
    match = " AND ".join(f'"{group}"' for group in groups)
    candidates = _rows(database, "search_inside", match, narrowing, INSIDE_CANDIDATES)
    hits = (place for place in candidates if _holds(database, place, wanted))
    return Found(tuple(islice(hits, limit)), wanted)


def _holds(database: Connection, place: int, wanted: tuple[str, ...]) -> bool:
    row = database.execute(_SUBJECT, (place,)).fetchone()
    return row is not None and all(word in fold(row[0]) for word in wanted)


def _hits(database: Connection, wanted: Asked, narrowing: Narrowing, limit: int) -> Iterator[int]:
    """Yield each hit once, stage after stage; a stage is asked only when the ones before did not suffice."""
    seen: dict[int, None] = {}
    for stage in _STAGES:
        room = limit if limit == ALL else limit + len(seen)
        for place in stage(database, wanted, narrowing, room):
            if place not in seen:
                seen[place] = None
                yield place


def _by_number(database: Connection, wanted: Asked, narrowing: Narrowing, limit: int) -> list[int]:
    if not wanted.number_key:
        return []
    narrow = f" AND {narrowing.where}" if narrowing.where else ""
    values = (wanted.number_key, *narrowing.values, limit)
    return _places(database, _BY_NUMBER.format(narrow=narrow), values)


def _by_whole_words(database: Connection, wanted: Asked, narrowing: Narrowing, limit: int) -> list[int]:
    return _rows(database, "search_head", _all_of(f'"{word}"' for word in wanted.words), narrowing, limit)


def _by_beginnings(database: Connection, wanted: Asked, narrowing: Narrowing, limit: int) -> list[int]:
    """Match words that begin as typed.

    A single letter is a word being begun, or an initial: it narrows nothing, unless figures make it a register's.
    """
    kept = [w for w in wanted.words if len(w) > 1 or wanted.number_key] or list(wanted.words)
    parts = [_beginning(database, "search_head", word) if len(word) > 1 else f'"{word}"' for word in kept]
    return _rows(database, "search_head", _all_of(parts), narrowing, limit) if all(parts) else []


def _by_any_text(database: Connection, wanted: Asked, narrowing: Narrowing, limit: int) -> list[int]:
    """Match every text of the letter: whole words, and beginnings long enough to have few completions."""
    parts = [
        f'"{word}"' if len(word) <= INDEXED_PREFIX else _beginning(database, "search_body", word)
        for word in wanted.words
    ]
    return _rows(database, "search_body", _all_of(parts), narrowing, limit) if all(parts) else []


Stage = Callable[[Connection, Asked, Narrowing, int], list[int]]
_STAGES: Final[tuple[Stage, ...]] = (_by_number, _by_whole_words, _by_beginnings, _by_any_text)


def _beginning(database: Connection, table: str, begun: str) -> str:
    """Return the expression for a begun word; empty when no word begins so.

    The index holds beginnings of two to four letters. It would merge every word with a longer one before the first
    hit (50 ms on common words); naming those words lets it stop at the limit (below 1 ms).
    """
    if not completes(begun):
        return f'"{begun}"*'
    bounds = (begun, begun + _LAST_CHARACTER, MOST_COMPLETIONS + 1)
    words = [word for (word,) in database.execute(_COMPLETIONS[table], bounds).fetchall()]
    if len(words) > MOST_COMPLETIONS:
        return f'"{begun}"*'
    return f"({' OR '.join(f'{chr(34)}{word}{chr(34)}' for word in words)})" if words else ""


def _all_of(parts: Any) -> str:
    return " AND ".join(parts)


def _rows(database: Connection, table: str, match: str, narrowing: Narrowing, limit: int) -> list[int]:
    """Return the newest places whose words match, and that the narrowing leaves."""
    shape = _PLAIN if not narrowing.where else _SMALL if narrowing.gather else _WIDE
    statement = shape.format(table=table, where=narrowing.where, gather=narrowing.gather)
    return _places(database, statement, (match, *narrowing.values, limit))


def _places(database: Connection, statement: str, values: tuple[Any, ...]) -> list[int]:
    return [place for (place,) in database.execute(statement, values).fetchall()]


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return the statements whose plan a test reads, with values of the right number."""
    found: dict[str, tuple[str, tuple[Any, ...]]] = {
        "number": (_BY_NUMBER.format(narrow=""), ("a", 50)),
        "subject": (_SUBJECT, (1,)),
    }
    for table, statement in _COMPLETIONS.items():
        found[f"{table} completions"] = (statement, ("a", "b", 65))
    for table in ("search_head", "search_body", "search_inside"):
        for shape, narrowing in ((_PLAIN, NOWHERE), (_WIDE, _INCOMING), (_SMALL, _OPEN)):
            statement = shape.format(table=table, where=narrowing.where, gather=narrowing.gather)
            found[f"{table} {narrowing.where}"] = (statement, ('"abc"', *narrowing.values, 50))
    return found
