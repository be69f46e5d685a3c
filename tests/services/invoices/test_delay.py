"""The clock of payment to the day, and what lateness costs to the cent."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.services.invoices.delay import Rate, Request, cost, due_on, half_year, late_days, starts_on, state
from aso_desktop.services.invoices.payments import queries
from aso_desktop.services.invoices.settling.commands import Settlement
from aso_desktop.services.invoices.values import InvoiceInput, SupplierInput
from tests.services.invoices.conftest import Inbox

RATES = [Rate(date(2026, 1, 1), 200), Rate(date(2026, 7, 1), 215)]
TODAY = date(2026, 11, 13)


def test_the_golden_case_to_the_cent() -> None:
    late = Request(1_200_000, date(2026, 9, 1), paid_on=date(2026, 10, 31))
    assert due_on(late) == date(2026, 10, 1)
    found = cost(late, TODAY, RATES)
    assert found
    assert (found.days, found.interest_cents, found.flat_cents) == (30, 10_011, 4_000)
    assert (found.half_year, found.settle_by) == (date(2026, 7, 1), date(2026, 12, 15))


@pytest.mark.parametrize(
    ("request_", "begins"),
    [
        (Request(1, date(2026, 9, 1)), date(2026, 9, 1)),
        (Request(1, date(2026, 9, 1), "edi", verified_on=date(2026, 8, 20)), date(2026, 9, 1)),
        (Request(1, date(2026, 9, 1), "portal", verified_on=date(2026, 9, 20)), date(2026, 9, 20)),
        (Request(1, date(2026, 9, 1), "uncertain", date(2026, 8, 28), date(2026, 9, 4)), date(2026, 9, 4)),
        (Request(1, date(2026, 9, 1), "uncertain", date(2026, 8, 28)), date(2026, 8, 30)),
        (Request(1, None, requested_on=date(2026, 8, 28)), date(2026, 8, 30)),
        (Request(1), None),
    ],
)
def test_where_the_delay_begins(request_: Request, begins: date | None) -> None:
    assert starts_on(request_) == begins


def test_an_interruption_opens_thirty_days_or_what_was_left_if_more() -> None:
    short = Request(100, date(2026, 9, 1), interrupted_on=date(2026, 9, 10), resumed_on=date(2026, 9, 30))
    assert due_on(short) == date(2026, 10, 30)  # 21 days were left: thirty anew
    hospital = Request(
        100, date(2026, 9, 1), delay_days=50, interrupted_on=date(2026, 9, 6), resumed_on=date(2026, 9, 30)
    )
    assert due_on(hospital) == date(2026, 11, 14)  # 45 days were left
    certified_later = replace(short, resumed_on=date(2026, 9, 20), verified_on=date(2026, 9, 25))
    assert due_on(certified_later) == date(2026, 10, 25), "the delay had not begun: it is whole from the service on"
    waiting = Request(100, date(2026, 9, 1), interrupted_on=date(2026, 9, 10))
    assert (due_on(waiting), late_days(waiting, TODAY), state(waiting, TODAY)) == (None, 0, "interrupted")
    assert cost(waiting, TODAY, RATES) is None


def test_the_rate_is_that_of_the_half_year_in_which_interest_began() -> None:
    across = Request(1_200_000, date(2026, 5, 15), paid_on=date(2026, 7, 14))
    found = cost(across, TODAY, RATES)
    assert found
    assert (found.days, found.half_year) == (30, date(2026, 1, 1))
    assert found.interest_cents == 9_863  # 12,000 × 10 % × 30 / 365
    first_day = Request(1_200_000, date(2026, 5, 31), paid_on=date(2026, 7, 30))
    found = cost(first_day, TODAY, RATES)
    assert found
    assert (due_on(first_day), found.half_year) == (date(2026, 6, 30), date(2026, 7, 1))
    unknown = cost(Request(1_200_000, date(2025, 9, 1)), TODAY, RATES)
    assert unknown
    assert (unknown.interest_cents, unknown.flat_cents) == (None, 4_000)


def test_the_days_on_both_sides_of_the_last_one() -> None:
    begun = Request(100, date(2026, 9, 1))
    due = due_on(begun)
    assert due
    assert (late_days(begun, due), state(begun, due)) == (0, "running")
    assert (late_days(begun, due + timedelta(days=1)), state(begun, due + timedelta(days=1))) == (1, "late")
    assert state(Request(100, date(2026, 9, 1), paid_on=due), TODAY) == "paid"
    assert state(Request(100, date(2026, 9, 1), paid_on=due + timedelta(days=1)), TODAY) == "paid_late"
    assert state(Request(100, TODAY, ordered_on=TODAY), TODAY) == "ordered"
    assert state(Request(100, TODAY, interrupted_on=TODAY, resumed_on=TODAY), TODAY) == "resumed"
    assert half_year(date(2026, 6, 30)) == date(2026, 1, 1)


def _matched(inbox: Inbox, given: InvoiceInput) -> UUID:
    supplier = inbox.suppliers.create(SupplierInput("Ateliers")).supplier_id
    commitment = inbox.commit(given.gross_cents, supplier)
    invoice = inbox.invoices.record(replace(given, supplier_id=supplier)).invoice_id
    inbox.matches.match(invoice, [(commitment, given.gross_cents)])
    return invoice


def test_a_request_is_interrupted_once_and_never_after_the_order(inbox: Inbox) -> None:
    invoice = _matched(inbox, InvoiceInput("1", 1_200_000, received_on=date(2026, 9, 1)))
    (row,) = queries.late(inbox.desk.reader, TODAY)
    assert (row.late_days, row.cost and row.cost.interest_cents) == (43, None)
    inbox.payments.add_rate(date(2026, 9, 9), 214, "BCE, saisie erronée")
    inbox.payments.add_rate(date(2026, 7, 1), 215, "BCE")
    for step in (inbox.settling.certify, inbox.settling.order, inbox.settling.pay):
        step(invoice, Settlement(date(2026, 10, 31)))
    for _ in range(3):
        inbox.settling.take_back(invoice, "Erreur")
    inbox.payments.interrupt(row.id, date(2026, 9, 10), "Bon de livraison manquant")
    with pytest.raises(UserError, match="once already"):
        inbox.payments.interrupt(row.id, date(2026, 9, 12), "Encore")
    with pytest.raises(UserError, match="interrupted"):
        inbox.settling.order(invoice, Settlement(date(2026, 9, 12)))
    with pytest.raises(UserError, match="from 10/09/2026 on"):
        inbox.payments.resume(row.id, date(2026, 9, 9))
    inbox.payments.resume(row.id, date(2026, 10, 20))
    with pytest.raises(UserError, match="not interrupted"):
        inbox.payments.resume(row.id, date(2026, 10, 21))
    assert queries.late(inbox.desk.reader, TODAY) == []
    (soon,) = queries.soon_late(inbox.desk.reader, TODAY)
    assert (soon.due_on, soon.state, soon.interruption_reason) == (
        date(2026, 11, 19), "resumed", "Bon de livraison manquant",
    )  # fmt: skip
    inbox.settling.certify(invoice, Settlement(date(2026, 9, 1)))
    inbox.settling.order(invoice, Settlement(date(2026, 11, 15)))
    with pytest.raises(UserError, match="from 15/11/2026 on"):
        inbox.settling.pay(invoice, Settlement(date(2026, 11, 14)))
    inbox.settling.pay(invoice, Settlement(date(2026, 12, 19)))
    (paid,) = queries.requests(inbox.desk.reader, date(2026, 12, 31))
    assert (paid.state, paid.late_days) == ("paid_late", 30)
    assert paid.cost
    assert paid.cost.interest_cents == 10_011


def test_an_ordered_payment_is_not_interrupted(inbox: Inbox) -> None:
    invoice = _matched(inbox, InvoiceInput("1", 100, received_on=date(2026, 11, 1)))
    (row,) = queries.requests(inbox.desk.reader, TODAY)
    inbox.settling.certify(invoice, Settlement(date(2026, 11, 1)))
    inbox.settling.order(invoice, Settlement(date(2026, 11, 3)))
    with pytest.raises(UserError, match="is ordered"):
        inbox.payments.interrupt(row.id, date(2026, 11, 4), "x")
    with pytest.raises(UserError, match="30, 50 or 60"):
        inbox.payments.set_delay(row.id, 45)
    inbox.payments.set_delay(row.id, 60)
    for _ in range(2):
        inbox.settling.take_back(invoice, "Livré plus tard")
    inbox.settling.certify(invoice, Settlement(date(2026, 11, 10)))
    (row,) = queries.requests(inbox.desk.reader, TODAY)
    assert row.due_on == date(2027, 1, 9)
    with pytest.raises(UserError, match="rate"):
        inbox.payments.add_rate(TODAY, 20_000, "BCE")


def test_a_credit_note_has_no_clock(inbox: Inbox) -> None:
    inbox.invoices.record(InvoiceInput("AV", 100, kind="credit_note", supplier_name="Ateliers"))
    assert queries.requests(inbox.desk.reader, TODAY) == []
