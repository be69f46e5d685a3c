"""The seal of a circuit, of a version of its documents and of an act: canonical JSON under Ed25519 (RFC 8032).

Each seal names the hashes of the seals it follows, so that a changed byte, a missing act or another order shows.
What it proves: this device sealed these words. It is a *visa interne*, not a qualified signature (eIDAS, art. 25).
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from unicodedata import normalize
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from aso_desktop.models.circuits import Circuit, CircuitVersion, Endorsement
from aso_desktop.store.base import instant_text

DOMAIN: Final = b"aso-circuit-1\0"

Sealed = Circuit | CircuitVersion | Endorsement


@dataclass(frozen=True)
class Seal:
    """A sealed row: what it is, its hash, and the hashes it follows."""

    row: Sealed
    hash: str
    follows: tuple[str, ...]


def payload(row: Sealed) -> bytes:
    """Return the bytes that are signed: canonical JSON of the identity and of every cell before the signature.

    A cell that a later version of the program adds bears a higher number than the signature: old seals stay true.
    """
    columns = row.__table__.columns
    last = columns["signature"].info["cell"]
    sealed = [column.name for column in columns if column.info.get("cell", last) < last]
    values = {name: _plain(getattr(row, name)) for name in ("id", *sealed)}
    values["type"] = row.__tablename__
    text = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return DOMAIN + normalize("NFC", text).encode()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, UUID | date):
        return str(value)
    return value


def seal(row: Sealed, key: Ed25519PrivateKey) -> None:
    """Sign a row that is about to be written; it must be complete."""
    row.public_key = key.public_key().public_bytes_raw().hex()
    row.signature = key.sign(payload(row)).hex()


def seal_of(row: Sealed) -> Seal:
    """Return the seal of a row as it stands, true or not."""
    digest = hashlib.sha256(payload(row) + bytes.fromhex(row.signature or "")).hexdigest()
    return Seal(row, digest, tuple(getattr(row, "previous", "").split()))


def is_true(row: Sealed) -> bool:
    """Say whether the signature is that of the row's words by the key it names."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(row.public_key))
        key.verify(bytes.fromhex(row.signature), payload(row))
    except (InvalidSignature, ValueError):
        return False
    return True


def ends(seals: Iterable[Seal]) -> str:
    """Return the hashes that nothing follows yet, sorted: what the next seal names."""
    known = list(seals)
    followed = {digest for found in known for digest in found.follows}
    return " ".join(sorted(found.hash for found in known if found.hash not in followed))


def document_hash(documents: str) -> str:
    """Return the hash of a version's list of documents, itself naming the hash of each."""
    return hashlib.sha256(DOMAIN + documents.encode()).hexdigest()
