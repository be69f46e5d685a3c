"""The lines of a year that are over-committed, with the commitments that exceed and who made them.

A case closes by derivation: when the line fits again, or when a derogation covers the excess. The four actions are
rows of the ledger: withdraw (a whole withdrawal), reduce (a part of one), cover (a redeployment), derogate.
"""

from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.services.budget import fold, queries
from aso_desktop.services.budget.listing.queries import CommitmentRow, commitment
from aso_desktop.services.budget.queries import LineRow
from aso_desktop.services.budget.verdicts import queries as verdicts

Connection = Any

ACTIONS: Final = ("withdraw", "reduce", "cover", "derogate")

MAKERS: Final = """
    SELECT coalesce(agent.name, ''), coalesce(movement.origin_device, '') FROM movement
    LEFT JOIN agent ON agent.id = movement.created_by
    WHERE commitment_id = ? AND nature = 'commitment' ORDER BY hlc LIMIT 1
"""


class Exceeding(NamedTuple):
    """A commitment that does not fit."""

    commitment: CommitmentRow
    excess_cents: int
    agent: str
    device: str
    is_notified: bool


class Case(NamedTuple):
    """A line beyond its credit. `cause` is `merge` when several devices made it together, `local` otherwise."""

    line: LineRow
    excess_cents: int
    allowed_cents: int
    cause: str
    commitments: tuple[Exceeding, ...]
    is_open: bool


def cases(db: Connection, year_id: UUID) -> list[Case]:
    """Return the over-committed lines of a year; those a derogation covers are closed."""
    allowed = queries.derogated(db, year_id)
    found = []
    for state in queries.register(db, year_id):
        excess = -state.balances.ae_available
        if excess <= 0 or state.line.rule == "free":
            continue
        movements = verdicts.of_line(db, state.line.id)
        told = tuple(_told(db, one) for one in fold.exceeding(movements))
        devices = {entry.device for entry in movements if entry.commitment}
        covered = allowed.get(state.line.id, 0)
        cause = "merge" if len(devices) > 1 else "local"
        found.append(Case(state.line, excess, covered, cause, told, excess > covered))
    return found


def _told(db: Connection, one: fold.Excess) -> Exceeding:
    row = commitment(db, one.commitment)
    if row is None:
        message = f"the ledger holds no commitment {one.commitment}"
        raise LookupError(message)
    agent, device = db.execute(MAKERS, (one.commitment.bytes,)).fetchone() or ("", "")
    return Exceeding(row, one.excess, agent, device, row.state == "notified")
