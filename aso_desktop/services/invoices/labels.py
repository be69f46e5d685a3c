"""The words of invoices, their delays and what matched them, as lists, reports and forms show them."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

KINDS: Final[Mapping[str, Text]] = {
    "invoice": QT_TRANSLATE_NOOP("invoices", "Invoice"),
    "credit_note": QT_TRANSLATE_NOOP("invoices", "Credit note"),
}
FORMS: Final[Mapping[str, Text]] = {
    "typed": QT_TRANSLATE_NOOP("invoices", "Typed"),
    "facturx": QT_TRANSLATE_NOOP("invoices", "Factur-X"),
    "cii": QT_TRANSLATE_NOOP("invoices", "CII"),
    "ubl": QT_TRANSLATE_NOOP("invoices", "UBL"),
}
"""What an invoice was read from."""
STATES: Final[Mapping[str, Text]] = {
    "received": QT_TRANSLATE_NOOP("invoices", "Received"),
    "held": QT_TRANSLATE_NOOP("invoices", "Held"),
    "set_aside": QT_TRANSLATE_NOOP("invoices", "Put aside"),
}
"""What an invoice is before anything ties it."""
RECEIPTS: Final[Mapping[str, Text]] = {
    "receipt": QT_TRANSLATE_NOOP("invoices", "Stamp or receipt"),
    "edi": QT_TRANSLATE_NOOP("invoices", "Time stamp of the exchange"),
    "portal": QT_TRANSLATE_NOOP("invoices", "E-mail of the portal"),
    "uncertain": QT_TRANSLATE_NOOP("invoices", "Not known for certain"),
}
DELAYS: Final[Mapping[int, Text]] = {
    30: QT_TRANSLATE_NOOP("invoices", "30 days: State, its establishments, local authorities"),
    50: QT_TRANSLATE_NOOP("invoices", "50 days: hospitals"),
    60: QT_TRANSLATE_NOOP("invoices", "60 days: some public enterprises"),
}
STAGES: Final[Mapping[str, Text]] = {
    "held": QT_TRANSLATE_NOOP("invoices", "Held"),
    "set_aside": QT_TRANSLATE_NOOP("invoices", "Put aside"),
    "proposed": QT_TRANSLATE_NOOP("invoices", "Proposed"),
    "automatic": QT_TRANSLATE_NOOP("invoices", "Certain"),
    "none": QT_TRANSLATE_NOOP("invoices", "No commitment"),
    "matched": QT_TRANSLATE_NOOP("invoices", "To certify"),
    "verified": QT_TRANSLATE_NOOP("invoices", "To order"),
    "interrupted": QT_TRANSLATE_NOOP("invoices", "Interrupted"),
    "ordered": QT_TRANSLATE_NOOP("invoices", "Ordered"),
    "paid": QT_TRANSLATE_NOOP("invoices", "Paid"),
    "settled": QT_TRANSLATE_NOOP("invoices", "Deducted"),
}
"""Where an invoice is; the last one is that of a credit note which is matched."""
STEPS: Final[Mapping[str, Text]] = {
    "open": QT_TRANSLATE_NOOP("invoices", "To be matched"),
    "held": QT_TRANSLATE_NOOP("invoices", "Held"),
    "matched": QT_TRANSLATE_NOOP("invoices", "Matched"),
    "partly_matched": QT_TRANSLATE_NOOP("invoices", "Matched in part"),
    "set_aside": QT_TRANSLATE_NOOP("invoices", "Put aside"),
}
"""How far an invoice is tied to commitments: `InvoiceRow.step`."""
RESULTS: Final[Mapping[str, Text]] = {
    "accepted": QT_TRANSLATE_NOOP("invoices", "Kept"),
    "held": QT_TRANSLATE_NOOP("invoices", "Held"),
    "refused": QT_TRANSLATE_NOOP("invoices", "Not kept"),
}
"""What became of a file."""
CLOCKS: Final[Mapping[str, Text]] = {
    "running": QT_TRANSLATE_NOOP("invoices", "Running"),
    "resumed": QT_TRANSLATE_NOOP("invoices", "Resumed"),
    "interrupted": QT_TRANSLATE_NOOP("invoices", "Interrupted"),
    "late": QT_TRANSLATE_NOOP("invoices", "Late"),
    "ordered": QT_TRANSLATE_NOOP("invoices", "Ordered"),
    "paid": QT_TRANSLATE_NOOP("invoices", "Paid in time"),
    "paid_late": QT_TRANSLATE_NOOP("invoices", "Paid late"),
}
DECISIONS: Final[Mapping[str, Text]] = {
    "automatic": QT_TRANSLATE_NOOP("invoices", "Matched by itself"),
    "confirmed": QT_TRANSLATE_NOOP("invoices", "Confirmed"),
    "proposed": QT_TRANSLATE_NOOP("invoices", "Proposed"),
    "none": QT_TRANSLATE_NOOP("invoices", "Without commitment"),
}
REASONS: Final[Mapping[str, Text]] = {
    "supplier_certain": QT_TRANSLATE_NOOP("invoices", "Same supplier"),
    "supplier_by_name": QT_TRANSLATE_NOOP("invoices", "Supplier of a like name"),
    "supplier_other": QT_TRANSLATE_NOOP("invoices", "Another supplier"),
    "order_exact": QT_TRANSLATE_NOOP("invoices", "Quotes the number of the commitment"),
    "order_one_off": QT_TRANSLATE_NOOP("invoices", "Quotes its number with one figure wrong"),
    "order_other": QT_TRANSLATE_NOOP("invoices", "Quotes another commitment"),
    "contract_same": QT_TRANSLATE_NOOP("invoices", "Same contract"),
    "contract_other": QT_TRANSLATE_NOOP("invoices", "Another contract"),
    "amount_remaining": QT_TRANSLATE_NOOP("invoices", "Exactly what is left"),
    "amount_instalment": QT_TRANSLATE_NOOP("invoices", "Exactly an instalment"),
    "amount_near_instalment": QT_TRANSLATE_NOOP("invoices", "An instalment to within one euro"),
    "amount_near_remaining": QT_TRANSLATE_NOOP("invoices", "What is left, to within its tolerance"),
    "amount_below": QT_TRANSLATE_NOOP("invoices", "Less than what is left"),
    "amount_little_above": QT_TRANSLATE_NOOP("invoices", "A little more than what is left"),
    "amount_above": QT_TRANSLATE_NOOP("invoices", "More than what is left"),
    "amount_sum": QT_TRANSLATE_NOOP("invoices", "Several commitments add up to it"),
    "date_after": QT_TRANSLATE_NOOP("invoices", "Dated after the commitment"),
    "date_before": QT_TRANSLATE_NOOP("invoices", "Dated shortly before the commitment"),
    "date_long_before": QT_TRANSLATE_NOOP("invoices", "Dated long before the commitment"),
    "credit_of_invoice": QT_TRANSLATE_NOOP("invoices", "Takes back an invoice of this commitment"),
}
"""Why a commitment is proposed: the criteria of `matching.scoring`."""
COLUMNS: Final[Mapping[str, Text]] = {
    "number": QT_TRANSLATE_NOOP("invoices", "Invoice"),
    "supplier": QT_TRANSLATE_NOOP("invoices", "Supplier"),
    "received": QT_TRANSLATE_NOOP("invoices", "Received"),
    "due": QT_TRANSLATE_NOOP("invoices", "To be paid by"),
    "clock": QT_TRANSLATE_NOOP("invoices", "Delay"),
    "paid": QT_TRANSLATE_NOOP("invoices", "Paid on"),
    "late": QT_TRANSLATE_NOOP("invoices", "Days late"),
    "amount": QT_TRANSLATE_NOOP("invoices", "Total"),
    "interest": QT_TRANSLATE_NOOP("invoices", "Interest"),
    "flat": QT_TRANSLATE_NOOP("invoices", "Indemnity"),
}
"""Columns of the report on payment delays."""
