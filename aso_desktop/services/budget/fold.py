"""What a set of movements means, whoever made them and in whatever order they came: pure, the same on every device.

Rows are never changed by it. Some are found without effect, some wait for the row they speak of; of commitments that
do not fit into the credit of their line, it says which exceed, by how much. Nothing here reads a clock.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.core.ledger import CREDITS, FREEZES, OBLIGATIONS, Nature, Sums

NO_EFFECT: Final = "no_effect"
"""« Sans effet »: a second reversal of one row, or a withdrawal beyond what is left of its commitment."""

PENDING: Final = "pending"
"""« En attente de sa référence »: the row it speaks of has not arrived."""


_LEFT: Final[Mapping[str, int]] = {Nature.COMMITMENT: 1, Nature.INCREASE: 1, Nature.VERIFICATION: -1}
"""What makes up the rest of a commitment that a withdrawal may take."""


class Entry(NamedTuple):
    """A movement as the fold sees it. `hlc` orders by cause; `device` and `id` part equals."""

    id: UUID
    nature: str
    effect: str
    line: UUID | None
    commitment: UUID | None
    target: UUID | None
    amount: int
    ae: int
    cp: int
    hlc: int
    device: str
    is_provisional: bool = False
    agent: UUID | None = None

    @property
    def order(self) -> tuple[int, str, bytes]:
        """Return the place in the order of causes: a row's clock is above that of every row its author had."""
        return self.hlc, self.device, self.id.bytes


class Excess(NamedTuple):
    """A commitment that does not fit: how much of it exceeds."""

    commitment: UUID
    line: UUID | None
    net: int
    excess: int


class Folded(NamedTuple):
    """The verdicts: by movement, those that do not count; the commitments that exceed, in the order of the service."""

    inert: Mapping[UUID, str]
    exceeding: tuple[Excess, ...]


def fold(entries: Iterable[Entry]) -> Folded:
    """Return the verdicts on a set of rows; permuting or repeating rows changes nothing (I-DERIVE, I-MERGE)."""
    rows = sorted({entry.id: entry for entry in entries}.values(), key=lambda entry: entry.order)
    inert = verdicts(rows)
    counted = [row for row in rows if row.id not in inert]
    return Folded(inert, exceeding(counted))


def verdicts(rows: Iterable[Entry]) -> dict[UUID, str]:
    """Return which rows do not count, and why. `rows` are in the order of causes, each once."""
    ordered = list(rows)
    present = {row.id: row for row in ordered}
    inert: dict[UUID, str] = {}
    reversed_by: dict[UUID, UUID] = {}
    for row in ordered:
        verdict = _verdict(row, present, inert, reversed_by)
        if verdict:
            inert[row.id] = verdict
        elif row.nature == Nature.REVERSAL and row.target is not None:
            reversed_by[row.target] = row.id
    _withdrawals(ordered, inert, reversed_by)
    return inert


def _verdict(
    row: Entry, present: Mapping[UUID, Entry], inert: Mapping[UUID, str], reversed_by: Mapping[UUID, UUID]
) -> str:
    if row.target is None:
        return ""
    if row.target not in present:
        return PENDING
    if row.nature == Nature.REVERSAL and row.target in reversed_by:
        return NO_EFFECT
    return inert.get(row.target, "") if row.nature == Nature.REVERSAL else ""


def _withdrawals(ordered: Iterable[Entry], inert: dict[UUID, str], reversed_by: Mapping[UUID, UUID]) -> None:
    """Find the withdrawals beyond what their commitment has left: net less verified, in the order of causes."""
    counted = [row for row in ordered if row.commitment is not None and row.id not in inert]
    left: dict[UUID | None, int] = defaultdict(int)
    for row in counted:
        left[row.commitment] += _LEFT.get(row.effect, 0) * row.amount
    for row in counted:
        if row.nature != Nature.WITHDRAWAL or row.id in reversed_by:
            continue
        if -row.amount > left[row.commitment]:
            inert[row.id] = NO_EFFECT
        else:
            left[row.commitment] += row.amount


def exceeding(counted: Iterable[Entry]) -> tuple[Excess, ...]:
    """Return the commitments that do not fit into the credit of their line.

    Credits count whenever they came. Net commitments are served in three phases: those notified, other firm ones,
    provisional ones; within each by cause. One that does not fit still consumes: the available credit goes below zero.
    """
    by_line: dict[UUID | None, list[Entry]] = defaultdict(list)
    for row in counted:
        by_line[row.line].append(row)
    return tuple(excess for line in sorted(by_line, key=_line_order) for excess in _of_line(line, by_line[line]))


def _line_order(line: UUID | None) -> bytes:
    return line.bytes if line else b""


class _Demand:
    """What one commitment asks of its line."""

    def __init__(self, row: Entry, notified: Mapping[UUID | None, int]) -> None:
        self.first = row
        self.net = 0
        later = 2 if row.is_provisional else 1
        self.phase = 0 if notified.get(row.commitment, 0) > 0 else later


def _of_line(line: UUID | None, rows: Iterable[Entry]) -> list[Excess]:
    ordered = sorted(rows, key=lambda entry: entry.order)
    notified = _notified(ordered)
    room, demands = 0, dict[UUID, _Demand]()
    for row in ordered:
        if row.effect in CREDITS:
            room += row.ae
        elif row.effect in FREEZES or row.commitment is None:
            room -= row.ae
        elif row.effect in OBLIGATIONS:
            demands.setdefault(row.commitment, _Demand(row, notified)).net += row.ae
    found = []
    for commitment, demand in sorted(demands.items(), key=lambda item: (item[1].phase, item[1].first.order)):
        room -= demand.net
        if room < 0 < demand.net:
            found.append(Excess(commitment, line, demand.net, min(-room, demand.net)))
    return found


def _notified(rows: Iterable[Entry]) -> dict[UUID | None, int]:
    """Return by commitment the notifications that were not taken back: they pin its verdict."""
    found: dict[UUID | None, int] = defaultdict(int)
    for row in rows:
        if row.effect == Nature.NOTIFICATION:
            found[row.commitment] += -1 if row.nature == Nature.REVERSAL else 1
    return found


def sums(counted: Iterable[Entry]) -> dict[str, Sums]:
    """Return the sums by effect of rows that count."""
    found: dict[str, Sums] = {}
    for row in counted:
        found[row.effect] = found.get(row.effect, Sums()).plus(Sums(row.amount, row.ae, row.cp))
    return found
