"""The table of every list: rows of one height, columns that give way, a current row at all times."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.cells import Align, Column, Sort
from aso_desktop.ui.kit.commands import letters_on
from aso_desktop.ui.kit.delegates import PADDING, CellDelegate
from aso_desktop.ui.kit.icons import pixmap
from aso_desktop.ui.kit.id_list import UNKNOWN
from aso_desktop.ui.kit.item_models import ListModel, ListRow
from aso_desktop.ui.kit.painting import Look, TextPainter
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.notices import ReadingSign

Index = QModelIndex | QPersistentModelIndex
HEAD_SIZE = 12
STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}


class TableView(QTableView):
    """Shows a `ListModel`. J and K move like the arrows; Enter opens, Space previews."""

    opened = Signal(object)
    """Enter or a double click on a row: the row."""
    previewed = Signal(object)
    """Space on a row."""
    current_changed = Signal(object)
    """The current row (None when the list is empty or the row is still being read)."""
    selection_changed = Signal(int)
    """How many rows are selected."""
    sort_asked = Signal(object)
    """A click on a column that can be sorted: the new `Sort`."""

    def __init__(self, model: ListModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._keep = (UNKNOWN, 0)
        self._away: frozenset[str] = frozenset()
        self._shared: object = None
        """What the widths were shared out for."""
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self._set_up()
        self.setHorizontalHeader(_Head(self))
        self.setModel(model)
        self.reading = ReadingSign(self, model.runner)
        model.opening.connect(self.reading.begin)
        model.opened.connect(self.reading.end)
        model.opened.connect(self._on_model_opened)
        model.rowsRemoved.connect(self._ensure_current)
        model.rowsInserted.connect(self._ensure_current)
        model.dataChanged.connect(self._on_data_changed)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        theme().changed.connect(self._dress)
        self._dress()

    def list_model(self) -> ListModel:
        """Return the model with its own type."""
        return self._rows

    def current_row(self) -> ListRow | None:
        """Return the current row."""
        return self._rows.row_at(self.currentIndex().row())

    def current_id(self) -> int:
        """Return the local id of the current row, -1 without one."""
        return self._rows.id_at(self.currentIndex().row())

    def selected_ids(self) -> list[int]:
        """Return the local ids of the selected rows, top to bottom."""
        places: set[int] = set()
        for top, bottom in self._stretches():
            places.update(range(top, bottom + 1))
        return [local_id for place in sorted(places) if (local_id := self._rows.id_at(place)) != UNKNOWN]

    def select_id(self, local_id: int) -> bool:
        """Make a row current by its id; False when it is not in the view."""
        place = self._rows.position_of(local_id)
        if place < 0:
            return False
        self.go_to(place)
        return True

    def go_to(self, place: int) -> None:
        """Make the row at a place current, and select it alone."""
        index = self._rows.index(place, self._first_column())
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)

    def hide_columns(self, names: Iterable[str]) -> None:
        """Leave out the columns of these names, whatever the room."""
        self._away = frozenset(names)
        self._share_width()

    def step(self, by: int) -> None:
        """Go to the next or previous row: also from the preview and from a window of its own."""
        self.go_to(max(0, min(self._rows.rowCount() - 1, self.currentIndex().row() + by)))

    # --- what Qt asks ------------------------------------------------------------------------------------------

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt's own would scan a million rows and eat the letters."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), not event.modifiers()
        if plain and key in STEPS and letters_on():
            self.step(STEPS[key])
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):  # rows are chosen whole: Qt's own goes to a column
            self.go_to(0 if key == Qt.Key.Key_Home else self._rows.rowCount() - 1)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.opened)
        elif plain and key == Qt.Key.Key_Space:
            self._tell(self.previewed)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the row in front in sight where a preview takes its place; one that was scrolled away stays away."""
        present = self.currentIndex()
        was_seen = present.isValid() and 0 <= self.visualRect(present).top() < event.oldSize().height()
        super().resizeEvent(event)
        self._share_width()
        if was_seen:
            self.scrollTo(present)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self._rows.row_at(current.row()))

    @override
    def selectionChanged(self, selected: object, deselected: object) -> None:
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]
        self.selection_changed.emit(sum(bottom - top + 1 for top, bottom in self._stretches()))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ensure_current()

    # --- inside ------------------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _index: self._tell(self.opened))

    def _dress(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(theme().row_height)
        self.horizontalHeader().setFont(theme().bold(HEAD_SIZE))
        self.horizontalHeader().setFixedHeight(theme().text_height + theme().px(11))
        self._share_width()
        self.viewport().update()

    def _share_width(self) -> None:
        """Give each column its characters; the one without takes the rest, narrow lists lose the least wanted."""
        character = theme().character
        room, columns = self.viewport().width(), self._rows.columns
        if self._shared == (shared := (room, self._away, columns, theme().generation)):
            return  # asked at every opening of a list: where it goes through all columns a frame is soon lost
        self._shared = shared
        fixed = 0
        for place, column in enumerate(columns):
            shown = column.name not in self._away and room >= column.hidden_below * character
            self.setColumnHidden(place, not shown)
            if column.width and shown:
                wide = self._wide(column, character)
                self.setColumnWidth(place, wide)
                fixed += wide
        for place, column in enumerate(columns):
            if not column.width:
                self.setColumnWidth(place, max(room - fixed, round(character * 10)))

    def _wide(self, column: Column, character: float) -> int:
        title = QFontMetrics(theme().bold(HEAD_SIZE)).horizontalAdvance(self._title(column))
        arrow = theme().px(18) if column.sort else 1  # what a fraction of a pixel is rounded to
        return max(round(column.width * character), title + arrow if title else 0) + theme().px(2 * PADDING)

    def _title(self, column: Column) -> str:
        place = list(self._rows.columns).index(column)
        return str(self._rows.headerData(place, Qt.Orientation.Horizontal))

    def _first_column(self) -> int:
        shown = (place for place in range(len(self._rows.columns)) if not self.isColumnHidden(place))
        return next(shown, 0)

    def _stretches(self) -> list[tuple[int, int]]:
        """Return the first and last place of each selected stretch."""
        selection = self.selectionModel().selection()
        return [(selection.at(i).top(), selection.at(i).bottom()) for i in range(selection.count())]

    def _tell(self, signal: "Signal | object") -> None:
        row = self.current_row()
        if row is not None:
            signal.emit(row)  # type: ignore[union-attr]

    def _on_about_to_reset(self) -> None:
        self._keep = (self.current_id(), self.currentIndex().row())

    def _on_model_opened(self) -> None:
        self._share_width()
        if not self.select_id(self._keep[0]) and self._rows.rowCount():
            self.go_to(0)
        if not self._rows.rowCount():
            self.current_changed.emit(None)

    def _ensure_current(self) -> None:
        """Keep a current row while there is one: screen readers crash without."""
        if self._rows.rowCount() and not self.currentIndex().isValid():
            self.go_to(min(max(0, self._keep[1]), self._rows.rowCount() - 1))
        elif not self._rows.rowCount():
            self.current_changed.emit(None)

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.currentIndex().row() <= last.row():
            self.current_changed.emit(self.current_row())


class _Head(QHeaderView):
    """Column heads flush with their cells; an arrow on the order, a click asks for another."""

    def __init__(self, view: TableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self._texts = TextPainter()
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(1)
        self.sectionClicked.connect(self._on_section_clicked)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        model = self._view.list_model()
        column: Column = model.columns[logical]
        look, pad = theme(), theme().px(PADDING)
        painter.fillRect(rect, look.color("alternate"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("separator"))
        place = rect.adjusted(pad, 0, -pad, -1)
        sorted_by_this = bool(column.sort) and model.order.name == column.sort
        title = str(model.headerData(logical, Qt.Orientation.Horizontal))
        ink, right = "text2" if sorted_by_this else "text3", column.align is Align.RIGHT
        self._texts.draw(painter, place, title, Look(HEAD_SIZE, bold=True), ink, right=right)
        if sorted_by_this:
            self._paint_arrow(painter, place, title, descending=model.order.descending)
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))

    def _paint_arrow(self, painter: QPainter, place: QRect, title: str, *, descending: bool) -> None:
        image = pixmap("arrow-down" if descending else "arrow-up", "text2", 13, self.devicePixelRatioF())
        left = place.left() + QFontMetrics(theme().bold(HEAD_SIZE)).horizontalAdvance(title) + theme().px(4)
        painter.drawPixmap(left, place.center().y() - theme().px(13) // 2 + 1, image)

    def _on_section_clicked(self, logical: int) -> None:
        model = self._view.list_model()
        name = model.columns[logical].sort
        if name:
            again = model.order.name == name
            self._view.sort_asked.emit(Sort(name, again and not model.order.descending))
