"""What screens and commands read of deadlines: parameterised SQL, frozen rows whose days are derived."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from json import dumps
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.deadlines.silence import Suspension
from aso_desktop.services.deadlines.days import Days, Kept, State, days_of

Connection = Any
"""A DB-API connection."""


class DeadlineRow(NamedTuple):
    """A deadline and its days. `number` and `about` name the letter or the dossier it is on."""

    local_id: int
    id: UUID
    title: str
    nature: str
    subject: str
    subject_id: UUID | None
    number: str
    about: str
    owner_id: UUID | None
    owner: str
    regime: str
    ground: str
    first_on: date | None
    moved_because: str
    duty: int | None
    kept: Kept
    days: Days


class SuspensionRow(NamedTuple):
    """A request for pieces as it is shown."""

    id: UUID
    reason: str
    requested_on: date
    limit_days: int
    produced_on: date | None


class DutyRow(NamedTuple):
    """A recurring duty; `number` is permanent."""

    id: UUID
    number: int
    title: str
    rule: str
    from_on: date
    until_on: date | None
    owner: str
    days_before: int
    notes: str
    owner_id: UUID | None = None


class Moved(NamedTuple):
    """A running deadline whose last day another calendar changes."""

    row: DeadlineRow
    before: date
    after: date


_OWNER: Final = "coalesce(d.owner_id, l.lead_id, s.lead_id)"
_ROWS: Final = f"""
    SELECT d.local_id, d.id, d.title, d.nature, d.subject, d.subject_id, coalesce(l.number, s.number, ''),
           coalesce(l.subject, s.title, ''), {_OWNER}, coalesce(g.name, ''),
           d.regime, d.ground, d.first_on, d.moved_because, r.number,
           d.origin_on, d.competent_on, d.duration, d.unit, d.fixed_on, d.alert_days, d.settled
    FROM deadline AS d
    LEFT JOIN letter AS l ON l.id = d.subject_id AND d.subject = 'letter'
    LEFT JOIN dossier AS s ON s.id = d.subject_id AND d.subject = 'dossier'
    LEFT JOIN agent AS g ON g.id = {_OWNER}
    LEFT JOIN recurring_duty AS r ON r.id = d.duty_id
"""
RUNNING: Final = f"""
    {_ROWS} WHERE d.settled = '' AND (l.id IS NULL OR l.is_open = 1)
    AND (d.fixed_on IS NULL OR d.nature = 'legal' OR d.fixed_on BETWEEN ?1 AND ?2)
    AND (?3 = '' OR ifnull({_OWNER}, ?3) = ?3) ORDER BY d.fixed_on, d.local_id
"""
"""Days that are fixed are chosen here, those that are derived by whoever asks; owners: everybody's, or one's."""
LONGEST_ALERT: Final = "SELECT ifnull(max(alert_days), 0) FROM deadline WHERE settled = ''"
ALL: Final = f"{_ROWS} ORDER BY d.local_id DESC LIMIT ?"
OF_SUBJECT: Final = f"{_ROWS} WHERE d.subject_id = ? ORDER BY d.local_id"
OF_LETTERS: Final = f"""
    {_ROWS} WHERE d.subject_id IN (SELECT unhex(value) FROM json_each(?)) AND d.nature = 'legal' AND d.settled = ''
"""
ONE: Final = f"{_ROWS} WHERE d.id = ?"
OPEN_REQUESTS: Final = """
    SELECT p.deadline_id, p.id, p.reason, p.requested_on, p.limit_days, p.produced_on FROM deadline AS d
    JOIN deadline_suspension AS p ON p.deadline_id = d.id WHERE d.settled = '' AND p.requested_on IS NOT NULL
"""
REQUESTS: Final = """
    SELECT deadline_id, id, reason, requested_on, limit_days, produced_on FROM deadline_suspension
    WHERE deadline_id = ? AND requested_on IS NOT NULL ORDER BY requested_on
"""
DUTIES: Final = """
    SELECT d.id, d.number, d.title, d.rule, d.from_on, d.until_on, coalesce(g.name, ''), d.days_before, d.notes,
           d.owner_id
    FROM recurring_duty AS d LEFT JOIN agent AS g ON g.id = d.owner_id
    WHERE d.from_on IS NOT NULL AND d.rule <> '' ORDER BY d.number, d.local_id
