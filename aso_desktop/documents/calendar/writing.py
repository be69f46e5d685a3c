"""A calendar file that any calendar program reads (RFC 5545). Loads icalendar: import on first use."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from icalendar import Calendar, Event

_DAY = timedelta(days=1)


class Line(NamedTuple):
    """One event to write: between two instants (aware), or whole days, both ends included. Text as it is shown.

    `occurrence` names the day of a repeated event: 20261113, or 20261113T083000Z.
    """

    uid: str
    title: str
    starts_at: datetime | None
    ends_at: datetime | None
    first_on: date | None
    last_on: date | None
    place: str
    notes: str
    state: str
    category: str
    occurrence: str = ""
    sequence: int = 0
    busy: bool = True


def calendar_file(lines: Iterable[Line], written_at: datetime) -> bytes:
    """Return the file; hours are written in UTC, so that no reader can take them for another zone's."""
    calendar = Calendar()
    calendar.add("prodid", "-//ASO Desktop//Calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for line in lines:
        calendar.add_component(_event(line, written_at))
    return bytes(calendar.to_ical())


def _event(line: Line, written_at: datetime) -> Event:
    event = Event()
    event.add("uid", line.uid)
    event.add("dtstamp", written_at)
    event.add("sequence", line.sequence)
    event.add("summary", line.title)
    if line.first_on is not None:
        event.add("dtstart", line.first_on)
        event.add("dtend", (line.last_on or line.first_on) + _DAY)
    else:
        event.add("dtstart", line.starts_at)
        event.add("dtend", line.ends_at)
    if line.occurrence:
        event.add("recurrence-id", _turn(line.occurrence))
    event.add("status", line.state.upper())
    event.add("transp", "OPAQUE" if line.busy else "TRANSPARENT")
    for name, value in (("location", line.place), ("description", line.notes), ("categories", line.category)):
        if value:
            event.add(name, [value] if name == "categories" else value)
    return event


def _turn(occurrence: str) -> date | datetime:
    if "T" in occurrence:
        return datetime.strptime(occurrence, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return datetime.strptime(occurrence, "%Y%m%d").replace(tzinfo=UTC).date()
