"""What a day's work is found by: circuits that may still ask somebody, indexes; the sums of the ledger by effect.

The markers of the shared space learn what their listing said. Files of schema 6 are of two makes, and the later one has
all this already: what stands is left as it is. Revision 7. Written once and frozen; later revisions only add.
"""

from typing import Final

from alembic import op

revision = "7"
down_revision = "6"
branch_labels = None
depends_on = None

LOCAL: Final = (
    # Circuits that may still ask somebody: all, until one is written to again.
    "CREATE TABLE IF NOT EXISTS circuit_open (circuit INTEGER PRIMARY KEY)",
    "INSERT OR IGNORE INTO circuit_open(circuit) SELECT local_id FROM circuit",
)

INDEXES: Final = (
    "CREATE INDEX IF NOT EXISTS task_done ON task(done_on) WHERE done_on IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS dossier_closed ON dossier(closed_on) WHERE closed_on IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS dossier_stop_lifted ON dossier_stop(lifted_at) WHERE lifted_at IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS reminder_dossier ON reminder(dossier_id, sent_at) WHERE dossier_id IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS reminder_contact ON reminder(contact_id, sent_at) WHERE contact_id IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS endorsement_day ON endorsement(acted_at)",
    "CREATE INDEX IF NOT EXISTS phone_call_back ON phone_call(for_agent_id, call_back_on) WHERE done = 0",
    "CREATE INDEX IF NOT EXISTS document_draft_author ON document_draft(created_by) WHERE created_by IS NOT NULL",
    # By effect first: the sums of an effect are one stretch of it, with no other key to compare than the line.
    "DROP INDEX IF EXISTS movement_sums",
    "CREATE INDEX movement_sums ON movement(effect, line_id, amount_cents, ae_cents, cp_cents)",
    "DROP INDEX IF EXISTS movement_inert_line",
    "CREATE INDEX IF NOT EXISTS movement_inert_sums ON movement_inert(effect, line_id)",
)

HAS_MARK: Final = "SELECT 1 FROM pragma_table_info('sync_marker') WHERE name = 'mark'"
# What a listing of the shared space said of the marker when it was read: another mark, and it is read again.
MARK: Final = "ALTER TABLE sync_marker ADD COLUMN mark TEXT NOT NULL DEFAULT ''"


def upgrade() -> None:
    """Make the table, the indexes, and what older tables lack."""
    for statement in (*LOCAL, *INDEXES):
        op.execute(statement)
    if op.get_bind().exec_driver_sql(HAS_MARK).first() is None:
        op.execute(MARK)
