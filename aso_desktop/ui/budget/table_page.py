"""The dynamic table: movements grouped by one key and across another, totals, and the rows behind each sum."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from aso_desktop.core.chart import ChartSpec, Kind, Series
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.budget import labels
from aso_desktop.services.budget.listing.queries import View
from aso_desktop.services.budget.pivot.queries import Pivot, opened, pivot
from aso_desktop.services.budget.queries import YearRow
from aso_desktop.ui.budget.pivot_model import Index, PivotModel, head_words
from aso_desktop.ui.kit.amounts import is_french, money
from aso_desktop.ui.kit.delegates import PADDING, SELECTED, CellDelegate
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.painting import Look
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import IconButton, Words, column, row
from aso_desktop.ui.kit.widgets.chart import Chart
from aso_desktop.ui.kit.widgets.inputs import Choice, ChoiceInput
from aso_desktop.ui.kit.widgets.notices import EmptyState, ReadingSign
from aso_desktop.ui.kit.widgets.panes import ListAndPreview

KEYS: Final = (
    Choice("line", labels.COLUMNS["line"]),
    Choice("supplier", labels.COLUMNS["supplier"]),
    Choice("month", QT_TRANSLATE_NOOP("budget", "Month")),
    Choice("nature", labels.COLUMNS["nature"]),
    Choice("account", QT_TRANSLATE_NOOP("budget", "Account")),
)
ACROSS: Final = (Choice("", QT_TRANSLATE_NOOP("budget", "Nothing")), *KEYS)
MEASURES: Final = (
    Choice("committed", labels.COLUMNS["committed"]),
    Choice("paid", labels.COLUMNS["paid"]),
    Choice("verified", labels.COLUMNS["verified"]),
    Choice("invoiced", labels.COLUMNS["invoiced"]),
    Choice("requested", labels.COLUMNS["requested"]),
    Choice("credits", QT_TRANSLATE_NOOP("budget", "Credits")),
)
_MOST_BARS: Final = 14
_LONGEST: Final = 24
_CELL_PADDING: Final = 18
_WIDEST_HEAD: Final = 260
_SUM: Final = Look(tabular=True)
_TOTAL: Final = _SUM._replace(bold=True)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_MEASURED: Final = 8
"""Of how many heads, the longest by their letters, the width is taken."""


class SumDelegate(CellDelegate):
    """Paints sums by one call each: through the style sheet a page of them took longer than a frame.

    No sum is shown twice, so that none is kept laid out; the columns are wide enough for each.
    """

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one sum; the model is asked in Python, without the way round through Qt."""
        model, place = index.model(), option.rect
        if not isinstance(model, PivotModel):
            return
        row_, column_ = index.row(), index.column()
        self._paint_ground(painter, place, selected=bool(option.state.value & SELECTED), first=False)
        if words := model.sum_at(row_, column_):
            painter.setFont(self._texts.font(_TOTAL if model.is_total(row_, column_) else _SUM)[0])
            painter.setPen(self._look.color("text"))
            painter.drawText(place.adjusted(0, 0, -self._look.px(PADDING), -1), _RIGHT, words)


