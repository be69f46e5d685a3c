"""Whole profiles around one shared folder, wired as the program wires them."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.models.contacts import Organisation
from aso_desktop.security.audit import write_entries
from aso_desktop.security.device import make_device
from aso_desktop.services.search.projection import DERIVED_TRIGGERS, project
from aso_desktop.services.sync.commands import HubService
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.merging import Merging
from aso_desktop.services.sync.rounds import RoundService
from aso_desktop.services.sync.values import HubRules
from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import connect, transaction
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.migrate import migrate
from aso_desktop.store.unit_of_work import Author, CommitContext, UnitOfWork
from aso_desktop.sync.hub.opening import open_store
from aso_desktop.sync.stamping import stamp
from aso_desktop.sync.tables import Tables
from bench import places

NOW: Final = datetime(2026, 11, 13, 9, tzinfo=UTC)
_WORDS: Final = Text("bench", "change")


class Profile:
    """A profile and its services; close it."""

    def __init__(self, path: Path) -> None:
        """Make the file and open it."""
        path.parent.mkdir(parents=True)
        migrate(path, places.KEY, captured_tables(), DERIVED_TRIGGERS, create=True)
        with closing(connect(path, places.KEY)) as database, transaction(database):
            device = make_device(database, NOW, "")
        self._engine, declared = make_engine(path, places.KEY), captured_tables()
        hooks = (project, write_entries, _stamp)
        self.unit_of_work = UnitOfWork(self._engine, Capture(declared), FixedClock(NOW), Author(None, device.id), hooks)
        door = HubDoor(self.unit_of_work, open_store)
        merging = Merging(Capture(declared), lambda db: Tables(declared, db), hooks, (project,), hooks[:2])
        self.hub = HubService(door, HubRules)
        self.rounds = RoundService(door, merging, path.with_name("sync.lock"))

    def write(self, first: int, count: int) -> None:
        """Add organisations in one save."""
        with self.unit_of_work("add", _WORDS, undoable=False) as work:
            for number in range(first, first + count):
                work.write(Organisation(name=f"Mairie de la commune {number}"))

    def close(self) -> None:
        """Let the file go."""
        self._engine.dispose()


def pair(folder: Path) -> tuple[Profile, Profile]:
    """Return two members of one shared folder that have nothing left to tell each other."""
    one, other = Profile(folder / "one" / "aso.db"), Profile(folder / "other" / "aso.db")
    made = one.hub.create((folder / "share").as_uri())
    other.hub.join(made.url, made.root_fingerprint)
    one.hub.approve()
    for _ in range(2):
        one.rounds.once()
        other.rounds.once()
    return one, other


def _stamp(context: CommitContext) -> None:
    stamp(context, Tables(captured_tables(), context.connection))
