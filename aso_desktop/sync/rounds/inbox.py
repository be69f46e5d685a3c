"""Segments of others: found in their log, proved in the order of the checks, opened; and what was set aside."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from aso_desktop.store.connection import Connection
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Missing, Store
from aso_desktop.sync.keys.epochs import TeamKeys
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.keys.members import Members
from aso_desktop.sync.markers import Marker, check_marker, read_marker
from aso_desktop.sync.records import Change, Malformed, decode
from aso_desktop.sync.rounds.outbox import hash16
from aso_desktop.sync.segments import Chain, Header, check_place, open_segment, read_header, segment_hash

MISSING: Final = "missing"
"""Reason of a lot that is announced and not there."""

_SET_ASIDE: Final = (
    "INSERT INTO sync_quarantine(name, device, seq, reason, found_at, body) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT(name) DO UPDATE SET reason = excluded.reason, body = excluded.body"
)


class End(NamedTuple):
    """How far a log is to be read: the number and the SHA-256 of the last segment that counts."""

    seq: int
    hash: bytes


class Lot(NamedTuple):
    """One segment of a colleague, proved: its name and bytes, where its chain stands now, its changes."""

    name: str
    raw: bytes
    chain: Chain
    changes: list[Change]


class Trouble(Exception):  # noqa: N818 - says what stopped the reading of one device's log
    """Why a device's log is not read further for now: the place and name concerned, the reason, the bytes found."""

    def __init__(self, device: bytes, place: tuple[int, str], reason: str, raw: bytes | None = None) -> None:
        """Name what is wrong; `place` is the number of the segment and the name on the hub."""
        super().__init__(f"{place[1]}: {reason}")
        self.device = device
        self.seq, self.name = place
        self.reason = reason
        self.raw = raw


@dataclass(frozen=True)
class Reading:
    """What one device's log is read with."""

    store: Store
    members: Members
    keys: TeamKeys
    device: bytes

    def marker(self, seq: int) -> tuple[Marker, bytes]:
        """Return the marker that announces a segment, or its successor, and its bytes, once it is proved."""
        name = names.marker(self.device.hex(), seq)
        raw: bytes | None = None
        try:
            raw = self.store.get(name)
            marker = read_marker(raw)
            member = self.members.check_segment(self.device, marker.seq, marker.hash)
            check_marker(marker, raw, name, self.members.creation.hub, member.signing)
        except Missing as error:
            if later := self._announced_since(seq):
                return self.marker(later)
            raise Trouble(self.device, (seq, name), MISSING) from error
        except FaultError as error:
            raise Trouble(self.device, (seq, name), error.fault.value, raw) from error
        return marker, raw

    def _announced_since(self, seq: int) -> int:
        """Return what took the place of a marker that was listed and is gone; 0 where nothing did."""
        there = (names.read_marker(entry.key) for entry in self.store.list(names.markers_of(self.device.hex())))
        return max((found.seq for found in there if found is not None and found.seq > seq), default=0)

    def lots(self, after: Chain, end: End) -> Iterator[Lot]:
        """Give the segments that follow a place up to an end that was announced; raise `Trouble` at the first flaw."""
        device = self.device.hex()
        listed: dict[int, list[str]] = defaultdict(list)
        for entry in self.store.list(names.log_of(device), names.log_after(device, after.seq)):
            named = names.read_segment(entry.key)
            if named is not None and named.seq <= end.seq:
                listed[named.seq].append(entry.key)
        chosen = self._chosen(listed, after.seq, end)
        for seq in range(after.seq + 1, end.seq + 1):
            if seq not in chosen:
                raise Trouble(self.device, (seq, names.segments_at(device, seq)), MISSING)
            lot = self._open(chosen[seq], seq, after)
            yield lot
            after = lot.chain

    def _chosen(self, listed: dict[int, list[str]], after: int, end: End) -> dict[int, str]:
        """Return the name that counts at each place: of twins, the one that the chain of the marker names."""
        chosen = {seq: found[0] for seq, found in listed.items() if len(found) == 1}
        for seq in sorted((s for s, found in listed.items() if len(found) > 1 and s > after), reverse=True):
            follower = chosen.get(seq + 1, "")
            wanted = hash16(end.hash if seq == end.seq else self._previous(follower))
            named = [name for name in listed[seq] if name.endswith(f"-{wanted}")]
            if named:
                chosen[seq] = named[0]
        return chosen

    def _previous(self, name: str) -> bytes:
        """Return what a segment names as the one before it; nothing when it cannot be read."""
        try:
            return read_header(self.store.get(name)).previous if name else b""
        except (FaultError, Missing):
            return b""

    def _open(self, name: str, seq: int, after: Chain) -> Lot:
        raw: bytes | None = None
        try:
            raw = self.store.get(name)
            return self._proved(name, raw, after)
        except Missing as error:
            raise Trouble(self.device, (seq, name), MISSING) from error
        except FaultError as error:
            raise Trouble(self.device, (seq, name), error.fault.value, raw) from error
        except Malformed as error:
            raise Trouble(self.device, (seq, name), Fault.DAMAGED.value, raw) from error

    def _proved(self, name: str, raw: bytes, after: Chain) -> Lot:
        """Check in the order of the design: name, place, member and cut-off, signature, key, size, count."""
        digest = segment_hash(raw)
        if not name.endswith(f"-{hash16(digest)}"):
            raise FaultError(Fault.DAMAGED)
        header = read_header(raw)
        check_place(header, self.members.creation.hub, self.device, after)
        member = self.members.check_segment(self.device, header.seq, digest)
        key = self.keys.get(header.key)
        if key is None:
            raise FaultError(Fault.UNKNOWN_EPOCH)
        opened = open_segment(raw, header, member.signing, key)
        changes = decode(opened.body) if header.count else []
        _check_changes(header, changes)
        return Lot(name, raw, opened.chain, changes)


def _check_changes(header: Header, changes: list[Change]) -> None:
    if len(changes) != header.count:
        raise FaultError(Fault.WRONG_COUNT)
    for n, change in enumerate(changes, start=header.first):
        if change.device != header.device or change.n != n:
            raise FaultError(Fault.WRONG_DOTS)


def keep_lot(database: Connection, device: bytes, lot: Lot) -> None:
    """Keep a segment that was applied, so that this device can put it back if the hub loses it."""
    database.execute(
        "INSERT INTO sync_segment(device, seq, name, hash, last_n, body) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        (device, lot.chain.seq, lot.name, lot.chain.hash, lot.chain.n, lot.raw),
    )
    database.execute("DELETE FROM sync_quarantine WHERE device = ? AND seq <= ?", (device, lot.chain.seq))


def set_aside(database: Connection, trouble: Trouble, now: int) -> None:
    """Remember what is wrong in a device's log, once per file."""
    line = (trouble.name, trouble.device, trouble.seq, trouble.reason, now, trouble.raw)
    database.execute(_SET_ASIDE, line)
