"""What backups and verification read."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

Connection = Any
"""A DB-API connection."""

RESTORED: Final = "backup_restored"
"""Operation of the journal's entry about a restoration."""

HELD: Final = {
    "enclosure": "SELECT e.blob AS blob, e.name AS name, l.number AS number "
    "FROM enclosure AS e LEFT JOIN letter AS l ON l.id = e.letter_id WHERE e.blob IS NOT NULL",
    "meeting_document": "SELECT d.blob, d.name, m.reference "
    "FROM meeting_document AS d LEFT JOIN meeting AS m ON m.id = d.meeting_id",
    "template": "SELECT blob, file_name, name FROM template",
    "invoice": "SELECT blob, file_name, number FROM invoice",
    "endorsement": "SELECT e.evidence_blob, c.title, NULL "
    "FROM endorsement AS e LEFT JOIN circuit AS c ON c.id = e.circuit_id",
    "dossier_piece": "SELECT p.blob, p.title, d.number "
    "FROM dossier_piece AS p LEFT JOIN dossier AS d ON d.id = p.dossier_id",
    "draft_version": "SELECT v.blob, d.title, NULL "
    "FROM draft_version AS v LEFT JOIN document_draft AS d ON d.id = v.draft_id",
}
"""Table → its rows that refer to a kept document: what stands here is copied, checked, and never swept."""
_TABLES: Final = "SELECT name FROM sqlite_master WHERE type = 'table'"
RESTORATIONS: Final = "SELECT at, after FROM history WHERE operation = ? AND op = 'event' ORDER BY entry"


def blobs(db: Connection) -> list[str]:
    """Return the blobs that letters, meetings, templates, drafts, invoices, circuits and dossiers refer to."""
    return [row[0] for row in db.execute(f"SELECT DISTINCT blob FROM ({_kept(db)}) WHERE blob <> '' ORDER BY blob")]


def enclosures(db: Connection) -> Iterator[tuple[str, str, str]]:
    """Give each blob once, with the name of a document and the number of what it belongs to (– without one)."""
    found = db.execute(f"SELECT blob, name, number FROM ({_kept(db)}) WHERE blob <> '' GROUP BY blob ORDER BY blob")
    for blob, name, number in found:
        yield blob, name, number or "–"


def _kept(db: Connection) -> str:
    """Return the rows that a file can have: one of an earlier version is copied before it is brought up to date."""
    there = {name for (name,) in db.execute(_TABLES)}
    return "\nUNION ALL\n".join(words for table, words in HELD.items() if table in there)


def restorations(db: Connection) -> list[tuple[datetime, datetime]]:
    """Return, for each restoration, when its set was made and when it was restored."""
    rows = db.execute(RESTORATIONS, (RESTORED,)).fetchall()
    return [(datetime.fromisoformat(json.loads(after)["set"]), datetime.fromisoformat(at)) for at, after in rows]
