"""Meetings, minutes, templates, drafts and tasks.

Revision 3. Written once and frozen; later revisions only add.
"""

from typing import Final

from alembic import op

revision = "3"
down_revision = "2"
branch_labels = None
depends_on = None

TABLES: Final[tuple[str, ...]] = ()


def upgrade() -> None:
    """Make the tables and their indexes."""
    for statement in TABLES:
        op.execute(statement)
