"""What the demonstration asks of a profile before it fills it, and the story that its history tells."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Final
from uuid import UUID

Connection = Any
"""A DB-API connection."""

FILLED: Final = """
SELECT EXISTS (SELECT 1 FROM serial_number) OR EXISTS (SELECT 1 FROM letter)
    OR EXISTS (SELECT 1 FROM contact) OR EXISTS (SELECT 1 FROM organisation)
"""
LAST_ENTRY: Final = "SELECT coalesce(max(entry), 0) FROM history"
TELL: Final = "UPDATE history SET at = ?, agent_id = ? WHERE entry > ? AND row_id = ?"
RECENT_ARRIVALS: Final = """
SELECT id FROM letter WHERE direction = 'incoming' AND dossier_id IS NULL AND state <> 'cancelled'
ORDER BY local_id DESC LIMIT ?
"""
OPEN_ARRIVALS: Final = """
SELECT id, received_on FROM letter WHERE is_open = 1 AND direction = 'incoming' AND received_on IS NOT NULL
ORDER BY due_on, local_id
"""
DEPARTURES_WITH_PAPERS: Final = """
SELECT l.id FROM letter AS l WHERE l.direction = 'outgoing' AND l.state = ?
  AND EXISTS (SELECT 1 FROM enclosure AS e WHERE e.letter_id = l.id AND e.role = 'main' AND e.sha256 <> '')
ORDER BY l.local_id DESC LIMIT 20
"""
KEEP_TEXT: Final = "INSERT INTO enclosure_text(sha256, text, state) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"


def is_filled(db: Connection) -> bool:
    """Say whether the profile already holds letters or correspondents."""
    return bool(db.execute(FILLED).fetchone()[0])


def last_entry(db: Connection) -> int:
    """Return the last line of the history."""
    return int(db.execute(LAST_ENTRY).fetchone()[0])


def tell(db: Connection, story: Iterable[tuple[str, bytes | None, int, bytes]]) -> None:
    """Give lines of the history the moment and the agent of the story: (at, agent, after this entry, row).

    The journal keeps the moment and the agent of the filling itself.
    """
    db.executemany(TELL, story)


def recent_arrivals(db: Connection, limit: int) -> list[UUID]:
    """Return arrivals that are in no dossier, the newest first."""
    return [UUID(bytes=key) for (key,) in db.execute(RECENT_ARRIVALS, (limit,))]


def open_arrivals(db: Connection) -> list[tuple[UUID, date]]:
    """Return the arrivals that are open with the day they came, the most pressing first."""
    return [(UUID(bytes=key), date.fromisoformat(on)) for key, on in db.execute(OPEN_ARRIVALS)]


def departures_with_papers(db: Connection, state: str) -> list[UUID]:
    """Return departures in a state that have a document, the newest first."""
    return [UUID(bytes=key) for (key,) in db.execute(DEPARTURES_WITH_PAPERS, (state,))]


def keep_text(db: Connection, texts: Iterable[tuple[str, str, str]]) -> None:
    """Keep the words of documents: (sha256, text, state)."""
    db.executemany(KEEP_TEXT, texts)


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "filled": (FILLED, ()),
        "last_entry": (LAST_ENTRY, ()),
        "tell": (TELL, ("", b"", 0, b"")),
        "recent arrivals": (RECENT_ARRIVALS, (1,)),
        "open arrivals": (OPEN_ARRIVALS, ()),
        "departures with papers": (DEPARTURES_WITH_PAPERS, ("",)),
        "keep_text": (KEEP_TEXT, ("", "", "read")),
    }
