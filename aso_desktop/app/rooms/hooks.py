"""What happens before each commit, in order; and what follows a change that came from a colleague."""

from typing import Final

from aso_desktop.security.audit import write_entries
from aso_desktop.services.budget.verdicts.judging import judge
from aso_desktop.services.circuits.standing import stand
from aso_desktop.services.meetings.numbered import show_number
from aso_desktop.services.registers.official import Follow
from aso_desktop.services.search.projection import BEGINNING, catch_up, postpone, project
from aso_desktop.services.sync.merging import Late
from aso_desktop.store.connection import Connection
from aso_desktop.store.engine import captured_tables
from aso_desktop.store.unit_of_work import CommitContext, Hook
from aso_desktop.sync.stamping import is_stamping, stamp
from aso_desktop.sync.tables import Tables

DERIVING: Final[tuple[Hook, ...]] = (project, stand, judge)
"""What is derived from rows, whoever wrote them: the search index, circuits that ended, the verdicts on the ledger."""
LATE: Final = Late((postpone, judge), catch_up, BEGINNING)
"""The same for a snapshot of what colleagues did: letters and dossiers are indexed once all of its parts are in."""
TOLD: Final[tuple[Hook, ...]] = (*DERIVING, write_entries)
"""What follows a change made here: what is derived, then the journal."""

FOLLOWERS: Final[tuple[Follow, ...]] = (show_number,)
"""What shows an official number of its own, and is told when a provisional mark is replaced."""


class Stamping:
    """Stamps changes for the shared space; reads what it must know of the tables once per open file."""

    def __init__(self) -> None:
        """Know nothing of the file yet."""
        self._tables: Tables | None = None

    def tables(self, database: Connection) -> Tables:
        """Return the tables of the open file."""
        if self._tables is None:
            self._tables = Tables(captured_tables(), database)
        return self._tables

    def __call__(self, context: CommitContext) -> None:
        """Stamp what was captured (a `before_commit` hook); nothing while the profile works alone."""
        if context.captured and is_stamping(context.connection):
            stamp(context, self.tables(context.connection))