"""
_MANY: Final = 5_000
_EVERYBODY: Final = ""
_NOBODY: Final = bytes(16)


def running(
    db: Connection,
    calendar: Calendar,
    today: date,
    within: tuple[date, date] = (date.min, date.max),
    owner: bytes | str = _EVERYBODY,
) -> list[DeadlineRow]:
    """Return what is not settled, on nothing or on an open letter or dossier; the first to come first.

    `within` leaves out what was fixed to a day before its first or after its last; with an `owner` (16 bytes), only
    what is theirs or nobody's.
    """
    requests = _by_deadline(db.execute(OPEN_REQUESTS))
    found = db.execute(RUNNING, (*(day.isoformat() for day in within), owner)).fetchall()
    rows = [_row(row, requests.get(row[1], ()), calendar, today) for row in found]
    return sorted(rows, key=lambda row: row.days.last_day or date.max)


def pressing(db: Connection, calendar: Calendar, today: date, agent_id: UUID | None) -> list[DeadlineRow]:
    """Return the running deadlines of an agent and of nobody that are late, lapsed, or inside their alert."""
    (alert,) = db.execute(LONGEST_ALERT).fetchone()
    edge = calendar.add_working_days(today, alert + 1)
    owner = agent_id.bytes if agent_id else _NOBODY
    return [row for row in running(db, calendar, today, (date.min, edge), owner) if is_pressing(row)]


def newest(db: Connection, calendar: Calendar, today: date, limit: int = _MANY) -> list[DeadlineRow]:
    """Return every deadline, settled ones too, newest first."""
    return [_whole(db, row, calendar, today) for row in db.execute(ALL, (limit,)).fetchall()]


def of_subject(db: Connection, subject_id: UUID, calendar: Calendar, today: date) -> list[DeadlineRow]:
    """Return the deadlines of a letter or a dossier."""
    return [_whole(db, row, calendar, today) for row in db.execute(OF_SUBJECT, (subject_id.bytes,)).fetchall()]


def clocks_of(db: Connection, letters: Iterable[UUID], calendar: Calendar, today: date) -> dict[UUID, DeadlineRow]:
    """Return the legal clock that runs on each of some letters, where there is one; of several, the first to end."""
    found: dict[UUID, DeadlineRow] = {}
    for raw in db.execute(OF_LETTERS, (dumps([letter.hex for letter in letters]),)).fetchall():
        row = _whole(db, raw, calendar, today)
        other = found.get(row.subject_id) if row.subject_id else None
        if row.subject_id and (other is None or _end(row) < _end(other)):
            found[row.subject_id] = row
    return found


def _end(row: DeadlineRow) -> date:
    return row.days.last_day or date.max


def one(db: Connection, deadline_id: UUID, calendar: Calendar, today: date) -> DeadlineRow | None:
    """Return a deadline."""
    row = db.execute(ONE, (deadline_id.bytes,)).fetchone()
    return _whole(db, row, calendar, today) if row else None


def suspensions(db: Connection, deadline_id: UUID) -> list[SuspensionRow]:
    """Return the requests for pieces of a clock, in their order."""
    return [
        SuspensionRow(UUID(bytes=key), reason, date.fromisoformat(asked), limit or 0, _day(produced))
        for _deadline, key, reason, asked, limit, produced in db.execute(REQUESTS, (deadline_id.bytes,))
    ]


def duties(db: Connection) -> list[DutyRow]:
    """Return the recurring duties by their numbers."""
    return [
        DutyRow(
            UUID(bytes=key),
            number,
            title,
            rule,
            date.fromisoformat(first),
            _day(until),
            owner,
            before,
            notes,
            _uuid(owner_id),
        )
        for key, number, title, rule, first, until, owner, before, notes, owner_id in db.execute(DUTIES)
    ]


def moved(db: Connection, before: Calendar, after: Calendar, today: date) -> list[Moved]:
    """Return the running deadlines that another calendar moves: a new holiday, a closure, another zone."""
    found = []
    for old, new in zip(running(db, before, today), _again(db, before, after, today), strict=True):
        was, is_ = old.days.last_day, new.days.last_day
        if was is not None and is_ is not None and was != is_:
            found.append(Moved(old, was, is_))
    return found


def _again(db: Connection, before: Calendar, after: Calendar, today: date) -> list[DeadlineRow]:
    """Return the running deadlines counted by another calendar, in the order of the first one."""
    counted = {row.id: row for row in running(db, after, today)}
    return [counted[row.id] for row in running(db, before, today)]


def _whole(db: Connection, row: Sequence[Any], calendar: Calendar, today: date) -> DeadlineRow:
    requests = _by_deadline(db.execute(REQUESTS, (row[1],)))
    return _row(row, requests.get(row[1], ()), calendar, today)


def _by_deadline(rows: Iterable[Sequence[Any]]) -> dict[bytes, list[Suspension]]:
    found: dict[bytes, list[Suspension]] = {}
    for deadline, _key, reason, asked, limit, produced in rows:
        if limit:
            request = Suspension(date.fromisoformat(asked), limit, _day(produced), reason)
            found.setdefault(deadline, []).append(request)
    return found


def _row(row: Sequence[Any], requests: Sequence[Suspension], calendar: Calendar, today: date) -> DeadlineRow:
    local_id, key, title, nature, subject, on, number, about, owner_id, owner, regime, ground, *more = row
    first_on, because, duty, origin, competent, duration, unit, fixed, alert, settled = more
    kept = Kept(
        nature, _day(origin), _day(competent), duration, unit, regime, ground, _day(fixed), _day(first_on), because,
        alert, settled,
    )  # fmt: skip
    return DeadlineRow(
        local_id, UUID(bytes=key), title, nature, subject, _uuid(on), number, about, _uuid(owner_id), owner, regime,
        ground, kept.first_on, because, duty, kept, days_of(kept, requests, calendar, today),
    )  # fmt: skip


def is_pressing(row: DeadlineRow) -> bool:
    """Say whether a deadline is late, lapsed, or inside its alert."""
    return row.days.alert or row.days.state in (State.LATE, State.LAPSED)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _uuid(value: bytes | None) -> UUID | None:
    return UUID(bytes=value) if value else None


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    one_row = (bytes(16),)
    return {
        "running": (RUNNING, ("", "", "")),
        "longest_alert": (LONGEST_ALERT, ()),
        "all": (ALL, (1,)),
        "of_subject": (OF_SUBJECT, one_row),
        "of_letters": (OF_LETTERS, ("[]",)),
        "one": (ONE, one_row),
        "open_requests": (OPEN_REQUESTS, ()),
        "requests": (REQUESTS, one_row),
        "duties": (DUTIES, ()),
    }
