"""What is done with the journal as a whole: verify it, export it; both acts of reading it are journalled."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.progress import Progress, silent
from aso_desktop.security.audit import Head, record
from aso_desktop.security.audit_check import export_lines, verify_chain, verify_history
from aso_desktop.security.slots import OpenKeys
from aso_desktop.store.connection import connect
from aso_desktop.store.files import replacing
from aso_desktop.store.unit_of_work import UnitOfWork


class JournalReport(NamedTuple):
    """How many entries were verified, where each chain ends, and what is wrong, when something is."""

    entries: int
    heads: tuple[Head, ...]
    fault: Text | None

    @property
    def is_sound(self) -> bool:
        """Say whether every chain holds."""
        return self.fault is None


class AuditService:
    """The journal of the open profile."""

    def __init__(self, database: Path, keys: OpenKeys, unit_of_work: UnitOfWork) -> None:
        """Know the file, to read it on connections of its own, and how to write."""
        self._database = database
        self._keys = keys
        self._unit_of_work = unit_of_work

    def note_reading(self) -> None:
        """Journal that the journal was opened."""
        self._note("read_journal", QT_TRANSLATE_NOOP("operations", "Read the journal"))

    def verify(self, anchors: Iterable[Head] = (), progress: Progress = silent) -> JournalReport:
        """Verify every chain and the history beside it; raises `Cancelled` when the user stops it."""
        with closing(connect(self._database, self._keys.data, "reader")) as database:
            chain = verify_chain(database, anchors, lambda n: progress(n, 0, "journal"))
            fault = chain.first_break or verify_history(database, lambda n: progress(n, 0, "history"))
        return JournalReport(chain.entries, chain.heads, fault.words if fault else None)

    def export(self, target: Path, progress: Progress = silent) -> int:
        """Write every line with its hash to `target`, whole or not at all; return how many."""
        count = 0
        with closing(connect(self._database, self._keys.data, "reader")) as database, replacing(target) as file:
            for count, line in enumerate(export_lines(database), start=1):
                file.write(f"{line}\n".encode())
                if count % 1_000 == 1:
                    progress(count, 0, "journal")
        self._note("export_journal", QT_TRANSLATE_NOOP("operations", "Exported the journal"), entries=count)
        return count

    def _note(self, operation: str, words: Text, **details: int) -> None:
        with self._unit_of_work(operation, words, undoable=False) as work:
            record(work.connection, work.author, work.now, operation, ("audit_entry", None), **details)
