"""One exchange with the shared space: cards, what leaves, what comes in. Every step may be repeated after a fault."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.progress import Progress, silent
from aso_desktop.services.sync import cards as exchange
from aso_desktop.services.sync.cards import EXCHANGE, TwinFound
from aso_desktop.services.sync.files import Files
from aso_desktop.services.sync.forks import Forks
from aso_desktop.services.sync.healing import Healer
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.incoming import Incoming
from aso_desktop.services.sync.merging import Merging
from aso_desktop.services.sync.numbers import Numbers
from aso_desktop.services.sync.outgoing import Outgoing, SendFiles, nothing
from aso_desktop.services.sync.seat import Seat, enrol
from aso_desktop.services.sync.steps import take_steps
from aso_desktop.services.sync.values import RoundReport
from aso_desktop.store.schema import LATEST
from aso_desktop.store.unit_of_work import UnitOfWork, Work
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.reach import Reach
from aso_desktop.sync.hub.store import Entry, Store
from aso_desktop.sync.keys import local
from aso_desktop.sync.keys.members import State
from aso_desktop.sync.rounds.announce import OldCopy, Twin
from aso_desktop.sync.rounds.counting import Counted
from aso_desktop.sync.rounds.outbox import is_walked, note_walked
from aso_desktop.sync.snapshot import place
from aso_desktop.sync.walk import START, Step, walk

PATIENCE: Final = 10
"""Seconds to wait for another exchange of the same profile."""


class OldCopyFound(EnvironmentFailure):
    """The shared space holds more of this device than its own file does."""

    reason = "old_copy"

    def __init__(self) -> None:
        """Say what happened and that nothing is lost."""
        super().__init__(
            QT_TRANSLATE_NOOP(
                "sync",
                "This profile is an older copy of itself: the shared space holds more of this device than it knows. "
                "Exchange has stopped, nothing is lost; this device needs a new identity.",
            )
        )


class RoundService:
    """Exchanges with the shared space, one round at a time per profile."""

    def __init__(
        self, door: HubDoor, merging: Merging, lock: Path, patience: float = PATIENCE, files: Files | None = None
    ) -> None:
        """Know the way to the share, what writes, the file that keeps rounds apart and how long to wait for it.

        `files` sends and fetches what rows name by its content.
        """
        self._door = door
        self._unit_of_work: UnitOfWork = door.unit_of_work
        self._merging = merging
        self._lock = lock
        self._patience = patience
        self._files = files

    def once(self, progress: Progress = silent) -> RoundReport:
        """Publish and read once. What is wrong in one device's log never holds up the others.

        Raises `EnvironmentFailure` when the share does not answer or is not ours: nothing is lost, and nothing is ever
        deleted because it is not there.
        """
        with self._alone(), self._door.own() as store:
            counted = Counted(store)
            report = self._round(counted, progress)
            report.calls = counted.calls
        if reach := _held_back(report):
            self._door.note(reach.value)
        return report

    def _round(self, store: Store, progress: Progress) -> RoundReport:
        """Ask three things; all that follows only happens when something changed."""
        with self._unit_of_work.reading() as work:
            row, known = local.present_hub(work.connection), local.card_names(work.connection)
        if row is None:
            raise exchange.NotReachable
        exchange.check_hub(store, row.fingerprint)
        heads = store.list(names.HEADS)
        found = exchange.new_cards(store, store.list(names.MEMBERS), known)
        with self._unit_of_work("exchange", EXCHANGE, undoable=False) as work:
            seat = exchange.keep_new(work.connection, self._door.device, found, work.now)
            seat = enrol(work.connection, seat, work.now)
        exchange.send_cards(store, self._unit_of_work)
        report = RoundReport(state=seat.state.value if seat.state else "")
        minimum = seat.members.minimum
        report.is_too_old = minimum is not None and minimum.schema > LATEST
        if seat.state is State.ACTIVE and not report.is_too_old:
            with _told_apart():
                report.healed = self._healed(store, seat, heads)
                if report.healed:
                    heads = store.list(names.HEADS)
                self._exchange(store, seat, heads, (report, progress))
        return report

    def _exchange(self, store: Store, seat: Seat, listed: list[Entry], told: tuple[RoundReport, Progress]) -> None:
        """Read, number, publish, and fetch what will be asked for."""
        report, progress = told
        heads = [entry.key for entry in listed]
        Incoming(self._unit_of_work, self._merging, store, report).read(listed, progress)
        self._take_up_rows()
        claiming = Numbers(self._unit_of_work, store, seat, self._merging.followers)
        report.numbered = claiming.claim(self._unit_of_work.today())
        report.sent = Outgoing(self._unit_of_work, store, seat, self._sender(store, seat)).publish(heads)
        if self._files is not None and report.received:
            report.fetched = self._files.fetch_ahead(store, seat)

    def _healed(self, store: Store, seat: Seat, heads: list[Entry]) -> tuple[str, ...]:
        """Put back what a share that was set back has lost, before a number is claimed in it; return the names."""
        if done := Forks(self._unit_of_work, store, seat).settle(heads):
            return done
        with self._unit_of_work.reading() as work:
            told = local.last_announced(work.connection)
        there: dict[str, int] = {}
        for found in filter(None, (names.read_marker(entry.key) for entry in heads)):
            there[found.device] = max(found.seq, there.get(found.device, 0))
        if all(there.get(device.hex(), 0) >= seq for device, seq in told.items()):
            return ()
        return Healer(self._unit_of_work, store, seat).heal()

    def _take_up_rows(self) -> None:
        """Stamp the rows of before the shared space, after reading: what others sent alike is not sent again."""
        take_steps(self._unit_of_work, self._walk, START)

    def _walk(self, work: Work, reached: Step) -> Step | None:
        """Stamp the next rows; return how far this came, None where nothing is left."""
        if is_walked(work.connection) or place(work.connection) is not None:
            return None
        further = walk(work.connection, self._merging.tables(work.connection), work.author, work.now, reached)
        if further is None:
            note_walked(work.connection)
        return further

    def _sender(self, store: Store, seat: Seat) -> SendFiles:
        """Return what sends the contents that changes name."""
        files = self._files
        if files is None:
            return nothing
        with self._unit_of_work.reading() as work:
            tables = self._merging.tables(work.connection)
        return partial(files.send, store, seat, tables)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            with FileLock(self._lock).acquire(timeout=self._patience):
                yield
        except Timeout as error:
            text = QT_TRANSLATE_NOOP("sync", "Another exchange of this profile is going on: let it finish.")
            raise EnvironmentFailure(text) from error


@contextmanager
def _told_apart() -> Iterator[None]:
    """Say in words that this file is a twin or an older copy."""
    try:
        yield
    except Twin as error:
        raise TwinFound from error
    except OldCopy as error:
        raise OldCopyFound from error


def _held_back(report: RoundReport) -> Reach | None:
    """Return what there is to say although the share answers."""
    if report.state == State.REVOKED.value:
        return Reach.REVOKED
    if report.is_too_old:
        return Reach.OUTDATED
    return Reach.ROLLED_BACK if report.healed else None
