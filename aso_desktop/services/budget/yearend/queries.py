"""What the end of a year asks: its check-list, and what may be carried forward. Loads nothing heavy."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.ledger import STAFF_TITLE
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.ceilings.queries import by_programme
from aso_desktop.services.budget.confirming.queries import awaits
from aso_desktop.services.budget.queries import YearRow

Connection = Any

CARRIED: Final = """
    SELECT 1 FROM movement AS m WHERE nature = 'carry_forward'
        AND line_id IN (SELECT id FROM budget_line WHERE fiscal_year_id = ?)
        AND NOT EXISTS (SELECT 1 FROM movement AS r WHERE r.target_id = m.id AND r.nature = 'reversal') LIMIT 1
"""
PROVISIONAL: Final = """
    SELECT id FROM movement WHERE fiscal_year_id = ? AND is_provisional = 1
        AND id NOT IN (SELECT id FROM movement_inert)
"""
ACCRUED: Final = """
    SELECT line_id, sum(max(due, 0)) FROM (
        SELECT line_id, sum(CASE effect WHEN 'verification' THEN amount_cents ELSE -amount_cents END) AS due
        FROM movement
        WHERE effect IN ('verification', 'invoicing', 'credit_note')
            AND line_id IN (SELECT id FROM budget_line WHERE fiscal_year_id = ?)
            AND id NOT IN (SELECT id FROM movement_inert)
        GROUP BY line_id, commitment_id
    ) GROUP BY line_id
"""
CODES: Final = ("over", "exceeded", "provisional", "pending", "accrued", "outstanding", "left", "carried")
"""The points of the check-list, in order."""


class Point(NamedTuple):
    """One point of the check-list. `cents` or `number` say how much is left of it; `blocks` keeps the year open."""

    code: str
    is_done: bool
    cents: int | None = None
    number: int | None = None
    blocks: bool = False


class Carried(NamedTuple):
    """What a line leaves to the line that continues it, in centimes; below zero where the profile allows it."""

    line: str
    aim_id: UUID
    ae_cents: int
    cp_cents: int


def check_list(db: Connection, year: YearRow, today: date) -> list[Point]:
    """Return what to look at before a year is closed, what blocks first."""
    states = queries.register(db, year.id)
    pending = sum(max(state.balances.pending, 0) for state in states)
    accrued = sum(accrued_by_line(db, year.id).values())
    outstanding = sum(state.balances.outstanding for state in states)
    left = sum(max(state.balances.ae_available, 0) for state in states)
    beyond = db.execute(PROVISIONAL, (year.id.bytes,)).fetchall()
    provisional = sum(awaits(db, UUID(bytes=key)) for (key,) in beyond)
    exceeded = queries.first_unresolved(db, year.id)
    following = queries.year_of(db, year.year + 1)
    return [
        Point("over", today > date(year.year, 12, 31), blocks=True),
        Point("exceeded", exceeded is None, blocks=True),
        Point("provisional", provisional == 0, number=provisional),
        Point("pending", pending == 0, cents=pending),
        Point("accrued", accrued == 0, cents=accrued),
        Point("outstanding", outstanding == 0, cents=outstanding),
        Point("left", left == 0, cents=left),
        Point("carried", following is not None and is_carried(db, following.id)),
    ]


def accrued_by_line(db: Connection, year_id: UUID) -> dict[UUID, int]:
    """Return by line the charges à payer of a year: verified and not invoiced, commitment by commitment.

    An invoice that came before its service fait takes nothing from what another commitment still awaits.
    """
    return {UUID(bytes=key): int(cents) for key, cents in db.execute(ACCRUED, (year_id.bytes,)) if key}


def is_carried(db: Connection, year_id: UUID) -> bool:
    """Say whether credits were carried into a year."""
    return db.execute(CARRIED, (year_id.bytes,)).fetchone() is not None


def left_to_carry(
    db: Connection, from_id: UUID, to_id: UUID, share: Callable[[int], int] | None = None
) -> list[Carried]:
    """Return what each line leaves to the one that continues it.

    `share` gives the most CP that a programme may carry from its initial credits, in centimes: the State's rule. Then
    nothing below zero is carried, and no AE onto title 2. Without it, what is left is carried, also below zero.
    """
    states = {state.line.id: state for state in queries.register(db, from_id)}
    found = by_programme(db, from_id)
    room = {place: share(found.initial[place].cp) if share else 0 for place in set(found.of_line.values())}
    rows = []
    for line in queries.lines(db, to_id):
        state = states.get(line.previous_id) if line.previous_id else None
        if state is None:
            continue
        ae, cp = state.balances.ae_available, state.balances.cp_available
        if share is not None:
            place = found.of_line[state.line.id]
            ae = 0 if line.title == STAFF_TITLE else max(ae, 0)
            cp = max(min(cp, room[place]), 0)
            room[place] -= cp
        if ae or cp:
            rows.append(Carried(line.code, line.id, ae, cp))
    return rows
