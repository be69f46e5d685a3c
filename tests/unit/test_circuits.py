"""Circuits of visas: every state comes from the acts, and every device draws the same conclusion."""

import random
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.circuits.acts import (
    Act,
    Back,
    CircuitState,
    CircuitView,
    Remark,
    Result,
    StepState,
    Version,
    course_of,
)
from aso_desktop.core.circuits.steps import Mode, Rule, Step, checked, read, written
from aso_desktop.core.errors import UserError

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
V1, V2 = "a" * 64, "b" * 64
HEAD, LEGAL, DIRECTOR = UUID(int=1), UUID(int=2), UUID(int=3)
STEPS = checked([
    Step(1, Mode.VISA, "Chef de bureau", HEAD),
    Step(2, Mode.VISA, "Affaires juridiques", LEGAL),
    Step(2, Mode.OPINION, "Budget"),
    Step(3, Mode.SIGNATURE, "Directeur", DIRECTOR),
])  # fmt: skip


def act(minute: int, result: Result, step: int | None = None, agent: UUID | None = None, **more: object) -> Act:
    values = {"sha256": V1, "device": "d", **more}
    return Act(uuid4(), result, START + timedelta(minutes=minute), agent_id=agent, step=step, **values)  # type: ignore[arg-type]


def view(*acts: Act, versions: tuple[Version, ...] = (Version(1, V1, START),)) -> CircuitView:
    return course_of(STEPS, versions, acts)


def states(found: CircuitView) -> list[StepState]:
    return [step.state for step in found.steps]


def test_a_circuit_goes_rank_by_rank_to_its_signature() -> None:
    story = [
        act(1, Result.ENDORSED, 0, HEAD),
        act(2, Result.OPINION_AGAINST, 2),
        act(3, Result.ENDORSED, 1, LEGAL),
        act(4, Result.SIGNED, 3, DIRECTOR),
    ]
    assert [view(*story[:n]).rank for n in range(4)] == [1, 2, 2, 3]
    assert states(view(*story[:1])) == [
        StepState.ENDORSED, StepState.WAITING, StepState.WAITING, StepState.UPCOMING,
    ]  # fmt: skip
    assert view(*story).state is CircuitState.APPROVED
    assert view(*story).rank is None


def test_nobody_acts_before_their_turn() -> None:
    early = act(1, Result.SIGNED, 3, DIRECTOR)
    found = view(early)
    assert found.remarks == {early.id: Remark.TOO_EARLY}
    assert found.steps[3].state is StepState.UPCOMING


def test_of_two_offline_acts_on_one_step_both_are_kept_and_the_first_counts() -> None:
    first, second = act(1, Result.ENDORSED, 0, HEAD, device="a"), act(1, Result.ENDORSED, 0, LEGAL, device="b")
    for order in ((first, second), (second, first)):
        found = view(*order)
        assert found.steps[0].act == first
        assert found.remarks == {second.id: Remark.DUPLICATE}


def test_a_rejection_ends_the_circuit_or_goes_one_step_back() -> None:
    visa = act(1, Result.ENDORSED, 0, HEAD)
    ended = view(visa, act(2, Result.REJECTED, 1, LEGAL))
    assert (ended.state, ended.rank) == (CircuitState.REJECTED, None)
    back = view(visa, act(2, Result.REJECTED, 1, LEGAL, back=Back.PREVIOUS))
    assert (back.state, back.rank) == (CircuitState.RUNNING, 1)
    assert back.steps[0].state is StepState.WAITING


def test_a_new_version_goes_back_through_those_who_must_see_it_again() -> None:
    visa = act(1, Result.ENDORSED, 0, HEAD)
    versions = (Version(1, V1, START), Version(2, V2, START + timedelta(minutes=5), back_to_rank=2))
    found = view(visa, act(2, Result.REJECTED, 1, LEGAL), versions=versions)
    assert (found.state, found.rank) == (CircuitState.RUNNING, 2)
    assert found.steps[0].state is StepState.ENDORSED
    assert found.steps[1].state is StepState.WAITING


