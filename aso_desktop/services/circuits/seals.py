"""The seal of a circuit, of a version of its documents and of an act: canonical JSON under Ed25519 (RFC 8032).

Each seal names the hashes of the seals it follows, so that a changed byte, a missing act or another order shows.
What is sealed is what is stored, byte for byte: two spellings of one day, or two compositions of one accented letter,
are not the same words. What it proves: this device sealed these words. It is a *visa interne*, not a qualified
signature (eIDAS, art. 25).
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import Integer
from sqlalchemy.types import TypeEngine

from aso_desktop.models.circuits import Circuit, CircuitVersion, Endorsement
from aso_desktop.store.base import UuidBlob, instant_text

DOMAIN: Final = b"aso-circuit-1\0"
_MADE: Final = frozenset({"origin_device", "created_at", "created_by"})
"""Who wrote the row, where and when: sealed like its words, though their cells bear higher numbers."""
_UNREADABLE: Final = "surrogateescape"
"""Bytes that are no text are kept as they are, so that they are seen."""

_ID_BYTES: Final = 16

Sealed = Circuit | CircuitVersion | Endorsement
Stored = str | int | None
KINDS: Final[Mapping[str, type[Sealed]]] = {kind.__tablename__: kind for kind in (Circuit, CircuitVersion, Endorsement)}


@dataclass(frozen=True)
class SealedRow:
    """A sealed row as it is stored: its table, and each sealed cell as text, a number or nothing; ids are text."""

    table: str
    cells: Mapping[str, Stored]
    signature: str

    def text(self, name: str) -> str:
        """Return a cell in words; empty for nothing."""
        value = self.cells.get(name)
        return "" if value is None else str(value)

    @property
    def id(self) -> UUID:
        """Return the identity of the row; that of nobody when it is no longer one."""
        return identity(self.text("id")) or UUID(int=0)

    @property
    def hash(self) -> str:
        """Return what a later seal names this one by."""
        return hashlib.sha256(payload(self) + self.signature.encode("utf-8", _UNREADABLE)).hexdigest()

    @property
    def follows(self) -> tuple[str, ...]:
        """Return the hashes of the seals before."""
        return tuple(self.text("previous").split())


def sealed_columns(kind: type[Sealed]) -> tuple[str, ...]:
    """Return the columns that a seal covers: the identity, every cell before the signature, and who wrote the row.

    A cell that a later version of the program adds bears a higher number than the signature: old seals stay true.
    """
    columns = kind.__table__.columns
    last = columns["signature"].info["cell"]
    before = (c.name for c in columns if c.info.get("cell", last) < last)
    return ("id", *before, *sorted(_MADE))


def payload(row: SealedRow) -> bytes:
    """Return the bytes that are signed: canonical JSON of the sealed cells as they are stored."""
    text = json.dumps({**row.cells, "type": row.table}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return DOMAIN + text.encode("utf-8", _UNREADABLE)


def stored(row: Sealed) -> SealedRow:
    """Return a mapped row as it is stored."""
    cells = {name: _plain(getattr(row, name)) for name in sealed_columns(type(row))}
    return SealedRow(row.__tablename__, cells, row.signature)


def read_row(table: str, cells: Mapping[str, tuple[str, str]]) -> SealedRow:
    """Return a row read as (SQLite type, hexadecimal bytes) per column, whatever has become of its bytes."""
    columns = KINDS[table].__table__.columns
    told = {name: _told(_kept_as(columns[name].type), *cell) for name, cell in cells.items()}
    signature = told.pop("signature")
    return SealedRow(table, told, str(signature))


def _kept_as(kind: TypeEngine[Any]) -> str:
    """Return the SQLite type of a column's cells."""
    return "blob" if isinstance(kind, UuidBlob) else "integer" if isinstance(kind, Integer) else "text"


def _plain(value: Any) -> Stored:
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, UUID | date):
        return str(value)
    return None if value is None else value if isinstance(value, int) else str(value)


def _told(expected: str, stored_as: str, digits: str) -> Stored:
    """Return a stored cell; one of another type than its column's says so, and fits no seal."""
    raw = bytes.fromhex(digits)
    if stored_as == "null":
        return None
    if stored_as != expected or (expected == "blob" and len(raw) != _ID_BYTES):
        return f"{stored_as}:{digits}"
    if expected == "integer":
        return int(raw)
    return str(UUID(bytes=raw)) if expected == "blob" else raw.decode("utf-8", _UNREADABLE)


def identity(text: str) -> UUID | None:
    """Return an id that was told in text, or None."""
    try:
        return UUID(text)
    except ValueError:
        return None


def seal(row: Sealed, key: Ed25519PrivateKey) -> None:
    """Sign a row that is about to be written; it must be complete."""
    row.public_key = key.public_key().public_bytes_raw().hex()
    row.signature = key.sign(payload(stored(row))).hex()


def is_true(row: SealedRow) -> bool:
    """Say whether the signature is that of the row's words by the key it names, written as it was."""
    try:
        signature = bytes.fromhex(row.signature)
        if signature.hex() != row.signature:
            return False
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(row.text("public_key")))
        key.verify(signature, payload(row))
    except (InvalidSignature, ValueError):
        return False
    return True


def ends(rows: Iterable[SealedRow]) -> str:
    """Return the hashes that nothing follows yet, sorted: what the next seal names."""
    known = list(rows)
    followed = {digest for found in known for digest in found.follows}
    return " ".join(sorted({found.hash for found in known} - followed))


def document_hash(documents: str) -> str:
    """Return the hash of a version's list of documents, itself naming the hash of each."""
    return hashlib.sha256(DOMAIN + documents.encode("utf-8", _UNREADABLE)).hexdigest()
