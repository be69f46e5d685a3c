"""What refuses an act, each time with the way out (domain 6)."""

from datetime import date
from typing import Final
from uuid import UUID

from aso_desktop.core.circuits.acts import EXPECTED, UNDOABLE, CircuitState, CircuitView, Remark, Result, StepView
from aso_desktop.core.circuits.steps import Mode
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import clean_text
from aso_desktop.services.circuits.labels import EXPECTED as WORDS
from aso_desktop.services.circuits.values import ActInput

ENDED: Final = {
    CircuitState.APPROVED: QT_TRANSLATE_NOOP("circuits", "This circuit is approved: launch another for a new version."),
    CircuitState.REJECTED: QT_TRANSLATE_NOOP("circuits", "This circuit was rejected: give it a new version first."),
    CircuitState.WITHDRAWN: QT_TRANSLATE_NOOP("circuits", "This circuit was withdrawn: launch another."),
    CircuitState.INTERRUPTED: QT_TRANSLATE_NOOP("circuits", "This circuit was interrupted: launch another."),
}
ENDABLE: Final = frozenset({CircuitState.RUNNING, CircuitState.REJECTED})
"""Where a circuit may be withdrawn or interrupted: one that was rejected too, when nobody gives a new version."""
NO_EFFECT: Final = {
    Remark.TOO_LATE: QT_TRANSLATE_NOOP(
        "circuits", "Too late: the next one to act has opened the documents. Give a new version, or withdraw."
    ),
    Remark.NOT_ASKED: QT_TRANSLATE_NOOP(
        "circuits", "Only an act of yours that still stands can be taken back: its author does it."
    ),
}
NOT_URGENT: Final = QT_TRANSLATE_NOOP(
    "circuits", "Only an urgent circuit may pass over a step: send a reminder instead."
)
NOT_ITS_LAUNCHER: Final = QT_TRANSLATE_NOOP(
    "circuits", "Only {name}, who launched it, withdraws it: interrupt it with a reason."
)
_WHOLE = frozenset({Result.WITHDRAWN, Result.INTERRUPTED, Result.TAKEN_BACK})
_ALWAYS = frozenset({Result.READ, Result.DELEGATED, Result.REJECTED, Result.OVERRIDDEN})
_EXPLAINED = frozenset({Result.REJECTED, Result.OVERRIDDEN, Result.INTERRUPTED})


def check_act(view: CircuitView, values: ActInput, urgency: str) -> None:
    """Refuse an act that would not count, or that says too little."""
    if values.result in _EXPLAINED and not clean_text(values.public_note):
        text = QT_TRANSLATE_NOOP("circuits", "Give the reason: everyone in the circuit reads it.")
        raise UserError(text, field="public_note")
    if values.result in _WHOLE:
        _check_whole(view, values.result)
        return
    found = _step(view, values.step)
    if values.result is Result.READ:
        return
    _check_running(view, found)
    _check_result(found, values, urgency)


def _check_whole(view: CircuitView, result: Result) -> None:
    if view.state not in (UNDOABLE if result is Result.TAKEN_BACK else ENDABLE):
        raise UserError(ENDED[view.state])


def _step(view: CircuitView, step: int | None) -> StepView:
    if step is None or not 0 <= step < len(view.steps):
        raise UserError(QT_TRANSLATE_NOOP("circuits", "Choose a step of this circuit."), field="step")
    return view.steps[step]


def _check_running(view: CircuitView, found: StepView) -> None:
    if found.step.mode is Mode.INFORMATION:
        return
    if view.state is not CircuitState.RUNNING or view.rank is None:
        raise UserError(ENDED[view.state])
    if found.step.rank > view.rank:
        waiting = ", ".join(s.step.function for s in view.steps if s.step.rank == view.rank and s.act is None)
        text = QT_TRANSLATE_NOOP("circuits", "It is not this step's turn: {offices} come first.")
        raise UserError(text.format(offices=waiting))
    if found.act is not None or found.step.rank < view.rank:
        text = QT_TRANSLATE_NOOP("circuits", "This step has acted already: take the act back, or give a new version.")
        raise UserError(text)


def _check_result(found: StepView, values: ActInput, urgency: str) -> None:
    if values.result not in EXPECTED[found.step.mode] | _ALWAYS:
        text = QT_TRANSLATE_NOOP("circuits", "This step asks for something else: {known}.")
        raise UserError(text.format(known=WORDS[found.step.mode]), field="result")
    if values.result is Result.OVERRIDDEN and urgency != "urgent":
        raise UserError(NOT_URGENT)
    if values.result is Result.DELEGATED and values.delegate_id is None:
        raise UserError(QT_TRANSLATE_NOOP("circuits", "Choose who acts instead."), field="delegate_id")


def check_paper(values: ActInput, recorder: UUID | None, today: date) -> None:
    """Refuse a visa on paper without its day, its scan and its author, or recorded by its own author."""
    refusals: list[tuple[bool, str, Text]] = [
        (values.on_paper is None or values.on_paper > today, "on_paper",
         QT_TRANSLATE_NOOP("circuits", "Give the day the paper was signed, today or earlier.")),
        (values.scan is None, "scan", QT_TRANSLATE_NOOP("circuits", "Add the scan of the signed paper.")),
        (values.given_by is None, "given_by", QT_TRANSLATE_NOOP("circuits", "Say who signed the paper.")),
        (values.given_by is not None and values.given_by == recorder, "given_by",
         QT_TRANSLATE_NOOP("circuits", "Somebody else must record a visa that you gave on paper.")),
    ]  # fmt: skip
    for wrong, field, text in refusals:
        if wrong:
            raise UserError(text, field=field)


def refuse_without_effect(remark: Remark | None) -> None:
    """Refuse an act that would be kept beside the course of the circuit without changing it."""
    if remark is not None:
        fallback = QT_TRANSLATE_NOOP("circuits", "This act would change nothing: open the circuit again.")
        raise UserError(NO_EFFECT.get(remark, fallback))
