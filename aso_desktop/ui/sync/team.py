"""How the exchange stands: four figures, the devices of the team, and what there is to do."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.services.sync.room import Room, read_room
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.item_models import ListModel, ListRow
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Box, Button, ElidedWords, Rule, Words, column, row, scrolled
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView
from aso_desktop.ui.shell.exchange_words import ExchangeWords
from aso_desktop.ui.sync.governing import ApproveDialog, EscrowDialog, NameDialog, RenewDialog, RevokeDialog
from aso_desktop.ui.sync.members import COLUMNS, MemberLine, MemberSource
from aso_desktop.ui.sync.problem_cards import ProblemCards

if TYPE_CHECKING:
    from aso_desktop.services.sync.overview import MemberRow
    from aso_desktop.services.sync.problems import Problem


LOW: Final = 420
"""Height under which figures do without their quiet words."""
LEAST_LINES: Final = 4
"""Lines of the list that stand in any window, its head being one."""


class Figure:
    """A label, a figure with its icon, and a quiet line."""

    def __init__(self, label: str, icon: str) -> None:
        self.icon = IconLabel(icon, "text2", 16)
        self.value, self.note = ElidedWords("", 15, bold=True), ElidedWords("", 12, ink="text2")
        line = row(self.icon, self.value, gap=6)
        line.box.setStretch(1, 1)
        self.box = column(Words(label, 12, ink="text2"), line, self.note, margins=(16, 8, 12, 8), gap=2, kind="panel")

    def say(self, value: str, note: str, ink: str = "text") -> None:
        """Show a figure."""
        self.value.say(value, ink)
        self.note.say(note)
        self.box.setAccessibleName(f"{value}, {note}")


class TeamPage(QWidget):
    """State and members."""

    set_up_asked = Signal()
    conflicts_asked = Signal()
    counted = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.room: Room | None = None
        self._words = ExchangeWords(context.clock, self)
        self.head = Head(self.tr("Synchronisation"))
        self.now = Button(self.tr("Synchronise"), "refresh-cw", "primary", "F5")
        self.file = Button(self.tr("Enrolment file…"), "download")
        self.share, self.last, self.out, self.held = (
            Figure(self.tr("Shared space"), "network"),
            Figure(self.tr("Last exchange"), "refresh-cw"),
            Figure(self.tr("Waiting to leave"), "upload"),
            Figure(self.tr("Received, waiting"), "hourglass"),
        )
        self.source = MemberSource()
        self.model = ListModel(self.source, COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Devices of the team"))
        self.own = Words("", 12, ink="text2", wrap=True, selectable=True)
        self.problems = ProblemCards()
        self.alone = EmptyState(
            self.tr("This profile works alone. A shared space lets several devices work on the same registers."),
            self.tr("Create or join a shared space…"),
            icon="network",
        )
        self.approve, self.revoke, self.name = (
            Button(self.tr("Approve…"), "user-round-check"),
            Button(self.tr("Revoke…"), "ban"),
            Button(self.tr("Name responsible…"), "badge-check"),
        )
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the lines of devices the room of the quiet words where there is little of it."""
        super().resizeEvent(event)
        for figure in (self.share, self.last, self.out, self.held):
            figure.note.setVisible(self.height() >= theme().px(LOW))

    def read(self) -> None:
        """Read how all stands; contacts nothing."""
        conflicts = self._context.exchange.standing.conflicts
        self._context.runner.read(self, "room", lambda db: read_room(db, conflicts), self._show, slow=True)

    def chosen(self) -> "MemberRow | None":
        """Return the device chosen in the list."""
        line = self.table.current_row()
        return line.member if isinstance(line, MemberLine) else None

    # --- acts --------------------------------------------------------------------------------------------------

    def ask_approve(self) -> None:
        """Show the six words of the chosen device."""
        self._ask(self.chosen(), "pending", ApproveDialog)

    def ask_revoke(self) -> None:
        """Say what revoking does, and ask why."""
        member = self.chosen()
        if member is not None and member.state != "revoked" and self._may_govern:
            RevokeDialog(self._context, member, self).show()

    def ask_name(self) -> None:
        """Name the chosen device's agent a responsible too."""
        self._ask(self.chosen(), "active", NameDialog)

    def _ask(self, member: "MemberRow | None", state: str, dialog: "type[ApproveDialog | NameDialog]") -> None:
        if member is not None and member.state == state and self._may_govern:
            dialog(self._context, member, self).show()

    @property
    def _may_govern(self) -> bool:
        return self.room is not None and self.room.may_govern

    def _on_problem(self, problem: "Problem") -> None:
        way = problem.way_out.value
        if way == "approve":
            self._ask(self._member(problem.device), "pending", ApproveDialog)
        elif way == "name":
            self._name_first()
        elif way == "renew":
            RenewDialog(self._context, self).show()
        elif way == "escrow":
            EscrowDialog(self._context, self).show()
        elif way == "conflicts":
            self.conflicts_asked.emit()
        elif way == "copy":
            QGuiApplication.clipboard().setText(f"{spoken(problem.title)}. {spoken(problem.words)}")
        else:
            self._context.exchange.ask()

    def _member(self, device: str) -> "MemberRow | None":
        members = self.room.members if self.room else []
        return next((member for member in members if member.device == device), None)

    def _name_first(self) -> None:
        """Offer the chosen member, or the first who could be a responsible."""
        members = self.room.members if self.room else []
        fit = [member for member in members if member.state == "active" and not member.responsible]
        chosen = self.chosen()
        if fit:
            NameDialog(self._context, chosen if chosen in fit else fit[0], self).show()

    # --- inside ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.head.add_action(self.file)
        self.head.add_action(self.now)
        figures = row(
            self.share.box, Rule(vertical=True), self.last.box, Rule(vertical=True), self.out.box,
            Rule(vertical=True), self.held.box, gap=0, kind="panel",
        )  # fmt: skip
        for place in (0, 2, 4, 6):
            figures.box.setStretch(place, 1)
        acts = row(self.approve, self.name, self.revoke, None, margins=(16, 6, 12, 6), kind="bar")
        left = column(figures, Rule(), self.table, acts, gap=0, kind="panel")
        left.box.setStretch(2, 1)
        own = row(self.own, margins=(16, 10, 16, 0), kind="panel")
        right = column(own, self.problems, gap=0, kind="panel")
        right.box.setStretch(1, 1)
        self.table.setMinimumHeight(LEAST_LINES * theme().row_height)
        self._panes: QSplitter = ListAndPreview(left, scrolled(right), "sync")
        self._stack.addWidget(self._panes)
        self._stack.addWidget(self.alone)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._headed())
        box.addWidget(self._stack, 1)

    def _headed(self) -> Box:
        return column(self.head, gap=0)

    def _connect(self) -> None:
        self.now.clicked.connect(self._context.exchange.ask)
        self.alone.asked.connect(self.set_up_asked)
        self.approve.clicked.connect(self.ask_approve)
        self.revoke.clicked.connect(self.ask_revoke)
        self.name.clicked.connect(self.ask_name)
        self.table.current_changed.connect(self._on_current)
        self.problems.asked.connect(self._on_problem)

    def _show(self, room: Room | None) -> None:
        self.room = room
        self._stack.setCurrentWidget(self.alone if room is None else self._panes)
        for button in (self.now, self.file):
            button.setVisible(room is not None)
        self.head.settle()
        if room is None:
            self.head.say(self.tr("Synchronisation"))
        else:
            self._show_room(room)
        self.counted.emit()

    def _show_room(self, room: Room) -> None:
        status, members, number = room.status, room.members, QLocale().toString
        active = sum(1 for member in members if member.state == "active")
        self.head.say(self.tr("Synchronisation"), self.tr("%Ln active device(s)", "", active))
        reached = status.reach == "reached"
        self.share.say(
            self.tr("Within reach") if reached else self.tr("Out of reach"), status.url, "ok" if reached else "text"
        )
        time = self._words.time
        rest = self.tr("next by itself, or F5") if reached else spoken(status.reach_words)
        self.last.say(time(status.reached_at) or self.tr("never"), rest)
        self.out.say(number(status.waiting.changes), self.tr("everything is saved here already"))
        self.held.say(number(status.held), self.tr("nothing is lost") if status.held else "")
        self.own.say(self._own_words(room))
        self.problems.show_problems(room.problems)
        self.source.hold(members, time, status.doubtful_clocks)
        self.model.open(None, Sort())
        self._on_current(self.table.current_row())

    def _own_words(self, room: Room) -> str:
        here = next((member for member in room.members if member.here), None)
        if here is None:
            return ""
        words = self.tr("This device: {code}. Its six words: {words}.")
        told = words.format(code=here.code, words=" ".join(here.words))
        if here.state == "pending":
            waiting = self.tr("It waits for approval, and works alone until then.")
            return f"{told} {waiting}"
        return told

    def _on_current(self, line: ListRow | None) -> None:
        """Offer what can be done with the chosen device."""
        member = line.member if isinstance(line, MemberLine) and self._may_govern else None
        self.approve.setEnabled(member is not None and member.state == "pending")
        self.name.setEnabled(member is not None and member.state == "active" and not member.responsible)
        self.revoke.setEnabled(member is not None and member.state != "revoked")
