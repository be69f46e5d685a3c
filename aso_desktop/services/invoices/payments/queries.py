"""Payment requests with their clocks: late ones, and those that will be."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.services.invoices.delay import Cost, Rate, Request, cost, due_on, late_days, state

Connection = Any
"""A DB-API connection."""

REQUESTS: Final = """
SELECT p.local_id, p.id, p.invoice_id, i.number, coalesce(s.name, i.seller_name), i.state, p.amount_cents,
    p.received_on, p.received_how, p.requested_on, p.verified_on, p.delay_days, p.interrupted_on, p.resumed_on,
    p.ordered_on,
    coalesce(p.paid_on, (SELECT max(b.happened_on) FROM movement AS b
        WHERE b.invoice_id = i.id AND +b.effect = 'payment' HAVING sum(b.amount_cents) >= p.amount_cents)),
    p.interruption_reason
FROM payment_request AS p JOIN invoice AS i ON i.id = p.invoice_id LEFT JOIN supplier AS s ON s.id = i.supplier_id
WHERE i.state <> 'set_aside' ORDER BY p.local_id
"""
RATES: Final = "SELECT from_on, basis_points FROM reference_rate WHERE from_on IS NOT NULL ORDER BY from_on, local_id"


class DelayRow(NamedTuple):
    """A payment request on a day: where it is, until when it is to be paid, what lateness costs."""

    local_id: int
    id: UUID
    invoice_id: UUID
    number: str
    supplier: str
    request: Request
    state: str
    due_on: date | None
    late_days: int
    cost: Cost | None
    interruption_reason: str


def requests(db: Connection, today: date) -> list[DelayRow]:
    """Return every payment request, as of a day."""
    known = rates(db)
    return [_row(row, today, known) for row in db.execute(REQUESTS)]


def late(db: Connection, today: date) -> list[DelayRow]:
    """Return what is late and not paid, the latest first."""
    found = [row for row in requests(db, today) if row.late_days and row.request.paid_on is None]
    return sorted(found, key=lambda row: -row.late_days)


def soon_late(db: Connection, today: date, days: int = 10) -> list[DelayRow]:
    """Return what will be late within `days` unless it is paid, the most pressing first."""
    until = today + timedelta(days=days)
    waiting = [row for row in requests(db, today) if row.request.paid_on is None and not row.late_days]
    return sorted((row for row in waiting if row.due_on and row.due_on <= until), key=lambda row: str(row.due_on))


def rates(db: Connection) -> list[Rate]:
    """Return the central bank's rates by half-year; of two for one half-year, the one entered last."""
    return [Rate(day, points) for day, points in {_day(d): p for d, p in db.execute(RATES)}.items() if day]


def _row(row: Sequence[Any], today: date, known: Sequence[Rate]) -> DelayRow:
    days = {name: _day(row[place]) for name, place in _DAYS.items()}
    request = Request(amount_cents=row[6], received_how=row[8], delay_days=row[11], **days)
    return DelayRow(
        local_id=row[0],
        id=UUID(bytes=row[1]),
        invoice_id=UUID(bytes=row[2]),
        number=row[3],
        supplier=row[4],
        request=request,
        state=state(request, today),
        due_on=due_on(request),
        late_days=late_days(request, today),
        cost=cost(request, today, known),
        interruption_reason=row[16],
    )


_DAYS: Final = {
    "received_on": 7, "requested_on": 9, "verified_on": 10, "interrupted_on": 12, "resumed_on": 13, "ordered_on": 14,
    "paid_on": 15,
}  # fmt: skip


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"requests": (REQUESTS, ()), "rates": (RATES, ())}
