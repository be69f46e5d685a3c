"""The bare rule against full causal histories: no false conflict, none missed, the same log everywhere."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest

from aso_desktop.sync.clocks import Rival, Row
from aso_desktop.sync.records import INSERT, UPDATE, Change, Dot

DEVICES = [bytes([65 + place]) * 16 for place in range(5)]
CELLS = range(1, 7)
STEPS = 400
ROW = (10, bytes(16))


@dataclass
class Device:
    """A device that knows one row, and the skew of its clock in ticks."""

    name: bytes
    skew: int
    row: Row = field(default_factory=lambda: Row(ROW))
    cursor: dict[bytes, int] = field(default_factory=dict)

    def write(self, tick: int, cell: int, value: str, *, settle: bool) -> Change:
        """Write a value, as the stamping does: an edit names what is shown, a resolution all heads."""
        rivals = self.row.rivals(cell)
        named = tuple(r.head.dot for r in rivals if settle or r is rivals[0] or r.value == rivals[0].value)
        newest = max((r.head.stamp for r in rivals), default=0)
        n = self.cursor.get(self.name, 0) + 1
        stamp = max(tick + self.skew, newest + 1)
        change = Change(10, UPDATE, ROW[1], self.name, n, stamp, 0, values={cell: value}, parents=named)
        self.row.apply(change, 1, {}, {})
        self.cursor[self.name] = n
        return change

    def receive(self, batch: Iterable[Change]) -> None:
        """Apply the part of a batch that is next for each device."""
        seen = dict(self.cursor)
        for change in batch:
            if change.n == self.cursor.get(change.device, 0) + 1:
                self.row.apply(change, 1, {}, seen)
                self.cursor[change.device] = change.n
        for cell, dots in list(self.row.waits.items()):
            left = {dot for dot in dots if dot.n > self.cursor.get(dot.device, 0)}
            self.row.waits[cell] = left


class History:
    """Every change ever made, with all that its author had replaced before: the truth."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self._by_dot: dict[tuple[int, Dot], Change] = {}

    def add(self, change: Change) -> None:
        self.changes.append(change)
        for cell in change.values:
            self._by_dot[cell, change.dot] = change

    def heads(self, cell: int, cursor: dict[bytes, int] | None = None) -> set[Dot]:
        """Return the values of a cell that no value known replaces, directly or through others."""
        known = [c for c in self.changes if cell in c.values and (cursor is None or c.n <= cursor.get(c.device, 0))]
        replaced = {dot for change in known for dot in self._ancestors(cell, change)}
        return {change.dot for change in known if change.dot not in replaced}

    def _ancestors(self, cell: int, change: Change) -> set[Dot]:
        found: set[Dot] = set()
        left = list(change.parents)
        while left:
            dot = left.pop()
            if dot not in found:
                found.add(dot)
                left.extend(self._by_dot[cell, dot].parents)
        return found


def play(seed: int) -> tuple[History, list[Device]]:
    """Have five devices write, and exchange late, in part and twice."""
    rng = random.Random(seed)
    history = History()
    devices = [Device(name, rng.randint(-200, 200)) for name in DEVICES]
    for tick in range(STEPS):
        device = rng.choice(devices)
        if rng.random() < 0.55:
            cell = rng.choice(CELLS)
            settle = len(device.row.rivals(cell)) > 1 and rng.random() < 0.4
            history.add(device.write(1_000 + tick, cell, rng.choice("xyz") + str(tick // 9), settle=settle))
        else:
            other = rng.choice(devices)
            batch = [c for c in history.changes if c.device == other.name and rng.random() < 0.97]
            device.receive(batch[: rng.randint(0, len(batch))])
    return history, devices


def dots(row: Row, cell: int) -> set[Dot]:
    return {r.head.dot for r in row.rivals(cell)}


@pytest.mark.parametrize("seed", range(40))
def test_no_conflict_is_invented_and_none_is_missed(seed: int) -> None:
    history, devices = play(seed)
    for device in devices:
        for cell in CELLS:
            if not device.row.waiting(cell):
                assert dots(device.row, cell) == history.heads(cell, device.cursor)
    for device in devices:
        for other in random.Random(seed).sample(devices, len(devices)):
            device.receive([c for c in history.changes if c.device == other.name])
    for cell in CELLS:
        assert {frozenset(dots(d.row, cell)) for d in devices} == {frozenset(history.heads(cell))}
        assert len({d.row.values.get(cell) for d in devices}) == 1


def test_the_worked_example_ends_as_it_is_told() -> None:
    a, b, c, d = (bytes([65 + place]) * 16 for place in range(4))
    made = Change(10, INSERT, ROW[1], a, 1, 100, 0, values={1: "open"})
    assigned = Change(10, UPDATE, ROW[1], b, 1, 110, 0, values={1: "assigned"}, parents=(Dot(a, 1),))
    closed = Change(10, UPDATE, ROW[1], c, 1, 105, 0, values={1: "closed"}, parents=(Dot(a, 1),))
    archived = Change(10, UPDATE, ROW[1], a, 2, 120, 0, values={1: "archived"}, parents=(Dot(c, 1),))
    settled = Change(10, UPDATE, ROW[1], c, 2, 121, 0, values={1: "assigned"}, parents=(Dot(a, 2), Dot(b, 1)))
    device = Device(d, 0)
    device.receive([made])
    device.receive([archived])
    assert device.row.waiting(1) == {Dot(c, 1)}
    assert device.row.values[1] == "archived"
    device.receive([closed])
    assert device.row.rivals(1) == [Rival(device.row.cells[1], "archived")]
    device.receive([assigned])
    assert dots(device.row, 1) == {Dot(a, 2), Dot(b, 1)}
    assert device.row.values[1] == "archived"
    device.receive([assigned])
    assert dots(device.row, 1) == {Dot(a, 2), Dot(b, 1)}
    device.receive([settled])
    assert dots(device.row, 1) == {Dot(c, 2)}
