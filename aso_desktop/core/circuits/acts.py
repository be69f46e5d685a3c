"""Where a circuit stands, derived from its acts alone: acts made apart all stand, and every device agrees.

Nothing here is stored. The same acts, in whatever order they came, give the same states.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from aso_desktop.core.circuits.steps import Mode, Rule, Step


class Result(StrEnum):
    """What an act does."""

    READ = "read"
    ENDORSED = "endorsed"
    OPINION_FOR = "opinion_for"
    OPINION_AGAINST = "opinion_against"
    SIGNED = "signed"
    SEALED = "sealed"
    REJECTED = "rejected"
    DELEGATED = "delegated"
    OVERRIDDEN = "overridden"
    TAKEN_BACK = "taken_back"
    WITHDRAWN = "withdrawn"
    INTERRUPTED = "interrupted"


class Back(StrEnum):
    """Where a rejection sends the documents."""

    INITIATOR = "initiator"
    PREVIOUS = "previous"


class StepState(StrEnum):
    """Where a step stands."""

    UPCOMING = "upcoming"
    WAITING = "waiting"
    READ = "read"
    ENDORSED = "endorsed"
    OPINION_GIVEN = "opinion_given"
    SIGNED = "signed"
    REJECTED = "rejected"
    DELEGATED = "delegated"
    OVERRIDDEN = "overridden"
    NOT_NEEDED = "not_needed"


class CircuitState(StrEnum):
    """Where a circuit stands."""

    RUNNING = "running"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    INTERRUPTED = "interrupted"


class Remark(StrEnum):
    """What is said beside an act that did not decide."""

    DUPLICATE = "duplicate"
    OTHER_VERSION = "other_version"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    AFTER_THE_END = "after_the_end"
    NOT_ASKED = "not_asked"


EXPECTED: Final[dict[Mode, frozenset[Result]]] = {
    Mode.VISA: frozenset({Result.ENDORSED}),
    Mode.OPINION: frozenset({Result.OPINION_FOR, Result.OPINION_AGAINST}),
    Mode.BINDING_OPINION: frozenset({Result.OPINION_FOR, Result.OPINION_AGAINST}),
    Mode.SIGNATURE: frozenset({Result.SIGNED}),
    Mode.SEAL: frozenset({Result.SEALED}),
    Mode.INFORMATION: frozenset({Result.READ}),
}
"""What fulfils each kind of step; a rejection or an override may end any but information."""

_SHOWN: Final = {
    Result.READ: StepState.READ,
    Result.ENDORSED: StepState.ENDORSED,
    Result.OPINION_FOR: StepState.OPINION_GIVEN,
    Result.OPINION_AGAINST: StepState.OPINION_GIVEN,
    Result.SIGNED: StepState.SIGNED,
    Result.SEALED: StepState.SIGNED,
    Result.OVERRIDDEN: StepState.OVERRIDDEN,
    Result.REJECTED: StepState.REJECTED,
}
UNDOABLE: Final = frozenset({CircuitState.RUNNING, CircuitState.APPROVED})
"""Where an act may still be taken back: a circuit that was rejected, withdrawn or interrupted stays so."""
_ENDS: Final = {Result.WITHDRAWN: CircuitState.WITHDRAWN, Result.INTERRUPTED: CircuitState.INTERRUPTED}


@dataclass(frozen=True)
class Version:
    """The documents at one time: `number` from 1, their hash, and the rank that must see them again."""

    number: int
    sha256: str
    at: datetime
    back_to_rank: int = 1


@dataclass(frozen=True)
class Act:
    """One act. `step` is a place in the frozen steps; `undoes` names the act that is taken back."""

    id: UUID
    result: Result
    at: datetime
    device: str
    agent_id: UUID | None
    step: int | None = None
    sha256: str = ""
    back: Back = Back.INITIATOR
    undoes: UUID | None = None
    delegate_id: UUID | None = None


@dataclass(frozen=True)
class StepView:
    """One step and what was decided there. `holder_id` is who is asked now, after any delegation."""

    step: Step
    state: StepState
    act: Act | None
    holder_id: UUID | None
    since: datetime | None


@dataclass(frozen=True)
class CircuitView:
    """The whole circuit. `rank` is None once nobody is asked any more."""

    state: CircuitState
    rank: int | None
    steps: tuple[StepView, ...]
    remarks: dict[UUID, Remark]
    version: Version


@dataclass
class _Course:
    """The circuit as it goes through its events, in order."""

    steps: Sequence[Step]
    version: Version
    rank: int = 1
    state: CircuitState = CircuitState.RUNNING
    since: datetime | None = None
    decided: dict[int, Act] = field(default_factory=dict)
    opened: dict[int, Act] = field(default_factory=dict)
    holders: dict[int, UUID | None] = field(default_factory=dict)
    remarks: dict[UUID, Remark] = field(default_factory=dict)

    def take_version(self, version: Version) -> None:
        self.version, self.since, self.state = version, version.at, CircuitState.RUNNING
        self._reopen(min(version.back_to_rank, self.rank))  # a new version skips nobody
        self.advance(version.at)

    def _reopen(self, rank: int) -> None:
        self.rank = rank
        for place, step in enumerate(self.steps):
            if step.rank >= rank:
                self.decided.pop(place, None)
                self.opened.pop(place, None)

    def take(self, act: Act) -> None:
        if act.result in _ENDS and self.state is not CircuitState.APPROVED:
            self.state = _ENDS[act.result]
        elif act.result is Result.TAKEN_BACK:
            self._take_back(act)
        elif remark := self._remark(act):
            self.remarks[act.id] = remark
        elif act.step is not None:
            self._decide(act.step, act)

    def _remark(self, act: Act) -> Remark | None:
        """Say why an act does not count, or nothing."""
        if act.step is None or not 0 <= act.step < len(self.steps) or not _fits(self.steps[act.step], act):
            return Remark.NOT_ASKED
        step = self.steps[act.step]
        if act.sha256 != self.version.sha256:
            return Remark.OTHER_VERSION
        if act.step in self.decided and act.result is not Result.READ:
            return Remark.DUPLICATE
        if step.mode is Mode.INFORMATION or act.result is Result.READ:
            return None
        if self.state is not CircuitState.RUNNING:
            return Remark.AFTER_THE_END
        return Remark.TOO_EARLY if step.rank > self.rank else Remark.TOO_LATE if step.rank < self.rank else None

    def _decide(self, place: int, act: Act) -> None:
        if act.result is Result.DELEGATED:
            self.holders[place] = act.delegate_id
            return
        self.opened.setdefault(place, act)
        if act.result is Result.READ and self.steps[place].mode is not Mode.INFORMATION:
            return
        self.decided[place] = act
        if act.result is Result.REJECTED:
            self._reject(act)
        self.advance(act.at)

    def _reject(self, act: Act) -> None:
        """Go back to the last rank that had to decide, or to who launched the circuit."""
        before = max((s.rank for s in self.steps if s.rank < self.rank and s.mode is not Mode.INFORMATION), default=0)
        if act.back is Back.INITIATOR or not before:
            self.state = CircuitState.REJECTED
            return
        self._reopen(before)
        self.since = act.at

    def _take_back(self, act: Act) -> None:
        """Undo the author's own act, until the next one to act has opened the documents."""
        places = (p for p, made in self.decided.items() if made.id == act.undoes)
        place = next((p for p in places if self.steps[p].mode is not Mode.INFORMATION), None)
        if place is None or self.decided[place].agent_id != act.agent_id:
            self.remarks[act.id] = Remark.NOT_ASKED
            return
        later = [p for p in self.opened if self.steps[p].rank > self.steps[place].rank]
        if any(self.opened[p].at > self.decided[place].at for p in later) or self.state not in UNDOABLE:
            self.remarks[act.id] = Remark.TOO_LATE
            return
        del self.decided[place]
        self.rank, self.state, self.since = self.steps[place].rank, CircuitState.RUNNING, act.at

    def advance(self, at: datetime) -> None:
        """Go on to the first rank where somebody still has to act; approve when there is none."""
        while self.state is CircuitState.RUNNING and self._rank_is_done():
            if self.rank >= max(step.rank for step in self.steps):
                self.state = CircuitState.APPROVED
                return
            self.rank, self.since = self.rank + 1, at

    def _rank_is_done(self) -> bool:
        places = [p for p, s in enumerate(self.steps) if s.rank == self.rank and s.mode is not Mode.INFORMATION]
        done = [p for p in places if p in self.decided]
        if any(self.steps[p].rule is Rule.ANY for p in places):
            return bool(done)
        return len(done) == len(places)

    def view(self) -> CircuitView:
        steps = tuple(self._step_view(place, step) for place, step in enumerate(self.steps))
        rank = self.rank if self.state is CircuitState.RUNNING else None
        return CircuitView(self.state, rank, steps, self.remarks, self.version)

    def _step_view(self, place: int, step: Step) -> StepView:
        act = self.decided.get(place)
        holder = self.holders.get(place, step.agent_id)
        asked = self.state is CircuitState.RUNNING and step.rank == self.rank
        return StepView(step, self._step_state(place, step, act), act, holder, self.since if asked else None)

    def _step_state(self, place: int, step: Step, act: Act | None) -> StepState:
        if act is not None:
            return _SHOWN[act.result]
        if step.rank < self.rank or self.state is not CircuitState.RUNNING:
            return StepState.NOT_NEEDED
        if step.rank > self.rank:
            return StepState.UPCOMING
        if place in self.opened:
            return StepState.READ
        return StepState.DELEGATED if place in self.holders else StepState.WAITING


def _fits(step: Step, act: Act) -> bool:
    always = {Result.READ, Result.DELEGATED}
    ending = set() if step.mode is Mode.INFORMATION else {Result.REJECTED, Result.OVERRIDDEN}
    return act.result in EXPECTED[step.mode] | always | ending


def course_of(steps: Sequence[Step], versions: Sequence[Version], acts: Iterable[Act]) -> CircuitView:
    """Return where a circuit stands.

    Events count in the order of their time; acts of the same instant in the order of device and id, so that every
    device draws the same conclusion. Of two acts on one step the first counts; the other stays, with its remark.
    """
    events = sorted(versions, key=lambda version: version.number)
    course = _Course(steps, events[0], since=events[0].at)
    course.advance(events[0].at)  # nobody waits for those who are only informed
    ordered = sorted(acts, key=lambda act: (act.at, act.device, act.id))
    for version, following in zip(events, [*events[1:], None], strict=True):
        if version.number > 1:
            course.take_version(version)
        for act in [a for a in ordered if (following is None or a.at < following.at) and _after(a, version)]:
            course.take(act)
    return course.view()


def _after(act: Act, version: Version) -> bool:
    return version.number == 1 or act.at >= version.at
