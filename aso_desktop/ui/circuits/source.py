"""What the tray shows, and how its cells look."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from aso_desktop.core.circuits.acts import CircuitState
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.circuits import tray
from aso_desktop.services.circuits.labels import OBJECTS, STATES
from aso_desktop.services.circuits.tray import TrayRow, TrayView
from aso_desktop.ui.circuits import words
from aso_desktop.ui.kit.cells import Cell, Column, Sort
from aso_desktop.ui.kit.language import spoken

OBJECT_ICONS: Final = {
    "letter": "mail", "draft": "file-pen-line", "dossier": "folder", "commitment": "wallet",
}  # fmt: skip
_BECAUSE: Final = QT_TRANSLATE_NOOP("circuits", "{what}: {reason}")
_STUCK: Final = QT_TRANSLATE_NOOP("circuits", "Nobody to act")
_BLOCKED: Final = QT_TRANSLATE_NOOP("circuits", "Blocked")
_URGENT: Final = QT_TRANSLATE_NOOP("circuits", "urgent")
_MINE: Final = QT_TRANSLATE_NOOP("circuits", "waits for you")


class TraySource:
    """Circuits are derived from their acts: the tray is read whole, once for all its views."""

    def __init__(self) -> None:
        self._shown: list[TrayRow] = []
        self.figures: Mapping[str, int] = {}

    def first_page(self, db: Any, view: TrayView, sort: Sort, limit: int) -> Sequence[TrayRow]:
        """Return the first rows."""
        del sort
        every = tray.every_row(db, view)
        self._shown, self.figures = tray.chosen(every, view), tray.figures(every, view)
        return self._shown[:limit]

    def count(self, db: Any, view: TrayView) -> int | None:
        """Return how many rows there are."""
        del db, view
        return len(self._shown)

    def ids(self, db: Any, view: TrayView, sort: Sort) -> Iterable[int]:
        """Return every place in order."""
        del db, view, sort
        return [row.local_id for row in self._shown]

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[TrayRow]:
        """Return the rows at these places."""
        del db
        wanted = set(ids)
        return [row for row in self._shown if row.local_id in wanted]


def _title(row: TrayRow) -> Cell:
    circuit = row.circuit
    mine = row.place is not None
    said = (circuit.title, spoken(_MINE) if mine else "", circuit.block)
    icon = OBJECT_ICONS[circuit.object_kind]
    return Cell(
        circuit.title,
        bold=mine,
        icon=icon,
        tail_icon="ban" if circuit.block else "",
        words=", ".join(filter(None, said)),
    )


def _about(row: TrayRow) -> Cell:
    circuit = row.circuit
    kind = spoken(OBJECTS[circuit.object_kind])
    return Cell(circuit.number or kind, "text2", small=True, tabular=True, words=f"{kind} {circuit.number}")


def _because(what: Text, reason: str) -> str:
    return spoken(_BECAUSE.format(what=spoken(what), reason=reason))


def _whom(row: TrayRow) -> Cell:
    names = [row.circuit.name(w.step.holder_id) or w.step.step.function for w in row.asked]
    if row.stuck:
        return Cell(spoken(_STUCK), chip="danger", words=_because(_STUCK, ", ".join(names)))
    return Cell(", ".join(names), "text2")


def _due(row: TrayRow) -> Cell:
    if row.late_days:
        return Cell(words.late_words(row.late_days), chip="danger")
    if row.due_on is None:
        return Cell("")
    today = words.day(row.due_on)
    return Cell(
        today[:5] if row.circuit.urgency != "urgent" else f"{today[:5]} · {spoken(_URGENT)}", "text2", tabular=True
    )


def _state(row: TrayRow) -> Cell:
    circuit = row.circuit
    if circuit.block and circuit.view.state is CircuitState.RUNNING:
        return Cell(spoken(_BLOCKED), chip="danger", words=_because(_BLOCKED, circuit.block))
    said = words.state_words(circuit)
    if circuit.view.state is CircuitState.RUNNING:
        return Cell(said, "text2")
    return Cell(said, chip=words.STATE_TOKENS[circuit.view.state], words=spoken(STATES[circuit.view.state]))


COLUMNS: Final = (
    Column("title", QT_TRANSLATE_NOOP("circuits", "What is asked"), _title),
    Column("about", QT_TRANSLATE_NOOP("circuits", "About"), _about, 15, hidden_below=105),
    Column("whom", QT_TRANSLATE_NOOP("circuits", "Waits for"), _whom, 20, hidden_below=66),
    Column("due", QT_TRANSLATE_NOOP("circuits", "Due"), _due, 15),
    Column("state", QT_TRANSLATE_NOOP("circuits", "State"), _state, 14, hidden_below=54),
)
