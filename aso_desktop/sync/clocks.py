"""The rule of heads and dots, over one row at a time; pure data, no database.

A head of a cell is a value that no value seen names as its parent. The head shown is the newest by (stamp, device), a
value before an absence; the others are the open conflict. `docs/synchronisation.md` tells the rule with an example.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from aso_desktop.sync.records import DELETE, INSERT, LIFE, UPDATE, Change, Dot, Value

ALL: Final = -1
"""Stands for every cell of a row that has no clock of its own."""

Cursors = Mapping[bytes, int]
"""Device → number of its last change received; absent is 0."""

Key = tuple[int, bytes]
"""Table number and row id."""


class Head(NamedTuple):
    """A value's clock: its dot and stamp, its author (a number of `sync_author`), when, and whether it is an absence.

    `wall` is None where the stamp says it.
    """

    device: bytes
    n: int
    stamp: int
    author: int
    wall: int | None = None
    gone: bool = False

    @property
    def dot(self) -> Dot:
        """Return the name of the value."""
        return Dot(self.device, self.n)

    @property
    def rank(self) -> tuple[bool, int, bytes]:
        """Return what the shown head has most of."""
        return not self.gone, self.stamp, self.device


class Rival(NamedTuple):
    """A head with its value."""

    head: Head
    value: Value


class Last(NamedTuple):
    """The newest value that an absence replaced."""

    stamp: int
    device: bytes
    value: Value


@dataclass(slots=True)
class Row:
    """The clocks of a row, its shown values by cell, and what is left of deleted ones.

    `base` is the head of every cell that `cells` does not name; `losers` and `waits` only speak of cells named there,
    save `waits[ALL]`, which speaks of the others. `before` gathers what the cells whose shown head changed had shown.
    `stored` says that the file holds a clock of the row, whose base is `kept`.
    """

    key: Key
    base: Head | None = None
    cells: dict[int, Head] = field(default_factory=dict)
    losers: dict[int, list[Rival]] = field(default_factory=dict)
    waits: dict[int, set[Dot]] = field(default_factory=dict)
    values: dict[int, Value] = field(default_factory=dict)
    last: dict[int, Last] = field(default_factory=dict)
    before: dict[int, Value] = field(default_factory=dict)
    stored: bool = False
    kept: Head | None = None
    crowded: bool = False
    mourned: bool = False

    @property
    def lives(self) -> bool:
        """Say whether any cell holds a value: only what is gone everywhere is deleted."""
        return (self.base is not None and not self.base.gone) or any(not head.gone for head in self.cells.values())

    @property
    def is_known(self) -> bool:
        """Say whether the row's insertion or deletion was received, not only edits of it."""
        return self.shown(LIFE) is not None

    @property
    def is_plain(self) -> bool:
        """Say whether one value of each cell is all there is to tell: one clock, no conflict, nothing gone."""
        return self.base is not None and not (self.base.gone or self.cells or self.losers or self.waits or self.last)

    def shown(self, cell: int) -> Head | None:
        """Return the head that is shown."""
        return self.cells.get(cell, self.base)

    def rivals(self, cell: int) -> list[Rival]:
        """Return every head of a cell, the shown one first."""
        head = self.shown(cell)
        if head is None:
            return []
        return [Rival(head, None if head.gone else self.values.get(cell)), *self.losers.get(cell, ())]

    def waiting(self, cell: int) -> set[Dot]:
        """Return what a cell is known to lack."""
        return self.waits.get(cell if cell in self.cells else ALL, set())

    def heads(self) -> Iterable[Head]:
        """Return every head of the row, some more than once."""
        if self.base is not None:
            yield self.base
        yield from self.cells.values()
        for rivals in self.losers.values():
            yield from (rival.head for rival in rivals)

    def apply(self, change: Change, author: int, known: Mapping[int, Value], seen: Cursors) -> None:
        """Apply a record; `known` has the default of each cell of the table, `seen` the cursors before the batch."""
        wall = None if change.wall == change.stamp >> 16 else change.wall
        head = Head(change.device, change.n, change.stamp, author, wall, change.op == DELETE)
        if change.op == UPDATE:
            for cell, value in change.values.items():
                parents = change.replaced(cell)
                if not self._follow(cell, head, value, parents):
                    self.put(cell, Rival(head, value), parents, seen)
        elif change.op == INSERT and self.is_blank and not change.parents and not change.apart:
            self.base, self.values = head, {LIFE: None, **known, **change.values}
        else:
            self._cover(change, head, known, seen)

    @property
    def is_blank(self) -> bool:
        """Say whether nothing at all is known of the row."""
        return self.base is None and not (self.cells or self.waits or self.last or self.values)

    def _follow(self, cell: int, head: Head, value: Value, parents: tuple[Dot, ...]) -> bool:
        """Take a value that replaces the only one there, nothing waited for or mourned: what `put` does, shorter."""
        shown = self.cells.get(cell, self.base)
        if shown is None or len(parents) != 1 or self.losers or self.waits or self.last or shown.gone:
            return False
        if parents[0] != (shown.device, shown.n) or shown.stamp >= head.stamp:
            return False
        self.cells[cell] = head
        self.before.setdefault(cell, self.values.get(cell))
        self.values[cell] = value
        return True

    def put(self, cell: int, new: Rival, parents: Iterable[Dot], seen: Cursors) -> None:
        """Apply one value to one cell."""
        rivals, waits = self.rivals(cell), set(self.waiting(cell))
        for parent in parents:
            kept = [r for r in rivals if r.head.n != parent.n or r.head.device != parent.device]
            if len(kept) < len(rivals):
                rivals = kept
            elif parent.n > seen.get(parent.device, 0):
                waits.add(parent)
        dot = new.head.dot
        if dot in waits and rivals:
            waits.discard(dot)
        elif all(r.head.dot != dot for r in rivals):
            rivals.append(new)
        self.settle(cell, rivals, waits, new)

    def settle(self, cell: int, rivals: list[Rival], waits: set[Dot], new: Rival) -> None:
        """Give a cell its heads and what it waits for; `new` is the value that came."""
        before = self.shown(cell)
        if len(rivals) > 1:
            rivals.sort(key=lambda rival: rival.head.rank, reverse=True)
        if len(rivals) > 1 or waits or cell in self.losers or cell in self.waits:
            self.crowded = True
            _keep(self.losers, cell, rivals[1:])
            _keep(self.waits, cell, waits)
        self.cells[cell] = rivals[0].head
        self.show(cell, before, rivals[0], new)

    def _cover(self, change: Change, head: Head, known: Mapping[int, Value], seen: Cursors) -> None:
        """Apply a record that speaks of every cell."""
        base, waits = self.base, set(self.waits.get(ALL, ()))
        apart = set(self.cells) | set(change.apart)
        everything = known.keys() | change.values.keys() | self.values.keys() | {LIFE}
        waits |= {p for p in change.parents if p.n > seen.get(p.device, 0) and (base is None or p != base.dot)}
        is_replaced, new = head.dot in waits, base
        if is_replaced:
            waits.discard(head.dot)
        elif base is None or base.dot in change.parents:
            new = head
        elif base.dot != head.dot:
            apart |= everything
            new = max(base, head, key=lambda h: h.rank)
        told = {} if head.gone else {**known, **change.values}
        for cell in apart:
            self.put(cell, Rival(head, told.get(cell)), change.replaced(cell), seen)
        for cell in everything - apart:
            come = Rival(head, told.get(cell))
            self.show(cell, base, come if new is head else Rival(base or head, self.values.get(cell)), come)
        self.base = self.cells.get(LIFE, new)  # whatever speaks of a row's life speaks of every cell
        self.wait_everywhere(waits)
        self.pack()

    def wait_everywhere(self, waits: set[Dot]) -> None:
        """Have every cell without a clock of its own wait for some changes."""
        if waits or ALL in self.waits:
            self.crowded = True
            _keep(self.waits, ALL, waits)

    def pack(self) -> None:
        """Forget the clocks of cells that the row's own clock says as well."""
        if self.base is None or ALL in self.waits:
            return
        dot = self.base.dot
        for cell, head in list(self.cells.items()):
            if head.dot == dot and cell not in self.losers and cell not in self.waits:
                del self.cells[cell]

    def show(self, cell: int, before: Head | None, shown: Rival, new: Rival) -> None:
        """Take over the shown value: the newest value ever, where there is none any more."""
        last = self._newest(cell, before, new)
        head = shown.head
        if not head.gone and last and (last.stamp, last.device) <= (head.stamp, head.device):
            last = None
        if last != self.last.get(cell):
            self.mourned = True
            if last:
                self.last[cell] = last
            else:
                del self.last[cell]
        if head.gone and last is None:
            return
        value = last.value if head.gone and last else shown.value
        if before is None or before.dot != head.dot or value != self.values.get(cell):
            self.before.setdefault(cell, self.values.get(cell))
            self.values[cell] = value

    def recall(self, cell: int, last: Last) -> None:
        """Take notice of a value that was replaced by an absence elsewhere."""
        shown = self.rivals(cell)
        if shown:
            self.show(cell, shown[0].head, shown[0], Rival(Head(last.device, 0, last.stamp, 0), last.value))

    def _newest(self, cell: int, before: Head | None, new: Rival) -> Last | None:
        """Return the newest value of a cell seen so far, replaced or not."""
        last = self.last.get(cell)
        if cell == LIFE:
            return None
        for head, value in ((before, self.values.get(cell)), new):
            if head is not None and not head.gone and (last is None or (head.stamp, head.device) > last[:2]):
                last = Last(head.stamp, head.device, value)
        return last


def _keep(place: dict[int, list[Rival]] | dict[int, set[Dot]], cell: int, found: list[Rival] | set[Dot]) -> None:
    """Keep what a cell has; nothing where it has nothing."""
    if found:
        place[cell] = found  # type: ignore[assignment]
    else:
        place.pop(cell, None)
