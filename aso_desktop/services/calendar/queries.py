"""What stands on the days of a calendar: parameterised SQL, frozen rows on one clock, rooms taken twice."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.text import fold
from aso_desktop.services.calendar.values import USUAL_CLOCK
from aso_desktop.services.deadlines import queries as deadlines
from aso_desktop.services.deadlines.days import State

Connection = Any
"""A DB-API connection."""

KINDS: Final = ("meeting", "agenda", "deadline", "milestone", "letter", "task")
MOST: Final = 2_000
LONGEST_SITTING: Final = timedelta(days=31)
LONGEST_ENTRY: Final = timedelta(days=400)
_DAY: Final = timedelta(days=1)


class View(NamedTuple):
    """Which days (both ends included), whose letters and tasks, on which clock; `kinds` empty: every kind."""

    first: date
    last: date
    today: date
    calendar: Calendar
    zone: str = USUAL_CLOCK
    agent_id: UUID | None = None
    kinds: frozenset[str] = frozenset()
    room_id: UUID | None = None
    text: str = ""


class Event(NamedTuple):
    """One thing on the calendar: hours on the clock of the view (naive), or whole days, both ends included.

    `state` is confirmed, tentative, cancelled or over; of a delay: running, late, lapsed, suspended. `clashes` names
    what has the same room at the same time. `other_on` is the day of the other reading, where the law leaves a doubt.
    """

    kind: str
    id: UUID
    title: str
    first_on: date
    last_on: date
    starts: datetime | None = None
    ends: datetime | None = None
    number: str = ""
    place: str = ""
    who: str = ""
    state: str = "confirmed"
    room_id: UUID | None = None
    uid: str = ""
    occurrence: str = ""
    sequence: int = 0
    nature: str = ""
    subject: str = ""
    subject_id: UUID | None = None
    other_on: date | None = None
    clashes: tuple[str, ...] = ()

    @property
    def is_whole_day(self) -> bool:
        """Say whether it has no hours."""
        return self.starts is None


class EntryRow(NamedTuple):
    """An entry of an agenda as its form shows it; instants are ISO text in UTC."""

    id: UUID
    title: str
    kind: str
    holder: str
    state: str
    starts_at: str
    ends_at: str
    first_on: str
    last_on: str
    time_zone: str
    place: str
    room_id: UUID | None
    notes: str
    ics_uid: str


MEETINGS: Final = """
    SELECT m.id, m.title, m.starts_at, m.ends_at, m.state, ifnull(r.name, ''), m.room_id, ifnull(s.name, ''),
           m.reference, m.ics_uid, m.ics_sequence, m.video_link
    FROM meeting AS m
    LEFT JOIN meeting_room AS r ON r.id = m.room_id LEFT JOIN meeting_series AS s ON s.id = m.series_id
    WHERE m.starts_at >= ? AND m.starts_at < ? AND m.ends_at > ? AND m.state <> 'cancelled' ORDER BY m.starts_at LIMIT ?
"""
_ENTRY: Final = """
    SELECT e.id, e.title, e.starts_at, e.ends_at, e.state, ifnull(r.name, ''), e.room_id, e.holder, e.first_on,
           e.last_on, e.place, e.ics_uid, e.ics_sequence, e.kind, e.occurrence
    FROM agenda_entry AS e LEFT JOIN meeting_room AS r ON r.id = e.room_id
"""
ENTRIES_BY_HOUR: Final = f"""
    {_ENTRY} WHERE e.starts_at >= ? AND e.starts_at < ? AND e.ends_at >= ? AND e.state <> 'cancelled'
    ORDER BY e.starts_at LIMIT ?
"""
ENTRIES_BY_DAY: Final = f"""
    {_ENTRY} WHERE e.first_on >= ? AND e.first_on <= ? AND e.last_on >= ? AND e.state <> 'cancelled'
    ORDER BY e.first_on LIMIT ?
"""
LETTERS: Final = """
    SELECT id, ifnull(number, ''), subject, due_on, ifnull(correspondents, '') FROM letter
    WHERE lead_id = ? AND is_open = 1 AND due_on BETWEEN ? AND ? ORDER BY due_on, local_id LIMIT ?
"""
TASKS: Final = """
    SELECT id, title, due_on FROM task
    WHERE owner_id = ? AND state IN ('todo', 'doing') AND due_on BETWEEN ? AND ? ORDER BY due_on, local_id LIMIT ?
