"""Markers: the one small signed object by which a device announces its newest segment and what it has read.

`heads/<device>.<seq>`. Cursors are acknowledgements: a segment that every member has read may one day be deleted. The
head of the journal is anchored by it, outside its own device.
"""

from typing import Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aso_desktop.sync.hub import names
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.keys.signed import Envelope, body_of, check_signature, enclose

_ENVELOPE: Final = Envelope(b"ASOM1", b"aso-marker-1", 1024 * 1024)


class Acknowledged(msgspec.Struct, frozen=True, array_like=True):
    """How far the writer had read a device: its last segment and its last change.

    `hash` is that segment's SHA-256; empty in what earlier versions wrote.
    """

    device: bytes
    seq: int
    n: int
    hash: bytes = b""


class JournalHead(msgspec.Struct, frozen=True, array_like=True):
    """Where the audit journal of the writer ended."""

    seq: int = 0
    hash: str = ""


class Marker(msgspec.Struct, frozen=True, array_like=True):
    """What a marker says. Ids have 16 bytes, `hash` is the SHA-256 of the segment, `wall` milliseconds since 1970."""

    hub: bytes
    device: bytes
    seq: int
    hash: bytes
    cursors: tuple[Acknowledged, ...]
    app: str
    schema: int
    wall: int
    journal: JournalHead = JournalHead()

    @property
    def name(self) -> str:
        """Return the name it must stand under."""
        return names.marker(self.device.hex(), self.seq)


def sign_marker(marker: Marker, key: Ed25519PrivateKey) -> bytes:
    """Return the bytes of a marker."""
    return enclose(_ENVELOPE, msgspec.msgpack.encode(marker), b"", key)


def read_marker(raw: bytes) -> Marker:
    """Return what a marker says; its signature is not proved yet."""
    packed, rest = body_of(_ENVELOPE, raw)
    try:
        marker = msgspec.msgpack.decode(packed, type=Marker)
    except (msgspec.DecodeError, ValueError) as error:
        raise FaultError(Fault.DAMAGED) from error
    if rest:
        raise FaultError(Fault.DAMAGED)
    return marker


def check_marker(marker: Marker, raw: bytes, name: str, hub: bytes, public: bytes) -> None:
    """Raise `FaultError` unless the device of this name wrote the marker for this hub."""
    if marker.hub != hub:
        raise FaultError(Fault.WRONG_HUB)
    if marker.name != name:
        raise FaultError(Fault.WRONG_NAME)
    check_signature(_ENVELOPE, raw, public)
