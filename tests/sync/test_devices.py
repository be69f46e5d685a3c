"""Several devices on real encrypted files do whatever they like, and agree in the end."""

import shutil
import tempfile
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from aso_desktop.store.connection import transaction
from aso_desktop.store.engine import captured_tables
from aso_desktop.sync.conflicts import Desk, Settlement, open_cells
from tests.sync.conftest import Peer
from tests.sync.truth import check_against_truth, check_sound, digest

PEERS = st.integers(0, 2)
PLACES = st.integers(0, 30)
WORDS = st.sampled_from(["", "x", "y", "z", "Mairie d’Angers"])
TEN_YEARS = 10 * 365 * 24 * 3600


class Devices(RuleBasedStateMachine):
    """Three devices, their rows, and a bag of what they have published."""

    template: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="aso-sync-"))
        self.peers: list[Peer] = []
        self.rows: list[tuple[str, bytes]] = []
        self.closures = 0

    @initialize()
    def install(self) -> None:
        for name in "abc":
            path = Path(shutil.copy(self.template, self.folder / f"{name}.db"))
            self.peers.append(Peer(path, name, captured_tables()))

    def _row(self, table: str, place: int) -> bytes | None:
        found = [row for name, row in self.rows if name == table]
        return found[place % len(found)] if found else None

    @rule(peer=PEERS, name=WORDS)
    def insert(self, peer: int, name: str) -> None:
        self.rows.append(("organisation", self.peers[peer].add("organisation", name=name)))

    @rule(peer=PEERS, place=PLACES)
    def insert_child(self, peer: int, place: int) -> None:
        device, parent = self.peers[peer], self._row("organisation", place)
        if parent and device.row("organisation", parent, "id"):
            self.rows.append(("held_position", device.add("held_position", organisation_id=parent, title="Maire")))

    @rule(peer=PEERS, place=PLACES, column=st.sampled_from(["name", "phone", "siren"]), value=WORDS)
    def edit(self, peer: int, place: int, column: str, value: str) -> None:
        if row := self._row("organisation", place):
            self.peers[peer].edit("organisation", row, **{column: value})

    @rule(peer=PEERS, place=PLACES, other=PLACES)
    def move_child(self, peer: int, place: int, other: int) -> None:
        device = self.peers[peer]
        child, parent = self._row("held_position", place), self._row("organisation", other)
        if child and parent and device.row("organisation", parent, "id"):
            device.edit("held_position", child, organisation_id=parent)

    @rule(peer=PEERS, place=PLACES, value=WORDS)
    def edit_raw(self, peer: int, place: int, value: str) -> None:
        """Some program writes plain SQL: triggers capture it, the next unit of work stamps it."""
        if row := self._row("organisation", place):
            self.peers[peer].db.execute("UPDATE organisation SET address = ? WHERE id = ?", (value, row))

    @rule(peer=PEERS, place=PLACES, table=st.sampled_from(["organisation", "held_position"]))
    def delete(self, peer: int, place: int, table: str) -> None:
        device, row = self.peers[peer], self._row(table, place)
        children = device.rows("SELECT 1 FROM held_position WHERE organisation_id = ?", row)
        if row and not children:
            device.delete(table, row)

    @rule(peer=PEERS)
    def close_a_month(self, peer: int) -> None:
        self.closures += 1
        self.peers[peer].add("month_closure", month=f"2026-{self.closures}")

    @rule(peer=PEERS, place=PLACES, choice=PLACES, value=WORDS)
    def settle(self, peer: int, place: int, choice: int, value: str) -> None:
        device = self.peers[peer]
        with transaction(device.db):
            device.db.execute("PRAGMA defer_foreign_keys = ON")
            device.stamp()
            if found := open_cells(device.db, device.tables):
                cell = found[place % len(found)]
                key = device.tables.named(cell.table).number, cell.row
                versions = [Settlement(keep=v.dot) for v in cell.versions]
                other = Settlement(value=value) if cell.column not in {"", "organisation_id"} else versions[0]
                desk = Desk(device.db, device.tables, device.author, device.clock.now())
                desk.settle(key, cell.cell, [*versions, other][choice % (len(versions) + 1)])

    @rule(peer=PEERS, seconds=st.sampled_from([1, 60, -1, -3600, TEN_YEARS, -TEN_YEARS]))
    def move_clock(self, peer: int, seconds: int) -> None:
        self.peers[peer].tick(seconds)

    @rule(peer=PEERS)
    def publish(self, peer: int) -> None:
        self.peers[peer].publish()

    @rule(peer=PEERS, other=PEERS, part=st.floats(0, 1))
    def receive(self, peer: int, other: int, part: float) -> None:
        if peer != other:
            sent = self.peers[other].sent
            self.peers[peer].receive(sent[: round(part * len(sent))])

    @rule(peer=PEERS, other=PEERS, statement=st.integers(1, 40))
    def crash(self, peer: int, other: int, statement: int) -> None:
        """A merge dies at some statement; the file is opened again."""
        device, left = self.peers[peer], iter(range(statement))
        device.db.set_progress_handler(lambda: next(left, None) is None, 50)
        try:
            device.receive(self.peers[other].sent if peer != other else [])
        except Exception as error:  # noqa: BLE001 - interrupted: sqlcipher's own error, or ours about it
            assert "interrupt" in str(error).lower(), error
        device.db.set_progress_handler(None, 0)
        device.reopen()

    @precondition(lambda self: self.peers)
    @rule(peer=PEERS)
    def look(self, peer: int) -> None:
        assert self.peers[peer].rows("PRAGMA foreign_key_check") == []

    def teardown(self) -> None:
        try:
            self._settle_down()
        finally:
            for peer in self.peers:
                peer.db.close()
            shutil.rmtree(self.folder)

    def _settle_down(self) -> None:
        for _ in range(2):
            for peer in self.peers:
                peer.receive([])
                peer.publish()
            for peer in self.peers:
                for other in self.peers:
                    peer.receive(other.sent if other is not peer else [])
        everything = [change for peer in self.peers for change in peer.sent]
        digests = [digest(peer) for peer in self.peers]
        for peer in self.peers:
            check_against_truth(peer, everything)
            check_sound(peer)
        assert all(found == digests[0] for found in digests)
        for peer, before in zip(self.peers, digests, strict=True):
            peer.receive(everything)
            assert digest(peer) == before


def test_devices_agree_whatever_they_do(migrated: Path) -> None:
    Devices.template = migrated
    runner: Any = Devices.TestCase
    runner.settings = settings(
        max_examples=200,
        stateful_step_count=50,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    runner().runTest()


@pytest.mark.slow
def test_devices_agree_at_length(migrated: Path) -> None:
    Devices.template = migrated
    runner: Any = Devices.TestCase
    runner.settings = settings(max_examples=5_000, stateful_step_count=50, deadline=None)
    runner().runTest()
