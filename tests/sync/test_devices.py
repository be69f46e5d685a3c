"""Several devices on real encrypted files do whatever they like, and agree in the end."""

from collections.abc import Callable
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from sqlcipher3.dbapi2 import OperationalError
from typing_extensions import override

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.store.connection import transaction
from aso_desktop.sync.conflicts import Desk, Settlement, open_cells
from tests.sync.conftest import Peer, meet
from tests.sync.truth import check_against_truth, check_sound, digest

PEERS = st.integers(0, 2)
PLACES = st.integers(0, 30)
WORDS = st.sampled_from(["", "x", "y", "z", "Mairie d’Angers"])
TYPED_IN_NO_DESK = {"", "organisation_id", "duplicate_of_id"}
"""Cells whose value nobody types: the life of a row, references."""
TEN_YEARS = 10 * 365 * 24 * 3600


class Devices(RuleBasedStateMachine):
    """Three devices, their rows, and a bag of what they have published."""

    peers: ClassVar[list[Peer]]
    newcomer: ClassVar[Peer]

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[str, bytes]] = []
        self.closures = 0

    @initialize()
    def begin(self) -> None:
        for peer in self.peers:
            peer.empty()
        self.rows = [("organisation", self.peers[0].add("organisation", name="Mairie")) for _ in range(2)]
        meet(*self.peers)

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
        self._edit(peer, place, column, value)

    def _edit(self, peer: int, place: int, column: str, value: str) -> None:
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
                other = Settlement(value=value) if cell.column not in TYPED_IN_NO_DESK else versions[0]
                desk = Desk(device.db, device.tables, device.author, device.clock.now())
                desk.settle(key, cell.cell, [*versions, other][choice % (len(versions) + 1)])

    @rule(place=PLACES, column=st.sampled_from(["name", "phone"]), values=st.lists(WORDS, min_size=3, max_size=3))
    def edit_everywhere(self, place: int, column: str, values: list[str]) -> None:
        for peer, value in enumerate(values):
            self._edit(peer, place, column, value)

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

    @rule(peer=PEERS, other=PEERS)
    def absorb(self, peer: int, other: int) -> None:
        """A device takes a snapshot of another in, whatever it has done itself meanwhile."""
        if peer != other:
            self.peers[peer].absorb(self.peers[other])

    @rule(peer=PEERS, other=PEERS, place=PLACES, column=st.sampled_from(["name", "phone"]), value=WORDS)
    def absorb_at_work(self, peer: int, other: int, place: int, column: str, value: str) -> None:
        """Somebody edits, deletes and adds rows while the parts of a snapshot come in."""
        places = iter(range(place, place + 30))
        if peer != other:
            self.peers[peer].absorb(self.peers[other], 2, lambda: self._edit(peer, next(places, place), column, value))

    @rule()
    def meet(self) -> None:
        meet(*self.peers)

    @rule(peer=PEERS, other=PEERS, statement=st.integers(1, 200))
    def crash(self, peer: int, other: int, statement: int) -> None:
        """A merge dies at some statement; the file is opened again."""
        device, left = self.peers[peer], iter(range(statement))
        device.db.set_progress_handler(lambda: next(left, None) is None, 50)
        try:
            device.receive(self.peers[other].sent if peer != other else [])
        except (OperationalError, EnvironmentFailure):  # interrupted
            device.reopen()
        device.db.set_progress_handler(None, 0)

    @rule(peer=PEERS)
    def look(self, peer: int) -> None:
        assert self.peers[peer].rows("PRAGMA foreign_key_check") == []

    @override
    def teardown(self) -> None:
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
        self.newcomer.empty()
        self.newcomer.absorb(self.peers[0])
        assert digest(self.newcomer) == digests[0]
        self.newcomer.empty()
        for other in (self.peers[2], self.peers[0], self.peers[1]):
            self.newcomer.receive(other.sent)
        assert digest(self.newcomer) == digests[0]


def play(examples: int) -> None:
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large]
    run = settings(max_examples=examples, stateful_step_count=50, deadline=None, suppress_health_check=slow)
    run_state_machine_as_test(Devices, settings=run)


@pytest.fixture
def _devices(peers: Callable[[str], list[Peer]]) -> None:
    *Devices.peers, Devices.newcomer = peers("abcd")


@pytest.mark.usefixtures("_devices")
def test_devices_agree_whatever_they_do() -> None:
    play(200)


@pytest.mark.slow
@pytest.mark.usefixtures("_devices")
def test_devices_agree_at_length() -> None:
    play(5_000)
