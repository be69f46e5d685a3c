"""Sealed boxes: bytes that one X25519 key alone opens. 48 bytes more than their content: 80 for a key of 32.

Ephemeral X25519 → HKDF-SHA256 bound to both public keys → AES-256-GCM. The key is used once, so the nonce stands
still. A box says nothing of its sender: what contains it must be signed, or kept where only its writer writes.
"""

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from aso_desktop.security.primitives import WrongKeyError, derive

PUBLIC_BYTES: Final = 32
TAG_BYTES: Final = 16
OVERHEAD: Final = PUBLIC_BYTES + TAG_BYTES
_NONCE: Final = bytes(12)


def seal_box(receiver: bytes, content: bytes, purpose: str) -> bytes:
    """Return `content` for the holder of the private half of `receiver` (32 bytes, RFC 7748).

    Raises `WrongKeyError` for what is no key: not 32 bytes, or a point of low order.
    """
    ephemeral = X25519PrivateKey.generate()
    public = ephemeral.public_key().public_bytes_raw()
    try:
        shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(receiver))
    except ValueError as error:
        raise WrongKeyError from error
    return public + AESGCM(_key(shared, public, receiver, purpose)).encrypt(_NONCE, content, None)


def open_box(private: X25519PrivateKey, box: bytes, purpose: str) -> bytes:
    """Return the content of a box; raise `WrongKeyError` for another receiver's or an altered one."""
    public, receiver = box[:PUBLIC_BYTES], private.public_key().public_bytes_raw()
    try:
        shared = private.exchange(X25519PublicKey.from_public_bytes(public))
        return AESGCM(_key(shared, public, receiver, purpose)).decrypt(_NONCE, box[PUBLIC_BYTES:], None)
    except (InvalidTag, ValueError) as error:
        raise WrongKeyError from error


def _key(shared: bytes, public: bytes, receiver: bytes, purpose: str) -> bytes:
    return derive(shared, purpose, public + receiver)
