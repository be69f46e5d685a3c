"""What the journal's list reads, and how a line of it looks."""

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.audit import queries
from aso_desktop.services.audit.queries import JournalFilter, JournalRow
from aso_desktop.services.audit.words import operation_words
from aso_desktop.ui.kit.cells import Cell, Column, Sort
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.record_words import OBJECTS, when

ACTS: Final[dict[str, Text]] = {
    "insert": QT_TRANSLATE_NOOP("audit", "created"),
    "update": QT_TRANSLATE_NOOP("audit", "changed"),
    "delete": QT_TRANSLATE_NOOP("audit", "deleted"),
    "event": Text("", ""),
}


class JournalLine(NamedTuple):
    """A line of the list."""

    local_id: int
    entry: JournalRow

    @property
    def id(self) -> UUID | None:
        """Return the row that the act was about."""
        return self.entry.row_id


class JournalSource:
    """The four reads of the list."""

    def first_page(self, db: Any, view: JournalFilter, sort: Sort, limit: int) -> Sequence[JournalLine]:
        """Return the newest entries."""
        del sort
        return _lines(queries.journal(db, view, limit=limit))

    def count(self, db: Any, view: JournalFilter) -> int | None:
        """Return how many entries there are."""
        return queries.count(db, view)

    def ids(self, db: Any, view: JournalFilter, sort: Sort) -> Iterable[int]:
        """Return every entry number, newest first."""
        del sort
        return queries.entries(db, view)

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[JournalLine]:
        """Return the entries with these numbers."""
        return _lines(queries.rows(db, ids))


def about(entry: JournalRow) -> str:
    """Return what an act was about: the kind of object, and a letter's number."""
    kind = spoken(OBJECTS[entry.table]) if entry.table in OBJECTS else entry.table
    return " ".join(part for part in (kind, entry.number) if part)


def done(entry: JournalRow) -> str:
    """Return what was done to the object itself."""
    return spoken(ACTS.get(entry.op, Text("", "")))


COLUMNS: Final = (
    Column("at", QT_TRANSLATE_NOOP("audit", "When"), lambda line: Cell(when(line.entry.at), "text2", tabular=True), 21),
    Column("agent", QT_TRANSLATE_NOOP("audit", "Who"), lambda line: Cell(line.entry.agent or "–"), 19, hidden_below=75),
    Column(
        "what", QT_TRANSLATE_NOOP("audit", "What"), lambda line: Cell(spoken(operation_words(line.entry.operation)))
    ),
    Column("object", QT_TRANSLATE_NOOP("audit", "Object"), lambda line: Cell(about(line.entry), "text2"), 24),
    Column(
        "act", QT_TRANSLATE_NOOP("audit", "Act"), lambda line: Cell(done(line.entry), "text3"), 13, hidden_below=105
    ),
)


def _lines(found: Iterable[JournalRow]) -> list[JournalLine]:
    return [JournalLine(row.entry, row) for row in found]
