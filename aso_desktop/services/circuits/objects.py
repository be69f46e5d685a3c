"""What a circuit is about: its documents as they are now, and what the course of the circuit does to it."""

import json
from collections import deque
from datetime import date
from typing import Final
from uuid import UUID

from aso_desktop.core.circuits.acts import CircuitState, CircuitView, StepState
from aso_desktop.core.circuits.steps import Mode
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.circuits import Circuit
from aso_desktop.models.correspondence import Letter
from aso_desktop.models.drafts import Draft, DraftState
from aso_desktop.models.letter_flow import State, steps_from
from aso_desktop.models.registers import Direction
from aso_desktop.services.circuits import queries
from aso_desktop.services.correspondence import steps as letter_steps
from aso_desktop.store.unit_of_work import Work

_ON_THE_WAY: Final = frozenset(
    {State.REGISTERED, State.ASSIGNED, State.IN_PROGRESS, State.IN_VISA, State.TO_SIGN, State.SIGNED}
)
"""States between which a circuit moves a letter; a letter that has left, or waits, stays where it is."""
_GONE: Final = frozenset({State.SENT, State.RECEIPT_RETURNED, State.UNDELIVERED, State.CLOSED})


def documents_of(work: Work, kind: str, object_id: UUID | None) -> str:
    """Return the documents of an object now, newest version of each, as canonical JSON; refuse an object without."""
    found = queries.documents_now(work.connection, kind, object_id) if object_id else ()
    if not found:
        text = QT_TRANSLATE_NOOP("circuits", "There is no document to give a visa on: add it first.")
        raise UserError(text, field="documents")
    kept = [{"blob": d.blob, "id": d.row, "name": d.name, "sha256": d.sha256} for d in found]
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def refuse_changed(work: Work, circuit: Circuit, documents: str, number: int) -> None:
    """Refuse an act on a version whose documents are no longer those of the object."""
    now = queries.documents_now(work.connection, circuit.object_kind, circuit.object_id) if circuit.object_id else ()
    given = {(d["name"], d["sha256"]) for d in json.loads(documents)}
    if given != {(d.name, d.sha256) for d in now}:
        text = QT_TRANSLATE_NOOP(
            "circuits", "The documents have changed since version {number}: give the new version to the circuit first."
        )
        raise UserError(text.format(number=number), field="documents")


def refuse_left(work: Work, circuit: Circuit) -> None:
    """Refuse to take an act back once the letter has left with it."""
    letter = work.session.get(Letter, circuit.object_id) if circuit.object_kind == "letter" else None
    if letter is not None and letter.direction != Direction.INCOMING and letter.state in _GONE:
        text = QT_TRANSLATE_NOOP("circuits", "The letter has left with this act: launch another circuit instead.")
        raise UserError(text)


def follow(work: Work, circuit: Circuit, view: CircuitView, today: date) -> None:
    """Bring the object where the course of its circuit puts it."""
    if circuit.object_kind == "letter":
        letter = work.session.get(Letter, circuit.object_id)
        if letter is not None:
            _follow_letter(work, letter, view, today)
    elif circuit.object_kind == "draft":
        draft = work.session.get(Draft, circuit.object_id)
        if draft is not None:
            _follow_draft(draft, view)


def _follow_letter(work: Work, letter: Letter, view: CircuitView, today: date) -> None:
    """Walk a letter, step by step, to out for visa, to be signed, signed, or back to work."""
    incoming = letter.direction == Direction.INCOMING
    for state in _way(letter, _incoming_state(view) if incoming else _outgoing_state(view)):
        letter_steps.move(work, letter, state, "", None, today)


def _incoming_state(view: CircuitView) -> State:
    return State.IN_VISA if view.state is CircuitState.RUNNING else State.IN_PROGRESS


def _outgoing_state(view: CircuitView) -> State:
    if view.state is CircuitState.APPROVED:
        return State.SIGNED if any(step.state is StepState.SIGNED for step in view.steps) else State.TO_SIGN
    if view.state is not CircuitState.RUNNING:
        return State.REGISTERED
    asked = {step.step.mode for step in view.steps if step.step.rank == view.rank and step.act is None}
    return State.TO_SIGN if Mode.SIGNATURE in asked else State.IN_VISA


def _way(letter: Letter, wanted: State) -> list[State]:
    """Return the shortest way of legal steps to a state; none where there is no way, or nothing to do."""
    start = State(letter.state)
    if start not in _ON_THE_WAY or start == wanted:
        return []
    ways: dict[State, list[State]] = {start: []}
    reached = deque([start])
    while reached:
        place = reached.popleft()
        onward = steps_from(place, incoming=letter.direction == Direction.INCOMING)
        for state in sorted(onward & _ON_THE_WAY - ways.keys()):
            ways[state] = [*ways[place], state]
            reached.append(state)
    return ways.get(wanted, [])


def _follow_draft(draft: Draft, view: CircuitView) -> None:
    wanted = {CircuitState.RUNNING: DraftState.IN_REVIEW, CircuitState.APPROVED: DraftState.ENDORSED}
    goal = wanted.get(view.state, DraftState.CORRECTED)
    legal = {
        (DraftState.DRAFT, DraftState.IN_REVIEW), (DraftState.CORRECTED, DraftState.IN_REVIEW),
        (DraftState.IN_REVIEW, DraftState.CORRECTED), (DraftState.IN_REVIEW, DraftState.ENDORSED),
        (DraftState.CORRECTED, DraftState.ENDORSED),
    }  # fmt: skip
    if (DraftState(draft.state), goal) in legal:
        draft.move_to(goal)
