"""A log that was written twice: share and device came back from old backups, and the device gave its numbers again.

A listing tells, besides a marker's name, that other bytes stand under it; only then is it read again. Of two logs of
one device the one that was announced first holds: whoever read it puts it back. The device finds its own log replaced,
goes on under a new identity, and sends again what it wrote.
"""

from collections.abc import Iterable
from contextlib import suppress
from typing import Final, NamedTuple

from aso_desktop.services.sync.cards import EXCHANGE
from aso_desktop.services.sync.healing import Healer
from aso_desktop.services.sync.seat import Seat
from aso_desktop.store.unit_of_work import UnitOfWork
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Damaged, Entry, Missing, Store
from aso_desktop.sync.keys import local
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.keys.local import MarkerRow
from aso_desktop.sync.markers import Marker, check_marker, read_marker
from aso_desktop.sync.rounds import inbox, outbox
from aso_desktop.sync.rounds.announce import OldCopy
from aso_desktop.sync.rounds.inbox import Trouble

_NOBODYS: Final = b""


class _There(NamedTuple):
    """A marker as the share shows it now."""

    entry: Entry
    marker: Marker
    raw: bytes


class Forks:
    """Compares the markers of a share with those that were seen."""

    def __init__(self, unit_of_work: UnitOfWork, store: Store, seat: Seat) -> None:
        """Know the file, the share and this device's place in it."""
        self._unit_of_work = unit_of_work
        self._store = store
        self._seat = seat

    def settle(self, entries: Iterable[Entry]) -> tuple[str, ...]:
        """Return the names that were put back where a colleague's log had been written twice.

        Raises `OldCopy` where this device's own log was. Reads only markers that are not the ones seen.
        """
        newest = _newest(entries)
        with self._unit_of_work.reading() as work:
            seen = local.markers(work.connection)
        done: list[str] = []
        for row in seen:
            entry = newest.get(row.device)
            if entry is not None and _is_doubtful(row, entry):
                done += self._compared(row, entry)
        return tuple(done)

    def put_back(self, device: bytes) -> tuple[str, ...]:
        """Put back a colleague's log that now goes on from another lot than the one read here, unless that holds."""
        with self._unit_of_work.reading() as work:
            rows = [row for row in local.markers(work.connection) if row.device == device]
        entry = _newest(self._store.list(names.markers_of(device.hex()))).get(device)
        there = entry and self._read(entry)
        return self._decided(rows[0], there) if rows and there else ()

    def _compared(self, row: MarkerRow, entry: Entry) -> tuple[str, ...]:
        there = self._read(entry)
        if there is None:
            return ()
        with self._unit_of_work.reading() as work:
            is_another = outbox.is_another(work.connection, row.device, there.marker.seq, there.marker.hash)
        if not is_another:
            if there.marker.seq == row.seq:
                self._keep(MarkerRow(row.device, row.seq, there.raw, row.seen_at, entry.mark))
            return ()
        if row.device == self._seat.device:
            raise OldCopy
        done = self._decided(row, there)
        if not done:
            self._give_way(row, there)
        return done

    def _decided(self, row: MarkerRow, there: _There) -> tuple[str, ...]:
        """Put back the log that was announced first, where it is the one read here; every device decides alike."""
        mine = read_marker(row.body)
        if (mine.wall, mine.hash) < (there.marker.wall, there.marker.hash):
            return Healer(self._unit_of_work, self._store, self._seat).heal([row])
        return ()

    def _give_way(self, row: MarkerRow, there: _There) -> None:
        """Note that what was read here of a device does not hold.

        Its changes stand in this file under numbers that mean others now, and what replaced them may have come already:
        only a profile that reads everything anew is right again. What is written here still leaves as usual.
        """
        trouble = Trouble(row.device, (there.marker.seq, there.entry.key), Fault.WRITTEN_TWICE.value)
        with self._unit_of_work("exchange", EXCHANGE, undoable=False) as work:
            inbox.set_aside(work.connection, trouble, int(work.now.timestamp() * 1000))
        self._keep(MarkerRow(row.device, there.marker.seq, there.raw, row.seen_at, there.entry.mark))

    def _keep(self, row: MarkerRow) -> None:
        with self._unit_of_work("exchange", EXCHANGE, undoable=False) as work:
            local.replace_marker(work.connection, row)

    def _read(self, entry: Entry) -> _There | None:
        """Return a marker that is what it says; one that does not read is another's care."""
        with suppress(FaultError, Missing, Damaged):
            raw = self._store.get(entry.key)
            marker = read_marker(raw)
            member = self._seat.members.devices.get(marker.device)
            check_marker(marker, raw, entry.key, self._seat.hub.hub, member.signing if member else _NOBODYS)
            return _There(entry, marker, raw)
        return None


def _newest(entries: Iterable[Entry]) -> dict[bytes, Entry]:
    """Return the line of each device's newest marker."""
    found: dict[bytes, tuple[int, Entry]] = {}
    for entry in entries:
        if named := names.read_marker(entry.key):
            device = bytes.fromhex(named.device)
            found[device] = max((named.seq, entry), found.get(device, (0, entry)))
    return {device: entry for device, (_, entry) in found.items()}


def _is_doubtful(row: MarkerRow, entry: Entry) -> bool:
    """Say whether the newest marker there comes before the one seen, or stands in its place with other bytes."""
    named = names.read_marker(entry.key)
    if named is None or named.seq > row.seq:
        return False
    return named.seq < row.seq or entry.mark != row.mark
