"""What one officer has in hand: parameterised SQL, frozen rows."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from aso_desktop.services.sharing.values import KINDS, Item

Connection = Any
"""A DB-API connection."""

HELD: Final[Mapping[str, str]] = {
    "letter": "SELECT id FROM letter WHERE lead_id = ? AND is_open = 1",
    "task": "SELECT id FROM task WHERE owner_id = ? AND state IN ('todo', 'doing', 'waiting')",
    "dossier": "SELECT id FROM dossier WHERE lead_id = ? AND is_live = 1",
    "deadline": "SELECT id FROM deadline WHERE owner_id = ? AND settled = ''",
}
"""What is open of each kind, by its officer."""


def held(db: Connection, agent_id: UUID, kinds: frozenset[str] = frozenset(KINDS)) -> list[Item]:
    """Return everything open that an officer answers for."""
    return [
        Item(kind, UUID(bytes=key))
        for kind, sql in HELD.items()
        if kind in kinds
        for (key,) in db.execute(sql, (agent_id.bytes,))
    ]


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {name: (sql, (bytes(16),)) for name, sql in HELD.items()}
