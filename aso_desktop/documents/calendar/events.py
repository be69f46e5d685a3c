"""The events of a calendar file as an agenda keeps them: one for each occurrence, each broken one with its reason."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import clean_line
from aso_desktop.documents.calendar.lines import Component, Property, components
from aso_desktop.documents.calendar.moments import Moment, Zones, duration, moment
from aso_desktop.documents.calendar.repeats import Window, occurrences

LARGEST: Final = 20_000_000
"""Bytes of a calendar file."""
MOST_EVENTS: Final = 20_000
LONGEST_TITLE: Final = 300
_DAY: Final = timedelta(days=1)
_STATES: Final = {"CANCELLED": "cancelled", "TENTATIVE": "tentative"}
_NO_START: Final = QT_TRANSLATE_NOOP("agenda", "It says no day: nothing can be kept of it.")
_CUT: Final = QT_TRANSLATE_NOOP("agenda", "The file ends in the middle of it: ask for the file again.")
_TOO_MANY: Final = QT_TRANSLATE_NOOP("agenda", "The file holds more than {most} events: import it in parts.")
_NO_UID: Final = QT_TRANSLATE_NOOP("agenda", "It has no identity of its own: its title and its hour stand for it.")
_ZONE: Final = QT_TRANSLATE_NOOP("agenda", "The time zone “{zone}” is not known: its hours are read as those of {own}.")
_REPEATS: Final = QT_TRANSLATE_NOOP("agenda", "It repeats: {count} days are kept, up to {last}.")
_ONCE: Final = QT_TRANSLATE_NOOP("agenda", "How it repeats cannot be read: its first day alone is kept.")


class Found(NamedTuple):
    """One event, or one occurrence of it: between two instants (aware, UTC), or whole days, both ends included."""

    uid: str
    occurrence: str
    title: str
    state: str
    starts_at: datetime | None
    ends_at: datetime | None
    first_on: date | None
    last_on: date | None
    zone: str
    place: str
    notes: str
    sequence: int
    fingerprint: str


class Read(NamedTuple):
    """What became of one event of the file: its occurrences and notices, or the reason why nothing is kept."""

    title: str
    events: tuple[Found, ...] = ()
    notices: tuple[Text, ...] = ()
    reason: Text | None = None
    repeats: bool = False


def read_events(content: bytes, window: Window, zone: str) -> Iterator[Read]:
    """Give what a file says, event by event; `zone` is that of hours that name none."""
    every = list(components(content))
    declared = {one.words("TZID"): one for one in every if one.kind == "VTIMEZONE"}
    events = [one for one in every if one.kind == "VEVENT"]
    moved = _moved(events)
    for place, event in enumerate(events):
        if place >= MOST_EVENTS:
            yield Read(_title(event), reason=_TOO_MANY.format(most=MOST_EVENTS))
            return
        zones = Zones(zone, declared)
        try:
            yield _read(event, zones, window, moved)
        except UserError as error:
            yield Read(_title(event), reason=error.text)


def _moved(events: Sequence[Component]) -> Mapping[str, set[str]]:
    """Return the occurrences that other events of the file replace, as they write them, by identity."""
    found: dict[str, set[str]] = {}
    for event in events:
        if (named := event.first("RECURRENCE-ID")) is not None:
            found.setdefault(event.words("UID"), set()).add(f"{named.parameters.get('TZID', '')}:{named.value}")
    return found


def _read(event: Component, zones: Zones, window: Window, moved: Mapping[str, set[str]]) -> Read:
    if not event.is_whole:
        return Read(_title(event), reason=_CUT)
    given = event.first("DTSTART")
    if given is None:
        return Read(_title(event), reason=_NO_START)
    start = moment(given, zones)
    end = _end(event, start, zones)
    uid = event.words("UID")
    starts, notices = _starts(event, start, zones, window)
    replaced = {_key(one, zones) for one in moved.get(uid, ())} if event.first("RRULE") else set()
    found = tuple(
        _found(event, uid, (each, end), _occurrence(event, each, zones), zones)
        for each in starts
        if each.key not in replaced
    )
    notices += [] if uid else [_NO_UID]
    notices += [_ZONE.format(zone=name, own=zones.default) for name in sorted(zones.unknown)]
    return Read(_title(event), found, tuple(notices), repeats=event.first("RRULE") is not None)


def _starts(event: Component, start: Moment, zones: Zones, window: Window) -> tuple[list[Moment], list[Text]]:
    """Return each start of an event, and what is to be said of them."""
    rule = event.first("RRULE")
    if rule is None or event.first("RECURRENCE-ID") is not None:
        return [start, *_listed(event, "RDATE", zones)], []
    try:
        kept = occurrences(rule.value, start, window)
    except UserError:
        return [start], [_ONCE]
    left_out = {one.key for one in _listed(event, "EXDATE", zones)}
    added = [one for one in _listed(event, "RDATE", zones) if window.first <= one.day <= window.last]
    every = sorted({one.key: one for one in (*kept, *added) if one.key not in left_out}.values())
    last = max((one.day for one in every), default=start.day)
    return every, [_REPEATS.format(count=len(every), last=f"{last:%d/%m/%Y}")]


def _listed(event: Component, name: str, zones: Zones) -> list[Moment]:
    return [
        moment(one, zones, value.split("/")[0]) for one in event.every(name) for value in one.value.split(",") if value
    ]


def _end(event: Component, start: Moment, zones: Zones) -> timedelta:
    """Return how long an event lasts; whole days end before their last one (section 3.6.1)."""
    if (given := event.first("DTEND")) is not None:
        end = moment(given, zones)
        whole = end.day - start.day
        return max(timedelta(), end.instant - start.instant if start.local and end.local else whole)
    if (given := event.first("DURATION")) is not None:
        return duration(given.value)
    return timedelta() if start.local else _DAY


def _occurrence(event: Component, start: Moment, zones: Zones) -> str:
    if (named := event.first("RECURRENCE-ID")) is not None:
        return moment(named, zones).key
    return start.key if event.first("RRULE") or event.first("RDATE") else ""


def _key(written: str, zones: Zones) -> str:
    zone, _, value = written.partition(":")
    try:
        return moment(Property("RECURRENCE-ID", {"TZID": zone} if zone else {}, value), zones).key
    except UserError:
        return ""


def _found(event: Component, uid: str, span: tuple[Moment, timedelta], occurrence: str, zones: Zones) -> Found:
    start, length = span
    place, notes, state = event.words("LOCATION"), event.words("DESCRIPTION"), event.words("STATUS").upper()
    title = _title(event)
    zone = zones.default if start.zone in ("", "UTC") else start.zone
    try:
        last = start.day + max(length, _DAY) - _DAY
        whole = (None, None, start.day, last) if start.local is None else None
        hours = whole or (start.instant, start.instant + length, None, None)
    except OverflowError:
        raise UserError(_NO_START) from None
    sequence = event.words("SEQUENCE")
    number = int(sequence[:6]) if sequence[:6].isascii() and sequence[:6].isdigit() else 0
    starts, ends, first, last_on = hours
    kept = (title, _STATES.get(state, "confirmed"), starts, ends, first, last_on, zone, place, notes)
    mark = hashlib.sha256(repr(kept).encode("utf-8", "replace")).hexdigest()[:32]
    own = uid or f"no-uid-{hashlib.sha256(f'{title}{start.key}'.encode('utf-8', 'replace')).hexdigest()[:32]}"
    return Found(own[:500], occurrence, *kept, number, mark)


def _title(event: Component) -> str:
    return clean_line(event.words("SUMMARY")[: 4 * LONGEST_TITLE])[:LONGEST_TITLE]
