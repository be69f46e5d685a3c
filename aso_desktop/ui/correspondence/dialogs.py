"""Small questions about letters: a lead, a state, a reason, other values; each saves itself and says its errors."""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.correspondence import labels
from aso_desktop.services.people.queries import AgentRow
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.inputs import Choice

AS_IT_IS: Final = "as_it_is"
"""Value of a choice that leaves a field alone."""
NOBODY: Final = "nobody"

KEPT: Final = Choice(AS_IT_IS, QT_TRANSLATE_NOOP("letters", "Leave as it is"))


def coded(words: Mapping[str, Text], *first: Choice) -> tuple[Choice, ...]:
    """Return choices of codes with their words."""
    return (*first, *(Choice(code, text) for code, text in words.items()))


def as_choice(value: Any, name: str) -> Choice:
    """Return a choice whose words are a name, not a sentence to translate."""
    return Choice(value, Text("letters", "{name}").format(name=name))


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


class AssignDialog(FormDialog):
    """Asks who leads the work on letters."""

    def __init__(self, context: PanelContext, parent: QWidget, ids: Sequence[UUID], agents: Sequence[AgentRow]) -> None:
        super().__init__(context, LEAD, parent)
        nobody = Choice(NOBODY, QT_TRANSLATE_NOOP("letters", "Nobody yet"))
        known = [as_choice(agent.id, _agent_words(agent)) for agent in agents if agent.active]
        self.form.field("lead").set_choices((*known, nobody))

        def save(values: Mapping[str, Any]) -> Changes:
            lead = None if values["lead"] == NOBODY else values["lead"]
            changes: Changes = context.services.correspondence.assign(ids, lead)
            return changes

        self.ask(self.tr("Assign %Ln letter(s)", "", len(ids)), "", self.tr("Assign"), save)


class StateDialog(FormDialog):
    """Asks for one of the states that the letters may go to; `sentence` says why it is asked."""

    def __init__(
        self, context: PanelContext, parent: QWidget, ids: Sequence[UUID], states: Sequence[str], sentence: str = ""
    ) -> None:
        super().__init__(context, STATE, parent)
        self.form.field("state").set_choices(tuple(Choice(code, labels.STATES[code]) for code in states))

        def save(values: Mapping[str, Any]) -> Changes:
            changes: Changes = context.services.correspondence.move_to(
                ids, values["state"], values["reason"], values["review_on"]
            )
            return changes

        none = self.tr("No state follows for all the letters you chose: choose fewer letters.")
        title = self.tr("Change the state of %Ln letter(s)", "", len(ids))
        self.ask(title, sentence if states else none, self.tr("Change"), save)
        self.action.setEnabled(bool(states))


class BulkDialog(FormDialog):
    """Asks for the values that the letters take alike."""

    def __init__(self, context: PanelContext, parent: QWidget, ids: Sequence[UUID]) -> None:
        super().__init__(context, BULK, parent)

        def save(values: Mapping[str, Any]) -> Changes:
            given = {name: values[name] for name in ("priority", "due_on", "mark")}
            fields = {name: value for name, value in given.items() if value not in (AS_IT_IS, None)}
            changes: Changes = context.services.correspondence.bulk_edit(ids, fields, values["mark_reason"])
            return changes

        sentence = self.tr("What you leave as it is does not change. All the letters change, or none.")
        self.ask(self.tr("Change %Ln letter(s)", "", len(ids)), sentence, self.tr("Change"), save)


class CancelDialog(FormDialog):
    """Asks why a letter is cancelled."""

    def __init__(self, context: PanelContext, parent: QWidget, letter_id: UUID, number: str) -> None:
        super().__init__(context, REASON, parent)

        def save(values: Mapping[str, Any]) -> Changes:
            changes: Changes = context.services.correspondence.cancel(letter_id, values["reason"])
            return changes

        title = self.tr("Cancel the letter {number}").format(number=number)
        sentence = self.tr("Its number stays used for ever, and the register shows it with your reason.")
        self.action.setProperty("kind", "danger")
        self.ask(title, sentence, self.tr("Cancel the letter"), save)


def _agent_words(agent: AgentRow) -> str:
    return f"{agent.name} · {agent.unit.code}" if agent.unit else agent.name
