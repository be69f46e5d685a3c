"""The members of a hub, as its cards tell: the same answer on every device, in whatever order the cards came.

The first responsible is named by the creation card; others by cards chained to it. A revocation counts from the card
and the segment it names: what its device wrote later is void. Where two responsibles revoke each other unseen, the one
nearer the root stands (then the smaller device id), so that every device draws the same conclusion.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from aso_desktop.sync.keys.cards import Card, Enrol, Epoch, Escrow, Minimum, fingerprint
from aso_desktop.sync.keys.chains import read_chains
from aso_desktop.sync.keys.creation import Creation
from aso_desktop.sync.keys.epochs import KeyId
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.keys.standing import CutOff, Standing, stand


class State(StrEnum):
    """How far a device is on its way through the team."""

    PENDING = "pending"
    ACTIVE = "active"
    REVOKED = "revoked"


@dataclass(frozen=True)
class Member:
    """One device: keys and ids have 32 and 16 bytes; `name` is the agent's, confirmed by the approval."""

    device: bytes
    state: State
    is_responsible: bool
    name: str
    agent: bytes
    code: str
    app: str
    schema: int
    signing: bytes
    receiving: bytes
    fingerprint: bytes
    cut_off: CutOff | None = None

    @property
    def id(self) -> str:
        """Return the device as the hub's names write it."""
        return self.device.hex()


@dataclass(frozen=True)
class Epochs:
    """The team keys that cards announce: who was handed which, and which one to write with."""

    known: Mapping[KeyId, Card]
    delivered: Mapping[bytes, frozenset[KeyId]]
    writing: KeyId | None
    is_open_to_revoked: bool


@dataclass(frozen=True)
class Members:
    """The view that follows from a set of cards."""

    creation: Creation
    devices: Mapping[bytes, Member]
    epochs: Epochs
    minimum: Minimum | None
    last_cards: Mapping[bytes, Card]
    accepted: tuple[Card, ...]
    faults: Mapping[str, Fault] = field(default_factory=dict)

    @property
    def escrow(self) -> bytes:
        """Return the organisation's public key: the one laid down last, else that of the creation card; maybe empty."""
        last = {card.author: (card.wall, card.hash, act.key) for card, act in self._escrows()}
        return max(last.values())[-1] if last else self.creation.escrow

    def outside_escrow(self) -> list[KeyId]:
        """Return the team keys that the organisation's key does not give yet."""
        key = self.escrow
        if not key:
            return []
        boxed = {key_id for _, act in self._escrows() if act.key == key for key_id in act.keys}
        if key == self.creation.escrow:
            epochs = self.epochs.known.items()
            boxed |= {key_id for key_id, card in epochs if isinstance(card.act, Epoch) and card.act.escrow}
        return sorted(set(self.epochs.known) - boxed)

    def _escrows(self) -> Iterator[tuple[Card, Escrow]]:
        """Give the cards that speak of the organisation's key, each author's in order."""
        for card in self.accepted:
            if isinstance(card.act, Escrow):
                yield card, card.act

    def active(self) -> list[Member]:
        """Return the active members, by device id."""
        return [m for _, m in sorted(self.devices.items()) if m.state is State.ACTIVE]

    def responsibles(self) -> list[Member]:
        """Return the active responsibles, by device id."""
        return [m for m in self.active() if m.is_responsible]

    def state_of(self, device: bytes) -> State | None:
        """Return the state of a device; None when no card of it is known."""
        member = self.devices.get(device)
        return member.state if member else None

    def check_segment(self, device: bytes, seq: int, segment: bytes) -> Member:
        """Return the member whose segment this is; raise `FaultError` when nothing of it may be applied.

        `segment` is the SHA-256 of the whole file.
        """
        member = self.devices.get(device)
        if member is None:
            raise FaultError(Fault.NOT_A_MEMBER)
        if member.state is State.PENDING:
            raise FaultError(Fault.PENDING)
        cut = member.cut_off
        if cut and (seq > cut.seq or (seq == cut.seq and segment != cut.segment)):
            raise FaultError(Fault.BEYOND_CUT_OFF)
        return member

    def undelivered(self) -> dict[bytes, list[KeyId]]:
        """Return the team keys that active members have not been handed yet."""
        found = {
            m.device: sorted(set(self.epochs.known) - self.epochs.delivered.get(m.device, frozenset()))
            for m in self.active()
        }
        return {device: keys for device, keys in found.items() if keys}


def fold(creation: Creation, cards: Iterable[Card]) -> Members:
    """Return what a set of cards means under a creation card."""
    chains = read_chains(creation, cards)
    standing = stand(creation, chains)
    devices = {d: _member(creation, standing, d, chain[0]) for d, chain in chains.cards.items()}
    return Members(
        creation=creation,
        devices=devices,
        epochs=_epochs(standing),
        minimum=_minimum(standing),
        last_cards={device: chain[-1] for device, chain in chains.cards.items()},
        accepted=tuple(standing.accepted),
        faults={**chains.faults, **standing.faults},
    )


def _member(creation: Creation, standing: Standing, device: bytes, first: Card) -> Member:
    said = first.act
    assert isinstance(said, Enrol)  # noqa: S101 - `read_chains` lets no other card 0 pass
    approval = standing.approvals.get(device)
    cut_off = standing.cut_offs.get(device)
    state = State.REVOKED if cut_off else State.ACTIVE if approval or device == creation.first else State.PENDING
    return Member(
        device=device,
        state=state,
        is_responsible=state is State.ACTIVE and device in standing.ranks,
        name=approval.name if approval else said.name,
        agent=approval.agent if approval else said.agent,
        code=said.code,
        app=said.app,
        schema=said.schema,
        signing=said.signing,
        receiving=said.receiving,
        fingerprint=fingerprint(creation.hub, device, said),
        cut_off=cut_off,
    )


def _epochs(standing: Standing) -> Epochs:
    """Write with the highest number, then the smallest hash, among keys that no revoked device was handed."""
    known, delivered = dict(standing.epochs), standing.delivered()
    leaked = {key_id for device in standing.cut_offs for key_id in delivered.get(device, ())}
    highest = [k for k in known if k.number == max(known).number]
    writing = min([k for k in highest if k not in leaked] or highest, default=None)
    return Epochs(known, delivered, writing, writing in leaked)


def _minimum(standing: Standing) -> Minimum | None:
    found = [card.act for card in standing.accepted if isinstance(card.act, Minimum)]
    return max(found, key=lambda m: (m.schema, m.app), default=None)
