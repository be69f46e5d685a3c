"""The ways to the data key. Every unwrapped key is compared with the key-check value before it counts."""

import secrets
from dataclasses import dataclass, field
from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.security.key_file import KCV_BYTES, KeyFile, Slot, SlotKind, new_profile
from aso_desktop.security.primitives import (
    KEY_BYTES,
    SALT_BYTES,
    Argon2Cost,
    WrongKeyError,
    derive,
    same,
    stretch,
    unwrap,
    wrap,
)
from aso_desktop.security.recovery_code import recovery_key
from aso_desktop.security.sealed_box import open_box, seal_box
from aso_desktop.store.connection import DataKey

_ESCROW: Final = "aso-escrow-slot-1"


@dataclass(frozen=True)
class OpenKeys:
    """What an unlocked profile works with."""

    data: DataKey
    enclosure: bytes = field(repr=False)


def new_keys() -> tuple[KeyFile, OpenKeys]:
    """Return fresh random keys, and a key file that still has no slot."""
    data, enclosure = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(KEY_BYTES)
    profile = new_profile()
    sealed = wrap(data, enclosure, _binding(profile, 1, "enclosure"))
    key_file = KeyFile(profile, revision=1, generation=1, kcv=key_check_value(data), enclosure=sealed)
    return key_file, OpenKeys(DataKey(data), enclosure)


def key_check_value(data_key: bytes) -> bytes:
    """Return what tells the right key from another without opening the database, and reveals nothing of it."""
    return derive(data_key, "aso key-check value", length=KCV_BYTES)


def fits(key_file: KeyFile, keys: OpenKeys) -> bool:
    """Say whether open keys are those of a key file's generation."""
    return same(key_check_value(keys.data.raw), key_file.kcv)


def with_passphrase(key_file: KeyFile, keys: OpenKeys, passphrase: str, cost: Argon2Cost) -> KeyFile:
    """Return the key file with its passphrase slot made or replaced; the data key stays."""
    salt = secrets.token_bytes(SALT_BYTES)
    wrapped = _wrapped(key_file, keys, SlotKind.PASSPHRASE, stretch(passphrase, salt, cost))
    return key_file.with_slot(Slot(SlotKind.PASSPHRASE, wrapped, salt, cost))


def with_recovery(key_file: KeyFile, keys: OpenKeys, secret: bytes) -> KeyFile:
    """Return the key file with its printed-code slot made or replaced."""
    salt = secrets.token_bytes(SALT_BYTES)
    wrapped = _wrapped(key_file, keys, SlotKind.RECOVERY, recovery_key(secret, salt))
    return key_file.with_slot(Slot(SlotKind.RECOVERY, wrapped, salt))


def with_keyring(key_file: KeyFile, keys: OpenKeys, kept: bytes, backend: str) -> KeyFile:
    """Return the key file with its keyring slot made or replaced; `kept` is what the keyring holds."""
    wrapped = _wrapped(key_file, keys, SlotKind.KEYRING, kept)
    return key_file.with_slot(Slot(SlotKind.KEYRING, wrapped, backend=backend))


def with_escrow(key_file: KeyFile, keys: OpenKeys, public: bytes) -> KeyFile:
    """Return the key file with its escrow slot made or replaced, for the holder of the organisation's private key."""
    return key_file.with_slot(Slot(SlotKind.ESCROW, seal_box(public, keys.data.raw, _ESCROW), public=public))


def with_announced(key_file: KeyFile, public: bytes) -> KeyFile:
    """Return the key file in which an escrow key is announced; what the slot opens until now, it still opens."""
    slot = key_file.slot(SlotKind.ESCROW) or Slot(SlotKind.ESCROW, b"")
    return key_file.with_slot(slot._replace(announced=public))


def open_with_escrow(key_file: KeyFile, private: X25519PrivateKey) -> OpenKeys:
    """Return the keys, or raise `WrongKeyError`."""
    slot = _required(key_file, SlotKind.ESCROW)
    return _proved(key_file, open_box(private, slot.wrapped, _ESCROW))


def open_with_passphrase(key_file: KeyFile, passphrase: str) -> OpenKeys:
    """Return the keys, or raise `WrongKeyError`."""
    slot = _required(key_file, SlotKind.PASSPHRASE)
    return _opened(key_file, slot, stretch(passphrase, slot.salt, slot.cost))


def open_with_recovery(key_file: KeyFile, secret: bytes) -> OpenKeys:
    """Return the keys, or raise `WrongKeyError`."""
    slot = _required(key_file, SlotKind.RECOVERY)
    return _opened(key_file, slot, recovery_key(secret, slot.salt))


def open_with_keyring(key_file: KeyFile, kept: bytes) -> OpenKeys:
    """Return the keys from what the keyring holds, or raise `WrongKeyError`."""
    return _opened(key_file, _required(key_file, SlotKind.KEYRING), kept)


def _required(key_file: KeyFile, kind: SlotKind) -> Slot:
    slot = key_file.slot(kind)
    if slot is None:
        raise WrongKeyError
    return slot


def _wrapped(key_file: KeyFile, keys: OpenKeys, kind: SlotKind, key: bytes) -> bytes:
    return wrap(key, keys.data.raw, _binding(key_file.profile, key_file.generation, kind))


def _opened(key_file: KeyFile, slot: Slot, key: bytes) -> OpenKeys:
    return _proved(key_file, unwrap(key, slot.wrapped, _binding(key_file.profile, key_file.generation, slot.kind)))


def _proved(key_file: KeyFile, data: bytes) -> OpenKeys:
    """Return the keys that a data key gives, once it is the one of the key file."""
    if not same(key_check_value(data), key_file.kcv):
        raise WrongKeyError
    enclosure = unwrap(data, key_file.enclosure, _binding(key_file.profile, 1, "enclosure"))
    return OpenKeys(DataKey(data), enclosure)


def _binding(profile: str, generation: int, purpose: str) -> bytes:
    return f"aso-keys v1|{profile}|{generation}|{purpose}".encode()
