"""What goes into the registers room: plain frozen values."""

from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from aso_desktop.core.changes import Changes


@dataclass(frozen=True)
class RegisterInput:
    """A register as its form gives it; `reset` is `year` or `never`."""

    code: str
    label: str
    direction: str
    pattern: str
    reset: str = "year"
    unit_id: UUID | None = None
    rank: int = 0


class MonthClosed(NamedTuple):
    """What closing a month did."""

    changes: Changes
    closure_id: UUID
    sha256: str
    numbers: int


class Reserved(NamedTuple):
    """The numbers set aside, as their slip prints them."""

    changes: Changes
    block_id: UUID
    numbers: tuple[str, ...]
