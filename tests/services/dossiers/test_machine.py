"""The life of dossiers walked whole over a real file: every state, every act, every refusal with its way out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

import pytest

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.models.dossiers import ENDED, FLOW, LIVE, Dossier, DossierState
from aso_desktop.models.people import Agent
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.closing import blockers, nothing_to_lift
from aso_desktop.services.dossiers.values import NotClosable, PieceInput
from aso_desktop.services.tasks.values import TaskInput
from tests.sentences import in_both
from tests.services.conftest import AGENT
from tests.services.dossiers.conftest import CHIEF, Cabinet, plain

TABLES: Final = ("dossier", "dossier_stop", "dossier_piece", "task")
WAYS: Final = {
    "The dossier {dossier} is blocked: {reason}. Lift the block first.": ("free",),
    "The dossier {dossier} is closed: reopen it first.": ("reopen",),
    "The dossier {dossier} is closed: it takes no task. Reopen it first.": ("reopen",),
    "The dossier {number} is closed: say why this piece comes late, or reopen it.": ("reopen",),
    "Give the reason.": ("reopen",),
    "Only {name} may lift this: ask them.": ("free",),
}
"""What a refusal says → the acts that it names. After them the act that was refused is accepted, or was done."""
KINDS: Final = {"block": "free", "task": "drop"}
"""What keeps a dossier open → the act that its way out names."""
State = tuple[str, str, str, int]
"""State, column, who may lift the block (`-`: no block), open tasks."""


@dataclass
class Walk:
    """One dossier taken through its states; each act is undone once what follows it was seen."""

    cabinet: Cabinet
    dossier: UUID
    seen: dict[State, set[State]] = field(default_factory=dict)
    refused: set[tuple[str, str]] = field(default_factory=set)

    def state(self) -> State:
        row = self.cabinet.row(self.dossier)
        lifters = [s.lifter or "anyone" for s in self._stops()]
        return row.state, row.stage, lifters[0] if lifters else "-", row.tasks - row.tasks_done

    def rows(self) -> list[object]:
        return [self.cabinet.desk.table(name) for name in TABLES]

    def acts(self) -> dict[str, Callable[[], Changes]]:
        """Return every act on the dossier. Blocks and tasks are counted to one: more of them change nothing."""
        life, row, blocked = self.cabinet.life, self.cabinet.row(self.dossier), self._stops()
        known: dict[str, Callable[[], Changes]] = {
            stage: lambda stage=stage: life.set_stage([self.dossier], stage)  # type: ignore[misc]
            for stage in ("doing", "done")
        }
        known["close"] = lambda: life.close(self.dossier, plain)
        known["reopen"] = lambda: life.reopen(self.dossier, "Réserve non levée")
        known["reopen without"] = lambda: life.reopen(self.dossier, " ")
        known["piece"] = lambda: self.cabinet.pieces.add(self.dossier, PieceInput("meeting", "Réunion"))
        if blocked:
            known["lift"] = lambda: life.lift([stop.id for stop in blocked])
            known["free"] = self._free
        else:
            known["block"] = lambda: life.block(self.dossier, "Avis attendu")
            known["reserve"] = lambda: life.block(self.dossier, "Avis attendu", CHIEF)
        if row.tasks > row.tasks_done:
            known["finish"] = lambda: self._end_task("done")
            known["drop"] = lambda: self._end_task("dropped")
        else:
            known["task"] = self._new_task
        return known

    def explore(self) -> None:
        """Do every act from here, go on from where it leads, and come back."""
        here = self.state()
        self.seen[here] = set()
        for name in self.acts():
            changes = self.attempt(name)
            if changes is None:
                continue
            there = self.state()
            self.seen[here].add(there)
            if there not in self.seen:
                self.explore()
            _undo([changes])
            assert self.state() == here

    def attempt(self, name: str) -> Changes | None:
        """Do an act; where it is refused see that nothing was written, that it says why, and that its way is open."""
        before = self.rows()
        try:
            return self.acts()[name]()
        except UserError as refusal:
            assert self.rows() == before
            in_both(refusal.text)
            self.refused.add((name, refusal.text.source))
            self._take_way(name, refusal)
            return None

    def _take_way(self, name: str, refusal: UserError) -> None:
        if name in ("reopen", "reopen without") and self.state()[0] in LIVE:
            assert refusal.text.source == "The dossier {number} is open: go on with it."
            return
        ways = (
            [KINDS[b.kind] for b in refusal.blockers] if isinstance(refusal, NotClosable) else WAYS[refusal.text.source]
        )
        done = [self.acts()[way]() for way in ways]
        if name in self.acts() and name != "reopen without":
            done.append(self.acts()[name]())
        _undo(done)

    def _free(self) -> Changes:
        self.cabinet.as_(CHIEF)
        try:
            return self.cabinet.life.lift([stop.id for stop in self._stops()], "Avis rendu")
        finally:
            self.cabinet.as_(AGENT)

    def _new_task(self) -> Changes:
        return self.cabinet.tasks.create(TaskInput("Relire", origin="dossier", source_id=self.dossier))

    def _end_task(self, state: str) -> Changes:
        sql = "SELECT id FROM task WHERE source_id = ? AND state NOT IN ('done', 'dropped')"
        found = [UUID(bytes=key) for (key,) in self.cabinet.desk.rows(sql, self.dossier.bytes)]  # type: ignore[arg-type]
        return self.cabinet.tasks.move_to(found, state, "Sans objet")

    def _stops(self) -> list[queries.StopRow]:
        return [s for s in queries.stops(self.cabinet.desk.db, self.dossier) if not s.lifted_at]


def _undo(done: list[Changes]) -> None:
    for changes in reversed(done):
        if changes.inverse is not None:  # an act that found everything as it wanted it wrote nothing
            changes.inverse()


def test_every_act_in_every_state(cabinet: Cabinet) -> None:
    walk = Walk(cabinet, cabinet.open("Affaire explorée"))
    cabinet.life.set_stage([walk.dossier], "doing")
    walk.explore()
    assert {state for state, *_rest in walk.seen} == {*LIVE, "closed"}
    assert all(exits - {state} for state, exits in walk.seen.items())
    for (state, _stage, lifter, tasks), exits in walk.seen.items():
        assert {to for to, *_rest in exits} <= {state, *FLOW[DossierState(state)]}
        assert state in LIVE or (lifter == "-" and not tasks)
        if lifter != "-":
            assert all(to == state for to, _s, still, _t in exits if still != "-")
    assert {source for _name, source in walk.refused} >= WAYS.keys()


def refusal(cabinet: Cabinet, act: Callable[[], object]) -> str:
    """Return why an act is refused; it writes nothing."""
    before = [cabinet.desk.table(name) for name in TABLES]
    with pytest.raises(UserError) as refused:
        act()
    assert [cabinet.desk.table(name) for name in TABLES] == before
    return in_both(refused.value.text)[0]


def test_a_dossier_goes_no_further_than_the_one_above(cabinet: Cabinet) -> None:
    above = cabinet.open("Travaux")
    below = cabinet.open("Lot 1", parent_id=above)
    stop = cabinet.life.block(above, "Contentieux")
    way = "Lift the block of the dossier above: D/2026/001 – Contentieux"
    assert way in refusal(cabinet, lambda: cabinet.life.close(below, plain))
    assert [(b.table, b.row_id) for b in blockers(cabinet.desk.db, below)] == [("dossier", above)]
    assert str(nothing_to_lift(cabinet.desk.db, below)) == way
    assert stop.inverse
    stop.inverse()
    cabinet.life.close(below, plain)
    cabinet.life.close(above, plain)
    assert "D/2026/001 is closed: reopen it first" in refusal(cabinet, lambda: cabinet.life.reopen(below, "Réserve"))
    cabinet.life.reopen(above, "Réserve")
    cabinet.life.reopen(below, "Réserve")
    assert "no block to lift" in in_both(nothing_to_lift(cabinet.desk.db, below).text)[0]


def test_a_block_never_outlives_who_alone_may_lift_it(cabinet: Cabinet) -> None:
    dossier = cabinet.open()
    cabinet.life.block(dossier, "Contentieux")
    cabinet.life.block(dossier, "Avis", CHIEF)
    stops = [stop.id for stop in queries.stops(cabinet.desk.db, dossier)]
    assert "Only Chloé Bertin" in refusal(cabinet, lambda: cabinet.life.lift(stops))
    with cabinet.desk.unit_of_work("leave", Text("test", "leave")) as work:
        work.get(Agent, CHIEF).active = False
    cabinet.life.lift(stops)
    assert cabinet.row(dossier).block == ""


def test_what_two_officers_did_apart_is_put_right_by_moving_the_card(cabinet: Cabinet) -> None:
    dossier = cabinet.open()
    for wanted in ("todo", "done"):
        with cabinet.desk.unit_of_work("apart", Text("test", "apart")) as work:
            found = work.get(Dossier, dossier)
            found.state, found.stage = DossierState.TO_CLOSE, "todo"
        cabinet.life.set_stage([dossier], wanted)
        assert cabinet.row(dossier).stage == wanted
        assert cabinet.row(dossier).state == ("to_close" if wanted == "done" else "open")


def test_past_its_keeping_a_dossier_leads_to_another(cabinet: Cabinet) -> None:
    dossier = cabinet.open()
    for state in set(DossierState) - LIVE - {"closed", "retention_running"}:
        with cabinet.desk.unit_of_work("end", Text("test", "end")) as work:
            work.get(Dossier, dossier).state = state
        assert "open another that refers to it" in refusal(cabinet, lambda: cabinet.life.reopen(dossier, "Motif"))
        assert bool(FLOW[DossierState(state)]) is (state not in ENDED)
    cabinet.pieces.add(cabinet.open("Suite"), PieceInput("dossier", "Affaire close", target_id=dossier))
