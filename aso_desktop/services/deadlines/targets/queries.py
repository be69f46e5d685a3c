"""The internal targets of open letters, counted by two calendars: what a new day off changes."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar

Connection = Any
"""A DB-API connection."""


class MovedLetter(NamedTuple):
    """An open letter whose target another calendar moves."""

    id: UUID
    number: str
    subject: str
    before: date
    after: date


_MANY: Final = 20_000
OPEN: Final = """
    SELECT l.id, ifnull(l.number, ''), l.subject, l.received_on, l.due_on, l.target_days, l.priority, t.target_days
    FROM letter AS l LEFT JOIN letter_type AS t ON t.id = l.type_id
    WHERE l.is_open = 1 AND l.due_on >= ? AND l.direction = 'incoming' AND l.received_on IS NOT NULL
    ORDER BY l.due_on, l.local_id LIMIT ?
"""


def moved_letters(
    db: Connection, before: Calendar, after: Calendar, priority_days: Mapping[str, int], today: date
) -> list[MovedLetter]:
    """Return the open letters that another calendar moves; a target that somebody chose by hand is left alone."""
    found = []
    for key, number, subject, received, due, own, priority, of_type in db.execute(OPEN, (today.isoformat(), _MANY)):
        days = _days(own, of_type, priority, priority_days)
        since, on = date.fromisoformat(received), date.fromisoformat(due)
        if before.add_working_days(since, days) == on != (new := after.add_working_days(since, days)):
            found.append(MovedLetter(UUID(bytes=key), number, subject, on, new))
    return found


def _days(own: int | None, of_type: int | None, priority: str, priority_days: Mapping[str, int]) -> int:
    """Return the working days of a letter: its own, those of its type, or the usual ones of its priority."""
    usual = priority_days.get(priority, 0)
    if own is not None:
        return own
    if of_type is None:
        return usual
    return of_type if priority == "normal" else min(of_type, usual)


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"open": (OPEN, ("", 1))}
