"""What screens and matching read of suppliers and invoices: parameterised SQL, frozen rows. Loads nothing heavy."""

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.text import fold
from aso_desktop.services.invoices.identifiers import invoice_key
from aso_desktop.services.invoices.values import SupplierInput
from aso_desktop.store.stubs import IS_HERE

Connection = Any
"""A DB-API connection on the reader's thread."""


class SupplierRow(NamedTuple):
    """A supplier of the list; `used` is how many commitments and invoices name it."""

    local_id: int
    id: UUID
    name: str
    siren: str
    siret: str
    vat: str
    status: str
    environment: str
    aliases: tuple[str, ...]
    used: int
    last_used: str


class Known(NamedTuple):
    """A supplier as invoices find it."""

    id: UUID
    name: str
    siren: str
    aliases: tuple[str, ...]
    ibans: tuple[str, ...]


class InvoiceRow(NamedTuple):
    """An invoice of the list. `matched_cents` is what matches cover; `state` is `received`, `held` or `set_aside`."""

    local_id: int
    id: UUID
    number: str
    kind: str
    supplier_id: UUID | None
    supplier: str
    issued_on: str
    received_on: str
    due_on: str
    net_cents: int
    vat_cents: int
    gross_cents: int
    order_number: str
    contract: str
    source: str
    state: str
    state_reason: str
    findings: tuple[Mapping[str, Any], ...]
    duplicate_of_id: UUID | None
    file_name: str
    blob: str
    matched_cents: int
    reference: str

    @property
    def step(self) -> str:
        """Return how far it is: `held`, `set_aside`, `matched`, `partly_matched` or `open`."""
        if self.state != "received":
            return self.state
        if not self.matched_cents:
            return "open"
        return "matched" if abs(self.matched_cents) >= abs(self.gross_cents) else "partly_matched"


class SeenRow(NamedTuple):
    """An invoice of the same number and total, for the duplicate gate."""

    id: UUID
    siren: str
    name: str
    ibans: tuple[str, ...]
    supplier_id: UUID | None


class LineRow(NamedTuple):
    """One line of an invoice; quantity, price and rate as they were written."""

    label: str
    quantity: str
    price: str
    net_cents: int
    vat_rate: str


class VatRow(NamedTuple):
    """One rate group of an invoice's VAT."""

    rate: str
    base_cents: int
    vat_cents: int


class MatchRow(NamedTuple):
    """What ties an invoice to a commitment; `reasons` are (code, points)."""

    id: UUID
    commitment_id: UUID
    commitment: str
    subject: str
    amount_cents: int
    score: int
    decision: str
    reasons: tuple[tuple[str, int], ...]
    undone_reason: str


