"""How circuits are said on screen."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final, NamedTuple

from aso_desktop.core.circuits.acts import CircuitState, Result, StepState
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.circuits.labels import MODES, REMARKS, STEPS
from aso_desktop.services.circuits.prints import act_words, capacity_words
from aso_desktop.services.circuits.rows import ActRow, CircuitRow
from aso_desktop.services.circuits.tray import TrayRow
from aso_desktop.ui.kit.language import spoken

STATE_TOKENS: Final = {
    CircuitState.RUNNING: "visa",
    CircuitState.APPROVED: "ok",
    CircuitState.REJECTED: "danger",
    CircuitState.WITHDRAWN: "mute",
    CircuitState.INTERRUPTED: "warning",
}
_MARKS: Final = {
    StepState.UPCOMING: ("circle-dashed", "text3"),
    StepState.WAITING: ("hourglass", "visa"),
    StepState.READ: ("eye", "visa"),
    StepState.DELEGATED: ("forward", "visa"),
    StepState.ENDORSED: ("check", "ok"),
    StepState.OPINION_GIVEN: ("check", "ok"),
    StepState.SIGNED: ("badge-check", "ok"),
    StepState.REJECTED: ("circle-x", "danger"),
    StepState.OVERRIDDEN: ("arrow-right", "warning"),
    StepState.NOT_NEEDED: ("minus", "text3"),
}
OFFERED: Final = QT_TRANSLATE_NOOP("circuits", "{name} (version {number})")
_RUNNING: Final = QT_TRANSLATE_NOOP("circuits", "Step {rank} of {last}")
_LATE: Final = QT_TRANSLATE_NOOP("circuits", "Late {days} d")
_DUE: Final = QT_TRANSLATE_NOOP("circuits", "expected on {day}")
_SINCE: Final = QT_TRANSLATE_NOOP("circuits", "since {day}")
_GONE: Final = QT_TRANSLATE_NOOP("circuits", "{name} has left: hand the step over")
_ANYBODY: Final = QT_TRANSLATE_NOOP("circuits", "whoever holds the office")
_PARALLEL: Final = QT_TRANSLATE_NOOP("circuits", "at the same time")
_FOR: Final = QT_TRANSLATE_NOOP("circuits", "in favour")
_AGAINST: Final = QT_TRANSLATE_NOOP("circuits", "against")
_PAPER: Final = QT_TRANSLATE_NOOP("circuits", "endorsed on paper")


class StepLine(NamedTuple):
    """One step as it is drawn: its place in the circuit, icon and colour, what is asked of whom, its state, lines."""

    place: int
    icon: str
    ink: str
    asked: str
    office: str
    state: str
    state_ink: str
    lines: tuple[tuple[str, str], ...]


def state_words(row: CircuitRow) -> str:
    """Return where a circuit stands, with the step it is at."""
    from aso_desktop.services.circuits.labels import STATES

    if row.view.rank is None:
        return spoken(STATES[row.view.state])
    last = max(step.step.rank for step in row.view.steps)
    return spoken(_RUNNING.format(rank=row.view.rank, last=last))


def late_words(days: int) -> str:
    """Return how late something is."""
    return spoken(_LATE.format(days=days))


def step_lines(row: TrayRow) -> list[StepLine]:
    """Return the steps of a circuit as they are drawn."""
    shared = [step.step.rank for step in row.circuit.view.steps]
    return [_step_line(row, place, shared) for place in range(len(row.circuit.view.steps))]


def _step_line(row: TrayRow, place: int, shared: list[int]) -> StepLine:
    step = row.circuit.view.steps[place]
    icon, ink = _MARKS[step.state]
    asked = f"{step.step.rank}. {spoken(MODES[step.step.mode])}"
    if shared.count(step.step.rank) > 1:
        asked += f" ({spoken(_PARALLEL)})"
    waits = next((w for w in row.asked if w.place == place), None)
    late = max(0, (date_of(row) - waits.due_on).days) if waits and waits.late and waits.due_on else 0
    state, state_ink = (late_words(late), "danger") if late else _state(row.circuit, place)
    return StepLine(place, icon, ink, asked, step.step.function, state, state_ink, tuple(_lines(row, place)))


def date_of(row: TrayRow) -> date:
    """Return the day that a row is seen on."""
    due = row.due_on or date.min
    return date.fromordinal(due.toordinal() + row.late_days)


def _state(row: CircuitRow, place: int) -> tuple[str, str]:
    step = row.view.steps[place]
    given = _given(row, place)
    if given is not None and given.acting_as == "paper":
        return spoken(_PAPER), "ok"
    if given is not None and given.act.result in (Result.OPINION_FOR, Result.OPINION_AGAINST):
        against = given.act.result is Result.OPINION_AGAINST
        return spoken(_AGAINST if against else _FOR), "danger" if against else "ok"
    return spoken(STEPS[step.state]).lower(), _MARKS[step.state][1]


def _lines(row: TrayRow, place: int) -> Iterator[tuple[str, str]]:
    """Give the lines under a step: who acted and when, what they said; or who is asked, since when, until when."""
    circuit, step = row.circuit, row.circuit.view.steps[place]
    given = _given(circuit, place)
    if given is not None:
        said = " ".join(filter(None, (given.name, spoken(capacity_words(circuit, given)))))
        yield f"{said} · {moment(given.act.at)}", "text2"
        if given.public_note:
            yield f"« {given.public_note} »", "text2"
        return
    waits = next((w for w in row.asked if w.place == place), None)
    if circuit.has_left(step.holder_id) and (waits or step.state is StepState.UPCOMING):
        yield spoken(_GONE.format(name=circuit.name(step.holder_id))), "danger"
        return
    told = [circuit.name(step.holder_id) or spoken(_ANYBODY)]
    if step.since is not None:
        told.append(spoken(_SINCE.format(day=day(step.since.date()))))
    if waits is not None and waits.due_on is not None:
        told.append(spoken(_DUE.format(day=day(waits.due_on))))
    yield " · ".join(told), "text2"


def _given(row: CircuitRow, place: int) -> ActRow | None:
    made = row.view.steps[place].act
    return next((act for act in row.acts if made is not None and act.act.id == made.id), None)


def remark_words(row: CircuitRow, act: ActRow) -> str:
    """Return what is said beside an act that did not decide."""
    remark = row.view.remarks.get(act.act.id)
    return spoken(REMARKS[remark]) if remark else ""


def act_title(row: CircuitRow, act: ActRow) -> str:
    """Return what an act did, on which step."""
    step = (
        row.view.steps[act.act.step].step if act.act.step is not None and act.act.step < len(row.view.steps) else None
    )
    return " · ".join(filter(None, (spoken(act_words(row, act)), step.function if step else "")))


def act_about(row: CircuitRow, act: ActRow) -> str:
    """Return who acted, in what capacity and when."""
    who = " ".join(filter(None, (act.name, spoken(capacity_words(row, act)))))
    return f"{who} · {moment(act.act.at)}"


def day(value: date | None) -> str:
    """Return a day as JJ/MM/AAAA."""
    return f"{value:%d/%m/%Y}" if value else ""


def moment(value: datetime) -> str:
    """Return an instant in the hour of this machine."""
    return f"{value.astimezone():%d/%m/%Y %H:%M}"
