"""The end of a year: when it may be closed, what is left to carry forward, and the hash of what it held."""

import hashlib
import json
from datetime import date
from typing import NamedTuple
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.budget import FiscalYear, YearState
from aso_desktop.services.budget import queries
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import Work


class YearClosed(NamedTuple):
    """What closing a year did."""

    changes: Changes
    year: int
    sha256: str


def check_closable(work: Work, year: FiscalYear, today: date) -> None:
    """Refuse a year that is not over, or that is closed already."""
    if year.state == YearState.CLOSED:
        text = QT_TRANSLATE_NOOP("budget", "The year {year} is already closed.")
        raise UserError(text.format(year=year.year), field="year")
    if today <= date(year.year, 12, 31):
        text = QT_TRANSLATE_NOOP("budget", "The year {year} is not over: close it from 1 January on.")
        raise UserError(text.format(year=year.year), field="year")
    over = queries.first_unresolved(work.connection, year.id)
    if over is not None:
        text = QT_TRANSLATE_NOOP(
            "budget", "The line {line} is over-committed: withdraw, reduce, cover or derogate before closing."
        )
        raise UserError(text.format(line=over), field="year")


def state_hash(db: Connection, year_id: UUID) -> str:
    """Return the SHA-256 of the balances of a year: the same for the same set of rows, in any order (I-DERIVE)."""
    rows = [[state.line.code, *state.balances] for state in queries.register(db, year_id)]
    return hashlib.sha256(json.dumps(sorted(rows), separators=(",", ":")).encode()).hexdigest()
