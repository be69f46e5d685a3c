"""OFX 1 (SGML, tags left open) and OFX 2 (XML): the transactions of a statement (OFX 2.2, section 11.4.4)."""

import re
from html import unescape
from typing import Final

from aso_desktop.documents.bank.entries import BankEntry, NotAStatement, cents, checked, day, words

_TRANSACTION: Final = re.compile(
    r"<STMTTRN>(.*?)(?=</STMTTRN>|<STMTTRN>|</BANKTRANLIST>|\Z)", re.DOTALL | re.IGNORECASE
)
_TAG: Final = re.compile(r"<(\w+)>([^<\r\n]*)")
_DAY: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")


def entries(text: str) -> list[BankEntry]:
    """Return the transactions of an OFX file."""
    heads = {name.upper(): value.strip() for name, value in _TAG.findall(text[: text.upper().find("<STMTTRN>")])}
    account, currency = words(heads.get("ACCTID")), heads.get("CURDEF", "EUR").upper()
    found = []
    for number, match in enumerate(_TRANSACTION.finditer(text), 1):
        told = {name.upper(): unescape(value.strip()) for name, value in _TAG.findall(match[1])}
        posted = _DAY.match(told.get("DTPOSTED", ""))
        if posted is None or "TRNAMT" not in told:
            raise NotAStatement("malformed")
        entry = BankEntry(number, day(*posted.groups()), cents(told["TRNAMT"]), currency, account)
        found.append(
            entry._replace(
                reference=words(told.get("FITID")), label=words(told.get("MEMO")), party=words(told.get("NAME"))
            )
        )
    return checked(found)
