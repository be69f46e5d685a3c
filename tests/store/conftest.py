"""A fresh encrypted file per test, copied from one that was migrated once."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

import aso_desktop.models  # noqa: F401 - maps every class
from aso_desktop.core.clock import FixedClock
from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import Connection, DataKey, connect
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.migrate import migrate
from aso_desktop.store.unit_of_work import Author, UnitOfWork
from tests.made import made_once

KEY = DataKey(bytes(range(32)))
NOW = datetime(2026, 11, 13, 9, 42, 7, 125_000, tzinfo=UTC)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a migrated, empty database; copy it, never open it."""
    made = made_once(
        tmp_path_factory, "migrated", lambda folder: migrate(folder / "aso.db", KEY, captured_tables(), create=True)
    )
    return made / "aso.db"


@pytest.fixture
def database_path(migrated: Path, tmp_path: Path) -> Path:
    """Return this test's own database."""
    return Path(shutil.copy(migrated, tmp_path / "aso.db"))


@dataclass
class Bench:
    """A store as the application wires it, without hooks."""

    path: Path
    engine: Engine
    clock: FixedClock
    unit_of_work: UnitOfWork

    def read(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """Return rows read on a connection of their own."""
        with_reader: Connection = connect(self.path, KEY, "reader")
        try:
            return list(with_reader.execute(sql, values).fetchall())
        finally:
            with_reader.close()


@pytest.fixture
def store(database_path: Path) -> Iterator[Bench]:
    """Return the store of this test."""
    engine = make_engine(database_path, KEY)
    clock = FixedClock(NOW)
    author = Author(None, "d" * 32)
    yield Bench(database_path, engine, clock, UnitOfWork(engine, Capture(captured_tables()), clock, author, []))
    engine.dispose()
