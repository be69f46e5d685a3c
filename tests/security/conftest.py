"""A cheap passphrase, and an encrypted file with its journal."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

import aso_desktop.models  # noqa: F401 - maps every class
from aso_desktop.security.primitives import Argon2Cost
from aso_desktop.store.connection import Connection, DataKey, connect
from aso_desktop.store.engine import captured_tables
from aso_desktop.store.migrate import migrate
from aso_desktop.store.unit_of_work import Author

CHEAP = Argon2Cost(64, 1, 1)
PHRASE = "cerise moulin verger tambour lagune"
KEY = DataKey(bytes(range(32)))
NOW = datetime(2026, 11, 13, 9, 42, 7, 125_000, tzinfo=UTC)
AGENT = UUID("0190b3b0-0000-7000-8000-00000000000a")
AUTHOR = Author(AGENT, "d" * 32)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a migrated, empty database; copy it, never open it."""
    path = tmp_path_factory.mktemp("security") / "aso.db"
    migrate(path, KEY, captured_tables(), create=True)
    return path


@pytest.fixture
def database(migrated: Path, tmp_path: Path) -> Iterator[Connection]:
    """Return a connection to this test's own database."""
    path = tmp_path / "aso.db"
    path.write_bytes(migrated.read_bytes())
    connection = connect(path, KEY)
    yield connection
    connection.close()
