"""The ledger as plain-text accounting: every movement a balanced transaction that hledger and beancount add up alike.

AE and CP are two trees of accounts. `Assets:AE:…:Available` is what may still be committed, `Liabilities:Due:…` what is
left to pay, negative as debts are. A row without effect goes out as a comment.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, Literal

from aso_desktop.core.ledger import CREDITS, FREEZES, OBLIGATIONS, Nature
from aso_desktop.core.money import plain
from aso_desktop.core.text import clean_line, fold
from aso_desktop.services.budget.accounting.queries import LedgerRow

Form = Literal["hledger", "beancount"]
Posting = tuple[str, int]

_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9]+")
_NOT_IN_WORDS: Final = re.compile(r'[;|"\\]')
_STEPS: Final = {
    Nature.VERIFICATION: "Verified",
    Nature.INVOICING: "Invoiced",
    Nature.CREDIT_NOTE: "Invoiced",
    Nature.PAYMENT_REQUEST: "Requested",
}


def account_part(row: LedgerRow) -> str:
    """Return the part of an account that names a line: its year, its code, the end of its identity."""
    code = _NOT_IN_NAMES.sub("-", fold(row.line)).strip("-").upper()
    return f"Y{row.year}:L{code}-{row.line_id.hex[-8:].upper()}"


def postings(row: LedgerRow) -> list[Posting]:
    """Return the balanced postings of a movement, in centimes; none for one that moves no money."""
    line, effect = account_part(row), row.effect
    found = [
        *_of_ledger(effect, "AE", f"AE:{line}", row.ae),
        *_of_ledger(effect, "CP", f"CP:{line}", row.cp),
    ]
    if effect in OBLIGATIONS:
        found += _pair("Equity:Obligations", f"Liabilities:Due:{line}", row.amount)
    elif effect == Nature.PAYMENT:
        found += _pair(f"Liabilities:Due:{line}", "Equity:Obligations", row.amount)
    elif effect in _STEPS:
        found += _pair(f"Assets:{_STEPS[Nature(effect)]}:{line}", "Equity:Steps", row.amount)
    return found


def _of_ledger(effect: str, ledger: str, place: str, cents: int) -> list[Posting]:
    """Return what a movement does to one of the two ledgers of its line."""
    available = f"Assets:{place}:Available"
    if effect in CREDITS:
        return _pair(available, f"Equity:{ledger}:Granted", cents)
    if effect in FREEZES:
        return _pair(f"Assets:{place}:Frozen", available, cents)
    taker = "Committed" if ledger == "AE" else "Paid"
    return _pair(f"Expenses:{place}:{'Direct' if effect == Nature.DIRECT_PAYMENT else taker}", available, cents)


def _pair(to: str, source: str, cents: int) -> list[Posting]:
    return [(to, cents), (source, -cents)] if cents else []


def journal(rows: Iterable[LedgerRow], form: Form) -> Iterator[str]:
    """Give the lines of the export; for beancount each account is opened before its first use."""
    if form == "beancount":
        yield 'option "operating_currency" "EUR"'
        yield ""
    opened: set[str] = set()
    for row in rows:
        told = postings(row)
        words = _NOT_IN_WORDS.sub(" ", clean_line(f"{row.label} {row.document}")).strip()
        if row.verdict or not told:
            yield f"; {row.happened_on} {row.nature} {row.verdict} {words} {row.id}".rstrip()
            yield ""
            continue
        if form == "beancount":
            for account in dict.fromkeys(name for name, _ in told):
                if account not in opened:
                    opened.add(account)
                    yield f"1990-01-01 open {account} EUR"
        yield _head(row, words, form)
        for account, cents in told:
            yield f"  {account}  {plain(cents)} EUR"
        yield ""


def _head(row: LedgerRow, words: str, form: Form) -> str:
    if form == "beancount":
        return f'{row.happened_on} * "{words}" ; {row.nature} {row.id}'
    return f"{row.happened_on} * {words or row.nature}  ; {row.nature} {row.id}"
