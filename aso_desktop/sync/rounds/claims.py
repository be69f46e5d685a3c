"""Claims: an official number belongs to the row whose signed claim stands under its name on the hub.

A claim is made once, never moved, and says the same whoever reads it: hub, device, row, its own name, the block it was
reserved in. The same device claims the same row with the same bytes, so that every step may be repeated.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aso_desktop.store.connection import Connection
from aso_desktop.sync.hub.store import Missing, Offer, Store, offer
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.keys.signed import Envelope, body_of, check_signature, enclose

_ENVELOPE: Final = Envelope(b"ASOK1", b"aso-claim-1", 16 * 1024)
_KEEP: Final = (
    "INSERT INTO sync_claim(name, row_id, device, state, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT(name) DO UPDATE "
    "SET row_id = excluded.row_id, device = excluded.device, state = excluded.state, body = excluded.body"
)


class ClaimState(StrEnum):
    """What this file knows of a claim it made or met."""

    INTENDED = "intended"
    OWN = "own"
    UNREADABLE = "unreadable"
    BURNED = "burned"


class Claim(msgspec.Struct, frozen=True, array_like=True):
    """What a claim says; ids have 16 bytes, `name` is where it stands on the hub."""

    hub: bytes
    device: bytes
    row: bytes
    name: str
    block: bytes | None = None


class Held(NamedTuple):
    """A claim as this file keeps it."""

    name: str
    row: bytes
    device: bytes
    state: str
    body: bytes | None


class Outcome(StrEnum):
    """Whose a number is after it was claimed."""

    OWN = "own"
    ANOTHERS = "anothers"
    UNREADABLE = "unreadable"


def sign_claim(claim: Claim, key: Ed25519PrivateKey) -> bytes:
    """Return the bytes of a claim; always the same for the same claim."""
    return enclose(_ENVELOPE, msgspec.msgpack.encode(claim), b"", key)


def read_claim(raw: bytes, name: str, hub: bytes, signers: Mapping[bytes, bytes]) -> Claim:
    """Return what a claim says once a device of the team (public key by id) signed it; raise `FaultError`."""
    packed, rest = body_of(_ENVELOPE, raw)
    try:
        claim = msgspec.msgpack.decode(packed, type=Claim)
    except (msgspec.DecodeError, ValueError) as error:
        raise FaultError(Fault.DAMAGED) from error
    if rest or claim.name != name:
        raise FaultError(Fault.WRONG_NAME)
    if claim.hub != hub:
        raise FaultError(Fault.WRONG_HUB)
    check_signature(_ENVELOPE, raw, signers.get(claim.device, b""))
    return claim


def stake(store: Store, claim: Claim, raw: bytes, signers: Mapping[bytes, bytes]) -> Outcome:
    """Put a claim and say whose the number is now; a claim that another device made for the same row counts as own."""
    if offer(store, claim.name, raw) is Offer.KEPT:
        return Outcome.OWN
    try:
        there = read_claim(store.get(claim.name), claim.name, claim.hub, signers)
    except (FaultError, Missing):
        return Outcome.UNREADABLE
    return Outcome.OWN if there.row == claim.row else Outcome.ANOTHERS


def keep(database: Connection, held: Held) -> None:
    """Write down what is known of a claim."""
    database.execute(_KEEP, held)


def drop(database: Connection, name: str) -> None:
    """Forget a claim that was not had."""
    database.execute("DELETE FROM sync_claim WHERE name = ?", (name,))


def found(database: Connection, state: ClaimState) -> list[Held]:
    """Return the claims of a state, by name."""
    select = "SELECT name, row_id, device, state, body FROM sync_claim WHERE state = ? ORDER BY name"
    return [Held(*row) for row in database.execute(select, (state.value,)).fetchall()]
