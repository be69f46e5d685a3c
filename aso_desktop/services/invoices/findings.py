"""What is remarkable about an invoice, kept as codes with figures and said in words."""

from collections.abc import Mapping
from typing import Any, Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Money, Text

_RULES: Final[Mapping[str, Text]] = {
    "BR-CO-10": QT_TRANSLATE_NOOP(
        "invoices", "The lines add up to {computed}, but the invoice says {stated} (BT-106, rule BR-CO-10)."
    ),
    "BR-CO-11": QT_TRANSLATE_NOOP(
        "invoices", "The allowances add up to {computed}, but the invoice says {stated} (BT-107, rule BR-CO-11)."
    ),
    "BR-CO-12": QT_TRANSLATE_NOOP(
        "invoices", "The charges add up to {computed}, but the invoice says {stated} (BT-108, rule BR-CO-12)."
    ),
    "BR-CO-13": QT_TRANSLATE_NOOP(
        "invoices", "The total without tax should be {computed}, but the invoice says {stated} (BT-109, rule BR-CO-13)."
    ),
    "BR-CO-14": QT_TRANSLATE_NOOP(
        "invoices", "The tax of all rates is {computed}, but the invoice says {stated} (BT-110, rule BR-CO-14)."
    ),
    "BR-CO-15": QT_TRANSLATE_NOOP(
        "invoices", "The total with tax should be {computed}, but the invoice says {stated} (BT-112, rule BR-CO-15)."
    ),
    "BR-CO-16": QT_TRANSLATE_NOOP(
        "invoices", "The amount due should be {computed}, but the invoice says {stated} (BT-115, rule BR-CO-16)."
    ),
    "BR-CO-17": QT_TRANSLATE_NOOP(
        "invoices", "The tax of a rate should be {computed}, but the invoice says {stated} (BT-117, rule BR-CO-17)."
    ),
}
_OTHERS: Final[Mapping[str, Text]] = {
    "duplicate": QT_TRANSLATE_NOOP(
        "invoices", "An invoice of this supplier, number and total is here already: this one is held."
    ),
    "same_file": QT_TRANSLATE_NOOP("invoices", "This very file is here already: this invoice is held."),
    "zero_total": QT_TRANSLATE_NOOP("invoices", "The total is zero: there is nothing to pay."),
    "signed_invoice": QT_TRANSLATE_NOOP("invoices", "The file is signed; its signature is kept and was not checked."),
    "seller_unknown": QT_TRANSLATE_NOOP("invoices", "The invoice does not say who sends it: choose the supplier."),
    "bad_siren": QT_TRANSLATE_NOOP("invoices", "The identifier {value} of the supplier does not pass its check."),
    "bad_iban": QT_TRANSLATE_NOOP("invoices", "The account {value} does not pass its check: do not pay on it."),
    "new_iban": QT_TRANSLATE_NOOP(
        "invoices", "The account {value} is new for this supplier: ask the supplier before anything is paid on it."
    ),
}
HOLDING: Final = frozenset({"duplicate", "same_file", *_RULES})
"""Findings that hold an invoice until somebody has decided."""

Finding = Mapping[str, Any]
"""`code`, and `value` or `stated` and `computed` in cents."""


def words(finding: Finding) -> Text:
    """Return the sentence of a finding; money is written as the French do, whatever the language."""
    code = str(finding.get("code", ""))
    if code in _RULES:
        stated, computed = int(finding.get("stated", 0)), int(finding.get("computed", 0))
        return _RULES[code].format(stated=Money(stated), computed=Money(computed))
    text = _OTHERS.get(code, QT_TRANSLATE_NOOP("invoices", "Look at this invoice: {value}"))
    return text.format(value=str(finding.get("value", code)))
