"""The steps of a circuit being written: added, changed, moved, put side by side. The ranks follow the order."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.circuits.steps import Mode, Rule, Step
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.circuits.labels import MODES, RULES
from aso_desktop.services.people.queries import AgentRow
from aso_desktop.ui.circuits.dialogs import agent_choices
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, IconButton, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

_OFFICE: Final = Choice(None, QT_TRANSLATE_NOOP("circuits", "Whoever holds the office"))
_LIMIT: Final = QT_TRANSLATE_NOOP("circuits", "{days} working days")
_ICONS: Final = {
    Mode.VISA: "stamp", Mode.OPINION: "file-pen-line", Mode.BINDING_OPINION: "gavel", Mode.SIGNATURE: "badge-check",
    Mode.SEAL: "landmark", Mode.INFORMATION: "eye",
}  # fmt: skip
STEP: Final = (
    Field(
        "mode",
        QT_TRANSLATE_NOOP("circuits", "What is asked"),
        Kind.CHOICE,
        width=24,
        choices=tuple(Choice(code, text) for code, text in MODES.items()),
    ),
    Field("function", QT_TRANSLATE_NOOP("circuits", "Office"), required=True),
    Field("agent_id", QT_TRANSLATE_NOOP("circuits", "Held by"), Kind.CHOICE, width=28),
    Field("limit_days", QT_TRANSLATE_NOOP("circuits", "Working days to act"), Kind.NUMBER, width=6),
    Field(
        "rule",
        QT_TRANSLATE_NOOP("circuits", "When several act at the same time"),
        Kind.CHOICE,
        width=28,
        choices=tuple(Choice(code, text) for code, text in RULES.items()),
    ),
)


class StepsEditor(QWidget):
    """A list of steps and what can be done to them, by keys too."""

    changed = Signal()

    def __init__(self, context: PanelContext, name: str) -> None:
        super().__init__()
        self._context = context
        self._agents: Sequence[AgentRow] = ()
        self._steps: list[Step] = []
        self.lines = _Lines(name)
        self.empty = Words(
            self.tr("No step yet: add who must endorse, give an opinion or sign."), ink="text2", wrap=True
        )
        self.add = Button(self.tr("Add a step…"), "plus", tip=self.tr("Ins"))
        self.change = IconButton("pencil", self.tr("Change the step…"), "F2")
        self.drop = IconButton("trash-2", self.tr("Take the step off"), self.tr("Del"))
        self.up = IconButton("arrow-up", self.tr("Move up"), "Ctrl+↑")
        self.down = IconButton("arrow-down", self.tr("Move down"), "Ctrl+↓")
        self.beside = Button(self.tr("At the same time as the one above"), "split", "chip", "P")
        for button, act in (
            (self.add, self.ask_new), (self.change, self.ask_change), (self.drop, self.remove),
            (self.up, lambda: self.move_by(-1)), (self.down, lambda: self.move_by(1)),
            (self.beside, self.toggle_beside),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, act=act: act())
        self.lines.itemDoubleClicked.connect(lambda _item: self.ask_change())
        self.lines.currentRowChanged.connect(lambda _place: self._settle())
        self.lines.pressed_key.connect(self._on_key)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(6))
        box.addWidget(self.empty)
        box.addWidget(self.lines, 1)
        box.addWidget(row(self.add, self.beside, None, self.up, self.down, self.change, self.drop, gap=4))
        self._show(0)
        self.setEnabled(False)  # until it is known who may be asked

    def know(self, agents: Sequence[AgentRow]) -> None:
        """Say who may be asked."""
        self._agents = agents
        self.setEnabled(True)
        self._show(self.lines.currentRow())

    def steps(self) -> tuple[Step, ...]:
        """Return the steps in order."""
        return tuple(self._steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show other steps."""
        self._steps = list(steps)
        self._show(0)

    # --- acts --------------------------------------------------------------------------------------------------

    def ask_new(self) -> None:
        """Ask for a step after the one in front."""
        self._ask(self.tr("Add a step"), {"mode": Mode.VISA.value, "rule": Rule.ALL.value}, self._add)

    def ask_change(self) -> None:
        """Ask for other words of the step in front."""
        place = self.lines.currentRow()
        if 0 <= place < len(self._steps):
            step = self._steps[place]
            given = {
                "mode": step.mode.value, "function": step.function, "agent_id": step.agent_id,
                "limit_days": step.limit_days, "rule": step.rule.value,
            }  # fmt: skip
            self._ask(self.tr("Change the step"), given, lambda values: self._change(place, values))

    def remove(self) -> None:
        """Take the step in front off."""
        place = self.lines.currentRow()
        if 0 <= place < len(self._steps):
            alone = sum(step.rank == self._steps[place].rank for step in self._steps) == 1
            gone = self._steps.pop(place)
            if alone:
                self._steps = [replace(s, rank=s.rank - 1) if s.rank > gone.rank else s for s in self._steps]
            self._show(min(place, len(self._steps) - 1))

    def move_by(self, by: int) -> None:
        """Move the step in front up or down: it takes the place of its neighbour, and the neighbour its own."""
        place = self.lines.currentRow()
        other = place + by
        if 0 <= place < len(self._steps) and 0 <= other < len(self._steps):
            one, two = self._steps[place], self._steps[other]
            self._steps[place], self._steps[other] = replace(two, rank=one.rank), replace(one, rank=two.rank)
            self._show(other)

    def toggle_beside(self) -> None:
        """Ask the step in front at the same time as the one above, or after it."""
        place = self.lines.currentRow()
        if not 0 < place < len(self._steps):
            self._settle()
            return
        together = self._steps[place].rank == self._steps[place - 1].rank
        by = 1 if together else -1
        self._steps[place:] = [replace(step, rank=step.rank + by) for step in self._steps[place:]]
        self._show(place)

    # --- inside ------------------------------------------------------------------------------------------------

    def _add(self, values: Mapping[str, Any]) -> None:
        place = self.lines.currentRow() + 1 if self._steps else 0
        rank = self._steps[place - 1].rank + 1 if place else 1
        while place < len(self._steps) and self._steps[place].rank < rank:
            place += 1
        after = [replace(step, rank=step.rank + 1) for step in self._steps[place:]]
        self._steps = [*self._steps[:place], _step(rank, values), *after]
        self._show(place)

    def _change(self, place: int, values: Mapping[str, Any]) -> None:
        self._steps[place] = _step(self._steps[place].rank, values)
        self._show(place)

    def _ask(self, title: str, given: Mapping[str, Any], then: Any) -> None:
        dialog = FormDialog(self._context, STEP, self)
        dialog.form.field("agent_id").set_choices(agent_choices(self._agents, _OFFICE))
        dialog.form.set_values(dict(given))
        sentence = self.tr("An office is asked, and whoever holds it now: the step survives a change of person.")
        dialog.ask(title, sentence, self.tr("Keep"), lambda _values: Changes())
        dialog.accepted.connect(lambda: then(dialog.form.values()))

    def _show(self, place: int) -> None:
        names = {agent.id: agent.name for agent in self._agents}
        self.lines.fill([self._line(n, step, names) for n, step in enumerate(self._steps)])
        self.lines.setVisible(bool(self._steps))
        self.empty.setVisible(not self._steps)
        if 0 <= place < len(self._steps):
            self.lines.setCurrentRow(place)
        self._settle()
        self.changed.emit()

    def _line(self, place: int, step: Step, names: Mapping[UUID, str]) -> RowLine:
        title = f"{step.rank}. {spoken(MODES[step.mode])} – {step.function}"
        limit = spoken(_LIMIT.format(days=step.limit_days)) if step.limit_days else ""
        beside = place > 0 and self._steps[place - 1].rank == step.rank
        about = (
            names.get(step.agent_id, "") if step.agent_id else spoken(_OFFICE.text),
            limit,
            self.tr("at the same time as the one above") if beside else "",
            spoken(RULES[step.rule]) if step.rule is Rule.ANY else "",
        )
        return RowLine(title, " · ".join(filter(None, about)), "", _ICONS[step.mode], key=place)

    def _settle(self) -> None:
        place = self.lines.currentRow()
        here = 0 <= place < len(self._steps)
        for button in (self.change, self.drop):
            button.setEnabled(here)
        self.up.setEnabled(here and place > 0)
        self.down.setEnabled(here and place < len(self._steps) - 1)
        self.beside.setEnabled(here and place > 0)
        self.beside.setChecked(here and place > 0 and self._steps[place].rank == self._steps[place - 1].rank)

    def _on_key(self, key: int, control: bool) -> None:  # noqa: FBT001 - Qt's signal
        moved = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        acts = {
            Qt.Key.Key_Insert: self.ask_new, Qt.Key.Key_F2: self.ask_change, Qt.Key.Key_Delete: self.remove,
            Qt.Key.Key_P: self.toggle_beside,
        }  # fmt: skip
        if control and key in moved:
            self.move_by(moved[Qt.Key(key)])
        elif key in acts:
            acts[Qt.Key(key)]()


class _Lines(RowsList):
    """The list of steps; hands the keys of the editor over."""

    pressed_key = Signal(int, bool)
    """The key, and whether Ctrl is held."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        plain = (Qt.Key.Key_Insert, Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_P)
        if event.key() in plain or (control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)):
            self.pressed_key.emit(event.key(), control)
        else:
            super().keyPressEvent(event)


def _step(rank: int, values: Mapping[str, Any]) -> Step:
    return Step(
        rank,
        Mode(values["mode"]),
        values["function"],
        values["agent_id"],
        Rule(values["rule"] or Rule.ALL),
        values["limit_days"],
    )
