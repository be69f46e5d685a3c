"""What the list of the day shows, and how its cells look."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.day import queries
from aso_desktop.services.day.labels import ACTIONS, GROUPS
from aso_desktop.services.day.queries import Conflict, Item
from aso_desktop.services.people.queries import present_agent
from aso_desktop.ui.kit.cells import Align, Cell, Column, Sort
from aso_desktop.ui.kit.language import spoken

_KINDS: Final[dict[str, tuple[str, Text]]] = {
    "letter": ("inbox", QT_TRANSLATE_NOOP("day", "Letter")),
    "task": ("square-check", QT_TRANSLATE_NOOP("day", "Task")),
    "circuit": ("stamp", QT_TRANSLATE_NOOP("day", "Visa")),
    "deadline": ("hourglass", QT_TRANSLATE_NOOP("day", "Deadline")),
    "call": ("phone", QT_TRANSLATE_NOOP("day", "Call")),
    "draft": ("file-pen-line", QT_TRANSLATE_NOOP("day", "Draft")),
    "conflict": ("git-compare-arrows", QT_TRANSLATE_NOOP("day", "Conflict")),
    "excess": ("wallet", QT_TRANSLATE_NOOP("day", "Over-committed")),
    "drift": ("trending-up", QT_TRANSLATE_NOOP("day", "Spending that drifts")),
}
_LATE: Final = QT_TRANSLATE_NOOP("day", "Late {days} d")
_LATE_WORDS: Final = QT_TRANSLATE_NOOP("day", "late, days: {days}")
_TODAY: Final = QT_TRANSLATE_NOOP("day", "Today")
_HEADS: Final = {"late": "danger", "today": "warning"}


Conflicts = Callable[[Any], Sequence[Conflict]]


class DayView(NamedTuple):
    """Which items: those of the person, or `visas` only; the day and the calendar that count."""

    entry: str
    today: Any
    calendar: Calendar


class DayRow(NamedTuple):
    """A line of the list; `leads` says that it is the first of its group, which has `size` lines."""

    local_id: int
    item: Item
    leads: bool
    size: int


class DaySource:
    """The day of one person is short: it is read whole."""

    def __init__(self, conflicts: Conflicts) -> None:
        """Know what reads the conflicts of the exchange, where there are any."""
        self._conflicts = conflicts
        self._read: list[DayRow] = []

    def first_page(self, db: Any, view: DayView, sort: Sort, limit: int) -> Sequence[DayRow]:
        """Return the first rows."""
        del sort
        self._read = read_day(db, view, self._conflicts(db))
        return self._read[:limit]

    def count(self, db: Any, view: DayView) -> int | None:
        """Return how many rows there are."""
        del db, view
        return len(self._read)

    def ids(self, db: Any, view: DayView, sort: Sort) -> Iterable[int]:
        """Return every place in order."""
        del db, view, sort
        return [row.local_id for row in self._read]

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[DayRow]:
        """Return the rows at these places."""
        del db
        wanted = set(ids)
        return [row for row in self._read if row.local_id in wanted]


def read_day(db: Any, view: DayView, conflicts: Sequence[Conflict] = ()) -> list[DayRow]:
    """Return the day of the agent who works here."""
    agent = present_agent(db)
    me: UUID | None = agent.id if agent else None
    whose = queries.view_of(db, me, view.today, view.calendar)
    items = queries.day(db, whose, conflicts)
    if view.entry == "visas":
        items = [item for item in items if item.kind == "circuit"]
    sizes: dict[str, int] = {}
    for item in items:
        sizes[item.group] = sizes.get(item.group, 0) + 1
    rows, seen = [], set[str]()
    for item in items:
        rows.append(DayRow(item.local_id, item, item.group not in seen, sizes[item.group]))
        seen.add(item.group)
    return rows


def _group(row: DayRow) -> Cell:
    words = spoken(GROUPS[row.item.group])
    if not row.leads:
        return Cell("", words=words)
    return Cell(f"{words} {row.size}", _HEADS.get(row.item.group, "text2"), bold=True, words=words)


def _title(row: DayRow) -> Cell:
    icon, kind = _KINDS[row.item.kind]
    words = " ".join(filter(None, (row.item.number, row.item.title)))
    return Cell(words, bold=row.item.group == "late", icon=icon, words=f"{spoken(kind)}, {words}")


def _due(row: DayRow) -> Cell:
    item = row.item
    if item.late_days:
        words = spoken(_LATE_WORDS.format(days=item.late_days))
        return Cell(spoken(_LATE.format(days=item.late_days)), chip="danger", words=words)
    if item.group == "today":
        return Cell(spoken(_TODAY), chip="warning")
    return Cell(f"{item.due_on:%d/%m}" if item.due_on else "", "text2", tabular=True)


COLUMNS: Final = (
    Column("group", QT_TRANSLATE_NOOP("day", "When"), _group, 23),
    Column("title", QT_TRANSLATE_NOOP("day", "What"), _title),
    Column("who", QT_TRANSLATE_NOOP("day", "Who"), lambda row: Cell(row.item.who, "text2"), 22, hidden_below=108),
    Column("due", QT_TRANSLATE_NOOP("day", "Due"), _due, 13),
    Column(
        "action",
        QT_TRANSLATE_NOOP("day", "Enter"),
        lambda row: Cell(spoken(ACTIONS[row.item.action]), "text2"),
        12,
        align=Align.RIGHT,
    ),
)
