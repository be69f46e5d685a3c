"""The room of deadlines: one list of what runs, and why each day is what it is."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import Text
from aso_desktop.services.deadlines import queries
from aso_desktop.services.deadlines.queries import DeadlineRow
from aso_desktop.ui.deadlines.acts import NOTHING_AWAITED, DeadlineActs
from aso_desktop.ui.deadlines.commands import LIST, ROOM
from aso_desktop.ui.deadlines.preview import DeadlinePreview
from aso_desktop.ui.deadlines.source import COLUMNS, DeadlineSource, DeadlineView
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, column
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar, View
from aso_desktop.ui.kit.widgets.completion import Proposal
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.notices import EmptyState, Strip
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView

TABLES: Final = frozenset({"deadline", "deadline_suspension", "recurring_duty", "letter", "dossier", "reminder"})


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return DeadlinesPanel(context)


class DeadlinesPanel(HeadedPanel):
    """List and preview."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self._name, self._text = "running", ""
        self._wanted: UUID | None = None
        self.head = Head(self.tr("Deadlines"), self.tr("Search a deadline, a letter, a person…"))
        self.model = ListModel(DeadlineSource(), COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Deadlines"))
        self.bar = ChipsBar(self.tr("Views"))
        self.room = DeadlineActs(context, self.in_front, self)
        self.preview = DeadlinePreview(context, self._why_not)
        self.said = Strip("infoBox", "info", "info")
        self.empty = EmptyState(self.tr("No deadline here."), self.tr("New deadline or milestone…"), "hourglass")
        self._build()
        self.acts = context.commands.bind(self, ROOM, self.room.on_room())
        self.acts |= context.commands.bind(self.table, LIST, self.room.on_list(), self._why_not)
        self._connect()
        self.preview.show_deadline(None)
        self.refresh()

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Deadlines")

    @override
    def status_words(self) -> str:
        return self.tr("%Ln deadline(s)", "", self.model.rowCount())

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.preview.stops, self.preview.reminders)

    @override
    def refresh(self) -> None:
        calendar, today = self.context.preferences.values.calendar, self.context.clock.today()
        self.model.open(DeadlineView(self._name, today, calendar, self._text), Sort())

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self.refresh()

    @override
    def open_target(self, target: Target) -> None:
        """Show a deadline; with `new` or `clock`, ask for one on a letter or a dossier (`kind`, `id`, its words)."""
        words = str(target.value("words", ""))
        if target.action == "clock" and target.id is not None:
            self.room.ask_clock(Proposal(target.id, words))
        elif target.action == "new":
            self.room.ask_deadline((target.kind or "none", target.id), words)
        elif target.id is not None:
            self._wanted = target.id
            self.show_view("running")

    # --- acts --------------------------------------------------------------------------------------------------

    def in_front(self) -> DeadlineRow | None:
        """Return the deadline in front."""
        row: Any = self.table.current_row()
        return row if isinstance(row, DeadlineRow) else None

    def show_view(self, name: str) -> None:
        """Show other deadlines."""
        self._name = name
        self.bar.chips.choose(name)
        self.refresh()

    def _open(self) -> None:
        """Settle the deadline in front; one that is settled leads to what it stands on."""
        front = self.in_front()
        is_over = front is not None and bool(front.kept.settled)
        self.acts["deadline.subject" if is_over else "deadline.settle"].trigger()

    # --- inside ------------------------------------------------------------------------------------------------

    def _why_not(self, name: str) -> Text | None:
        """Say why an act makes no sense for the deadline in front, with what its preview has read."""
        front = self.in_front()
        is_read = front is not None and self.preview.row == front and self.preview.is_read
        if name == "deadline.receive" and is_read and not self.preview.awaited:
            return self.room.why_not(name) or NOTHING_AWAITED
        return self.room.why_not(name)

    def _build(self) -> None:
        self.new = Button(self.tr("New deadline…"), "plus", "primary", "Ctrl+N")
        self.head.add_action(self.new)
        views = (
            View("running", self.tr("What runs")), View("pressing", self.tr("Pressing")),
            View("legal", self.tr("Legal clocks")), View("milestones", self.tr("Milestones")),
            View("duties", self.tr("Recurring duties")), View("settled", self.tr("Settled")),
        )  # fmt: skip
        self.bar.chips.set_views(views, self._name)
        self.lists = QStackedWidget()
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.empty)
        left = column(self.said, self.lists, gap=0, kind="panel")
        left.box.setStretch(1, 1)
        self.split = ListAndPreview(left, self.preview, "deadlines")
        self.lay_out(self.head, self.bar, self.split)

    def _connect(self) -> None:
        self.new.clicked.connect(self.acts["deadline.new"].trigger)
        self.empty.asked.connect(self.acts["deadline.new"].trigger)
        self.bar.chips.chosen.connect(self.show_view)
        self.table.current_changed.connect(lambda _row: self.preview.show_deadline(self.in_front()))
        self.table.opened.connect(lambda _row: self._open())
        self.table.previewed.connect(lambda _row: self.preview.stops.setFocus())
        self.model.count_changed.connect(self._on_count)
        self.model.loaded.connect(self._on_loaded)
        self.preview.settle.clicked.connect(self.acts["deadline.settle"].trigger)
        self.preview.move_to.clicked.connect(self.acts["deadline.move"].trigger)
        self.preview.ask.clicked.connect(self.acts["deadline.ask"].trigger)
        self.preview.receive.clicked.connect(self.acts["deadline.receive"].trigger)
        self.room.said.connect(self.said.show_words)
        self.serve_search(self._on_searched)

    def _on_count(self, count: int) -> None:
        self.lists.setCurrentWidget(self.table if count else self.empty)
        self.head.say(self.tr("Deadlines"), str(count))
        if not count:
            self.preview.show_deadline(None)
        self.status_changed.emit()

    def _on_loaded(self) -> None:
        """Show the deadline that another room asked for, and the preview of the one in front as it stands now."""
        if self._wanted is not None:
            rows = (self.model.row_at(place) for place in range(self.model.rowCount()))
            found = next((row for row in rows if isinstance(row, DeadlineRow) and row.id == self._wanted), None)
            if found is not None:
                self.table.select_id(found.local_id)
                self._wanted = None
        front = self.in_front()
        if front != self.preview.row:
            self.preview.show_deadline(front)
        figures = [row for row in self._rows() if queries.is_pressing(row)]
        if self._name == "running":
            self.bar.chips.set_figure("pressing", len(figures))

    def _rows(self) -> list[DeadlineRow]:
        rows = (self.model.row_at(place) for place in range(self.model.rowCount()))
        return [row for row in rows if isinstance(row, DeadlineRow)]

    def _on_searched(self, typed: str) -> None:
        self._text = typed
        self.refresh()
