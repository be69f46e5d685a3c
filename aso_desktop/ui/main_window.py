"""The window: it knows the list of rooms, and nothing about letters or money."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.faults import Bug, Refusal, Trouble
from aso_desktop.ui.kit.layout_memory import layout_memory
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Counter, Panel, PanelContext
from aso_desktop.ui.kit.rooms import Room
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.undo import Act
from aso_desktop.ui.kit.widgets.basics import column, row
from aso_desktop.ui.kit.widgets.notices import ErrorBar, Toast
from aso_desktop.ui.shell.actions import ShellActions, Tool, WindowParts
from aso_desktop.ui.shell.counters import RoomCounters
from aso_desktop.ui.shell.dialogs import BugDialog, NoticesDialog
from aso_desktop.ui.shell.exchange_words import ExchangeWords
from aso_desktop.ui.shell.follow import PreferenceFollower
from aso_desktop.ui.shell.idle import IdleWatch
from aso_desktop.ui.shell.menus import Menus
from aso_desktop.ui.shell.notices import Notices
from aso_desktop.ui.shell.sidebar import STRIP_BELOW, Sidebar
from aso_desktop.ui.shell.status_bar import StatusBar

GEOMETRY = "main_window"
FIRST_SIZE = (1366, 768)
LEAST_WIDTH = 560
LEAST_HEIGHT = 320
SYNC_ROOM = "sync"


class Agent(NamedTuple):
    """Who works here, as the foot of the sidebar says it."""

    name: str = ""
    initials: str = ""
    unit: str = ""


class MainWindow(QMainWindow):
    """Menu bar, sidebar, the room in front, status bar."""

    lock_requested = Signal()
    closing = Signal()

    preferences_asked = Signal()
    """Open the preferences; `app` knows what the rooms add to them."""

    def __init__(
        self, context: PanelContext, rooms: Sequence[Room], agent: Agent | None = None, tools: Sequence[Tool] = ()
    ) -> None:
        """`tools` are commands on the whole profile, with what they do."""
        super().__init__()
        self._tools = tools
        self.context = context
        self.rooms = {room.name: room for room in rooms}
        self.notices = Notices(context.clock, self)
        self._exchange_words = ExchangeWords(context.clock, self)
        self._agent = agent or Agent()
        self._demonstration = False
        self._panels: dict[str, Panel] = {}
        self._place = ("", "")
        self._front: Panel | None = None
        self.follower = PreferenceFollower(context, self)  # first: Qt forgets fonts that change before a widget shows
        self._build()
        self._connect()
        self.counters = RoomCounters(context, rooms, self.sidebar)
        QTimer.singleShot(0, self.counters, self.counters.refresh)
        self.idle = IdleWatch(context.preferences, self)
        self.idle.idle.connect(self.lock_requested)
        self.setMinimumSize(theme().px(LEAST_WIDTH), theme().px(LEAST_HEIGHT))
        if not self.restoreGeometry(layout_memory().recall(GEOMETRY)):
            room = self.screen().availableSize()
            self.resize(min(theme().px(FIRST_SIZE[0]), room.width()), min(theme().px(FIRST_SIZE[1]), room.height()))

    # --- places ------------------------------------------------------------------------------------------------

    def show_agent(self, agent: Agent) -> None:
        """Say who works here."""
        self._agent = agent
        self.sidebar.show_agent(agent.name, agent.initials, agent.unit)

    def go_to(self, room: str, entry: str = "") -> Panel:
        """Bring a room forward, at one of its entries; the panel is made on the first visit."""
        panel = self._panel(room)
        entry = entry or (self._place[1] if self._place[0] == room else self.rooms[room].entries[0].name)
        first = self._front is None
        if self._front is not panel:
            self._stack.setCurrentWidget(panel)
            self._front = panel
        if self._place != (room, entry):
            self._place = (room, entry)
            panel.show_entry(entry)
        self.sidebar.choose(room, entry)
        self._on_status_changed()
        if first and panel.panes():
            panel.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return panel

    def open_target(self, target: Target) -> None:
        """Show what another room, the palette or the system asked for."""
        self.go_to(target.room, target.entry).open_target(target)

    def front(self) -> Panel | None:
        """Return the panel in front."""
        return self._front

    @property
    def place(self) -> tuple[str, str]:
        """Room and entry in front."""
        return self._place

    def panels(self) -> Sequence[Panel]:
        """Return the panels made so far."""
        return tuple(self._panels.values())

    def raise_window(self) -> None:
        """Come forward: a second start of the program asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def rebuild(self) -> None:
        """Make everything again in the language of now; drafts are saved first, the place is kept."""
        for panel in self._panels.values():
            panel.save_drafts()
        place, strip = self._place, self.sidebar.is_strip
        for panel in self._panels.values():
            panel.release()
            panel.hide()
            panel.deleteLater()
        self._panels.clear()
        self.commands.retire()
        self._front, self._place = None, ("", "")
        self._build()
        self.sidebar.set_strip(strip)
        self.counters.attach(self.sidebar)
        if place[0]:
            self.go_to(*place)

    def mark_demonstration(self) -> None:
        """Say for good that these data are invented."""
        self._demonstration = True
        self.status.mark_demonstration()

    # --- inside ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        rooms = tuple(self.rooms.values())
        self.setWindowTitle("ASO Desktop")
        self.sidebar = Sidebar(rooms)
        self.sidebar.chosen.connect(self.go_to)
        self.sidebar.show_agent(self._agent.name, self._agent.initials, self._agent.unit)
        self.status = StatusBar()
        if self._demonstration:
            self.status.mark_demonstration()
        self.errors, self.toast = ErrorBar(), Toast()
        self._stack = QStackedWidget()
        middle = column(self.errors, self._stack, self.toast, gap=0)
        middle.box.setStretch(1, 1)
        body = row(self.sidebar, middle, gap=0)
        body.box.setStretch(1, 1)
        root = QWidget()
        root.setProperty("kind", "ground")
        box = QVBoxLayout(root)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(body, 1)
        box.addWidget(self.status)
        self.setCentralWidget(root)
        self.commands = ShellActions(self, self.context, self._parts())
        self.menus = Menus(self.menuBar(), self.context.commands, self.go_to)
        self.menus.fill(self.commands.every_command())
        self.menuBar().setFont(theme().font(12.5))
        self.status.help_asked.connect(self.commands.show_help)
        self.status.notices_asked.connect(self.show_notices)
        self.status.exchange_asked.connect(self._show_exchange_room)
        self._on_exchange_changed()

    def _parts(self) -> WindowParts:
        return WindowParts(
            rooms=self.rooms,
            go_to=self.go_to,
            front=self.front,
            focus_sidebar=self.sidebar.focus_list,
            refresh_counters=lambda: self.counters.refresh(),  # noqa: PLW0108 - made after the commands
            show_notices=self.show_notices,
            ask_lock=self.lock_requested.emit,
            ask_preferences=self.preferences_asked.emit,
            tools=self._tools,
        )

    def _connect(self) -> None:
        context = self.context
        context.navigation.asked.connect(self.open_target)
        context.runner.failed.connect(context.faults.take)
        context.runner.writing_changed.connect(self._on_writing_changed)
        context.undo.done.connect(self._on_done)
        context.faults.refused.connect(self._on_refused)
        context.commands.refused.connect(lambda words: self._on_refused(Refusal(words)))
        context.faults.troubled.connect(self._on_troubled)
        context.faults.broke.connect(self._on_broke)
        context.language.changed.connect(self.rebuild)
        context.exchange.changed.connect(self._on_exchange_changed)
        self.notices.changed.connect(self._on_notices_changed)
        theme().changed.connect(self._on_theme_changed)

    def _panel(self, name: str) -> Panel:
        panel = self._panels.get(name)
        if panel is None:
            panel = self._panels[name] = self.rooms[name].make_panel(self.context)
            panel.status_changed.connect(self._on_status_changed)
            self._stack.addWidget(panel)
        return panel

    def show_notices(self) -> None:
        """Show every message of this session."""
        self._open_dialog(lambda: NoticesDialog(self.notices.read_all(), self))

    def _open_dialog(self, make: Callable[[], QWidget]) -> None:
        made = make()
        made.show()

    def _on_status_changed(self) -> None:
        if self._front is not None:
            self.status.show_counts(self._front.status_words())
            title = self._front.title()
            self.setWindowTitle(f"{title} – ASO Desktop" if title else "ASO Desktop")

    def _on_exchange_changed(self) -> None:
        standing = self.context.exchange.standing
        self.status.show_exchange(*self._exchange_words.say(standing))
        if SYNC_ROOM in self.rooms:
            self.sidebar.set_counter(
                SYNC_ROOM, "conflicts", Counter(standing.conflicts) if standing.conflicts else None
            )

    def _show_exchange_room(self) -> None:
        """Show the conflicts when there are any, otherwise how the exchange stands."""
        if SYNC_ROOM in self.rooms:
            self.go_to(SYNC_ROOM, "conflicts" if self.context.exchange.standing.conflicts else "team")

    def _on_writing_changed(self, waiting: int) -> None:
        self.status.set_writing(waiting)

    def _on_notices_changed(self, unread: int) -> None:
        self.status.set_notices(unread)

    def _on_done(self, act: Act) -> None:
        self.notices.add(act.words, "circle-check", "ok", quiet=True)
        self.toast.show_done(act.words, lambda: self.context.undo.undo_act(act))

    def _on_refused(self, refusal: Refusal) -> None:
        self.notices.add(refusal.words, "triangle-alert", "warning")
        self.errors.show_trouble(refusal.words, None)

    def _on_troubled(self, trouble: Trouble) -> None:
        self.notices.add(trouble.words, "triangle-alert", "danger")
        self.errors.show_trouble(trouble.words, trouble.again)

    def _on_broke(self, bug: Bug) -> None:
        self.notices.add(self.tr("Unexpected fault: {title}").format(title=bug.title), "bug", "danger")
        self._open_dialog(lambda: BugDialog(bug, self.context.faults, self))

    def _on_theme_changed(self) -> None:
        self.menuBar().setFont(theme().font(12.5))
        self.menus.fill(self.commands.every_command())
        self._reflow()

    def _reflow(self) -> None:
        self.sidebar.set_strip(self.width() < theme().px(STRIP_BELOW))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        for panel in self._panels.values():
            panel.save_drafts()
        layout_memory().keep(GEOMETRY, self.saveGeometry())
        layout_memory().save()
        self.closing.emit()
        super().closeEvent(event)
