"""Open conflicts: listed with both values, who wrote them and when; settled by keeping one or writing another."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.core.changes import Changes, Inverse
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.merging import Merging, context_of
from aso_desktop.store.capture import CapturedChange
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import UnitOfWork, Work
from aso_desktop.sync.clocks import Key
from aso_desktop.sync.conflicts import NOT_A_VALUE, Desk, OpenCell, Settlement, marks, open_cells
from aso_desktop.sync.records import LIFE, Dot, Value
from aso_desktop.sync.tables import Table

OPERATION: Final = "settle_conflict"
LIFE_COLUMN: Final = "life"
"""Name of the cell that says whether a row lives, where people name columns."""
CONFLICTS: Final = "sync_head"
"""The table that `Changes` name when a conflict was settled or opened again."""
_NO_CONFLICT: Final = QT_TRANSLATE_NOOP("sync", "No open conflict is in this field of this row: list them first.")


Decide = Callable[[Table, OpenCell], Settlement]


class Place(NamedTuple):
    """Where a conflict is: the row and the name of the column (`life` for a deletion)."""

    row: UUID
    column: str


class ConflictService:
    """Lists and settles conflicts."""

    def __init__(self, unit_of_work: UnitOfWork, merging: Merging) -> None:
        """Know where writes go, and what follows them."""
        self._unit_of_work = unit_of_work
        self._merging = merging

    def open(self, database: Connection) -> list[OpenCell]:
        """Return the open conflicts; a reading connection will do."""
        return open_cells(database, self._merging.tables(database))

    def keep(self, place: Place, dot: str) -> Changes:
        """Settle a conflict by one of its versions, named `device:number`; everybody's conflict is settled by it."""
        return self._settle(place, lambda _table, _cell: Settlement(keep=_dot(dot)))

    def write(self, place: Place, text: str) -> Changes:
        """Settle a conflict by another value, written as text."""
        return self._settle(place, lambda table, cell: Settlement(value=_value(table, cell, text)))

    def _settle(self, place: Place, decide: Decide) -> Changes:
        words = QT_TRANSLATE_NOOP("sync", "Settle a conflict")
        with self._unit_of_work(OPERATION, words, undoable=False) as work:
            self._merging.take_up(work, OPERATION)
            table, cell = self._open_cell(work, place)
            decided = decide(table, cell)
            captured = self._desk(work).settle((table.number, cell.row), cell.cell, decided)
            self._tell(work, captured)
            inverse = self._way_back(work, place, table, cell)
        return _changes(captured, words, inverse, place)

    def _way_back(self, work: Work, place: Place, table: Table, cell: OpenCell) -> Inverse | None:
        """Return what opens the conflict again; a row that was deleted or given its life back stays so."""
        if cell.cell == LIFE or any(version.gone for version in cell.versions):
            return None
        key = table.number, cell.row
        dots = marks(work.connection, self._merging.tables(work.connection), key)[cell.cell]
        values = [version.value for version in reversed(cell.versions)]
        settled = next(iter(dots))
        return lambda: self._reopen(place, key, _Settled(cell.cell, settled, values))

    def _reopen(self, place: Place, key: Key, settled: "_Settled") -> Changes:
        """Open a conflict again, for who settled it by mistake; its inverse writes the value that was chosen."""
        words = QT_TRANSLATE_NOOP("sync", "Open a conflict again")
        with self._unit_of_work(OPERATION, words, undoable=False) as work:
            self._merging.take_up(work, OPERATION)
            chosen = self._shown(work, key, settled.cell)
            captured = self._desk(work).reopen(key, settled.cell, settled.values, settled.dot)
            self._tell(work, captured)
        return _changes(captured, words, lambda: self._settle(place, lambda _t, _c: Settlement(value=chosen)), place)

    def _open_cell(self, work: Work, place: Place) -> tuple[Table, OpenCell]:
        tables = self._merging.tables(work.connection)
        found = next((cell for cell in open_cells(work.connection, tables) if _is_at(cell, place)), None)
        if found is None or not found.table:
            raise UserError(_NO_CONFLICT, field="column")
        return tables.named(found.table), found

    def _shown(self, work: Work, key: Key, cell: int) -> Value:
        table = self._merging.tables(work.connection).by_number[key[0]]
        value: Value = queries.cell_of(work.connection, table.name, table.columns[cell], key[1])
        return value

    def _desk(self, work: Work) -> Desk:
        return Desk(work.connection, self._merging.tables(work.connection), work.author, work.now)

    def _tell(self, work: Work, captured: Sequence[CapturedChange]) -> None:
        for hook in self._merging.told:
            hook(context_of(work, OPERATION, captured))


class _Settled(NamedTuple):
    """A cell, the value that settled it, and those that stood against each other, the shown one last."""

    cell: int
    dot: Dot
    values: Sequence[Value]


def _changes(captured: Sequence[CapturedChange], words: Text, inverse: Inverse | None, place: Place) -> Changes:
    tables = frozenset(change.table for change in captured) | {CONFLICTS}
    return Changes(tables, frozenset(change.row_id for change in captured), words, inverse, place.row)


def column_of(cell: OpenCell) -> str:
    """Return the name by which people name a cell; its number where this version does not know it."""
    return cell.column or (LIFE_COLUMN if cell.cell == 0 else str(cell.cell))


def dot_text(dot: Dot) -> str:
    """Return the name of a version: `device:number`."""
    return f"{dot.device.hex()}:{dot.n}"


def _is_at(cell: OpenCell, place: Place) -> bool:
    return cell.row == place.row.bytes and column_of(cell) == place.column


def _dot(text: str) -> Dot:
    device, _, number = text.partition(":")
    try:
        return Dot(bytes.fromhex(device), int(number))
    except ValueError as error:
        words = QT_TRANSLATE_NOOP("sync", "“{text}” names no version: write it as the list of conflicts does.")
        raise UserError(words.format(text=text[:60]), field="keep") from error


def _value(table: Table, cell: OpenCell, text: str) -> Value:
    """Return a typed text as the column holds it; an empty one is no value where it is not a text."""
    kinds = table.kinds.get(cell.cell, (str,))
    if kinds == (str,):
        return text
    if not text:
        return None
    try:
        return UUID(text).bytes if bytes in kinds else float(text) if float in kinds else int(text)
    except ValueError as error:
        raise UserError(NOT_A_VALUE, field="value") from error
