"""Is a circuit still what was sealed? Every fault is named, with the row it is in."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.models.circuits import Circuit, CircuitVersion, Endorsement
from aso_desktop.services.circuits.seals import Seal, Sealed, document_hash, is_true, seal_of

ReadBlob = Callable[[str], Iterator[bytes]]
"""Gives the authenticated parts of a kept document; raises `EnvironmentFailure`."""
KnownKeys = Mapping[str, frozenset[str]]
"""Device → the public keys it is known by here, in hexadecimal."""


@dataclass(frozen=True)
class Fault:
    """One thing that is not as it was sealed."""

    row_id: UUID
    words: Text


@dataclass(frozen=True)
class Sheaf:
    """All rows of one circuit."""

    circuit: Circuit
    versions: Sequence[CircuitVersion]
    acts: Sequence[Endorsement]

    @property
    def rows(self) -> list[Sealed]:
        """Return every sealed row."""
        return [self.circuit, *self.versions, *self.acts]


def faults_of(sheaf: Sheaf, keys: KnownKeys, read_blob: ReadBlob) -> list[Fault]:
    """Return everything that is wrong; an empty list means that each byte and the order are as sealed."""
    seals = [seal_of(row) for row in sheaf.rows]
    return [
        *_untrue(sheaf.rows, keys),
        *_broken_order(seals),
        *_strangers(sheaf),
        *_changed_documents(sheaf.versions, read_blob),
    ]


def _untrue(rows: Sequence[Sealed], keys: KnownKeys) -> Iterator[Fault]:
    for row in rows:
        if not is_true(row):
            yield Fault(row.id, QT_TRANSLATE_NOOP("circuits", "Changed after it was sealed: its seal no longer fits."))
        elif row.public_key not in keys.get(row.origin_device or "", frozenset()):
            text = QT_TRANSLATE_NOOP("circuits", "Sealed with a key that its device {device} is not known by.")
            yield Fault(row.id, text.format(device=(row.origin_device or "?")[:8]))


def _broken_order(seals: Sequence[Seal]) -> Iterator[Fault]:
    known = {found.hash: found for found in seals}
    for found in seals:
        for digest in found.follows:
            if digest not in known:
                text = QT_TRANSLATE_NOOP("circuits", "What it follows is missing or was changed ({hash}).")
                yield Fault(found.row.id, text.format(hash=digest[:12]))
        if not found.follows and not isinstance(found.row, Circuit):
            yield Fault(found.row.id, QT_TRANSLATE_NOOP("circuits", "It follows nothing: it stands outside the order."))


def _strangers(sheaf: Sheaf) -> Iterator[Fault]:
    """Acts and versions of another circuit, and acts on documents that were never shown."""
    shown = {version.sha256 for version in sheaf.versions}
    parts: list[CircuitVersion | Endorsement] = [*sheaf.versions, *sheaf.acts]
    for row in parts:
        if row.circuit_id != sheaf.circuit.id:
            yield Fault(row.id, QT_TRANSLATE_NOOP("circuits", "It belongs to another circuit."))
    for act in sheaf.acts:
        if act.version_sha256 and act.version_sha256 not in shown:
            yield Fault(act.id, QT_TRANSLATE_NOOP("circuits", "It was given on documents that this circuit never had."))


def _changed_documents(versions: Sequence[CircuitVersion], read_blob: ReadBlob) -> Iterator[Fault]:
    for version in versions:
        if document_hash(version.documents) != version.sha256:
            yield Fault(version.id, QT_TRANSLATE_NOOP("circuits", "The list of documents was changed."))
            continue
        for document in json.loads(version.documents):
            if document["blob"] and _hash(read_blob, document["blob"]) != document["sha256"]:
                text = QT_TRANSLATE_NOOP("circuits", "The document {name} is missing or was changed.")
                yield Fault(version.id, text.format(name=document["name"]))


def _hash(read_blob: ReadBlob, blob: str) -> str:
    digest = hashlib.sha256()
    try:
        for part in read_blob(blob):
            digest.update(part)
    except EnvironmentFailure:
        return ""
    return digest.hexdigest()
