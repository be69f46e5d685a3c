"""What is known of the register in front: facts, its reserved numbers, its numbers without a letter."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.labels import NUMBER_STATES, REGISTER_DIRECTIONS
from aso_desktop.services.registers import queries
from aso_desktop.services.registers.queries import BlockRow, MonthRow, NumberRow, RegisterRow
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row
from aso_desktop.ui.kit.widgets.lines import Line, LinesPage
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame
from aso_desktop.ui.registers.source import counts_words, day_words, month_words

BLOCK_STATES = {
    "active": QT_TRANSLATE_NOOP("registers", "in use"),
    "expired": QT_TRANSLATE_NOOP("registers", "expired"),
    "used_up": QT_TRANSLATE_NOOP("registers", "used up"),
    "returned": QT_TRANSLATE_NOOP("registers", "given back"),
}

GROUP = 8


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
        self.add_detail(self._facts)
        self.top.addWidget(row(self.print_month, self.edit, None))
        self._give_back = Button(self.tr("Give back"), "undo-2")
        self._reserved = LinesPage(
            self.tr("Reserved numbers"), self.tr("No number is reserved."), self._give_back, None
        )
        self._without = LinesPage(self.tr("Numbers without a letter"), self.tr("Every number has its letter."))
        self._blocks, self._lost = self._reserved.lines, self._without.lines
        self._give_back.clicked.connect(self._on_give_back)
        self.add_page(self.tr("Month"), _page(self._month))
        self.add_page(self.tr("Reserved"), self._reserved)
        self.add_page(self.tr("Without a letter"), self._without)

    def show_register(self, register: RegisterRow | None) -> None:
        """Show the facts of a register and ask for the rest."""
        self.edit.setEnabled(register is not None)
        self._reserved.fill(())
        self._without.fill(())
        self._give_back.hide()
        if register is None:
            self._title.say(self.tr("No register is chosen."))
            self._facts.show_facts(())
            return
        self._title.say(f"{register.code} · {register.label}")
        reset = self.tr("each year") if register.reset == "year" else self.tr("never")
        self._facts.show_facts(
            (
                (self.tr("Direction"), spoken(REGISTER_DIRECTIONS[register.direction]), ""),
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
                (self.tr("Fingerprint"), _in_groups(month.sha256), "text2"),
            )
        )

    def _on_facts(self, facts: RegisterFacts) -> None:
        self._reserved.fill([self._block_line(block) for block in facts.blocks])
        self._without.fill([_lost_line(lost) for lost in facts.lost])
        self._give_back.setVisible(any(block.left for block in facts.blocks))

    def _block_line(self, block: BlockRow) -> Line:
        words = self.tr("{first} to {last} · {holder} · {state}, {left} left").format(
            first=block.first,
            last=block.last,
            holder=block.holder,
            state=spoken(BLOCK_STATES[block.state]),
            left=block.left,
        )
        return Line(words, block.id if block.left else None, "tag")

    def _on_give_back(self) -> None:
        block: UUID | None = self._reserved.current()
        if block is not None:
            self.give_back_asked.emit(block)


def _in_groups(fingerprint: str) -> str:
    """Return a long hash in groups of eight, which wrap and are easy to compare with the printed one."""
    return " ".join(fingerprint[place : place + GROUP] for place in range(0, len(fingerprint), GROUP))


def _lost_line(lost: NumberRow) -> Line:
    state = spoken(NUMBER_STATES[lost.state])
    return Line(f"{lost.number} · {state}\n{lost.reason or lost.holder}".strip(), None, "ban")


def _read(db: Any, register: RegisterRow, today: Any) -> RegisterFacts:
    period = str(today.year) if register.reset == "year" else "all"
    return RegisterFacts(queries.blocks(db, register.id, today), queries.unused(db, register.id, period))


def _page(widget: QWidget) -> QWidget:
    return column(widget, None, margins=(16, 10, 14, 8), kind="panel")
