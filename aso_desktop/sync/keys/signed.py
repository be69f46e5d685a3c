"""A signed message: magic, length, body (msgpack), Ed25519 signature over a domain and everything before it."""

from typing import Final, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from aso_desktop.sync.keys.faults import Fault, FaultError

SIGNATURE_BYTES: Final = 64
_LENGTH_BYTES: Final = 4


class Envelope(NamedTuple):
    """What a kind of signed message begins with, what its signature is bound to, and the most it may weigh."""

    magic: bytes
    domain: bytes
    largest: int


def enclose(envelope: Envelope, body: bytes, rest: bytes, key: Ed25519PrivateKey) -> bytes:
    """Return magic, length of the body (u32, big-endian), body, `rest` and the signature of it all."""
    content = envelope.magic + len(body).to_bytes(_LENGTH_BYTES) + body + rest
    return content + key.sign(envelope.domain + content)


def body_of(envelope: Envelope, raw: bytes) -> tuple[bytes, bytes]:
    """Return the body and what stands between it and the signature; nothing of it is proved yet."""
    start = len(envelope.magic)
    if len(raw) > envelope.largest:
        raise FaultError(Fault.TOO_LARGE)
    if raw[:start] != envelope.magic:
        same_kind = raw[: start - 1] == envelope.magic[:-1]
        raise FaultError(Fault.NEWER_FORMAT if same_kind and raw[start - 1 : start].isdigit() else Fault.DAMAGED)
    length = int.from_bytes(raw[start : start + _LENGTH_BYTES])
    end = start + _LENGTH_BYTES + length
    if len(raw) < end + SIGNATURE_BYTES:
        raise FaultError(Fault.DAMAGED)
    return raw[start + _LENGTH_BYTES : end], raw[end:-SIGNATURE_BYTES]


def check_signature(envelope: Envelope, raw: bytes, public: bytes) -> None:
    """Raise `WRONG_SIGNATURE` unless the holder of `public` signed exactly these bytes."""
    try:
        key = Ed25519PublicKey.from_public_bytes(public)
        key.verify(raw[-SIGNATURE_BYTES:], envelope.domain + raw[:-SIGNATURE_BYTES])
    except (InvalidSignature, ValueError) as error:
        raise FaultError(Fault.WRONG_SIGNATURE) from error
