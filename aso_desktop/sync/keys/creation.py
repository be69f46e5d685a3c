"""The creation card of a hub, named `hub`: its id, its root key, its escrow key, its first responsible."""

import hashlib
from typing import Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aso_desktop.security.primitives import same
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.keys.signed import Envelope, body_of, check_signature, enclose

FORMAT: Final = 1
FINGERPRINT_LENGTH: Final = 64
_ENVELOPE: Final = Envelope(b"ASOH1", b"aso-hub-1", 64 * 1024)
_ROOT_DOMAIN: Final = b"aso-root-1"


class Creation(msgspec.Struct, frozen=True, array_like=True):
    """What a hub is. Ids have 16 bytes, keys 32; `escrow` is empty where the organisation keeps no escrow.

    `first` is the device of the first responsible, `enrolment` the hash of its card 0.
    """

    format: int
    hub: bytes
    root: bytes
    escrow: bytes
    first: bytes
    enrolment: bytes
    wall: str

    @property
    def root_fingerprint(self) -> str:
        """Return what devices pin: 64 hexadecimal figures over id, root key and escrow key."""
        return hashlib.sha256(_ROOT_DOMAIN + self.hub + self.root + self.escrow).hexdigest()


def sign_creation(creation: Creation, root: Ed25519PrivateKey) -> bytes:
    """Return the creation card, signed by the root key."""
    return enclose(_ENVELOPE, msgspec.msgpack.encode(creation), b"", root)


def read_creation(raw: bytes) -> Creation:
    """Return a creation card whose own signature holds; whether it is the one expected, its fingerprint says."""
    packed, _rest = body_of(_ENVELOPE, raw)
    try:
        creation = msgspec.msgpack.decode(packed, type=Creation)
    except (msgspec.DecodeError, ValueError) as error:
        raise FaultError(Fault.DAMAGED) from error
    if creation.format != FORMAT:
        raise FaultError(Fault.NEWER_FORMAT)
    check_signature(_ENVELOPE, raw, creation.root)
    return creation


def check_root(creation: Creation, expected: str) -> None:
    """Raise `WRONG_ROOT` unless the fingerprint is the one that was pinned or pushed."""
    typed = "".join(expected.split()).replace(":", "").lower()
    if not same(creation.root_fingerprint.encode(), typed.encode()):
        raise FaultError(Fault.WRONG_ROOT)
