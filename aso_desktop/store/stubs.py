"""Rows that stand in a table only because others refer to them, and were not received from a colleague yet."""

from typing import Final

IS_HERE: Final = "NOT IN (SELECT row_id FROM sync_held WHERE kind = 'stub')"
"""What a list asks of the id of each row (`agent.id NOT IN …`): read once a statement, and nearly always empty."""
