"""The registers and the months that the lists show, and how their cells look."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import QDate, QLocale

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.labels import NUMBER_STATES, REGISTER_DIRECTIONS
from aso_desktop.services.registers import queries
from aso_desktop.services.registers.queries import MonthRow, RegisterRow
from aso_desktop.ui.kit.cells import Align, Cell, Column, Sort
from aso_desktop.ui.kit.held_rows import row_number
from aso_desktop.ui.kit.language import spoken

MONTHS_BACK: Final = 24
OPEN: Final = QT_TRANSLATE_NOOP("registers", "Open")
CLOSED: Final = QT_TRANSLATE_NOOP("registers", "Closed")
MONTH_CLOSED: Final = QT_TRANSLATE_NOOP("months", "Closed")
UNEXPLAINED: Final = QT_TRANSLATE_NOOP("registers", "{count} unexplained")


class RegisterItem(NamedTuple):
    """A line of the list of registers; `local_id` is made of its identity, so that the choice follows it."""

    local_id: int
    register: RegisterRow


class MonthItem(NamedTuple):
    """A line of the list of months; `local_id` is the month as a number: 202610."""

    local_id: int
    month: MonthRow


class WholeTable:
    """A source for lists short enough to be read whole."""

    def __init__(self, read: Callable[[Any, Any], Sequence[Any]]) -> None:
        """`read` takes the connection and the view, and returns every row with its `local_id`."""
        self._read = read
        self._view: Any = None

    def first_page(self, db: Any, view: Any, sort: Sort, limit: int) -> Sequence[Any]:
        """Return the first rows."""
        del sort
        self._view = view
        return self._read(db, view)[:limit]

    def count(self, db: Any, view: Any) -> int | None:
        """Return how many rows there are."""
        return len(self._read(db, view))

    def ids(self, db: Any, view: Any, sort: Sort) -> Iterable[int]:
        """Return every place in order."""
        del sort
        return [row.local_id for row in self._read(db, view)]

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[Any]:
        """Return the rows at these places."""
        wanted = set(ids)
        return [row for row in self._read(db, self._view) if row.local_id in wanted]


def read_registers(db: Any, _view: Any) -> list[RegisterItem]:
    """Return every register."""
    return [RegisterItem(row_number(row.id), row) for row in queries.registers(db)]


def read_months(db: Any, view: tuple[UUID, date] | None) -> list[MonthItem]:
    """Return the months of a register over two years, newest first; the view is (register, today)."""
    if view is None:
        return []
    register_id, today = view
    since = today - timedelta(days=31 * MONTHS_BACK)
    return [MonthItem(int(row.month.replace("-", "")), row) for row in queries.months(db, register_id, since)]


def month_words(month: str) -> str:
    """Return `2026-10` as the language writes it: « octobre 2026 »."""
    day = QDate.fromString(f"{month}-01", "yyyy-MM-dd")
    return QLocale().toString(day, "MMMM yyyy")


def day_words(day: str) -> str:
    """Return an ISO day as the language writes it."""
    return QLocale().toString(QDate.fromString(day[:10], "yyyy-MM-dd"), QLocale.FormatType.ShortFormat) if day else ""


def counts_words(counts: Mapping[str, int]) -> str:
    """Return what became of the numbers, in words."""
    return " · ".join(f"{spoken(NUMBER_STATES[state])} {count}" for state, count in counts.items() if count)


def _state(is_open: bool, closed: Text) -> Cell:  # noqa: FBT001 - the value itself
    return Cell(spoken(OPEN), "text3") if is_open else Cell(spoken(closed), chip="mute", icon="lock")


def _unexplained(item: MonthItem) -> Cell:
    count = item.month.unexplained
    words = spoken(UNEXPLAINED.format(count=count))
    return Cell(words, chip="danger", icon="triangle-alert") if count else Cell(words, "ok")


def _code(words: Mapping[str, Text], code: str) -> str:
    return spoken(words[code]) if code in words else code


REGISTER_COLUMNS: Final = (
    Column("code", QT_TRANSLATE_NOOP("registers", "Code"), lambda i: Cell(i.register.code, bold=True), 12),
    Column("label", QT_TRANSLATE_NOOP("registers", "Register"), lambda i: Cell(i.register.label)),
    Column(
        "direction",
        QT_TRANSLATE_NOOP("registers", "Direction"),
        lambda i: Cell(_code(REGISTER_DIRECTIONS, i.register.direction), "text2"),
        11,
        hidden_below=60,
    ),
    Column(
        "unit", QT_TRANSLATE_NOOP("registers", "Unit"), lambda i: Cell(i.register.unit, "text2"), 9, hidden_below=80
    ),
    Column(
        "last",
        QT_TRANSLATE_NOOP("registers", "Last number"),
        lambda i: Cell(i.register.last_number or "–", "text2", tabular=True),
        21,
    ),
    Column("state", QT_TRANSLATE_NOOP("registers", "State"), lambda i: _state(i.register.state == "open", CLOSED), 11),
)
MONTH_COLUMNS: Final = (
    Column("month", QT_TRANSLATE_NOOP("registers", "Month"), lambda i: Cell(month_words(i.month.month)), 18),
    Column(
        "span",
        QT_TRANSLATE_NOOP("registers", "Numbers"),
        lambda i: Cell(f"{i.month.first} – {i.month.last}" if i.month.last else "–", "text2", tabular=True),
        16,
        align=Align.RIGHT,
    ),
    Column(
        "counts",
        QT_TRANSLATE_NOOP("registers", "What became of them"),
        lambda i: Cell(counts_words(i.month.counts), "text2"),
    ),
    Column("unexplained", QT_TRANSLATE_NOOP("registers", "Continuity"), _unexplained, 17),
    Column(
        "state", QT_TRANSLATE_NOOP("registers", "Month is"), lambda i: _state(not i.month.is_closed, MONTH_CLOSED), 14
    ),
)
