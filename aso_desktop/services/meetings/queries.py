"""What screens read of meetings: parameterised SQL, frozen rows. Loads nothing heavy."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.store.stubs import IS_HERE

Connection = Any
"""A DB-API connection on the reader's thread, or the one of an open transaction."""

VIEWS: Final = ("upcoming", "past", "all")
_MANY: Final = 2_000


class MeetingRow(NamedTuple):
    """One line of the list; instants are ISO text in UTC."""

    local_id: int
    id: UUID
    reference: str
    title: str
    kind: str
    starts_at: str
    ends_at: str
    time_zone: str
    state: str
    room: str
    series: str
    series_id: UUID | None
    items: int
    people: int
    open_actions: int


class MeetingDetail(NamedTuple):
    """A meeting whole; `quorum_rule` is JSON, empty where there is no rule."""

    id: UUID
    reference: str
    title: str
    kind: str
    starts_at: str
    ends_at: str
    time_zone: str
    state: str
    state_reason: str
    series_id: UUID | None
    series: str
    room_id: UUID | None
    room: str
    video_link: str
    unit_id: UUID | None
    mark: str
    quorum_rule: str
    ics_uid: str
    ics_sequence: int
    opened_at: str
    closed_at: str
    invited_at: str


class SeriesRow(NamedTuple):
    """A series with how many meetings it had."""

    id: UUID
    name: str
    cadence: str
    quorum_rule: str
    default_agenda: str
    mark: str
    unit_id: UUID | None
    active: bool
    meetings: int


class RoomRow(NamedTuple):
    """A room."""

    id: UUID
    name: str
    site: str
    capacity: int | None
    equipment: str
    active: bool


class Clash(NamedTuple):
    """Another meeting that has the same room at the same time."""

    meeting_id: UUID
    title: str
    starts_at: str
    ends_at: str
    time_zone: str
    tentative: bool


class DocumentRow(NamedTuple):
    """A document of a meeting."""

    id: UUID
    agenda_item_id: UUID | None
    name: str
    size: int
    mime: str
    blob: str


class CallRow(NamedTuple):
    """A unit asked for items."""

    id: UUID
    unit_id: UUID
    unit: str
    deadline: str
    reminded_at: str
    state: str
    items: int


class ReplyRow(NamedTuple):
    """An answer that nobody of the list sent."""

    id: UUID
    email: str
    name: str
    answer: str


_LINE: Final = """
SELECT m.local_id, m.id, m.reference, m.title, m.kind, ifnull(m.starts_at, ''), ifnull(m.ends_at, ''), m.time_zone,
       m.state, ifnull(r.name, ''), ifnull(s.name, ''), m.series_id,
       (SELECT count(*) FROM agenda_item AS i WHERE i.meeting_id = m.id AND i.state = 'accepted'),
       (SELECT count(*) FROM participant AS p WHERE p.meeting_id = m.id AND p.removed = 0),
       (SELECT count(*) FROM action_item AS a JOIN task AS t ON t.id = a.task_id
        WHERE a.meeting_id = m.id AND t.state IN ('todo', 'doing', 'waiting'))
FROM meeting AS m
LEFT JOIN meeting_room AS r ON r.id = m.room_id
LEFT JOIN meeting_series AS s ON s.id = m.series_id
"""
UPCOMING: Final = f"{_LINE} WHERE m.ends_at >= ? AND m.state <> 'cancelled' ORDER BY m.starts_at, m.local_id LIMIT ?"
PAST: Final = f"""
{_LINE} WHERE m.starts_at < ?1 AND m.ends_at < ?1 AND m.state <> 'cancelled'
ORDER BY m.starts_at DESC, m.local_id LIMIT ?2
"""
ALL: Final = f"{_LINE} WHERE m.id {IS_HERE} ORDER BY m.starts_at DESC, m.local_id LIMIT ?"
OF_SERIES: Final = f"{_LINE} WHERE m.series_id = ? ORDER BY m.starts_at DESC, m.local_id LIMIT ?"
ONE_LINE: Final = f"{_LINE} WHERE m.id = ?"
CONTAINING: Final = f"""
{_LINE} WHERE m.title LIKE ?1 ESCAPE '|' OR m.reference LIKE ?1 ESCAPE '|' OR s.name LIKE ?1 ESCAPE '|'
OR EXISTS (SELECT 1 FROM agenda_item AS g WHERE g.meeting_id = m.id AND g.title LIKE ?1 ESCAPE '|')
ORDER BY m.starts_at DESC, m.local_id LIMIT ?2
"""
BY_REFERENCE: Final = f"{_LINE} WHERE m.reference = ? ORDER BY m.starts_at DESC LIMIT 2"

