"""Services wired by hand over a fresh encrypted file: journal, enclosures and a clock that stands still."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Engine

import aso_desktop.models  # noqa: F401 - maps every class
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import shipped_id
from aso_desktop.models.people import Agent, Unit
from aso_desktop.security.audit import head, write_entries
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.circuits.standing import stand
from aso_desktop.services.correspondence.commands import CorrespondenceService
from aso_desktop.services.correspondence.seeds import seed as seed_types
from aso_desktop.services.correspondence.values import HouseRules
from aso_desktop.services.registers.commands import RegisterService
from aso_desktop.services.registers.seeds import seed as seed_registers
from aso_desktop.services.search.projection import DERIVED_TRIGGERS, project
from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import Connection, DataKey, connect
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.migrate import migrate
from aso_desktop.store.unit_of_work import Author, UnitOfWork
from tests.made import made_once

KEY = DataKey(bytes(range(32)))
ENCLOSURE_KEY = bytes(range(32, 64))
DEVICE = "d" * 32
NOW = datetime(2026, 11, 13, 9, 42, 7, 125_000, tzinfo=UTC)
UNIT = shipped_id("unit", "CAB")
AGENT = shipped_id("agent", "AB")
ARRIVALS = shipped_id("register", "ARR")
DEPARTURES = shipped_id("register", "DEP")
INTERNAL = shipped_id("register", "INT")


@dataclass
class Desk:
    """One profile as the application wires it."""

    folder: Path
    engine: Engine
    clock: FixedClock
    unit_of_work: UnitOfWork
    registers: RegisterService
    letters: CorrespondenceService
    store: EnclosureStore
    rules: HouseRules = field(default_factory=HouseRules)
    readers: list[Connection] = field(default_factory=list)

    @property
    def db(self) -> Connection:
        """Return a reader's connection that sees every commit."""
        if not self.readers:
            self.readers.append(connect(self.folder / "aso.db", KEY, "reader"))
        return self.readers[0]

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """Return rows read on a connection of their own."""
        return list(self.db.execute(sql, values).fetchall())

    def table(self, name: str) -> list[tuple[object, ...]]:
        """Return a whole table, to compare it byte for byte."""
        return self.rows(f"SELECT * FROM {name} ORDER BY local_id")

    def close(self) -> None:
        """Let the file go."""
        for reader in self.readers:
            reader.close()
        self.engine.dispose()


def make_unit_of_work(path: Path, clock: FixedClock, agent: UUID | None = AGENT) -> tuple[Engine, UnitOfWork]:
    """Return a writer over a profile's database, with the journal."""
    engine = make_engine(path, KEY)
    return engine, UnitOfWork(
        engine, Capture(captured_tables()), clock, Author(agent, DEVICE), [project, stand, write_entries]
    )


def chain_head(database: Connection) -> str:
    """Return the end of the journal's chain."""
    last = head(database, DEVICE)
    return f"{last.seq}:{last.hash}" if last else ""


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a migrated database with a unit, an agent and the shipped rows; copy it, never open it."""
    return made_once(tmp_path_factory, "seeded", seed) / "aso.db"


def seed(folder: Path) -> None:
    """Make that database in a folder."""
    path = folder / "aso.db"
    migrate(path, KEY, captured_tables(), DERIVED_TRIGGERS, create=True)
    engine, unit_of_work = make_unit_of_work(path, FixedClock(NOW), agent=None)
    with unit_of_work("seed", Text("test", "seed")) as work:
        work.add(Unit(id=UNIT, code="CAB", label="Cabinet"))
        work.add(Agent(id=AGENT, name="Amira Benali", initials="AB", unit_id=UNIT))
        seed_registers(work, UNIT)
        seed_types(work)
    engine.dispose()


@pytest.fixture
def desk(seeded: Path, tmp_path: Path) -> Iterator[Desk]:
    """Return this test's own profile."""
    folder = tmp_path / "profile"
    folder.mkdir()
    shutil.copy(seeded, folder / "aso.db")
    clock = FixedClock(NOW)
    engine, unit_of_work = make_unit_of_work(folder / "aso.db", clock)
    store = EnclosureStore(folder / "enclosures", ENCLOSURE_KEY)
    registers = RegisterService(unit_of_work, clock, chain_head)
    letters = CorrespondenceService(unit_of_work, clock, lambda: made.rules, store)
    made = Desk(folder, engine, clock, unit_of_work, registers, letters, store)
    yield made
    made.close()
