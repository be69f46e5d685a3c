"""What goes into the invoices room, and what comes back: plain frozen values, amounts in whole cents."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import Text


@dataclass(frozen=True)
class SupplierInput:
    """A supplier as its form gives it. Identifiers that fail their check are kept and flagged."""

    name: str
    siren: str = ""
    siret: str = ""
    vat: str = ""
    aliases: tuple[str, ...] = ()
    email: str = ""
    address: str = ""
    country: str = "FR"
    identifier: str = ""
    identifier_kind: str = ""
    environment: str = ""
    notes: str = ""
    ibans: tuple[str, ...] = ()
    organisation_id: UUID | None = None


class Flag(NamedTuple):
    """An identifier whose key does not fit, beside its field."""

    field: str
    text: Text


class SupplierSaved(NamedTuple):
    """What saving a supplier did."""

    changes: Changes
    supplier_id: UUID
    flags: tuple[Flag, ...]


@dataclass(frozen=True)
class InvoiceInput:
    """An invoice that is typed. Amounts of a credit note (`kind`) are typed without a sign.

    `file` is kept with it. `received_how` is `receipt`, `edi`, `portal` or `uncertain`.
    """

    number: str
    gross_cents: int
    net_cents: int | None = None
    vat_cents: int | None = None
    kind: str = "invoice"
    issued_on: date | None = None
    received_on: date | None = None
    received_how: str = "receipt"
    due_on: date | None = None
    supplier_id: UUID | None = None
    supplier_name: str = ""
    order_number: str = ""
    contract: str = ""
    service_code: str = ""
    currency: str = "EUR"
    reference: str = ""
    notes: str = ""
    file: Path | None = None


class Received(NamedTuple):
    """What became of an invoice. `state` is `received` or `held`; `findings` say why, or what to know."""

    changes: Changes
    invoice_id: UUID
    number: str
    state: str
    findings: tuple[Text, ...] = ()
    duplicate_of_id: UUID | None = None


class FileResult(NamedTuple):
    """What became of one file of an import: `accepted`, `held` or `refused`, with the reason."""

    file: Path
    result: str
    invoice_id: UUID | None
    number: str
    reasons: tuple[Text, ...]


class Matched(NamedTuple):
    """What matching did with one invoice; `reasons` are those of the first option, as (code, points)."""

    invoice_id: UUID
    number: str
    decision: str
    score: int
    commitments: tuple[UUID, ...]
    reasons: tuple[tuple[str, int], ...]
