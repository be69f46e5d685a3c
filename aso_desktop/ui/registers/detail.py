"""What is known of the register in front: facts, its reserved numbers, its numbers without a letter."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.labels import DIRECTIONS, NUMBER_STATES
from aso_desktop.services.registers import queries
from aso_desktop.services.registers.queries import BlockRow, MonthRow, NumberRow, RegisterRow
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame
from aso_desktop.ui.registers.source import counts_words, day_words, month_words

BLOCK_STATES = {
    "active": QT_TRANSLATE_NOOP("registers", "in use"),
    "expired": QT_TRANSLATE_NOOP("registers", "expired"),
    "used_up": QT_TRANSLATE_NOOP("registers", "used up"),
    "returned": QT_TRANSLATE_NOOP("registers", "given back"),
}


class RegisterFacts(NamedTuple):
    """What the detail reads at once."""

    blocks: Sequence[BlockRow]
    lost: Sequence[NumberRow]


class RegisterDetail(PreviewFrame):
    """The pane beside the lists."""

    give_back_asked = Signal(object)
    """Id of the block whose numbers come back."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context.clock.today().isoformat())
        self.setAccessibleName(self.tr("Register"))
        self._context = context
        self._title = Words("", 15, bold=True, wrap=True)
        self._facts, self._month = Facts(), Facts()
        self.print_month = Button(self.tr("Print…"), "printer", tip="Ctrl+P")
        self.edit = Button(self.tr("Edit…"), "pencil", tip="F2")
        self.top.addWidget(self._title)
        self.top.addWidget(self._facts)
        self.top.addWidget(row(self.print_month, self.edit, None))
        self._blocks, self._lost = QListWidget(), QListWidget()
        self._blocks.setAccessibleName(self.tr("Reserved numbers"))
        self._lost.setAccessibleName(self.tr("Numbers without a letter"))
        self._give_back = Button(self.tr("Give back"), "undo-2")
        self._give_back.clicked.connect(self._on_give_back)
        self.add_page(self.tr("Month"), _page(self._month))
        self.add_page(self.tr("Reserved"), _page(self._blocks, row(self._give_back, None)))
        self.add_page(self.tr("Without a letter"), _page(self._lost))

    def show_register(self, register: RegisterRow | None) -> None:
        """Show the facts of a register and ask for the rest."""
        self.edit.setEnabled(register is not None)
        self._blocks.clear()
        self._lost.clear()
        if register is None:
            self._title.say(self.tr("No register is chosen."))
            self._facts.show_facts(())
            return
        self._title.say(f"{register.code} · {register.label}")
        reset = self.tr("each year") if register.reset == "year" else self.tr("never")
        self._facts.show_facts(
            (
                (self.tr("Direction"), spoken(DIRECTIONS[register.direction]), ""),
                (self.tr("Unit"), register.unit, ""),
                (self.tr("Pattern"), register.pattern, ""),
                (self.tr("Starts again"), reset, ""),
                (self.tr("Last number"), register.last_number, ""),
                (self.tr("Given on"), day_words(register.last_on), ""),
            )
        )
        today = self._context.clock.today()
        self._context.runner.read(self, "facts", lambda db: _read(db, register, today), self._on_facts)

    def show_month(self, month: MonthRow | None) -> None:
        """Show the figures of a month."""
        self.print_month.setEnabled(month is not None)
        if month is None:
            self._month.show_facts(((self.tr("Month"), self.tr("No number was given yet."), "text3"),))
            return
        state = (
            self.tr("closed on {day}").format(day=day_words(month.closed_at)) if month.is_closed else self.tr("open")
        )
        ink = "danger" if month.unexplained else "ok"
        self._month.show_facts(
            (
                (self.tr("Month"), month_words(month.month), ""),
                (self.tr("State"), state, ""),
                (self.tr("Numbers"), f"{month.first} – {month.last}", ""),
                (self.tr("Of these"), counts_words(month.counts), ""),
                (self.tr("Unexplained"), str(month.unexplained), ink),
                (self.tr("Fingerprint"), month.sha256, "text2"),
            )
        )

    def _on_facts(self, facts: RegisterFacts) -> None:
        self._blocks.clear()
        for block in facts.blocks:
            words = self.tr("{first} to {last} · {holder} · {state}, {left} left").format(
                first=block.first,
                last=block.last,
                holder=block.holder,
                state=spoken(BLOCK_STATES[block.state]),
                left=block.left,
            )
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, block.id if block.left else None)
            self._blocks.addItem(item)
        self._lost.clear()
        for lost in facts.lost:
            state = spoken(NUMBER_STATES[lost.state])
            self._lost.addItem(f"{lost.number} · {state} · {lost.reason or lost.holder}")
        self._blocks.setCurrentRow(0)
        self._lost.setCurrentRow(0)
        self._give_back.setEnabled(any(block.left for block in facts.blocks))

    def _on_give_back(self) -> None:
        item = self._blocks.currentItem()
        block: UUID | None = item.data(Qt.ItemDataRole.UserRole) if item else None
        if block is not None:
            self.give_back_asked.emit(block)


def _read(db: Any, register: RegisterRow, today: Any) -> RegisterFacts:
    period = str(today.year) if register.reset == "year" else "all"
    return RegisterFacts(queries.blocks(db, register.id, today), queries.unused(db, register.id, period))


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    box = QVBoxLayout(page)
    for widget in widgets:
        box.addWidget(widget)
    if not isinstance(widgets[0], QListWidget):
        box.addStretch(1)
    return page
