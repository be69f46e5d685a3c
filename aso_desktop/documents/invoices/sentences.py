"""What reading an invoice may have to say: codes travel from the child, the words stand here."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

_REFUSALS: Final[Mapping[str, Text]] = {
    "zero_byte": QT_TRANSLATE_NOOP("invoices", "This file is empty (0 bytes): ask the supplier for it again."),
    "no_invoice": QT_TRANSLATE_NOOP(
        "invoices", "This file is no electronic invoice (Factur-X, CII or UBL): type the invoice in."
    ),
    "no_attachment": QT_TRANSLATE_NOOP(
        "invoices", "This PDF carries no electronic invoice: type the invoice in; the PDF can be kept with it."
    ),
    "encrypted": QT_TRANSLATE_NOOP(
        "invoices", "This PDF is protected by a password: ask the supplier for an open copy, or type the invoice in."
    ),
    "malformed_pdf": QT_TRANSLATE_NOOP(
        "invoices", "This PDF is damaged and cannot be read: ask the supplier for it again, or type the invoice in."
    ),
    "malformed": QT_TRANSLATE_NOOP(
        "invoices", "This file is damaged and cannot be read: ask the supplier for it again, or type the invoice in."
    ),
    "malformed_xml": QT_TRANSLATE_NOOP(
        "invoices", "The electronic invoice is broken at line {line}: ask the supplier for it again, or type it in."
    ),
    "doctype": QT_TRANSLATE_NOOP(
        "invoices", "This invoice declares a document type and may be a trap: it was not opened. Type the invoice in."
    ),
    "older_format": QT_TRANSLATE_NOOP(
        "invoices", "This is a ZUGFeRD 1 invoice or an Order-X order, which cannot be read: type the invoice in."
    ),
    "bad_date": QT_TRANSLATE_NOOP(
        "invoices", "The electronic invoice has a date that does not exist, at line {line}: type the invoice in."
    ),
    "bad_amount": QT_TRANSLATE_NOOP(
        "invoices", "The amount {place} of the electronic invoice cannot be read: type the invoice in."
    ),
    "missing": QT_TRANSLATE_NOOP(
        "invoices", "The electronic invoice lacks {place} (BT-1 is its number, BT-112 its total): type the invoice in."
    ),
    "too_many_lines": QT_TRANSLATE_NOOP("invoices", "This invoice has more than 10,000 lines: type its totals in."),
    "too_large": QT_TRANSLATE_NOOP("invoices", "This file is over 50 MB: ask the supplier for a lighter one."),
    "late": QT_TRANSLATE_NOOP("invoices", "This file took more than 20 seconds to read: type the invoice in."),
    "memory": QT_TRANSLATE_NOOP("invoices", "This file asked for too much memory: type the invoice in."),
}
_NOTICES: Final[Mapping[str, Text]] = {
    "signed_invoice": QT_TRANSLATE_NOOP("invoices", "The file is signed; its signature is kept and was not checked."),
}


def refusal(code: str, place: str = "", line: int = 0) -> Text:
    """Return the sentence of a refusal; an unknown code says that the file is damaged."""
    return _REFUSALS.get(code, _REFUSALS["malformed"]).format(place=place, line=line)


def notice(code: str) -> Text | None:
    """Return the sentence of what is worth knowing about an invoice that was read; None for an unknown code."""
    return _NOTICES.get(code)