def test_an_act_on_another_version_is_kept_to_be_confirmed() -> None:
    versions = (Version(1, V1, START), Version(2, V2, START + timedelta(minutes=5)))
    offline = act(9, Result.ENDORSED, 0, HEAD)
    found = view(offline, versions=versions)
    assert found.remarks == {offline.id: Remark.OTHER_VERSION}
    assert found.rank == 1


def test_an_act_is_taken_back_until_the_next_one_opens_the_documents() -> None:
    visa = act(1, Result.ENDORSED, 0, HEAD)
    back = act(3, Result.TAKEN_BACK, agent=HEAD, undoes=visa.id)
    assert view(visa, back).rank == 1
    assert view(visa, act(2, Result.READ, 1, LEGAL), back).remarks == {back.id: Remark.TOO_LATE}
    stranger = act(3, Result.TAKEN_BACK, agent=LEGAL, undoes=visa.id)
    assert view(visa, stranger).remarks == {stranger.id: Remark.NOT_ASKED}


def test_one_visa_is_enough_where_the_rule_says_any() -> None:
    either = checked([
        Step(1, Mode.VISA, "Adjoint", rule=Rule.ANY), Step(1, Mode.VISA, "Chef", rule=Rule.ANY),
    ])  # fmt: skip
    found = course_of(either, (Version(1, V1, START),), [act(1, Result.ENDORSED, 1)])
    assert found.state is CircuitState.APPROVED
    assert states(found) == [StepState.NOT_NEEDED, StepState.ENDORSED]


def test_a_delegate_is_asked_in_the_holders_place() -> None:
    found = view(act(1, Result.DELEGATED, 0, HEAD, delegate_id=LEGAL))
    assert found.steps[0].holder_id == LEGAL
    assert found.steps[0].state is StepState.DELEGATED


def test_steps_that_cannot_be_are_refused_in_words() -> None:
    with pytest.raises(UserError, match="at least one step"):
        checked([Step(1, Mode.INFORMATION, "Cabinet")])
    with pytest.raises(UserError, match="before every signature"):
        checked([Step(1, Mode.SIGNATURE, "Directeur"), Step(2, Mode.VISA, "Chef")])
    with pytest.raises(UserError, match="name the office"):
        checked([Step(1, Mode.VISA, " ")])


def test_steps_are_read_back_as_they_were_written() -> None:
    assert read(written(STEPS)) == STEPS
    assert [step.rank for step in checked([Step(9, Mode.VISA, "B"), Step(4, Mode.VISA, "A")])] == [1, 2]


MADE = st.lists(
    st.tuples(
        st.integers(0, 30), st.sampled_from(list(Result)), st.integers(0, 3), st.sampled_from("ab"),
        st.sampled_from([HEAD, LEGAL, DIRECTOR]), st.sampled_from(list(Back)), st.sampled_from([V1, V2]),
    ),
    max_size=14,
)  # fmt: skip


@given(MADE, st.integers(1, 2), st.randoms())
def test_any_order_of_arrival_gives_the_same_circuit(
    made: list[tuple[int, Result, int, str, UUID, Back, str]], count: int, chance: random.Random
) -> None:
    versions = (Version(1, V1, START), Version(2, V2, START + timedelta(minutes=15), 2))[:count]
    acts = [
        act(minute, result, step, agent, device=device, back=back, sha256=sha)
        for minute, result, step, device, agent, back, sha in made
    ]
    expected = course_of(STEPS, versions, acts)
    shuffled = list(acts)
    chance.shuffle(shuffled)
    assert course_of(STEPS, versions, shuffled) == expected
    assert (expected.rank is None) == (expected.state is not CircuitState.RUNNING)
    if expected.state is CircuitState.APPROVED:
        assert all(s.act is not None for s in expected.steps)
    if expected.rank is not None:
        asked = [s for s in expected.steps if s.step.rank == expected.rank and s.act is None]
        assert asked, "somebody is always asked while a circuit runs"
