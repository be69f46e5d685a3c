"""An invoice as the program knows it, whichever format it came in: plain values, amounts in whole cents."""

from datetime import date
from typing import Final, Literal

import msgspec

Format = Literal["facturx", "cii", "ubl", "typed"]
Kind = Literal["invoice", "credit_note"]

EURO: Final = "EUR"
CREDIT_NOTES: Final = frozenset(
    {"81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532"}
)
"""Codes of UNTDID 1001 that name a credit note (EN 16931-1, BT-3)."""


class Party(msgspec.Struct, frozen=True):
    """Seller or buyer. `identifiers` are (scheme, value) as written, the legal one first."""

    name: str = ""
    identifiers: tuple[tuple[str, str], ...] = ()
    vat: str = ""
    country: str = ""


class Line(msgspec.Struct, frozen=True):
    """One line; quantity, price and rate as written, since they are no amounts of money to book."""

    number: str = ""
    name: str = ""
    quantity: str = ""
    price: str = ""
    net_cents: int = 0
    vat_rate: str = ""


class VatGroup(msgspec.Struct, frozen=True):
    """What is taxed at one rate."""

    category: str = ""
    rate: str = ""
    base_cents: int = 0
    tax_cents: int = 0


class Totals(msgspec.Struct, frozen=True):
    """The totals of EN 16931-1 (BG-22); None where the invoice does not state one."""

    lines_cents: int | None = None
    allowances_cents: int | None = None
    charges_cents: int | None = None
    net_cents: int | None = None
    vat_cents: int | None = None
    gross_cents: int | None = None
    prepaid_cents: int | None = None
    rounding_cents: int | None = None
    due_cents: int | None = None


class Invoice(msgspec.Struct, frozen=True):
    """An invoice, or a credit note whose amounts are then negative.

    `service_code` is BT-10, `contract_reference` BT-12, `order_reference` BT-13: what Chorus Pro calls code service,
    marché and numéro d'engagement. `notices` are codes of `sentences`.
    """

    format: Format = "typed"
    profile: str = ""
    number: str = ""
    kind: Kind = "invoice"
    type_code: str = ""
    issued_on: date | None = None
    due_on: date | None = None
    delivered_on: date | None = None
    currency: str = EURO
    seller: Party = Party()
    buyer: Party = Party()
    ibans: tuple[str, ...] = ()
    service_code: str = ""
    contract_reference: str = ""
    order_reference: str = ""
    preceding: str = ""
    totals: Totals = Totals()
    allowances: tuple[int, ...] = ()
    charges: tuple[int, ...] = ()
    vat_groups: tuple[VatGroup, ...] = ()
    lines: tuple[Line, ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def gross_cents(self) -> int:
        """Return the total with VAT (BT-112)."""
        return self.totals.gross_cents or 0


def signed(invoice: Invoice) -> Invoice:
    """Return the invoice with one sign for one meaning: amounts of a credit note are negative.

    A credit note comes as type 381 with positive totals, or as type 380 with negative ones.
    """
    is_credit = invoice.type_code in CREDIT_NOTES
    if is_credit and invoice.gross_cents > 0:
        invoice = _negated(invoice)
    kind: Kind = "credit_note" if is_credit or invoice.gross_cents < 0 else "invoice"
    return msgspec.structs.replace(invoice, kind=kind)


def _negated(invoice: Invoice) -> Invoice:
    totals = Totals(
        **{name: None if cents is None else -cents for name, cents in msgspec.structs.asdict(invoice.totals).items()}
    )
    replace = msgspec.structs.replace
    return replace(
        invoice,
        totals=totals,
        allowances=tuple(-cents for cents in invoice.allowances),
        charges=tuple(-cents for cents in invoice.charges),
        vat_groups=tuple(
            replace(group, base_cents=-group.base_cents, tax_cents=-group.tax_cents) for group in invoice.vat_groups
        ),
        lines=tuple(replace(line, net_cents=-line.net_cents) for line in invoice.lines),
    )
