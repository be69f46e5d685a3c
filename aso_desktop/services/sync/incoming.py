"""What comes in: each colleague's log, lot after lot, applied in one transaction with its cursor."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from aso_desktop.core.progress import Progress
from aso_desktop.services.sync.arriving import Arriving
from aso_desktop.services.sync.cards import EXCHANGE
from aso_desktop.services.sync.forks import Forks
from aso_desktop.services.sync.merging import Merging, context_of
from aso_desktop.services.sync.received import remember
from aso_desktop.services.sync.seat import Seat, required_seat
from aso_desktop.services.sync.steps import take_steps
from aso_desktop.services.sync.values import RoundReport
from aso_desktop.store.capture import CapturedChange
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import CommitContext, UnitOfWork, Work
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Entry, Store
from aso_desktop.sync.keys import local
from aso_desktop.sync.keys.faults import Fault
from aso_desktop.sync.keys.local import MarkerRow
from aso_desktop.sync.keys.members import State
from aso_desktop.sync.markers import Marker
from aso_desktop.sync.merge import Gap, merge, place_unknown
from aso_desktop.sync.rounds import inbox, outbox
from aso_desktop.sync.rounds.announce import OldCopy
from aso_desktop.sync.rounds.inbox import MISSING, End, Lot, Reading, Trouble
from aso_desktop.sync.snapshot import place
from aso_desktop.sync.unknown import placeable

OPERATION: Final = "received"
AT_HAND: Final = 20
"""Lots, of a thousand changes or fewer each, that are fetched before any of them is merged."""


class Incoming:
    """Reads the logs of the other devices."""

    def __init__(self, unit_of_work: UnitOfWork, merging: Merging, store: Store, report: RoundReport) -> None:
        """Know the file, the share, and where to tell what happened."""
        self._unit_of_work = unit_of_work
        self._merging = merging
        self._store = store
        self._report = report
        self._arriving = Arriving(unit_of_work, merging, store, report)
        self._marks: dict[str, str] = {}

    def read(self, heads: Sequence[Entry], progress: Progress, *, as_escrow: bool = False) -> None:
        """Read what each device announces beyond what was read; a flaw stops that device only.

        `as_escrow` reads for a device that nobody approved, with the keys that the organisation's escrow gave it.
        """
        device = self._unit_of_work.author.device
        with self._unit_of_work.reading() as work:
            seat = required_seat(work.connection, device)
            behind = _behind(work.connection, [entry.key for entry in heads], seat)
            is_new = bool(behind) and not outbox.knows_others(work.connection, seat.device)
            begun = place(work.connection)
        if seat.state is not State.ACTIVE and not as_escrow:
            return
        self._marks = {entry.key: entry.mark for entry in heads}
        self._place_unknown()
        if (is_new or begun) and not self._arriving.take_newest(seat) and begun:
            self._report.troubles.append((names.manifest(begun.turn), MISSING))
            return
        for done, (other, seq) in enumerate(sorted(behind.items())):
            progress(done, len(behind), other.hex())
            try:
                self._read_or_arrive(Reading(self._store, seat.members, seat.team_keys, other), seq, seat)
            except Trouble as trouble:
                self._mend_or_set_aside(trouble, seat)

    def _mend_or_set_aside(self, trouble: Trouble, seat: Seat) -> None:
        """Put back a log that was written twice, where the one read here holds."""
        done: tuple[str, ...] = ()
        if trouble.reason == Fault.BROKEN_CHAIN:
            done = Forks(self._unit_of_work, self._store, seat).put_back(trouble.device)
        self._report.healed += done
        if not done:
            self._set_aside(trouble)

    def _read_or_arrive(self, reading: Reading, seq: int, seat: Seat) -> None:
        """Read a log; where its beginning is gone for good, a snapshot tells it."""
        try:
            self._read_device(reading, seq)
        except Trouble as trouble:
            if trouble.reason != MISSING or not self._arriving.take_newest(seat):
                raise
            self._read_device(reading, seq)

    def _read_device(self, reading: Reading, seq: int) -> None:
        """Read up to what the device announces, or up to the cut-off of one that was revoked."""
        member = reading.members.devices.get(reading.device)
        marker: MarkerRow | None = None
        if member is not None and member.cut_off is not None:
            end = End(member.cut_off.seq, member.cut_off.segment)
        else:
            told, raw = reading.marker(seq)
            mark = self._marks.get(told.name, "")
            end, marker = End(told.seq, told.hash), MarkerRow(reading.device, told.seq, raw, 0, mark)
            self._check_own_log(told)
        with self._unit_of_work.reading() as work:
            after = outbox.position(work.connection, reading.device)
        for lots in _gathered(reading.lots(after, end)):
            take_steps(self._unit_of_work, partial(self._apply, reading.device), lots)
        if marker is not None:
            with self._unit_of_work("exchange", EXCHANGE, undoable=False) as work:
                local.keep_marker(work.connection, marker._replace(seen_at=int(work.now.timestamp() * 1000)))

    def _check_own_log(self, told: Marker) -> None:
        """Raise `OldCopy` where a colleague read more of this device's log than this file holds, or another log."""
        own = bytes.fromhex(self._unit_of_work.author.device)
        read = next((known for known in told.cursors if known.device == own), None)
        if read is not None:
            with self._unit_of_work.reading() as work:
                is_own = outbox.holds(work.connection, own, read.seq, read.hash)
            if not is_own:
                raise OldCopy

    def _apply(self, device: bytes, work: Work, lots: Sequence[Lot]) -> Sequence[Lot] | None:
        """Stamp what waits here, merge the first lot, move the cursor, all in one transaction; return the other lots.

        Lots follow each other: only the first of a log can follow what was received with a gap.
        """
        lot, *others = lots
        database = work.connection
        tables = self._merging.tables(database)
        self._merging.take_up(work, OPERATION)
        try:
            merged = merge(database, tables, lot.changes)
        except Gap as gap:
            raise Trouble(device, (lot.chain.seq, lot.name), Fault.WRONG_DOTS.value) from gap
        context = self._derive(work, merged)
        remember(context, tables, lot.changes)
        outbox.move_position(database, device, lot.chain)
        inbox.keep_lot(database, device, lot)
        self._report.received += 1
        self._report.applied += len(lot.changes)
        self._report.tables |= {change.table for change in merged}
        return others or None

    def _place_unknown(self) -> None:
        """Put values of a later version in the places that an upgrade of this program has made for them."""
        with self._unit_of_work.reading() as work:
            if not placeable(work.connection, self._merging.tables(work.connection)):
                return
        with self._unit_of_work("exchange", EXCHANGE, undoable=False) as work:
            self._merging.take_up(work, OPERATION)
            placed = place_unknown(work.connection, self._merging.tables(work.connection))
            self._derive(work, placed)
        self._report.tables |= {change.table for change in placed}

    def _derive(self, work: Work, changed: Sequence[CapturedChange]) -> CommitContext:
        """Let what is derived follow what came."""
        context = context_of(work, OPERATION, changed)
        for hook in self._merging.deriving:
            hook(context)
        return context

    def _set_aside(self, trouble: Trouble) -> None:
        with self._unit_of_work("exchange", EXCHANGE, undoable=False) as work:
            inbox.set_aside(work.connection, trouble, int(work.now.timestamp() * 1000))
        self._report.troubles.append((trouble.name, trouble.reason))


