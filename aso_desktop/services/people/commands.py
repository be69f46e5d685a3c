"""Writes about the section's own people: one method, one transaction."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import clean_line
from aso_desktop.models.contacts import required_line
from aso_desktop.models.people import Agent, Unit, initials_of
from aso_desktop.store.unit_of_work import UnitOfWork, Work


@dataclass(frozen=True)
class AgentInput:
    """A person of the section; initials left out are made from the name."""

    name: str
    initials: str = ""
    email: str = ""
    unit_id: UUID | None = None
    active: bool = True


class PeopleService:
    """Keeps the agents and the units of the section."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def add_agent(self, values: AgentInput) -> Changes:
        """Add a colleague."""
        words = QT_TRANSLATE_NOOP("people", "Add {name}").format(name=values.name)
        with self._unit_of_work("add_agent", words) as work:
            work.subject = add_agent(work, values).id
        return work.changes()

    def edit_agent(self, agent_id: UUID, values: AgentInput) -> Changes:
        """Change a colleague; one who has left is made inactive, never deleted."""
        words = QT_TRANSLATE_NOOP("people", "Change {name}").format(name=values.name)
        with self._unit_of_work("edit_agent", words) as work:
            _fill(work.get(Agent, agent_id), values)
            work.subject = agent_id
        return work.changes()

    def add_unit(self, code: str, label: str) -> Changes:
        """Add a unit; its code is free."""
        words = QT_TRANSLATE_NOOP("people", "Add the unit {code}").format(code=code)
        with self._unit_of_work("add_unit", words) as work:
            work.subject = add_unit(work, code, label).id
        return work.changes()

    def edit_unit(self, unit_id: UUID, code: str, label: str) -> Changes:
        """Change a unit; numbers that were printed with its former code stay as they are."""
        words = QT_TRANSLATE_NOOP("people", "Change the unit {code}").format(code=code)
        with self._unit_of_work("edit_unit", words) as work:
            unit = work.get(Unit, unit_id)
            unit.code = _free_code(work, code, unit_id)
            unit.label = clean_line(label) or unit.code
            work.subject = unit_id
        return work.changes()


def add_agent(work: Work, values: AgentInput) -> Agent:
    """Add an agent inside an open transaction."""
    return work.add(_fill(Agent(), values))


def add_unit(work: Work, code: str, label: str) -> Unit:
    """Add a unit inside an open transaction; refuse a code that is taken."""
    wanted = _free_code(work, code)
    return work.add(Unit(code=wanted, label=clean_line(label) or wanted))


def _free_code(work: Work, code: str, own_id: UUID | None = None) -> str:
    """Return a unit's code on one clean line; refuse the code of another unit."""
    wanted = required_line("code", code)
    if work.session.scalar(select(Unit.id).where(Unit.code == wanted, Unit.id != own_id)) is not None:
        raise UserError(QT_TRANSLATE_NOOP("people", "This code is taken: choose another."), field="code")
    return wanted


def _fill(agent: Agent, values: AgentInput) -> Agent:
    agent.name = required_line("name", values.name)
    agent.initials = clean_line(values.initials) or initials_of(agent.name)
    agent.email = clean_line(values.email)
    agent.unit_id = values.unit_id
    agent.active = values.active
    return agent
