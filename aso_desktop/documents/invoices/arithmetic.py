"""Whether an invoice adds up: the rules BR-CO-10 to BR-CO-17 of EN 16931-1 in whole cents.

A rule is tried only where the invoice states both sides: the profiles MINIMUM and BASIC WL have no lines, and MINIMUM
does not state what was paid before, so that its amount due may differ from its total (BT-113 is absent there).
"""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Final, NamedTuple

from aso_desktop.core.money import round_cents
from aso_desktop.documents.invoices.invoice import Invoice, Totals, VatGroup

MINIMUM: Final = "minimum"


class Gap(NamedTuple):
    """A rule that an invoice breaks: what it states and what the rule gives, in cents."""

    rule: str
    place: str
    stated_cents: int
    computed_cents: int


def gaps(invoice: Invoice) -> tuple[Gap, ...]:
    """Return the rules that the invoice breaks, in the order of the standard; none when it adds up."""
    return tuple(gap for gap in (*_sums(invoice), *_totals(invoice), *_vat(invoice)) if not _is_kept(gap, invoice))


def _is_kept(gap: Gap, invoice: Invoice) -> bool:
    """Tell whether both sides agree; VAT of one rate may differ by a cent per line, since some round line by line."""
    tolerance = max(1, len(invoice.lines)) if gap.rule == "BR-CO-17" else 0
    return abs(gap.stated_cents - gap.computed_cents) <= tolerance


def _sums(invoice: Invoice) -> Iterator[Gap]:
    totals = invoice.totals
    if invoice.lines and totals.lines_cents is not None:
        yield Gap("BR-CO-10", "BT-106", totals.lines_cents, sum(line.net_cents for line in invoice.lines))
    if totals.allowances_cents is not None:
        yield Gap("BR-CO-11", "BT-107", totals.allowances_cents, sum(invoice.allowances))
    if totals.charges_cents is not None:
        yield Gap("BR-CO-12", "BT-108", totals.charges_cents, sum(invoice.charges))


def _totals(invoice: Invoice) -> Iterator[Gap]:
    totals = invoice.totals
    if totals.net_cents is not None and totals.lines_cents is not None:
        computed = totals.lines_cents - (totals.allowances_cents or 0) + (totals.charges_cents or 0)
        yield Gap("BR-CO-13", "BT-109", totals.net_cents, computed)
    if invoice.vat_groups and totals.vat_cents is not None:
        yield Gap("BR-CO-14", "BT-110", totals.vat_cents, sum(group.tax_cents for group in invoice.vat_groups))
    if totals.gross_cents is not None and totals.net_cents is not None:
        yield Gap("BR-CO-15", "BT-112", totals.gross_cents, totals.net_cents + (totals.vat_cents or 0))
    if totals.due_cents is not None and totals.gross_cents is not None and invoice.profile != MINIMUM:
        yield Gap("BR-CO-16", "BT-115", totals.due_cents, _due(totals))


def _due(totals: Totals) -> int:
    return (totals.gross_cents or 0) - (totals.prepaid_cents or 0) + (totals.rounding_cents or 0)


def _vat(invoice: Invoice) -> Iterator[Gap]:
    for group in invoice.vat_groups:
        computed = _tax(group)
        if computed is not None:
            yield Gap("BR-CO-17", "BT-117", group.tax_cents, computed)


def _tax(group: VatGroup) -> int | None:
    try:
        return round_cents(Fraction(group.base_cents) * Fraction(Decimal(group.rate)) / 100)
    except (InvalidOperation, ValueError):
        return None