def _gathered(lots: Iterator[Lot]) -> Iterator[Sequence[Lot]]:
    """Give lots a few at a time: no transaction waits for the share. Those before a flaw come before it is raised."""
    few: list[Lot] = []
    try:
        for lot in lots:
            few.append(lot)
            if len(few) == AT_HAND:
                yield few
                few = []
    except Exception:
        if few:
            yield few
        raise
    if few:
        yield few


def _behind(database: Connection, heads: Sequence[str], seat: Seat) -> dict[bytes, int]:
    """Return the devices that announce more than was read, and the number they announce; pending ones wait."""
    announced: dict[bytes, int] = {}
    for key in heads:
        named = names.read_marker(key)
        if named is not None and bytes.fromhex(named.device) != seat.device:
            device = bytes.fromhex(named.device)
            announced[device] = max(named.seq, announced.get(device, 0))
    wanted = {device: _counting(seat, device, seq) for device, seq in announced.items()}
    return {device: seq for device, seq in wanted.items() if seq > outbox.position(database, device).seq}


def _counting(seat: Seat, device: bytes, seq: int) -> int:
    """Return how much of what a device announces counts: nothing while it waits, up to its cut-off once revoked."""
    member = seat.members.devices.get(device)
    if member is not None and member.state is State.PENDING:
        return 0
    return min(seq, member.cut_off.seq) if member is not None and member.cut_off else seq
