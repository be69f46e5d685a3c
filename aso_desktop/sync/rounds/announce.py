"""The store's side of publishing: offer, verify, look for a twin, announce, sweep older markers."""

from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress

from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Missing, Offer, Store, offer
from aso_desktop.sync.keys.faults import FaultError
from aso_desktop.sync.markers import Marker, check_marker, read_marker
from aso_desktop.sync.rounds.outbox import Lot, hash16
from aso_desktop.sync.segments import read_header


class Twin(Exception):  # noqa: N818 - says what was met
    """Another installation writes under this device's identity."""


class OldCopy(Exception):  # noqa: N818 - says what was met
    """The hub holds more of this device than this file does: the file is an old copy."""


def check_own_place(heads: Sequence[str], device: str, seq: int) -> None:
    """Raise `OldCopy` where the hub announces more of this device than is known here."""
    markers = (names.read_marker(key) for key in heads)
    if any(found is not None and found.device == device and found.seq > seq for found in markers):
        raise OldCopy


def send_lots(store: Store, device: str, lots: Sequence[Lot]) -> None:
    """Put segments and read each back; raise `Twin` where the log holds another one at the same place."""
    for lot in lots:
        if offer(store, lot.name, lot.body) is Offer.TAKEN:  # same name, other bytes: damaged on the hub
            store.delete(lot.name)
            offer(store, lot.name, lot.body)
    first, last, own = lots[0].seq, lots[-1].seq, {lot.name for lot in lots}
    for entry in store.list(names.log_of(device), names.log_after(device, first - 1)):
        named = names.read_segment(entry.key)
        if named is not None and named.seq <= last and entry.key not in own:
            raise Twin


def announce(store: Store, marker: Marker, raw: bytes, public: bytes, older: Sequence[str]) -> None:
    """Put the marker, then delete the own markers before it; raise `Twin` where another valid one stands there."""
    if offer(store, marker.name, raw) is Offer.TAKEN:
        if _is_anothers(store, marker, public):
            raise Twin
        store.delete(marker.name)
        offer(store, marker.name, raw)
    for key in older:
        named = names.read_marker(key)
        if named is not None and named.device == marker.device.hex() and named.seq < marker.seq:
            store.delete(key)


def _is_anothers(store: Store, marker: Marker, public: bytes) -> bool:
    """Say whether a valid marker with another hash stands in the place of ours; an unreadable one is only damaged."""
    try:
        raw = store.get(marker.name)
        there = read_marker(raw)
        check_marker(there, raw, marker.name, marker.hub, public)
    except (FaultError, Missing):
        return False
    return there.hash != marker.hash


def announced(store: Store, device: str) -> frozenset[str]:
    """Return the names of a device's segments that everybody can read: those of the chain that its marker announces.

    A place where twins stand, and which the chain cannot decide, counts as nobody's.
    """
    markers = (names.read_marker(entry.key) for entry in store.list(names.markers_of(device)))
    last = max((found.seq for found in markers if found is not None), default=0)
    places: dict[int, list[str]] = defaultdict(list)
    for entry in store.list(names.log_of(device)):
        named = names.read_segment(entry.key)
        if named is not None and named.seq <= last:
            places[named.seq].append(entry.key)
    chosen = {seq: found[0] for seq, found in places.items() if len(found) == 1}
    for seq in sorted((seq for seq, found in places.items() if len(found) > 1), reverse=True):
        digest = _announced_hash(store, device, last) if seq == last else _previous(store, chosen.get(seq + 1))
        named_so = [name for name in places[seq] if name.endswith(f"-{hash16(digest)}")]
        if named_so:
            chosen[seq] = named_so[0]
    return frozenset(chosen.values())


def _announced_hash(store: Store, device: str, seq: int) -> bytes:
    with suppress(FaultError, Missing):
        return read_marker(store.get(names.marker(device, seq))).hash
    return b""


def _previous(store: Store, name: str | None) -> bytes:
    """Return what a segment names as the one before it; nothing when it cannot be read."""
    with suppress(FaultError, Missing):
        return read_header(store.get(name)).previous if name else b""
    return b""
