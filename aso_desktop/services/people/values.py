"""Plain values of the section's people, for windows and commands."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Founding:
    """What a new profile starts with: the first agent and the unit they work in."""

    agent: str
    unit_code: str
    unit_label: str = ""
    email: str = ""
