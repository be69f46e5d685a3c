"""Circuits that are kept to be used again: their steps, and those of an urgent matter."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.circuits.steps import Step, read
from aso_desktop.services.circuits import queries
from aso_desktop.services.circuits.queries import TemplateRow
from aso_desktop.services.circuits.values import TemplateInput
from aso_desktop.services.people import queries as people
from aso_desktop.ui.circuits.steps_editor import StepsEditor
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row
from aso_desktop.ui.kit.widgets.inputs import LineInput
from aso_desktop.ui.kit.widgets.panes import Tabs
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList


class TemplatesDialog(QDialog):
    """The kept circuits at the left, the one in front at the right."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kept circuits"))
        self._context = context
        self._rows: dict[UUID, TemplateRow] = {}
        self._id: UUID | None = None
        self._urgent = False
        self._is_begun = False
        self._kept: tuple[tuple[Step, ...], tuple[Step, ...]] = ((), ())
        self.list = RowsList(self.tr("Kept circuits"))
        self.name = LineInput()
        self.name.setAccessibleName(self.tr("Name of the circuit"))
        self.name.setPlaceholderText(self.tr("Name of the circuit"))
        self.speeds = Tabs(self.tr("Speeds"))
        self.speeds.add(self.tr("Normal"))
        self.speeds.add(self.tr("Urgent"))
        self.steps = StepsEditor(context, self.tr("Steps of the circuit"))
        self.said = Words("", wrap=True)
        self.new = Button(self.tr("New"), "plus", tip="Ctrl+N")
        self.away = Button(self.tr("Put away"), "archive")
        self.keep = Button(self.tr("Keep"), "save", "primary")
        self._build()
        self.new.clicked.connect(self.begin)
        self.away.clicked.connect(self.put_away)
        self.keep.clicked.connect(self.save)
        self.list.currentRowChanged.connect(lambda _place: self._on_chosen())
        self.speeds.changed.connect(self._on_speed)
        context.undo.changed.connect(self._on_changes)

    def show_up(self) -> None:
        """Read the kept circuits and show them."""
        self.show()
        self._context.runner.read(self, "agents", people.agents, self.steps.know)
        self._read()

    def begin(self) -> None:
        """Begin a new circuit."""
        self.list.setCurrentRow(-1)
        self._put(None)
        self._is_begun = True
        self.name.setFocus()

    def save(self) -> None:
        """Keep the circuit in front; circuits already launched do not change."""
        if self._context.runner.is_writing(self):
            return
        self._take()
        normal, urgent = self._kept
        wanted, template_id, services = (
            TemplateInput(self.name.value(), normal, urgent),
            self._id,
            self._context.services,
        )
        self._context.undo.perform(self, lambda: services.circuits.save_template(wanted, template_id), self._on_saved)

    def put_away(self) -> None:
        """Propose the circuit in front no more."""
        template_id, services = self._id, self._context.services
        if template_id is not None:
            self._id = None
            self._context.undo.perform(self, lambda: services.circuits.put_away(template_id))

    def show_error(self, field: str, words: str) -> bool:
        """Say a refusal under the steps."""
        del field
        self.said.say(words, "danger")
        return True

    def _on_saved(self, changes: Changes) -> None:
        self._id, self._is_begun = changes.subject, False
        self.said.say(self.tr("Kept. Circuits already launched do not change."), "ok")
        self._read()

    def _read(self) -> None:
        self._context.runner.read(self, "templates", queries.templates, self._on_read)

    def _on_read(self, rows: list[TemplateRow]) -> None:
        self._rows = {row_.id: row_ for row_ in rows}
        self.list.fill([self._line(row_) for row_ in rows])
        self.list.choose(self._id)
        if self._id not in self._rows and not self._is_begun:
            self._put(rows[0] if rows else None)
            self.list.choose(self._id)

    def _line(self, row_: TemplateRow) -> RowLine:
        steps = self.tr("%Ln step(s)", "", len(read(row_.steps)))
        urgent = len(read(row_.urgent_steps))
        about = f"{steps} · " + self.tr("urgent: %Ln", "", urgent) if urgent else steps
        return RowLine(row_.name, about, "", "list-ordered", key=row_.id)

    def _on_chosen(self) -> None:
        chosen = self._rows.get(self.list.key())
        if chosen is not None and chosen.id != self._id:
            self.said.say("")
            self._put(chosen)

    def _put(self, row_: TemplateRow | None) -> None:
        self._id, self._is_begun = (row_.id if row_ else None), False
        self.name.set_value(row_.name if row_ else "")
        self._kept = (read(row_.steps), read(row_.urgent_steps)) if row_ else ((), ())
        self._urgent = False
        self.speeds.choose(0)
        self.steps.set_steps(self._kept[0])
        self.away.setEnabled(row_ is not None)

    def _take(self) -> None:
        """Take what the editor holds into the speed it shows."""
        normal, urgent = self._kept
        self._kept = (normal, self.steps.steps()) if self._urgent else (self.steps.steps(), urgent)

    def _on_speed(self, place: int) -> None:
        if bool(place) != self._urgent:
            self._take()
            self._urgent = bool(place)
            self.steps.set_steps(self._kept[place])

    def _on_changes(self, changes: Changes) -> None:
        if "circuit_template" in changes.tables:
            self._read()

    def _build(self) -> None:
        left = column(self.list, row(self.new, self.away, None), gap=6)
        left.box.setStretch(0, 1)
        hint = Words(self.tr("Without urgent steps, the normal ones serve."), 12, ink="text3", wrap=True)
        right: Any = column(self.name, self.speeds, self.steps, hint, self.said, gap=8)
        right.box.setStretch(2, 1)
        sides = QHBoxLayout()
        sides.setSpacing(theme().px(16))
        sides.addWidget(left, 2)
        sides.addWidget(right, 3)
        leave = Button(self.tr("Close"))
        leave.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.addWidget(Words(self.windowTitle(), 17, bold=True))
        box.addLayout(sides, 1)
        box.addWidget(row(None, leave, self.keep))
        self.resize(theme().px(860), theme().px(540))
