"""Where the shared space is reached: opens its store, and remembers whether it answered."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.services.sync.cards import EXCHANGE
from aso_desktop.services.sync.seat import required_seat
from aso_desktop.store.unit_of_work import UnitOfWork
from aso_desktop.sync.hub.opening import OpenStore
from aso_desktop.sync.hub.store import HubFailure, Store
from aso_desktop.sync.keys import local

OpenHub = Callable[[str, str], OpenStore]
"""(address, secret) → the store; nothing is contacted yet."""


class HubDoor:
    """Opens the shared space of a profile."""

    def __init__(self, unit_of_work: UnitOfWork, open_hub: OpenHub) -> None:
        """Know the profile, and what makes a store of an address."""
        self.unit_of_work = unit_of_work
        self._open = open_hub

    @property
    def device(self) -> str:
        """Return this device."""
        return self.unit_of_work.author.device

    @contextmanager
    def at(self, url: str, secret: str) -> Iterator[OpenStore]:
        """Give the store at an address that is not the profile's yet."""
        with closing(self._open(url, secret)) as store:
            yield store

    @contextmanager
    def own(self) -> Iterator[Store]:
        """Give the store of the profile's shared space; note how it answered, for those who contact nothing."""
        with self.unit_of_work.reading() as work:
            row = required_seat(work.connection, self.device).hub
            secret = local.secret(work.connection)
        try:
            with self.at(row.url, secret) as store:
                yield store
        except EnvironmentFailure as failure:
            self.note(_reason(failure))
            raise
        self.note("")

    def note(self, reason: str) -> None:
        """Remember how the last contact ended; empty when all was well."""
        with self.unit_of_work("exchange", EXCHANGE, undoable=False) as work:
            local.note_contact(work.connection, int(work.now.timestamp() * 1000), reason)


def _reason(failure: EnvironmentFailure) -> str:
    """Return the code of what went wrong; a failure of this machine is not the share's."""
    if isinstance(failure, HubFailure):
        return failure.trouble.value
    return str(getattr(failure, "reason", "machine"))
