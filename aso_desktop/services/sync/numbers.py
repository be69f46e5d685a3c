"""Official numbers: every row that waits claims one in the round; whoever put the claim first has the number.

Only the last number of a series has to stand on the hub: who claims takes the one behind the last that is known or
listed, so no number below it is ever given again.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.services.registers import official
from aso_desktop.services.registers.official import Follow
from aso_desktop.services.sync.cards import EXCHANGE, check_hub
from aso_desktop.services.sync.countings import Awaiting, Counted, Counting, countings
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.seat import Seat, take_seat
from aso_desktop.store.unit_of_work import UnitOfWork
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Store
from aso_desktop.sync.rounds import claims
from aso_desktop.sync.rounds.claims import Claim, ClaimState, Held, Outcome, stake


class _Wanted(NamedTuple):
    """A number that a row tries to get."""

    counting: Counting[Any, Any]
    waiting: Awaiting
    series: Counted
    value: int

    @property
    def name(self) -> str:
        return names.claim(self.series.code, self.series.period, self.value)


class Numbers:
    """Claims numbers in the name of an active member."""

    def __init__(self, unit_of_work: UnitOfWork, store: Store, seat: Seat, followers: Sequence[Follow] = ()) -> None:
        """Know the file, the share, this device's keys, and the rooms that show numbers of their own."""
        self._unit_of_work = unit_of_work
        self._store = store
        self._seat = seat
        self._countings = countings(followers)
        self._signers: Mapping[bytes, bytes] = {d: m.signing for d, m in seat.members.devices.items()}
        self._behind: dict[tuple[str, str], int] = {}

    def claim(self, today: date) -> int:
        """Give every waiting row of this device its number; return how many got one. Nothing is asked when none waits.

        A register that gives no number any more leaves its rows waiting.
        """
        with self._unit_of_work.reading() as work:
            found = [(kind, waiting) for kind in self._countings for waiting in kind.waiting(work.connection)]
        intents = self._intents() if found else {}
        return sum(self._number(kind, waiting, today, intents.get(waiting.id)) for kind, waiting in found)

    def protect(self) -> int:
        """Claim the last number of every series that was given before the shared space; return how many."""
        with self._unit_of_work.reading() as work:
            ends = [end for kind in self._countings for end in kind.ends(work.connection)]
        for end in ends:
            self._stake(names.claim(end.code, end.period, end.value), end.row, None)
        return len(ends)

    def _intents(self) -> dict[UUID, str]:
        """Return what rows were about to claim when an earlier exchange was cut off."""
        with self._unit_of_work.reading() as work:
            return {UUID(bytes=held.row): held.name for held in claims.found(work.connection, ClaimState.INTENDED)}

    def _number(self, kind: Counting[Any, Any], waiting: Awaiting, today: date, intent: str | None) -> bool:
        with self._unit_of_work.reading() as work:
            series = kind.series_of(work, waiting, today)
        if series is None:
            return False
        value = self._intended(series, intent) or self._next(kind, series)
        wanted = _Wanted(kind, waiting, series, value)
        outcome = self._try(wanted)
        while outcome is not Outcome.OWN:
            wanted = wanted._replace(value=self._next(kind, series))
            outcome = self._try(wanted)
        with self._unit_of_work("number_row", EXCHANGE, undoable=False) as work:
            given = kind.give(work, waiting, series, wanted.value)
            claims.keep(work.connection, self._held(wanted, ClaimState.OWN))
        return given

    def _intended(self, series: Counted, intent: str | None) -> int:
        """Return the number that this very row tried to get before; 0 where it did not, or in another series."""
        read = names.read_claim(intent) if intent else None
        return read.number if read and intent == names.claim(series.code, series.period, read.number) else 0

    def _try(self, wanted: _Wanted) -> Outcome:
        """Write the intent down, claim, and explain a number that nobody can have."""
        with self._unit_of_work("claim_number", EXCHANGE, undoable=False) as work:
            claims.keep(work.connection, self._held(wanted, ClaimState.INTENDED))
        outcome = self._stake(wanted.name, wanted.waiting.id.bytes, wanted.waiting.block_id)
        self._behind[wanted.series.code, wanted.series.period] = wanted.value
        if outcome is not Outcome.OWN:
            with self._unit_of_work("claim_number", EXCHANGE, undoable=False) as work:
                claims.drop(work.connection, wanted.name)
                if outcome is Outcome.UNREADABLE:
                    wanted.counting.burn(work, wanted.series, wanted.value, wanted.name)
        return outcome

    def _next(self, kind: Counting[Any, Any], series: Counted) -> int:
        """Return the number behind the last one that is known or listed.

        Where the last one known is not listed the share was set back: it is claimed again before anything else.
        """
        key = series.code, series.period
        if key not in self._behind:
            with self._unit_of_work.reading() as work:
                known, row = kind.end(work.connection, series)
            listed = self._listed(series, known)
            if known and known not in listed:
                self._stake(names.claim(series.code, series.period, known), row, None)
            self._behind[key] = max([known, *listed])
        return self._behind[key] + 1

    def _listed(self, series: Counted, known: int) -> set[int]:
        after = names.claim(series.code, series.period, known - 1) if known else ""
        entries = self._store.list(names.claims_of(series.code, series.period), after)
        read = (names.read_claim(entry.key) for entry in entries)
        return {claim.number for claim in read if claim is not None}

    def _stake(self, name: str, row: bytes, block: UUID | None) -> Outcome:
        claim = self._claim(name, row, block)
        return stake(self._store, claim, claims.sign_claim(claim, self._seat.private.signing), self._signers)

    def _claim(self, name: str, row: bytes, block: UUID | None) -> Claim:
        return Claim(self._seat.hub.hub, self._seat.device, row, name, block.bytes if block else None)

    def _held(self, wanted: _Wanted, state: ClaimState) -> Held:
        claim = self._claim(wanted.name, wanted.waiting.id.bytes, wanted.waiting.block_id)
        raw = claims.sign_claim(claim, self._seat.private.signing)
        return Held(wanted.name, claim.row, claim.device, state.value, raw)


def claim_closure(door: HubDoor, code: str, month: str, row: UUID) -> None:
    """Claim the closure of a month (`yyyy-mm`) for a row; refuse where a colleague closed it already.

    Nothing is asked where the profile works alone. Raises `EnvironmentFailure` when the share does not answer.
    """
    with door.unit_of_work.reading() as work:
        seat = take_seat(work.connection, door.device)
    if seat is not None:
        with door.own() as store:
            check_hub(store, seat.hub.fingerprint)
            _claim_closure(store, seat, names.closure(code, month), row)


def _claim_closure(store: Store, seat: Seat, name: str, row: UUID) -> None:
    claim = Claim(seat.hub.hub, seat.device, row.bytes, name)
    signers = {device: member.signing for device, member in seat.members.devices.items()}
    if stake(store, claim, claims.sign_claim(claim, seat.private.signing), signers) is not Outcome.OWN:
        raise UserError(official.CLOSED_ELSEWHERE, field="month")
