"""Entries of agendas: what a director does beside the meetings that the office prepares.

Revision 6. Written once and frozen; later revisions only add.
"""

from typing import Final

from alembic import op

revision = "6"
down_revision = "5"
branch_labels = None
depends_on = None

SYNCED: Final = (
    """
    CREATE TABLE agenda_entry (
        local_id INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        title TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL DEFAULT 'appointment',
        holder TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'confirmed',
        starts_at TEXT,
        ends_at TEXT,
        first_on TEXT,
        last_on TEXT,
        time_zone TEXT NOT NULL DEFAULT 'Europe/Paris',
        place TEXT NOT NULL DEFAULT '',
        room_id BLOB REFERENCES meeting_room(id),
        notes TEXT NOT NULL DEFAULT '',
        ics_uid TEXT NOT NULL DEFAULT '',
        occurrence TEXT NOT NULL DEFAULT '',
        ics_sequence INTEGER NOT NULL DEFAULT 0,
        fingerprint TEXT NOT NULL DEFAULT '',
        origin_device TEXT,
        created_at TEXT,
        created_by BLOB
    )
    """,
)

INDEXES: Final = (
    "CREATE INDEX agenda_entry_hour ON agenda_entry(starts_at) WHERE starts_at IS NOT NULL",
    "CREATE INDEX agenda_entry_day ON agenda_entry(first_on) WHERE first_on IS NOT NULL",
    "CREATE INDEX agenda_entry_uid ON agenda_entry(ics_uid, occurrence) WHERE ics_uid <> ''",
)


def upgrade() -> None:
    """Make the table and its indexes."""
    for statement in (*SYNCED, *INDEXES):
        op.execute(statement)