SUPPLIERS: Final = f"""
SELECT s.local_id, s.id, s.name, coalesce(s.siren, ''), coalesce(s.siret, ''), coalesce(s.vat, ''), s.status,
    s.environment, s.aliases,
    (SELECT count(*) FROM commitment WHERE supplier_id = s.id)
    + (SELECT count(*) FROM invoice WHERE supplier_id = s.id),
    coalesce((SELECT max(committed_on) FROM commitment WHERE supplier_id = s.id), '')
FROM supplier AS s WHERE s.duplicate_of_id IS NULL AND s.id {IS_HERE}
"""
SUPPLIER: Final = """
SELECT name, coalesce(siren, ''), coalesce(siret, ''), coalesce(vat, ''), aliases, email, address, country, identifier,
    identifier_kind, environment, notes, organisation_id FROM supplier WHERE id = ?
"""
ACCOUNTS: Final = "SELECT iban FROM supplier_account WHERE supplier_id = ? AND inactive = 0 ORDER BY local_id"
ALL_ACCOUNTS: Final = "SELECT supplier_id, iban FROM supplier_account WHERE inactive = 0 AND iban <> ''"
KNOWN: Final = "SELECT id, name, coalesce(siren, ''), aliases FROM supplier WHERE duplicate_of_id IS NULL"
_INVOICE: Final = """
SELECT i.local_id, i.id, i.number, i.kind, i.supplier_id, coalesce(s.name, i.seller_name), coalesce(i.issued_on, ''),
    coalesce(i.received_on, ''), coalesce(i.due_on, ''), i.net_cents, i.vat_cents, i.gross_cents, i.order_number,
    i.contract, i.source, i.state, i.state_reason, i.findings, i.duplicate_of_id, i.file_name, coalesce(i.blob, ''),
    coalesce((SELECT sum(amount_cents) FROM invoice_match WHERE invoice_id = i.id AND undone_reason = ''), 0),
    i.reference
FROM invoice AS i LEFT JOIN supplier AS s ON s.id = i.supplier_id
"""
INVOICES: Final = f"{_INVOICE} WHERE i.id {IS_HERE} ORDER BY i.local_id DESC"
INVOICE: Final = f"{_INVOICE} WHERE i.id = ?"
NUMBERED: Final = f"{_INVOICE} WHERE i.number_key >= ? AND i.number_key < ? ORDER BY i.number_key LIMIT ?"
SAME: Final = """
SELECT i.id, i.seller_siren, i.seller_name, i.seller_iban, i.supplier_id FROM invoice AS i
WHERE i.number_key = ? AND i.gross_cents = ? AND i.state <> 'set_aside' ORDER BY i.local_id
"""
SAME_FILE: Final = "SELECT id FROM invoice WHERE sha256 = ? AND sha256 <> '' AND state <> 'set_aside' LIMIT 1"
OPEN_CREDITS: Final = """
SELECT count(*) FROM invoice AS i WHERE i.kind = 'credit_note' AND i.state <> 'set_aside'
    AND NOT EXISTS (SELECT 1 FROM invoice_match WHERE invoice_id = i.id AND undone_reason = '')
"""
LINES: Final = """
SELECT label, quantity, unit_price, net_cents, vat_rate FROM invoice_line WHERE invoice_id = ? ORDER BY rank
"""
VAT: Final = "SELECT rate, base_cents, vat_cents FROM invoice_vat WHERE invoice_id = ? ORDER BY local_id"
MATCHES: Final = """
SELECT m.id, m.commitment_id, coalesce(c.number, ''), coalesce(c.subject, ''), m.amount_cents, m.score, m.decision,
    m.reasons, m.undone_reason
FROM invoice_match AS m LEFT JOIN commitment AS c ON c.id = m.commitment_id WHERE m.invoice_id = ? ORDER BY m.local_id
"""


def suppliers(db: Connection) -> list[SupplierRow]:
    """Return the suppliers, by name."""
    rows = [
        SupplierRow._make((row[0], UUID(bytes=row[1]), *row[2:8], _lines(row[8]), *row[9:]))
        for row in db.execute(SUPPLIERS)
    ]
    return sorted(rows, key=lambda row: fold(row.name))


def complete(db: Connection, typed: str, limit: int = 12) -> list[SupplierRow]:
    """Return the active suppliers whose name, alias or SIREN begins with what was typed, the most used first."""
    wanted = fold(typed.strip())
    found = [row for row in suppliers(db) if row.status == "active" and _begins(row, wanted)]
    return sorted(found, key=lambda row: (-row.used, fold(row.name)))[:limit]


def _begins(row: SupplierRow, wanted: str) -> bool:
    names = (f" {fold(name)}" for name in (row.name, *row.aliases))
    return any(f" {wanted}" in name for name in names) or row.siren.startswith(wanted) or row.siret.startswith(wanted)


def accounts(db: Connection, supplier_id: UUID) -> list[str]:
    """Return the IBANs in use of a supplier."""
    return [row[0] for row in db.execute(ACCOUNTS, (supplier_id.bytes,))]


def supplier_values(db: Connection, supplier_id: UUID) -> SupplierInput | None:
    """Return a supplier as its form shows it."""
    row = db.execute(SUPPLIER, (supplier_id.bytes,)).fetchone()
    if row is None:
        return None
    names = (
        "name", "siren", "siret", "vat", "aliases", "email", "address", "country", "identifier", "identifier_kind",
        "environment", "notes", "organisation_id",
    )  # fmt: skip
    told = dict(zip(names, row, strict=True)) | {"aliases": _lines(row[4]), "organisation_id": _uuid(row[12])}
    return SupplierInput(**told, ibans=tuple(accounts(db, supplier_id)))


