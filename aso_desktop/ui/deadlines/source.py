"""What the list of deadlines shows, and how its cells look."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import fold
from aso_desktop.services.deadlines import queries
from aso_desktop.services.deadlines.days import State
from aso_desktop.services.deadlines.labels import NATURES, STATES
from aso_desktop.services.deadlines.queries import DeadlineRow
from aso_desktop.ui.kit.cells import Cell, Column, Sort
from aso_desktop.ui.kit.language import spoken

_LATE: Final = QT_TRANSLATE_NOOP("deadlines", "Late {days} d")
_LATE_WORDS: Final = QT_TRANSLATE_NOOP("deadlines", "{day}, late, days: {days}")
_TWO_DAYS: Final = QT_TRANSLATE_NOOP("deadlines", "{day} or {other}: to be checked")
_BY_SILENCE: Final = QT_TRANSLATE_NOOP("deadlines", "Implicit")
"""What fits a chip where silence has decided."""
_CHIPS: Final = {
    State.LATE: "danger",
    State.LAPSED: "danger",
    State.SUSPENDED: "info",
    State.NOT_STARTED: "mute",
    State.MET: "ok",
    State.DROPPED: "mute",
}


class DeadlineView(NamedTuple):
    """Which deadlines (`running`, `pressing`, `legal`, `milestones`, `duties`, `settled`), with which words."""

    name: str
    today: date
    calendar: Calendar
    text: str = ""


class DeadlineSource:
    """Deadlines are read whole: their days are derived, so no index can sort them."""

    def __init__(self) -> None:
        self._read: list[DeadlineRow] = []

    def first_page(self, db: Any, view: DeadlineView, sort: Sort, limit: int) -> Sequence[DeadlineRow]:
        """Return the first rows."""
        del sort
        self._read = read(db, view)
        return self._read[:limit]

    def count(self, db: Any, view: DeadlineView) -> int | None:
        """Return how many rows there are."""
        del db, view
        return len(self._read)

    def ids(self, db: Any, view: DeadlineView, sort: Sort) -> Iterable[int]:
        """Return every place in order."""
        del db, view, sort
        return [row.local_id for row in self._read]

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[DeadlineRow]:
        """Return the rows at these places."""
        del db
        wanted = set(ids)
        return [row for row in self._read if row.local_id in wanted]


def read(db: Any, view: DeadlineView) -> list[DeadlineRow]:
    """Return the deadlines of a view, the first to come first."""
    if view.name == "settled":
        rows = [row for row in queries.newest(db, view.calendar, view.today) if row.kept.settled]
    else:
        rows = [row for row in queries.running(db, view.calendar, view.today) if _belongs(row, view.name)]
    wanted = fold(view.text).split()
    return [row for row in rows if all(word in fold(f"{row.title} {row.number} {row.owner}") for word in wanted)]


def _belongs(row: DeadlineRow, name: str) -> bool:
    match name:
        case "pressing":
            return queries.is_pressing(row)
        case "legal":
            return row.nature == "legal"
        case "milestones":
            return row.nature == "milestone"
        case "duties":
            return row.duty is not None
    return True


def due_cell(row: DeadlineRow) -> Cell:
    """Return the last day: red once it is past, orange inside its alert; the earlier of two readings."""
    due = row.days.last_day
    if due is None:
        return Cell("—", "text3", words=spoken(STATES[State.NOT_STARTED]))
    day = f"{due:%d/%m/%Y}"
    if row.days.late_days and not row.kept.settled:
        words = spoken(_LATE_WORDS.format(day=day, days=row.days.late_days))
        return Cell(spoken(_LATE.format(days=row.days.late_days)), chip="danger", words=words)
    doubt = row.days.other is not None
    words = ""
    if row.days.other is not None:
        words = spoken(_TWO_DAYS.format(day=day, other=f"{max(_readings(row)):%d/%m/%Y}"))
    tail_icon = "triangle-alert" if doubt else ""
    if row.days.alert and not row.kept.settled:
        return Cell(day, chip="warning", tail_icon=tail_icon, words=words)
    return Cell(day, "text2", tabular=True, tail_icon=tail_icon, words=words)


def _readings(row: DeadlineRow) -> list[date]:
    days = [row.days.last_day, row.days.other.last_day if row.days.other else None]
    return [day for day in days if day is not None]


def _state(row: DeadlineRow) -> Cell:
    state = row.days.state
    words = spoken(STATES[state])
    if state not in _CHIPS:
        return Cell(words, "text2")
    return Cell(spoken(_BY_SILENCE) if state is State.LAPSED else words, chip=_CHIPS[state], words=words)


def _title(row: DeadlineRow) -> Cell:
    tail = f"n° {row.duty}" if row.duty is not None else ""
    return Cell(row.title, bold=row.days.state in (State.LATE, State.LAPSED), tail=tail)


COLUMNS: Final = (
    Column("due", QT_TRANSLATE_NOOP("deadlines", "Last day"), due_cell, 13),
    Column("title", QT_TRANSLATE_NOOP("deadlines", "Deadline"), _title),
    Column(
        "number", QT_TRANSLATE_NOOP("deadlines", "Number"), lambda row: Cell(row.number, "text2"), 15, hidden_below=112
    ),
    Column(
        "nature", QT_TRANSLATE_NOOP("deadlines", "Kind"), lambda row: Cell(spoken(NATURES[row.nature]), "text2"), 18,
        hidden_below=95,
    ),
    Column("owner", QT_TRANSLATE_NOOP("deadlines", "Who"), lambda row: Cell(row.owner, "text2"), 16, hidden_below=110),
    Column("state", QT_TRANSLATE_NOOP("deadlines", "State"), _state, 12, hidden_below=65),
)  # fmt: skip
