"""The room of the budget: the register, the commitments, the dynamic table, the alerts, for one year at a time."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final, TypeVar
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.listing.queries import View
from aso_desktop.services.budget.queries import LineRow, YearRow
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
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
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
Page = TypeVar("Page", RegisterPage, CommitmentsPage, TablePage, AlertsPage)


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return BudgetPanel(context)


class BudgetPanel(HeadedPanel):
    """Four pages over one year, under one head; each is made when it is first asked for, and reads while in front."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self.years: Sequence[YearRow] = ()
        self.year: YearRow | None = None
        self._entry = ENTRIES[0]
        self.desk = LedgerDesk(context, self)
        self.head = Head("", self.tr("Search a line, a label, a document…"))
        self.chooser = ChoiceInput()
        self.said, self.progress = Strip("infoBox", "info", "info"), ProgressStrip()
        self._due: dict[str, str] = {}
        """Entry → what its page has to read before it is looked at again: another year, or its rows."""
        self.lines = LineActs(self.desk, self._line)
        self.year_acts = YearActs(self.desk, lambda: self.years)
        self.papers = PaperActs(self.desk, self._line, self.said, self.progress)
        self._build()
        self._connect()
        self.refresh()

    # --- pages -------------------------------------------------------------------------------------------------

    @cached_property
    def register(self) -> RegisterPage:
        """The register."""
        page = RegisterPage(self.context, self.desk)
        page.alerts_asked.connect(lambda: self.show_entry("alerts"))
        page.line_asked.connect(self.lines.ask_line)
        page.year_asked.connect(self.year_acts.ask_open)
        page.commitment_asked.connect(self.show_commitment)
        self.acts |= self.context.commands.bind(page.line_table, LINES, page.handlers())
        self.acts |= self.context.commands.bind(page.movement_table, MOVEMENTS, page.handlers())
        return self._add(page)

    @cached_property
    def commitments(self) -> CommitmentsPage:
        """The commitments."""
        page = CommitmentsPage(self.context, self.desk)
        page.empty.asked.connect(self._begin)
        self.acts |= self.context.commands.bind(page.table, COMMITMENTS, page.handlers())
        return self._add(page)

    @cached_property
    def table(self) -> TablePage:
        """The dynamic table."""
        page = TablePage(self.context)
        page.opened.connect(self.show_view)
        page.export_asked.connect(self.papers.export_table)
        return self._add(page)

    @cached_property
    def alerts(self) -> AlertsPage:
        """The alerts."""
        page = AlertsPage(self.context, self.desk)
        page.opened.connect(self.show_view)
        self.acts |= self.context.commands.bind(page.table, ALERTS, page.handlers())
        return self._add(page)

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
        count = self._page().row_count()
        words = {
            "register": self.tr("%Ln movement(s)", "", count), "commitments": self.tr("%Ln commitment(s)", "", count),
            "table": self.tr("%Ln line(s)", "", count), "alerts": self.tr("%Ln alert(s)", "", count),
        }  # fmt: skip
        return words[self._entry]

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
        self.head.say(self.title())
        self._bring_up()

    @override
    def refresh(self) -> None:
        self.context.runner.read(self, "years", queries.years, self._on_years)

    @override
    def on_changes(self, changes: Changes) -> None:
        if "fiscal_year" in changes.tables:
            self.refresh()
        if changes.tables & TABLES:
            self._due = {**dict.fromkeys(ENTRIES, "rows"), **self._due}
            if self.isVisible():
                self._bring_up()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._due:
            self._bring_up()

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
        self.register.show_movements()

    # --- inside ------------------------------------------------------------------------------------------------

    def _page(self) -> Any:
        return getattr(self, self._entry)

    def _line(self) -> LineRow | None:
        return self.register.line()

    def _add(self, page: Page) -> Page:
        self._pages.addWidget(page)
        page.counted.connect(self.status_changed)
        return page

    def _bring_up(self) -> None:
        """Bring the page in front up to date; the others read when they come."""
        page = self._page()
        self._pages.setCurrentWidget(page)
        due = self._due.pop(self._entry, "")
        if due == "year":
            page.show_year(self.year)
        elif due:
            page.reload()
        self.status_changed.emit()

    def _build(self) -> None:
        self.chooser.setAccessibleName(self.tr("Fiscal year"))
        self.head.add_beside_title(self.chooser)
        self.new = Button(self.tr("New"), "plus", "primary", "Ctrl+N")
        self.head.add_action(self.new)
        self._pages = QStackedWidget()
        self.lay_out(self.head, self.said, self.progress, self._pages)
        self.head.say(self.title())

    def _connect(self) -> None:
        room = {
            "budget.new": self._begin, **self.lines.handlers(), **self.year_acts.handlers(), **self.papers.handlers(),
        }  # fmt: skip
        self.acts = self.context.commands.bind(self, ROOM, room)
        self.new.clicked.connect(self._begin)
        self.chooser.edited.connect(lambda: self._choose(self.chooser.value()))
        self.desk.noticed.connect(self.said.show_words)
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
        self._due = dict.fromkeys(ENTRIES, "year")
        self._bring_up()
