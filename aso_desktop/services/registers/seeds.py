"""The registers of a new profile: those IT lays down, or the shipped three."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from aso_desktop.core.ids import shipped_id
from aso_desktop.core.settings import RegisterCode
from aso_desktop.models.people import initials_of
from aso_desktop.models.registers import Register
from aso_desktop.store.unit_of_work import Work

SHIPPED: Final = (
    RegisterCode("ARR", "Courrier arrivée", "incoming", "A-{year}-{number:5}"),
    RegisterCode("DEP", "Courrier départ", "outgoing", "D-{year}-{number:5}"),
    RegisterCode("INT", "Courrier interne", "internal", "I-{year}-{number:5}"),
)
"""Labels are data of a French administration: each profile may change them."""


def first_number(register: RegisterCode, day: date, unit_code: str, agent: str) -> str:
    """Return the first number that a register would print; refuse a code or a pattern that cannot be."""
    made = Register(**register._asdict(), reset="year")
    made.check_pattern()
    return made.print_number(1, day, unit_code, initials_of(agent))


def seed(work: Work, unit_id: UUID | None, laid_down: Sequence[RegisterCode] = ()) -> None:
    """Make the first unit's registers; their ids follow their codes, so profiles made apart agree."""
    for rank, shipped in enumerate(laid_down or SHIPPED):
        register = Register(id=shipped_id("register", shipped.code), unit_id=unit_id, rank=rank, **shipped._asdict())
        register.reset = "year"
        register.state = "open"
        register.check_pattern()
        work.add(register)
