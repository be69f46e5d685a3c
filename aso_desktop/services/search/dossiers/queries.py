"""The words of dossiers: what is typed is found in the dossier, its notes and pieces, or in one of its letters."""

from collections.abc import Iterable
from typing import Any, Final

from aso_desktop.services.search.words import tokens

Connection = Any
"""A DB-API connection."""

FOUND: Final = (
    "SELECT rowid FROM search_dossier WHERE search_dossier MATCH :match UNION "
    "SELECT home.local_id FROM search_body CROSS JOIN letter ON letter.local_id = search_body.rowid "
    "JOIN dossier AS home ON home.id = letter.dossier_id WHERE search_body MATCH :match"
)
"""Places of the dossiers that hold what is asked; a letter's words are those of its own index."""
SOURCE: Final = "SELECT local_id, number, title, summary, state FROM dossier WHERE id = ?"
TEXTS: Final = """
SELECT text FROM dossier_note WHERE dossier_id = ?1
UNION ALL SELECT printed || ' ' || role FROM dossier_party WHERE dossier_id = ?1
UNION ALL SELECT p.title || ' ' || p.address || ' ' || ifnull(t.text, '') FROM dossier_piece AS p
LEFT JOIN enclosure_text AS t ON t.sha256 = p.sha256 AND t.state = 'read' AND p.sha256 <> ''
WHERE p.dossier_id = ?1 AND p.removed_because = ''
"""
ALL: Final = "SELECT id FROM dossier ORDER BY local_id"
OF_A_DOSSIER: Final = {
    table: f"SELECT dossier_id FROM {table} WHERE id = ?"
    for table in ("dossier_note", "dossier_piece", "dossier_party")
}
_DERIVE: Final = "UPDATE dossier SET is_live = ?, title_key = ? WHERE local_id = ?"
_KEEP: Final = "INSERT INTO search_dossier(rowid, words) VALUES (?, ?)"
_FORGET: Final = "DELETE FROM search_dossier WHERE rowid = ?"
_EMPTY: Final = "INSERT INTO search_dossier(search_dossier) VALUES ('delete-all')"


def match_of(text: str) -> str:
    """Return the expression for what is typed: every word, or a beginning of it; empty under two letters."""
    wanted = list(dict.fromkeys(tokens(text)))
    if sum(map(len, wanted)) < 2:  # noqa: PLR2004 - one letter is in every dossier
        return ""
    return " AND ".join(f'"{word}"*' for word in wanted)


def source(database: Connection, dossier_id: bytes) -> tuple[int, str, str, str, str] | None:
    """Return place, number, title, summary and state of a dossier; None when it is gone."""
    row = database.execute(SOURCE, (dossier_id,)).fetchone()
    return None if row is None else row


def texts(database: Connection, dossier_id: bytes) -> list[str]:
    """Return the notes, parties and pieces of a dossier, with the words read in its files."""
    return [text for (text,) in database.execute(TEXTS, (dossier_id,))]


def home_of(database: Connection, table: str, row_id: bytes) -> bytes | None:
    """Return the dossier that a note, a piece or a party hangs on."""
    row = database.execute(OF_A_DOSSIER[table], (row_id,)).fetchone()
    return None if row is None else row[0]


def every(database: Connection) -> list[bytes]:
    """Return every dossier."""
    return [row[0] for row in database.execute(ALL)]


def derive(database: Connection, place: int, title_key: str, *, is_live: bool) -> None:
    """Write what lists read of a dossier."""
    database.execute(_DERIVE, (int(is_live), title_key, place))


def keep(database: Connection, place: int, words: Iterable[str]) -> None:
    """Index a dossier's words."""
    database.execute(_KEEP, (place, " ".join(words)))


def forget(database: Connection, place: int) -> None:
    """Take a dossier out of the index."""
    database.execute(_FORGET, (place,))


def empty(database: Connection) -> None:
    """Empty the index."""
    database.execute(_EMPTY)


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "source": (SOURCE, (b"",)),
        "texts": (TEXTS, (b"",)),
        "every": (ALL, ()),
        **{f"home of {table}": (sql, (b"",)) for table, sql in OF_A_DOSSIER.items()},
    }
