"""The list of letters: views, filters, search and the table, with the words for an empty one."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.services.correspondence.listing import queries
from aso_desktop.services.correspondence.listing.queries import LetterRow
from aso_desktop.services.correspondence.views import View
from aso_desktop.services.people import queries as people
from aso_desktop.services.registers import queries as registers
from aso_desktop.ui.correspondence.columns import ALWAYS, COLUMNS, USUAL
from aso_desktop.ui.correspondence.filters import FiltersPane
from aso_desktop.ui.correspondence.source import FIRST_HITS, Figure, LetterSource, ListedLetter, Shown, figure
from aso_desktop.ui.correspondence.views_bar import ViewsBar
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.layout_memory import layout_memory
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import IconButton
from aso_desktop.ui.kit.widgets.notices import EmptyState, ProgressStrip
from aso_desktop.ui.kit.widgets.table_view import TableView

COLUMNS_KEY: Final = "columns/letters"
REST_MS: Final = 350
"""Pause in typing after which every hit is gathered."""
MOST_CHOSEN: Final = 5_000
"""Letters that one command takes at most."""


class LetterList(QFrame):
    """Shows a view of the letters and says which of them are chosen."""

    figure_changed = Signal()
    """The title or the number of letters shown is new."""
    files_dropped = Signal(object)
    """Paths of files that were dropped."""
    too_many = Signal(int)
    """More letters are chosen than one command takes."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.setAcceptDrops(True)
        self._context = context
        self.bar = ViewsBar(context)
        self.shown = self._shown(self.bar.view())
        self.source = LetterSource(self.shown)
        self.model = ListModel(self.source, COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Letters"))
        self.filters = FiltersPane(context.clock, self)
        self.strip = ProgressStrip()
        self.empty = EmptyState()
        self.figure = Figure(0)
        self.total = 0
        self._sort = Sort()
        self._selected = 0
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_keys_rested)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._show_columns(self._kept_columns())

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_view(self, key: str) -> None:
        """Show a view by its key, in its own order."""
        self.bar.choose(key)
        sort = self.bar.sort()
        self._sort = Sort(sort.name, sort.descending)
        self._open(self.bar.view().with_text(self.shown.view.text))

    def search(self, text: str) -> None:
        """Show what the typed text finds in the view; the view itself under two letters."""
        self.source.is_typing = True
        self._rest.start()
        self._open(self.shown.view.with_text(text))

    def look_inside(self) -> None:
        """Look for the typed text inside words too."""
        self._open(self.shown.view, inside=True)

    def sort_by(self, sort: Sort) -> None:
        """Show the view in another order; a search keeps its own, the newest first."""
        if sort.name == self._sort.name and sort == Sort(sort.name):
            sort = Sort(sort.name, not self._sort.descending)
        self._sort = sort
        if not self.shown.is_search:
            self.model.open(self.shown, sort)

    def refresh(self) -> None:
        """Read everything on show again."""
        self.model.reload()
        self.bar.refresh()
        self._ask_figure()

    def begin(self) -> None:
        """Read what the filters offer, and the figures."""
        self._context.runner.read(
            self,
            "offers",
            lambda db: (registers.registers(db), people.agents(db)),
            lambda got: self.filters.offer(*got),
        )
        self.bar.refresh()

    @property
    def order(self) -> Sort:
        """The order of the view."""
        return self._sort

    @property
    def is_narrowed(self) -> bool:
        """Whether filters or a text narrow the view that is on."""
        return self.shown.view != self.bar.view()

    # --- which letters are chosen ------------------------------------------------------------------------------

    def chosen(self, then: Callable[[Sequence[LetterRow]], object]) -> None:
        """Hand over the selected letters, read first where they are not on show."""
        if self._selected > MOST_CHOSEN:
            self.too_many.emit(self._selected)
            return
        places, current = self.table.selected_ids(), self.table.current_row()
        if isinstance(current, ListedLetter) and places == [current.local_id]:
            then((current.letter,))
        elif places:
            self._context.runner.read(self, "chosen", lambda db: queries.rows(db, places), then)

    def selected(self) -> int:
        """Return how many letters are selected."""
        return self._selected if self.model.rowCount() else 0

    def title(self) -> str:
        """Return the name of the view."""
        return self.bar.title()

    def count_words(self) -> str:
        """Return the number of letters, as far as it was counted."""
        words = self.tr("{count}+ letters").format(count=QLocale().toString(self.figure.letters))
        if self.figure.is_exact:
            words = self.tr("%Ln letter(s)", "", self.figure.letters)
        narrowed = self.shown.view.with_text("") != self.bar.view()
        return self.tr("{count}, filtered").format(count=words) if narrowed else words

    def status_words(self) -> str:
        """Return the counts of the status bar."""
        number = QLocale().toString(self.figure.letters) + ("" if self.figure.is_exact else "+")
        shown = self.tr("{shown} shown of {total}").format(shown=number, total=QLocale().toString(self.total))
        return " · ".join((shown, self.tr("%Ln selected", "", self.selected())))

    # --- columns -----------------------------------------------------------------------------------------------

    def columns_menu(self, parent: QWidget) -> QMenu:
        """Return a menu in which columns are chosen."""
        menu, kept = QMenu(parent), self._kept_columns()
        for column in COLUMNS:
            if column.name in ALWAYS:
                continue
            action = QAction(spoken(column.title), menu, checkable=True, checked=column.name in kept)
            action.toggled.connect(lambda on, name=column.name: self._choose_column(name, on=on))
            menu.addAction(action)
        return menu

    def _choose_column(self, name: str, *, on: bool) -> None:
        kept = self._kept_columns() | {name} if on else self._kept_columns() - {name}
        layout_memory().keep(COLUMNS_KEY, QByteArray(",".join(sorted(kept)).encode()))
        self._show_columns(kept)

    def _kept_columns(self) -> frozenset[str]:
        kept = bytes(layout_memory().recall(COLUMNS_KEY).data()).decode()
        return frozenset(kept.split(",")) | ALWAYS if kept else USUAL

    def _show_columns(self, kept: frozenset[str]) -> None:
        self.table.hide_columns(column.name for column in COLUMNS if column.name not in kept)

    # --- files -------------------------------------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    # --- inside ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.filter_button = IconButton("list-filter", self.tr("Filters"), "Ctrl+Shift+F", checkable=True)
        self.export_button = IconButton("download", self.tr("Export the list"))
        self.columns_button = IconButton("columns-3", self.tr("Columns"))
        self.more_button = IconButton("ellipsis", self.tr("More about the view"))
        for tool in (self.filter_button, self.export_button, self.columns_button, self.more_button):
            self.bar.add_tool(tool)
        self.filters.hide()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.bar, self.filters, self.strip):
            box.addWidget(widget)
        box.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.bar.chosen.connect(self.show_view)
        self.bar.counted.connect(self._on_counted)
        self.table.sort_asked.connect(self.sort_by)
        self.table.selection_changed.connect(self._on_selection_changed)
        self.filter_button.toggled.connect(self._on_filters_toggled)
        self.filters.narrowed.connect(lambda view: self._open(view.with_text(self.shown.view.text)))
        self.filters.cleared.connect(lambda: self._open(self.bar.view().with_text(self.shown.view.text)))
        self.filters.left.connect(lambda: self.filter_button.setChecked(False))
        self.columns_button.clicked.connect(self.show_columns_menu)
        self.model.opened.connect(self._on_opened)
        self.model.loaded.connect(self._on_loaded)
        self.model.count_changed.connect(lambda _count: self._settle())
        self.empty.asked.connect(self._on_way_out)

    def show_columns_menu(self) -> None:
        """Open the menu of columns under its button."""
        menu = self.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height())))

    def _on_selection_changed(self, count: int) -> None:
        self._selected = count

    def _open(self, view: View, *, inside: bool = False) -> None:
        self.shown = self._shown(view, inside=inside)
        self.source.now = self.shown
        self.filters.show_view(view)
        self.model.open(self.shown, Sort() if self.shown.is_search else self._sort)

    def _shown(self, view: View, *, inside: bool = False) -> Shown:
        return Shown(view, self._context.clock.today(), inside, self._context.preferences.values.calendar)

    def _on_opened(self) -> None:
        self._settle()
        self._ask_figure()

    def _on_loaded(self) -> None:
        if not self.shown.inside and not self._is_partial:
            self._on_figure(Figure(self.model.rowCount()))

    def _on_keys_rested(self) -> None:
        partial = self._is_partial
        self.source.is_typing = False
        if partial:
            self.model.reload()

    @property
    def _is_partial(self) -> bool:
        """Whether only the first hits of a search are there."""
        return self.source.is_typing and self.shown.is_search and self.model.rowCount() >= FIRST_HITS

    def _ask_figure(self) -> None:
        if self.model.is_complete and not self._is_partial:
            self._on_figure(Figure(self.model.rowCount()))
            return
        shown = self.shown
        self._context.runner.read(self, "figure", lambda db: figure(db, shown), self._on_figure)

    def _on_figure(self, found: Figure) -> None:
        if found.is_exact or not self.model.is_complete or self._is_partial:
            self.figure = found
            self.figure_changed.emit()

    def _on_counted(self, total: int) -> None:
        self.total = total
        self.figure_changed.emit()

    def _settle(self) -> None:
        empty = not self.model.rowCount()
        if empty:
            self.empty.say(*self._empty_words())
        self._stack.setCurrentWidget(self.empty if empty else self.table)

    def _empty_words(self) -> tuple[str, str, str]:
        """Return the sentence of an empty list, its way out, and the icon."""
        text = self.shown.view.text.strip()
        if self.shown.is_search and not self.shown.inside:
            return self.tr("No letter holds “{text}”.").format(text=text), self.tr("Search inside words"), "search"
        if self.shown.is_search:
            sentence = self.tr("No subject holds “{text}” inside its words.").format(text=text)
            return sentence, self._elsewhere(), "search"
        if self.is_narrowed:
            return self.tr("No letter meets these filters."), self.tr("Clear the filters"), "list-filter"
        if self.bar.key == "late":
            return self.tr("No letter is late."), self.tr("See this week’s target dates"), "circle-check"
        return self.tr("Nothing to do here."), self._elsewhere(), "circle-check"

    def _elsewhere(self) -> str:
        return "" if self.bar.key == "all" else self.tr("See the complete register")

    def _on_way_out(self) -> None:
        if self.shown.is_search and not self.shown.inside:
            self.look_inside()
        elif self.is_narrowed and not self.shown.is_search:
            self._open(self.bar.view())
        else:
            self.show_view("this_week" if self.bar.key == "late" else "all")

    def _on_filters_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.filters.setVisible(on)
        if on:
            self.filters.focus_first()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
