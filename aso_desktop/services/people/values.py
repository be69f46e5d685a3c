"""Plain values of the section's people, for windows and commands."""

from dataclasses import dataclass

from aso_desktop.core.settings import RegisterCode


@dataclass(frozen=True)
class Founding:
    """What a new profile starts with: the first agent, the unit they work in, and its registers.

    Without `registers`, those of the policy are made, or else the shipped three.
    """

    agent: str
    unit_code: str
    unit_label: str = ""
    email: str = ""
    registers: tuple[RegisterCode, ...] = ()
