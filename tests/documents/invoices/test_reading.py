"""Invoices of every format, read in a limited child; and files that are none, refused with the place."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from aso_desktop.core.child import LimitedChild
from aso_desktop.core.errors import UserError
from aso_desktop.documents.invoices import Invoice, read
from tests.documents.invoices import papers

CREDIT = {
    "BT_1": "AV-9",
    "BT_3": "381",
    "BG_3": [{"BT-25": "FA-2026/0417", "BT-26": "2026-10-12"}],
}


@pytest.fixture
def child() -> Iterator[LimitedChild]:
    with LimitedChild() as made:
        yield made


def _words(data: bytes, child: LimitedChild) -> str:
    with pytest.raises(UserError) as refused:
        read(data, child)
    assert refused.value.field == "file"
    return str(refused.value)


def _compared(invoice: Invoice) -> Invoice:
    """Return an invoice without what tells one format from another."""
    from msgspec.structs import replace

    return replace(invoice, format="typed")


def test_the_three_formats_give_the_same_invoice(child: LimitedChild) -> None:
    held = [read(data, child) for data in (papers.facturx(), papers.cii(), papers.ubl())]
    assert [invoice.format for invoice in held] == ["facturx", "cii", "ubl"]
    first, *others = map(_compared, held)
    assert others == [first, first]
    assert (first.number, first.kind, first.issued_on) == ("FA-2026/0417", "invoice", date(2026, 10, 12))
    assert (first.totals.net_cents, first.totals.vat_cents, first.gross_cents) == (25_000, 5_000, 30_000)
    assert (first.service_code, first.contract_reference, first.order_reference) == (
        "SERVICE-CAB", "MARCHE-2025-07", "2100000042",
    )  # fmt: skip
    assert first.seller.identifiers[0] == ("0002", "732829320")
    assert first.ibans == ("FR7630006000011234567890189",)
    assert [(line.name, line.net_cents) for line in first.lines] == [("Ramettes A4", 20_000), ("Livraison", 5_000)]
    assert first.profile == "en16931"


@pytest.mark.parametrize("make", [papers.cii, papers.ubl])
def test_a_credit_note_is_negative_however_it_is_written(make: Callable[..., bytes], child: LimitedChild) -> None:
    credit = read(make(**CREDIT), child)
    assert (credit.kind, credit.gross_cents, credit.preceding) == ("credit_note", -30_000, "FA-2026/0417")
    assert [line.net_cents for line in credit.lines] == [-20_000, -5_000]
    assert credit.vat_groups[0].tax_cents == -5_000


def test_a_negative_invoice_is_a_credit_note(child: LimitedChild) -> None:
    amounts = {"BT_106": "-250.00", "BT_109": "-250.00", "BT_110": "-50.00", "BT_112": "-300.00", "BT_115": "-300.00"}
    credit = read(papers.cii(**amounts), child)
    assert (credit.kind, credit.gross_cents) == ("credit_note", -30_000)


def test_the_name_of_the_embedded_file_is_not_relied_upon(child: LimitedChild) -> None:
    assert read(papers.with_attachment("Facture.XML", papers.cii()), child).format == "facturx"
    assert read(papers.with_attachment("factur-x.xml", papers.ubl()), child).format == "ubl"


def test_a_signed_pdf_is_read_and_says_so(child: LimitedChild) -> None:
    signed = papers.facturx() + b"\n% /ByteRange [0 10 20 30]\n"
    assert read(signed, child).notices == ("signed_invoice",)


def test_what_is_no_invoice_is_refused_with_words(child: LimitedChild) -> None:
    assert "carries no electronic invoice" in _words(papers.pdf(), child)
    assert "carries no electronic invoice" in _words(papers.with_attachment("x.xml", b"<a/>"), child)
    assert "password" in _words(papers.pdf(password="s3cret"), child)
    assert "PDF is damaged" in _words(b"%PDF-1.7\nnothing more", child)
    assert "0 bytes" in _words(b"  ", child)
    assert "no electronic invoice" in _words(b"Bonjour", child)
    assert "no electronic invoice" in _words(b"<html><body/></html>", child)
    older = b'<rsm:CrossIndustryDocument xmlns:rsm="urn:ferd:CrossIndustryDocument:invoice:1p0"/>'
    assert "ZUGFeRD 1" in _words(older, child)


def test_the_place_of_a_fault_is_named(child: LimitedChild) -> None:
    good = papers.cii().decode()
    cut = good[: good.index("<ram:GrandTotalAmount")]
    assert f"line {cut.count(chr(10)) + 1}" in _words(cut.encode(), child)
    day = good.replace("20261012", "20261341")
    line = day[: day.index("20261341")].count("\n") + 1
    assert f"does not exist, at line {line}" in _words(day.encode(), child)
    assert "The amount BT-112" in _words(good.replace(">300.00<", ">300,00 EUR<").encode(), child)
    assert "lacks BT-1 " in _words(good.replace("FA-2026/0417", "").encode(), child)
    assert "lacks BT-112 " in _words(good.replace("GrandTotalAmount", "Other").encode(), child)


def test_a_trap_is_not_opened(child: LimitedChild) -> None:
    declared = b'<!DOCTYPE a [<!ENTITY b "boom">]>' + papers.ubl().partition(b"?>")[2]
    assert "may be a trap" in _words(declared, child)
    assert "50 MB" in _words(b"<" * (51 * 1024 * 1024), child)


def test_an_invoice_of_another_currency_and_of_zero_is_read_as_it_is(child: LimitedChild) -> None:
    assert read(papers.ubl(BT_5="USD"), child).currency == "USD"
    nothing = dict.fromkeys(("BT_106", "BT_109", "BT_110", "BT_112", "BT_115"), "0.00")
    assert read(papers.cii(**nothing), child).gross_cents == 0
