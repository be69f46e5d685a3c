"""A device that is new, or behind what the logs still hold, takes the newest snapshot in; it merges, never replaces."""

from collections.abc import Sequence
from functools import partial

from aso_desktop.services.sync.merging import Merging, context_of
from aso_desktop.services.sync.seat import Seat
from aso_desktop.services.sync.steps import take_steps
from aso_desktop.services.sync.values import RoundReport
from aso_desktop.store.capture import CapturedChange
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import Hook, UnitOfWork, Work
from aso_desktop.sync.clocks import Key
from aso_desktop.sync.hub.store import Missing, Store
from aso_desktop.sync.keys.faults import FaultError
from aso_desktop.sync.records import Malformed
from aso_desktop.sync.rounds import outbox, snapshots
from aso_desktop.sync.rounds.snapshots import Manifest
from aso_desktop.sync.segments import Chain
from aso_desktop.sync.snapshot import FIRST, Arrival, Place, Stretch, note_place, place, stretches

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
        """Merge stretch after stretch, each with the note that it is taken; derive; move every cursor with the end."""
        with self._unit_of_work.reading() as work:
            told = stretches(bodies, self._merging.tables(work.connection))
        taken = _reached(self._begun(), manifest).taken
        left: Sequence[Stretch] = [stretch for stretch in told if stretch.number not in taken]
        if left:
            take_steps(self._unit_of_work, partial(self._take, manifest, bodies), left)
        late = self._merging.late
        take_steps(self._unit_of_work, lambda work, reached: late.catch_up(work.connection, reached), late.beginning)
        last = max((stretch.last for stretch in told), default=FIRST)
        take_steps(self._unit_of_work, partial(self._finish, manifest, seat), last)
        self._report.snapshots += 1

    def _take(
        self, manifest: Manifest, bodies: Sequence[bytes], work: Work, told: Sequence[Stretch]
    ) -> Sequence[Stretch] | None:
        """Merge the first stretch with the note that it is taken; return the others."""
        stretch, *others = told
        captured = self._arrival(work, manifest).take(bodies[stretch.part], stretch)
        self._follow(work, captured, self._merging.late.noting)
        reached = _reached(place(work.connection), manifest)
        note_place(work.connection, Place(reached.turn, (*reached.taken, stretch.number)))
        return others or None

    def _finish(self, manifest: Manifest, seat: Seat, work: Work, last: Key) -> None:
        """Let go of what the snapshot no longer holds behind its last row, and move every cursor."""
        self._follow(work, self._arrival(work, manifest).finish(last), self._merging.deriving)
        _move(work.connection, manifest, seat.device)
        note_place(work.connection, None)

    def _arrival(self, work: Work, manifest: Manifest) -> Arrival:
        """Stamp what waits here; return what takes the snapshot in."""
        self._merging.take_up(work, OPERATION)
        return Arrival(work.connection, self._merging.tables(work.connection), manifest.changes)

    def _follow(self, work: Work, captured: list[CapturedChange], hooks: Sequence[Hook]) -> None:
        context = context_of(work, OPERATION, captured)
        for hook in hooks:
            hook(context)
        self._report.tables |= {change.table for change in captured}


def _reached(begun: Place | None, manifest: Manifest) -> Place:
    """Return how far a snapshot was taken: nowhere yet, where another one or none was begun."""
    return begun if begun is not None and begun.turn == manifest.turn else Place(manifest.turn)


def _move(database: Connection, manifest: Manifest, own: bytes) -> None:
    for known in manifest.covered:
        if known.device != own and known.seq > outbox.position(database, known.device).seq:
            outbox.move_position(database, known.device, Chain(known.seq, known.hash, known.n))
