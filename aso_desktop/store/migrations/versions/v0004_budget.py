"""Fiscal years, budget lines, movements, suppliers and invoices.

Revision 4. Written once and frozen; later revisions only add.
"""

from typing import Final

from alembic import op

revision = "4"
down_revision = "3"
branch_labels = None
depends_on = None

TABLES: Final[tuple[str, ...]] = ()


def upgrade() -> None:
    """Make the tables and their indexes."""
    for statement in TABLES:
        op.execute(statement)
