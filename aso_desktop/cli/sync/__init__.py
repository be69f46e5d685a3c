"""The groups `hub` and `sync`: the shared space and the exchanges with it."""

from typing import Final

from aso_desktop.cli.declare import Command
from aso_desktop.cli.sync.exchange import EXCHANGE
from aso_desktop.cli.sync.hub import HUB

SYNC: Final[tuple[Command, ...]] = (*HUB, *EXCHANGE)
