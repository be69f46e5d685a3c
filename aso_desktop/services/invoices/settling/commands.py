"""Takes an invoice through its steps: each writes the movements of its commitments and its day on the clock at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ledger import UNDONE, Nature
from aso_desktop.models.budget import Movement
from aso_desktop.models.invoices import Invoice, PaymentRequest
from aso_desktop.models.rules import given_reason, plausible_day
from aso_desktop.services.budget.entries import book_direct_payment, book_reversal, book_step
from aso_desktop.services.budget.values import IN_TIME, Derogation, DirectPaymentInput, Late, StepInput
from aso_desktop.services.invoices.settling import queries
from aso_desktop.store.unit_of_work import UnitOfWork, Work


@dataclass(frozen=True)
class Settlement:
    """The day of a step; who allows it beyond the credit, and how it enters a year that is no longer open."""

    on: date
    derogation: Derogation | None = None
    late: Late = IN_TIME


class Step(NamedTuple):
    """A step: its name in the journal, its movement, its day on the clock, its words."""

    operation: str
    nature: Nature
    day: str
    words: Text


CERTIFY: Final = Step(
    "certify_invoice", Nature.VERIFICATION, "verified_on", QT_TRANSLATE_NOOP("invoices", "Certify the invoice {number}")
)
ORDER: Final = Step(
    "order_invoice",
    Nature.PAYMENT_REQUEST,
    "ordered_on",
    QT_TRANSLATE_NOOP("invoices", "Order the payment of the invoice {number}"),
)
PAY: Final = Step(
    "pay_invoice", Nature.PAYMENT, "paid_on", QT_TRANSLATE_NOOP("invoices", "Note the payment of the invoice {number}")
)
_BACKWARDS: Final = (PAY, ORDER, CERTIFY)
_BACK: Final = QT_TRANSLATE_NOOP("invoices", "Take a step of the invoice {number} back")


class SettlementService:
    """Certifies, orders and pays. Each `Changes.inverse` reverses the movements and clears the day."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def certify(self, invoice_id: UUID, given: Settlement) -> Changes:
        """Certify the service (service fait): the delay begins on that day where it is later than the receipt."""
        return self._step(CERTIFY, invoice_id, given)

    def order(self, invoice_id: UUID, given: Settlement) -> Changes:
        """Order the payment: the request goes to the accountant; refused while the delay is interrupted."""
        return self._step(ORDER, invoice_id, given)

    def pay(self, invoice_id: UUID, given: Settlement) -> Changes:
        """Note that the accountant paid: payment credit is consumed on that day."""
        return self._step(PAY, invoice_id, given)

    def pay_directly(self, invoice_id: UUID, line_id: UUID, given: Settlement) -> Changes:
        """Note that an invoice without commitment was paid: it takes AE and CP of a line."""
        with self._unit_of_work("pay_directly", PAY.words, undoable=False) as work:
            invoice, request = _waiting(work, invoice_id, PAY)
            work.words = PAY.words.format(number=invoice.number)
            if queries.parts(work.connection, invoice_id):
                text = QT_TRANSLATE_NOOP("invoices", "This invoice has a commitment: it is paid on that one.")
                raise UserError(text)
            book_direct_payment(
                work,
                DirectPaymentInput(
                    line_id, invoice.gross_cents, invoice.supplier_id, given.on, invoice.seller_name, invoice.number,
                    given.derogation, given.late, invoice_id=invoice_id,
                ),
            )  # fmt: skip
            request.paid_on = given.on
            work.subject = invoice_id
        work.inverse = lambda: self.take_back(invoice_id, UNDONE)
        return work.changes()

    def take_back(self, invoice_id: UUID, reason: str) -> Changes:
        """Take the last step of an invoice back, with the reason: its movements are reversed, its day is cleared."""
        why = given_reason(reason)
        with self._unit_of_work("take_invoice_step_back", _BACK, undoable=False) as work:
            invoice, request = _known(work, invoice_id)
            work.words = _BACK.format(number=invoice.number)
            step = next((step for step in _BACKWARDS if getattr(request, step.day) is not None), None)
            if step is None:
                raise UserError(QT_TRANSLATE_NOOP("invoices", "Nothing was done with this invoice yet."))
            also = Nature.DIRECT_PAYMENT if step is PAY else step.nature
            reverse(work, queries.stepped(work.connection, invoice_id, step.nature, also), why)
            setattr(request, step.day, None)
            work.subject = invoice_id
        return work.changes()

    def _step(self, step: Step, invoice_id: UUID, given: Settlement) -> Changes:
        with self._unit_of_work(step.operation, step.words, undoable=False) as work:
            settle(work, step, invoice_id, given)
        work.inverse = lambda: self.take_back(invoice_id, UNDONE)
        return work.changes()


