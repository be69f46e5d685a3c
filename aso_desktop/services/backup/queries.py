"""What backups and verification read."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

Connection = Any
"""A DB-API connection."""

RESTORED: Final = "backup_restored"
"""Operation of the journal's entry about a restoration."""

BLOBS: Final = "SELECT DISTINCT blob FROM enclosure WHERE blob IS NOT NULL ORDER BY blob"
ENCLOSURES: Final = (
    "SELECT e.blob, e.name, l.number FROM enclosure AS e LEFT JOIN letter AS l ON l.id = e.letter_id "
    "WHERE e.blob IS NOT NULL GROUP BY e.blob ORDER BY e.blob"
)
RESTORATIONS: Final = "SELECT at, after FROM history WHERE operation = ? AND op = 'event' ORDER BY entry"


def blobs(db: Connection) -> list[str]:
    """Return the blobs that enclosures refer to."""
    return [row[0] for row in db.execute(BLOBS)]


def enclosures(db: Connection) -> Iterator[tuple[str, str, str]]:
    """Give each blob once, with the name of an enclosure and the number of a letter that use it (– without one)."""
    for blob, name, number in db.execute(ENCLOSURES):
        yield blob, name, number or "–"


def restorations(db: Connection) -> list[tuple[datetime, datetime]]:
    """Return, for each restoration, when its set was made and when it was restored."""
    rows = db.execute(RESTORATIONS, (RESTORED,)).fetchall()
    return [(datetime.fromisoformat(json.loads(after)["set"]), datetime.fromisoformat(at)) for at, after in rows]