DETAIL: Final = """
SELECT m.id, m.reference, m.title, m.kind, ifnull(m.starts_at, ''), ifnull(m.ends_at, ''), m.time_zone, m.state,
       m.state_reason, m.series_id, ifnull(s.name, ''), m.room_id, ifnull(r.name, ''), m.video_link, m.unit_id, m.mark,
       CASE WHEN m.quorum_rule <> '' THEN m.quorum_rule ELSE ifnull(s.quorum_rule, '') END,
       m.ics_uid, m.ics_sequence, ifnull(m.opened_at, ''), ifnull(m.closed_at, ''), ifnull(m.invited_at, '')
FROM meeting AS m
LEFT JOIN meeting_room AS r ON r.id = m.room_id
LEFT JOIN meeting_series AS s ON s.id = m.series_id
WHERE m.id = ?
"""
SERIES: Final = """
SELECT s.id, s.name, s.cadence, s.quorum_rule, s.default_agenda, s.mark, s.unit_id, s.active,
       (SELECT count(*) FROM meeting AS m WHERE m.series_id = s.id)
FROM meeting_series AS s ORDER BY s.active DESC, s.name COLLATE NOCASE
"""
ROOMS: Final = """
SELECT id, name, site, capacity, equipment, active FROM meeting_room ORDER BY active DESC, name COLLATE NOCASE
"""
CLASHES: Final = """
SELECT m.id, m.title, b.starts_at, b.ends_at, m.time_zone, b.tentative
FROM room_booking AS b JOIN meeting AS m ON m.id = b.meeting_id
WHERE b.room_id = ? AND b.starts_at < ? AND b.ends_at > ? AND b.released = 0 AND m.id <> ? AND m.state <> 'cancelled'
ORDER BY b.starts_at
"""
DOCUMENTS: Final = """
SELECT id, agenda_item_id, name, size, mime, blob FROM meeting_document
WHERE meeting_id = ? AND removed_at IS NULL ORDER BY rank
"""
CALLS: Final = """
SELECT c.id, c.unit_id, ifnull(u.code, ''), ifnull(c.deadline, ''), ifnull(c.reminded_at, ''), c.state,
       (SELECT count(*) FROM agenda_item AS i WHERE i.meeting_id = c.meeting_id AND i.unit_id = c.unit_id)
FROM agenda_call AS c LEFT JOIN unit AS u ON u.id = c.unit_id WHERE c.meeting_id = ? ORDER BY c.local_id
"""
REPLIES: Final = """
SELECT id, email, name, answer FROM meeting_reply WHERE meeting_id IS ? AND participant_id IS NULL ORDER BY local_id
"""
TO_HOLD: Final = """
SELECT count(*), ifnull(min(starts_at), '') FROM meeting
WHERE starts_at >= ? AND starts_at < ? AND state IN ('draft', 'convened', 'in_session')
"""


def meetings(db: Connection, view: str, now: str, limit: int = _MANY) -> list[MeetingRow]:
    """Return a view: `upcoming` (soonest first), `past` and `all` (newest first). `now` is an instant as ISO text."""
    if view == "all":
        return [_line(row) for row in db.execute(ALL, (limit,))]
    return [_line(row) for row in db.execute(UPCOMING if view == "upcoming" else PAST, (now, limit))]


def of_series(db: Connection, series_id: UUID, limit: int = _MANY) -> list[MeetingRow]:
    """Return the meetings of a series, newest first."""
    return [_line(row) for row in db.execute(OF_SERIES, (series_id.bytes, limit))]


def line(db: Connection, meeting_id: UUID) -> MeetingRow | None:
    """Return the line of one meeting."""
    row = db.execute(ONE_LINE, (meeting_id.bytes,)).fetchone()
    return _line(row) if row else None


