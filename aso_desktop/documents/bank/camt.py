"""camt.053: the bank-to-customer statement of ISO 20022, whatever its version."""

import io
import re
from typing import Any, Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from aso_desktop.documents.bank.entries import BankEntry, NotAStatement, cents, checked, day, words

_DAY: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_PARTIES: Final = ("NtryDtls/TxDtls/RltdPties/Cdtr/Nm", "NtryDtls/TxDtls/RltdPties/Cdtr/Pty/Nm")


def entries(data: bytes) -> list[BankEntry]:
    """Return the booked entries of a camt.053 file."""
    try:
        return checked(_read(data))
    except (ParseError, DefusedXmlException) as error:
        raise NotAStatement("malformed") from error


def _read(data: bytes) -> list[BankEntry]:
    account, found = "", list[BankEntry]()
    for _, element in iterparse(io.BytesIO(data), forbid_dtd=True):
        element.tag = element.tag.rpartition("}")[2]
        if element.tag == "Acct" and not account:
            account = words(_first(element, "Id/IBAN", "Id/Othr/Id"))
        elif element.tag == "Ntry":
            found.append(_entry(len(found) + 1, element, account))
            element.clear()
    return found


def _entry(number: int, element: Element, account: str) -> BankEntry:
    amount, booked = element.find("Amt"), _DAY.match(_first(element, "BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt"))
    mark = _first(element, "CdtDbtInd")
    if amount is None or booked is None or mark not in ("CRDT", "DBIT"):
        raise NotAStatement("malformed")
    sign = -1 if mark == "DBIT" else 1
    return BankEntry(
        number,
        day(*booked.groups()),
        sign * cents(amount.text or ""),
        amount.get("Ccy", "EUR"),
        account,
        words(_first(element, "AcctSvcrRef", "NtryRef")),
        words(_first(element, "NtryDtls/TxDtls/RmtInf/Ustrd", "AddtlNtryInf")),
        words(_first(element, *_PARTIES)),
    )


def _first(element: Any, *paths: str) -> str:
    """Return the text of the first of several places that has one."""
    return next((text.strip() for path in paths if (text := element.findtext(path))), "")
