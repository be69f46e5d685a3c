"""Invoices come in as files or are typed, doubles are held, ties are booked in the ledger and undone."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.core.ledger import Nature
from aso_desktop.services.backup.queries import blobs, enclosures
from aso_desktop.services.invoices import queries
from aso_desktop.services.invoices.matches import queries as ties
from aso_desktop.services.invoices.values import InvoiceInput, SupplierInput
from tests.documents.invoices import papers
from tests.services.invoices.conftest import IBAN, PAPER, Inbox


def _all(inbox: Inbox, *files: tuple[str, bytes]) -> list[str]:
    paths = [inbox.file(name, content) for name, content in files]
    return [result.result for result in inbox.invoices.import_files(paths)]


def test_a_factur_x_is_received_matched_by_itself_and_counted(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(PAPER).supplier_id
    commitment = inbox.commit(30_000, supplier, "2100000042")
    (result,) = inbox.invoices.import_files([inbox.file("facture.pdf", papers.facturx())])
    assert (result.result, result.number, result.reasons) == ("accepted", "FA-2026/0417", ())
    (matched,) = inbox.matches.match_all()
    assert (matched.decision, matched.commitments) == ("automatic", (commitment,))
    assert matched.reasons == (("supplier_certain", 2), ("order_exact", 6), ("amount_remaining", 4), ("date_after", 1))
    row = inbox.row(result.invoice_id)
    assert (row.step, row.supplier, row.gross_cents) == ("matched", "Papeterie du Rhône", 30_000)
    assert inbox.desk.balances(inbox.line).invoiced == 30_000
    assert inbox.desk.balances(inbox.line).not_invoiced == 0
    assert inbox.matches.match_all() == []


@pytest.mark.parametrize("make", [papers.facturx, papers.cii, papers.ubl])
def test_the_format_makes_no_difference_to_the_match(inbox: Inbox, make: Callable[..., bytes]) -> None:
    supplier = inbox.suppliers.create(PAPER).supplier_id
    commitment = inbox.commit(30_000, supplier, "2100000042")
    inbox.commit(30_000, supplier, "2100000043")
    assert _all(inbox, ("facture", make(BT_13="EJ n° 2100 000 042"))) == ["accepted"]
    (matched,) = inbox.matches.match_all()
    assert (matched.decision, matched.score, matched.commitments) == ("automatic", 13, (commitment,))


def test_a_number_that_two_commitments_carry_is_proposed_never_guessed(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(PAPER).supplier_id
    twins = {inbox.commit(30_000, supplier, "2100000042") for _ in range(2)}
    assert _all(inbox, ("facture", papers.ubl(BT_13="2100000042"))) == ["accepted"]
    (matched,) = inbox.matches.match_all()
    assert (matched.decision, set(matched.commitments) <= twins) == ("proposed", True)
    with inbox.desk.unit_of_work.reading() as work:
        (decision,) = ties.proposals(work.connection).values()
    assert {part for found in decision.options for part, _ in found.parts} == twins


def test_what_an_invoice_came_as_is_kept_and_backed_up(inbox: Inbox) -> None:
    (result,) = inbox.invoices.import_files([inbox.file("facture.pdf", papers.facturx())])
    row = inbox.row(result.invoice_id)
    assert blobs(inbox.desk.reader) == [row.blob]
    assert list(enclosures(inbox.desk.reader)) == [(row.blob, "facture.pdf", "FA-2026/0417")]


def test_a_match_is_undone_by_a_reversal_and_can_be_done_again(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(PAPER).supplier_id
    commitment = inbox.commit(40_000, supplier)
    invoice = inbox.invoices.import_files([inbox.file("f.xml", papers.cii(BT_13=None))])[0].invoice_id
    assert invoice
    decision = ties.proposal(inbox.desk.reader, invoice)
    assert decision
    assert decision.kind == "proposed"
    done = inbox.matches.confirm(invoice, decision.options[0])
    assert inbox.desk.balances(inbox.line).invoiced == 30_000
    with pytest.raises(UserError, match="matched already"):
        inbox.matches.match(invoice, [(commitment, 30_000)])
    assert done.inverse
    undone = done.inverse()
    assert inbox.desk.balances(inbox.line).invoiced == 0
    assert [row.undone_reason for row in queries.matches(inbox.desk.reader, invoice)] == ["undone"]
    with pytest.raises(UserError, match="not matched"):
        inbox.matches.unmatch(invoice, "Erreur")
    assert undone.inverse
    undone.inverse()
    assert inbox.desk.balances(inbox.line).invoiced == 30_000
    inbox.matches.unmatch(invoice, "Mauvais engagement")
    assert inbox.row(invoice).step == "open"
    with pytest.raises(UserError, match="reason"):
        inbox.matches.unmatch(invoice, " ")


def test_a_double_is_held_whatever_road_it_comes_by(inbox: Inbox) -> None:
    assert _all(inbox, ("a.pdf", papers.facturx()), ("b.xml", papers.ubl(BT_1="fa 2026 0417"))) == ["accepted", "held"]
    typed = inbox.invoices.record(
        InvoiceInput("FA2026-0417", 30_000, supplier_name="PAPETERIE DU RHONE SARL", received_on=date(2026, 11, 2))
    )
    assert (typed.state, [in_english(t) for t in typed.findings]) == (
        "held", ["An invoice of this supplier, number and total is here already: this one is held."],
    )  # fmt: skip
    assert inbox.row(typed.invoice_id).duplicate_of_id == inbox.row(typed.duplicate_of_id).id
    assert _all(inbox, ("c.xml", papers.cii(BT_112="300.12", BT_110="50.12", BT_115="300.12"))) == ["held"]
    others = (("d.xml", papers.cii(BT_1="FA-2026/0418")), ("e.xml", papers.cii(BT_3="381")))
    assert _all(inbox, *others) == ["accepted", "accepted"]
    assert inbox.matches.match_all()[0].decision == "none"


def test_the_very_same_file_is_known_again(inbox: Inbox) -> None:
    content = papers.facturx()
    first, second = inbox.invoices.import_files([inbox.file("a.pdf", content), inbox.file("b.pdf", content)])
    assert (first.result, second.result) == ("accepted", "held")
    assert "very file" in in_english(second.reasons[0])


def test_a_held_invoice_waits_for_somebody_to_decide(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(PAPER).supplier_id
    inbox.commit(30_100, supplier, "2100000042")
    wrong = papers.ubl(BT_112="301.00", BT_115="301.00")
    (result,) = inbox.invoices.import_files([inbox.file("f.xml", wrong)])
    assert result.result == "held"
    assert "€" in in_english(result.reasons[0])
    assert "BR-CO-15" in in_english(result.reasons[0])
    assert inbox.matches.match_all() == []
    invoice = result.invoice_id
    assert invoice
    with pytest.raises(UserError, match="release it first"):
        inbox.matches.match(invoice, [])
    changes = inbox.invoices.release(invoice, "Le fournisseur confirme 301 €")
    assert inbox.row(invoice).step == "open"
    assert changes.inverse
    changes.inverse()
    assert inbox.row(invoice).step == "held"
    inbox.invoices.set_aside(invoice, "Renvoyée au fournisseur")
    assert inbox.row(invoice).step == "set_aside"
    with pytest.raises(UserError, match="not held"):
        inbox.invoices.release(invoice, "x")


def test_a_matched_invoice_is_not_put_aside(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(PAPER).supplier_id
    commitment = inbox.commit(50_000, supplier)
    invoice = inbox.invoices.record(InvoiceInput("7", 20_000, supplier_id=supplier)).invoice_id
    with pytest.raises(UserError, match="add up"):
        inbox.matches.match(invoice, [(commitment, 19_999)])
    inbox.matches.match(invoice, [(commitment, 20_000)])
    with pytest.raises(UserError, match="undo the match first"):
        inbox.invoices.set_aside(invoice, "Doublon")


def test_what_cannot_be_booked_is_refused_and_the_rest_goes_on(inbox: Inbox) -> None:
    lines = [{**papers.BASE["BG-25"][0], "BT-131": net} for net in ("200.00", "-200.00", "0.00")]
    group = {"BT-116": "0.00", "BT-117": "0.00", "BT-118": "S", "BT-119": "20.00"}
    nothing: dict[str, Any] = dict.fromkeys(("BT_106", "BT_109", "BT_110", "BT_112", "BT_115"), "0.00")
    nothing |= {"BG_25": lines, "BG_23": [group]}
    files = (
        ("a.xml", papers.ubl(BT_5="USD")), ("b.pdf", papers.pdf()), ("c.xml", b"<broken"), ("d.xml", b""),
        ("e.xml", papers.cii(**nothing)),
    )  # fmt: skip
    results = inbox.invoices.import_files([inbox.file(name, content) for name, content in files])
    assert [r.result for r in results] == ["refused", "refused", "refused", "refused", "accepted"]
    said = [in_english(r.reasons[0]) for r in results]
    assert "in USD" in said[0]
    assert "carries no electronic invoice" in said[1]
    assert "line 1" in said[2]
    assert "nothing to pay" in said[4]
    assert len(queries.invoices(inbox.desk.reader)) == 1


def test_a_foreign_seller_is_received_and_a_wrong_key_is_pointed_out(inbox: Inbox) -> None:
    cases = (("BE0403019261", ""), ("BE0403019262", "BE0403019262"), ("CHE107787577", ""), ("FR45732829320", "FR45"))
    for place, (vat, _told) in enumerate(cases):
        seller = {"name": f"Drukkerij {place}", "vat_identifier": vat, "country_code": vat[:2]}
        content = papers.ubl(BG_4=seller, BT_1=f"Z{place}", BT_84="BE48320070184927")
        inbox.file(f"{place}.xml", content)
    results = inbox.invoices.import_files([inbox.folder / f"{place}.xml" for place in range(len(cases))])
    assert [found.result for found in results] == ["accepted"] * len(cases)
    for found, (_vat, told) in zip(results, cases, strict=True):
        said = [in_english(reason) for reason in found.reasons]
        assert any("does not pass its check" in words and told in words for words in said) == bool(told), said


def test_fifteen_figures_are_the_most_and_a_comma_is_no_point(inbox: Inbox) -> None:
    amounts = (b"9999999999999.99", b"9999999999999999.00", b"1.234,50")
    files = [inbox.file(f"{n}.xml", papers.ubl().replace(b"300.00", cents)) for n, cents in enumerate(amounts)]
    results = inbox.invoices.import_files(files)
    assert [found.result for found in results] == ["held", "refused", "refused"]
    assert "€9,999,999,999,999.99" in in_english(results[0].reasons[0])
    assert all("The amount BT-112" in in_english(found.reasons[0]) for found in results[1:])


def test_a_credit_note_goes_where_its_invoice_went(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(PAPER).supplier_id
    commitment = inbox.commit(30_000, supplier, "2100000042")
    other = inbox.commit(90_000, supplier, "2100000043")
    credit = papers.cii(BT_1="AV-1", BT_3="381", BT_13=None, BG_3=[{"BT-25": "FA-2026/0417"}])
    _all(inbox, ("f.xml", papers.cii()))
    inbox.matches.match_all()
    (result,) = inbox.invoices.import_files([inbox.file("avoir.xml", credit)])
    (matched,) = inbox.matches.match_all()
    assert (matched.decision, matched.commitments) == ("proposed", (commitment,))
    assert ("credit_of_invoice", 6) in matched.reasons
    decision = ties.proposal(inbox.desk.reader, result.invoice_id)  # type: ignore[arg-type]
    assert decision
    assert {option.parts[0][0] for option in decision.options} >= {commitment}
    assert other
    inbox.matches.confirm(result.invoice_id, decision.options[0])  # type: ignore[arg-type]
    assert inbox.desk.balances(inbox.line).invoiced == 0


def test_one_invoice_may_settle_several_commitments(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(PAPER).supplier_id
    parts = [inbox.commit(cents, supplier) for cents in (12_345, 7_655, 99_000)]
    typed = inbox.invoices.record(InvoiceInput("9", 20_000, issued_on=date(2026, 10, 20), supplier_id=supplier))
    decision = ties.proposal(inbox.desk.reader, typed.invoice_id)
    assert decision
    assert decision.kind == "proposed"
    assert set(decision.options[0].parts) == {(parts[0], 12_345), (parts[1], 7_655)}
    inbox.matches.confirm(typed.invoice_id, decision.options[0])
    assert inbox.desk.balances(inbox.line).invoiced == 20_000


def test_a_new_account_is_pointed_out_before_anything_is_paid_on_it(inbox: Inbox) -> None:
    inbox.suppliers.create(PAPER)
    results = inbox.invoices.import_files(
        [
            inbox.file("a.xml", papers.cii(BT_84="DE89370400440532013000")),
            inbox.file("b.xml", papers.cii(BT_1="2", BT_84="FR7630006000011234567890180")),
        ]
    )
    assert "is new for this supplier" in in_english(results[0].reasons[0])
    assert "does not pass its check" in in_english(results[1].reasons[0])
    assert [r.result for r in results] == ["accepted", "accepted"]


def test_an_unknown_seller_becomes_a_supplier_with_what_the_invoice_says(inbox: Inbox) -> None:
    _all(inbox, ("f.xml", papers.ubl()))
    (supplier,) = queries.suppliers(inbox.desk.reader)
    assert (supplier.name, supplier.siren, supplier.vat) == ("Papeterie du Rhône", "732829320", "FR44732829320")
    assert queries.accounts(inbox.desk.reader, supplier.id) == [IBAN]
    nameless = inbox.invoices.record(InvoiceInput("1", 100))
    assert "does not say who sends it" in in_english(nameless.findings[0])
    inbox.invoices.choose_supplier(nameless.invoice_id, supplier.id)
    assert inbox.row(nameless.invoice_id).supplier == "Papeterie du Rhône"


def test_a_typed_invoice_is_checked_field_by_field(inbox: Inbox, tmp_path: Path) -> None:
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(b"picture")
    kept = inbox.invoices.record(InvoiceInput("A-1", 12_000, net_cents=10_000, file=scan, supplier_name="Brasserie"))
    row = inbox.row(kept.invoice_id)
    assert (row.vat_cents, row.file_name, bool(row.blob), row.source) == (2_000, "scan.jpg", True, "typed")
    credit = inbox.invoices.record(InvoiceInput("A-2", 1_200, vat_cents=200, kind="credit_note"))
    assert (inbox.row(credit.invoice_id).gross_cents, inbox.row(credit.invoice_id).net_cents) == (-1_200, -1_000)
    wrong = inbox.invoices.record(InvoiceInput("A-3", 12_000, net_cents=10_000, vat_cents=1_999))
    assert wrong.state == "held"
    for field, values in {
        "number": InvoiceInput(" - ", 100),
        "gross": InvoiceInput("1", -100),
        "currency": InvoiceInput("1", 100, currency="chf"),
        "received_how": InvoiceInput("1", 100, received_how="fax"),
        "issued_on": InvoiceInput("1", 100, issued_on=date(1066, 1, 1)),
    }.items():
        with pytest.raises(UserError) as refused:
            inbox.invoices.record(values)
        assert refused.value.field == field


def test_what_is_invoiced_stays_within_the_order_of_the_ledger(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(SupplierInput("Ateliers")).supplier_id
    commitment = inbox.commit(10_000, supplier)
    invoice = inbox.invoices.record(InvoiceInput("5", 10_000, supplier_id=supplier)).invoice_id
    inbox.matches.match(invoice, [(commitment, 10_000)])
    for nature in (Nature.VERIFICATION, Nature.PAYMENT_REQUEST, Nature.PAYMENT):
        inbox.desk.step(commitment, nature, 10_000, invoice_id=invoice)
    balances = inbox.desk.balances(inbox.line)
    assert (balances.committed, balances.invoiced, balances.paid, balances.outstanding) == (10_000, 10_000, 10_000, 0)
