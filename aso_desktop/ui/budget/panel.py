"""The room of the budget: the register, the commitments, the dynamic table, the alerts, for one year at a time."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.listing.queries import View
from aso_desktop.services.budget.queries import YearRow
from aso_desktop.ui.budget.alerts_page import AlertsPage
from aso_desktop.ui.budget.commands import ALERTS, COMMITMENTS, LINES, MOVEMENTS, ROOM
from aso_desktop.ui.budget.commitments_page import CommitmentsPage
from aso_desktop.ui.budget.desk import LedgerDesk
from aso_desktop.ui.budget.line_acts import LineActs
from aso_desktop.ui.budget.papers import PaperActs
from aso_desktop.ui.budget.register_page import RegisterPage
from aso_desktop.ui.budget.table_page import TablePage
from aso_desktop.ui.budget.year_acts import YearActs
from aso_desktop.ui.kit.amounts import named
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import HeadedPanel, Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.inputs import ChoiceInput
from aso_desktop.ui.kit.widgets.notices import ProgressStrip, Strip

TABLES: Final = frozenset(
    {
        "fiscal_year", "budget_node", "budget_line", "movement", "commitment", "quota_grant", "drift_acknowledgement",
        "supplier",
    }
)  # fmt: skip
ENTRIES: Final = ("register", "commitments", "table", "alerts")


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return BudgetPanel(context)


class BudgetPanel(HeadedPanel):
    """Four pages over one year, under one head."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self.years: Sequence[YearRow] = ()
        self.year: YearRow | None = None
        self._entry = ENTRIES[0]
        self.desk = LedgerDesk(context, self)
        self.head = Head("", self.tr("Search a line, a label, a document…"))
        self.chooser = ChoiceInput()
        self.said, self.progress = Strip("infoBox", "info", "info"), ProgressStrip()
        self.register, self.commitments = RegisterPage(context, self.desk), CommitmentsPage(context, self.desk)
        self.table, self.alerts = TablePage(context), AlertsPage(context, self.desk)
        self.lines = LineActs(self.desk, self.register.line)
        self.year_acts = YearActs(self.desk, lambda: self.years)
        self.papers = PaperActs(self.desk, self.register.line, self.said, self.progress)
        self._build()
        self.acts = self._bind()
        self._connect()
        self.refresh()

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        names = {
            "register": self.tr("Budget register"), "commitments": self.tr("Commitments"),
            "table": self.tr("Dynamic table"), "alerts": self.tr("Budget alerts"),
        }  # fmt: skip
        return names[self._entry]

    @override
    def status_words(self) -> str:
        counts = {
            "register": self.tr("%n movement(s)", "", self.register.movements.rowCount()),
            "commitments": self.tr("%n commitment(s)", "", self.commitments.model.rowCount()),
            "table": self.tr("%n line(s)", "", self.table.row_count()),
            "alerts": self.tr("%n alert(s)", "", self.alerts.model.rowCount()),
        }
        return counts[self._entry]

    @override
    def panes(self) -> Sequence[QWidget]:
        found: Sequence[QWidget] = self._page().panes()
        return found

    @override
    def toggle_preview(self) -> None:
        if (split := getattr(self._page(), "split", None)) is not None:
            split.toggle_preview()

    @override
    def show_entry(self, entry: str) -> None:
        self._entry = entry if entry in ENTRIES else ENTRIES[0]
        self._pages.setCurrentWidget(self._page())
        self.head.say(self.title())
        self.status_changed.emit()

    @override
    def refresh(self) -> None:
        self.context.runner.read(self, "years", queries.years, self._on_years)

    @override
    def on_changes(self, changes: Changes) -> None:
        if "fiscal_year" in changes.tables:
            self.refresh()
        if changes.tables & TABLES:
            for page in self._all_pages():
                page.reload()

    @override
    def open_target(self, target: Target) -> None:
        if target.action == "new":
            self.show_entry("register")
            self.register.begin_entry()
        elif target.kind == "commitment" and target.id is not None:
            self.show_commitment(target.id)
        elif target.kind == "line" and target.id is not None:
            self.show_view(View(line_id=target.id), target.value("words", ""))

    def show_commitment(self, commitment_id: UUID) -> None:
        """Bring a commitment forward."""
        self.show_entry("commitments")
        self.commitments.show_commitment(commitment_id)

    def show_view(self, view: View, words: str) -> None:
        """Show the movements that a figure adds up (I-EVID)."""
        self.show_entry("register")
        self.register.show_view(view, words)
        self.register.movement_table.setFocus()

    # --- inside ------------------------------------------------------------------------------------------------

    def _page(self) -> Any:
        return dict(zip(ENTRIES, self._all_pages(), strict=True))[self._entry]

    def _all_pages(self) -> Sequence[Any]:
        return (self.register, self.commitments, self.table, self.alerts)

    def _build(self) -> None:
        self.chooser.setAccessibleName(self.tr("Fiscal year"))
        self.head.add_beside_title(self.chooser)
        self.new = Button(self.tr("New"), "plus", "primary", "Ctrl+N")
        self.head.add_action(self.new)
        self._pages = QStackedWidget()
        for page in self._all_pages():
            self._pages.addWidget(page)
        self.lay_out(self.head, self.said, self.progress, self._pages)
        self.show_entry(self._entry)

    def _bind(self) -> dict[str, QAction]:
        desk = self.context.commands
        room = {
            "budget.new": self._begin, **self.lines.handlers(), **self.year_acts.handlers(), **self.papers.handlers(),
        }  # fmt: skip
        made = desk.bind(self, ROOM, room)
        made |= desk.bind(self.register.line_table, LINES, self.register.handlers())
        made |= desk.bind(self.register.movement_table, MOVEMENTS, self.register.handlers())
        made |= desk.bind(self.commitments.table, COMMITMENTS, self.commitments.handlers())
        made |= desk.bind(self.alerts.table, ALERTS, self.alerts.handlers())
        return made

    def _connect(self) -> None:
        self.new.clicked.connect(self._begin)
        self.chooser.edited.connect(lambda: self._choose(self.chooser.value()))
        self.desk.noticed.connect(self.said.show_words)
        self.register.alerts_asked.connect(lambda: self.show_entry("alerts"))
        self.register.line_asked.connect(self.lines.ask_line)
        self.register.year_asked.connect(self.year_acts.ask_open)
        self.register.commitment_asked.connect(self.show_commitment)
        self.commitments.empty.asked.connect(self._begin)
        self.table.opened.connect(self.show_view)
        self.table.export_asked.connect(self.papers.export_table)
        self.alerts.opened.connect(self.show_view)
        for page in self._all_pages():
            page.counted.connect(self.status_changed)
        self.serve_search(self._on_searched)

    def _begin(self) -> None:
        if self.year is None:
            self.year_acts.ask_open()
            return
        self.show_entry("register")
        self.register.begin_entry()

    def _on_searched(self, typed: str) -> None:
        page = self._page()
        if hasattr(page, "search"):
            page.search(typed)

    def _on_years(self, years: Sequence[YearRow]) -> None:
        """Offer the years; show the one in front again, or the one of today, or the newest."""
        self.years = years
        self.chooser.set_choices(tuple(named(year.id, str(year.year)) for year in years))
        self.chooser.setVisible(bool(years))
        kept = next((year for year in years if self.year and year.id == self.year.id), None)
        today = next((year for year in years if year.year == self.context.clock.today().year), None)
        chosen = kept or today or next(iter(years), None)
        if chosen != self.year or self.year is None:
            self._show(chosen)
        self.chooser.set_value(chosen.id if chosen else None)
        self.head.settle()

    def _choose(self, year_id: Any) -> None:
        self._show(next((year for year in self.years if year.id == year_id), None))

    def _show(self, year: YearRow | None) -> None:
        self.year = self.desk.year = year
        for page in self._all_pages():
            page.show_year(year)
        self.status_changed.emit()
