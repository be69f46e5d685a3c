"""Several officers, each with an encrypted profile of their own, around one shared folder."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Engine

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import shipped_id
from aso_desktop.models.people import Agent, initials_of
from aso_desktop.security.audit import write_entries
from aso_desktop.security.device import assign_device, make_device
from aso_desktop.services.search.projection import project
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.commands import HubService
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.seat import Seat, required_seat
from aso_desktop.services.sync.values import Created, HubRules, Joined
from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import Connection, connect, transaction
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.unit_of_work import Author, UnitOfWork
from aso_desktop.sync.hub.opening import open_store
from aso_desktop.sync.stamping import stamp
from aso_desktop.sync.tables import Tables
from tests.services.conftest import KEY, NOW, UNIT

ESCROW = X25519PrivateKey.from_private_bytes(bytes(range(32)))


@dataclass
class Officer:
    """One profile: its file, its device, its way to the share."""

    path: Path
    engine: Engine
    clock: FixedClock
    unit_of_work: UnitOfWork
    rules: HubRules
    reader: Connection

    @property
    def device(self) -> str:
        """Return the device's id."""
        return self.unit_of_work.author.device

    @property
    def door(self) -> HubDoor:
        """Return the way to the share."""
        return HubDoor(self.unit_of_work, open_store)

    @property
    def hub(self) -> HubService:
        """Return the service of the shared space."""
        return HubService(self.door, lambda: self.rules)

    @property
    def seat(self) -> Seat:
        """Return the device's place in its hub."""
        return required_seat(self.reader, self.device)

    @property
    def line(self) -> queries.HubLine:
        """Return the shared space as the profile remembers it."""
        found = queries.hub(self.reader)
        assert found is not None
        return found

    def fetch(self) -> Seat:
        """Read the cards of the share."""
        with self.door.own() as store:
            return self.hub.fetch_cards(store)

    def bytes_of(self) -> dict[str, list[tuple[object, ...]]]:
        """Return what the profile holds of the shared space, to compare."""
        tables = ("sync_hub", "sync_card", "sync_team_key", "sync_credential")
        return {table: self.reader.execute(f"SELECT * FROM {table}").fetchall() for table in tables}

    def close(self) -> None:
        """Let the file go."""
        self.reader.close()
        self.engine.dispose()


Hire = Callable[[str], Officer]


@pytest.fixture
def hire(seeded: Path, tmp_path: Path) -> Iterator[Hire]:
    """Return what gives an officer a profile."""
    hired: list[Officer] = []

    def make(name: str) -> Officer:
        path = tmp_path / f"profil-{len(hired)}" / "aso.db"
        path.parent.mkdir()
        shutil.copy(seeded, path)
        hired.append(open_profile(path, name))
        return hired[-1]

    yield make
    for officer in hired:
        officer.close()


def open_profile(path: Path, name: str) -> Officer:
    """Open a copy of the seeded profile as another person's."""
    clock, agent = FixedClock(NOW), shipped_id("agent", name)
    with closing(connect(path, KEY)) as database, transaction(database):
        device = make_device(database, NOW, "")
        tables = Tables(captured_tables(), database)
    engine = make_engine(path, KEY)
    hooks = [project, write_entries, partial(stamp, tables=tables)]
    unit_of_work = UnitOfWork(engine, Capture(captured_tables()), clock, Author(agent, device.id), hooks)
    with unit_of_work("seed", Text("test", "seed")) as work:
        work.add(Agent(id=agent, name=name, initials=initials_of(name), unit_id=UNIT))
        work.session.flush()
        assign_device(work.connection, agent)
    return Officer(path, engine, clock, unit_of_work, HubRules(), connect(path, KEY, "reader"))


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """Return the place of a shared folder, which is not there yet."""
    return tmp_path / "partage"


@pytest.fixture
def chief(hire: Hire, share: Path) -> Officer:
    """Return an officer who created the shared space."""
    officer = hire("Amira Benali")
    officer.rules = HubRules(escrow=ESCROW.public_key().public_bytes_raw())
    officer.hub.create(share.as_uri())
    return officer


def create(officer: Officer, share: Path) -> Created:
    """Create a shared space."""
    return officer.hub.create(share.as_uri())


def join(officer: Officer, chief: Officer) -> Joined:
    """Ask to join the shared space of another."""
    return officer.hub.join(chief.line.url, chief.line.root_fingerprint)
