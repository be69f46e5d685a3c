"""Deadlines walked whole over a real file: every act in every state that days and acts lead to."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID

import pytest

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.models.dossiers import Dossier, DossierState
from aso_desktop.services.deadlines import queries
from aso_desktop.services.deadlines.days import State
from aso_desktop.services.deadlines.values import ClockInput, DeadlineInput
from tests.sentences import in_both
from tests.services.deadlines.conftest import Diary

CAME: Final = date(2026, 3, 12)
DAYS: Final = (date(2026, 3, 20), date(2026, 3, 30), date(2026, 6, 16))
"""Early, inside a limit of fifteen days, after the two months."""
SETTLED: Final = {State.MET, State.DROPPED}
ACTS: Final = {
    State.NOT_STARTED: {State.NOT_STARTED, State.RUNNING, State.LAPSED},
    State.RUNNING: {State.RUNNING, State.SUSPENDED, State.NOT_STARTED},
    State.SUSPENDED: {State.SUSPENDED, State.RUNNING},
    State.LAPSED: {State.LAPSED},
    State.LATE: {State.RUNNING},
    State.MET: set(),
    State.DROPPED: set(),
}
"""Where the acts of a day may lead, besides settling: what silence has decided, no later request undoes."""
TIME: Final = {
    State.RUNNING: {State.RUNNING, State.LAPSED, State.LATE},
    State.SUSPENDED: {State.SUSPENDED, State.RUNNING, State.LAPSED},
}
"""Where days alone lead; every other state waits for an act."""
WAYS: Final = {
    "The law fixes this day: ask for pieces or settle it instead.": "settle",
    "Only a legal clock is stopped by a request for pieces: move it.": "move",
    "This deadline is settled: add another one.": "again",
    "A legal clock runs on this letter: drop it with a reason first.": "drop",
    "Give the reason.": "drop",
}
"""What a refusal says → the act that it names, which is accepted then."""


@dataclass
class Walk:
    """One deadline taken through its states and its days."""

    diary: Diary
    letter: UUID
    deadline: UUID
    again: Callable[[], Changes]
    seen: dict[tuple[State, int, str, int], set[State]] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)
    day: int = 0

    def state(self) -> tuple[State, int, str, int]:
        asked = queries.suspensions(self.diary.desk.db, self.deadline)
        told = "".join("+" if one.produced_on else "?" for one in asked)
        return self.diary.one(self.deadline, DAYS[self.day]).days.state, self.day, told, self._last()

    def acts(self) -> dict[str, Callable[[], Changes]]:
        """Return every act of the day; pieces are asked for once, twice changes no state."""
        room, today = self.diary.deadlines, DAYS[self.day]
        asked = queries.suspensions(self.diary.desk.db, self.deadline)
        known: dict[str, Callable[[], Changes]] = {
            "settle": lambda: room.settle(self.deadline, "met"),
            "drop": lambda: room.settle(self.deadline, "dropped", "Régime posé par erreur"),
            "drop without": lambda: room.settle(self.deadline, "dropped"),
            "move": lambda: room.move(self.deadline, DAYS[-1] + timedelta(days=1), "Accord du préfet"),
            "again": self.again,
        }
        if not asked:
            known["ask"] = lambda: room.ask_pieces(self.deadline, "Pièces manquantes", today, 15)
        if waiting := [one for one in asked if one.produced_on is None]:
            known["receive"] = lambda: room.receive_pieces(waiting[0].id, today)
        return known

    def explore(self) -> None:
        here = self.state()
        self.seen[here] = set()
        for name, act in self.acts().items():
            before = self.rows()
            try:
                done = act()
            except UserError as refusal:
                assert self.rows() == before
                self._take_way(refusal)
                continue
            there = self.state()
            self.seen[here].add(there[0])
            assert name == "again" or there[0] in ACTS[here[0]] | SETTLED, (here, name, there)
            self._go_on(there)
            _undo(done)
        if self.day + 1 < len(DAYS):
            self._wait(1)
            there = self.state()
            assert there[0] in TIME.get(here[0], {here[0]}), (here, there)
            self._go_on(there)
            self._wait(-1)
        assert self.state() == here

    def rows(self) -> list[object]:
        return [self.diary.desk.table(name) for name in ("deadline", "deadline_suspension")]

    def _go_on(self, there: tuple[State, int, str, int]) -> None:
        if there not in self.seen:
            self.explore()

    def _take_way(self, refusal: UserError) -> None:
        in_both(refusal.text)
        self.refused.add(refusal.text.source)
        _undo(self.acts()[WAYS[refusal.text.source]]())

    def _wait(self, days: int) -> None:
        self.day += days
        self.diary.desk.clock.move_to(datetime.combine(DAYS[self.day], time(9), UTC))

    def _last(self) -> int:
        last = self.diary.one(self.deadline, DAYS[self.day]).days.last_day
        return (last - CAME).days if last else -1


def _undo(done: Changes) -> None:
    if done.inverse is not None:  # moved to where it was: nothing was written
        done.inverse()


def walked(diary: Diary, letter: UUID, make: Callable[[], Changes]) -> Walk:
    """Walk a deadline that starts on the first day."""
    diary.desk.clock.move_to(datetime.combine(DAYS[0], time(9), UTC))
    made = make().subject
    assert made is not None
    walk = Walk(diary, letter, made, make)
    walk.explore()
    for (state, *_where), exits in walk.seen.items():
        assert state in SETTLED or exits >= SETTLED
    return walk


@pytest.mark.parametrize("ground", ["principle", "financial"])
def test_every_act_on_a_legal_clock(diary: Diary, ground: str) -> None:
    letter = diary.arrival(CAME)
    walk = walked(diary, letter, lambda: diary.deadlines.start_clock(ClockInput(letter, ground)))
    stands = State.NOT_STARTED if ground == "principle" else State.SUSPENDED
    assert {state for state, *_rest in walk.seen} == {State.RUNNING, stands, State.LAPSED, *SETTLED}
    assert walk.refused == WAYS.keys() - {"Only a legal clock is stopped by a request for pieces: move it."}


def test_every_act_on_an_internal_delay(diary: Diary) -> None:
    wanted = DeadlineInput("Projet de réponse", origin_on=CAME, duration=20)
    walk = walked(diary, diary.arrival(CAME), lambda: diary.deadlines.add(wanted))
    assert {state for state, *_rest in walk.seen} == {State.RUNNING, State.LATE, *SETTLED}
    assert "Only a legal clock is stopped by a request for pieces: move it." in walk.refused


def test_pieces_are_asked_for_once_the_request_is_there(diary: Diary) -> None:
    letter = diary.arrival(CAME)
    clock = diary.deadlines.start_clock(ClockInput(letter, "financial")).subject
    assert clock is not None
    with pytest.raises(UserError, match="came on 12/03/2026"):
        diary.deadlines.ask_pieces(clock, "Statuts", CAME - timedelta(days=1), 15)
    asked = diary.deadlines.ask_pieces(clock, "Statuts", CAME, 15).subject
    assert asked is not None
    diary.deadlines.settle(clock, "met")
    with pytest.raises(UserError, match="is settled"):
        diary.deadlines.receive_pieces(asked, CAME)


def test_a_closed_dossier_starts_no_deadline(diary: Diary) -> None:
    with diary.desk.unit_of_work("dossier", Text("test", "dossier")) as work:
        dossier = work.add(Dossier(title="Close", state=DossierState.CLOSED)).id
    wanted = DeadlineInput("Bilan", origin_on=CAME, duration=20, subject="dossier", subject_id=dossier)
    with pytest.raises(UserError, match="reopen it first"):
        diary.deadlines.add(wanted)
    with diary.desk.unit_of_work("reopen", Text("test", "reopen")) as work:
        work.get(Dossier, dossier).state = DossierState.REOPENED
    diary.deadlines.add(wanted)
