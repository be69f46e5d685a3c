"""Sharing out: what each officer has in hand, handing over to another, delegation during leave."""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.circuits.values import DelegationInput
from aso_desktop.services.day.statements import queries
from aso_desktop.services.day.statements.queries import Load
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

_NAMED: Final = Text("day", "{name}")
HAND: Final = (
    Field("to", QT_TRANSLATE_NOOP("day", "To"), Kind.CHOICE, width=28),
    Field("note", QT_TRANSLATE_NOOP("day", "A word about it")),
)
LEAVE: Final = (
    Field("delegate", QT_TRANSLATE_NOOP("day", "Who acts meanwhile"), Kind.CHOICE, width=28),
    Field("from_on", QT_TRANSLATE_NOOP("day", "From"), Kind.DATE, required=True, width=12, lean=Lean.FUTURE),
    Field("to_on", QT_TRANSLATE_NOOP("day", "to"), Kind.DATE, required=True, width=12, lean=Lean.FUTURE, beside=True),
)


class LoadDialog(QDialog):
    """One line for each officer."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Share out the work"))
        self.context = context
        self.loads: Sequence[Load] = ()
        self.lines = RowsList(self.tr("Officers"))
        self.hand = Button(self.tr("Hand everything over…"), "forward")
        self.leave = Button(self.tr("Delegate during leave…"), "calendar")
        close = Button(self.tr("Close"), kind="primary")
        self.hand.clicked.connect(self.ask_hand)
        self.leave.clicked.connect(self.ask_leave)
        self.lines.currentItemChanged.connect(lambda *_items: self._settle())
        self.lines.itemActivated.connect(lambda _item: self.ask_hand())
        close.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        box.addWidget(Words(self.tr("Share out the work"), 17, bold=True))
        sentence = self.tr("What each officer has in hand now. One thing alone is assigned from its own line, with A.")
        box.addWidget(Words(sentence, ink="text2", wrap=True))
        box.addWidget(self.lines, 1)
        box.addWidget(row(self.hand, self.leave, None, close))
        self.resize(theme().px(680), theme().px(440))
        context.undo.changed.connect(lambda _changes: self.read())
        self.read()

    def read(self) -> None:
        """Count again."""
        calendar, today = self.context.preferences.values.calendar, self.context.clock.today()
        self.context.runner.read(
            self, "loads", lambda db: queries.loads(db, calendar, today), self._on_loads, slow=True
        )

    def ask_hand(self) -> None:
        """Ask who takes over everything that the officer in front has open."""
        one, services = self._current(), self.context.services
        if one is None or one.agent_id is None:
            return
        holder: UUID = one.agent_id
        dialog = FormDialog(self.context, HAND, self)
        dialog.form.field("to").set_choices(self._others(holder))

        def save(values: Mapping[str, Any]) -> Changes:
            changes: Changes = services.sharing.hand_everything(
                holder, UUID(values["to"]), QCoreApplication.translate, values["note"] or ""
            )
            return changes

        sentence = self.tr("Open letters, tasks, dossiers and deadlines change hands together; Ctrl+Z takes it back.")
        dialog.ask(self.tr("Hand over from {name}").format(name=one.agent), sentence, self.tr("Hand over"), save)

    def ask_leave(self) -> None:
        """Ask who acts for the officer in front, from a day to a day."""
        one, services = self._current(), self.context.services
        if one is None or one.agent_id is None:
            return
        holder: UUID = one.agent_id
        dialog = FormDialog(self.context, LEAVE, self)
        dialog.form.field("delegate").set_choices(self._others(holder))
        dialog.form.set_values({"from_on": self.context.clock.today()})

        def save(values: Mapping[str, Any]) -> Changes:
            wanted = DelegationInput(holder, UUID(values["delegate"]), values["from_on"], values["to_on"])
            changes: Changes = services.circuits.delegate(wanted)
            return changes

        sentence = self.tr("Visas that wait for the officer go to the one who acts meanwhile, on these days only.")
        dialog.ask(self.tr("Leave of {name}").format(name=one.agent), sentence, self.tr("Delegate"), save)

    def _others(self, holder: UUID) -> tuple[Choice, ...]:
        return tuple(
            Choice(str(one.agent_id), _NAMED.format(name=one.agent)) for one in self.loads if one.agent_id != holder
        )

    def _current(self) -> Load | None:
        return next((one for one in self.loads if one.agent_id == self.lines.key()), None)

    def _on_loads(self, loads: Sequence[Load]) -> None:
        self.loads = loads
        self.lines.fill([self._line(one) for one in loads])
        self.lines.setFocus()
        self._settle()

    def _settle(self) -> None:
        """Offer what can be done to the line in front; what nobody has is handed over by nobody."""
        one = self._current()
        reason = ""
        if len(self.loads) < 2:  # noqa: PLR2004 - one alone hands over to nobody
            reason = self.tr("There is nobody else to hand over to: add a colleague first.")
        elif one is None or one.agent_id is None:
            reason = self.tr("Nobody has this in hand: it is assigned from its own line, with A.")
        for button in (self.hand, self.leave):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def _line(self, one: Load) -> RowLine:
        late = one.late_letters + one.late_tasks + one.late_visas
        words = [
            self.tr("%Ln letter(s)", "", one.letters),
            self.tr("%Ln task(s)", "", one.tasks),
            self.tr("%Ln dossier(s)", "", one.dossiers),
            self.tr("%Ln visa(s)", "", one.visas),
            self.tr("%Ln deadline(s)", "", one.deadlines),
        ]
        words += [self.tr("%Ln late", "", late)] if late else []
        words += [self.tr("away until {day}").format(day=_said(one.away_until))] if one.away_until else []
        total = one.letters + one.tasks + one.dossiers + one.visas + one.deadlines
        return RowLine(one.agent, " · ".join(words), str(total), "", "danger" if late else "text3", key=one.agent_id)


def _said(day: str) -> str:
    return f"{day[8:10]}/{day[5:7]}/{day[:4]}"
