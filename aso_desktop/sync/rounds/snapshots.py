"""Snapshots on the hub: `snap/<n>/part…`, each sealed like a segment, and the manifest that makes them one, last.

Without its manifest a snapshot does not exist. Parts form a chain of their own, numbered so high that none passes for a
segment of a log. Trash lists name what may be deleted later; nothing is moved.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple, TypeVar

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Missing, Offer, Store, Unknown, offer
from aso_desktop.sync.keys.epochs import TeamKeys
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.keys.signed import Envelope, body_of, check_signature, enclose
from aso_desktop.sync.segments import FIRST, Chain, Sealing, open_segment, read_header, seal

_MANIFEST: Final = Envelope(b"ASOS1", b"aso-snapshot-1", 64 * 1024 * 1024)
_TRASH: Final = Envelope(b"ASOT1", b"aso-trash-1", 64 * 1024 * 1024)
_BEYOND: Final = 2**62
"""Number of the change after which the parts of a snapshot pretend to come: no log gets there."""

Signers = Mapping[bytes, bytes]
"""Public signing key of each member, by device."""


class Covered(msgspec.Struct, frozen=True, array_like=True):
    """How far a snapshot reaches in one device's log: its last segment with its hash, and its last change."""

    device: bytes
    seq: int
    hash: bytes
    n: int


class Manifest(msgspec.Struct, frozen=True, array_like=True):
    """What makes parts a snapshot; `wall` is milliseconds since 1970, `parts` are SHA-256."""

    hub: bytes
    device: bytes
    turn: int
    schema: int
    wall: int
    covered: tuple[Covered, ...]
    parts: tuple[bytes, ...]

    @property
    def reach(self) -> dict[bytes, int]:
        """Return the last segment covered of each device."""
        return {known.device: known.seq for known in self.covered}

    @property
    def changes(self) -> dict[bytes, int]:
        """Return the last change covered of each device."""
        return {known.device: known.n for known in self.covered}


class Trash(msgspec.Struct, frozen=True, array_like=True):
    """Names that may be deleted some time after `wall`."""

    hub: bytes
    device: bytes
    turn: int
    wall: int
    names: tuple[str, ...]


_Kind = TypeVar("_Kind", Manifest, Trash)


class Written(NamedTuple):
    """A snapshot that stands on the hub."""

    turn: int
    parts: int
    bytes: int


def turns(store: Store) -> list[int]:
    """Return the snapshots that have a manifest, oldest first."""
    read = (names.read_snapshot(entry.key) for entry in store.list(names.SNAPSHOTS))
    return sorted(found.turn for found in read if found is not None and found.part is None)


def next_turn(store: Store) -> int:
    """Return the number behind every compaction that was begun and every snapshot there is."""
    begun = (names.read_turn(entry.key) for entry in store.list(names.COMPACTIONS))
    there = (names.read_snapshot(entry.key) for entry in store.list(names.SNAPSHOTS))
    return max([0, *(t for t in begun if t is not None), *(f.turn for f in there if f is not None)]) + 1


def write_parts(store: Store, sealing: Sealing, turn: int, bodies: Iterable[bytes]) -> tuple[list[bytes], int]:
    """Put the parts of a snapshot; return their hashes, and how many bytes they are."""
    hashes, size = [], 0
    after = Chain(0, FIRST, _BEYOND)
    for part, body in enumerate(bodies):
        raw = seal(sealing, after, body, 0)
        if offer(store, names.snapshot_part(turn, part), raw) is Offer.TAKEN:
            raise Unknown(names.snapshot_part(turn, part))
        hashes.append(hashlib.sha256(raw).digest())
        size += len(raw)
        after = Chain(after.seq + 1, hashes[-1], _BEYOND)
    return hashes, size


def sign_manifest(manifest: Manifest, key: Ed25519PrivateKey) -> bytes:
    """Return the bytes of a manifest."""
    return enclose(_MANIFEST, msgspec.msgpack.encode(manifest), b"", key)


def read_manifest(store: Store, turn: int, hub: bytes, signers: Signers) -> Manifest:
    """Return a manifest once a member of this hub signed it; raise `FaultError` or `Missing`."""
    raw = store.get(names.manifest(turn))
    manifest = _read(_MANIFEST, raw, Manifest)
    if manifest.hub != hub:
        raise FaultError(Fault.WRONG_HUB)
    if manifest.turn != turn:
        raise FaultError(Fault.WRONG_NAME)
    check_signature(_MANIFEST, raw, signers.get(manifest.device, b""))
    return manifest


def read_parts(store: Store, manifest: Manifest, signers: Signers, keys: TeamKeys) -> Iterator[bytes]:
    """Give the bodies of a snapshot's parts, each proved; raise `FaultError` or `Missing` at the first flaw."""
    for part, digest in enumerate(manifest.parts):
        raw = store.get(names.snapshot_part(manifest.turn, part))
        if hashlib.sha256(raw).digest() != digest:
            raise FaultError(Fault.DAMAGED)
        header = read_header(raw)
        key = keys.get(header.key)
        if key is None:
            raise FaultError(Fault.UNKNOWN_EPOCH)
        yield open_segment(raw, header, signers.get(manifest.device, b""), key).body


def sign_trash(trash: Trash, key: Ed25519PrivateKey) -> bytes:
    """Return the bytes of a list of names to delete."""
    return enclose(_TRASH, msgspec.msgpack.encode(trash), b"", key)


def trashes(store: Store, hub: bytes, signers: Signers) -> list[Trash]:
    """Return the lists of names to delete that a member signed; others are left alone."""
    found = []
    for entry in store.list(names.TRASH):
        try:
            raw = store.get(entry.key)
            trash = _read(_TRASH, raw, Trash)
            check_signature(_TRASH, raw, signers.get(trash.device, b""))
        except (FaultError, Missing):
            continue
        if trash.hub == hub and names.trash(trash.turn) == entry.key:
            found.append(trash)
    return found


def _read(envelope: Envelope, raw: bytes, kind: type[_Kind]) -> _Kind:
    packed, rest = body_of(envelope, raw)
    try:
        found = msgspec.msgpack.decode(packed, type=kind)
    except (msgspec.DecodeError, ValueError) as error:
        raise FaultError(Fault.DAMAGED) from error
    if rest:
        raise FaultError(Fault.DAMAGED)
    return found
