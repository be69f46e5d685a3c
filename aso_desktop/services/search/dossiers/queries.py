"""The words of dossiers: what is typed is found in the dossier, its notes and pieces, or in one of its letters."""

import json
from collections.abc import Iterable
from typing import Any, Final

from aso_desktop.services.search.words import tokens
from aso_desktop.store.stubs import IS_HERE

Connection = Any
"""A DB-API connection."""

FOUND: Final = (
    "SELECT rowid FROM search_dossier WHERE search_dossier MATCH :match UNION "
    "SELECT home.local_id FROM search_body CROSS JOIN letter ON letter.local_id = search_body.rowid "
    "JOIN dossier AS home ON home.id = letter.dossier_id WHERE search_body MATCH :match"
)
"""Places of the dossiers that hold what is asked; a letter's words are those of its own index."""
SOURCE: Final = "SELECT local_id, number, title, summary, state FROM dossier WHERE id = ?"
_PIECES: Final = "FROM dossier_piece AS p"
_HERE: Final = "p.dossier_id = ?1 AND p.removed_because = ''"
TEXTS: Final = f"""
SELECT text FROM dossier_note WHERE dossier_id = ?1
UNION ALL SELECT printed || ' ' || role FROM dossier_party WHERE dossier_id = ?1
UNION ALL SELECT p.title || ' ' || p.address || ' ' || ifnull(t.text, '') {_PIECES}
LEFT JOIN enclosure_text AS t ON t.sha256 = p.sha256 AND t.state = 'read' AND p.sha256 <> '' WHERE {_HERE}
UNION ALL SELECT title || ' ' || notes FROM task WHERE source_id = ?1 AND state <> 'dropped'
UNION ALL SELECT w.title || ' ' || ifnull(t.text, '') {_PIECES} JOIN document_draft AS w ON w.id = p.target_id
LEFT JOIN draft_version AS v ON v.draft_id = w.id
    AND v.n = (SELECT max(n.n) FROM draft_version AS n WHERE n.draft_id = w.id)
LEFT JOIN enclosure_text AS t ON t.sha256 = v.sha256 AND t.state = 'read' WHERE {_HERE}
UNION ALL SELECT m.title || ' ' || m.reference {_PIECES} JOIN meeting AS m ON m.id = p.target_id WHERE {_HERE}
UNION ALL SELECT i.title {_PIECES} JOIN agenda_item AS i ON i.meeting_id = p.target_id WHERE {_HERE}
UNION ALL SELECT o.text {_PIECES} JOIN agenda_item AS i ON i.meeting_id = p.target_id
JOIN note AS o ON o.agenda_item_id = i.id AND o.removed = 0 WHERE {_HERE}
UNION ALL SELECT c.number || ' ' || c.subject || ' ' || c.contract || ' ' || c.notes {_PIECES}
JOIN commitment AS c ON c.id = p.target_id WHERE {_HERE}
UNION ALL SELECT i.number || ' ' || i.seller_name || ' ' || i.notes {_PIECES}
JOIN invoice AS i ON i.id = p.target_id WHERE {_HERE}
UNION ALL SELECT title FROM circuit WHERE dossier_id = ?1
UNION ALL SELECT e.public_note FROM circuit AS c JOIN endorsement AS e ON e.circuit_id = c.id WHERE c.dossier_id = ?1
"""
"""Everything a dossier holds besides its letters, which have an index of their own."""
ALL: Final = "SELECT id FROM dossier ORDER BY local_id"
_IS_INDEXED: Final = "EXISTS (SELECT 1 FROM search_dossier WHERE rowid = s.local_id)"
_INDEXED: Final = (
    "SELECT s.local_id FROM json_each(?) AS wanted CROSS JOIN dossier AS s ON s.id = unhex(wanted.value) "
    f"WHERE {_IS_INDEXED}"
)
_NOT_INDEXED: Final = (
    f"SELECT s.local_id, s.id FROM dossier AS s WHERE s.local_id > ? AND s.id {IS_HERE} AND NOT {_IS_INDEXED} "
    "ORDER BY s.local_id LIMIT ?"
)
_HOLDING: Final = "DISTINCT p.dossier_id FROM dossier_piece AS p WHERE p.target_id ="
OF_A_DOSSIER: Final = {
    **{
        table: f"SELECT dossier_id FROM {table} WHERE id = ?"
        for table in ("dossier_note", "dossier_piece", "dossier_party", "circuit")
    },
    "task": "SELECT source_id FROM task WHERE id = ? AND origin = 'dossier'",
    **dict.fromkeys(("document_draft", "meeting", "commitment", "invoice"), f"SELECT {_HOLDING} ?"),
    "draft_version": f"SELECT {_HOLDING} (SELECT draft_id FROM draft_version WHERE id = ?)",
    "agenda_item": f"SELECT {_HOLDING} (SELECT meeting_id FROM agenda_item WHERE id = ?)",
    "note": (
        f"SELECT {_HOLDING} (SELECT i.meeting_id FROM note AS o JOIN agenda_item AS i ON i.id = o.agenda_item_id "
        "WHERE o.id = ?)"
    ),
    "endorsement": "SELECT c.dossier_id FROM endorsement AS e JOIN circuit AS c ON c.id = e.circuit_id WHERE e.id = ?",
}
"""Table → the dossiers that a row of it speaks in."""
WITH_FILE: Final = """
SELECT p.dossier_id FROM dossier_piece AS p WHERE p.sha256 = ?1 AND p.removed_because = ''
UNION SELECT p.dossier_id FROM draft_version AS v JOIN dossier_piece AS p ON p.target_id = v.draft_id
WHERE v.sha256 = ?1 AND p.removed_because = ''
"""
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


def homes_of(database: Connection, table: str, row_id: bytes) -> set[bytes]:
    """Return the dossiers that a row of another table speaks in."""
    return {row[0] for row in database.execute(OF_A_DOSSIER[table], (row_id,)) if row[0]}


def with_file(database: Connection, sha256: str) -> set[bytes]:
    """Return the dossiers that hold a file."""
    return {row[0] for row in database.execute(WITH_FILE, (sha256,)) if row[0]}


def indexed(database: Connection, dossier_ids: Iterable[bytes]) -> list[int]:
    """Return the places of those dossiers that the index holds."""
    wanted = json.dumps([row_id.hex() for row_id in dossier_ids])
    return [row[0] for row in database.execute(_INDEXED, (wanted,))]


def not_indexed(database: Connection, after: int, limit: int) -> list[tuple[int, bytes]]:
    """Return the next dossiers, by place and row, that are here and that the index does not hold."""
    return [(place, row_id) for place, row_id in database.execute(_NOT_INDEXED, (after, limit))]


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
        "indexed": (_INDEXED, ("[]",)),
        "not indexed": (_NOT_INDEXED, (0, 1)),
        "with file": (WITH_FILE, ("",)),
        **{f"home of {table}": (sql, (b"",)) for table, sql in OF_A_DOSSIER.items()},
    }
