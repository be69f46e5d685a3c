"""An invoice on its way to payment: the ledger and the clock move together, and each step is taken back whole."""

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import openpyxl
import pypdfium2
import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget.values import Derogation, Late
from aso_desktop.services.invoices.matching import Option
from aso_desktop.services.invoices.payments import queries
from aso_desktop.services.invoices.payments.figures import delay_figures
from aso_desktop.services.invoices.report import InvoiceReports
from aso_desktop.services.invoices.settling.commands import Settlement
from aso_desktop.services.invoices.values import InvoiceInput, SupplierInput
from tests.services.budget.conftest import YEAR
from tests.services.invoices.conftest import Inbox

DAY = Settlement(date(2026, 11, 10))


def _invoice(inbox: Inbox, supplier: UUID, number: str, cents: int, *parts: tuple[UUID, int]) -> UUID:
    given = InvoiceInput(number, cents, supplier_id=supplier, received_on=date(2026, 11, 2))
    invoice = inbox.invoices.record(given).invoice_id
    if parts:
        inbox.matches.match(invoice, parts)
    return invoice


def test_an_invoice_of_two_commitments_is_certified_ordered_paid_and_taken_back(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(SupplierInput("Ateliers")).supplier_id
    one, two = inbox.commit(30_000, supplier), inbox.commit(50_000, supplier)
    invoice = _invoice(inbox, supplier, "A1", 45_000, (one, 30_000), (two, 15_000))
    with pytest.raises(UserError, match="Enter the missing step first"):
        inbox.settling.pay(invoice, DAY)
    for step in (inbox.settling.certify, inbox.settling.order, inbox.settling.pay):
        step(invoice, DAY)
        with pytest.raises(UserError, match="taken already"):
            step(invoice, DAY)
    balances = inbox.desk.balances(inbox.line)
    assert (balances.verified, balances.requested, balances.paid) == (45_000, 45_000, 45_000)
    (row,) = queries.requests(inbox.desk.reader, date(2026, 11, 13))
    assert (row.state, row.request.paid_on) == ("paid", DAY.on)
    with pytest.raises(UserError, match="take those steps back first"):
        inbox.matches.unmatch(invoice, "Erreur")
    for paid, requested, verified in ((0, 45_000, 45_000), (0, 0, 45_000), (0, 0, 0)):
        inbox.settling.take_back(invoice, "Erreur de saisie")
        balances = inbox.desk.balances(inbox.line)
        assert (balances.paid, balances.requested, balances.verified) == (paid, requested, verified)
    with pytest.raises(UserError, match="Nothing was done"):
        inbox.settling.take_back(invoice, "Encore")
    inbox.matches.unmatch(invoice, "Mauvais engagement")
    assert inbox.desk.balances(inbox.line).invoiced == 0


def test_what_was_certified_before_the_invoice_came_counts_once(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(SupplierInput("Ateliers")).supplier_id
    commitment = inbox.commit(60_000, supplier)
    inbox.desk.step(commitment, Nature.VERIFICATION, 20_000)
    first = _invoice(inbox, supplier, "B1", 20_000, (commitment, 20_000))
    inbox.settling.certify(first, DAY)
    assert inbox.desk.balances(inbox.line).verified == 20_000
    second = _invoice(inbox, supplier, "B2", 40_000, (commitment, 40_000))
    done = inbox.settling.certify(second, DAY)
    assert inbox.desk.balances(inbox.line).verified == 60_000
    assert done.inverse
    done.inverse()
    assert inbox.desk.balances(inbox.line).verified == 20_000


def test_an_invoice_above_its_commitment_increases_it_in_one_act_and_goes_on(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(SupplierInput("Ateliers")).supplier_id
    commitment = inbox.commit(30_000, supplier, "2100000042")
    invoice = _invoice(inbox, supplier, "G1", 30_040, (commitment, 30_040))
    with pytest.raises(UserError, match="each may be at most the next"):
        inbox.settling.certify(invoice, DAY)
    done = inbox.matches.increase(invoice, None, DAY)
    assert inbox.desk.balances(inbox.line).committed == 30_040
    with pytest.raises(UserError, match="nothing to add"):
        inbox.matches.increase(invoice, None, DAY)
    assert done.inverse
    done.inverse()
    assert inbox.desk.balances(inbox.line).committed == 30_000
    inbox.matches.unmatch(invoice, "Mauvais engagement")
    with pytest.raises(UserError, match="to a commitment first"):
        inbox.matches.increase(invoice, None, DAY)
    option = Option(((commitment, 30_040),), 0, (), fits=False)
    done = inbox.matches.increase(invoice, option, DAY)
    inbox.settling.certify(invoice, DAY)
    balances = inbox.desk.balances(inbox.line)
    assert (balances.committed, balances.invoiced, balances.verified) == (30_040, 30_040, 30_040)
    inbox.settling.take_back(invoice, "Trop tôt")
    assert done.inverse
    done.inverse()
    balances = inbox.desk.balances(inbox.line)
    assert (balances.committed, balances.invoiced) == (30_000, 0)


def test_an_invoice_without_commitment_is_paid_on_a_line_and_taken_back(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(SupplierInput("Brasserie du Pont")).supplier_id
    poor = inbox.desk.line("POOR", 1_000)
    invoice = _invoice(inbox, supplier, "C1", 5_000)
    with pytest.raises(UserError, match="Match the invoice first") as refused:
        inbox.settling.pay(invoice, DAY)
    assert refused.value.field == "line"
    with pytest.raises(UserError, match="exceeds by"):
        inbox.settling.pay_directly(invoice, poor, DAY)
    allowed = Settlement(DAY.on, Derogation("Le secrétaire général", "Réception"))
    inbox.settling.pay_directly(invoice, poor, allowed)
    assert (inbox.desk.balances(poor).direct, inbox.desk.balances(poor).ae_available) == (5_000, -4_000)
    with pytest.raises(UserError, match="taken already"):
        inbox.settling.pay_directly(invoice, poor, DAY)
    inbox.settling.take_back(invoice, "Payé deux fois")
    assert inbox.desk.balances(poor).ae_available == 1_000
    left = inbox.desk.reader.execute("SELECT sum(amount_cents) FROM movement WHERE effect = 'derogation'").fetchone()
    assert left == (0,)
    matched = _invoice(inbox, supplier, "C2", 5_000, (inbox.commit(5_000, supplier), 5_000))
    with pytest.raises(UserError, match="has a commitment"):
        inbox.settling.pay_directly(matched, inbox.line, DAY)


def test_a_closed_year_takes_a_late_step_with_its_reason_and_a_credit_note_none(inbox: Inbox) -> None:
    supplier = inbox.suppliers.create(SupplierInput("Ateliers")).supplier_id
    invoice = _invoice(inbox, supplier, "D1", 9_000, (inbox.commit(9_000, supplier), 9_000))
    inbox.desk.clock.move_to(datetime(2027, 1, 20, tzinfo=UTC))
    inbox.desk.budget.begin_complementary_period(YEAR)
    with pytest.raises(UserError, match="no longer open") as refused:
        inbox.settling.certify(invoice, DAY)
    assert refused.value.field == "kind"
    inbox.settling.certify(invoice, Settlement(DAY.on, late=Late("complementary", "Livré en décembre")))
    assert inbox.desk.balances(inbox.line).verified == 9_000
    credit = inbox.invoices.record(InvoiceInput("AV", 100, kind="credit_note", supplier_id=supplier)).invoice_id
    with pytest.raises(UserError, match="credit note is not paid"):
        inbox.settling.certify(credit, DAY)
    held = inbox.invoices.record(InvoiceInput("D1", 9_000, supplier_id=supplier))
    with pytest.raises(UserError, match="release it first"):
        inbox.settling.certify(held.invoice_id, DAY)


def test_the_delays_are_printed_with_what_they_come_to(inbox: Inbox, tmp_path: Path) -> None:
    supplier = inbox.suppliers.create(SupplierInput("Ateliers")).supplier_id
    commitment = inbox.commit(2_000_000, supplier)
    inbox.payments.add_rate(date(2026, 7, 1), 215, "BCE")
    for number, cents, day in (("E1", 1_200_000, date(2026, 9, 1)), ("E2", 300_000, date(2026, 11, 1))):
        given = InvoiceInput(number, cents, supplier_id=supplier, received_on=day)
        inbox.matches.match(inbox.invoices.record(given).invoice_id, [(commitment, cents)])
    (late, _) = queries.requests(inbox.desk.reader, date(2026, 11, 13))
    for step in (inbox.settling.certify, inbox.settling.order, inbox.settling.pay):
        step(late.invoice_id, Settlement(date(2026, 9, 1) if step == inbox.settling.certify else date(2026, 10, 31)))
    rows = queries.requests(inbox.desk.reader, date(2026, 11, 13))
    figures = delay_figures(rows)
    assert (figures.paid, figures.in_time_percent, figures.mean_tenths) == (1, 0, 600)
    assert (figures.interest_cents, figures.flat_cents, figures.late) == (10_011, 4_000, 0)
    reports = InvoiceReports(inbox.desk.engine.raw_connection, inbox.desk.unit_of_work, inbox.desk.clock, lambda: True)
    pdf, book, text = reports.write_delays(tmp_path, lambda _context, words: words)
    with pypdfium2.PdfDocument(pdf) as document:
        said = document[0].get_textpage().get_text_range()
    assert "€100.11" in said
    sheet = openpyxl.load_workbook(book).active
    assert sheet is not None
    values = [cell for row in sheet.iter_rows(values_only=True) for cell in row]
    assert 100.11 in values
    assert "100,11" in text.read_text("utf-8-sig")
    with pytest.raises(UserError, match="switched off"):
        InvoiceReports(
            inbox.desk.engine.raw_connection, inbox.desk.unit_of_work, inbox.desk.clock, lambda: False
        ).write_delays(tmp_path, lambda _context, words: words)
