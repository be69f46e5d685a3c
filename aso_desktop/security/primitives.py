"""The few cryptographic constructions everything else is made of, over `cryptography` alone."""

import hmac
import secrets
import time
import unicodedata
from collections.abc import Callable
from typing import Final, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
WRAPPED_BYTES: Final = _NONCE_BYTES + KEY_BYTES + _TAG_BYTES
"""Size of a wrapped key."""


class WrongKeyError(Exception):
    """What was opened does not belong to this key, or was altered."""


class Argon2Cost(NamedTuple):
    """What a guess of the passphrase costs: memory in KiB, passes over it, lanes (RFC 9106)."""

    memory_kib: int
    iterations: int
    lanes: int


FLOOR: Final = Argon2Cost(64 * 1024, 3, 2)
"""The least a new slot may cost."""
USUAL: Final = Argon2Cost(128 * 1024, 4, 2)
_LONGEST_CALIBRATED: Final = 12
_WANTED_SECONDS: Final = (0.5, 1.0)

LEAST: Final = Argon2Cost(8, 1, 1)
"""The least a key file may ask for: what fits a profile that hides nothing and goes at once."""
_MOST: Final = Argon2Cost(512 * 1024, 64, 16)
_MOST_WORK: Final = 4 * 1024 * 1024
"""KiB times passes. What a key file may ask for, some six seconds: more would freeze the machine."""


def derive(key: bytes, info: str, salt: bytes = b"", length: int = KEY_BYTES) -> bytes:
    """Return a sub-key for one purpose, named by `info` (HKDF-SHA256, RFC 5869)."""
    return HKDF(SHA256(), length, salt or None, info.encode()).derive(key)


def wrap(key: bytes, secret: bytes, binding: bytes) -> bytes:
    """Return `secret` sealed under `key`, tied to `binding`: nonce, ciphertext, tag (AES-256-GCM)."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, binding)


def unwrap(key: bytes, sealed: bytes, binding: bytes) -> bytes:
    """Return what `wrap` sealed; raise `WrongKeyError` for another key, another binding or altered bytes."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], binding)
    except (InvalidTag, ValueError) as error:
        raise WrongKeyError from error


def same(one: bytes, other: bytes) -> bool:
    """Compare secrets in constant time."""
    return hmac.compare_digest(one, other)


def check_cost(cost: Argon2Cost) -> Argon2Cost:
    """Return a cost read from a file; raise `ValueError` when it is out of bounds."""
    within = all(low <= value <= high for low, value, high in zip(LEAST, cost, _MOST, strict=True))
    if not within or cost.memory_kib < 8 * cost.lanes or cost.memory_kib * cost.iterations > _MOST_WORK:
        message = f"Argon2 cost out of bounds: {cost}"
        raise ValueError(message)
    return cost


def stretch(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    """Return the key that a passphrase gives, whatever way its accents and blanks were typed (Argon2id)."""
    cost = check_cost(cost)
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    try:
        return kdf.derive(plain_passphrase(passphrase).encode())
    except MemoryError as error:
        text = QT_TRANSLATE_NOOP("access", "There is not enough memory to check the passphrase: close other programs.")
        raise EnvironmentFailure(text) from error


def plain_passphrase(passphrase: str) -> str:
    """Return a passphrase in NFC, without blanks around it and with single blanks inside."""
    return " ".join(unicodedata.normalize("NFC", passphrase).split())


def calibrate(measure: Callable[[Argon2Cost], float] | None = None) -> Argon2Cost:
    """Return the cost that takes this machine between half a second and a second, never below the floor.

    `measure` gives the seconds that a cost takes; without it this machine is measured.
    """
    least, most = _WANTED_SECONDS
    spent = (measure or _seconds)(FLOOR)
    if spent > least:
        return FLOOR
    per_pass = spent / FLOOR.iterations * USUAL.memory_kib / FLOOR.memory_kib
    passes = int((least + most) / 2 / per_pass)
    return USUAL._replace(iterations=max(FLOOR.iterations, min(passes, _LONGEST_CALIBRATED)))


def _seconds(cost: Argon2Cost) -> float:
    start = time.perf_counter()
    stretch("calibration", bytes(SALT_BYTES), cost)
    return time.perf_counter() - start
