"""The conflict desk: the list of open conflicts, the one being settled, one button that settles and goes on."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.services.sync.cases import Case
from aso_desktop.ui.kit.jobs import Failure
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, column, scrolled
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.lines import Line, LinesPage
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.sync.case_view import CaseView
from aso_desktop.ui.sync.commands import COMMANDS
from aso_desktop.ui.sync.sides import side_words
from aso_desktop.ui.sync.words import column_words, joined, table_words

ROOM_OF = {
    "letter": ("correspondence", "letter"),
    "contact": ("contacts", "contact"),
    "organisation": ("contacts", "organisation"),
    "register": ("registers", "register"),
    "meeting": ("meetings", "meeting"),
}
"""The room that shows a record, and how it is called there."""
_SHORT = 40
BESIDE = 800
"""Logical width from which the list stands beside what is settled."""
LIST_WIDTH = 304
LIST_HEIGHT = 96


class ConflictsPage(QWidget):
    """Lists open conflicts and settles them, by keyboard alone if one likes."""

    counted = Signal()
    """The number of conflicts is known anew."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.cases: Sequence[Case] = ()
        self._wanted: UUID | None = None
        self._settling = False
        self.head = Head(self.tr("Conflicts to settle"))
        self.skip, self.settle_button = (
            Button(self.tr("Skip"), "chevron-right", tip="N"),
            Button(self.tr("Settle and go on"), "check", "primary", "Ctrl+↵"),
        )
        self.list = LinesPage(self.tr("Conflicts"), "")
        self.list.lines.setSpacing(theme().px(3))
        self.view = CaseView(context)
        self.empty = EmptyState(self.tr("No conflict waits to be settled."), "")
        self._stack = QStackedWidget()
        self._build()
        self.acts = context.commands.bind(self, COMMANDS, self._handlers())
        self._connect()

    def read(self) -> None:
        """Read the open conflicts."""
        services = self._context.services
        self._context.runner.read(self, "cases", lambda db: services.conflict_desk.cases(db), self._show, slow=True)  # noqa: PLW0108 - built late

    def show_row(self, row: UUID) -> None:
        """Show the first conflict of a record."""
        self._wanted = row
        self._go_to_wanted()

    def settle(self) -> None:
        """Write the choice down, then show the next conflict."""
        if self._settling or not self.cases:
            return
        try:
            work = self.view.decision()
        except UserError as error:
            self._context.faults.take(Failure(error, self.view, None))
            return
        if work is not None:
            self._settling = True
            self._context.undo.perform(self.view, work, self._on_settled, self._on_failed)

    def step(self) -> None:
        """Go to the next conflict without settling this one."""
        lines = self.list.lines
        if lines.count():
            lines.setCurrentRow((lines.currentRow() + 1) % lines.count())

    # --- inside ------------------------------------------------------------------------------------------------

    def _handlers(self) -> dict[str, Any]:
        keep = {f"sync.keep_{n + 1}": lambda place=n: self.view.choose(place) for n in range(3)}
        return {"sync.settle": self.settle, "sync.skip": self.step, "sync.write": self.view.write, **keep}

    def _build(self) -> None:
        self.head.add_action(self.skip)
        self.head.add_action(self.settle_button)
        self._panes = _Sides(column(self.list, gap=0, kind="panel"), scrolled(self.view))
        self._stack.addWidget(self._panes)
        self._stack.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(column(self.head, gap=0))
        box.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.skip.clicked.connect(self.step)
        self.settle_button.clicked.connect(self.settle)
        self.list.lines.currentRowChanged.connect(self._on_current)
        self.view.open_asked.connect(self._open_record)

    def _show(self, cases: Sequence[Case]) -> None:
        self._settling = False
        before, self.cases = self.list.lines.currentRow(), cases
        current = self.view.case
        self.list.lines.blockSignals(True)  # noqa: FBT003 - Qt's own argument
        self.list.fill([Line(self._told(case), case) for case in cases])
        self.list.lines.blockSignals(False)  # noqa: FBT003 - Qt's own argument
        self._stack.setCurrentWidget(self._panes if cases else self.empty)
        self.head.say(self.tr("Conflicts to settle"), self.tr("%Ln to settle", "", len(cases)) if cases else "")
        for button in (self.skip, self.settle_button):
            button.setEnabled(bool(cases))
        same = [n for n, case in enumerate(cases) if current and _is_same(case, current)]
        place = same[0] if same else max(0, min(before, len(cases) - 1))
        if cases:
            self.list.lines.setCurrentRow(place)
            if not same or cases[place] != current:
                self._on_current(place)
        self._go_to_wanted()
        self.counted.emit()

    def _go_to_wanted(self) -> None:
        places = [n for n, case in enumerate(self.cases) if case.row == self._wanted]
        if places:
            self._wanted = None
            self.list.lines.setCurrentRow(places[0])
            self.list.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_current(self, place: int) -> None:
        if 0 <= place < len(self.cases):
            case = self.cases[place]
            self.view.open.setVisible(case.table in ROOM_OF)
            words = self.tr("{number} of {count}").format(number=place + 1, count=len(self.cases))
            self.view.show_case(case, words)

    def _on_settled(self, _changes: Changes) -> None:
        self.list.lines.setFocus(Qt.FocusReason.OtherFocusReason)
        self.read()

    def _on_failed(self, error: Exception) -> None:
        self._settling = False
        self._context.faults.take(Failure(error, self.view, None))
        self.read()

    def _told(self, case: Case) -> str:
        """Return the lines of a conflict: the record, the field with short values, who."""
        values = [side_words(case, side) for side in case.sides]
        field = column_words(case.column)
        if all(len(value) < _SHORT for value in values):
            field = self.tr("{field}: {values}").format(field=field, values=" / ".join(values))
        people = joined([table_words(case.table), *dict.fromkeys(side.agent for side in case.sides)])
        return "\n".join((joined((case.title or table_words(case.table), case.note)), field, people))

    def _open_record(self) -> None:
        case = self.view.case
        if case is not None and case.table in ROOM_OF:
            room, kind = ROOM_OF[case.table]
            self._context.navigation.go(Target(room, kind=kind, id=case.row))


def _is_same(one: Case, other: Case) -> bool:
    return (one.row, one.column) == (other.row, other.column)


class _Sides(QSplitter):
    """The list beside what is settled, or above it in a narrow window."""

    def __init__(self, listed: QWidget, shown: QWidget) -> None:
        super().__init__()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for part in (listed, shown):
            self.addWidget(part)
        self.setStretchFactor(1, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme().px(BESIDE)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.orientation() != way or not event.oldSize().isValid():
            self.setOrientation(way)
            first = theme().px(LIST_WIDTH if beside else LIST_HEIGHT)
            self.setSizes([first, max(1, (self.width() if beside else self.height()) - first)])
