"""The table model behind every list: ids first, rows when they are looked at; fit for a million rows."""

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

from aso_desktop.ui.kit.cells import PLACEHOLDER, Align, Cell, Column, Sort
from aso_desktop.ui.kit.id_list import UNKNOWN, Edit, find_edit
from aso_desktop.ui.kit.jobs import Failure, Runner
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.wanted_pages import PAGE, WantedPages

CACHED_PAGES = 50

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
"""The invisible parent of every row."""
RowT_co = TypeVar("RowT_co", covariant=True)

CELL_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Cell` of an index."""
ROW_ROLE = CELL_ROLE + 1
"""The row itself, or None while it is being read."""
ID_ROLE = CELL_ROLE + 2
"""The local id of the row, or -1."""


class ListRow(Protocol):
    """A frozen row (NamedTuple) that knows its local id."""

    @property
    def local_id(self) -> int:
        """Identity inside this file."""
        ...


class ListSource(Protocol[RowT_co]):
    """What a room supplies: four reads, run on a reader thread with its connection. `view` is the room's own value."""

    def first_page(self, db: Any, view: Any, sort: Sort, limit: int) -> Sequence[RowT_co]:
        """Return the first rows by keyset, at once."""
        ...

    def count(self, db: Any, view: Any) -> int | None:
        """Return how many rows the view has from a small table, or None when only a scan could tell."""
        ...

    def ids(self, db: Any, view: Any, sort: Sort) -> Iterable[int]:
        """Return every local id in order."""
        ...

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[RowT_co]:
        """Return the rows of these ids, in any order; ids that are gone are left out."""
        ...


class _Opening(NamedTuple):
    rows: Sequence[ListRow]
    total: int | None


class ListModel(QAbstractTableModel):
    """Shows a view of a `ListSource`; never reads in `data()`, never resets for a local change."""

    loaded = Signal()
    """Every id of the view is known."""
    opening = Signal()
    """Another view is asked for."""
    opened = Signal()
    """The first rows of a new view stand."""
    count_changed = Signal(int)

    def __init__(
        self, source: ListSource[ListRow], columns: Sequence[Column], runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._columns = tuple(columns)
        self.runner = runner
        self._view: Any = None
        self._sort = Sort()
        self._ids: array[int] = array("q")
        self._count = 0
        self._rows: OrderedDict[int, ListRow] = OrderedDict()
        self._wanted = WantedPages()
        self._complete = False
        self._openings = 0
        self._is_opening = False
        self._ask_soon = QTimer(self, singleShot=True, interval=0)
        self._ask_soon.timeout.connect(self._ask_pages)

    # --- what the room asks ------------------------------------------------------------------------------------

    def open(self, view: Any, sort: Sort | None = None) -> None:
        """Show another view or order: first rows at once, then every id."""
        self._view = view
        self._sort = sort or self._sort
        source, order = self._source, self._sort
        self._complete = False
        self._openings += 1
        self._is_opening = True
        self.opening.emit()
        self.runner.read(
            self,
            "open",
            lambda db: _Opening(source.first_page(db, view, order, PAGE), source.count(db, view)),
            self._on_opened,
        )

    def reload(self) -> None:
        """Read again after a change made here or by a colleague; selection and reading position stay."""
        if self._is_opening:  # what is being read may be older than the change
            self.open(self._view)
            return
        self._wanted.forget()  # an answer may have gone with the readers, when the profile was locked
        self._ask_ids()
        recent = list(self._rows)[-2 * PAGE :]
        for gone in list(self._rows)[: -2 * PAGE]:
            del self._rows[gone]
        if recent:
            source = self._source
            self.runner.read(
                self, "again", lambda db: (recent, source.rows(db, recent)), lambda got: self._on_again(*got)
            )

    def title_columns(self, columns: Sequence[Column]) -> None:
        """Declare the same columns under other titles: another vocabulary, the same list."""
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def put(self, row: ListRow) -> None:
        """Show the new state of a row in the same frame, wherever it stands among the rows on hand."""
        if row.local_id in self._rows:
            self._rows[row.local_id] = row
            self._tell_rows([self._ids.index(row.local_id)])

    def insert(self, row: ListRow, position: int = 0) -> None:
        """Show a new row at once; the next `reload` moves it to its true place."""
        self.beginInsertRows(TOP, position, position)
        self._ids.insert(position, row.local_id)
        self._count += 1
        self._rows[row.local_id] = row
        self.endInsertRows()
        self.count_changed.emit(self._count)

    @property
    def view(self) -> Any:
        """The view on show."""
        return self._view

    @property
    def order(self) -> Sort:
        """The order on show."""
        return self._sort

    @property
    def columns(self) -> Sequence[Column]:
        """The declared columns."""
        return self._columns

    @property
    def is_complete(self) -> bool:
        """Whether every id of the view is known."""
        return self._complete

    def row_at(self, position: int) -> ListRow | None:
        """Return the row at a position, or None while it is being read (it is then asked for)."""
        if not 0 <= position < self._count:
            return None
        row = self._rows.get(self.id_at(position))
        if row is None:
            self._want(position)
        else:
            self._rows.move_to_end(row.local_id)
        return row

    def id_at(self, position: int) -> int:
        """Return the local id at a position, -1 while it is not known."""
        return self._ids[position] if 0 <= position < len(self._ids) else UNKNOWN

    def position_of(self, local_id: int) -> int:
        """Return where a row stands, -1 when it is not in the view."""
        try:
            return self._ids.index(local_id) if local_id != UNKNOWN else -1
        except ValueError:
            return -1

    # --- what Qt asks ------------------------------------------------------------------------------------------

    @override
    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == CELL_ROLE:
            return self.cell(index.row(), index.column())
        if role == ROW_ROLE:
            return self.row_at(index.row())
        if role == ID_ROLE:
            return self.id_at(index.row())
        return self._words(index, role)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.align is Align.RIGHT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def cell(self, position: int, column: int) -> Cell:
        """Return what a cell shows."""
        row = self.row_at(position)
        if row is None:
            return PLACEHOLDER if column == 0 else Cell()
        return self._columns[column].cell(row)

    def _words(self, index: Index, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self.cell(index.row(), index.column())
            return cell.words or cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.cell(index.row(), index.column()).text or None
        return None

    # --- pages -------------------------------------------------------------------------------------------------

    def _want(self, position: int) -> None:
        self._wanted.look_at(position, self._count)
        if not self._ask_soon.isActive():
            self._ask_soon.start()

    def _ask_pages(self) -> None:
        """Ask in one request for every page that is wanted now; a newer request drops this one."""
        source, asked = self._source, self._wanted.send_for(self._ids, self._rows)
        if asked:
            self.runner.read(self, "pages", lambda db: source.rows(db, asked), self._on_pages, self._on_no_pages)

    def _on_no_pages(self, error: Exception) -> None:
        self._wanted.forget()
        self.runner.failed.emit(Failure(error, self, self._ask_pages))

    def _on_pages(self, rows: Sequence[ListRow]) -> None:
        self._keep(rows)
        for places in self._wanted.receive((row.local_id for row in rows), self._ids):
            self._tell_range(places.start, min(self._count, places.stop) - 1)

    def _keep(self, rows: Iterable[ListRow]) -> None:
        for row in rows:
            self._rows[row.local_id] = row
            self._rows.move_to_end(row.local_id)
        while len(self._rows) > PAGE * CACHED_PAGES:
            self._rows.popitem(last=False)

    def _on_again(self, asked: Sequence[int], rows: Sequence[ListRow]) -> None:
        """Compare fresh rows with those on show; tell the view of the few that differ."""
        fresh = {row.local_id: row for row in rows}
        stale = [key for key, row in fresh.items() if self._rows.get(key) != row]
        for gone in set(asked) - set(fresh):
            self._rows.pop(gone, None)
        self._keep(fresh[key] for key in stale)
        self._tell_rows([place for key in stale if (place := self.position_of(key)) >= 0])

    # --- ids ---------------------------------------------------------------------------------------------------

    def _on_opened(self, opening: _Opening) -> None:
        self._is_opening = False
        self.beginResetModel()
        self._rows.clear()
        self._wanted.clear()
        self._keep(opening.rows)
        self._ids = array("q", [row.local_id for row in opening.rows])
        self._count = len(opening.rows)
        if opening.total is not None and self._count == PAGE:
            self._count = max(PAGE, opening.total)
        self._complete = len(opening.rows) < PAGE
        self.endResetModel()
        self.opened.emit()
        self.count_changed.emit(self._count)
        if self._complete:
            self.loaded.emit()
        else:
            self._ask_ids()

    def _ask_ids(self) -> None:
        source, view, order, opening = self._source, self._view, self._sort, self._openings
        self.runner.read(
            self,
            "ids",
            lambda db: array("q", source.ids(db, view, order)),
            lambda ids: self._on_ids(ids, opening),
            slow=True,
        )

    def _on_ids(self, ids: "array[int]", opening: int) -> None:
        if opening != self._openings:  # of a view that is left: the slow reader answers after the quick one
            return
        before = self._count
        self._apply(find_edit(self._ids, ids, before), ids)
        self._complete = True
        self.loaded.emit()
        if before != len(ids):
            self.count_changed.emit(len(ids))

    def _apply(self, edit: Edit, ids: "array[int]") -> None:
        """Bring the list to `ids` by the smallest step that keeps selection and current row."""
        if edit.removed == 0 and edit.added:
            self.beginInsertRows(TOP, edit.start, edit.start + edit.added - 1)
            self._ids, self._count = ids, len(ids)
            self.endInsertRows()
        elif edit.added == 0 and edit.removed:
            self.beginRemoveRows(TOP, edit.start, edit.start + edit.removed - 1)
            self._ids, self._count = ids, len(ids)
            self.endRemoveRows()
        elif edit.removed:
            self._rearrange(edit, ids)

    def _rearrange(self, edit: Edit, ids: "array[int]") -> None:
        """Replace a stretch of the list; rows that are still there keep their selection wherever they went."""
        if len(ids) > self._count:
            self.beginInsertRows(TOP, self._count, len(ids) - 1)
            self._count = len(ids)
            self.endInsertRows()
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        moved = [self._index_after(index, edit, ids) for index in held]
        self._ids = ids
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()
        if len(ids) < self._count:
            self.beginRemoveRows(TOP, len(ids), self._count - 1)
            self._count = len(ids)
            self.endRemoveRows()

    def _index_after(self, index: QModelIndex, edit: Edit, ids: "array[int]") -> QModelIndex:
        """Return where the row of an index stands in the new list."""
        place = edit.place_after(index.row(), self.id_at(index.row()), ids)
        return self.createIndex(place, index.column()) if place >= 0 else QModelIndex()

    # --- telling the view --------------------------------------------------------------------------------------

    def _tell_range(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def _tell_rows(self, places: Iterable[int]) -> None:
        for place in places:
            self._tell_range(place, place)


def model_of(index: Index) -> ListModel:
    """Return the list model of an index."""
    return cast("ListModel", index.model())
