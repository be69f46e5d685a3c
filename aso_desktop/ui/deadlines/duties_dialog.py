"""The recurring duties (états périodiques): their permanent numbers, when they come back, who answers for them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.services.deadlines import queries
from aso_desktop.services.deadlines.queries import DutyRow
from aso_desktop.services.people.queries import agents
from aso_desktop.ui.deadlines.dialogs import DUTY, duty_input, duty_values, people_choices, rule_words
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList


class DutiesDialog(QDialog):
    """Lists the duties; each may be changed or ended."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recurring duties"))
        self.context = context
        self._duties: Sequence[DutyRow] = ()
        self.lines = RowsList(self.tr("Recurring duties"))
        self.new = Button(self.tr("New duty…"), "plus", "primary")
        self.edit = Button(self.tr("Change…"), "pencil")
        self.end = Button(self.tr("End"), "ban")
        leave = Button(self.tr("Close"))
        self.new.clicked.connect(lambda: self.ask(None))
        self.edit.clicked.connect(self.ask_current)
        self.end.clicked.connect(self._end)
        self.lines.itemActivated.connect(lambda _item: self.ask_current())
        leave.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        box.addWidget(Words(self.tr("Recurring duties"), 17, bold=True))
        sentence = self.tr("Each is called by itself two months ahead, on a working day, under its own number.")
        box.addWidget(Words(sentence, ink="text2", wrap=True))
        box.addWidget(self.lines, 1)
        box.addWidget(row(self.edit, self.end, None, leave, self.new))
        self.resize(theme().px(640), theme().px(420))
        context.undo.changed.connect(self._on_changes)
        self.read()

    def read(self) -> None:
        """Read the duties again."""
        self.context.runner.read(self, "duties", queries.duties, self._on_duties)

    def ask_current(self) -> None:
        """Show the duty in front to change it."""
        if (duty := self._current()) is not None:
            self.ask(duty)

    def ask(self, duty: DutyRow | None) -> None:
        """Ask for a new duty, or for other values of one."""

        def show(people: Any) -> None:
            services = self.context.services
            dialog = FormDialog(self.context, DUTY, self)
            dialog.form.field("owner_id").set_choices(people_choices(people))
            dialog.form.set_values(duty_values(duty, self.context.clock.today()))
            key = duty.id if duty else None

            def save(values: Any) -> Changes:
                kept: Changes = services.deadlines.keep_duty(duty_input(values), key)
                return kept

            title = self.tr("Change the duty") if duty else self.tr("New duty")
            dialog.ask(title, self.tr("On a day off it is due the working day before."), self.tr("Save"), save)

        self.context.runner.read(self, "people", agents, show)

    def _end(self) -> None:
        duty, services = self._current(), self.context.services
        if duty is not None:
            self.context.undo.perform(self, lambda: services.deadlines.end_duty(duty.id))

    def _current(self) -> DutyRow | None:
        return next((duty for duty in self._duties if duty.id == self.lines.key()), None)

    def _on_changes(self, changes: Changes) -> None:
        if "recurring_duty" in changes.tables:
            self.read()

    def _on_duties(self, duties: Sequence[DutyRow]) -> None:
        self._duties = duties
        self.lines.fill([self._line(duty) for duty in duties])
        for button in (self.edit, self.end):
            button.setEnabled(bool(duties))
        (self.lines if duties else self.new).setFocus()

    def _line(self, duty: DutyRow) -> RowLine:
        today = self.context.clock.today()
        ended = duty.until_on is not None and duty.until_on < today
        words = [spoken(rule_words(duty.rule)), duty.owner, f"{duty.from_on:%d/%m/%Y}"]
        if duty.until_on is not None:
            words[-1] += f" – {duty.until_on:%d/%m/%Y}"
        return RowLine(duty.title, " · ".join(filter(None, words)), str(duty.number), key=duty.id, faded=ended)
