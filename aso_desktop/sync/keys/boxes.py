"""Sealed boxes: bytes that one X25519 key alone opens. 48 bytes more than their content: 80 for a key of 32.

Ephemeral X25519 → HKDF-SHA256 bound to both public keys → AES-256-GCM. The key is used once, so the nonce stands
still. A box says nothing of its sender: what contains it must be signed.
"""

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from aso_desktop.security.primitives import derive
from aso_desktop.sync.keys.faults import Fault, FaultError

PUBLIC_BYTES: Final = 32
TAG_BYTES: Final = 16
OVERHEAD: Final = PUBLIC_BYTES + TAG_BYTES
_NONCE: Final = bytes(12)
_DOMAIN: Final = "aso-sealed-box-1"


def seal_box(receiver: bytes, content: bytes) -> bytes:
    """Return `content` for the holder of the private half of `receiver` (32 bytes, RFC 7748)."""
    ephemeral = X25519PrivateKey.generate()
    public = ephemeral.public_key().public_bytes_raw()
    try:
        shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(receiver))
    except ValueError as error:  # not 32 bytes, or a point of low order
        raise FaultError(Fault.WRONG_KEY) from error
    return public + AESGCM(_key(shared, public, receiver)).encrypt(_NONCE, content, None)


def open_box(private: X25519PrivateKey, box: bytes) -> bytes:
    """Return the content of a box; raise `WRONG_KEY` for another receiver's or an altered one."""
    public, receiver = box[:PUBLIC_BYTES], private.public_key().public_bytes_raw()
    try:
        shared = private.exchange(X25519PublicKey.from_public_bytes(public))
        return AESGCM(_key(shared, public, receiver)).decrypt(_NONCE, box[PUBLIC_BYTES:], None)
    except (InvalidTag, ValueError) as error:
        raise FaultError(Fault.WRONG_KEY) from error


def _key(shared: bytes, public: bytes, receiver: bytes) -> bytes:
    return derive(shared, _DOMAIN, public + receiver)