def suppliers_known(db: Connection) -> list[Known]:
    """Return the suppliers with what invoices find them by."""
    ibans = accounts_by_supplier(db)
    return [
        Known(UUID(bytes=key), name, siren, _lines(aliases), tuple(ibans.get(key, ())))
        for key, name, siren, aliases in db.execute(KNOWN)
    ]


def accounts_by_supplier(db: Connection) -> Mapping[bytes, list[str]]:
    """Return the IBANs in use by the supplier's 16 bytes."""
    ibans: dict[bytes, list[str]] = defaultdict(list)
    for supplier, iban in db.execute(ALL_ACCOUNTS):
        ibans[supplier].append(iban)
    return ibans


def open_credits(db: Connection) -> int:
    """Return how many credit notes wait to be deducted from a commitment."""
    return int(db.execute(OPEN_CREDITS).fetchone()[0])


def invoices(db: Connection) -> list[InvoiceRow]:
    """Return the invoices, the latest first."""
    return [_invoice(row) for row in db.execute(INVOICES)]


def invoice(db: Connection, invoice_id: UUID) -> InvoiceRow | None:
    """Return one invoice."""
    row = db.execute(INVOICE, (invoice_id.bytes,)).fetchone()
    return _invoice(row) if row else None


def numbered(db: Connection, typed: str, limit: int) -> list[InvoiceRow]:
    """Return the invoices whose number begins with what was typed, however it was written."""
    key = invoice_key(typed)
    return [_invoice(row) for row in db.execute(NUMBERED, (key, f"{key}\U0010ffff", limit))] if key else []


def _invoice(row: Any) -> InvoiceRow:
    cells = list(row)
    cells[1] = UUID(bytes=row[1])
    cells[4], cells[18] = _uuid(row[4]), _uuid(row[18])
    cells[17] = tuple(json.loads(row[17]))
    return InvoiceRow(*cells)


def same(db: Connection, number_key: str, gross_cents: int) -> list[SeenRow]:
    """Return the invoices of a number and a total, oldest first."""
    return [
        SeenRow(UUID(bytes=row[0]), row[1], row[2], tuple(filter(None, row[3].split())), _uuid(row[4]))
        for row in db.execute(SAME, (number_key, gross_cents))
    ]


def same_file(db: Connection, sha256: str) -> UUID | None:
    """Return the invoice that came as this very file."""
    row = db.execute(SAME_FILE, (sha256,)).fetchone()
    return UUID(bytes=row[0]) if row else None


def lines_of(db: Connection, invoice_id: UUID) -> list[LineRow]:
    """Return the lines of an invoice."""
    return [LineRow(*row) for row in db.execute(LINES, (invoice_id.bytes,))]


def vat_of(db: Connection, invoice_id: UUID) -> list[VatRow]:
    """Return the tax of an invoice by rate."""
    return [VatRow(*row) for row in db.execute(VAT, (invoice_id.bytes,))]


def matches(db: Connection, invoice_id: UUID) -> list[MatchRow]:
    """Return what an invoice was tied to, undone ties included, in order."""
    return [
        MatchRow._make((UUID(bytes=r[0]), UUID(bytes=r[1]), *r[2:7], _reasons(r[7]), r[8]))
        for r in db.execute(MATCHES, (invoice_id.bytes,))
    ]


def _reasons(text: str) -> tuple[tuple[str, int], ...]:
    return tuple((str(code), int(points)) for code, points in json.loads(text))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.splitlines())


def _uuid(value: bytes | None) -> UUID | None:
    return UUID(bytes=value) if value else None


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "suppliers": (SUPPLIERS, ()),
        "supplier": (SUPPLIER, (b"",)),
        "accounts": (ACCOUNTS, (b"",)),
        "lines": (LINES, (b"",)),
        "vat": (VAT, (b"",)),
        "all_accounts": (ALL_ACCOUNTS, ()),
        "known": (KNOWN, ()),
        "invoices": (INVOICES, ()),
        "invoice": (INVOICE, (b"",)),
        "numbered": (NUMBERED, ("", "", 1)),
        "same": (SAME, ("", 0)),
        "same_file": (SAME_FILE, ("",)),
        "matches": (MATCHES, (b"",)),
        "open_credits": (OPEN_CREDITS, ()),
    }
