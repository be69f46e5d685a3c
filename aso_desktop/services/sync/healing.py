"""What the share lost is put back by any device that holds it; what it should hold is looked at, file by file."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Final, NamedTuple

from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.numbers import Numbers
from aso_desktop.services.sync.seat import Seat
from aso_desktop.store.unit_of_work import UnitOfWork
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Damaged, Missing, Offer, Store, offer
from aso_desktop.sync.keys import local
from aso_desktop.sync.keys.cards import read_card
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.keys.local import Kept, MarkerRow
from aso_desktop.sync.keys.members import State
from aso_desktop.sync.markers import check_marker, read_marker
from aso_desktop.sync.rounds import claims, snapshots
from aso_desktop.sync.rounds.outbox import hash16
from aso_desktop.sync.segments import read_header, segment_hash

MISSING: Final = "missing"


class Healed(NamedTuple):
    """Names that were put back, and those that this device cannot give back either, with the reason."""

    put_back: tuple[str, ...]
    lacking: tuple[tuple[str, str], ...]


class Flaw(NamedTuple):
    """One file of the share that is not as it should be; `reason` is a code."""

    name: str
    reason: str


class Checked(NamedTuple):
    """How many files of the share were read, and what is wrong."""

    files: int
    flaws: tuple[Flaw, ...]


class Healer:
    """Puts back cards, segments, markers and claims."""

    def __init__(self, unit_of_work: UnitOfWork, store: Store, seat: Seat) -> None:
        """Know the file, the share and this device's place in it."""
        self._unit_of_work = unit_of_work
        self._store = store
        self._seat = seat

    def heal(self, first: Sequence[MarkerRow] = ()) -> tuple[str, ...]:
        """Put back all that this device holds and the share lost or holds damaged; return the names.

        The markers `first` announce logs that hold against others of the same devices.
        """
        with self._unit_of_work.reading() as work:
            database = work.connection
            cards = [Kept(card.name, card.raw) for card in local.sent_cards(database)]
            segments = local.kept_segments(database)
            markers = [_named(row.device, row.seq, row.body) for row in local.markers(database)]
        done = [*self._put(cards, names.MEMBERS), *self._put_segments(segments)]
        for row in first:
            self._clear(row)
        done += self._put_markers(markers)
        if self._seat.state is State.ACTIVE:
            Numbers(self._unit_of_work, self._store, self._seat).protect()
        return tuple(done)

    def _put(self, kept: Iterable[Kept], prefix: str) -> Iterator[str]:
        there = {entry.key: entry.size for entry in self._store.list(prefix)}
        for one in kept:
            if there.get(one.name) != len(one.body) and self._replace(one):
                yield one.name

    def _put_segments(self, segments: list[Kept]) -> Iterator[str]:
        """Put back what comes after the newest snapshot: before it, segments may have been deleted on purpose."""
        reach = self._reach()
        logs: dict[str, list[Kept]] = {}
        for one in segments:
            found = names.read_segment(one.name)
            if found is not None and found.seq > reach.get(bytes.fromhex(found.device), 0):
                logs.setdefault(found.device, []).append(one)
        for device, kept in logs.items():
            yield from self._put(kept, names.log_of(device))

    def _reach(self) -> dict[bytes, int]:
        signers = {device: member.signing for device, member in self._seat.members.devices.items()}
        for turn in reversed(snapshots.turns(self._store)):
            with suppress(FaultError, Missing):
                return snapshots.read_manifest(self._store, turn, self._seat.hub.hub, signers).reach
        return {}

    def _clear(self, first: MarkerRow) -> None:
        """Take away what announces another log of a device, from the place of the marker that holds."""
        for entry in self._store.list(names.markers_of(first.device.hex())):
            there = names.read_marker(entry.key)
            if there is not None and there.seq >= first.seq:
                self._store.delete(entry.key)

    def _put_markers(self, markers: list[Kept]) -> Iterator[str]:
        """Announce again what a device had announced, unless it announces as much or more by itself."""
        there: dict[str, int] = {}
        for entry in self._store.list(names.HEADS):
            if found := names.read_marker(entry.key):
                there[found.device] = max(found.seq, there.get(found.device, 0))
        for one in markers:
            own = names.read_marker(one.name)
            if own is not None and own.seq > there.get(own.device, 0) and self._replace(one):
                yield one.name

    def _replace(self, one: Kept) -> bool:
        """Put good bytes in the place of none, or of bad ones that were read twice; say whether that was needed."""
        with suppress(Missing, Damaged):
            if self._store.get(one.name) == one.body:
                return False
        if offer(self._store, one.name, one.body) is Offer.TAKEN:
            self._store.delete(one.name)
            offer(self._store, one.name, one.body)
        return True


