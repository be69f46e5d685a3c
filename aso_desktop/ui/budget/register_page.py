"""The register: figures, the tree of lines, the entry line, the movements, and the one in front beside them."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.budget.drifting.queries import DriftRow, drifts
from aso_desktop.services.budget.listing.queries import MovementRow, View
from aso_desktop.services.budget.queries import LineRow, YearRow
from aso_desktop.ui.budget import lines_source, movements_source
from aso_desktop.ui.budget.bars import BarDelegate
from aso_desktop.ui.budget.desk import LedgerDesk
from aso_desktop.ui.budget.entry import EntryLine
from aso_desktop.ui.budget.figures import FiguresBar
from aso_desktop.ui.budget.halves import Halves
from aso_desktop.ui.budget.lines_source import LineItem, LinesSource, LinesView
from aso_desktop.ui.budget.movement_detail import MovementDetail
from aso_desktop.ui.budget.movements_source import KINDS, MovementItem, MovementSource
from aso_desktop.ui.budget.words import percent, points, share_gone, titles
from aso_desktop.ui.kit.amounts import money
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, ElidedWords, column, row
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar
from aso_desktop.ui.kit.widgets.chips_bar import View as Chip
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView

_LINES: Final = (
    ("all", QT_TRANSLATE_NOOP("budget", "All lines")), ("over", QT_TRANSLATE_NOOP("budget", "Exceeded")),
    ("drifting", QT_TRANSLATE_NOOP("budget", "Drifting")), ("unused", QT_TRANSLATE_NOOP("budget", "No longer used")),
)  # fmt: skip
_KINDS: Final = (
    ("all", QT_TRANSLATE_NOOP("budget", "All")), ("credits", QT_TRANSLATE_NOOP("budget", "Credits")),
    ("commitments", QT_TRANSLATE_NOOP("budget", "Commitments")),
    ("steps", QT_TRANSLATE_NOOP("budget", "Service, invoices, requests")),
    ("payments", QT_TRANSLATE_NOOP("budget", "Payments")),
)  # fmt: skip
_THOUSAND: Final = 1000
_LEAST_LIST: Final = 72
"""Reference height of a list of which two rows are seen."""


class RegisterPage(QWidget):
    """Lines above, their movements below, the preview beside."""

    alerts_asked = Signal()
    commitment_asked = Signal(object)
    line_asked = Signal(object)
    """Enter on a line: change it."""
    year_asked = Signal()
    counted = Signal()

    def __init__(self, context: PanelContext, desk: LedgerDesk) -> None:
        super().__init__()
        self.context = context
        self.desk = desk
        self.year: YearRow | None = None
        self.view = LinesView(None)
        self._kind, self._text, self._shown = "all", "", View()
        self._of_line, self._is_asked = "", False
        self.alert: DriftRow | None = None
        self.figures = FiguresBar(("", "", "", "", ""))
        self.lines = ListModel(LinesSource(), lines_source.columns(titles("state")), context.runner, self)
        self.line_table = TableView(self.lines, self.tr("Lines of credit"))
        self.bars = BarDelegate(self.line_table)
        self.movements = ListModel(MovementSource(), movements_source.columns("state"), context.runner, self)
        self.movement_table = TableView(self.movements, self.tr("Movements"))
        self.entry = EntryLine(context)
        self.detail = MovementDetail(context)
        self.line_chips, self.kind_chips = ChipsBar(self.tr("Lines")), ChipsBar(self.tr("Movements"))
        self._of = ElidedWords("", 14, bold=True)
        self.new = Button(self.tr("New entry"), "plus", tip="Ctrl+N")
        self.whole = Button(self.tr("Whole year"), "list")
        self._build()
        self._connect()

    # --- what the room asks ------------------------------------------------------------------------------------

    def show_year(self, year: YearRow | None) -> None:
        """Show a year in its own vocabulary."""
        self.year = year
        profile = year.profile if year else "state"
        self.lines.title_columns(lines_source.columns(titles(profile)))
        self.movements.title_columns(movements_source.columns(profile))
        self.detail.profile = profile
        self.bars.gone = share_gone(year.year, self.context.clock.today()) if year else 0
        self._of_line, self._is_asked = "", False
        self._show_lines(LinesView(year.id if year else None))
        self._show_view(View(year_id=year.id) if year else None, "")

    def reload(self) -> None:
        """Read everything on show again."""
        if self.year is not None:
            self.lines.reload()
            self.movements.reload()
            self._ask_drifts()

    def search(self, typed: str) -> None:
        """Look for lines and movements by their words."""
        self._text = typed
        self._show_lines(self.view._replace(text=typed))
        self._open_movements()

    def show_view(self, view: View | None, words: str = "") -> None:
        """Show the movements that make a figure (I-EVID), until another line is chosen."""
        self._is_asked = True
        self._show_view(view, words)

    def _show_view(self, view: View | None, words: str) -> None:
        self._shown = view or View()
        self.movement_table.hide_columns(("line",) if self._shown.line_id else ("after",))
        self._of.say(words or self.tr("Movements of the year"))
        self.halves.say(1, self._of.text())
        self._open_movements()

    def show_movements(self) -> None:
        """Go to the movements."""
        self._make_room()
        self.halves.focus(1)

    def item(self) -> LineItem | None:
        """Return the line or the place in front."""
        found = self.line_table.current_row()
        return found if isinstance(found, LineItem) else None

    def line(self) -> LineRow | None:
        """Return the line in front."""
        found = self.item()
        return found.line if found else None

    def row_count(self) -> int:
        """Return how many movements are listed."""
        return self.movements.rowCount()

    def movement(self) -> MovementRow | None:
        """Return the movement in front."""
        found = self.movement_table.current_row()
        return found.movement if isinstance(found, MovementItem) else None

    def begin_entry(self) -> None:
        """Open the entry line on the line in front."""
        if self.year is not None:
            self.halves.choose(1)
            self.entry.begin(self.year, self.line())
            self._make_room()

    def fold(self) -> None:
        """Fold or unfold the place in front."""
        found = self.item()
        if found is not None and found.line is None:
            self._show_lines(self.view._replace(folded=self.view.folded ^ {found.id}))

    def panes(self) -> Sequence[QWidget]:
        """Return the panes in reading order."""
        return (*self.halves.panes(), self.detail)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of the two lists do."""
        return {"budget.fold": self.fold, "budget.reverse": self._reverse}

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.figures.fit(self)
        self.halves.fit(self)
        self._make_room()

    def _make_room(self) -> None:
        """Where there is little height the tab says whose movements these are, and an entry has their place."""
        low = self.halves.is_low
        self._head.setVisible(not low)
        for widget in (self.kind_chips, self._movement_stack):
            widget.setVisible(not low or self.entry.isHidden())

    # --- building ----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        bar = [column.name for column in self.lines.columns].index("bar")
        self.line_table.setItemDelegateForColumn(bar, self.bars)
        for chips, views in ((self.line_chips, _LINES), (self.kind_chips, _KINDS)):
            chips.chips.set_views([Chip(key, spoken(words)) for key, words in views], "all")
        self.empty = EmptyState(self.tr("No line of credit here."), self.tr("New line of credit…"), "wallet")
        self.no_movement = EmptyState(self.tr("No movement here."), self.tr("New entry"), "receipt-text")
        self._line_stack, self._movement_stack = (
            _stack(self.line_table, self.empty),
            _stack(self.movement_table, self.no_movement),
        )
        above = column(self.line_chips, self._line_stack, gap=0, kind="panel")
        above.box.setStretch(1, 1)
        self._head = row(self._of, self.whole, self.new, margins=(16, 6, 12, 6), kind="bar")
        self._head.box.setStretch(0, 1)
        below = column(self._head, self.kind_chips, self.entry, self._movement_stack, gap=0, kind="panel")
        below.box.setStretch(3, 1)
        lists = (self.line_table, self.movement_table)
        self.halves = Halves((above, below), lists, (self.tr("Lines of credit"), self.tr("Movements")))
        left = column(self.figures, self.halves, gap=0, kind="panel")
        left.box.setStretch(1, 1)
        self.split = ListAndPreview(left, self.detail, "budget")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.split)

    def _connect(self) -> None:
        self.line_table.current_changed.connect(self._on_line_changed)
        self.line_table.opened.connect(self._on_line_opened)
        self.lines.count_changed.connect(self._on_lines_counted)
        self.lines.opened.connect(self._show_figures)
        self.lines.dataChanged.connect(self._show_figures)
        self.movements.count_changed.connect(self._on_movements_counted)
        self.detail.follow(self.movement_table)
        self.line_chips.chips.chosen.connect(lambda key: self._show_lines(self.view._replace(only=key)))
        self.kind_chips.chips.chosen.connect(self._on_kind_chosen)
        self.detail.commitment_asked.connect(self.commitment_asked)
        self.detail.reverse.clicked.connect(self._reverse)
        self.entry.saved.connect(self.desk.take)
        self.entry.left.connect(self.show_movements)
        self.line_table.previewed.connect(lambda _row: self.show_movements())
        self.new.clicked.connect(self.begin_entry)
        self.no_movement.asked.connect(self.begin_entry)
        self.whole.clicked.connect(lambda: self.show_view(View(year_id=self.year.id) if self.year else None))
        self.empty.asked.connect(self._on_empty_asked)
        for place, kind in enumerate(("credits", "commitments", "payments", "all")):
            self.figures.figures[place].asked.connect(lambda which=kind: self._open_figure(which))
        self.figures.figures[4].asked.connect(self.alerts_asked)

    # --- lines -------------------------------------------------------------------------------------------------

    def _show_lines(self, view: LinesView) -> None:
        if view.year_id != self.view.year_id:
            self.line_chips.chips.choose("all")
        self.view = view
        self.lines.open(view, Sort())
        if not view.levels:
            self._ask_drifts()

    def _ask_drifts(self) -> None:
        """Read the drift of the lines behind the pages: it looks at four years."""
        year, today = self.year, self.context.clock.today()
        if year is not None:
            self.context.runner.read(self, "drift", lambda db: drifts(db, year, today), self._on_drifts, slow=True)

    def _on_drifts(self, found: Sequence[DriftRow]) -> None:
        levels = tuple((row.state.line.id, row.drift.level) for row in found if not row.acknowledged)
        worst = [row for row in found if row.drift.level in ("alert", "watch") and not row.acknowledged]
        self.alert = max(worst, key=lambda row: (row.drift.level == "alert", row.drift.gap), default=None)
        if levels != self.view.levels:
            self.view = self.view._replace(levels=levels)
            self.lines.open(self.view, Sort())
        self._show_figures()

    def _on_line_changed(self, _row: object) -> None:
        found = self.item()
        if found is None or self.year is None:
            return
        words = f"{found.code} · {found.label}"
        before, self._of_line = self._of_line, words
        if words == before or (self._is_asked and not before):
            return  # the same line read again, or the first of a list that came after what was asked for
        view = View(line_id=found.line.id) if found.line else View(year_id=self.year.id, node_id=found.id)
        self._is_asked = False
        self._show_view(view, words)

    def _on_line_opened(self, _row: object) -> None:
        if self.line() is None:
            self.fold()
        else:
            self.line_asked.emit(self.line())

    def _on_lines_counted(self, count: int) -> None:
        self._line_stack.setCurrentIndex(0 if count else 1)
        sentence = self.tr("No line of credit here.") if self.year else self.tr("No year is open yet.")
        self.empty.say(sentence, self.tr("New line of credit…") if self.year else self.tr("Open a year…"))
        self.counted.emit()

    def _on_empty_asked(self) -> None:
        (self.line_asked if self.year else self.year_asked).emit(*([None] if self.year else []))

    # --- figures -----------------------------------------------------------------------------------------------

    def _show_figures(self, *_told: Any) -> None:
        items = [item for n in range(self.lines.rowCount()) if isinstance(item := self.lines.row_at(n), LineItem)]
        found, words = lines_source.total(items), titles(self.year.profile if self.year else "state")
        usable = found.ae_open - found.ae_frozen
        gone = self.tr("{percent} of the year gone").format(percent=percent(self.bars.gone, _THOUSAND))
        frozen = self.tr("of which frozen: {amount}").format(amount=money(found.ae_frozen)) if found.ae_frozen else ""
        year = self.year.year if self.year else "–"
        told = (
            ("open", money(found.ae_open), frozen or self.tr("Year {year}").format(year=year), "text"),
            ("committed", money(found.ae_consumed), self._of_credits(found.ae_consumed, usable), "text"),
            ("paid", money(found.cp_paid), self._of_credits(found.cp_paid, found.cp_open), "text"),
            ("available", money(found.ae_available), gone, "danger" if found.ae_available < 0 else "text"),
        )
        for figure, (name, amount, remark, ink) in zip(self.figures.figures, told, strict=False):
            figure.say(spoken(words[name]), amount, remark, ink)
        self._show_alert()

    def _of_credits(self, part: int, whole: int) -> str:
        return self.tr("{percent} of the credits").format(percent=percent(part, whole))

    def _show_alert(self) -> None:
        figure = self.figures.figures[4]
        if self.alert is None:
            figure.say(self.tr("Drift"), self.tr("None"), self.tr("Every line is on course"), "ok")
            return
        drift = self.alert.drift
        ink = "danger" if drift.level == "alert" else "warning"
        remark = self.tr("{gap} against its profile").format(gap=points(drift.gap_basis_points))
        figure.say(self.tr("Drift"), self.alert.state.line.label, remark, ink)

    def _open_figure(self, kind: str) -> None:
        """Show the movements that a figure adds up."""
        if self.year is not None:
            self.kind_chips.chips.choose(kind)
            self._kind = kind
            self.show_view(View(year_id=self.year.id))
            self.show_movements()

    # --- movements ---------------------------------------------------------------------------------------------

    def _on_kind_chosen(self, kind: str) -> None:
        self._kind = kind
        self._open_movements()

    def _open_movements(self) -> None:
        if self.year is None:
            self.movements.open(None, Sort())
            return
        view = self._shown._replace(text=self._text)
        if self._kind != "all":
            view = view._replace(effects=KINDS[self._kind])
        self.movements.open(view, Sort())

    def _on_movements_counted(self, count: int) -> None:
        self._movement_stack.setCurrentIndex(0 if count else 1)
        self.new.setVisible(count > 0)
        self.counted.emit()

    def _reverse(self) -> None:
        found = self.movement()
        if found is not None:
            self.desk.ask_reverse(found)


def _stack(table: QWidget, empty: QWidget) -> QStackedWidget:
    made = QStackedWidget()
    made.addWidget(table)
    made.addWidget(empty)
    made.setMinimumHeight(theme().px(_LEAST_LIST))  # whatever the sentence of an empty list would like
    return made
