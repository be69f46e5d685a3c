"""CFONB 120: the account statement of French banks, records of 120 signs: 01 and 07 balances, 04 entries, 05 more.

Some banks write the records without line breaks, others cut the blanks at their end: both are read.
"""

import re
from typing import Final

from aso_desktop.documents.bank.entries import BankEntry, NotAStatement, checked, day, words

RECORD: Final = 120
HEAD: Final = re.compile(r"\s*01\d{5}.{4}[0-9A-Z]{5}[A-Z]{3}\d")
_BREAK: Final = re.compile(r"[\r\n]+")
_PLUS: Final = "{ABCDEFGHI"
_MINUS: Final = "}JKLMNOPQR"
_CENTURY: Final = 80
"""Years from 80 on are of the last century."""
_CENTS: Final = 2
_LABELS: Final = frozenset({"LIB", "LC2", "LCC", "LCS", "RCN"})
"""Flags of a record 05 that go on with the label: its text, the remittance as structured or free words."""
_PARTIES: Final = frozenset({"NPY", "NBE"})
"""Flags of a record 05 that name who paid or who is paid. MMO repeats the amount in its first currency: not needed."""


def entries(text: str) -> list[BankEntry]:
    """Return the entries of a CFONB 120 file; negative for what left the account."""
    found: list[BankEntry] = []
    for record in _records(text):
        code = record[:2]
        if code == "04":
            found.append(_entry(len(found) + 1, record))
        elif code == "05" and found:
            found[-1] = _with_more(found[-1], record)
        elif code not in ("01", "05", "07"):
            raise NotAStatement("malformed")
    return checked(found)


def _records(text: str) -> list[str]:
    lines = [line for line in _BREAK.split(text) if line.strip()]
    if len(lines) == 1:
        whole = lines[0]
        lines = [whole[start : start + RECORD] for start in range(0, len(whole), RECORD)]
    if any(len(line) > RECORD for line in lines):
        raise NotAStatement("malformed")
    return [line.ljust(RECORD) for line in lines if line.strip()]


def _entry(number: int, record: str) -> BankEntry:
    date, label = record[34:40], words(record[48:79])
    century = "19" if date[4:].isdecimal() and int(date[4:]) >= _CENTURY else "20"
    account = f"{record[2:7]}{record[11:16]}{record[21:32]}".strip()
    reference = words(record[104:120]) or words(record[81:88])
    return BankEntry(
        number, day(century + date[4:], date[2:4], date[:2]), _cents(record[90:104], record[19]), record[16:19],
        account, "" if not reference.strip("0") else reference, label,
    )  # fmt: skip


def _cents(amount: str, decimals: str) -> int:
    """Return an amount whose last figure bears its sign (overpunched), whatever its number of decimals."""
    body, last = amount[:-1], amount[-1:]
    sign = -1 if last in _MINUS else 1
    figure = (_MINUS if sign < 0 else _PLUS).find(last)
    if figure < 0 or not body.isdecimal() or not decimals.isdecimal():
        raise NotAStatement("malformed")
    value, extra = int(body) * 10 + figure, int(decimals) - _CENTS
    if extra > 0:
        value, rest = divmod(value, 10**extra)
        if rest:
            raise NotAStatement("malformed")
    return sign * (value if extra >= 0 else value * 10**-extra)


def _with_more(entry: BankEntry, record: str) -> BankEntry:
    flag, more = record[45:48], words(record[48:118])
    if flag in _LABELS:
        return entry._replace(label=words(f"{entry.label} {more}"))
    return entry._replace(party=more) if flag in _PARTIES else entry
