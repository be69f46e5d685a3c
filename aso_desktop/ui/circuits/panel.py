"""The room of visas: the tray of one person, circuits that run, are late, or have ended."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.services.circuits import tray
from aso_desktop.services.circuits.tray import VIEWS, TrayRow, TrayView
from aso_desktop.services.people import queries as people
from aso_desktop.ui.circuits.acts import TABLES, CircuitActs
from aso_desktop.ui.circuits.commands import ROOM, TRAY
from aso_desktop.ui.circuits.delegations_dialog import DelegationsDialog
from aso_desktop.ui.circuits.detail import CircuitPane
from aso_desktop.ui.circuits.launch_dialog import About, LaunchDialog
from aso_desktop.ui.circuits.seals_dialog import SealsDialog
from aso_desktop.ui.circuits.source import COLUMNS, TraySource
from aso_desktop.ui.circuits.templates_dialog import TemplatesDialog
from aso_desktop.ui.circuits.window import CircuitWindow
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.navigation import Place, Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, column
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar, View
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView

_OBJECTS: Final = ("letter", "draft", "dossier", "commitment")


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return CircuitsPanel(context)


class CircuitsPanel(HeadedPanel):
    """The tray and the circuit in front."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self.source = TraySource()
        self.head = Head(self.tr("Visas"), self.tr("Search what is asked, of whom, about what…"))
        self.model = ListModel(self.source, COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Visas"))
        self.bar = ChipsBar(self.tr("Views"))
        self.detail = CircuitPane(context)
        self.empty = EmptyState("", "", "stamp")
        self.windows: list[CircuitWindow] = []
        self._view = TrayView("mine", None, context.clock.today(), context.preferences.values.calendar)
        self.room = CircuitActs(context, lambda: self.detail.whole, self)
        self._build()
        self.acts = context.commands.bind(self, ROOM, self._own())
        on_list = {**self.room.handlers(), "circuit.act": self._open_current}
        self.acts |= context.commands.bind(self.table, TRAY, on_list, self.room.why_not)
        self._connect()
        context.runner.read(self, "agent", people.present_agent, self._on_agent)

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Visas")

    @override
    def status_words(self) -> str:
        return self.tr("%Ln circuit(s)", "", self.model.rowCount())

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.detail.steps, self.detail.acts)

    @override
    def show_entry(self, entry: str) -> None:
        if entry in VIEWS:
            self.show_view(entry)

    @override
    def refresh(self) -> None:
        calendar, today = self.context.preferences.values.calendar, self.context.clock.today()
        self._view = self._view._replace(today=today, calendar=calendar)
        self.model.open(self._view, Sort())

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self.model.open(self._view, Sort())
            self.detail.show_circuit(self._current())

    @override
    def open_target(self, target: Target) -> None:
        if target.action == "launch" and target.kind in _OBJECTS and target.id is not None:
            self.launch(About(target.kind, target.id, target.value("title", "")))
        elif target.id is not None and target.kind == "circuit":
            self.detail.show_circuit(target.id)
            if target.place is Place.WINDOW:
                self.open_window(target.id)

    @override
    def release(self) -> None:
        self.detail.release()
        for window in self.windows:
            window.close()

    # --- acts --------------------------------------------------------------------------------------------------

    def show_view(self, name: str) -> None:
        """Show other circuits."""
        self._view = self._view._replace(name=name)
        self.bar.chips.choose(name)
        self.refresh()

    def launch(self, about: About) -> None:
        """Ask for a circuit over something."""
        dialog = LaunchDialog(self.context, about, self)
        dialog.launched.connect(self.detail.show_circuit)
        dialog.ask()

    def open_window(self, circuit_id: UUID) -> None:
        """Open a circuit with its document beside."""
        window = CircuitWindow(self.context, circuit_id, self)
        window.stepped.connect(lambda by: self._step(window, by))
        window.acted.connect(lambda: self._go_on(window))
        window.room.said.connect(self.head_says)
        window.destroyed.connect(lambda: self._forget(window))
        self.windows.append(window)
        window.show()

    def head_says(self, words: str) -> None:
        """Say what was done beside the title."""
        self.head.say(self.tr("Visas"), words)

    # --- inside ------------------------------------------------------------------------------------------------

    def _own(self) -> dict[str, Any]:
        return {
            "circuit.templates": lambda: TemplatesDialog(self.context, self).show_up(),
            "circuit.delegations": lambda: DelegationsDialog(self.context, self).show_up(),
            "circuit.verify_all": lambda: SealsDialog(self.context, self).check(),
        }

    def _current(self) -> UUID | None:
        row: Any = self.table.current_row()
        return row.circuit.id if isinstance(row, TrayRow) else None

    def _open_current(self) -> None:
        found = self._current() or (self.detail.whole.circuit.id if self.detail.whole else None)
        if found is not None:
            self.open_window(found)

    def _step(self, window: CircuitWindow, by: int) -> None:
        """Show the circuit beside in the window, and in the tray."""
        self.table.step(by)
        found = self._current()
        if found is not None:
            window.show_circuit(found)

    def _go_on(self, window: CircuitWindow) -> None:
        """Show what waits for the person next; stay on the circuit when nothing does."""
        view = self._view._replace(name="mine", words="")
        self.context.runner.read(self, "next", lambda db: _waiting(db, view, window.circuit_id), window.show_circuit)

    def _forget(self, window: CircuitWindow) -> None:
        self.windows = [kept for kept in self.windows if kept is not window]

    def _on_agent(self, agent: people.AgentRow | None) -> None:
        self._view = self._view._replace(agent_id=agent.id if agent else None)
        self.refresh()

    def _search(self, typed: str) -> None:
        self._view = self._view._replace(words=typed)
        self.refresh()

    def _build(self) -> None:
        self.delegations = Button(self.tr("Delegations…"), "user-round-check")
        self.templates = Button(self.tr("Kept circuits…"), "list-ordered")
        views = (
            View("mine", self.tr("Wait for me")), View("launched", self.tr("Launched by me")),
            View("running", self.tr("All that run")), View("late", self.tr("Late")), View("ended", self.tr("Ended")),
        )  # fmt: skip
        self.bar.chips.set_views(views, "mine")
        self.bar.add_tool(self.delegations)
        self.bar.add_tool(self.templates)
        self.lists = QStackedWidget()
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.empty)
        self.split = ListAndPreview(column(self.lists, gap=0, kind="panel"), self.detail, "circuits")
        self.lay_out(self.head, self.bar, self.split)

    def _connect(self) -> None:
        self.delegations.clicked.connect(self.acts["circuit.delegations"].trigger)
        self.templates.clicked.connect(self.acts["circuit.templates"].trigger)
        self.empty.asked.connect(lambda: self.show_view("running"))
        self.table.current_changed.connect(lambda _row: self.detail.show_circuit(self._current()))
        self.table.opened.connect(lambda _row: self._open_current())
        self.table.previewed.connect(lambda _row: self.detail.steps.setFocus())
        self.model.count_changed.connect(self._on_count_changed)
        self.bar.chips.chosen.connect(self.show_view)
        self.detail.act.clicked.connect(self.acts["circuit.act"].trigger)
        self.detail.remind.clicked.connect(self.acts["circuit.remind"].trigger)
        tray_acts = [action for name, action in self.acts.items() if name in {command.id for command in TRAY}]
        self.detail.more.clicked.connect(lambda: self.context.commands.offer(tray_acts, self.detail.more, self))
        self.room.said.connect(self.head_says)
        self.serve_search(self._search)

    def _on_count_changed(self, count: int) -> None:
        if not count and not self.model.is_complete:
            return  # nothing is read yet: the list keeps the focus
        self.lists.setCurrentWidget(self.table if count else self.empty)
        if not count:
            mine = self._view.name == "mine" and not self._view.words
            self.empty.say(
                self.tr("Nothing waits for you.") if mine else self.tr("No circuit here."),
                self.tr("See all that run") if self._view.name != "running" else "",
            )
        for name, figure in self.source.figures.items():
            self.bar.chips.set_figure(name, figure)
        self.head.say(self.tr("Visas"), str(count))
        self.status_changed.emit()


def _waiting(db: Any, view: TrayView, present: UUID) -> UUID:
    """Return the circuit that waits for the person first, besides the present one; the present one without any."""
    rows = tray.chosen(tray.every_row(db, view), view)
    return next((row.circuit.id for row in rows if row.place is not None and row.circuit.id != present), present)
