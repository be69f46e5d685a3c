"""The identity of this installation: its id, the code that people see, and its keys for signing and receiving.

Private halves stay in the encrypted database. An identity is bound to its machine: a cloned image or a restored
backup takes a new one before its first write, so that two installations never sign as one.
"""

import hashlib
import os
import secrets
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.security.recovery_code import ALPHABET
from aso_desktop.store import journal
from aso_desktop.store.connection import Connection

DEVICE_BYTES: Final = 16
CODE_LENGTH: Final = 4
_IDENTITY_FILES: Final = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


class Device(NamedTuple):
    """This installation as the rest of the program knows it."""

    id: str
    code: str
    agent_id: UUID | None
    machine: str


class DeviceKeys(NamedTuple):
    """The private halves: Ed25519 for signing, X25519 for receiving."""

    signing: Ed25519PrivateKey
    receiving: X25519PrivateKey


def present_device(database: Connection) -> Device | None:
    """Return the identity in force, or None in a file that has none yet."""
    row = journal.present_device(database)
    return None if row is None else Device(row[0], row[1], UUID(bytes=row[2]) if row[2] else None, row[3])


def make_device(database: Connection, now: datetime, machine: str, agent_id: UUID | None = None) -> Device:
    """Take a new identity; an earlier one is retired, and its chain of the journal ends there."""
    identity = secrets.token_bytes(DEVICE_BYTES)
    device = Device(identity.hex(), device_code(identity), agent_id, machine)
    new = journal.NewDevice(
        id=device.id,
        code=device.code,
        signing_key=Ed25519PrivateKey.generate().private_bytes_raw(),
        receiving_key=X25519PrivateKey.generate().private_bytes_raw(),
        agent_id=agent_id.bytes if agent_id else None,
        machine=machine,
        made_at=_instant(now),
    )
    journal.replace_device(database, new)
    return device


def ensure_device(database: Connection, now: datetime, machine: str) -> tuple[Device, bool]:
    """Return the identity to write with, and whether it is new: none yet, or another machine than it was made on."""
    present = present_device(database)
    if present and (not machine or not present.machine or machine == present.machine):
        return present, False
    return make_device(database, now, machine, present.agent_id if present else None), True


def assign_device(database: Connection, agent_id: UUID) -> None:
    """Say which agent works on this device."""
    journal.assign_device(database, agent_id.bytes)


def device_keys(database: Connection, device: str) -> DeviceKeys:
    """Return the private keys of a device."""
    signing, receiving = journal.private_keys(database, device)
    return DeviceKeys(Ed25519PrivateKey.from_private_bytes(signing), X25519PrivateKey.from_private_bytes(receiving))


def device_public_keys(database: Connection) -> list[tuple[str, str]]:
    """Return the identities of this machine, retired ones too, with their public signing keys in hexadecimal."""
    return [
        (device, Ed25519PrivateKey.from_private_bytes(key).public_key().public_bytes_raw().hex())
        for device, key in journal.signing_keys(database)
    ]


def device_code(device: bytes) -> str:
    """Return the four characters that stand for a device in a provisional mark."""
    number = int.from_bytes(hashlib.sha256(b"aso-device-code\0" + device).digest()[:8])
    return "".join(ALPHABET[number >> 5 * i & 31] for i in range(CODE_LENGTH))


def machine_mark() -> str:
    """Return a mark of the machine that reveals nothing of it; empty where the system gives no identity."""
    identity = _windows_identity() if os.name == "nt" else _unix_identity()
    return hashlib.sha256(b"aso-machine\0" + identity.encode()).hexdigest()[:32] if identity else ""


def _unix_identity() -> str:
    for path in _IDENTITY_FILES:
        try:
            return path.read_text(encoding="ascii").strip()
        except (OSError, UnicodeError):
            continue
    return ""


def _windows_identity() -> str:
    winreg: Any = __import__("winreg")
    place = r"SOFTWARE\Microsoft\Cryptography"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    except OSError:
        return ""


def _instant(now: datetime) -> str:
    return now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
