"""Small questions about letters: a lead, a state, a reason, other values; each saves itself and says its errors."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.correspondence import labels
from aso_desktop.services.people.queries import AgentRow
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.forms import Field, Form, Kind
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice

AS_IT_IS: Final = "as_it_is"
"""Value of a choice that leaves a field alone."""
NOBODY: Final = "nobody"
WIDTH: Final = 480

KEPT: Final = Choice(AS_IT_IS, QT_TRANSLATE_NOOP("letters", "Leave as it is"))


def coded(words: Mapping[str, Text], *first: Choice) -> tuple[Choice, ...]:
    """Return choices of codes with their words."""
    return (*first, *(Choice(code, text) for code, text in words.items()))


def as_choice(value: Any, name: str) -> Choice:
    """Return a choice whose words are a name, not a sentence to translate."""
    return Choice(value, Text("letters", "{name}").format(name=name))


Save = Callable[[Mapping[str, Any]], Changes]


class FormDialog(QDialog):
    """A title, a sentence, a few fields, one primary button; closes when the service has accepted."""

    def __init__(self, context: PanelContext, fields: Sequence[Field], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._save: Save | None = None
        self._title = Words("", 17, bold=True, wrap=True)
        self._sentence = Words("", ink="text2", wrap=True)
        self.form = Form(fields, context.clock)
        self.form.submitted.connect(self.save)
        self.action = Button("", kind="primary")
        self.action.clicked.connect(self.save)
        self.leave = Button(self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        for widget in (self._title, self._sentence, self.form):
            box.addWidget(widget)
        box.addStretch(1)
        box.addWidget(row(None, self.leave, self.action))
        self.setMinimumWidth(theme().px(WIDTH))

    def ask(self, title: str, sentence: str, action: str, save: Save) -> None:
        """Show the question; `save` runs on the writer thread with the values of the form."""
        self.setWindowTitle(title)
        self._title.say(title)
        self._sentence.say(sentence)
        self._sentence.setVisible(bool(sentence))
        self.action.say(action)
        self._save = save
        self.show()
        self.form.focus_first()

    def show_error(self, field: str, words: str) -> bool:
        """Put words beside the field they speak of, or above the form."""
        if not self.form.show_error(field, words):
            self._sentence.say(words, "danger")
            self._sentence.show()
        return True

    def save(self) -> None:
        """Check the form and hand its values to the service."""
        if not self.form.check() or self._save is None:
            return
        save, values = self._save, self.wanted()
        self.context.undo.perform(self, lambda: save(values), lambda _changes: self.accept())

    def wanted(self) -> Mapping[str, Any]:
        """Return the values to save."""
        return self.form.values()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter where no field needs it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)


REASON: Final = (Field("reason", QT_TRANSLATE_NOOP("letters", "Reason"), Kind.TEXT, required=True, lines=2),)
NAME: Final = (Field("name", QT_TRANSLATE_NOOP("letters", "Name"), required=True),)
LEAD: Final = (Field("lead", QT_TRANSLATE_NOOP("letters", "Lead"), Kind.CHOICE),)
STATE: Final = (
    Field("state", QT_TRANSLATE_NOOP("letters", "New state"), Kind.CHOICE),
    Field("reason", QT_TRANSLATE_NOOP("letters", "Reason")),
    Field(
        "review_on",
        QT_TRANSLATE_NOOP("letters", "Look again on"),
        Kind.DATE,
        width=10,
        lean=Lean.FUTURE,
    ),
)
BULK: Final = (
    Field("priority", QT_TRANSLATE_NOOP("letters", "Priority"), Kind.CHOICE, choices=coded(labels.PRIORITIES, KEPT)),
    Field("due_on", QT_TRANSLATE_NOOP("letters", "Target date"), Kind.DATE, width=10, lean=Lean.FUTURE),
    Field("mark", QT_TRANSLATE_NOOP("letters", "Mark of protection"), Kind.CHOICE, choices=coded(labels.MARKS, KEPT)),
    Field("mark_reason", QT_TRANSLATE_NOOP("letters", "Reason, to lower the mark")),
)


def assign(context: PanelContext, parent: QWidget, ids: Sequence[UUID], agents: Sequence[AgentRow]) -> FormDialog:
    """Ask who leads the work on letters."""
    dialog = FormDialog(context, LEAD, parent)
    nobody = Choice(NOBODY, QT_TRANSLATE_NOOP("letters", "Nobody yet"))
    known = [as_choice(agent.id, _agent_words(agent)) for agent in agents if agent.active]
    dialog.form.field("lead").set_choices((*known, nobody))

    def save(values: Mapping[str, Any]) -> Changes:
        lead = None if values["lead"] == NOBODY else values["lead"]
        changes: Changes = context.services.correspondence.assign(ids, lead)
        return changes

    title = dialog.tr("Assign %n letter(s)", "", len(ids))
    dialog.ask(title, "", dialog.tr("Assign"), save)
    return dialog


def change_state(
    context: PanelContext, parent: QWidget, ids: Sequence[UUID], states: Sequence[str], sentence: str = ""
) -> FormDialog:
    """Ask for one of the states that the letters may go to."""
    dialog = FormDialog(context, STATE, parent)
    dialog.form.field("state").set_choices(tuple(Choice(code, labels.STATES[code]) for code in states))

    def save(values: Mapping[str, Any]) -> Changes:
        changes: Changes = context.services.correspondence.move_to(
            ids, values["state"], values["reason"], values["review_on"]
        )
        return changes

    none = dialog.tr("No state follows for all the letters you chose: choose fewer letters.")
    dialog.ask(
        dialog.tr("Change the state of %n letter(s)", "", len(ids)),
        sentence if states else none,
        dialog.tr("Change"),
        save,
    )
    dialog.action.setEnabled(bool(states))
    return dialog


def change_several(context: PanelContext, parent: QWidget, ids: Sequence[UUID]) -> FormDialog:
    """Ask for the values that the letters take alike."""
    dialog = FormDialog(context, BULK, parent)

    def save(values: Mapping[str, Any]) -> Changes:
        fields = {name: values[name] for name in ("priority", "due_on", "mark") if values[name] not in (AS_IT_IS, None)}
        changes: Changes = context.services.correspondence.bulk_edit(ids, fields, values["mark_reason"])
        return changes

    dialog.ask(
        dialog.tr("Change %n letter(s)", "", len(ids)),
        dialog.tr("What you leave as it is does not change. All the letters change, or none."),
        dialog.tr("Change"),
        save,
    )
    return dialog


def cancel(context: PanelContext, parent: QWidget, letter_id: UUID, number: str) -> FormDialog:
    """Ask why a letter is cancelled."""
    dialog = FormDialog(context, REASON, parent)

    def save(values: Mapping[str, Any]) -> Changes:
        changes: Changes = context.services.correspondence.cancel(letter_id, values["reason"])
        return changes

    dialog.action.setProperty("kind", "danger")
    dialog.ask(
        dialog.tr("Cancel the letter {number}").format(number=number),
        dialog.tr("Its number stays used for ever, and the register shows it with your reason."),
        dialog.tr("Cancel the letter"),
        save,
    )
    return dialog


def _agent_words(agent: AgentRow) -> str:
    return f"{agent.name} · {agent.unit.code}" if agent.unit else agent.name
