"""Segments: up to 1,000 change records, compressed, encrypted for the team, signed by their device, never rewritten.

    "ASO1" | u32 header length | header (msgpack) | AES-256-GCM ciphertext and tag | Ed25519 signature

Key and nonce come from HKDF over the team key with 32 fresh random bytes of the header as salt: no nonce repeats. The
header is associated data. The signature covers everything before it. The body is what the merge engine packs; here it
is bytes.
"""

import hashlib
import secrets
from dataclasses import dataclass
from typing import Final

import msgspec
import zstandard
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from aso_desktop.security.primitives import derive
from aso_desktop.sync.keys.epochs import KeyId
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.keys.signed import Envelope, body_of, check_signature, enclose

FORMAT: Final = 1
MOST_RECORDS: Final = 1_000
LARGEST_BODY: Final = 64 * 1024 * 1024
"""Bytes of a decompressed body."""
HASH_BYTES: Final = 32
FIRST: Final = bytes(HASH_BYTES)
"""Stands for the previous segment of a first one."""

_LEVEL: Final = 3
_ENVELOPE: Final = Envelope(b"ASO1", b"aso-segment-1", LARGEST_BODY + 1024 * 1024)
_PURPOSE: Final = "aso-segment-1"
_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_SALT_BYTES: Final = 32


class Header(msgspec.Struct, frozen=True, array_like=True):
    """What a segment says in clear. `hub` and `device` have 16 bytes; `first` and `last` number the changes."""

    format: int
    hub: bytes
    device: bytes
    seq: int
    previous: bytes
    first: int
    last: int
    schema: int
    key: KeyId
    salt: bytes
    count: int


@dataclass(frozen=True)
class Chain:
    """Where a device's chain of segments ends: number and hash of the last, and the number of its last change."""

    seq: int = 0
    hash: bytes = FIRST
    n: int = 0


@dataclass(frozen=True)
class Sealing:
    """What a device seals its segments with; `hub` and `device` have 16 bytes, `team_key` 32."""

    hub: bytes
    device: bytes
    schema: int
    key: KeyId
    team_key: bytes
    signing: Ed25519PrivateKey


@dataclass(frozen=True)
class Opened:
    """A segment that was proved and opened: its header, the body as the merge engine packed it, its own hash."""

    header: Header
    body: bytes
    hash: bytes

    @property
    def chain(self) -> Chain:
        """Return where the chain of its device ends with it."""
        return Chain(self.header.seq, self.hash, self.header.last)


def segment_hash(raw: bytes) -> bytes:
    """Return the SHA-256 that the marker and the next segment name."""
    return hashlib.sha256(raw).digest()


def seal(sealing: Sealing, after: Chain, body: bytes, count: int) -> bytes:
    """Return the segment of `count` changes that continues a chain; none at all is a mere sign of life."""
    if count > MOST_RECORDS or len(body) > LARGEST_BODY:
        message = f"a segment holds at most {MOST_RECORDS} changes and {LARGEST_BODY} bytes"
        raise ValueError(message)
    header = Header(
        format=FORMAT,
        hub=sealing.hub,
        device=sealing.device,
        seq=after.seq + 1,
        previous=after.hash,
        first=after.n + 1,
        last=after.n + count,
        schema=sealing.schema,
        key=sealing.key,
        salt=secrets.token_bytes(_SALT_BYTES),
        count=count,
    )
    packed = msgspec.msgpack.encode(header)
    key, nonce = _key_and_nonce(sealing.team_key, header)
    compressed = zstandard.ZstdCompressor(level=_LEVEL).compress(body)
    return enclose(_ENVELOPE, packed, AESGCM(key).encrypt(nonce, compressed, packed), sealing.signing)


def read_header(raw: bytes) -> Header:
    """Return what a segment says of itself; nothing of it is proved yet."""
    packed, _sealed = body_of(_ENVELOPE, raw)
    try:
        header = msgspec.msgpack.decode(packed, type=Header)
    except (msgspec.DecodeError, ValueError) as error:
        raise FaultError(Fault.DAMAGED) from error
    if header.format != FORMAT:
        raise FaultError(Fault.NEWER_FORMAT)
    return header


def check_place(header: Header, hub: bytes, device: bytes, after: Chain) -> None:
    """Raise unless the segment is the next one of this device on this hub, its changes numbered without a gap."""
    if header.hub != hub:
        raise FaultError(Fault.WRONG_HUB)
    if header.device != device:
        raise FaultError(Fault.WRONG_DEVICE)
    if header.seq != after.seq + 1:
        raise FaultError(Fault.OUT_OF_ORDER)
    if header.previous != after.hash:
        raise FaultError(Fault.BROKEN_CHAIN)
    if header.first != after.n + 1 or header.last - header.first + 1 != header.count or header.count < 0:
        raise FaultError(Fault.WRONG_DOTS)
    if header.count > MOST_RECORDS:
        raise FaultError(Fault.TOO_LARGE)


def open_segment(raw: bytes, header: Header, public: bytes, team_key: bytes) -> Opened:
    """Check the signature of the device, decrypt and decompress within bounds; raise `FaultError` otherwise."""
    check_signature(_ENVELOPE, raw, public)
    packed, sealed = body_of(_ENVELOPE, raw)
    key, nonce = _key_and_nonce(team_key, header)
    try:
        compressed = AESGCM(key).decrypt(nonce, sealed, packed)
    except (InvalidTag, ValueError) as error:
        raise FaultError(Fault.WRONG_KEY) from error
    return Opened(header, _inflated(compressed), segment_hash(raw))


def _inflated(compressed: bytes) -> bytes:
    """Decompress, and stop as soon as the bound is passed."""
    try:
        with zstandard.ZstdDecompressor().stream_reader(compressed) as reader:
            body = reader.read(LARGEST_BODY + 1)
    except zstandard.ZstdError as error:
        raise FaultError(Fault.DAMAGED) from error
    if len(body) > LARGEST_BODY:
        raise FaultError(Fault.TOO_LARGE)
    return body


def _key_and_nonce(team_key: bytes, header: Header) -> tuple[bytes, bytes]:
    made = derive(team_key, f"{_PURPOSE}{header.hub.hex()}", header.salt, _KEY_BYTES + _NONCE_BYTES)
    return made[:_KEY_BYTES], made[_KEY_BYTES:]
