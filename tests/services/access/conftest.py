"""A profile as the first start makes it, cheap to unlock, with a keyring in memory."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

import aso_desktop.models  # noqa: F401 - maps every class
from aso_desktop.security.slots import OpenKeys
from aso_desktop.services.access import AccessRules, AccessService, KeyringWay, Opening, SlotService
from aso_desktop.store.connection import connect
from aso_desktop.store.engine import captured_tables
from aso_desktop.store.migrate import migrate
from tests.security.conftest import CHEAP, PHRASE
from tests.security.keyrings import MemoryKeyring

NOW = datetime(2026, 11, 13, 9, 42, 7, tzinfo=UTC)
SHEET = "canary-4711"


def build(path: Path, keys: OpenKeys) -> None:
    """Make a database with one setting in it, as the application would with its first rows."""
    migrate(path, keys.data, captured_tables(), create=True)
    database = connect(path, keys.data)
    database.execute("INSERT INTO setting VALUES ('canary', ?)", (SHEET,))
    database.close()


@dataclass
class Post:
    """A workstation: a profile folder, and the keyring of its user."""

    profile: Path
    keyring: KeyringBackend | None = field(default_factory=MemoryKeyring)

    def _find(self, allowed: Sequence[str]) -> tuple[str, KeyringBackend] | None:
        return ("memory", self.keyring) if self.keyring is not None and "memory" in allowed else None

    def access(self) -> AccessService:
        """Return a service as a new process would have it."""
        return AccessService(self.profile, KeyringWay(("memory",), self._find), AccessRules(cost=CHEAP))

    def create(self, *, code: bool = True) -> tuple[AccessService, str]:
        """Make the profile; return the service and the printed code."""
        access = self.access()
        printed = access.session.prepare_code().printed if code else ""
        opening = access.create(PHRASE, build)
        assert opening.screen == "ready"
        return access, printed

    def slots(self, access: AccessService) -> SlotService:
        """Return the slots of an open profile."""
        return SlotService(access)

    def canary(self, opening: Opening) -> str:
        """Return the setting that only the right database holds."""
        assert opening.keys is not None
        database = connect(self.profile / "aso.db", opening.keys.data, "reader")
        try:
            return str(database.execute("SELECT value FROM setting WHERE name = 'canary'").fetchone()[0])
        finally:
            database.close()

    def snapshot(self) -> dict[str, str]:
        """Return every file of the profile with its hash."""
        files = (p for p in self.profile.rglob("*") if p.is_file())
        return {str(p.relative_to(self.profile)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


@pytest.fixture
def post(tmp_path: Path) -> Post:
    """Return a workstation without a profile."""
    return Post(tmp_path / "profile")


Damage = Callable[[Path], None]
