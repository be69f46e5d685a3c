"""A device that is new, or behind what the logs still hold, takes the newest snapshot in; it merges, never replaces."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from aso_desktop.services.sync.cards import EXCHANGE
from aso_desktop.services.sync.merging import Merging, context_of, many_rows
from aso_desktop.services.sync.seat import Seat
from aso_desktop.services.sync.values import RoundReport
from aso_desktop.store.capture import CapturedChange
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import UnitOfWork, Work
from aso_desktop.sync.hub.store import Missing, Store
from aso_desktop.sync.keys.faults import FaultError
from aso_desktop.sync.records import Malformed
from aso_desktop.sync.rounds import outbox, snapshots
from aso_desktop.sync.rounds.snapshots import Manifest
from aso_desktop.sync.segments import Chain
from aso_desktop.sync.snapshot import Arrival, Place, note_place, place

OPERATION = "received"


class Arriving:
    """Takes snapshots in."""

    def __init__(self, unit_of_work: UnitOfWork, merging: Merging, store: Store, report: RoundReport) -> None:
        """Know the file, the share, and where to tell what happened."""
        self._unit_of_work = unit_of_work
        self._merging = merging
        self._store = store
        self._report = report

    def take_newest(self, seat: Seat) -> bool:
        """Merge the newest snapshot that is whole and tells something new; say whether there was one.

        One that an earlier exchange began comes first: it stays on the hub for a month after newer ones.
        """
        signers = {device: member.signing for device, member in seat.members.devices.items()}
        begun = self._begun()
        turns = sorted(snapshots.turns(self._store), key=lambda turn: (begun is not None and turn == begun.turn, turn))
        for turn in reversed(turns):
            try:
                manifest = snapshots.read_manifest(self._store, turn, seat.hub.hub, signers)
                if begun is None and not self._tells_more(manifest, seat):
                    return False
                bodies = list(snapshots.read_parts(self._store, manifest, signers, seat.team_keys))
                self._merge(manifest, bodies, seat)
            except (FaultError, Missing, Malformed):
                continue
            return True
        return False

    def _begun(self) -> Place | None:
        with self._unit_of_work.reading() as work:
            return place(work.connection)

    def _tells_more(self, manifest: Manifest, seat: Seat) -> bool:
        with self._unit_of_work.reading() as work:
            known = {device: outbox.position(work.connection, device).seq for device in manifest.reach}
        return any(seq > known[device] for device, seq in manifest.reach.items() if device != seat.device)

    def _merge(self, manifest: Manifest, bodies: Sequence[bytes], seat: Seat) -> None:
        """Merge part after part, each with the note of how far it came; move every cursor with the end."""
        reached = self._begun()
        if reached is None or reached.turn != manifest.turn:
            reached = Place(manifest.turn)
        for body in bodies[reached.parts :]:
            with self._arrival(manifest, reached) as (work, arrival):
                self._follow(work, arrival.take(body))
                reached = Place(manifest.turn, reached.parts + 1, arrival.after)
                note_place(work.connection, reached)
        with self._arrival(manifest, reached) as (work, arrival):
            self._follow(work, arrival.finish())
            _move(work.connection, manifest, seat.device)
            note_place(work.connection, None)
        self._report.snapshots += 1

    @contextmanager
    def _arrival(self, manifest: Manifest, reached: Place) -> Iterator[tuple[Work, Arrival]]:
        """Open a transaction, stamp what waits here, and go on where the last one ended."""
        with many_rows(), self._unit_of_work("exchange", EXCHANGE, undoable=False) as work:
            self._merging.take_up(work, OPERATION)
            tables = self._merging.tables(work.connection)
            yield work, Arrival(work.connection, tables, manifest.changes, reached.after)

    def _follow(self, work: Work, captured: list[CapturedChange]) -> None:
        context = context_of(work, OPERATION, captured)
        for hook in self._merging.deriving:
            hook(context)
        self._report.tables |= {change.table for change in captured}
        self._report.ids |= {change.row_id for change in captured}


def _move(database: Connection, manifest: Manifest, own: bytes) -> None:
    for known in manifest.covered:
        if known.device != own and known.seq > outbox.position(database, known.device).seq:
            outbox.move_position(database, known.device, Chain(known.seq, known.hash, known.n))