def containing(db: Connection, typed: str, limit: int) -> list[MeetingRow]:
    """Return the meetings whose title, reference, series or agenda holds what is typed, newest first."""
    plain = "".join(f"|{sign}" if sign in "%_|" else sign for sign in " ".join(typed.split()))
    return [_line(row) for row in db.execute(CONTAINING, (f"%{plain}%", limit))] if plain else []


def by_reference(db: Connection, reference: str) -> list[MeetingRow]:
    """Return the meetings of a reference: one, or none; two when it is not enough to name one."""
    return [_line(row) for row in db.execute(BY_REFERENCE, (reference,))]


def detail(db: Connection, meeting_id: UUID) -> MeetingDetail | None:
    """Return a meeting whole."""
    row = db.execute(DETAIL, (meeting_id.bytes,)).fetchone()
    if row is None:
        return None
    values = list(row)
    for place in (0, 9, 11, 14):
        values[place] = maybe(values[place])
    return MeetingDetail(*values)


def series(db: Connection) -> list[SeriesRow]:
    """Return every series, those at rest last."""
    return [
        SeriesRow(UUID(bytes=key), name, cadence, rule, agenda, mark, maybe(unit), bool(active), count)
        for key, name, cadence, rule, agenda, mark, unit, active, count in db.execute(SERIES)
    ]


def rooms(db: Connection) -> list[RoomRow]:
    """Return every room, those closed last."""
    return [
        RoomRow(UUID(bytes=key), name, site, capacity, equipment, bool(active))
        for key, name, site, capacity, equipment, active in db.execute(ROOMS)
    ]


def clashes(db: Connection, room_id: UUID, starts_at: str, ends_at: str, apart_from: UUID) -> list[Clash]:
    """Return the other meetings of a room whose half-open span overlaps this one (domain 3.2, rule 3)."""
    found = db.execute(CLASHES, (room_id.bytes, ends_at, starts_at, apart_from.bytes))
    return [
        Clash(UUID(bytes=key), title, start, end, zone, bool(tentative))
        for key, title, start, end, zone, tentative in found
    ]


def documents(db: Connection, meeting_id: UUID) -> list[DocumentRow]:
    """Return the documents of a meeting."""
    return [
        DocumentRow(UUID(bytes=key), maybe(item), *more)
        for key, item, *more in db.execute(DOCUMENTS, (meeting_id.bytes,))
    ]


def calls(db: Connection, meeting_id: UUID) -> list[CallRow]:
    """Return the units asked for items."""
    return [
        CallRow(UUID(bytes=key), UUID(bytes=unit), *more) for key, unit, *more in db.execute(CALLS, (meeting_id.bytes,))
    ]


def replies(db: Connection, meeting_id: UUID | None) -> list[ReplyRow]:
    """Return the answers still to be attached; `None`: those of no known meeting."""
    key = meeting_id.bytes if meeting_id else None
    return [ReplyRow(UUID(bytes=row), *more) for row, *more in db.execute(REPLIES, (key,))]


def to_hold(db: Connection, since: str, before: str) -> tuple[int, str]:
    """Return how many meetings are still to be held between two instants, and when the first one starts."""
    count, first = db.execute(TO_HOLD, (since, before)).fetchone()
    return count, first


def maybe(value: bytes | None) -> UUID | None:
    """Return an identity, or nothing."""
    return UUID(bytes=value) if value else None


def _line(row: tuple[Any, ...]) -> MeetingRow:
    local_id, key, *more = row
    more[9] = maybe(more[9])
    return MeetingRow(local_id, UUID(bytes=key), *more)


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    some = b""
    return {
        "upcoming": (UPCOMING, ("", 1)),
        "past": (PAST, ("", 1)),
        "all": (ALL, (1,)),
        "of_series": (OF_SERIES, (some, 1)),
        "one_line": (ONE_LINE, (some,)),
        "containing": (CONTAINING, ("", 1)),
        "by_reference": (BY_REFERENCE, ("",)),
        "detail": (DETAIL, (some,)),
        "series": (SERIES, ()),
        "rooms": (ROOMS, ()),
        "clashes": (CLASHES, (some, "", "", some)),
        "documents": (DOCUMENTS, (some,)),
        "calls": (CALLS, (some,)),
        "replies": (REPLIES, (some,)),
        "to_hold": (TO_HOLD, ("", "")),
    }
