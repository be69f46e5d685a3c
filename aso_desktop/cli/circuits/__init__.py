"""The group `circuits`: visas asked for, given, and verified."""

from aso_desktop.cli.circuits.acts import ACTS
from aso_desktop.cli.circuits.rules import RULES
from aso_desktop.cli.declare import Command

CIRCUITS: tuple[Command, ...] = (*ACTS, *RULES)
