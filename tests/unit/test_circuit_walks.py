"""The state machine of a circuit, explored: no walk leaves the flow, no state is without a way out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from aso_desktop.core.circuits.acts import (
    EXPECTED,
    Act,
    Back,
    CircuitState,
    CircuitView,
    Result,
    StepState,
    Version,
    course_of,
)
from aso_desktop.core.circuits.steps import Mode, Rule, Step, checked
from aso_desktop.core.errors import UserError
from aso_desktop.services.circuits.rules import check_act, refuse_without_effect
from aso_desktop.services.circuits.values import ActInput

START: Final = datetime(2026, 12, 31, 23, 58, tzinfo=UTC)
AGENTS: Final = tuple(UUID(int=n) for n in (1, 2, 3))
OVER: Final = frozenset({CircuitState.APPROVED, CircuitState.WITHDRAWN, CircuitState.INTERRUPTED})
NEXT: Final = {
    CircuitState.RUNNING: frozenset(CircuitState),
    CircuitState.APPROVED: frozenset({CircuitState.APPROVED, CircuitState.RUNNING}),
    CircuitState.REJECTED: frozenset(CircuitState) - {CircuitState.APPROVED},
    CircuitState.WITHDRAWN: frozenset({CircuitState.WITHDRAWN}),
    CircuitState.INTERRUPTED: frozenset({CircuitState.INTERRUPTED}),
}
"""Where each state may lead: an approval is taken back by its author, a rejection gets a new version, or an end."""
PHASES: Final = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
ASKED: Final = frozenset({StepState.WAITING, StepState.READ, StepState.DELEGATED})
STEPS: Final = st.lists(
    st.builds(
        Step, st.integers(1, 3), st.sampled_from(Mode), st.just("Bureau"), st.sampled_from(AGENTS),
        st.sampled_from(Rule),
    ),
    min_size=1, max_size=5,
)  # fmt: skip


def may_be_launched(steps: list[Step]) -> bool:
    try:
        checked(steps)
    except UserError as refusal:
        return not refusal.text.source  # a refusal without words would be launched, and fail
    return True


class Walk(RuleBasedStateMachine):
    """Gives any act to any step at any time; what the rules let pass is kept."""

    @initialize(steps=STEPS.filter(may_be_launched))
    def launch(self, steps: list[Step]) -> None:
        """Launch a circuit."""
        self.steps = checked(steps)
        self.now = START
        self.versions = [Version(1, "1", START)]
        self.acts: list[Act] = []

    def view(self) -> CircuitView:
        """Return where the circuit stands."""
        return course_of(self.steps, self.versions, self.acts)

    @rule(
        result=st.sampled_from([result for result in Result if result is not Result.TAKEN_BACK]),
        step=st.integers(0, 5),
        agent=st.sampled_from(AGENTS),
        note=st.sampled_from(["", "Motif"]),
        back=st.sampled_from(Back),
        urgency=st.sampled_from(["normal", "urgent"]),
    )
    def act(self, result: Result, step: int, agent: UUID, note: str, back: Back, urgency: str) -> None:
        """Give an act."""
        asked = ActInput(UUID(int=9), result, step, public_note=note, back=back, delegate_id=agent)
        made = Act(uuid4(), result, self.now, "d", agent, step, self.view().version.sha256, back)
        self.give(asked, replace(made, delegate_id=agent), urgency)

    @precondition(lambda self: self.acts)
    @rule(which=st.integers(0, 30), agent=st.sampled_from(AGENTS))
    def take_back(self, which: int, agent: UUID) -> None:
        """Take an act back, perhaps of somebody else."""
        undone = self.acts[which % len(self.acts)].id
        asked = ActInput(UUID(int=9), Result.TAKEN_BACK, undoes_id=undone)
        self.give(asked, Act(uuid4(), Result.TAKEN_BACK, self.now, "d", agent, undoes=undone), "normal")

    def give(self, asked: ActInput, act: Act, urgency: str) -> None:
        """Do what the service does: check, derive, refuse what would change nothing."""
        before = self.view()
        self.now += timedelta(seconds=30)
        act = replace(act, at=self.now)
        refusal = self.refusal(before, asked, act, urgency)
        if refusal is None:
            self.acts.append(act)
            assert self.view().state in NEXT[before.state]
        else:
            assert refusal.text.source
            assert self.view() == before

    def refusal(self, before: CircuitView, asked: ActInput, act: Act, urgency: str) -> UserError | None:
        """Return what refuses an act, nothing when it counts."""
        try:
            check_act(before, asked, urgency)
            refuse_without_effect(course_of(self.steps, self.versions, [*self.acts, act]).remarks.get(act.id))
        except UserError as refusal:
            return refusal
        return None

    @precondition(lambda self: self.view().state not in OVER)
    @rule(rank=st.integers(1, 3))
    def give_version(self, rank: int) -> None:
        """Give a new version; the service refuses one to a circuit that is over."""
        self.now += timedelta(seconds=30)
        number = len(self.versions) + 1
        last = max(step.rank for step in self.steps)
        self.versions.append(Version(number, str(number), self.now, min(rank, last)))
        assert self.view().state is CircuitState.RUNNING

    @invariant()
    def somebody_is_asked_while_it_runs(self) -> None:
        """A circuit that runs has a step that can act, with an act that counts; one that does not asks nobody."""
        view = self.view()
        asked = [n for n, s in enumerate(view.steps) if s.step.rank == view.rank and s.state in ASKED]
        fit = [n for n in asked if self.steps[n].mode is not Mode.INFORMATION]
        assert bool(fit) is (view.state is CircuitState.RUNNING)
        for place in fit:
            result = min(EXPECTED[self.steps[place].mode])
            check_act(view, ActInput(UUID(int=9), result, place), "normal")

    @invariant()
    def every_device_draws_the_same_conclusion(self) -> None:
        """The order in which acts came does not count."""
        assert course_of(self.steps, self.versions, reversed(self.acts)) == self.view()


Walk.TestCase.settings = settings(max_examples=40, stateful_step_count=14, deadline=None, phases=PHASES)
TestWalk = pytest.mark.filterwarnings("error")(Walk.TestCase)
