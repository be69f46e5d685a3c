"""What members do with cards: found a hub, enrol, approve, name, revoke, rotate, hand out keys, raise the minimum.

Pure: each takes the members of the moment and a pen, and returns new cards; nothing is written here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aso_desktop.sync.keys.boxes import seal_box
from aso_desktop.sync.keys.cards import Act, Approve, Card, Deliver, Enrol, Epoch, Escrow, Minimum, Name, Pen, Revoke
from aso_desktop.sync.keys.creation import FORMAT, Creation, sign_creation
from aso_desktop.sync.keys.epochs import KeyId, TeamKeys, box_keys, check_of, new_key
from aso_desktop.sync.keys.members import Member, Members

NO_EPOCH = bytes(32)
"""Stands for the epoch before the first."""


@dataclass
class Writer:
    """A pen, the instant written on its cards, and the cards it wrote since."""

    pen: Pen
    wall: str

    def __post_init__(self) -> None:
        """Begin with nothing written."""
        self.cards: list[Card] = []

    def write(self, act: Act) -> Card:
        """Write the next card of this device."""
        card = self.pen.write(act, self.wall)
        self.pen = self.pen.after(card)
        self.cards.append(card)
        return card


class Founded(NamedTuple):
    """A new hub: its creation card, as read and as it travels, and its first team key."""

    creation: Creation
    raw: bytes
    key_id: KeyId
    key: bytes


class LastSeen(NamedTuple):
    """The last segment of a device that this one applied: its number and SHA-256."""

    seq: int
    hash: bytes


def found_hub(writer: Writer, enrolment: Enrol, root: Ed25519PrivateKey, escrow: bytes) -> Founded:
    """Make a hub whose first responsible is the writer: enrolment, creation card, first epoch."""
    enrolled = writer.write(enrolment)
    pen = writer.pen
    public = root.public_key().public_bytes_raw()
    creation = Creation(FORMAT, pen.hub, public, escrow, pen.device, enrolled.hash, writer.wall)
    key_id, key = _write_epoch(writer, KeyId(0, NO_EPOCH), [(pen.device, enrolment.receiving)], escrow)
    return Founded(creation, sign_creation(creation, root), key_id, key)


def approve(writer: Writer, members: Members, member: Member, enrolment: Card, keys: TeamKeys) -> None:
    """Make a pending device a member, with every team key that the writer holds."""
    wanted = tuple(sorted(set(keys) & set(members.epochs.known)))
    box = box_keys(member.receiving, keys, wanted)
    writer.write(Approve(member.device, enrolment.hash, member.agent, member.name, wanted, box))


def name_responsible(writer: Writer, member: Member, enrolment: Card) -> None:
    """Make an active member a responsible."""
    writer.write(Name(member.device, enrolment.hash))


def revoke(writer: Writer, members: Members, member: Member, last: LastSeen, reason: str) -> tuple[KeyId, bytes]:
    """Revoke a member from its last segment and card seen on; return the new team key, which it is not handed."""
    card = members.last_cards.get(member.device)
    writer.write(Revoke(member.device, last.seq, last.hash, card.k if card else -1, reason))
    return rotate(writer, members, without=member.device)


def rotate(writer: Writer, members: Members, without: bytes = b"") -> tuple[KeyId, bytes]:
    """Begin a new epoch for the active members."""
    boxes = [(m.device, m.receiving) for m in members.active() if m.device != without]
    before = members.epochs.writing or KeyId(0, NO_EPOCH)
    return _write_epoch(writer, before, boxes, members.escrow)


def deliver(writer: Writer, members: Members, keys: TeamKeys) -> None:
    """Hand active members the team keys that they lack and the writer holds."""
    for device, lacking in members.undelivered().items():
        wanted = tuple(key_id for key_id in lacking if key_id in keys)
        if wanted:
            box = box_keys(members.devices[device].receiving, keys, wanted)
            writer.write(Deliver(device, wanted, box))


def lay_down_escrow(writer: Writer, members: Members, escrow: bytes, keys: TeamKeys) -> None:
    """Give the organisation's key every team key that the writer holds."""
    wanted = tuple(sorted(set(keys) & set(members.epochs.known)))
    writer.write(Escrow(escrow, wanted, box_keys(escrow, keys, wanted)))


def complete_escrow(writer: Writer, members: Members, keys: TeamKeys) -> None:
    """Give the organisation's key the team keys that it lacks and the writer holds."""
    wanted = tuple(key_id for key_id in members.outside_escrow() if key_id in keys)
    if wanted:
        writer.write(Escrow(members.escrow, wanted, box_keys(members.escrow, keys, wanted)))


def raise_minimum(writer: Writer, schema: int, app: str) -> None:
    """Let only this schema and later ones exchange."""
    writer.write(Minimum(schema, app))


def _write_epoch(
    writer: Writer, before: KeyId, receivers: Iterable[tuple[bytes, bytes]], escrow: bytes
) -> tuple[KeyId, bytes]:
    key = new_key()
    boxes = tuple((device, seal_box(receiving, key)) for device, receiving in receivers)
    sealed = seal_box(escrow, key) if escrow else b""
    card = writer.write(Epoch(before.number + 1, before.card, check_of(key), boxes, sealed))
    return KeyId(before.number + 1, card.hash), key
