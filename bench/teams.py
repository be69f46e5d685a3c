"""Whole profiles around one shared folder, wired as the program wires them."""

import gc
import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from aso_desktop.app.rooms.hooks import DERIVING, LATE, TOLD, Stamping
from aso_desktop.app.services import TRIGGERS
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.models.contacts import Organisation
from aso_desktop.security.device import make_device
from aso_desktop.services.sync.commands import HubService
from aso_desktop.services.sync.compaction import Compaction
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.lending import Lender
from aso_desktop.services.sync.merging import Merging
from aso_desktop.services.sync.rounds import RoundService
from aso_desktop.services.sync.values import HubRules
from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import connect, transaction
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.migrate import migrate
from aso_desktop.store.unit_of_work import Author, Hook, UnitOfWork
from aso_desktop.sync.hub.opening import open_store
from bench import places

NOW: Final = datetime(2026, 11, 13, 9, tzinfo=UTC)
_WORDS: Final = Text("bench", "change")


class Profile:
    """A profile and its services; close it."""

    def __init__(self, path: Path, filled: Path | None = None) -> None:
        """Make the file, or take a copy of one that is filled, and open it."""
        path.parent.mkdir(parents=True)
        if filled is None:
            migrate(path, places.KEY, captured_tables(), TRIGGERS, create=True)
        else:
            shutil.copy(filled, path)
            migrate(path, places.KEY, captured_tables(), TRIGGERS)
        with closing(connect(path, places.KEY)) as database, transaction(database):
            device = make_device(database, NOW, "")
        self.path = path
        self._engine, declared = make_engine(path, places.KEY), captured_tables()
        self._lender, stamping = Lender(open_store), Stamping()
        hooks: tuple[Hook, ...] = (*TOLD, stamping)
        self.unit_of_work = UnitOfWork(self._engine, Capture(declared), FixedClock(NOW), Author(None, device.id), hooks)
        door = HubDoor(self.unit_of_work, self._lender)
        merging = Merging(Capture(declared), stamping.tables, hooks, DERIVING, TOLD, LATE)
        self.hub = HubService(door, HubRules)
        self.rounds = RoundService(door, merging, path.with_name("sync.lock"))
        self.compaction = Compaction(door, self.rounds, merging, lambda: connect(path, places.KEY, "reader"))

    def write(self, first: int, count: int) -> None:
        """Add organisations in one save."""
        with self.unit_of_work("add", _WORDS, undoable=False) as work:
            for number in range(first, first + count):
                work.write(Organisation(name=f"Mairie de la commune {number}"))

    def close(self) -> None:
        """Let the file and the share go."""
        self._lender.close()
        self._engine.dispose()


def pair(folder: Path) -> tuple[Profile, Profile]:
    """Return two members of one shared folder that have nothing left to tell each other."""
    one, other = Profile(folder / "one" / "aso.db"), Profile(folder / "other" / "aso.db")
    gc.freeze()  # as the program does once its services stand
    made = one.hub.create((folder / "share").as_uri())
    join(other, one, made.url, made.root_fingerprint)
    for _ in range(2):
        one.rounds.once()
        other.rounds.once()
    return one, other


def join(newcomer: Profile, responsible: Profile, url: str, fingerprint: str) -> None:
    """Have a profile ask for the shared space, and be approved; it has exchanged nothing yet."""
    newcomer.hub.join(url, fingerprint)
    responsible.hub.approve()
