"""The section's own people: agents and units, added, changed, and agents who left made inactive."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.people import queries
from aso_desktop.services.people.queries import AgentRow, UnitRow
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Rule, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.kit.widgets.lines import Line, LinesPage

AGENT: Final = (
    Field("name", QT_TRANSLATE_NOOP("contacts", "Given name and family name"), required=True),
    Field("initials", QT_TRANSLATE_NOOP("contacts", "Initials"), width=8),
    Field("email", QT_TRANSLATE_NOOP("contacts", "E-mail")),
    Field("unit_id", QT_TRANSLATE_NOOP("contacts", "Unit"), Kind.CHOICE, width=30),
)
UNIT: Final = (
    Field("code", QT_TRANSLATE_NOOP("contacts", "Code"), width=14, required=True),
    Field("label", QT_TRANSLATE_NOOP("contacts", "Label")),
)
NO_UNIT: Final = Choice(None, QT_TRANSLATE_NOOP("contacts", "None"))
LEFT: Final = QT_TRANSLATE_NOOP("contacts", "no longer works here")
HERE: Final = QT_TRANSLATE_NOOP("contacts", "works on this computer")
TABLES: Final = frozenset({"agent", "unit", "device"})


class Section(NamedTuple):
    """Who works in the section, and which of them works here."""

    agents: Sequence[AgentRow]
    units: Sequence[UnitRow]
    present: AgentRow | None


class PeopleDialog(QDialog):
    """Two lists one above the other; Enter edits."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._section = Section((), (), None)
        self.setWindowTitle(self.tr("Agents and units"))
        self.add_agent = Button(self.tr("Add an agent…"), "user-plus")
        self.add_unit = Button(self.tr("Add a unit…"), "plus")
        self.toggle = Button(self.tr("Make inactive"), "ban")
        self._edit_agent, self._edit_unit = Button(self.tr("Edit…"), "pencil"), Button(self.tr("Edit…"), "pencil")
        self.agents = LinesPage(
            self.tr("Agents"),
            self.tr("Nobody yet."),
            self.add_agent,
            self._edit_agent,
            self.toggle,
            None,
            is_framed=True,
        )
        self.units = LinesPage(
            self.tr("Units"), self.tr("No unit yet."), self.add_unit, self._edit_unit, None, is_framed=True
        )
        self._build()
        self._connect()
        self._read()

    def _build(self) -> None:
        close = Button(self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(8))
        box.addWidget(Words(self.tr("Agents"), 15, bold=True))
        box.addWidget(self.agents, 3)
        box.addWidget(Rule())
        box.addWidget(Words(self.tr("Units"), 15, bold=True))
        box.addWidget(self.units, 2)
        box.addWidget(row(None, close))
        room = self.screen().availableSize()
        self.resize(min(theme().px(560), room.width() - 40), min(theme().px(600), room.height() - 60))

    def _connect(self) -> None:
        self.add_agent.clicked.connect(lambda: self.ask_agent(None))
        self.add_unit.clicked.connect(lambda: self.ask_unit(None))
        self._edit_agent.clicked.connect(lambda: self.ask_agent(self.agents.current()))
        self._edit_unit.clicked.connect(lambda: self.ask_unit(self.units.current()))
        self.toggle.clicked.connect(self._toggle)
        self.agents.opened.connect(self.ask_agent)
        self.units.opened.connect(self.ask_unit)
        self.agents.lines.currentRowChanged.connect(lambda _place: self._on_current_changed())
        self.context.undo.changed.connect(self._on_changes)

    def ask_agent(self, agent: AgentRow | None) -> None:
        """Add an agent, or edit one."""
        dialog = FormDialog(self.context, AGENT, self)
        named = (Choice(u.id, Text("contacts", "{name}").format(name=_unit_words(u))) for u in self._section.units)
        dialog.form.field("unit_id").set_choices((NO_UNIT, *named))
        title = self.tr("Edit the agent") if agent else self.tr("Add an agent")
        if agent is not None:
            dialog.form.set_values({name: getattr(agent, name) for name in ("name", "initials", "email")})
            dialog.form.set_values({"unit_id": agent.unit.id if agent.unit else None})
        dialog.ask(title, "", self.tr("Save"), lambda values: self._save_agent(agent, values))

    def ask_unit(self, unit: UnitRow | None) -> None:
        """Add a unit, or edit one."""
        people, dialog = self.context.services, FormDialog(self.context, UNIT, self)

        def save(values: Mapping[str, Any]) -> Changes:
            told = (values["code"], values["label"])
            changes: Changes = people.people.edit_unit(unit.id, *told) if unit else people.people.add_unit(*told)
            return changes

        if unit is not None:
            dialog.form.set_values({"code": unit.code, "label": unit.label})
        sentence = self.tr("Numbers already given keep the code that they printed.") if unit else ""
        dialog.ask(self.tr("Edit the unit") if unit else self.tr("Add a unit"), sentence, self.tr("Save"), save)

    def _save_agent(self, agent: AgentRow | None, values: Mapping[str, Any]) -> Changes:
        from aso_desktop.services.people.commands import AgentInput

        people = self.context.services.people
        wanted = AgentInput(**values, active=agent.active if agent else True)
        changes: Changes = people.edit_agent(agent.id, wanted) if agent else people.add_agent(wanted)
        return changes

    def _toggle(self) -> None:
        agent: AgentRow | None = self.agents.current()
        if agent is None:
            return
        turned = agent._replace(active=not agent.active)
        values = {"name": agent.name, "initials": agent.initials, "email": agent.email}
        unit_id = agent.unit.id if agent.unit else None
        self.context.undo.perform(self, lambda: self._save_agent(turned, values | {"unit_id": unit_id}))

    def _read(self) -> None:
        self.context.runner.read(
            self,
            "section",
            lambda db: Section(queries.agents(db), queries.units(db), queries.present_agent(db)),
            self._show,
        )

    def _show(self, section: Section) -> None:
        self._section = section
        self.agents.fill([self._agent_line(agent) for agent in section.agents])
        self.units.fill([Line(_unit_words(unit), unit, "landmark") for unit in section.units])
        self._edit_unit.setEnabled(bool(section.units))
        self._on_current_changed()

    def _agent_line(self, agent: AgentRow) -> Line:
        is_present = self._section.present is not None and agent.id == self._section.present.id
        told = [agent.initials, _unit_words(agent.unit) if agent.unit else "", agent.email]
        told += [spoken(HERE)] if is_present else []
        told += [] if agent.active else [spoken(LEFT)]
        ink = "text2" if agent.active else "text3"
        return Line(f"{agent.name}\n{' · '.join(part for part in told if part)}", agent, "user", ink)

    def _on_current_changed(self) -> None:
        agent, present = self.agents.current(), self._section.present
        self._edit_agent.setEnabled(agent is not None)
        self.toggle.setEnabled(agent is not None and (present is None or agent.id != present.id))
        is_away = agent is not None and not agent.active
        self.toggle.say(self.tr("Make active again") if is_away else self.tr("Make inactive"))

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self._read()


def _unit_words(unit: UnitRow) -> str:
    return unit.label if unit.label.startswith(unit.code) else f"{unit.code} · {unit.label}"
