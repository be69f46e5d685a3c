"""Team keys: one per epoch, 32 random bytes, handed to each device in a sealed box that a signed card contains."""

import secrets
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.security.primitives import KEY_BYTES, derive, same
from aso_desktop.sync.keys.boxes import open_box, seal_box
from aso_desktop.sync.keys.faults import Fault, FaultError

CHECK_BYTES: Final = 16
_CHECK: Final = "aso-epoch-check-1"


class KeyId(msgspec.Struct, frozen=True, array_like=True, order=True):
    """Names a team key: the number of its epoch, and the SHA-256 of the card that made it."""

    number: int
    card: bytes


class DeliveredKey(msgspec.Struct, frozen=True, array_like=True):
    """A team key as it stands inside the box of one device."""

    id: KeyId
    key: bytes


TeamKeys = Mapping[KeyId, bytes]
"""The team keys that a device holds."""


def new_key() -> bytes:
    """Return a fresh team key."""
    return secrets.token_bytes(KEY_BYTES)


def check_of(key: bytes) -> bytes:
    """Return what tells the right team key from another, and reveals nothing of it."""
    return derive(key, _CHECK, length=CHECK_BYTES)


def fits(key: bytes, check: bytes) -> bool:
    """Say whether a team key is the one that a card speaks of."""
    return same(check_of(key), check)


def box_keys(receiver: bytes, keys: TeamKeys, wanted: Iterable[KeyId]) -> bytes:
    """Return a sealed box with several team keys for one device."""
    found = [DeliveredKey(key_id, keys[key_id]) for key_id in sorted(wanted)]
    return seal_box(receiver, msgspec.msgpack.encode(found))


def unbox_keys(private: X25519PrivateKey, box: bytes) -> dict[KeyId, bytes]:
    """Return the team keys of a box for this device; raise `FaultError` when it does not open."""
    try:
        found = msgspec.msgpack.decode(open_box(private, box), type=list[DeliveredKey])
    except (msgspec.DecodeError, ValueError) as error:
        raise FaultError(Fault.DAMAGED) from error
    return {one.id: one.key for one in found}
