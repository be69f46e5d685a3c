"""MT940: the customer statement of SWIFT, fields :25:, :60F:, :61: and :86:."""

import re
from typing import Final

from aso_desktop.documents.bank.entries import BankEntry, NotAStatement, cents, checked, day, words

_FIELD: Final = re.compile(r"^:(\d{2}[A-Z]?):(.*?)(?=^:\d{2}[A-Z]?:|^-\}?\s*$|\Z)", re.DOTALL | re.MULTILINE)
_LINE: Final = re.compile(
    r"(\d{2})(\d{2})(\d{2})(?:\d{4})?(R?[CD])[A-Z]?(\d[\d,]{0,15})[NFS]\w{3}([^/\r\n]*)(?://([^\r\n]*))?", re.ASCII
)
_BALANCE: Final = re.compile(r"[CD]\d{6}([A-Z]{3})")
_NO_REFERENCE: Final = frozenset({"", "NONREF", "NOREF"})
_CENTURY: Final = 80
"""Years from 80 on are of the last century."""
_SUBFIELD: Final = re.compile(r"\?\d{2}")


def entries(text: str) -> list[BankEntry]:
    """Return the entries of an MT940 file; a reversal (RC, RD) has the sign of what it takes back."""
    account, currency, found = "", "EUR", list[BankEntry]()
    for tag, content in _FIELD.findall(text):
        if tag == "25":
            account = words(content)
        elif tag in ("60F", "60M"):
            balance = _BALANCE.match(content)
            currency = balance[1] if balance else currency
        elif tag == "61":
            found.append(_entry(len(found) + 1, content, account, currency))
        elif tag == "86" and found:
            label = words(_SUBFIELD.sub(" ", content.replace("\n", " ")))
            found[-1] = found[-1]._replace(label=found[-1].label or label)
    return checked(found)


def _entry(number: int, content: str, account: str, currency: str) -> BankEntry:
    match = _LINE.match(content)
    if match is None:
        raise NotAStatement("malformed")
    year, month, of_month, mark, amount, own, bank = match.groups()
    century = "19" if int(year) >= _CENTURY else "20"
    value = cents(amount.rstrip(",") if amount.endswith(",") else amount)
    sign = -1 if mark in ("D", "RC") else 1
    reference = next((r.strip() for r in (bank, own) if (r or "").strip() not in _NO_REFERENCE), "")
    return BankEntry(number, day(century + year, month, of_month), sign * value, currency, account, words(reference))
