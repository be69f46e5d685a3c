"""Several officers, each with an encrypted profile of their own, around one shared folder."""

import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Engine

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import shipped_id
from aso_desktop.models.correspondence import Letter
from aso_desktop.models.people import Agent, initials_of
from aso_desktop.security.audit import write_entries
from aso_desktop.security.device import assign_device, make_device, present_device
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence.commands import CorrespondenceService
from aso_desktop.services.correspondence.values import HouseRules, LetterInput
from aso_desktop.services.registers.commands import RegisterService
from aso_desktop.services.search.projection import BEGINNING, catch_up, postpone, project
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.commands import HubService
from aso_desktop.services.sync.compaction import Compaction
from aso_desktop.services.sync.conflicts import ConflictService
from aso_desktop.services.sync.files import Files
from aso_desktop.services.sync.healing import Care
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.merging import Late, Merging
from aso_desktop.services.sync.numbers import claim_closure
from aso_desktop.services.sync.rounds import RoundService
from aso_desktop.services.sync.seat import Seat, required_seat
from aso_desktop.services.sync.values import Created, HubRules, Joined
from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import Connection, connect, transaction
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.unit_of_work import Author, UnitOfWork
from aso_desktop.sync.hub.opening import OpenStore, open_store
from aso_desktop.sync.hub.store import Entry, OutOfReach, Put
from aso_desktop.sync.stamping import stamp
from aso_desktop.sync.tables import Tables
from tests.services.conftest import ARRIVALS, KEY, NOW, UNIT

ESCROW = X25519PrivateKey.from_private_bytes(bytes(range(32)))


class Faulty:
    """A store that is gone from the n-th call on; with `replies`, that call takes effect and its answer is lost."""

    def __init__(self, store: OpenStore, after: int, replies: bool) -> None:  # noqa: FBT001 - as the test names it
        self._store, self._left, self._replies = store, after, replies

    def _call(self, act: Callable[[], Any]) -> Any:
        self._left -= 1
        if self._left == 0 and self._replies:
            act()
        if self._left <= 0:
            raise OutOfReach
        return act()

    def list(self, prefix: str, after: str = "") -> list[Entry]:
        return cast("list[Entry]", self._call(lambda: self._store.list(prefix, after)))

    def get(self, key: str) -> bytes:
        return cast("bytes", self._call(lambda: self._store.get(key)))

    def put_if_absent(self, key: str, body: bytes) -> Put:
        return cast("Put", self._call(lambda: self._store.put_if_absent(key, body)))

    def delete(self, key: str) -> None:
        self._call(lambda: self._store.delete(key))

    def prepare(self) -> None:
        self._call(self._store.prepare)

    def close(self) -> None:
        self._store.close()


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

    @property
    def merging(self) -> Merging:
        """Return what a round writes with."""
        declared = captured_tables()
        told = (project, write_entries)
        late = Late((postpone,), catch_up, BEGINNING)
        return Merging(Capture(declared), lambda database: Tables(declared, database), HOOKS, (project,), told, late)

    @property
    def conflicts(self) -> ConflictService:
        """Return the service of conflicts."""
        return ConflictService(self.unit_of_work, self.merging)

    @property
    def rounds(self) -> RoundService:
        """Return the service of exchanges."""
        return RoundService(self.door, self.merging, self.path.with_name("sync.lock"), files=self.files)

    @property
    def compaction(self) -> Compaction:
        """Return what writes snapshots."""
        return Compaction(self.door, self.rounds, self.merging, lambda: connect(self.path, KEY, "reader"))

    @property
    def care(self) -> Care:
        """Return what checks and heals the share."""
        return Care(self.door, self.hub.fetch_cards)

    @property
    def enclosures(self) -> EnclosureStore:
        """Return where this profile keeps what is enclosed, under a key of its own."""
        key = hashlib.sha256(self.device.encode()).digest()
        store = EnclosureStore(self.path.parent / "enclosures", key)
        store.fetch = Files(lambda: connect(self.path, KEY, "reader"), open_store, store, self.device).fetch
        return store

    @property
    def files(self) -> Files:
        """Return what sends and fetches enclosures."""
        return Files(lambda: connect(self.path, KEY, "reader"), open_store, self.enclosures, self.device)

    def broken(self, *, after: int, replies: bool) -> RoundService:
        """Return exchanges over a share that goes away at the n-th call, before it or (with `replies`) after it."""
        door = HubDoor(self.unit_of_work, lambda url, secret: Faulty(open_store(url, secret), after, replies))
        return RoundService(door, self.merging, self.path.with_name("sync.lock"), files=self.files)

    @property
    def closures(self) -> RegisterService:
        """Return the service of registers, which claims what it closes."""
        claim = partial(claim_closure, self.door)
        return RegisterService(self.unit_of_work, self.clock, lambda _database: "", claim)

    @property
    def letters(self) -> CorrespondenceService:
        """Return the service of letters."""
        return CorrespondenceService(self.unit_of_work, self.clock, HouseRules, self.enclosures)

    def write(self, subject: str) -> UUID:
        """Register a letter."""
        return self.letters.register(LetterInput("incoming", subject, ARRIVALS)).letter_id

    def edit(self, letter: UUID, subject: str) -> None:
        """Change the subject of a letter."""
        with self.unit_of_work("update_letter", Text("test", "edit")) as work:
            work.get(Letter, letter).subject = subject

    def subjects(self) -> list[str]:
        """Return the subjects of the letters, in order."""
        found = self.reader.execute("SELECT subject FROM letter ORDER BY subject").fetchall()
        return [subject for (subject,) in found]

    def count(self, table: str) -> int:
        """Return how many rows a table has."""
        return int(self.reader.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def tick(self, **step: float) -> None:
        """Let time pass."""
        self.clock.move_to(self.clock.now() + timedelta(**step))

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


HOOKS = (project, write_entries, lambda context: stamp(context, Tables(captured_tables(), context.connection)))

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
    engine = make_engine(path, KEY)
    unit_of_work = UnitOfWork(engine, Capture(captured_tables()), clock, Author(agent, device.id), HOOKS)
    with unit_of_work("seed", Text("test", "seed")) as work:
        work.add(Agent(id=agent, name=name, initials=initials_of(name), unit_id=UNIT))
        work.session.flush()
        assign_device(work.connection, agent)
    engine.dispose()
    return reopen_profile(path)


def reopen_profile(path: Path) -> Officer:
    """Open a profile as the program does."""
    with closing(connect(path, KEY)) as database:
        device = present_device(database)
    assert device is not None
    clock, engine = FixedClock(NOW), make_engine(path, KEY)
    unit_of_work = UnitOfWork(engine, Capture(captured_tables()), clock, Author(device.agent_id, device.id), HOOKS)
    return Officer(path, engine, clock, unit_of_work, HubRules(), connect(path, KEY, "reader"))


@pytest.fixture
def pair(chief: Officer, hire: Hire) -> tuple[Officer, Officer]:
    """Return two members of one shared space."""
    officer = hire("Bruno Caron")
    join(officer, chief)
    chief.hub.approve()
    for one in (officer, chief, officer):
        one.rounds.once()
    return chief, officer


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


def settle(*officers: Officer) -> None:
    """Exchange until everybody has read everything."""
    for _ in range(2):
        for officer in officers:
            officer.rounds.once()


def log_of(share: Path, officer: Officer) -> list[Path]:
    """Return the lots of a device on a shared folder, in order."""
    return sorted((share / "log" / officer.device).iterdir())
