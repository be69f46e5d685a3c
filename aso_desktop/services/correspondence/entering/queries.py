"""Types, registers, people and the letter to change, as its form needs them. Loads nothing heavy."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.services.correspondence.queries import LetterDetail, detail
from aso_desktop.services.correspondence.values import PartyInput
from aso_desktop.services.people.queries import AgentRow, agents, present_agent
from aso_desktop.services.registers.queries import RegisterRow, registers

Connection = Any
"""A DB-API connection, on the reader's thread."""

TYPES: Final = "SELECT code, label_fr, label_en, target_days FROM letter_type ORDER BY rank, code"
KEYS: Final = """
SELECT letter.register_id, ifnull(letter_type.code, '')
FROM letter LEFT JOIN letter_type ON letter_type.id = letter.type_id WHERE letter.id = ?
"""

_DAYS: Final = ("document_date", "received_on", "sent_on", "due_on")
_PLAIN: Final = (
    "subject", "summary", "notes", "sending_mode", "medium", "sender_reference", "tracking_number", "signatory",
    "drafter", "language", "priority", "mark", "personal_data", "lead_id", "physical_location", "instructions",
)  # fmt: skip
_ROLES: Final = {"senders": "sender", "recipients": "recipient", "copies": "copy"}


class TypeRow(NamedTuple):
    """A kind of letter, in both languages, with its own target in working days."""

    code: str
    label_fr: str
    label_en: str
    target_days: int | None


class Offer(NamedTuple):
    """What the choices of the form hold: every type, the open registers, the agents, and who works here."""

    types: tuple[TypeRow, ...]
    registers: tuple[RegisterRow, ...]
    agents: tuple[AgentRow, ...]
    agent: AgentRow | None


class Opened(NamedTuple):
    """A letter to change: what hangs on it, and its fields as `update` takes and expects them."""

    detail: LetterDetail
    values: Mapping[str, Any]


def letter_types(db: Connection) -> list[TypeRow]:
    """Return every kind of letter in its order."""
    return [TypeRow(*row) for row in db.execute(TYPES).fetchall()]


def offer(db: Connection) -> Offer:
    """Return what the form offers."""
    still_open = tuple(r for r in registers(db) if r.state == "open")
    present = tuple(a for a in agents(db) if a.active)
    return Offer(tuple(letter_types(db)), still_open, present, present_agent(db))


def opened(db: Connection, letter_id: UUID) -> Opened | None:
    """Return a letter with the values its form opens with; None when it is gone."""
    found = detail(db, letter_id)
    if found is None:
        return None
    register_id, type_code = db.execute(KEYS, (letter_id.bytes,)).fetchone()
    values: dict[str, Any] = {name: getattr(found.letter, name) for name in _PLAIN}
    values |= {name: _day(getattr(found.letter, name)) for name in _DAYS}
    values |= {name: _parties(found, role) for name, role in _ROLES.items()}
    values |= {"type_code": type_code or None, "register_id": UUID(bytes=register_id) if register_id else None}
    return Opened(found, values)


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"types": (TYPES, ()), "keys": (KEYS, (b"",))}


def _parties(found: LetterDetail, role: str) -> tuple[PartyInput, ...]:
    return tuple(
        PartyInput(p.printed, p.contact_id, p.organisation_id, p.held_position_id)
        for p in found.parties
        if p.role == role
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
