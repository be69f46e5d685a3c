"""Is a circuit still what was sealed? Every fault is named, with the row it is in."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.circuits.seals import SealedRow, document_hash, is_true

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
class Pile:
    """All rows of one circuit as they are stored; `gone` names those that this device once held and holds no more."""

    circuit_id: UUID
    circuit: SealedRow | None
    versions: Sequence[SealedRow]
    acts: Sequence[SealedRow]
    gone: Sequence[UUID] = ()

    @property
    def rows(self) -> list[SealedRow]:
        """Return every sealed row."""
        return [*([self.circuit] if self.circuit else []), *self.versions, *self.acts]


def faults_of(pile: Pile, keys: KnownKeys, read_blob: ReadBlob) -> list[Fault]:
    """Return everything that is wrong; an empty list means that each byte and the order are as sealed."""
    return [
        *_missing(pile),
        *_untrue(pile.rows, keys),
        *_broken_order(pile),
        *_strangers(pile),
        *_changed_documents(pile.versions, read_blob),
        *_changed_scans(pile.acts, read_blob),
    ]


def _missing(pile: Pile) -> Iterator[Fault]:
    if pile.circuit is None:
        yield Fault(pile.circuit_id, QT_TRANSLATE_NOOP("circuits", "The circuit itself is missing."))
    for row_id in pile.gone:
        yield Fault(row_id, QT_TRANSLATE_NOOP("circuits", "An act or a version that the journal knows is missing."))


def _untrue(rows: Sequence[SealedRow], keys: KnownKeys) -> Iterator[Fault]:
    for row in rows:
        if not is_true(row):
            yield Fault(row.id, QT_TRANSLATE_NOOP("circuits", "Changed after it was sealed: its seal no longer fits."))
        elif row.text("public_key") not in keys.get(row.text("origin_device"), frozenset()):
            text = QT_TRANSLATE_NOOP("circuits", "Sealed with a key that its device {device} is not known by.")
            yield Fault(row.id, text.format(device=row.text("origin_device")[:8] or "?"))


def _broken_order(pile: Pile) -> Iterator[Fault]:
    known = {found.hash for found in pile.rows}
    for found in pile.rows:
        for digest in found.follows:
            if digest not in known:
                text = QT_TRANSLATE_NOOP("circuits", "What it follows is missing or was changed ({hash}).")
                yield Fault(found.id, text.format(hash=digest[:12]))
        if not found.follows and found is not pile.circuit:
            yield Fault(found.id, QT_TRANSLATE_NOOP("circuits", "It follows nothing: it stands outside the order."))


def _strangers(pile: Pile) -> Iterator[Fault]:
    """Acts and versions of another circuit, and acts on documents that were never shown."""
    shown = {version.text("sha256") for version in pile.versions}
    for row in (*pile.versions, *pile.acts):
        if pile.circuit is not None and row.text("circuit_id") != pile.circuit.text("id"):
            yield Fault(row.id, QT_TRANSLATE_NOOP("circuits", "It belongs to another circuit."))
    for act in pile.acts:
        if (given_on := act.text("version_sha256")) and given_on not in shown:
            yield Fault(act.id, QT_TRANSLATE_NOOP("circuits", "It was given on documents that this circuit never had."))


def _changed_documents(versions: Sequence[SealedRow], read_blob: ReadBlob) -> Iterator[Fault]:
    for version in versions:
        listed = _listed(version)
        if listed is None:
            yield Fault(version.id, QT_TRANSLATE_NOOP("circuits", "The list of documents was changed."))
            continue
        for document in listed:
            if document["blob"] and _hash(read_blob, document["blob"]) != document["sha256"]:
                text = QT_TRANSLATE_NOOP("circuits", "The document {name} is missing or was changed.")
                yield Fault(version.id, text.format(name=document["name"]))


def _listed(version: SealedRow) -> list[dict[str, Any]] | None:
    """Return the documents of a version; None for a list that is not the one its hash is of."""
    documents = version.text("documents")
    if document_hash(documents) != version.text("sha256"):
        return None
    try:
        listed: list[dict[str, Any]] = json.loads(documents)
    except ValueError:
        return None
    return listed


def _changed_scans(acts: Sequence[SealedRow], read_blob: ReadBlob) -> Iterator[Fault]:
    for act in acts:
        blob = act.text("evidence_blob")
        if blob and _hash(read_blob, blob) != act.text("evidence_sha256"):
            yield Fault(
                act.id, QT_TRANSLATE_NOOP("circuits", "The scan of the visa on paper is missing or was changed.")
            )


def _hash(read_blob: ReadBlob, blob: str) -> str:
    digest = hashlib.sha256()
    try:
        for part in read_blob(blob):
            digest.update(part)
    except EnvironmentFailure:
        return ""
    return digest.hexdigest()
