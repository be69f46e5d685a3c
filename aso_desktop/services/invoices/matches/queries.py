"""What matching reads: open commitments and invoices not tied yet, brought into the form of `matching`."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final
from uuid import UUID

from aso_desktop.services.budget.listing import queries as listing
from aso_desktop.services.invoices.matching import Decision, Facts, Open, OpenCommitment, decide
from aso_desktop.services.invoices.queries import accounts_by_supplier

Connection = Any
"""A DB-API connection."""

COMMITMENTS: Final = """
SELECT c.id, c.number, c.supplier_id, c.committed_on, c.contract, coalesce(s.siren, ''), coalesce(s.name, ''),
    coalesce(s.aliases, ''),
    (SELECT coalesce(sum(CASE WHEN m.effect IN ('invoicing', 'credit_note') THEN -m.amount_cents
        WHEN m.effect IN ('commitment', 'increase', 'withdrawal') THEN m.amount_cents ELSE 0 END), 0)
     FROM movement AS m WHERE m.commitment_id = c.id AND m.id NOT IN (SELECT id FROM movement_inert))
FROM commitment AS c JOIN fiscal_year AS y ON y.id = c.fiscal_year_id LEFT JOIN supplier AS s ON s.id = c.supplier_id
"""
INSTALMENTS: Final = "SELECT commitment_id, due_on, amount_cents FROM commitment_instalment ORDER BY due_on"
_FACTS: Final = """
SELECT i.id, i.number, i.gross_cents, i.issued_on, i.seller_siren, coalesce(s.siren, ''),
    coalesce(s.name, i.seller_name), i.seller_iban, i.order_number, i.contract, i.supplier_id,
    (SELECT m.commitment_id FROM invoice AS o JOIN invoice_match AS m ON m.invoice_id = o.id AND m.undone_reason = ''
     WHERE i.reference <> '' AND o.supplier_id = i.supplier_id AND o.number = i.reference LIMIT 1)
FROM invoice AS i LEFT JOIN supplier AS s ON s.id = i.supplier_id
"""
WAITING: Final = (
    f"{_FACTS} WHERE i.state = 'received' AND NOT EXISTS "
    "(SELECT 1 FROM invoice_match WHERE invoice_id = i.id AND undone_reason = '') ORDER BY i.received_on, i.local_id"
)
NUMBERED: Final = """
SELECT id, number, local_id FROM commitment WHERE number = ? AND number <> ''
UNION ALL SELECT id, number, local_id FROM commitment WHERE id = ? ORDER BY local_id DESC LIMIT 1
"""
ONE: Final = f"{_FACTS} WHERE i.id = ?"


def open_commitments(db: Connection) -> Open:
    """Return the commitments with what is left of each, with tax: net amount less what is invoiced."""
    ibans = accounts_by_supplier(db)
    parts: dict[bytes, list[tuple[date | None, int]]] = defaultdict(list)
    for commitment, due_on, cents in db.execute(INSTALMENTS):
        parts[commitment].append((_day(due_on), cents))
    return Open(
        [
            OpenCommitment(
                id=UUID(bytes=row[0]), number=row[1], supplier_id=_uuid(row[2]), remaining_cents=row[8],
                committed_on=_day(row[3]), contract=row[4], instalments=tuple(parts[row[0]]), siren=row[5],
                name=row[6], ibans=tuple(ibans.get(row[2], ())), aliases=tuple(row[7].splitlines()),
            )
            for row in db.execute(COMMITMENTS)
        ]
    )  # fmt: skip


def waiting(db: Connection) -> dict[UUID, Facts]:
    """Return the received invoices that no match ties, in the order they came."""
    return {UUID(bytes=row[0]): _facts(row) for row in db.execute(WAITING)}


def facts_of(db: Connection, invoice_id: UUID) -> Facts | None:
    """Return an invoice as it is matched."""
    row = db.execute(ONE, (invoice_id.bytes,)).fetchone()
    return _facts(row) if row else None


def proposals(db: Connection) -> Mapping[UUID, Decision]:
    """Return what would become of each waiting invoice now; earlier ones count against what is left."""
    open_ = open_commitments(db)
    found = {}
    for invoice_id, facts in waiting(db).items():
        decision = found[invoice_id] = decide(facts, open_)
        if decision.kind == "automatic":
            for commitment, cents in decision.options[0].parts:
                open_.take(commitment, cents)
    return found


def proposal(db: Connection, invoice_id: UUID) -> Decision | None:
    """Return the decision on one invoice as things are now."""
    facts = facts_of(db, invoice_id)
    return decide(facts, open_commitments(db)) if facts else None


def missing(db: Connection, parts: Iterable[tuple[UUID, int]], *, is_tied: bool) -> dict[UUID, int]:
    """Return by how many cents each commitment is too small for its part of an invoice, counted on it or not yet."""
    found = {}
    for key, cents in parts:
        row = listing.commitment(db, key)
        left = row.net_cents - row.invoiced_cents if row else 0
        if (short := -left if is_tied else cents - left) > 0:
            found[key] = short
    return found


def commitment_named(db: Connection, reference: str, key: UUID | None = None) -> tuple[UUID, str] | None:
    """Return the commitment of a number or an identity, with its number."""
    row = db.execute(NUMBERED, (reference, key.bytes if key else None)).fetchone()
    return (UUID(bytes=row[0]), str(row[1])) if row else None


def _facts(row: Any) -> Facts:
    return Facts(
        number=row[1],
        gross_cents=row[2],
        issued_on=_day(row[3]),
        siren=row[4] or row[5],
        name=row[6],
        ibans=tuple(row[7].split()),
        order=row[8],
        contract=row[9],
        supplier_id=_uuid(row[10]),
        credited_id=_uuid(row[11]),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _uuid(value: bytes | None) -> UUID | None:
    return UUID(bytes=value) if value else None


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "commitments": (COMMITMENTS, ()),
        "instalments": (INSTALMENTS, ()),
        "waiting": (WAITING, ()),
        "one": (ONE, (b"",)),
        "numbered": (NUMBERED, ("1", b"")),
    }
