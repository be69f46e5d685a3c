"""The dynamic table as Qt reads it: heads, sums, totals in the last line and column."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.budget import labels
from aso_desktop.services.budget.pivot.queries import Pivot
from aso_desktop.ui.kit.amounts import money
from aso_desktop.ui.kit.language import spoken

Index = QModelIndex | QPersistentModelIndex
TOP: Final = QModelIndex()
NONE: Final = QT_TRANSLATE_NOOP("budget", "Without")
TOTAL: Final = QT_TRANSLATE_NOOP("budget", "Total")
AMOUNT: Final = QT_TRANSLATE_NOOP("budget", "Amount")
EMPTY: Final = Pivot((), (), {}, {}, {}, {}, 0)


def head_words(key: str, head: str, profile: str) -> str:
    """Return a head as it is read: a nature in the words of the year, a month as month and year."""
    if not head:
        return spoken(NONE)
    if key == "nature":
        words = labels.natures(profile)
        return spoken(words[head]) if head in words else head
    if key == "month":
        year, _, month = head.partition("-")
        return f"{month}/{year}"
    return head


class PivotModel(QAbstractTableModel):
    """Reads nothing: it is given the whole table."""

    def __init__(self) -> None:
        super().__init__()
        self.pivot, self.by, self.across, self.profile = EMPTY, "", "", "state"

    def show_pivot(self, pivot: Pivot, by: str, across: str, profile: str) -> None:
        """Show another table."""
        self.beginResetModel()
        self.pivot, self.by, self.across, self.profile = pivot, by, across, profile
        self.endResetModel()

    def heads_at(self, row: int, column: int) -> Mapping[str, str]:
        """Return key → head of a cell; a total has none for what it adds up."""
        found = {}
        if row < len(self.pivot.rows):
            found[self.by] = self.pivot.rows[row]
        if self.across and column < len(self.pivot.columns):
            found[self.across] = self.pivot.columns[column]
        return found

    def cents_at(self, row: int, column: int) -> int | None:
        """Return a sum; None where nothing was entered."""
        pivot = self.pivot
        is_total_row, is_total_column = row >= len(pivot.rows), column >= len(self._columns())
        if is_total_row:
            return pivot.total if is_total_column else pivot.column_totals.get(pivot.columns[column], 0)
        if is_total_column:
            return pivot.row_totals[pivot.rows[row]]
        return pivot.cells.get((pivot.rows[row], pivot.columns[column]))

    def sum_at(self, row: int, column: int) -> str:
        """Return a sum as it is written; empty where nothing was entered."""
        cents = self.cents_at(row, column)
        return "" if cents is None else money(cents)

    def is_total(self, row: int, column: int) -> bool:
        """Say whether a cell adds others up."""
        return row >= len(self.pivot.rows) or column >= len(self._columns())

    def widest(self) -> list[str]:
        """Return by column the sum with the most digits: a view that asks every cell holds the window up."""
        pivot, most = self.pivot, dict(self.pivot.column_totals)
        for (_row, column), cents in pivot.cells.items():
            if abs(cents) > abs(most.get(column, 0)):
                most[column] = cents
        last = max((*pivot.row_totals.values(), pivot.total), key=abs)
        return [money(cents) for cents in (*(most.get(column, 0) for column in self._columns()), last)]

    def row_heads(self) -> list[str]:
        """Return the heads of the lines, the one of the total last."""
        return [*(head_words(self.by, head, self.profile) for head in self.pivot.rows), spoken(TOTAL)]

    def words_at(self, row: int, column: int) -> str:
        """Return what is read of a cell: its heads and its sum."""
        heads = [head_words(key, head, self.profile) for key, head in self.heads_at(row, column).items()]
        cents = self.cents_at(row, column)
        return " · ".join([*(heads or [spoken(TOTAL)]), money(cents or 0)])

    @override
    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() or not self.pivot.rows else len(self.pivot.rows) + 1

    @override
    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._columns()) + 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.sum_at(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words_at(row, column)
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        across = orientation == Qt.Orientation.Horizontal
        heads, key = (self._columns(), self.across) if across else (self.pivot.rows, self.by)
        if section >= len(heads):
            return spoken(TOTAL if self.across or not across else AMOUNT)
        return head_words(key, heads[section], self.profile)

    def _columns(self) -> tuple[str, ...]:
        return self.pivot.columns if self.across else ()
