"""Snapshots for newcomers, and the end of what every device has: listed first, deleted a month later."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import timedelta
from typing import Final, NamedTuple

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.cards import EXCHANGE, check_hub
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.merging import Merging
from aso_desktop.services.sync.rounds import RoundService
from aso_desktop.services.sync.seat import Seat, required_seat
from aso_desktop.store.connection import Connection
from aso_desktop.store.schema import LATEST
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Missing, Offer, Store, offer
from aso_desktop.sync.keys import local
from aso_desktop.sync.keys.faults import FaultError
from aso_desktop.sync.keys.members import State
from aso_desktop.sync.markers import read_marker
from aso_desktop.sync.rounds import snapshots
from aso_desktop.sync.rounds.snapshots import Covered, Manifest, Trash
from aso_desktop.sync.segments import Sealing
from aso_desktop.sync.snapshot import begin_reading, bury, parts, place

PATIENCE: Final = timedelta(days=90)
"""After so long a device that was never heard again holds nothing back."""
GRACE: Final = timedelta(days=30)
"""Between the listing of a name and its deletion."""
KEPT: Final = 2
"""Snapshots that must cover a segment before it may go."""


class Compacted(NamedTuple):
    """What a compaction did. `waiting_for` are the active devices whose reading holds deletions back."""

    turn: int
    parts: int
    bytes: int
    listed: int
    deleted: int
    buried: int
    waiting_for: tuple[str, ...]


class Compaction:
    """Writes snapshots and deletes what is due, in the name of an active member."""

    def __init__(
        self, door: HubDoor, rounds: RoundService, merging: Merging, connect: Callable[[], Connection]
    ) -> None:
        """Know the way to the share, what exchanges before, and how to read the profile while work goes on."""
        self._door = door
        self._rounds = rounds
        self._merging = merging
        self._connect = connect

    def compact(self) -> Compacted:
        """Exchange, write the next snapshot, list what is covered, delete what was listed a month ago."""
        self._rounds.once()
        with self._door.unit_of_work.reading() as work:
            seat, now = required_seat(work.connection, self._door.device), int(work.now.timestamp() * 1000)
        if seat.state is not State.ACTIVE:
            text = QT_TRANSLATE_NOOP("sync", "Only an active member may do this: wait for the approval.")
            raise EnvironmentFailure(text)
        with self._door.own() as store:
            check_hub(store, seat.hub.fingerprint)
            return self._compact(store, seat, now)

    def _compact(self, store: Store, seat: Seat, now: int) -> Compacted:
        turn = snapshots.next_turn(store)
        if offer(store, names.compaction(turn), seat.device) is Offer.TAKEN:
            text = QT_TRANSLATE_NOOP("sync", "A colleague’s device is making a snapshot now: nothing is left to do.")
            raise EnvironmentFailure(text)
        count, size = self._write(store, seat, turn, now)
        due = _Due(store, seat, now)
        listed = due.list_names(turn)
        deleted = due.delete()
        buried = self._bury(due.covered_changes) if deleted else 0
        return Compacted(turn, count, size, listed, deleted, buried, due.waiting_for)

    def _write(self, store: Store, seat: Seat, turn: int, now: int) -> tuple[int, int]:
        """Write parts and manifest out of one reading transaction; refuse while own changes are on their way."""
        key = seat.members.epochs.writing
        if key is None:
            raise EnvironmentFailure(_NOT_SENT)
        private = seat.private.signing
        sealing = Sealing(seat.hub.hub, seat.device, LATEST, key, seat.team_keys[key], private)
        with closing(self._connect()) as database:
            begin_reading(database)
            if queries.waiting(database).changes or place(database) is not None:
                raise EnvironmentFailure(_NOT_SENT)
            covered = tuple(Covered(*known) for known in local.reached(database))
            hashes, size = snapshots.write_parts(store, sealing, turn, parts(database, self._merging.tables(database)))
        manifest = Manifest(seat.hub.hub, seat.device, turn, LATEST, now, covered, tuple(hashes))
        offer(store, names.manifest(turn), snapshots.sign_manifest(manifest, private))
        return len(hashes), size

    def _bury(self, covered: Mapping[bytes, int]) -> int:
        with self._door.unit_of_work("exchange", EXCHANGE, undoable=False) as work:
            return bury(work.connection, self._merging.tables(work.connection), covered)


_NOT_SENT: Final = QT_TRANSLATE_NOOP("sync", "Changes of this device are still on their way: exchange, then try again.")
"""Said as well while a snapshot is on its way in."""


class _Due:
    """What two snapshots cover and everybody has read, or nobody asked for in three months."""

    def __init__(self, store: Store, seat: Seat, now: int) -> None:
        self._store = store
        self._seat = seat
        self._now = now
        self._signers = {device: member.signing for device, member in seat.members.devices.items()}
        self._turns = snapshots.turns(store)
        self._two = [found for found in map(self._manifest, self._turns[-KEPT:]) if found is not None]
        acknowledged, self.waiting_for = self._acknowledged()
        covered = _least([found.reach for found in self._two]) if len(self._two) == KEPT else {}
        is_old = bool(self._two) and now - self._two[0].wall >= _milliseconds(PATIENCE)
        self._goes = covered if is_old else _least([covered, acknowledged])

    @property
    def covered_changes(self) -> dict[bytes, int]:
        """Return the last change of each device that is gone for good."""
        least = _least([found.changes for found in self._two])
        return {device: n for device, n in least.items() if self._goes.get(device, 0) >= self._reach(device)}

    def _reach(self, device: bytes) -> int:
        return min(found.reach.get(device, 0) for found in self._two)

    def _manifest(self, turn: int) -> Manifest | None:
        try:
            return snapshots.read_manifest(self._store, turn, self._seat.hub.hub, self._signers)
        except (FaultError, Missing):
            return None

    def _acknowledged(self) -> tuple[dict[bytes, int], tuple[str, ...]]:
        """Return what every active member has read of each log, and whose reading is not known or behind."""
        markers = self._markers()
        devices = [m.device for m in self._seat.members.devices.values() if m.state is State.ACTIVE]
        views = [markers.get(device, {}) for device in devices]
        least = _least(views)
        newest = self._two[-1].reach if self._two else {}
        behind = [d.hex() for d in devices if any(markers.get(d, {}).get(k, 0) < v for k, v in newest.items())]
        return least, tuple(behind)

    def _markers(self) -> dict[bytes, dict[bytes, int]]:
        """Return what the newest marker of each device says it has read, its own log included."""
        seen: dict[bytes, dict[bytes, int]] = {}
        last: dict[bytes, int] = {}
        for entry in self._store.list(names.HEADS):
            named = names.read_marker(entry.key)
            if named is None or named.seq < last.get(bytes.fromhex(named.device), 0):
                continue
            try:
                marker = read_marker(self._store.get(entry.key))
            except (FaultError, Missing):
                continue
            last[marker.device] = marker.seq
            seen[marker.device] = {marker.device: marker.seq, **{k.device: k.seq for k in marker.cursors}}
        return seen

    def list_names(self, turn: int) -> int:
        """List the segments and snapshots that nobody needs any more; return how many names were not listed yet."""
        known = {name for trash in self._lists() for name in trash.names}
        fresh = sorted(set(self._segments()) | set(self._former_snapshots()))
        fresh = [name for name in fresh if name not in known]
        if fresh:
            trash = Trash(self._seat.hub.hub, self._seat.device, turn, self._now, tuple(fresh))
            offer(self._store, names.trash(turn), snapshots.sign_trash(trash, self._seat.private.signing))
        return len(fresh)

    def delete(self) -> int:
        """Delete what was listed long enough ago and is still covered; return how many names."""
        gone = 0
        allowed = set(self._segments()) | set(self._former_snapshots())
        for trash in self._lists():
            if self._now - trash.wall >= _milliseconds(GRACE):
                due = [name for name in trash.names if name in allowed]
                for name in due:
                    self._store.delete(name)
                gone += len(due)
                self._store.delete(names.trash(trash.turn))
        return gone

    def _lists(self) -> list[Trash]:
        return snapshots.trashes(self._store, self._seat.hub.hub, self._signers)

    def _segments(self) -> list[str]:
        found = []
        for device, last in self._goes.items():
            for entry in self._store.list(names.log_of(device.hex())):
                named = names.read_segment(entry.key)
                if named is not None and named.seq <= last:
                    found.append(entry.key)
        return found

    def _former_snapshots(self) -> list[str]:
        """Name the snapshots before the two that count, and what was left of those that were never finished."""
        if len(self._two) < KEPT:
            return []
        entries = ((entry.key, names.read_snapshot(entry.key)) for entry in self._store.list(names.SNAPSHOTS))
        return [key for key, found in entries if found is not None and found.turn < self._two[0].turn]


def _least(views: Sequence[Mapping[bytes, int]]) -> dict[bytes, int]:
    """Return, for each device that every view knows, how far the one that is least far is."""
    known = set.intersection(*(set(view) for view in views)) if views else set()
    return {device: min(view[device] for view in views) for device in known}


def _milliseconds(span: timedelta) -> int:
    return int(span.total_seconds() * 1000)
