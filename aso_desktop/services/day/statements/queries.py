"""The figures of statements: what each agent had, received, closed and has left; parameterised SQL, frozen rows."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.services.circuits import queries as circuits
from aso_desktop.services.deadlines import queries as deadlines

Connection = Any
"""A DB-API connection."""

AGES: Final = (7, 30, 90)
"""Days up to which a pending letter is of the first, second and third age; above, of the fourth."""
_OPEN: Final = frozenset(
    {"registered", "assigned", "in_progress", "in_visa", "to_sign", "signed", "waiting_third_party"}
)
_MANY: Final = 20_000


class Pending(NamedTuple):
    """The letters of one agent over a week: brought forward + received − closed = pending; pending ones by age."""

    agent: str
    brought_forward: int
    received: int
    closed: int
    pending: int
    ages: tuple[int, int, int, int]


class Load(NamedTuple):
    """What one agent has in hand now; late ones are counted in both."""

    agent_id: UUID | None
    agent: str
    letters: int
    late_letters: int
    tasks: int
    late_tasks: int
    dossiers: int
    visas: int
    late_visas: int
    deadlines: int
    away_until: str


class Matter(NamedTuple):
    """A letter that has been pending for long."""

    number: str
    subject: str
    agent: str
    received_on: date
    due_on: str
    days: int


class _Letter(NamedTuple):
    agent: bytes | None
    received_on: date


AGENTS: Final = "SELECT id, name, active FROM agent ORDER BY active DESC, name COLLATE NOCASE"
OPEN_LETTERS: Final = """
    SELECT lead_id, coalesce(received_on, day, registered_on) FROM letter WHERE is_open = 1 AND direction = 'incoming'
"""
RECEIVED: Final = """
    SELECT lead_id, count(*) FROM letter WHERE day BETWEEN ? AND ? AND direction = 'incoming' GROUP BY lead_id
"""
CHANGES: Final = """
    SELECT h.at, h.row_id, h.before, h.after FROM history AS h
    WHERE h.table_name = 'letter' AND h.op = 'update' ORDER BY h.entry DESC
"""
LEAD: Final = "SELECT lead_id, direction FROM letter WHERE id = ?"
OLD: Final = """
    SELECT ifnull(l.number, ''), l.subject, ifnull(a.name, ''), coalesce(l.received_on, l.day), ifnull(l.due_on, '')
    FROM letter AS l LEFT JOIN agent AS a ON a.id = l.lead_id
    WHERE l.is_open = 1 AND l.direction = 'incoming' AND l.day < ? ORDER BY l.day, l.local_id LIMIT ?
"""
LOADS: Final[Mapping[str, str]] = {
    "letters": "SELECT lead_id, count(*), sum(due_on < ?) FROM letter WHERE is_open = 1 AND lead_id IS NOT NULL "
    "GROUP BY lead_id",
    "tasks": "SELECT owner_id, count(*), sum(due_on < ?) FROM task WHERE state IN ('todo', 'doing', 'waiting') "
    "AND owner_id IS NOT NULL GROUP BY owner_id",
    "dossiers": "SELECT lead_id, count(*), sum(due_on < ?) FROM dossier WHERE is_live = 1 AND lead_id IS NOT NULL "
    "GROUP BY lead_id",
}
AWAY: Final = """
    SELECT holder_id, max(to_on) FROM delegation
    WHERE from_on <= ?1 AND to_on >= ?1 AND (revoked_on IS NULL OR revoked_on > ?1) GROUP BY holder_id
