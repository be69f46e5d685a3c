"""A profile with a few enclosures and a journal, as a day's work leaves it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.ids import uuid7
from aso_desktop.security.audit import record
from aso_desktop.security.device import ensure_device
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.security.slots import OpenKeys
from aso_desktop.services.access import AccessService
from aso_desktop.services.backup import BackupService, RestoreService, VerifyService
from aso_desktop.store.connection import Connection, connect
from aso_desktop.store.unit_of_work import Author
from tests.services.access.conftest import NOW, Post


@dataclass
class Office:
    """An open profile, its clock and its services."""

    post: Post
    access: AccessService
    code: str
    clock: FixedClock

    @property
    def profile(self) -> Path:
        """The folder."""
        return self.post.profile

    @property
    def keys(self) -> OpenKeys:
        """The keys in use."""
        return self.access.session.keys

    @property
    def enclosures(self) -> EnclosureStore:
        """The encrypted files."""
        return EnclosureStore(self.profile / "enclosures", self.keys.enclosure)

    def backup(self, keep: int = 24) -> BackupService:
        """The backups."""
        return BackupService(self.profile, self.keys, self.access.session.key_file, self.clock, keep)

    def restoring(self) -> RestoreService:
        """The restorations."""
        return RestoreService(self.profile, self.clock)

    def verifying(self) -> VerifyService:
        """The verification."""
        return VerifyService(self.profile, self.keys)

    @contextmanager
    def database(self) -> Iterator[Connection]:
        """Give a connection to the database."""
        connection = connect(self.profile / "aso.db", self.keys.data)
        try:
            yield connection
        finally:
            connection.close()

    def enclose(self, content: bytes, name: str = "lettre.pdf") -> str:
        """Keep an enclosure, refer to it and journal it; return its blob."""
        kept = self.enclosures.keep_bytes(content)
        row = uuid7()
        with self.database() as database:
            device, _ = ensure_device(database, self.clock.now(), "")
            database.execute("BEGIN IMMEDIATE")
            database.execute(
                "INSERT INTO enclosure(id, name, sha256, blob, size) VALUES (?, ?, ?, ?, ?)",
                (row.bytes, name, kept.sha256, kept.blob, kept.size),
            )
            record(database, Author(None, device.id), self.clock.now(), "enclosure_added", ("enclosure", row))
            database.execute("COMMIT")
        return kept.blob


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Return a profile in which some work was done."""
    post = Post(tmp_path / "profile")
    access, code = post.create()
    office = Office(post, access, code, FixedClock(NOW))
    for n in range(3):
        office.enclose(f"Lettre {n}".encode() * 200, f"lettre-{n}.pdf")
    return office
