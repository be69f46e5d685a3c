"""Invoices, their matching to commitments, and the clock of their payment (domain: facture, rapprochement, DGP)."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from aso_desktop.store.base import APPEND_ONLY, Synced, cell


class Invoice(Synced):
    """An invoice or a credit note as it was received; amounts in centimes, negative for a credit note."""

    __tablename__ = "invoice"
    __table_number__ = 164

    supplier_id: Mapped[UUID | None] = cell(1, ForeignKey("supplier.id"))
    number: Mapped[str] = cell(2, default="")
    number_key: Mapped[str] = cell(3, default="")
    kind: Mapped[str] = cell(4, default="invoice")
    issued_on: Mapped[date | None] = cell(5)
    received_on: Mapped[date | None] = cell(6)
    due_on: Mapped[date | None] = cell(7)
    net_cents: Mapped[int] = cell(8, default=0)
    vat_cents: Mapped[int] = cell(9, default=0)
    gross_cents: Mapped[int] = cell(10, default=0)
    currency: Mapped[str] = cell(11, default="EUR")
    service_code: Mapped[str] = cell(12, default="")
    """BT-10."""
    contract: Mapped[str] = cell(13, default="")
    """BT-12."""
    order_number: Mapped[str] = cell(14, default="")
    """BT-13."""
    seller_name: Mapped[str] = cell(15, default="")
    seller_siren: Mapped[str] = cell(16, default="")
    seller_vat: Mapped[str] = cell(17, default="")
    seller_iban: Mapped[str] = cell(18, default="")
    sha256: Mapped[str] = cell(19, default="")
    source: Mapped[str] = cell(20, default="typed")
    state: Mapped[str] = cell(21, default="received")
    state_reason: Mapped[str] = cell(22, default="")
    prepaid_cents: Mapped[int] = cell(23, default=0)
    payable_cents: Mapped[int] = cell(24, default=0)
    duplicate_of_id: Mapped[UUID | None] = cell(25, ForeignKey("invoice.id"))
    notes: Mapped[str] = cell(26, default="")
    file_name: Mapped[str] = cell(27, default="")
    findings: Mapped[str] = cell(28, default="[]")
    """The arithmetic rules that the totals break, as JSON: rule, term, stated and computed cents."""
    blob: Mapped[str | None] = cell(29)
    """Name of the kept file among the enclosures; None for an invoice typed without one."""
    reference: Mapped[str] = cell(30, default="")
    """Number of the invoice that a credit note takes back (BT-25)."""


class InvoiceLine(Synced):
    """One line of an invoice. Quantities are exact decimal text."""

    __tablename__ = "invoice_line"
    __table_number__ = 165

    invoice_id: Mapped[UUID | None] = cell(1, ForeignKey("invoice.id"))
    rank: Mapped[int] = cell(2, default=0)
    label: Mapped[str] = cell(3, default="")
    quantity: Mapped[str] = cell(4, default="1")
    unit_price: Mapped[str] = cell(5, default="0")
    net_cents: Mapped[int] = cell(6, default=0)
    vat_rate: Mapped[str] = cell(7, default="")


class InvoiceVat(Synced):
    """One rate group of an invoice's VAT."""

    __tablename__ = "invoice_vat"
    __table_number__ = 166

    invoice_id: Mapped[UUID | None] = cell(1, ForeignKey("invoice.id"))
    category: Mapped[str] = cell(2, default="S")
    rate: Mapped[str] = cell(3, default="")
    base_cents: Mapped[int] = cell(4, default=0)
    vat_cents: Mapped[int] = cell(5, default=0)


class InvoiceMatch(Synced):
    """What ties an invoice to a commitment, with the score and its named reasons."""

    __tablename__ = "invoice_match"
    __table_number__ = 167

    invoice_id: Mapped[UUID | None] = cell(1, ForeignKey("invoice.id"))
    commitment_id: Mapped[UUID | None] = cell(2, ForeignKey("commitment.id"))
    amount_cents: Mapped[int] = cell(3, default=0)
    score: Mapped[int] = cell(4, default=0)
    reasons: Mapped[str] = cell(5, default="[]")
    decision: Mapped[str] = cell(6, default="proposed")
    decided_by: Mapped[str] = cell(7, default="")
    decided_at: Mapped[datetime | None] = cell(8)
    undone_reason: Mapped[str] = cell(9, default="")
    movement_id: Mapped[UUID | None] = cell(10)


class PaymentRequest(Synced):
    """A payment request and its clock (demande de paiement; code de la commande publique, R2192-10 to R2192-36)."""

    __tablename__ = "payment_request"
    __table_number__ = 168

    invoice_id: Mapped[UUID | None] = cell(1, ForeignKey("invoice.id"))
    commitment_id: Mapped[UUID | None] = cell(2, ForeignKey("commitment.id"))
    received_on: Mapped[date | None] = cell(3)
    received_how: Mapped[str] = cell(4, default="receipt")
    verified_on: Mapped[date | None] = cell(5)
    delay_days: Mapped[int] = cell(6, default=30)
    interrupted_on: Mapped[date | None] = cell(7)
    interruption_reason: Mapped[str] = cell(8, default="")
    resumed_on: Mapped[date | None] = cell(9)
    ordered_on: Mapped[date | None] = cell(10)
    paid_on: Mapped[date | None] = cell(11)
    amount_cents: Mapped[int] = cell(12, default=0)
    requested_on: Mapped[date | None] = cell(13)


class ReferenceRate(Synced):
    """The ECB main refinancing rate from a day on, in basis points; kept by the agent, never guessed."""

    __tablename__ = "reference_rate"
    __table_number__ = 169
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    from_on: Mapped[date | None] = cell(1)
    basis_points: Mapped[int] = cell(2, default=0)
    source: Mapped[str] = cell(3, default="")
