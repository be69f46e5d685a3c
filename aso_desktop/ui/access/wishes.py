"""What is wanted of a new profile: filled by the steps of the first start, kept while the language changes."""

from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

from aso_desktop.core.settings import RegisterCode
from aso_desktop.services.people.values import Founding


class Start(IntEnum):
    """How one begins, in the order of the cards."""

    EMPTY = 0
    JOIN = 1
    DEMONSTRATION = 2
    RESTORE = 3


@dataclass
class Wishes:
    """The answers given so far. `enrolment` is the file of a shared space to join, None where IT laid it down."""

    start: Start = Start.EMPTY
    enrolment: Path | None = None
    person: dict[str, str] = field(default_factory=dict)
    passphrase: str = ""
    again: str = ""
    keyring: bool = True
    registers: tuple[RegisterCode, ...] = ()
    start_view: str = ""
    step: int = 0

    @property
    def founding(self) -> Founding:
        """Return who works in the new profile, and its registers."""
        return Founding(
            agent=self.person["agent"],
            unit_code=self.person["unit_code"],
            unit_label=self.person.get("unit_label", ""),
            email=self.person.get("email", ""),
            registers=self.registers,
        )

    @property
    def about(self) -> tuple[str, ...]:
        """Return the names that a passphrase should not be made of."""
        return tuple(filter(None, self.person.values()))
