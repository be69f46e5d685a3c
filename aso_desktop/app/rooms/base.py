"""What the services of every room are made with."""

from dataclasses import dataclass

from sqlalchemy import Engine

from aso_desktop.app.rooms.hooks import Stamping
from aso_desktop.app.wiring import Wiring
from aso_desktop.core.clock import Clock
from aso_desktop.security.audit import head
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence.values import HouseRules
from aso_desktop.store.connection import Connection, connect
from aso_desktop.store.unit_of_work import Author, UnitOfWork


@dataclass(frozen=True)
class RoomServices:
    """An open profile's writer, its enclosures, and what is asked of it at the time of each call."""

    wiring: Wiring
    engine: Engine
    author: Author
    unit_of_work: UnitOfWork
    enclosures: EnclosureStore
    stamping: Stamping

    @property
    def clock(self) -> Clock:
        """Return the clock of the profile."""
        return self.wiring.clock

    def rules(self) -> HouseRules:
        """Return the rules of the house in force."""
        return HouseRules.of(self.wiring.preferences(), self.wiring.policies())

    def may_export(self) -> bool:
        """Say whether lists and documents may leave the program."""
        return self.rules().allow_export

    def read(self) -> Connection:
        """Open one more connection that only reads."""
        return connect(self.wiring.paths.database, self.wiring.keys.data, "reader")

    def chain_head(self, database: Connection) -> str:
        """Return the head of this device's chain of the journal; empty before the first entry."""
        found = head(database, self.author.device)
        return found.hash if found else ""
