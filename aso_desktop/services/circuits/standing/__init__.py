"""Keeps at hand which circuits may still ask somebody: a day reads those alone, however many have ended.

The database itself notes a circuit whenever one of its rows is written; `stand` strikes out those at their end.
"""

from collections.abc import Sequence
from typing import Any, Final

from aso_desktop.core.circuits.acts import CircuitState
from aso_desktop.services.circuits import queries as circuits
from aso_desktop.services.circuits.standing import queries
from aso_desktop.store.unit_of_work import CommitContext

Connection = Any
_CHUNK: Final = 500


def stand(context: CommitContext) -> None:
    """Strike out the touched circuits that ask nobody any more (a `before_commit` hook)."""
    _strike_out(context.connection, sorted(queries.touched(context.connection, context.captured)))


def rebuild(database: Connection) -> None:
    """Look at every circuit anew, inside the caller's transaction: after loading in bulk."""
    _strike_out(database, queries.every(database))


def _strike_out(database: Connection, touched: Sequence[bytes]) -> None:
    """One whose documents have not come stays: it may ask somebody."""
    for at in range(0, len(touched), _CHUNK):
        rows = circuits.of_ids(database, touched[at : at + _CHUNK])
        queries.strike_out(database, [row.local_id for row in rows if row.view.state is not CircuitState.RUNNING])
