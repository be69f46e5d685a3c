"""The organisation's escrow key: an X25519 pair; its private half lies offline in an encrypted PEM file (RFC 8410)."""

import hashlib
from typing import Final, NamedTuple

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.security.primitives import plain_passphrase

LARGEST: Final = 16 * 1024
"""Bytes of the largest file that is read as a key."""
_GROUP: Final = 4


class EscrowPair(NamedTuple):
    """What is made: the file to lock away, and the public half to lay down as the policy `EscrowPublicKey`."""

    pem: bytes
    public: bytes


def make_pair(passphrase: str) -> EscrowPair:
    """Return a fresh pair; the private half is encrypted under the passphrase (PKCS#8)."""
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat

    private = X25519PrivateKey.generate()
    encryption = BestAvailableEncryption(plain_passphrase(passphrase).encode())
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)
    return EscrowPair(pem, private.public_key().public_bytes_raw())


def read_private(raw: bytes, passphrase: str) -> X25519PrivateKey:
    """Return the private key of a PEM file; refuse one that is something else, or another passphrase."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    secret = plain_passphrase(passphrase).encode() or None
    try:
        key = load_pem_private_key(raw[:LARGEST], secret)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        text = QT_TRANSLATE_NOOP(
            "access", "The escrow key cannot be read: check the file (PEM) and the passphrase that protects it."
        )
        raise UserError(text, field="key") from error
    if not isinstance(key, X25519PrivateKey):
        text = QT_TRANSLATE_NOOP("access", "This file holds another kind of key than X25519: take the escrow’s.")
        raise UserError(text, field="key")
    return key


def fingerprint(public: bytes) -> str:
    """Return what people compare: the SHA-256 of the public key in hexadecimal, in groups of four."""
    figures = hashlib.sha256(public).hexdigest()
    return " ".join(figures[place : place + _GROUP] for place in range(0, len(figures), _GROUP))