"""
ENTRY: Final = """
    SELECT id, title, kind, holder, state, ifnull(starts_at, ''), ifnull(ends_at, ''), ifnull(first_on, ''),
           ifnull(last_on, ''), time_zone, place, room_id, notes, ics_uid
    FROM agenda_entry WHERE id = ?
"""
HOLDERS: Final = "SELECT DISTINCT holder FROM agenda_entry WHERE holder <> '' ORDER BY holder LIMIT 50"
OF_UID: Final = """
    SELECT id, occurrence, ics_sequence, fingerprint FROM agenda_entry WHERE ics_uid = ? AND ics_uid <> ''
"""
MEETING_OF_UID: Final = "SELECT 1 FROM meeting WHERE ics_uid = ? LIMIT 1"
OF_ID: Final = """
    SELECT 1 WHERE EXISTS (SELECT 1 FROM agenda_entry WHERE id = ?1) OR EXISTS (SELECT 1 FROM deadline WHERE id = ?1)
    OR EXISTS (SELECT 1 FROM letter WHERE id = ?1) OR EXISTS (SELECT 1 FROM task WHERE id = ?1)
"""


def events(db: Connection, view: View) -> list[Event]:
    """Return what a view shows of its days, in order; rooms taken twice name each other."""
    return chosen(every(db, view), view)


def every(db: Connection, view: View) -> list[Event]:
    """Return all that stands on the days of a view, in order, whatever it shows: a room is taken by what is hidden."""
    found = _with_clashes([*_meetings(db, view), *_entries(db, view)])
    return sorted([*found, *_deadlines(db, view), *_letters(db, view), *_tasks(db, view)], key=_order)


def chosen(found: Iterable[Event], view: View) -> list[Event]:
    """Return what a view shows of what stands on its days."""
    return [event for event in found if _is_wanted(view, event)]


def entry(db: Connection, entry_id: UUID) -> EntryRow | None:
    """Return an entry of an agenda."""
    row = db.execute(ENTRY, (entry_id.bytes,)).fetchone()
    if row is None:
        return None
    key, *more = row
    more[10] = UUID(bytes=more[10]) if more[10] else None
    return EntryRow(UUID(bytes=key), *more)


def holders(db: Connection) -> list[str]:
    """Return whose agendas are kept."""
    return [str(name) for (name,) in db.execute(HOLDERS)]


def free_rooms(
    rooms: Mapping[UUID, str], taken: Iterable[Event], span: tuple[datetime, datetime]
) -> list[tuple[UUID, str]]:
    """Return the rooms that nothing has between two hours."""
    busy = {one.room_id for one in taken if one.starts and one.ends and _overlap((one.starts, one.ends), span)}
    return [(key, name) for key, name in rooms.items() if key not in busy]


def _order(one: Event) -> tuple[date, time, int, str]:
    """Return what sorts events: whole days first, then by the hour."""
    return one.first_on, one.starts.time() if one.starts else time(), KINDS.index(one.kind), one.title


def _overlap(one: tuple[datetime, datetime], other: tuple[datetime, datetime]) -> bool:
    """Say whether two half-open spans have an instant in common."""
    return one[0] < other[1] and other[0] < one[1]


def _is_wanted(view: View, event: Event) -> bool:
    if view.kinds and event.kind not in view.kinds:
        return False
    if view.room_id is not None and event.room_id != view.room_id:
        return False
    words = fold(" ".join((event.title, event.number, event.place, event.who)))
    return all(word in words for word in fold(view.text).split())


def _meetings(db: Connection, view: View) -> Iterator[Event]:
    first, last = _bounds(view)
    now = datetime.combine(view.today, time())
    for row in db.execute(MEETINGS, (_text(first - LONGEST_SITTING), _text(last), _text(first), MOST)):
        key, title, starts_at, ends_at, state, room, room_id, series, reference, uid, sequence, link = row
        starts, ends = _local(starts_at, view.zone), _local(ends_at, view.zone)
        shown = "tentative" if state == "draft" else "over" if ends < now else "confirmed"
        yield Event(
            "meeting", UUID(bytes=key), title, starts.date(), _last(starts, ends), starts, ends, reference,
            room or link, series, shown, UUID(bytes=room_id) if room_id else None, uid, "", sequence,
        )  # fmt: skip


def _entries(db: Connection, view: View) -> Iterator[Event]:
    first, last = _bounds(view)
    by_hour = (_text(first - LONGEST_ENTRY), _text(last), _text(first), MOST)
    by_day = ((view.first - LONGEST_ENTRY).isoformat(), view.last.isoformat(), view.first.isoformat(), MOST)
    for row in (*db.execute(ENTRIES_BY_HOUR, by_hour), *db.execute(ENTRIES_BY_DAY, by_day)):
        key, title, starts_at, ends_at, state, room, room_id, holder, first_on, last_on, place, *ics, kind, turn = row
        starts = _local(starts_at, view.zone) if starts_at else None
        ends = _local(ends_at, view.zone) if ends_at else None
        days = (starts.date(), _last(starts, ends)) if starts and ends else (_day(first_on), _day(last_on))
        yield Event(
            "agenda", UUID(bytes=key), title, *days, starts, ends, "", room or place, holder, state,
            UUID(bytes=room_id) if room_id else None, ics[0], turn, ics[1], kind,
        )  # fmt: skip


def _deadlines(db: Connection, view: View) -> Iterator[Event]:
    for row in deadlines.running(db, view.calendar, view.today, (view.first, view.last)):
        due, other = row.days.last_day, row.days.other.last_day if row.days.other else None
        if due is None:
            continue
        days = {due, other or due}
        if row.days.is_doubtful and row.days.implicit_on:
            days.add(row.days.implicit_on - _DAY)
        state = str(State.LATE if row.days.late_days and row.days.state is State.RUNNING else row.days.state)
        for day in sorted(days):
            if view.first <= day <= view.last:
                yield Event(
                    "milestone" if row.nature == "milestone" else "deadline", row.id, row.title, day, day,
                    number=row.number, who=row.owner, state=state, nature=row.nature, subject=row.subject,
                    subject_id=row.subject_id, other_on=next(iter(days - {day}), None),
                )  # fmt: skip


def _letters(db: Connection, view: View) -> Iterator[Event]:
    if view.agent_id is None:
        return
    values = (view.agent_id.bytes, view.first.isoformat(), view.last.isoformat(), MOST)
    for key, number, subject, due, who in db.execute(LETTERS, values):
        on = _day(due)
        state = "late" if on < view.today else "running"
        yield Event("letter", UUID(bytes=key), subject, on, on, number=number, who=who, state=state)


def _tasks(db: Connection, view: View) -> Iterator[Event]:
    if view.agent_id is None:
        return
    values = (view.agent_id.bytes, view.first.isoformat(), view.last.isoformat(), MOST)
    for key, title, due in db.execute(TASKS, values):
        on = _day(due)
        yield Event("task", UUID(bytes=key), title, on, on, state="late" if on < view.today else "running")


def _with_clashes(found: Sequence[Event]) -> list[Event]:
    """Return the events, each with the titles of those that have its room at the same time."""
    by_room: dict[UUID, list[Event]] = {}
    for one in found:
        if one.room_id is not None and one.starts is not None:
            by_room.setdefault(one.room_id, []).append(one)
    return [one._replace(clashes=tuple(_others(one, by_room))) for one in found]


def _others(one: Event, by_room: Mapping[UUID, Sequence[Event]]) -> Iterator[str]:
    if one.room_id is None or one.starts is None or one.ends is None:
        return
    for other in by_room.get(one.room_id, ()):
        both = other.id != one.id and other.starts and other.ends
        if both and _overlap((one.starts, one.ends), (other.starts or one.ends, other.ends or one.starts)):
            yield other.title


def _bounds(view: View) -> tuple[datetime, datetime]:
    """Return the first instant of a view and the one after its last."""
    zone = ZoneInfo(view.zone)
    first = datetime.combine(view.first, time(), zone)
    return first.astimezone(UTC), datetime.combine(view.last + _DAY, time(), zone).astimezone(UTC)


def _last(starts: datetime, ends: datetime) -> date:
    """Return the last day of a span: one that ends at midnight is over the day before."""
    return ends.date() if ends.time() != time() or ends == starts else ends.date() - _DAY


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _local(instant: str, zone: str) -> datetime:
    return datetime.fromisoformat(instant).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _day(text: str) -> date:
    return date.fromisoformat(text)


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    key = bytes(16)
    return {
        "meetings": (MEETINGS, ("", "", "", 1)),
        "entries_by_hour": (ENTRIES_BY_HOUR, ("", "", "", 1)),
        "entries_by_day": (ENTRIES_BY_DAY, ("", "", "", 1)),
        "letters": (LETTERS, (key, "", "", 1)),
        "tasks": (TASKS, (key, "", "", 1)),
        "entry": (ENTRY, (key,)),
        "holders": (HOLDERS, ()),
        "of_uid": (OF_UID, ("",)),
        "meeting_of_uid": (MEETING_OF_UID, ("",)),
        "of_id": (OF_ID, (key,)),
    }
