"""Who was responsible when: walks the cards from the root down, and gives each revocation its due."""

import heapq
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from aso_desktop.sync.keys.cards import Approve, Card, Deliver, Epoch, Name, Revoke
from aso_desktop.sync.keys.chains import Chains
from aso_desktop.sync.keys.creation import Creation
from aso_desktop.sync.keys.epochs import KeyId
from aso_desktop.sync.keys.faults import Fault


class CutOff(NamedTuple):
    """The last segment (number, SHA-256) and the last card of a revoked device that count."""

    seq: int
    segment: bytes
    cards: int


class Rank(NamedTuple):
    """How near the root a responsible stands; the smaller goes first."""

    depth: int
    device: bytes


_NO_LIMIT: Final = 1 << 62


@dataclass
class Standing:
    """What one walk found."""

    ranks: dict[bytes, Rank] = field(default_factory=dict)
    approvals: dict[bytes, Approve] = field(default_factory=dict)
    cut_offs: dict[bytes, CutOff] = field(default_factory=dict)
    epochs: dict[KeyId, Card] = field(default_factory=dict)
    accepted: list[Card] = field(default_factory=list)
    faults: dict[str, Fault] = field(default_factory=dict)

    def delivered(self) -> dict[bytes, frozenset[KeyId]]:
        """Return which team keys each device was handed."""
        found: dict[bytes, set[KeyId]] = {}
        for key_id, card in self.epochs.items():
            for device, _box in _boxes(card):
                found.setdefault(device, set()).add(key_id)
        for card in self.accepted:
            if isinstance(card.act, Approve | Deliver):
                found.setdefault(card.act.device, set()).update(card.act.keys)
        return {device: frozenset(keys) for device, keys in found.items()}


def stand(creation: Creation, chains: Chains) -> Standing:
    """Return the standing of all devices.

    A revocation of a senior by a junior is found only after the senior's cards were walked: the walk is then made
    again with the senior held to its last card that counts. Limits only sink, so it ends.
    """
    limits: dict[bytes, int] = {}
    while True:
        standing = _Walk(creation, chains, limits).walk()
        found = {device: cut.cards for device, cut in standing.cut_offs.items() if device in standing.ranks}
        lower = {device: k for device, k in found.items() if k < limits.get(device, _NO_LIMIT)}
        if not lower:
            return standing
        limits.update(lower)


class _Walk:
    """One walk over the responsibles, seniors first."""

    def __init__(self, creation: Creation, chains: Chains, limits: Mapping[bytes, int]) -> None:
        self._creation = creation
        self._chains = chains.cards
        self._limits = dict(limits)
        self._heap: list[Rank] = []
        self._found = Standing()
        self._acts: dict[type[Any], Callable[[Rank, Any], None]] = {
            Approve: self._approve,
            Name: self._name,
            Revoke: self._revoke,
        }

    def walk(self) -> Standing:
        if self._is_enrolment(self._creation.first, self._creation.enrolment):
            self._push(Rank(0, self._creation.first))
        while self._heap:
            self._visit(heapq.heappop(self._heap))
        self._keep_one()
        return self._found

    def _push(self, rank: Rank) -> None:
        known = self._found.ranks.get(rank.device)
        if known is None or rank < known:
            self._found.ranks[rank.device] = rank
            heapq.heappush(self._heap, rank)

    def _visit(self, rank: Rank) -> None:
        if self._found.ranks[rank.device] != rank:
            return
        for card in self._chains.get(rank.device, ())[1:]:
            if isinstance(card.act, Epoch):  # stays readable whatever became of its author
                self._found.epochs[KeyId(card.act.number, card.hash)] = card
            if card.k > self._limits.get(rank.device, _NO_LIMIT):
                self._found.faults[card.name] = Fault.BEYOND_CUT_OFF
                continue
            self._found.accepted.append(card)
            apply = self._acts.get(type(card.act))
            if apply is not None:
                apply(rank, card.act)

    def _approve(self, rank: Rank, act: Approve) -> None:
        del rank
        if self._is_enrolment(act.device, act.enrolment):
            self._found.approvals.setdefault(act.device, act)

    def _name(self, rank: Rank, act: Name) -> None:
        if self._is_enrolment(act.device, act.enrolment):
            self._push(Rank(rank.depth + 1, act.device))

    def _is_enrolment(self, device: bytes, enrolment: bytes) -> bool:
        chain: Sequence[Card] = self._chains.get(device, ())
        return bool(chain) and chain[0].hash == enrolment

    def _revoke(self, rank: Rank, act: Revoke) -> None:
        leaves = act.device == rank.device
        cut = CutOff(act.seq, act.segment, _NO_LIMIT if leaves else act.cards)
        if not leaves:
            self._limits[act.device] = min(act.cards, self._limits.get(act.device, _NO_LIMIT))
        known = self._found.cut_offs.get(act.device)
        self._found.cut_offs[act.device] = min(cut, known) if known else cut

    def _keep_one(self) -> None:
        """Let the last responsible stay: of several who all left, the one nearest the root."""
        ranks = self._found.ranks
        if ranks and all(device in self._found.cut_offs for device in ranks):
            del self._found.cut_offs[min(ranks.values()).device]


def _boxes(card: Card) -> tuple[tuple[bytes, bytes], ...]:
    return card.act.boxes if isinstance(card.act, Epoch) else ()
