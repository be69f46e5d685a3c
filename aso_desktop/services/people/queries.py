"""Who works in the section: plain rows for screens and commands."""

from typing import Any, NamedTuple
from uuid import UUID

from aso_desktop.store.stubs import IS_HERE

AGENTS = f"""
    SELECT agent.id, agent.name, agent.initials, agent.email, agent.active, unit.id, unit.code, unit.label
    FROM agent LEFT JOIN unit ON unit.id = agent.unit_id WHERE agent.id {IS_HERE}
    ORDER BY agent.active DESC, agent.name COLLATE NOCASE
"""
UNITS = f"SELECT id, code, label FROM unit WHERE id {IS_HERE} ORDER BY code COLLATE NOCASE"
PRESENT_AGENT = """
    SELECT agent.id, agent.name, agent.initials, agent.email, agent.active, unit.id, unit.code, unit.label
    FROM device JOIN agent ON agent.id = device.agent_id LEFT JOIN unit ON unit.id = agent.unit_id
    WHERE device.retired_at IS NULL
"""


class UnitRow(NamedTuple):
    """A service of the section."""

    id: UUID
    code: str
    label: str


class AgentRow(NamedTuple):
    """A person of the section and the unit they work in."""

    id: UUID
    name: str
    initials: str
    email: str
    active: bool
    unit: UnitRow | None


def agents(database: Any) -> list[AgentRow]:
    """Return every agent, those who left last."""
    return [_agent(row) for row in database.execute(AGENTS)]


def units(database: Any) -> list[UnitRow]:
    """Return every unit by code."""
    return [UnitRow(UUID(bytes=row_id), code, label) for row_id, code, label in database.execute(UNITS)]


def present_agent(database: Any) -> AgentRow | None:
    """Return the agent who works on this device."""
    row = database.execute(PRESENT_AGENT).fetchone()
    return None if row is None else _agent(row)


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"agents": (AGENTS, ()), "units": (UNITS, ()), "present_agent": (PRESENT_AGENT, ())}


def _agent(row: tuple[Any, ...]) -> AgentRow:
    agent_id, name, initials, email, active, unit_id, code, label = row
    unit = UnitRow(UUID(bytes=unit_id), code, label) if unit_id else None
    return AgentRow(UUID(bytes=agent_id), name, initials, email, bool(active), unit)
