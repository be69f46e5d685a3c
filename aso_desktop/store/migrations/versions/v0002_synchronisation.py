"""Synchronisation: clocks, heads, outbox and hub of the local file.

Revision 2. Written once and frozen; later revisions only add.
"""

from typing import Final

from alembic import op

revision = "2"
down_revision = "1"
branch_labels = None
depends_on = None

TABLES: Final[tuple[str, ...]] = ()


def upgrade() -> None:
    """Make the tables and their indexes."""
    for statement in TABLES:
        op.execute(statement)
