"""Entries of agendas: what a director does beside the meetings that the office prepares; indexes of one day's work.

The sums of the ledger have an index, the markers of the shared space learn what their listing said.

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

LOCAL: Final = (
    # Circuits that may still ask somebody: all, until one is written to again.
    "CREATE TABLE circuit_open (circuit INTEGER PRIMARY KEY)",
    "INSERT INTO circuit_open(circuit) SELECT local_id FROM circuit",
)

INDEXES: Final = (
    "CREATE INDEX agenda_entry_hour ON agenda_entry(starts_at) WHERE starts_at IS NOT NULL",
    "CREATE INDEX agenda_entry_day ON agenda_entry(first_on) WHERE first_on IS NOT NULL",
    "CREATE INDEX agenda_entry_uid ON agenda_entry(ics_uid, occurrence) WHERE ics_uid <> ''",
    "CREATE INDEX task_done ON task(done_on) WHERE done_on IS NOT NULL",
    "CREATE INDEX dossier_closed ON dossier(closed_on) WHERE closed_on IS NOT NULL",
    "CREATE INDEX dossier_stop_lifted ON dossier_stop(lifted_at) WHERE lifted_at IS NOT NULL",
    "CREATE INDEX reminder_dossier ON reminder(dossier_id, sent_at) WHERE dossier_id IS NOT NULL",
    "CREATE INDEX reminder_contact ON reminder(contact_id, sent_at) WHERE contact_id IS NOT NULL",
    "CREATE INDEX endorsement_day ON endorsement(acted_at)",
    "CREATE INDEX phone_call_back ON phone_call(for_agent_id, call_back_on) WHERE done = 0",
    "CREATE INDEX document_draft_author ON document_draft(created_by) WHERE created_by IS NOT NULL",
    # By effect first: the sums of an effect are one stretch of it, with no other key to compare than the line.
    "DROP INDEX movement_sums",
    "CREATE INDEX movement_sums ON movement(effect, line_id, amount_cents, ae_cents, cp_cents)",
    "DROP INDEX movement_inert_line",
    "CREATE INDEX movement_inert_sums ON movement_inert(effect, line_id)",
)


COLUMNS: Final = (
    # What a listing of the shared space said of the marker when it was read: another mark, and it is read again.
    "ALTER TABLE sync_marker ADD COLUMN mark TEXT NOT NULL DEFAULT ''",
)


def upgrade() -> None:
    """Make the tables, the indexes, and what older tables lack."""
    for statement in (*SYNCED, *LOCAL, *INDEXES, *COLUMNS):
        op.execute(statement)
