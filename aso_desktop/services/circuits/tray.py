"""The visa tray (parapheur): circuits seen by one person, those that wait for them first."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.circuits.acts import CircuitState
from aso_desktop.core.text import fold
from aso_desktop.services.circuits import queries
from aso_desktop.services.circuits.queries import CircuitRow, Waiting

VIEWS: Final = ("mine", "launched", "running", "late", "ended")


class TrayView(NamedTuple):
    """Which circuits, seen by whom, on a day; `words` are looked for in what is asked, about what, and of whom."""

    name: str
    agent_id: UUID | None
    today: date
    calendar: Calendar
    words: str = ""


class TrayRow(NamedTuple):
    """One circuit in the tray. `place` is the step that the person may act on, if any; `due_on` the nearest limit."""

    local_id: int
    circuit: CircuitRow
    asked: tuple[Waiting, ...]
    place: int | None
    due_on: date | None
    late_days: int

    @property
    def stuck(self) -> bool:
        """Say whether everybody who is asked has left: somebody must hand the step over."""
        return bool(self.asked) and all(self.circuit.has_left(w.step.holder_id) for w in self.asked)


def every_row(db: Any, view: TrayView) -> list[TrayRow]:
    """Return every circuit as a person sees it, the newest first."""
    mine = queries.holders(db, view.agent_id, view.today) | ({view.agent_id} if view.agent_id else set())
    return [row_of(circuit, view, mine) for circuit in queries.newest(db)]


def chosen(rows: Iterable[TrayRow], view: TrayView) -> list[TrayRow]:
    """Return the rows of a view: the nearest limit first for those that run, the newest first for those ended."""
    wanted = fold(view.words).split()
    found = [row for row in rows if _is_in(row, view) and _says(row, wanted)]
    return found if view.name == "ended" else sorted(found, key=_urgency)


def figures(rows: Sequence[TrayRow], view: TrayView) -> dict[str, int]:
    """Return how many circuits each view holds."""
    return {name: sum(_is_in(row, view._replace(name=name)) for row in rows) for name in VIEWS}


def row_of(circuit: CircuitRow, view: TrayView, mine: Iterable[UUID]) -> TrayRow:
    """Return one circuit as the person sees it; a step that asks an office and nobody by name is for everyone."""
    theirs: Sequence[UUID | None] = (*mine, None)
    asked = tuple(queries.asked(circuit, view.calendar, view.today))
    place = next((w.place for w in asked if w.step.holder_id in theirs), None)
    due = min((w.due_on for w in asked if w.due_on), default=None)
    late = max(0, (view.today - due).days) if due else 0
    return TrayRow(circuit.local_id, circuit, asked, place, due, late)


def _is_in(row: TrayRow, view: TrayView) -> bool:
    runs = row.circuit.view.state is CircuitState.RUNNING
    returned = row.circuit.view.state is CircuitState.REJECTED
    is_mine = view.agent_id is not None and row.circuit.initiator_id == view.agent_id
    return {
        "mine": row.place is not None or (returned and is_mine),
        "launched": is_mine and (runs or returned),
        "running": runs,
        "late": row.late_days > 0,
        "ended": not runs,
    }[view.name]


def _says(row: TrayRow, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    circuit = row.circuit
    people = (circuit.name(step.holder_id) for step in circuit.view.steps)
    offices = (step.step.function for step in circuit.view.steps)
    said = fold(" ".join((circuit.title, circuit.number, circuit.about, circuit.initiator, *offices, *people)))
    return all(word in said for word in wanted)


def _urgency(row: TrayRow) -> tuple[bool, date, int]:
    return row.circuit.urgency != "urgent" and not row.late_days, row.due_on or date.max, -row.local_id