class RowHeads(QHeaderView):
    """The heads of the lines, as wide as the longest: Qt's own measures two hundred each time the table changes."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._wide = 0

    def make_room(self, words: Iterable[str]) -> None:
        """Take the width of the longest of these words."""
        metrics = QFontMetrics(self.font())
        longest = sorted(words, key=len)[-_MEASURED:]
        wide = max((metrics.horizontalAdvance(one) for one in longest), default=0)
        self._wide = min(wide + theme().px(_CELL_PADDING), theme().px(_WIDEST_HEAD))
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._wide, 0)


class SumsTable(QTableView):
    """Sums in a grid; Enter or a double click opens the rows of one."""

    opened = Signal(int, int)

    def __init__(self, model: PivotModel, name: str, runner: Runner) -> None:
        super().__init__()
        self._sums = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setItemDelegate(SumDelegate(self))
        self._heads = RowHeads(self)
        self.setVerticalHeader(self._heads)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row(), index.column()))
        self.reading = ReadingSign(self, runner)
        model.modelReset.connect(self._on_reset)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index.row(), index.column())
        else:
            super().keyPressEvent(event)

    def _on_reset(self) -> None:
        self.reading.end()
        self._heads.setDefaultSectionSize(theme().row_height)
        self._heads.make_room(self._sums.row_heads())
        metrics, head = QFontMetrics(_TOTAL.font), self.horizontalHeader()
        for column_, words in enumerate(self._sums.widest()):
            room = metrics.horizontalAdvance(words) + theme().px(_CELL_PADDING)
            self.setColumnWidth(column_, max(room, head.sectionSizeHint(column_)))
        if self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0, QModelIndex()))


class TablePage(QWidget):
    """Three choices, the table, the chart of its totals."""

    opened = Signal(object, str)
    """The view whose movements make a sum, and its words."""
    export_asked = Signal(str, str, str)
    """By, across, measure."""
    counted = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.year: YearRow | None = None
        self.by, self.across, self.measure = ChoiceInput(KEYS), ChoiceInput(ACROSS), ChoiceInput(MEASURES)
        self.model = PivotModel()
        self.sums = SumsTable(self.model, self.tr("Dynamic table"), context.runner)
        self.chart = Chart(_spec({}, ""))
        self.export = IconButton("download", self.tr("Export…"))
        self._build()

    def row_count(self) -> int:
        """Return how many lines the table has, without its total."""
        return len(self.model.pivot.rows)

    def show_year(self, year: YearRow | None) -> None:
        """Show a year."""
        self.year = year
        self.reload()

    def reload(self) -> None:
        """Read the table again, off the interface thread."""
        if (year := self.year) is None:
            return
        by, across, measure = self.by.value(), self.across.value(), self.measure.value()
        across = "" if across == by else across
        self.sums.reading.begin()
        self._context.runner.read(
            self, "pivot", lambda db: pivot(db, year.id, by, across, measure),
            lambda found: self._show(found, by, across), slow=True,
        )  # fmt: skip

    def panes(self) -> Sequence[QWidget]:
        """Return the panes in reading order."""
        return (self.sums, self.chart.view)

    def _build(self) -> None:
        names = (self.tr("Group by"), self.tr("across"), self.tr("Add up"))
        chosen = (self.by, self.across, self.measure)
        for name, choice in zip(names, chosen, strict=True):
            choice.setAccessibleName(name)
            choice.edited.connect(self.reload)
        told = [
            widget for pair in zip((Words(name, ink="text2") for name in names), chosen, strict=True) for widget in pair
        ]
        self.across.set_value("month")
        self.empty = EmptyState(self.tr("Nothing was entered yet."), icon="table-2")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.sums)
        self._stack.addWidget(self.empty)
        left = column(
            row(*told, None, self.export, margins=(14, 6, 12, 6), kind="bar"), self._stack, gap=0, kind="panel"
        )
        left.box.setStretch(1, 1)
        self.split = ListAndPreview(left, column(self.chart, margins=(12, 12, 12, 8), kind="panel"), "table")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.split)
        self.sums.opened.connect(self._on_opened)
        self.export.clicked.connect(
            lambda: self.export_asked.emit(self.by.value(), self.across.value(), self.measure.value())
        )
        self.chart.chosen.connect(
            lambda category, _series: self._on_opened(self._bars[category], len(self.model.pivot.columns))
        )
        self._bars: list[int] = []
        self._draw_soon = QTimer(self, singleShot=True, interval=0)
        self._draw_soon.timeout.connect(self._draw)

    def _show(self, found: Pivot, by: str, across: str) -> None:
        profile = self.year.profile if self.year else "state"
        self.model.show_pivot(found, by, across, profile)
        self._stack.setCurrentIndex(0 if found.rows else 1)
        self._draw_soon.start()
        self.counted.emit()

    def _draw(self) -> None:
        """Draw the totals: after the table stands, so that both together do not hold the window up."""
        found, by, profile = self.model.pivot, self.model.by, self.model.profile
        order = sorted(range(len(found.rows)), key=lambda n: -found.row_totals[found.rows[n]])
        self._bars = order[:_MOST_BARS] if by != "month" else list(range(len(found.rows)))
        heads = {head_words(by, found.rows[n], profile)[:_LONGEST]: found.row_totals[found.rows[n]] for n in self._bars}
        self.chart.show_spec(_spec(heads, self._title()))

    def _title(self) -> str:
        return f"{self.measure.currentText()} · {self.by.currentText()}"

    def _on_opened(self, row_: int, column_: int) -> None:
        year, heads = self.year, dict(self.model.heads_at(row_, column_))
        if year is None or self.model.cents_at(row_, column_) is None:
            return
        words, measure = self.model.words_at(row_, column_), self.measure.value()
        self._context.runner.read(
            self, "opened", lambda db: opened(db, year.id, heads, measure), lambda view: self._go(view, words)
        )

    def _go(self, view: View, words: str) -> None:
        if view.ids:
            self.opened.emit(view, words)


def _spec(heads: Mapping[str, int], title: str) -> ChartSpec:
    amounts = tuple(heads.values())
    largest = next(iter(heads), "")
    words = spoken(_LARGEST.format(head=largest, amount=money(heads[largest]))) if heads else ""
    return ChartSpec(
        Kind.BARS, title, tuple(heads), (Series(title, amounts),), summary=words,
        is_french=is_french(),
    )  # fmt: skip


_LARGEST: Final = QT_TRANSLATE_NOOP("budget", "First: {head}, {amount}.")
