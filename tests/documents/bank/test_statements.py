"""Statements of three forms give the same entries; damaged ones are refused with a code."""

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.documents.bank import NotAStatement, camt, cfonb, mt940, ofx, read_statement
from aso_desktop.documents.bank.entries import BankEntry

OFX_1 = """OFXHEADER:100\nDATA:OFXSGML\n
<OFX><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>FR7612345</BANKACCTFROM><BANKTRANLIST>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261102120000<TRNAMT>-1234.50<FITID>R1<NAME>Imprimerie &amp; Fils<MEMO>Affiches
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261103<TRNAMT>20,00<FITID>R2<NAME>Ville
</BANKTRANLIST></STMTRS></OFX>"""
OFX_2 = """<?xml version="1.0"?><OFX><STMTRS><CURDEF>EUR</CURDEF><BANKACCTFROM><ACCTID>FR7612345</ACCTID></BANKACCTFROM>
<BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20261102</DTPOSTED><TRNAMT>-1234.50</TRNAMT>
<FITID>R1</FITID><NAME>Imprimerie &amp; Fils</NAME><MEMO>Affiches</MEMO></STMTTRN>
<STMTTRN><DTPOSTED>20261103</DTPOSTED><TRNAMT>20.00</TRNAMT><FITID>R2</FITID><NAME>Ville</NAME></STMTTRN>
</BANKTRANLIST></STMTRS></OFX>"""
MT940 = """:20:START
:25:FR7612345
:28C:1/1
:60F:C261101EUR5000,00
:61:2611021102D1234,50NTRFNONREF//R1
:86:Affiches
Imprimerie
:61:2611031103C20,NTRFR2
:62F:C261103EUR3785,50
-
"""
CAMT = """<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>FR7612345</IBAN></Id></Acct>
<Ntry><Amt Ccy="EUR">1234.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2026-11-02</Dt></BookgDt>
<AcctSvcrRef>R1</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Cdtr><Pty><Nm>Imprimerie &amp; Fils</Nm></Pty></Cdtr>
</RltdPties><RmtInf><Ustrd>Affiches</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">20.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><DtTm>2026-11-03T10:00:00</DtTm></BookgDt>
<AcctSvcrRef>R2</AcctSvcrRef></Ntry></Stmt></BkToCstmrStmt></Document>"""


def _cfonb(code: str, tail: str) -> str:
    """Return a record of 120 signs of the account 30004 00005 00001234567, in euros with two decimals."""
    return f"{code}30004    00005EUR2 00001234567  {tail}".ljust(120)


def _cfonb_entry(day: str, label: str, amount: str, reference: str) -> str:
    return _cfonb("04", f"{day}  {day}{label:<31}  0000001  {amount:>14}{reference:<16}")


CFONB = "\n".join(
    (
        _cfonb("01", "011126".ljust(56) + "0000000050000{"),
        _cfonb_entry("021126", "Affiches", "0000000012345}", "R1"),
        _cfonb("05", "021126     LIBImprimerie de novembre"),
        _cfonb("05", "021126     NBEImprimerie & Fils"),
        _cfonb("05", "021126     MMOEUR20000000012345}"),
        _cfonb_entry("031126", "Virement Ville", "0000000000200{", "R2"),
        _cfonb("07", "031126".ljust(56) + "0000000037855{"),
    )
)
FORMS = {"ofx_1": OFX_1, "ofx_2": OFX_2, "mt940": MT940, "camt": CAMT}


def read(folder: Path, text: str) -> tuple[BankEntry, ...]:
    path = folder / "releve"
    path.write_text(text, encoding="utf-8")
    return read_statement(path).entries


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_entries(form: str, tmp_path: Path) -> None:
    paid, received = read(tmp_path, FORMS[form])
    assert (paid.booked_on, paid.cents, paid.currency) == (date(2026, 11, 2), -123_450, "EUR")
    assert (paid.account, paid.reference) == ("FR7612345", "R1")
    assert paid.label.startswith("Affiches")
    assert (received.booked_on, received.cents, received.reference) == (date(2026, 11, 3), 2_000, "R2")
    again = read(tmp_path, FORMS[form])
    assert [entry.key for entry in again] == [paid.key, received.key]
    assert paid.key != received.key


def test_a_statement_of_a_french_bank_is_read_with_or_without_its_line_breaks(tmp_path: Path) -> None:
    (tmp_path / "cut").mkdir()
    paid, received = read(tmp_path, CFONB)
    assert (paid.booked_on, paid.cents, paid.currency, paid.reference) == (date(2026, 11, 2), -123_450, "EUR", "R1")
    assert (paid.account, paid.label) == ("300040000500001234567", "Affiches Imprimerie de novembre")
    assert (paid.party, received.cents) == ("Imprimerie & Fils", 2_000)
    assert [entry._replace(key="") for entry in read(tmp_path, CFONB.replace("\n", ""))] == [
        entry._replace(key="") for entry in (paid, received)
    ]
    assert read(tmp_path / "cut", "\n".join(line.rstrip() for line in CFONB.splitlines())) == (paid, received)
    for wrong in (CFONB.replace("12345}", "12345?"), CFONB.replace("0212", "9912"), CFONB.replace("\n043", "\n993")):
        if wrong != CFONB:
            with pytest.raises(NotAStatement, match="malformed"):
                read(tmp_path, wrong)


def test_two_equal_entries_of_one_statement_are_two(tmp_path: Path) -> None:
    twice = MT940.replace(":62F:", ":61:2611021102D1234,50NTRFNONREF//R1\n:61:2611021102D5,00NTRFNONREF\n:62F:")
    entries = read(tmp_path, twice)
    assert len({entry.key for entry in entries}) == len(entries) == 4


def test_a_reversal_of_mt940_has_the_sign_of_what_it_takes_back(tmp_path: Path) -> None:
    reversed_ = MT940.replace("1102D1234", "1102RD1234").replace("1103C20", "1103RC20")
    assert [entry.cents for entry in read(tmp_path, reversed_)] == [123_450, -2_000]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "unknown_form"),
        ("Bonjour", "unknown_form"),
        (OFX_1.replace("20261102120000", "20261340"), "malformed"),
        (OFX_1.replace("-1234.50", "beaucoup"), "malformed"),
        (OFX_1[: OFX_1.index("<STMTTRN>")], "no_entry"),
        (MT940.replace("D1234,50", "X1234,50"), "malformed"),
        (CAMT.replace("DBIT", "RIEN"), "malformed"),
        (CAMT[:-40], "malformed"),
        (CAMT.replace("<Document", '<!DOCTYPE x [<!ENTITY a "b">]><Document', 1), "malformed"),
        (CAMT.replace("1234.50", "9" * 20), "malformed"),
    ],
)
def test_what_is_no_statement_is_refused(text: str, code: str, tmp_path: Path) -> None:
    with pytest.raises(NotAStatement) as refused:
        read(tmp_path, text)
    assert refused.value.code == code


@given(st.sampled_from([*sorted(FORMS), "cfonb"]), st.integers(0, 2_000), st.integers(0, 2_000))
def test_a_torn_statement_is_read_or_refused_and_nothing_else(form: str, start: int, length: int) -> None:
    text = {**FORMS, "cfonb": CFONB}[form]
    torn = text[:start] + text[start + length :]
    for reader in (ofx.entries, mt940.entries, cfonb.entries, lambda t: camt.entries(t.encode())):
        with suppress(NotAStatement):
            assert all(isinstance(entry.cents, int) for entry in reader(torn))
