"""Keep the fold's verdicts in step with every write, a colleague's included: inside the same transaction."""

from typing import Any

from aso_desktop.services.budget import fold
from aso_desktop.services.budget.verdicts import queries
from aso_desktop.store.unit_of_work import CommitContext

Connection = Any


def judge(context: CommitContext) -> None:
    """Judge the movements that came, with those they speak of (a `before_commit` hook)."""
    touched = [change.row_id for change in context.captured if change.table == "movement" and change.op != "delete"]
    commitments: set[bytes] = set()
    targets: set[bytes] = set()
    for movement in touched:
        found = queries.place(context.connection, movement)
        if found is None:
            continue
        own, commitment, target = found
        if commitment:
            commitments.add(commitment)
        else:
            targets.add(target or own)
    _judge(context.connection, commitments, targets)


def rebuild(database: Connection) -> None:
    """Judge everything anew, inside the caller's transaction: after loading in bulk, or to repair."""
    queries.forget_all(database)
    commitments, targets = queries.groups(database)
    _judge(database, set(commitments), set(targets))


def _judge(database: Connection, commitments: set[bytes], targets: set[bytes]) -> None:
    groups = [queries.of_commitment(database, commitment) for commitment in sorted(commitments)]
    groups += [queries.of_target(database, target) for target in sorted(targets)]
    for rows in groups:
        ordered = sorted(rows, key=lambda entry: entry.order)
        queries.keep(database, (row.id for row in ordered), fold.verdicts(ordered))
