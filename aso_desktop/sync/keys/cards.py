"""Signed cards: what devices say of themselves (enrolment) and what responsibles say of others.

`member/<device>-<k>` is the k-th card *written by* a device, each repeating the hash of the one before: two
responsibles never compete for a name, and a card that is taken away leaves a gap that everybody sees. Card 0 is the
device's own enrolment; its signing key proves the others.
"""

import hashlib
from functools import lru_cache
from typing import Final, TypeAlias

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aso_desktop.sync.hub import names
from aso_desktop.sync.keys.epochs import KeyId
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.keys.signed import Envelope, body_of, check_signature, enclose

FIRST: Final = bytes(32)
"""Stands for the previous card of a first one."""
_ENVELOPE: Final = Envelope(b"ASOC1", b"aso-card-1", 4 * 1024 * 1024)
_DEVICE_DOMAIN: Final = b"aso-device-1"


class Enrol(msgspec.Struct, frozen=True, array_like=True, tag="enrol"):
    """A device's wish to become a member: its public keys, whose it is, what it runs."""

    signing: bytes
    receiving: bytes
    agent: bytes
    name: str
    code: str
    app: str
    schema: int


class Approve(msgspec.Struct, frozen=True, array_like=True, tag="approve"):
    """A device becomes a member: the enrolment that was compared, its agent, and a box with the named team keys."""

    device: bytes
    enrolment: bytes
    agent: bytes
    name: str
    keys: tuple[KeyId, ...]
    box: bytes


class Deliver(msgspec.Struct, frozen=True, array_like=True, tag="deliver"):
    """Team keys that an active device lacked, because they were made while it was being approved."""

    device: bytes
    keys: tuple[KeyId, ...]
    box: bytes


class Name(msgspec.Struct, frozen=True, array_like=True, tag="name"):
    """A member becomes a responsible: the device, and the enrolment that was approved."""

    device: bytes
    enrolment: bytes


class Revoke(msgspec.Struct, frozen=True, array_like=True, tag="revoke"):
    """A member is revoked: the last segment and the last card of it that count (-1: no card)."""

    device: bytes
    seq: int
    segment: bytes
    cards: int
    reason: str


class Epoch(msgspec.Struct, frozen=True, array_like=True, tag="epoch"):
    """A new team key: a box per active device, and one for the organisation's escrow where there is one."""

    number: int
    previous: bytes
    check: bytes
    boxes: tuple[tuple[bytes, bytes], ...]
    escrow: bytes


class Escrow(msgspec.Struct, frozen=True, array_like=True, tag="escrow"):
    """The organisation's public key from now on, and a box for it with team keys that no epoch's own box gave it."""

    key: bytes
    keys: tuple[KeyId, ...]
    box: bytes


class Minimum(msgspec.Struct, frozen=True, array_like=True, tag="minimum"):
    """The oldest schema, and the program version that brings it, allowed to exchange."""

    schema: int
    app: str


Act: TypeAlias = Enrol | Approve | Deliver | Name | Revoke | Epoch | Escrow | Minimum


class _Body(msgspec.Struct, frozen=True, array_like=True):
    hub: bytes
    author: bytes
    k: int
    previous: bytes
    wall: str
    act: msgspec.Raw


class Card(msgspec.Struct, frozen=True):
    """A card that was read. `act` is None where a later version of the program wrote what this one does not know."""

    hub: bytes
    author: bytes
    k: int
    previous: bytes
    wall: str
    act: Act | None
    hash: bytes
    raw: bytes

    @property
    def name(self) -> str:
        """Return the name it must stand under."""
        return names.card(self.author.hex(), self.k)


class Pen(msgspec.Struct, frozen=True):
    """Who writes a card: hub and device (16 bytes each), the signing key, and the device's last card, if any."""

    hub: bytes
    device: bytes
    signing: Ed25519PrivateKey
    last: Card | None = None

    def write(self, act: Act, wall: str) -> Card:
        """Return the next card of this device."""
        k = 0 if self.last is None else self.last.k + 1
        previous = FIRST if self.last is None else self.last.hash
        body = _Body(self.hub, self.device, k, previous, wall, msgspec.Raw(msgspec.msgpack.encode(act)))
        raw = enclose(_ENVELOPE, msgspec.msgpack.encode(body), b"", self.signing)
        return Card(self.hub, self.device, k, previous, wall, act, card_hash(raw), raw)

    def after(self, card: Card) -> "Pen":
        """Return the pen that writes the card after this one."""
        return Pen(self.hub, self.device, self.signing, card)


def card_hash(raw: bytes) -> bytes:
    """Return the SHA-256 by which a card is named."""
    return hashlib.sha256(raw).digest()


def read_card(raw: bytes) -> Card:
    """Return what a card says; its signature is not proved yet."""
    packed, rest = body_of(_ENVELOPE, raw)
    try:
        body = msgspec.msgpack.decode(packed, type=_Body)
    except (msgspec.DecodeError, ValueError) as error:
        raise FaultError(Fault.DAMAGED) from error
    if rest:
        raise FaultError(Fault.DAMAGED)
    return Card(body.hub, body.author, body.k, body.previous, body.wall, _act(body.act), card_hash(raw), raw)


def check_card(card: Card, public: bytes) -> None:
    """Raise `WRONG_SIGNATURE` unless the holder of `public` signed the card; each card is proved once per process."""
    if not _is_signed(card.raw, public):
        raise FaultError(Fault.WRONG_SIGNATURE)


@lru_cache(maxsize=16_384)
def _is_signed(raw: bytes, public: bytes) -> bool:
    try:
        check_signature(_ENVELOPE, raw, public)
    except FaultError:
        return False
    return True


def fingerprint(hub: bytes, device: bytes, enrolment: Enrol) -> bytes:
    """Return the 32 bytes that two people compare before a device is approved."""
    return hashlib.sha256(_DEVICE_DOMAIN + hub + device + enrolment.signing + enrolment.receiving).digest()


def _act(raw: msgspec.Raw) -> Act | None:
    try:
        act: Act = msgspec.msgpack.decode(raw, type=Act)
    except (msgspec.DecodeError, ValueError):
        return None
    return act
