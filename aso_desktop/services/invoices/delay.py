"""The clock of payment (délai global de paiement) and what lateness costs. Pure: days and cents in, days and cents out.

Code de la commande publique: R2192-10 and -11 (30 days; 50 for hospitals, 60 for some public enterprises), R2192-12 to
-17 (where it begins), R2192-27 to -29 (one interruption), R2192-31 and -32 (interest), D2192-35 (40 €), R2192-36 (45
days to pay both).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Final, NamedTuple

from aso_desktop.core.money import round_cents

RECEIPTS: Final = ("receipt", "edi", "portal", "uncertain")
"""How the day of receipt is known: a receipt, the exchange's time stamp, the portal's e-mail; or not for certain."""

DELAYS: Final = (30, 50, 60)
FLAT_CENTS: Final = 4_000
"""Indemnity for the cost of recovery, per late payment (D2192-35)."""
ADDED_POINTS: Final = 800
"""Eight points above the central bank's rate, in basis points (R2192-31)."""
ANEW_DAYS: Final = 30
"""The delay that begins when an interrupted request is complete, unless more was left (R2192-29)."""
SETTLE_DAYS: Final = 45
"""Interest and indemnity are paid within these days of the principal (R2192-36)."""
_DOUBT_DAYS: Final = 2
_YEAR_DAYS: Final = 365
_BASIS: Final = 10_000
_JULY: Final = 7


@dataclass(frozen=True)
class Request:
    """A payment request; `requested_on` is the date written on it, `verified_on` that of the service fait."""

    amount_cents: int
    received_on: date | None = None
    received_how: str = "receipt"
    requested_on: date | None = None
    verified_on: date | None = None
    delay_days: int = 30
    interrupted_on: date | None = None
    resumed_on: date | None = None
    ordered_on: date | None = None
    paid_on: date | None = None


class Rate(NamedTuple):
    """The central bank's main refinancing rate in force on the first day of a half-year, in basis points."""

    from_on: date
    basis_points: int


class Cost(NamedTuple):
    """What a late payment costs; `interest_cents` is None while the rate of the half-year is not known."""

    days: int
    half_year: date
    interest_cents: int | None
    flat_cents: int
    settle_by: date | None


def starts_on(request: Request) -> date | None:
    """Return the day the delay begins; None while nothing tells it.

    Receipt of the request; the day of performance where receipt is uncertain or was earlier; failing both, two days
    after the date of the request.
    """
    if request.received_on is not None and request.received_how != "uncertain":
        return max(request.received_on, request.verified_on or request.received_on)
    if request.verified_on is not None:
        return request.verified_on
    return request.requested_on + timedelta(days=_DOUBT_DAYS) if request.requested_on else None


def due_on(request: Request) -> date | None:
    """Return the last day to pay in time; None while the clock stands still."""
    begin = starts_on(request)
    if begin is None:
        return None
    due = begin + timedelta(days=request.delay_days)
    if request.interrupted_on is None:
        return due
    if request.resumed_on is None:
        return None
    left = min(request.delay_days, (due - request.interrupted_on).days)  # all of it, where it had not begun
    return max(begin, request.resumed_on) + timedelta(days=max(ANEW_DAYS, left))


def late_days(request: Request, today: date) -> int:
    """Return by how many days it is, or was, paid too late; 0 in time."""
    due = due_on(request)
    return max(0, ((request.paid_on or today) - due).days) if due else 0


def half_year(day: date) -> date:
    """Return the first day of the half-year of a day."""
    return date(day.year, _JULY if day.month >= _JULY else 1, 1)


def cost(request: Request, today: date, rates: Iterable[Rate]) -> Cost | None:
    """Return what lateness costs up to the payment, or to today; None in time.

    Interest runs from the day after the last day to pay to the day of payment, both included, at the rate of the
    half-year in which it began, even across a January or a July. Exact to the end, rounded once.
    """
    due, days = due_on(request), late_days(request, today)
    if due is None or days == 0:
        return None
    began = half_year(due + timedelta(days=1))
    rate = next((rate.basis_points for rate in rates if rate.from_on == began), None)
    interest = None
    if rate is not None:
        interest = round_cents(Fraction(request.amount_cents * (rate + ADDED_POINTS) * days, _BASIS * _YEAR_DAYS))
    settle_by = request.paid_on + timedelta(days=SETTLE_DAYS) if request.paid_on else None
    return Cost(days, began, interest, FLAT_CENTS, settle_by)


def state(request: Request, today: date) -> str:
    """Return where a request is: `paid`, `paid_late`, `interrupted`, `late`, `ordered`, `resumed` or `running`."""
    if request.paid_on is not None:
        return "paid_late" if late_days(request, today) else "paid"
    if request.interrupted_on is not None and request.resumed_on is None:
        return "interrupted"
    if late_days(request, today):
        return "late"
    if request.ordered_on is not None:
        return "ordered"
    return "resumed" if request.resumed_on is not None else "running"
