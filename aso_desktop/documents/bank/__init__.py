"""Statements of a bank account (OFX, MT940, camt.053, CFONB 120) as entries in whole cents. No code of theirs runs."""

import hashlib
from collections import Counter
from pathlib import Path
from typing import Final

from aso_desktop.documents.bank import camt, cfonb, mt940, ofx
from aso_desktop.documents.bank.entries import BankEntry, NotAStatement, Statement
from aso_desktop.documents.encodings import decode
from aso_desktop.documents.limits import MEGABYTE

__all__ = ["BankEntry", "NotAStatement", "Statement", "begins_as_statement", "read_statement"]

STATEMENT_BYTES: Final = 20 * MEGABYTE
_HEAD: Final = 2_000
_READERS: Final = {"ofx": ofx.entries, "mt940": mt940.entries, "cfonb120": cfonb.entries}


def read_statement(path: Path) -> Statement:
    """Return the entries of a statement; raises `NotAStatement` with a code, OSError when out of reach.

    Codes: `too_large`, `unknown_form`, `malformed`, `too_many`, `no_entry`.
    """
    if path.stat().st_size > STATEMENT_BYTES:
        raise NotAStatement("too_large")
    data = path.read_bytes()
    text = decode(data).text
    form = _form_of(text[:_HEAD])
    if not form:
        raise NotAStatement("unknown_form")
    found = camt.entries(data) if form == "camt053" else _READERS[form](text)
    if not found:
        raise NotAStatement("no_entry")
    return Statement(form, tuple(_keyed(found, hashlib.sha256(data).hexdigest())))


def begins_as_statement(path: Path) -> bool:
    """Tell whether a file begins as a statement does, whatever it is called; raises OSError when out of reach."""
    with path.open("rb") as file:
        return bool(_form_of(decode(file.read(_HEAD)).text))


def _form_of(begins: str) -> str:
    """Return the form of a statement by how it begins; empty when it is none."""
    head = begins.upper()
    if "<OFX>" in head or "OFXHEADER" in head:
        return "ofx"
    if "CAMT.053" in head or "<BKTOCSTMRSTMT" in head:
        return "camt053"
    if ":20:" in head and ":25:" in head:
        return "mt940"
    return "cfonb120" if cfonb.HEAD.match(begins) else ""


def _keyed(found: list[BankEntry], file_hash: str) -> list[BankEntry]:
    """Give each entry the key that makes a second import of it do nothing: the bank's reference, else its place."""
    seen: Counter[str] = Counter()
    keyed = []
    for entry in found:
        if entry.reference:
            told = f"{entry.account}|{entry.reference}|{entry.booked_on}|{entry.cents}"
            seen[told] += 1
            told = f"{told}|{seen[told]}"
        else:
            told = f"{file_hash}|{entry.number}"
        keyed.append(entry._replace(key=hashlib.sha256(told.encode()).hexdigest()))
    return keyed
