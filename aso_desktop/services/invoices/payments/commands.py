"""Writes of the payment clock: its one interruption, its length, and the rates of the central bank."""

from datetime import date
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.invoices import PaymentRequest, ReferenceRate
from aso_desktop.models.rules import given_reason, plausible_day, short_line
from aso_desktop.services.invoices.delay import DELAYS, half_year
from aso_desktop.store.unit_of_work import UnitOfWork

_HIGHEST_POINTS = 10_000


class PaymentService:
    """Moves the clock of a payment request; refuses what the law refuses, with its article."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def interrupt(self, request_id: UUID, on: date, reason: str) -> Changes:
        """Stop the clock: once, before the payment is ordered, with what is missing (R2192-27 and -28)."""
        title = QT_TRANSLATE_NOOP("invoices", "Interrupt the delay of payment")
        with self._unit_of_work("interrupt_payment", title) as work:
            row = work.get(PaymentRequest, request_id)
            if row.interrupted_on is not None:
                text = QT_TRANSLATE_NOOP(
                    "invoices", "The delay was interrupted once already (R2192-27): pay or refuse."
                )
                raise UserError(text, field="interrupted_on")
            if row.ordered_on is not None or row.paid_on is not None:
                text = QT_TRANSLATE_NOOP(
                    "invoices", "The payment is ordered: the delay cannot be interrupted any more."
                )
                raise UserError(text, field="interrupted_on")
            _not_before(on, row.received_on, "interrupted_on")
            row.interrupted_on, row.interruption_reason = on, given_reason(reason)
        return work.changes()

    def resume(self, request_id: UUID, on: date) -> Changes:
        """Let the clock go on: everything that was missing has come (R2192-29)."""
        title = QT_TRANSLATE_NOOP("invoices", "Resume the delay of payment")
        with self._unit_of_work("resume_payment", title) as work:
            row = work.get(PaymentRequest, request_id)
            if row.interrupted_on is None or row.resumed_on is not None:
                raise UserError(QT_TRANSLATE_NOOP("invoices", "The delay is not interrupted."), field="resumed_on")
            _not_before(on, row.interrupted_on, "resumed_on")
            row.resumed_on = on
        return work.changes()

    def set_delay(self, request_id: UUID, days: int) -> Changes:
        """Choose the legal delay: 30 days, 50 for hospitals, 60 for some public enterprises."""
        with self._unit_of_work("set_delay", QT_TRANSLATE_NOOP("invoices", "Choose the delay of payment")) as work:
            if days not in DELAYS:
                text = QT_TRANSLATE_NOOP("invoices", "Choose a delay of 30, 50 or 60 days.")
                raise UserError(text, field="delay_days")
            work.get(PaymentRequest, request_id).delay_days = days
        return work.changes()

    def add_rate(self, day: date, basis_points: int, source: str) -> Changes:
        """Keep the central bank's rate in force on the first day of the half-year of `day`, with its source."""
        title = QT_TRANSLATE_NOOP("invoices", "Keep the rate of the central bank")
        with self._unit_of_work("add_reference_rate", title, undoable=False) as work:
            if not -_HIGHEST_POINTS <= basis_points <= _HIGHEST_POINTS:
                text = QT_TRANSLATE_NOOP("invoices", "Give a rate from −100% to 100%.")
                raise UserError(text, field="rate")
            row = ReferenceRate(from_on=half_year(day), basis_points=basis_points, source=short_line(source))
            work.subject = work.add(row).id
        return work.changes()


def _not_before(day: date, other: date | None, field: str) -> None:
    plausible_day(field, day)
    if other is not None and day < other:
        text = QT_TRANSLATE_NOOP("invoices", "Give a day from {day} on.")
        raise UserError(text.format(day=other.strftime("%d/%m/%Y")), field=field)
