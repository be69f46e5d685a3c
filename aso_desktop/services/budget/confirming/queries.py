"""Which provisional commitments the shared space confirms: derived from the ledger, written nowhere.

A commitment beyond its author's quota is confirmed once it was sent, so that all that the shared space held was read
before it, and the common reserve of its line holds it: what colleagues may commit firmly while alone stays theirs. Of
several, those made first are served first; those already sent to their supplier stand before them. Loads nothing heavy.
"""

from typing import Any, Final
from uuid import UUID

from aso_desktop.services.budget import queries

Connection = Any

MOVEMENT: Final = 155
"""Number of the table of movements (`Movement.__table_number__`, which needs what loads late)."""
PLACE: Final = "SELECT line_id, hlc, coalesce(origin_device, '') FROM movement WHERE id = ? AND is_provisional = 1"
SENT: Final = """
    SELECT 1 FROM sync_row JOIN sync_author ON sync_author.number = sync_row.author
    WHERE table_number = ? AND row_id = ? AND NOT (
        lower(hex(sync_author.device)) IN (SELECT id FROM device WHERE retired_at IS NULL)
        AND n >= coalesce((SELECT min(first) FROM (
            SELECT min(n) AS first FROM sync_pending
            UNION ALL SELECT min(first_n) FROM sync_outbox WHERE sent_at IS NULL
        )), n + 1))
"""
LATER: Final = """
    SELECT coalesce(sum(ae_cents), 0) FROM movement
    WHERE effect IN ('commitment', 'increase', 'withdrawal') AND line_id = :line
        AND id NOT IN (SELECT id FROM movement_inert) AND commitment_id IN (
            SELECT one.commitment_id FROM movement AS one
            WHERE one.effect = 'commitment' AND one.line_id = :line AND one.is_provisional = 1
                AND (one.hlc, coalesce(one.origin_device, ''), one.id) > (:hlc, :device, :id)
                AND NOT EXISTS (SELECT 1 FROM movement AS sent
                    WHERE sent.commitment_id = one.commitment_id AND sent.nature = 'notification'))
"""


def awaits(db: Connection, movement_id: UUID) -> bool:
    """Say whether a movement was made beyond a quota and is not confirmed."""
    found = db.execute(PLACE, (movement_id.bytes,)).fetchone()
    if found is None:
        return False
    line, hlc, device = found
    if line is None or db.execute(SENT, (MOVEMENT, movement_id.bytes)).fetchone() is None:
        return True
    given = {"line": line, "hlc": hlc, "device": device, "id": movement_id.bytes}
    (later,) = db.execute(LATER, given).fetchone()
    return bool(queries.reserve(db, UUID(bytes=line)) + later < 0)