"""


def pending(db: Connection, monday: date, today: date) -> list[Pending]:
    """Return the week of each agent, up to Sunday or today; those without anything are left out."""
    end = min(monday + timedelta(days=6), today)
    names = {key: str(name) for key, name, _active in db.execute(AGENTS)}
    received = dict(db.execute(RECEIVED, (monday.isoformat(), end.isoformat())).fetchall())
    closed = _closed(db, monday, end + timedelta(days=1))
    since_closed = _closed(db, end + timedelta(days=1), today + timedelta(days=1)) if end < today else Counter()
    ages: dict[bytes | None, Counter[int]] = {}
    for key, on in db.execute(OPEN_LETTERS):
        came = date.fromisoformat(on) if on else today
        if came <= end:
            ages.setdefault(key, Counter())[_age((end - came).days)] += 1
    found = []
    for key in sorted({*received, *closed, *ages}, key=lambda one: names.get(one, "")):
        of_age = ages.get(key, Counter())
        left = sum(of_age.values()) + since_closed[key]
        came_in, went = received.get(key, 0), closed[key]
        counts = (of_age[0] + since_closed[key], of_age[1], of_age[2], of_age[3])
        found.append(Pending(names.get(key, ""), left - came_in + went, came_in, went, left, counts))
    return found


def loads(db: Connection, calendar: Calendar, today: date) -> list[Load]:
    """Return what each agent who is here has in hand."""
    day = today.isoformat()
    counts = {name: {row[0]: (row[1], row[2] or 0) for row in db.execute(sql, (day,))} for name, sql in LOADS.items()}
    visas, late_visas, running = Counter[UUID](), Counter[UUID](), Counter[UUID]()
    for waiting in circuits.waiting(db, calendar, today):
        if waiting.step.holder_id is not None:
            visas[waiting.step.holder_id] += 1
            late_visas[waiting.step.holder_id] += waiting.late
    for row in deadlines.running(db, calendar, today):
        if row.owner_id is not None:
            running[row.owner_id] += 1
    away = dict(db.execute(AWAY, (day,)).fetchall())
    found = []
    for key, name, active in db.execute(AGENTS).fetchall():
        agent = UUID(bytes=key)
        (letters, late), (tasks, late_tasks) = (counts[one].get(key, (0, 0)) for one in ("letters", "tasks"))
        dossiers = counts["dossiers"].get(key, (0, 0))[0]
        if active or letters or tasks or dossiers:
            found.append(
                Load(agent, name, letters, late, tasks, late_tasks, dossiers, visas[agent], late_visas[agent],
                     running[agent], away.get(key) or "")
            )  # fmt: skip
    return found


def over_a_month(db: Connection, today: date) -> list[Matter]:
    """Return the letters that have been pending for over a month, the oldest first."""
    limit = (today - timedelta(days=30)).isoformat()
    return [
        Matter(number, subject, agent, came := date.fromisoformat(on), due, (today - came).days)
        for number, subject, agent, on, due in db.execute(OLD, (limit, _MANY))
    ]


def _closed(db: Connection, first: date, after: date) -> Counter[bytes | None]:
    """Count the arrivals of each agent that left what is pending between two days, the last one excluded."""
    found = Counter[bytes | None]()
    for row in _left(db, first.isoformat(), after.isoformat()):
        lead = db.execute(LEAD, (row,)).fetchone()
        if lead is not None and lead[1] == "incoming":
            found[lead[0]] += 1
    return found


def _left(db: Connection, first: str, after: str) -> Iterator[bytes]:
    """Give the letters that changed from an open state to another one, newest first; stops before `first`."""
    for at, row, before, now in db.execute(CHANGES):
        if at < first:
            return
        if at >= after:
            continue
        was, is_ = (json.loads(text or "{}").get("state") for text in (before, now))
        if was in _OPEN and is_ is not None and is_ not in _OPEN:
            yield row


def _age(days: int) -> int:
    return sum(days > limit for limit in AGES)


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "agents": (AGENTS, ()),
        "open_letters": (OPEN_LETTERS, ()),
        "received": (RECEIVED, ("", "")),
        "changes": (CHANGES, ()),
        "lead": (LEAD, (b"",)),
        "old": (OLD, ("", 1)),
        "away": (AWAY, ("",)),
        **{f"load_{name}": (sql, ("",)) for name, sql in LOADS.items()},
    }