class Care:
    """Heals and checks the shared space of a profile."""

    def __init__(self, door: HubDoor, fetch_cards: Callable[[Store], Seat]) -> None:
        """Know the way to the share, and what reads its cards before anything else."""
        self._door = door
        self._fetch_cards = fetch_cards

    def heal(self) -> Healed:
        """Put back what this device holds; name what it lacks as well."""
        with self._door.own() as store:
            seat = self._fetch_cards(store)
            done = Healer(self._door.unit_of_work, store, seat).heal()
            flaws = _Inspection(store, seat).flaws()
        return Healed(done, tuple((flaw.name, flaw.reason) for flaw in flaws))

    def check(self) -> Checked:
        """Read everything there, and change nothing of it."""
        with self._door.own() as store:
            inspection = _Inspection(store, self._fetch_cards(store))
            flaws = tuple(inspection.flaws())
        return Checked(inspection.files, flaws)


class _Inspection:
    """Reads file after file, and names what is wrong with each."""

    def __init__(self, store: Store, seat: Seat) -> None:
        self._store = store
        self._seat = seat
        self._signers = {device: member.signing for device, member in seat.members.devices.items()}
        self.files = 1

    def flaws(self) -> list[Flaw]:
        found: list[Flaw] = []
        for prefix, prove in (
            (names.MEMBERS, self._card),
            (names.HEADS, self._marker),
            ("log/", self._segment),
            ("claim/", self._claim),
        ):
            for entry in self._store.list(prefix):
                self.files += 1
                found += self._judged(entry.key, prove)
        found += self._gaps()
        for turn in snapshots.turns(self._store):
            found += self._judged(names.manifest(turn), lambda _name, _raw, turn=turn: self._snapshot(turn))  # type: ignore[misc]
        return found

    def _judged(self, name: str, prove: Callable[[str, bytes], None]) -> list[Flaw]:
        try:
            prove(name, self._store.get(name))
        except FaultError as error:
            return [Flaw(name, error.fault.value)]
        except (Missing, Damaged):
            return [Flaw(name, MISSING)]
        return []

    def _card(self, name: str, raw: bytes) -> None:
        if names.read_card(name) is not None and read_card(raw).name != name:
            raise FaultError(Fault.WRONG_NAME)

    def _marker(self, name: str, raw: bytes) -> None:
        if names.read_marker(name) is not None:
            marker = read_marker(raw)
            check_marker(marker, raw, name, self._seat.hub.hub, self._signers.get(marker.device, b""))

    def _segment(self, name: str, raw: bytes) -> None:
        if names.read_segment(name) is not None:
            if not name.endswith(f"-{hash16(segment_hash(raw))}"):
                raise FaultError(Fault.DAMAGED)
            if read_header(raw).hub != self._seat.hub.hub:
                raise FaultError(Fault.WRONG_HUB)

    def _claim(self, name: str, raw: bytes) -> None:
        if names.read_claim(name) is not None:
            claims.read_claim(raw, name, self._seat.hub.hub, self._signers)

    def _snapshot(self, turn: int) -> None:
        manifest = snapshots.read_manifest(self._store, turn, self._seat.hub.hub, self._signers)
        for _body in snapshots.read_parts(self._store, manifest, self._signers, self._seat.team_keys):
            self.files += 1

    def _gaps(self) -> list[Flaw]:
        """Name the lots that are announced, not covered by a snapshot, and not there."""
        announced: dict[str, int] = {}
        for entry in self._store.list(names.HEADS):
            if found := names.read_marker(entry.key):
                announced[found.device] = max(found.seq, announced.get(found.device, 0))
        covered: dict[bytes, int] = {}
        for turn in snapshots.turns(self._store):
            with suppress(FaultError, Missing):
                covered = snapshots.read_manifest(self._store, turn, self._seat.hub.hub, self._signers).reach
        flaws = []
        for device, last in announced.items():
            read = (names.read_segment(entry.key) for entry in self._store.list(names.log_of(device)))
            there = {segment.seq for segment in read if segment is not None}
            first = covered.get(bytes.fromhex(device), 0) + 1
            flaws += [Flaw(names.segments_at(device, s), MISSING) for s in range(first, last + 1) if s not in there]
        return flaws


def _named(device: bytes, seq: int, body: bytes) -> Kept:
    return Kept(names.marker(device.hex(), seq), body)
