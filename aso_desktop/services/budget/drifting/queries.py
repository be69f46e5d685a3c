"""What drift is computed from: each line's amounts by month, this year's and the three before. Loads nothing heavy."""

import calendar
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.ledger import OBLIGATIONS, Nature
from aso_desktop.core.money import round_cents
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.drift import (
    MONTHS,
    REOPENS_BY,
    Course,
    Drift,
    Profile,
    detect,
    explaining,
    profile,
    share_at,
)
from aso_desktop.services.budget.queries import LineState, YearRow

Connection = Any

BASES: Final[Mapping[str, tuple[str, ...]]] = {
    "committed": tuple(sorted(OBLIGATIONS)),
    "paid": (Nature.PAYMENT, Nature.DIRECT_PAYMENT),
}
"""What drift is computed on → the effects that count."""

_YEARS_BACK: Final = 3
_COUNTS: Final = "NOT EXISTS (SELECT 1 FROM movement_inert WHERE movement_inert.id = movement.id)"
_MONTHS: Final = f"""
    SELECT line_id, CAST(substr(happened_on, 6, 2) AS INTEGER), sum(amount_cents) FROM movement
    WHERE effect IN (?, ?, ?) AND {{lines}} AND happened_on <= ? AND {_COUNTS} GROUP BY 1, 2
"""
OF_YEAR: Final = _MONTHS.format(lines="line_id IN (SELECT id FROM budget_line WHERE fiscal_year_id = ?)")
OF_LINE: Final = _MONTHS.format(lines="line_id = ?")
EXPLAINING: Final = f"""
    SELECT id, amount_cents FROM movement
    WHERE line_id = ? AND effect IN (?, ?, ?) AND happened_on BETWEEN ? AND ? AND {_COUNTS}
"""
ACKNOWLEDGED: Final = """
    SELECT line_id, basis, gap_basis_points, reason FROM drift_acknowledgement ORDER BY local_id
"""


class DriftRow(NamedTuple):
    """A line's drift. `basis` is `committed` or `paid`; `movements` explain 80 % of the gap, largest first."""

    state: LineState
    basis: str
    drift: Drift
    movements: tuple[UUID, ...]
    acknowledged: str
    """The reason of an acknowledgement that still holds; empty otherwise."""


def drifts(db: Connection, year: YearRow, today: date, basis: str = "committed") -> list[DriftRow]:
    """Return the drift of each line of a year on a day; lines without credits or forecast have none."""
    day = min(max(today, date(year.year, 1, 1)), date(year.year, 12, 31))
    present = _by_month(db, (year.id, None), basis, day)
    past = _past(db, year, basis)
    seen = {
        (UUID(bytes=line), kept): (points, reason) for line, kept, points, reason in db.execute(ACKNOWLEDGED) if line
    }
    rows = []
    for state in queries.register(db, year.id):
        found = profile(past.get(state.line.id, []))
        drift = _detect(state, present.get(state.line.id, [0] * MONTHS), found, day)
        explained = _explain(db, state, basis, drift, day)
        held = seen.get((state.line.id, basis))
        rows.append(DriftRow(state, basis, drift, explained, _still_held(held, drift)))
    return rows


def _detect(state: LineState, months: list[int], found: Profile, day: date) -> Drift:
    usable = state.balances.ae_open - state.balances.ae_frozen
    forecast = usable if state.line.forecast_cents is None else state.line.forecast_cents
    days = calendar.monthrange(day.year, day.month)[1]
    reached = day.month if day.day == days else day.month - 1
    course = Course(tuple(sum(months[: month + 1]) for month in range(reached)), sum(months))
    credit = None if state.line.forecast_cents is None else usable
    return detect(course, forecast, found, share_at(found, day.month, day.day, days), credit)


def _still_held(held: tuple[int, str] | None, drift: Drift) -> str:
    """Return the reason of an acknowledgement, unless the gap grew by two points since."""
    if held is None or abs(drift.gap_basis_points) >= abs(held[0]) + REOPENS_BY:
        return ""
    return held[1]


def _explain(db: Connection, state: LineState, basis: str, drift: Drift, day: date) -> tuple[UUID, ...]:
    if drift.level not in ("watch", "alert"):
        return ()
    span = (date(day.year, 1, 1).isoformat(), day.isoformat())
    found = db.execute(EXPLAINING, (state.line.id.bytes, *_three(basis), *span))
    amounts = {UUID(bytes=key): int(cents) for key, cents in found}
    return tuple(explaining(amounts, drift.gap))


def _past(db: Connection, year: YearRow, basis: str, only: UUID | None = None) -> dict[UUID, list[list[int]]]:
    """Return by line of this year (or for one alone) the monthly amounts of the lines it continues, newest first."""
    years = {row.year: row for row in queries.years(db)}
    at = {line.id: line.previous_id for line in queries.lines(db, year.id) if only in (None, line.id)}
    found: dict[UUID, list[list[int]]] = {}
    for back in range(1, _YEARS_BACK + 1):
        earlier = years.get(year.year - back)
        if earlier is None:
            break
        amounts = _by_month(db, (earlier.id, only and at.get(only)), basis, date(earlier.year, 12, 31))
        previous = {line.id: line.previous_id for line in queries.lines(db, earlier.id)}
        for line, before in at.items():
            if before in previous:
                found.setdefault(line, []).append(amounts.get(before, [0] * MONTHS))
        at = {line: previous.get(before) for line, before in at.items() if before}
    return found


def _by_month(db: Connection, asked: tuple[UUID, UUID | None], basis: str, until: date) -> dict[UUID, list[int]]:
    """Return the monthly amounts of the lines of a year, or of one of them."""
    year_id, line_id = asked
    statement, key = (OF_LINE, line_id) if line_id else (OF_YEAR, year_id)
    found: dict[UUID, list[int]] = {}
    for line, month, cents in db.execute(statement, (*_three(basis), key.bytes, until.isoformat())):
        found.setdefault(UUID(bytes=line), [0] * MONTHS)[month - 1] = cents
    return found


def _three(basis: str) -> tuple[str, str, str]:
    first, *others = BASES[basis]
    second, third = (*others, first, first)[:2]
    return first, second, third


class Year(NamedTuple):
    """A line's year by month, cumulative centimes: what happened (None: still to come) and what was expected.

    `years` is how many earlier years made the expectation, 0 for a straight line.
    """

    actual: tuple[int | None, ...]
    expected: tuple[int, ...]
    years: int


def year_of_line(db: Connection, year: YearRow, line_id: UUID, today: date, basis: str = "committed") -> Year:
    """Return what a drift is drawn from: the months of a line beside its profile."""
    day = min(max(today, date(year.year, 1, 1)), date(year.year, 12, 31))
    months = _by_month(db, (year.id, line_id), basis, day).get(line_id, [0] * MONTHS)
    found = profile(_past(db, year, basis, line_id).get(line_id, []))
    balances, line = queries.line_balances(db, line_id), queries.line(db, line_id)
    own = line.forecast_cents if line else None
    forecast_cents = balances.ae_open - balances.ae_frozen if own is None else own
    actual = tuple(sum(months[: month + 1]) if month < day.month else None for month in range(MONTHS))
    return Year(actual, tuple(round_cents(share * forecast_cents) for share in found.shares), found.years)


def forecast(db: Connection, year: YearRow, line_id: UUID) -> tuple[Fraction, ...]:
    """Return the cumulative profile that a line's forecast follows: twelve shares of the year."""
    return profile(_past(db, year, "committed", line_id).get(line_id, [])).shares
