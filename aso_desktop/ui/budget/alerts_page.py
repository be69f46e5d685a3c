"""The alerts: what exceeds, what drifts, and what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from aso_desktop.services.budget.queries import YearRow
from aso_desktop.ui.budget.alert_acts import AlertActs
from aso_desktop.ui.budget.alert_detail import AlertDetail
from aso_desktop.ui.budget.alerts_source import COLUMNS, AlertItem, read_alerts
from aso_desktop.ui.budget.desk import LedgerDesk
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.held_rows import HeldRows
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView


class AlertsPage(QWidget):
    """List and preview."""

    opened = Signal(object, str)
    """The view of the movements behind an alert, and its words."""
    counted = Signal()

    def __init__(self, context: PanelContext, desk: LedgerDesk) -> None:
        super().__init__()
        self._context = context
        self.year: YearRow | None = None
        self._source = HeldRows()
        self.model = ListModel(self._source, COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Alerts"))
        self.detail = AlertDetail(context)
        self.acts = AlertActs(desk, self.detail, self.alert)
        self.empty = EmptyState(self.tr("Every line is on course and within its credit."))
        self._build()

    def show_year(self, year: YearRow | None) -> None:
        """Show a year."""
        self.year = year
        self.reload()

    def reload(self) -> None:
        """Read the alerts again, behind the pages."""
        year, today = self.year, self._context.clock.today()
        if year is not None:
            self.table.reading.begin()
            self._context.runner.read(self, "alerts", lambda db: read_alerts(db, year, today), self._on_read, slow=True)

    def row_count(self) -> int:
        """Return how many alerts are listed."""
        return self.model.rowCount()

    def alert(self) -> AlertItem | None:
        """Return the alert in front."""
        found = self.table.current_row()
        return found if isinstance(found, AlertItem) else None

    def panes(self) -> Sequence[QWidget]:
        """Return the panes in reading order."""
        return (self.table, self.detail)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of the list do."""
        return self.acts.handlers()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.split = ListAndPreview(self._stack, self.detail, "alerts")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.split)
        self.table.current_changed.connect(lambda _row: self.detail.show_alert(self.year, self.alert()))
        self.table.opened.connect(lambda _row: self.detail.rows.click())
        self.model.count_changed.connect(self._on_counted)
        self.detail.rows_asked.connect(self.opened)

    def _on_read(self, found: Sequence[AlertItem]) -> None:
        self._source.items = found
        self.model.open(None, Sort())

    def _on_counted(self, count: int) -> None:
        self._stack.setCurrentIndex(0 if count else 1)
        self.counted.emit()
