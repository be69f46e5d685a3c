"""The room of the day: one list with the reason of each line, and the meetings of today beside it."""

from collections.abc import Sequence
from typing import Any, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.services.calendar import queries as calendar_queries
from aso_desktop.services.calendar.queries import Event
from aso_desktop.services.calendar.values import clock_of
from aso_desktop.services.day.queries import Conflict, Item
from aso_desktop.ui.day.acts import DayActs
from aso_desktop.ui.day.agenda import block_of
from aso_desktop.ui.day.commands import COMMANDS
from aso_desktop.ui.day.load_dialog import LoadDialog
from aso_desktop.ui.day.source import COLUMNS, DayRow, DaySource, DayView
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.commands import Scope
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Words, column, key_hint, row
from aso_desktop.ui.kit.widgets.blocks import DayHead
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.hours import HoursGrid
from aso_desktop.ui.kit.widgets.notices import EmptyState, Strip
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView

TABLES: Final = frozenset(
    {"letter", "task", "circuit", "endorsement", "circuit_version", "deadline", "deadline_suspension", "reminder",
     "phone_call", "document_draft", "movement", "meeting", "delegation", "dossier_stop", "agenda_entry"}
)  # fmt: skip


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return DayPanel(context)


class DayPanel(HeadedPanel):
    """The list of the day and the meetings of today."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self.head = Head(self.tr("My day"))
        self.model = ListModel(DaySource(self._conflicts), COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("What is to be dealt with"))
        self.empty = EmptyState(self.tr("Nothing is late and nothing waits for you."), self.tr("Look again"), "sun")
        self.said = Strip("okBox", "circle-check", "ok")
        self.summary = Words("", 14, wrap=True)
        self.agenda = HoursGrid(self.tr("Hours of today"), heads=False)
        self.agenda_day = Words("", 14, bold=True)
        self.agenda_count = Words("", 12, ink="text3")
        self.room = DayActs(context, self)
        self._entry = "all"
        self._build()
        self.acts = context.commands.bind(
            self.table,
            [c for c in COMMANDS if c.scope is Scope.LIST],
            self._on_list(),
            lambda name: self.room.why_not(self.item(), name),
        )
        self.acts |= context.commands.bind(self, [c for c in COMMANDS if c.scope is Scope.GLOBAL], self._on_room())
        self._connect()
        self.refresh()

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Visas waiting") if self._entry == "visas" else self.tr("My day")

    @override
    def status_words(self) -> str:
        return self.tr("%Ln thing(s) to deal with", "", self.model.rowCount())

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.agenda.first())

    @override
    def show_entry(self, entry: str) -> None:
        self._entry = entry
        self.head.say(self.title())
        self.refresh()

    @override
    def refresh(self) -> None:
        today = self.context.clock.today()
        self.model.open(DayView(self._entry, today, self.context.preferences.values.calendar), Sort())
        calendar = self.context.preferences.values.calendar
        zone = clock_of(calendar.zone)
        view = calendar_queries.View(today, today, today, calendar, zone, kinds=frozenset({"meeting", "agenda"}))
        self.context.runner.read(self, "agenda", lambda db: calendar_queries.events(db, view), self._on_agenda)

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self.refresh()

    # --- acts --------------------------------------------------------------------------------------------------

    def item(self) -> Item | None:
        """Return the item in front."""
        found: Any = self.table.current_row()
        return found.item if isinstance(found, DayRow) else None

    def deal(self) -> None:
        """Do what stands at the right of the line in front."""
        if (item := self.item()) is not None:
            self.room.deal_with(item)

    # --- inside ------------------------------------------------------------------------------------------------

    def _on_list(self) -> dict[str, Any]:
        return {
            "day.postpone": lambda: self.room.ask_postpone(self.item()),
            "day.assign": lambda: self.room.ask_assign(self.item()),
        }

    def _on_room(self) -> dict[str, Any]:
        return {
            "day.chase": self.room.chase_all,
            "day.morning": lambda: self.room.ask_briefing("morning"),
            "day.closing": lambda: self.room.ask_briefing("closing"),
            "day.statements": self.room.ask_statement,
            "day.load": lambda: LoadDialog(self.context, self).open(),
        }

    def _build(self) -> None:
        self.lists = QStackedWidget()
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.empty)
        hints = row(
            key_hint(self.tr("Deal with it"), self.tr("Enter")),
            key_hint(self.tr("Postpone"), "P"),
            key_hint(self.tr("Assign"), "A"),
            None,
            margins=(16, 8, 16, 8),
            gap=20,
            kind="footbar",
        )
        told = row(self.summary, margins=(16, 10, 16, 10), kind="bar")
        left = column(told, self.said, self.lists, hints, gap=0, kind="panel")
        left.box.setStretch(2, 1)
        said = row(self.agenda_day, None, self.agenda_count, margins=(16, 12, 14, 10))
        beside = column(said, self.agenda, gap=0, kind="preview")
        beside.box.setStretch(1, 1)
        self.split = ListAndPreview(left, beside, "day")
        self.lay_out(self.head, self.split)

    def _connect(self) -> None:
        self.table.opened.connect(lambda _row: self.deal())
        self.agenda.opened.connect(self.room.open_event)
        self.model.count_changed.connect(self._on_count_changed)
        self.model.loaded.connect(self._say_summary)
        self.empty.asked.connect(self.refresh)
        self.room.said.connect(self.said.show_words)

    def _on_count_changed(self, count: int) -> None:
        self.lists.setCurrentWidget(self.table if count else self.empty)
        self._say_summary()
        self.status_changed.emit()

    def _say_summary(self) -> None:
        rows = [
            found for place in range(self.model.rowCount()) if isinstance(found := self.model.row_at(place), DayRow)
        ]
        sizes = {found.item.group: found.size for found in rows}
        words = (
            ("late", self.tr("%Ln late", "", sizes.get("late", 0))),
            ("today", self.tr("%Ln due today", "", sizes.get("today", 0))),
            ("visa", self.tr("%Ln waiting for your visa", "", sizes.get("visa", 0))),
        )
        told = ", ".join(text for group, text in words if sizes.get(group))
        self.summary.say(told or self.tr("Nothing presses."), "danger" if sizes.get("late") else "text")

    def _on_agenda(self, events: Sequence[Event]) -> None:
        today = self.context.clock.today()
        zone = clock_of(self.context.preferences.values.calendar.zone)
        now = self.context.clock.now().astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        self.agenda.show_days([DayHead(today, str(today.day), "")], [block_of(one, today) for one in events], now)
        self.agenda.show_hour(max(now.hour - 2, 0))
        self.agenda_day.say(QLocale().toString(QDate(today.year, today.month, today.day), "dddd d MMMM").capitalize())
        self.agenda_count.say(self.tr("%Ln meeting(s)", "", sum(one.kind == "meeting" for one in events)))

    def _conflicts(self, db: Any) -> list[Conflict]:
        """Read what stands against each other since the last exchange; nothing is loaded where nothing does."""
        if not self.context.exchange.standing.conflicts:
            return []
        cases = self.context.services.conflict_desk.cases(db)
        return [Conflict("", case.row, case.title, len(case.sides)) for case in cases]
