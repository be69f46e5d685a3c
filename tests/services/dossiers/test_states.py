"""The state machine of a dossier, explored: every state has an exit, every refusal has words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aso_desktop.core.errors import UserError
from aso_desktop.models.dossiers import ENDED, FLOW, Dossier, DossierState

STATES = st.sampled_from(list(DossierState))


def test_every_state_is_reached_and_none_but_the_ends_is_without_an_exit() -> None:
    reached, front = {DossierState.OPEN}, [DossierState.OPEN]
    while front:
        further = FLOW[front.pop()] - reached
        reached |= further
        front += further
    assert reached == set(DossierState)
    assert {state for state, exits in FLOW.items() if not exits} == ENDED


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(STATES, st.sampled_from(["", "Motif"])), max_size=12))
def test_no_walk_leaves_the_flow_and_each_refusal_says_why(walk: list[tuple[DossierState, str]]) -> None:
    dossier = Dossier(title="Affaire", state=DossierState.OPEN)
    for state, reason in walk:
        before = DossierState(dossier.state)
        allowed = state in FLOW[before] and (reason or state is not DossierState.REOPENED)
        if allowed:
            dossier.move_to(state, reason)
            assert dossier.state == state
            continue
        with pytest.raises(UserError) as refusal:
            dossier.move_to(state, reason)
        assert refusal.value.text.source
        assert dossier.state == before
