"""Several devices on real encrypted files, exchanging records through a bag that all can see."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import aso_desktop.models  # noqa: F401 - maps every class
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import uuid7
from aso_desktop.store.capture import Capture, CapturedTable, capture_off
from aso_desktop.store.connection import Connection, DataKey, connect, transaction
from aso_desktop.store.engine import captured_tables
from aso_desktop.store.migrate import migrate
from aso_desktop.store.unit_of_work import Author, CommitContext
from aso_desktop.sync.merge import merge
from aso_desktop.sync.records import Change, decode, encode
from aso_desktop.sync.rows import cursors
from aso_desktop.sync.snapshot import Arrival, parts, stretches
from aso_desktop.sync.stamping import begin_stamping, drop_pending, pending, stamp
from aso_desktop.sync.tables import Tables
from tests.made import made_once

KEY = DataKey(bytes(range(32)))
NOW = datetime(2026, 11, 13, 9, 42, 7, 125_000, tzinfo=UTC)
WORDS = Text("test", "change")


class Peer:
    """One device: its file, its clock, and what it has sent."""

    def __init__(self, path: Path, name: str, declared: list[CapturedTable], tables: Tables | None = None) -> None:
        self.path = path
        self.name = name
        self.device = (name.encode() * 16)[:16]
        self.agent = UUID(bytes=(name.upper().encode() * 16)[:16])
        self.clock = FixedClock(NOW)
        self.capture = Capture(declared)
        self.sent: list[Change] = []
        self.db = self._open()
        self.tables = tables or Tables(declared, self.db)
        with transaction(self.db):
            begin_stamping(self.db)

    def _open(self) -> Connection:
        database = connect(self.path, KEY)
        database.execute("PRAGMA synchronous = OFF")
        return database

    def empty(self) -> None:
        """Forget everything, as if the file had just been made."""
        names = self.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
            "AND name NOT LIKE 'search%' AND name NOT IN ('store_state', 'sync_state')"
        )
        with transaction(self.db):
            self.db.execute("PRAGMA defer_foreign_keys = ON")
            with capture_off(self.db):
                for (name,) in names:
                    self.db.execute(f"DELETE FROM {name}")
        self.sent.clear()
        self.clock.move_to(NOW)

    def reopen(self) -> None:
        """Close the file and open it again, as after a crash."""
        self.db.close()
        self.db = self._open()

    @property
    def author(self) -> Author:
        return Author(self.agent, self.device.hex())

    def tick(self, seconds: float = 1) -> None:
        """Let time pass."""
        with suppress(OverflowError):
            self.clock.move_to(self.clock.now() + timedelta(seconds=seconds))

    def stamp(self) -> None:
        """Stamp what the open transaction did."""
        captured = self.capture.take(self.db)
        stamp(CommitContext(self.db, captured, "change", WORDS, self.author, self.clock.now()), self.tables)

    def do(self, sql: str, *values: Any) -> None:
        """Run one statement in a transaction of its own, stamped."""
        with transaction(self.db):
            self.db.execute("PRAGMA defer_foreign_keys = ON")
            self.db.execute(sql, values)
            self.stamp()

    def add(self, table: str, row_id: bytes | None = None, **values: Any) -> bytes:
        """Insert a row; return its id."""
        made = row_id or uuid7().bytes
        columns = ["id", *values]
        self.do(
            f"INSERT INTO {table}({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
            made,
            *values.values(),
        )
        return made

    def edit(self, table: str, row_id: bytes, **values: Any) -> None:
        """Change cells of a row."""
        self.do(f"UPDATE {table} SET {', '.join(f'{c} = ?' for c in values)} WHERE id = ?", *values.values(), row_id)

    def delete(self, table: str, row_id: bytes) -> None:
        """Delete a row."""
        self.do(f"DELETE FROM {table} WHERE id = ?", row_id)

    def publish(self) -> list[Change]:
        """Take the stamped records out, as they travel: through their bytes."""
        with transaction(self.db):
            found = pending(self.db, 1_000)
            if found:
                drop_pending(self.db, found[-1].n)
        self.sent += decode(encode(found))
        return self.sent

    def receive(self, changes: Iterable[Change]) -> None:
        """Merge records, after stamping what raw SQL may have left."""
        with transaction(self.db):
            self.db.execute("PRAGMA defer_foreign_keys = ON")
            self.stamp()
            merge(self.db, self.tables, changes)

    def absorb(self, other: "Peer", size: int = 7, between: Callable[[], None] | None = None) -> None:
        """Merge a snapshot that another device made of itself, part after part; `between` goes on working meanwhile."""
        other.receive([])
        other.publish()
        with transaction(other.db):
            bodies, covered = list(parts(other.db, other.tables, size)), cursors(other.db)
        told = stretches(bodies, self.tables)
        for stretch in (*told, None):
            with transaction(self.db):
                self.db.execute("PRAGMA defer_foreign_keys = ON")
                self.stamp()
                arrival = Arrival(self.db, self.tables, covered)
                if stretch is None:
                    arrival.finish(max(found.last for found in told))
                else:
                    arrival.take(bodies[stretch.part], stretch)
            if between is not None:
                between()

    def row(self, table: str, row_id: bytes, *columns: str) -> tuple[Any, ...] | None:
        """Return cells of a row."""
        found: tuple[Any, ...] | None = self.db.execute(
            f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?", (row_id,)
        ).fetchone()
        return found

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return rows of a statement."""
        return list(self.db.execute(sql, values).fetchall())


def meet(*peers: Peer) -> None:
    """Have every device receive what every other sent."""
    for peer in peers:
        peer.publish()
    for peer in peers:
        for other in peers:
            if other is not peer:
                peer.receive(other.sent)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a migrated, empty database; copy it, never open it."""
    made = made_once(
        tmp_path_factory, "migrated", lambda folder: migrate(folder / "aso.db", KEY, captured_tables(), create=True)
    )
    return made / "aso.db"


@pytest.fixture
def peers(migrated: Path, tmp_path: Path) -> Iterator[Callable[[str], list[Peer]]]:
    """Return a maker of devices, one per letter given."""
    made: list[Peer] = []

    def make(names: str) -> list[Peer]:
        for name in names:
            path = Path(shutil.copy(migrated, tmp_path / f"{name}.db"))
            made.append(Peer(path, name, captured_tables()))
        return made[-len(names) :]

    yield make
    for peer in made:
        peer.db.close()
