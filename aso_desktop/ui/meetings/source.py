"""The meetings that the list shows, and how their cells look."""

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.meetings import labels, queries
from aso_desktop.services.meetings.clock import local_hour
from aso_desktop.services.meetings.queries import MeetingRow
from aso_desktop.ui.kit.cells import Align, Cell, Column, Sort
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.meetings.words import short_day

CHIPS: Final = {"in_session": "info", "in_review": "warning", "approved": "ok", "cancelled": "mute"}


class MeetingView(NamedTuple):
    """What the list shows: `upcoming`, `past`, `all` or `series`, seen from an instant given as ISO text."""

    name: str
    now: str
    series_id: UUID | None = None


class MeetingItem(NamedTuple):
    """A line of the list."""

    local_id: int
    meeting: MeetingRow


class MeetingSource:
    """Meetings are few: each view is read whole."""

    def __init__(self) -> None:
        self._view: MeetingView | None = None

    def first_page(self, db: Any, view: MeetingView, sort: Sort, limit: int) -> Sequence[MeetingItem]:
        """Return the first rows."""
        del sort
        self._view = view
        return _read(db, view)[:limit]

    def count(self, db: Any, view: MeetingView) -> int | None:
        """Return how many rows there are."""
        return len(_read(db, view))

    def ids(self, db: Any, view: MeetingView, sort: Sort) -> Iterable[int]:
        """Return every place in order."""
        del sort
        return [row.local_id for row in _read(db, view)]

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[MeetingItem]:
        """Return the rows at these places."""
        wanted = set(ids)
        return [row for row in _read(db, self._view) if row.local_id in wanted] if self._view else []


def _read(db: Any, view: MeetingView) -> list[MeetingItem]:
    is_series = view.name == "series" and view.series_id is not None
    rows = queries.of_series(db, view.series_id) if is_series and view.series_id else None
    return [MeetingItem(r.local_id, r) for r in (queries.meetings(db, view.name, view.now) if rows is None else rows)]


def _when(item: MeetingItem) -> Cell:
    starts = local_hour(item.meeting.starts_at, item.meeting.time_zone)
    return Cell(f"{short_day(starts.date().isoformat())} {starts:%H:%M}", "text2", tabular=True)


def _state(item: MeetingItem) -> Cell:
    state = item.meeting.state
    words = spoken(labels.STATES[state])
    return Cell(words, chip=CHIPS[state]) if state in CHIPS else Cell(words, "text3", small=True)


def _actions(item: MeetingItem) -> Cell:
    count = item.meeting.open_actions
    return Cell(str(count), "warning", tabular=True) if count else Cell("–", "text3")


COLUMNS: Final = (
    Column("when", QT_TRANSLATE_NOOP("meetings", "When"), _when, 21),
    Column(
        "title",
        QT_TRANSLATE_NOOP("meetings", "Meeting"),
        lambda i: Cell(i.meeting.title, bold=i.meeting.state == "in_session"),
    ),
    Column(
        "place", QT_TRANSLATE_NOOP("meetings", "Room"), lambda i: Cell(i.meeting.room, "text2"), 18, hidden_below=104
    ),
    Column(
        "items",
        QT_TRANSLATE_NOOP("meetings", "Items"),
        lambda i: Cell(str(i.meeting.items), "text2", tabular=True),
        7,
        align=Align.RIGHT,
        hidden_below=96,
    ),
    Column(
        "actions",
        QT_TRANSLATE_NOOP("meetings", "Open actions"),
        _actions,
        12,
        align=Align.RIGHT,
        hidden_below=76,
    ),
    Column("state", QT_TRANSLATE_NOOP("meetings", "State"), _state, 18),
)
