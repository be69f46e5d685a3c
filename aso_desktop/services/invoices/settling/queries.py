"""What is left to certify, to order and to pay of an invoice, and the movements that did so. Loads nothing heavy."""

from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.ledger import Nature

Connection = Any
"""A DB-API connection."""


class Part(NamedTuple):
    """What an invoice takes of a commitment, beside what all of that commitment came to. Centimes."""

    commitment_id: UUID
    cents: int
    invoiced: int
    verified: int
    requested: int
    paid: int

    def left(self, nature: Nature) -> int:
        """Return what the invoice still has to take through a step: what was stepped without it counts as well."""
        done = {Nature.VERIFICATION: self.verified, Nature.PAYMENT_REQUEST: self.requested, Nature.PAYMENT: self.paid}
        return max(0, min(self.cents, self.invoiced - done[nature]))


def _sum(effects: str) -> str:
    return f"coalesce(sum(CASE WHEN m.effect IN ({effects}) THEN m.amount_cents END), 0)"


PARTS: Final = f"""
SELECT t.commitment_id, t.amount_cents, {_sum("'invoicing', 'credit_note'")}, {_sum("'verification'")},
    {_sum("'payment_request'")}, {_sum("'payment'")}
FROM invoice_match AS t LEFT JOIN movement AS m
    ON m.commitment_id = t.commitment_id AND m.id NOT IN (SELECT id FROM movement_inert)
WHERE t.invoice_id = ? AND t.undone_reason = '' GROUP BY t.id ORDER BY t.local_id
"""
REQUEST: Final = "SELECT id FROM payment_request WHERE invoice_id = ? ORDER BY local_id LIMIT 1"
_STANDS: Final = (
    "m.nature <> 'reversal' AND NOT EXISTS"
    " (SELECT 1 FROM movement AS r WHERE r.target_id = m.id AND r.nature = 'reversal')"
)
STEPPED: Final = f"""
SELECT m.id FROM movement AS m WHERE m.invoice_id = ? AND m.effect IN (?, ?) AND {_STANDS} ORDER BY m.hlc DESC
"""
ALLOWING: Final = f"SELECT m.id FROM movement AS m WHERE m.target_id = ? AND m.nature = 'derogation' AND {_STANDS}"


def parts(db: Connection, invoice_id: UUID) -> list[Part]:
    """Return what an invoice takes of each commitment it is tied to."""
    return [Part(UUID(bytes=row[0]), *row[1:]) for row in db.execute(PARTS, (invoice_id.bytes,))]


def request_of(db: Connection, invoice_id: UUID) -> UUID | None:
    """Return the payment request of an invoice; a credit note has none."""
    row = db.execute(REQUEST, (invoice_id.bytes,)).fetchone()
    return UUID(bytes=row[0]) if row else None


def stepped(db: Connection, invoice_id: UUID, nature: Nature, also: Nature) -> list[UUID]:
    """Return the movements of an invoice by their effect that stand, the last first."""
    given = (invoice_id.bytes, str(nature), str(also))
    return [UUID(bytes=row[0]) for row in db.execute(STEPPED, given)]


def allowing(db: Connection, movement_id: UUID) -> list[UUID]:
    """Return the derogations that a movement stands on."""
    return [UUID(bytes=row[0]) for row in db.execute(ALLOWING, (movement_id.bytes,))]


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "parts": (PARTS, (b"",)),
        "request": (REQUEST, (b"",)),
        "stepped": (STEPPED, (b"", "", "")),
        "allowing": (ALLOWING, (b"",)),
    }