def settle(work: Work, step: Step, invoice_id: UUID, given: Settlement) -> None:
    """Take an invoice through a step inside a transaction."""
    invoice, request = _waiting(work, invoice_id, step)
    work.words = step.words.format(number=invoice.number)
    _check_day(request, step, given.on)
    found = queries.parts(work.connection, invoice_id)
    if step is PAY and not found:
        text = QT_TRANSLATE_NOOP(
            "invoices", "Match the invoice first, or choose the line that pays it without commitment."
        )
        raise UserError(text, field="line")
    for part in found:
        if cents := part.left(step.nature):
            book_step(
                work,
                StepInput(
                    part.commitment_id, step.nature, cents, happened_on=given.on, document=invoice.number,
                    invoice_id=invoice_id, derogation=given.derogation, late=given.late,
                ),
            )  # fmt: skip
    setattr(request, step.day, given.on)
    work.subject = invoice_id


def check_untouched(work: Work, invoice_id: UUID) -> None:
    """Refuse what would cut an invoice off from steps that were written for it."""
    request_id = queries.request_of(work.connection, invoice_id)
    request = work.get(PaymentRequest, request_id) if request_id else None
    if request is not None and any(getattr(request, step.day) for step in _BACKWARDS):
        text = QT_TRANSLATE_NOOP("invoices", "This invoice is certified, ordered or paid: take those steps back first.")
        raise UserError(text)


def _known(work: Work, invoice_id: UUID) -> tuple[Invoice, PaymentRequest]:
    invoice, request_id = work.get(Invoice, invoice_id), queries.request_of(work.connection, invoice_id)
    if request_id is None:
        text = QT_TRANSLATE_NOOP("invoices", "A credit note is not paid: it lowers what its commitment owes.")
        raise UserError(text)
    return invoice, work.get(PaymentRequest, request_id)


def _waiting(work: Work, invoice_id: UUID, step: Step) -> tuple[Invoice, PaymentRequest]:
    """Return an invoice that a step may be taken with, and its request."""
    invoice, request = _known(work, invoice_id)
    if invoice.state != "received":
        raise UserError(QT_TRANSLATE_NOOP("invoices", "This invoice is held or put aside: release it first."))
    if getattr(request, step.day) is not None:
        raise UserError(QT_TRANSLATE_NOOP("invoices", "This step was taken already: take it back first."))
    return invoice, request


def _check_day(request: PaymentRequest, step: Step, on: date) -> None:
    """Refuse an order while the delay stands still (R2192-29), and a day before what came before it."""
    plausible_day("on", on)
    if step is not CERTIFY and request.interrupted_on is not None and request.resumed_on is None:
        text = QT_TRANSLATE_NOOP("invoices", "The delay is interrupted: resume it before the payment is ordered.")
        raise UserError(text, field="on")
    known = {ORDER.day: request.received_on, PAY.day: request.ordered_on or request.received_on}
    earliest = known.get(step.day)
    if earliest is not None and on < earliest:
        text = QT_TRANSLATE_NOOP("invoices", "Give a day from {day} on.")
        raise UserError(text.format(day=earliest.strftime("%d/%m/%Y")), field="on")


def reverse(work: Work, movements: Sequence[UUID], why: str) -> None:
    """Write the exact opposite of movements, and of the derogations they stood on."""
    for movement in movements:
        row = work.get(Movement, movement)
        book_reversal(work, row, Late(row.kind, why))
        for allowed in queries.allowing(work.connection, movement):
            book_reversal(work, work.get(Movement, allowed), Late(row.kind, why))
