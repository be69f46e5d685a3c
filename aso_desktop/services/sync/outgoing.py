"""What leaves: stamped, sealed, put, verified, announced, and only then sent."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from aso_desktop import __version__
from aso_desktop.security.audit import head as journal_head
from aso_desktop.services.sync.cards import EXCHANGE
from aso_desktop.services.sync.seat import Seat
from aso_desktop.store.connection import Connection
from aso_desktop.store.schema import LATEST
from aso_desktop.store.unit_of_work import UnitOfWork
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Store
from aso_desktop.sync.keys import local
from aso_desktop.sync.keys.local import MarkerRow
from aso_desktop.sync.markers import Acknowledged, JournalHead, Marker, sign_marker
from aso_desktop.sync.records import Change
from aso_desktop.sync.rounds import outbox
from aso_desktop.sync.rounds.announce import announce, check_own_place, send_lots
from aso_desktop.sync.rounds.outbox import Lot
from aso_desktop.sync.segments import MOST_RECORDS, Sealing
from aso_desktop.sync.stamping import pending

SendFiles = Callable[[Sequence[Change]], None]
"""Brings to the share what changes name, before they can be read."""


def nothing(changes: Sequence[Change]) -> None:
    """Send no contents."""
    del changes


LOTS_AT_ONCE: Final = 64
"""Segments sent before they are announced."""
SIGN_OF_LIFE: Final = 24 * 3600 * 1000
"""Milliseconds after which a device that only read says so: what everybody has read may be deleted one day."""


class Outgoing:
    """Publishes what waits, in the name of an active member."""

    def __init__(self, unit_of_work: UnitOfWork, store: Store, seat: Seat, send_files: SendFiles = nothing) -> None:
        """Know the file, the share, this device's keys, and what sends the contents that changes name."""
        self._unit_of_work = unit_of_work
        self._store = store
        self._seat = seat
        self._send_files = send_files

    def publish(self, heads: Sequence[str]) -> int:
        """Send everything that waits; return how many segments. Raises `Twin` or `OldCopy` before anything is sent."""
        key = self._seat.members.epochs.writing
        if key is None or key not in self._seat.team_keys:
            return 0
        private = self._seat.private.signing
        sealing = Sealing(self._seat.hub.hub, self._seat.device, LATEST, key, self._seat.team_keys[key], private)
        with self._unit_of_work.reading() as work:
            known = outbox.position(work.connection, self._seat.device).seq
        check_own_place(heads, self._seat.device.hex(), known)
        sent = 0
        while lots := self._sealed(sealing):
            self._send(lots, heads)
            sent += len(lots)
        return sent

    def _sealed(self, sealing: Sealing) -> list[Lot]:
        """Seal what is pending; return the oldest segments to send, their bytes fixed from now on."""
        with self._unit_of_work.reading() as work:
            named = pending(work.connection, LOTS_AT_ONCE * MOST_RECORDS)
        self._send_files(named)
        last = named[-1].n if named else 0
        with self._unit_of_work("exchange", EXCHANGE, undoable=False) as work:
            database = work.connection
            outbox.seal_anew(database, sealing, self._seat.team_keys)
            waiting = len(outbox.unsent(database, LOTS_AT_ONCE))
            owes = not waiting and self._owes_sign_of_life(database, _milliseconds(work.now))
            while waiting < LOTS_AT_ONCE and outbox.seal_next(database, sealing, even_empty=owes, last=last):
                waiting, owes = waiting + 1, False
            lots = outbox.unsent(database, LOTS_AT_ONCE)
            if lots:
                outbox.mark_offered(database, lots[-1].seq)
        return lots

    def _owes_sign_of_life(self, database: Connection, now: int) -> bool:
        """Say whether others' changes were read since this device last said how far it is, a day ago or more."""
        seen = {row.device: row for row in local.markers(database)}
        own = seen.pop(self._seat.device, None)
        since = own.seen_at if own else self._seat.hub.joined_at
        return bool(seen) and now - since >= SIGN_OF_LIFE

    def _send(self, lots: Sequence[Lot], heads: Sequence[str]) -> None:
        device, last = self._seat.device, lots[-1]
        send_lots(self._store, device.hex(), lots)
        public = self._seat.private.signing.public_key().public_bytes_raw()
        with self._unit_of_work.reading() as work:
            now = _milliseconds(work.now)
            marker = self._marker(work.connection, last, now)
        raw = sign_marker(marker, self._seat.private.signing)
        announce(self._store, marker, raw, public, heads)
        there = self._store.list(names.markers_of(device.hex()))
        mark = next((entry.mark for entry in there if entry.key == marker.name), "")
        with self._unit_of_work("exchange", EXCHANGE, undoable=False) as work:
            outbox.mark_sent(work.connection, last.seq, now)
            local.keep_marker(work.connection, MarkerRow(device, last.seq, raw, now, mark))

    def _marker(self, database: Connection, last: Lot, now: int) -> Marker:
        end = journal_head(database, self._seat.device.hex())
        return Marker(
            hub=self._seat.hub.hub,
            device=self._seat.device,
            seq=last.seq,
            hash=last.hash,
            cursors=tuple(Acknowledged(*known) for known in local.read_so_far(database, self._seat.device)),
            app=__version__,
            schema=LATEST,
            wall=now,
            journal=JournalHead(end.seq, end.hash) if end else JournalHead(),
        )


def _milliseconds(now: datetime) -> int:
    return int(now.timestamp() * 1000)
