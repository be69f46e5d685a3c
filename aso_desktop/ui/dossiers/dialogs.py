"""Questions of the room: a dossier, a task, a note, a reason, a day, somebody, the columns of the board."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.dossiers.labels import IMPORTANCES
from aso_desktop.services.dossiers.queries import DossierDetail, NodeRow
from aso_desktop.services.labels import MARKS
from aso_desktop.services.people.queries import AgentRow
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.inputs import Choice

NONE: Final = Choice(None, QT_TRANSLATE_NOOP("dossiers", "None"))
ANYBODY: Final = Choice(None, QT_TRANSLATE_NOOP("dossiers", "Anybody"))
SUB: Final = QT_TRANSLATE_NOOP("dossiers", "Sub-dossier")
_NAMED: Final = Text("dossiers", "{name}")
_IMPORTANCE: Final = tuple(Choice(code, text) for code, text in IMPORTANCES.items())
_MARKS: Final = tuple(Choice(code, text) for code, text in MARKS.items())

DOSSIER: Final = (
    Field("title", QT_TRANSLATE_NOOP("dossiers", "Title"), required=True),
    Field("node_id", QT_TRANSLATE_NOOP("dossiers", "Classification"), Kind.CHOICE, width=34),
    Field("lead_id", QT_TRANSLATE_NOOP("dossiers", "Lead"), Kind.CHOICE, width=24),
    Field("opened_on", QT_TRANSLATE_NOOP("dossiers", "Opened on"), Kind.DATE, width=12, lean=Lean.PAST),
    Field("due_on", QT_TRANSLATE_NOOP("dossiers", "Due on"), Kind.DATE, width=12, lean=Lean.FUTURE, beside=True),
    Field("importance", QT_TRANSLATE_NOOP("dossiers", "Importance"), Kind.CHOICE, width=20, choices=_IMPORTANCE),
    Field("mark", QT_TRANSLATE_NOOP("dossiers", "Protection mark"), Kind.CHOICE, width=24, choices=_MARKS),
    Field("summary", QT_TRANSLATE_NOOP("dossiers", "Summary"), Kind.TEXT, lines=3),
)
TASK: Final = (
    Field("title", QT_TRANSLATE_NOOP("dossiers", "To do"), required=True),
    Field("owner_id", QT_TRANSLATE_NOOP("dossiers", "By"), Kind.CHOICE, width=24),
    Field("due_on", QT_TRANSLATE_NOOP("dossiers", "Due on"), Kind.DATE, width=12, lean=Lean.FUTURE),
)
NOTE: Final = (Field("text", QT_TRANSLATE_NOOP("dossiers", "Note"), Kind.TEXT, required=True, lines=5),)
REASON: Final = (Field("reason", QT_TRANSLATE_NOOP("dossiers", "Reason"), Kind.TEXT, required=True, lines=2),)
FREED: Final = (Field("reason", QT_TRANSLATE_NOOP("dossiers", "Reason"), Kind.TEXT, lines=2),)
BLOCK: Final = (
    *REASON,
    Field("lifter_id", QT_TRANSLATE_NOOP("dossiers", "Who may lift it"), Kind.CHOICE, width=24),
)
DAY: Final = (Field("due_on", QT_TRANSLATE_NOOP("dossiers", "Due on"), Kind.DATE, width=12, lean=Lean.FUTURE),)
PERSON: Final = (Field("lead_id", QT_TRANSLATE_NOOP("dossiers", "Lead"), Kind.CHOICE, width=24),)
COLUMNS: Final = (
    Field(
        "lines", QT_TRANSLATE_NOOP("dossiers", "Columns, one a line: name; limit"), Kind.TEXT, required=True, lines=7
    ),
)


class DossierDialog(FormDialog):
    """Opens a dossier or changes one; what a colleague changed meanwhile is shown, not lost."""

    def __init__(
        self,
        context: PanelContext,
        choices: tuple[Sequence[NodeRow], Sequence[AgentRow]],
        dossier: DossierDetail | None,
        parent: QWidget,
    ) -> None:
        super().__init__(context, DOSSIER, parent)
        self._dossier = dossier
        nodes, agents = choices
        self.form.field("node_id").set_choices((NONE, *map(node_choice, (n for n in nodes if not n.closed))))
        self.form.field("lead_id").set_choices(agent_choices(agents))
        values = {"importance": "normal", "mark": "none", "opened_on": context.clock.today()}
        self.form.set_values(_values(dossier) if dossier else values)
        self._opened_with = dict(self.form.values())

    def changed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values that differ from those the form was opened with."""
        return {name: value for name, value in values.items() if value != self._opened_with.get(name)}

    def expected(self) -> dict[str, Any]:
        """Return what the form was opened with."""
        return self._opened_with

    def save_edit(self, values: Mapping[str, Any]) -> Changes:
        """Change the dossier; runs on the writer's thread."""
        assert self._dossier is not None  # noqa: S101 - only asked for a dossier
        done: Changes = self.context.services.dossiers.edit(self._dossier.id, self.changed(values), self.expected())
        return done


def named(name: str) -> Text:
    """Return a name as a choice shows it."""
    return _NAMED.format(name=name)


def agent_choices(agents: Sequence[AgentRow], first: Choice = NONE) -> tuple[Choice, ...]:
    """Return the agents who work here."""
    return (first, *(Choice(a.id, _NAMED.format(name=a.name)) for a in agents if a.active))


def node_choice(node: NodeRow) -> Choice:
    """Return a node as it is chosen."""
    return Choice(node.id, _NAMED.format(name=f"{node.code} {node.label_fr}"))


def _values(dossier: DossierDetail) -> dict[str, Any]:
    def day(text: str) -> date | None:
        return date.fromisoformat(text) if text else None

    return {
        "title": dossier.title, "node_id": dossier.node_id, "lead_id": dossier.lead_id,
        "opened_on": day(dossier.opened_on), "due_on": day(dossier.due_on), "importance": dossier.importance,
        "mark": dossier.mark, "summary": dossier.summary,
    }  # fmt: skip
