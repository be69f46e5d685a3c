"""The rows of the ledger as the fold takes them, and the few it found without effect. Loads nothing heavy."""

from collections.abc import Iterable
from typing import Any, Final
from uuid import UUID

from aso_desktop.services.budget.fold import Entry

Connection = Any

_ENTRY: Final = (
    "movement.id, nature, effect, line_id, commitment_id, target_id, amount_cents, ae_cents, cp_cents, hlc,"
    " coalesce(origin_device, ''), is_provisional, created_by"
)
OF_COMMITMENT: Final = f"SELECT {_ENTRY} FROM movement WHERE commitment_id = ?"
OF_TARGET: Final = (
    f"SELECT {_ENTRY} FROM movement WHERE id = ?1 UNION SELECT {_ENTRY} FROM movement WHERE target_id = ?1"
)
OF_LINE: Final = f"""
    SELECT {_ENTRY} FROM movement
    WHERE line_id = ? AND NOT EXISTS (SELECT 1 FROM movement_inert WHERE movement_inert.id = movement.id)
"""
LINKED: Final = f"SELECT {_ENTRY} FROM movement WHERE target_id IS NOT NULL AND commitment_id IS NULL"
COMMITMENTS: Final = """
    SELECT DISTINCT commitment_id FROM movement WHERE commitment_id IS NOT NULL
    AND (nature = 'withdrawal' OR target_id IS NOT NULL)
"""
PLACES: Final = "SELECT id, commitment_id, target_id FROM movement WHERE id = ?"
FORGET: Final = "DELETE FROM movement_inert WHERE id = ?"
FORGET_ALL: Final = "DELETE FROM movement_inert"
KEEP: Final = """
    INSERT INTO movement_inert(id, line_id, effect, amount_cents, ae_cents, cp_cents, verdict)
    SELECT id, line_id, effect, amount_cents, ae_cents, cp_cents, ? FROM movement WHERE id = ?
"""
INERT: Final = "SELECT id, verdict FROM movement_inert"


def of_commitment(db: Connection, commitment: bytes) -> list[Entry]:
    """Return every movement of a commitment."""
    return [_entry(row) for row in db.execute(OF_COMMITMENT, (commitment,))]


def of_target(db: Connection, target: bytes) -> list[Entry]:
    """Return a movement and those that speak of it."""
    return [_entry(row) for row in db.execute(OF_TARGET, (target,))]


def of_line(db: Connection, line_id: UUID) -> list[Entry]:
    """Return the movements of a line that count."""
    return [_entry(row) for row in db.execute(OF_LINE, (line_id.bytes,))]


def place(db: Connection, movement: UUID) -> tuple[bytes, bytes | None, bytes | None] | None:
    """Return the identity of a movement, of its commitment and of its target."""
    found: tuple[bytes, bytes | None, bytes | None] | None = db.execute(PLACES, (movement.bytes,)).fetchone()
    return found


def groups(db: Connection) -> tuple[list[bytes], list[bytes]]:
    """Return the commitments and the targets that may hold a row without effect."""
    commitments = [row[0] for row in db.execute(COMMITMENTS)]
    return commitments, list({entry.target.bytes for entry in map(_entry, db.execute(LINKED)) if entry.target})


def inert(db: Connection) -> dict[UUID, str]:
    """Return the movements that balances leave out, and why."""
    return {UUID(bytes=key): verdict for key, verdict in db.execute(INERT)}


def forget_all(db: Connection) -> None:
    """Take every verdict away."""
    db.execute(FORGET_ALL)


def keep(db: Connection, judged: Iterable[UUID], verdicts: dict[UUID, str]) -> None:
    """Write the verdicts on the movements that were judged."""
    for movement in judged:
        db.execute(FORGET, (movement.bytes,))
        if movement in verdicts:
            db.execute(KEEP, (verdicts[movement], movement.bytes))


def _entry(row: Any) -> Entry:
    cells = list(row)
    for place in (0, 3, 4, 5, 12):
        cells[place] = UUID(bytes=row[place]) if row[place] else None
    cells[11] = bool(row[11])
    return Entry(*cells)
