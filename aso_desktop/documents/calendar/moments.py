"""Days, hours and time zones of a calendar file (RFC 5545, sections 3.3.4 to 3.3.6 and 3.2.19)."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final, NamedTuple, NoReturn
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.documents.calendar.lines import Component, Property

UTC_NAME: Final = "UTC"
_MOMENT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?", re.ASCII)
_DURATION: Final = re.compile(
    r"([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?", re.ASCII
)
_LAST_SECOND: Final = 59


class Moment(NamedTuple):
    """A whole day, or what the hands of a clock of `zone` show (naive)."""

    day: date
    local: datetime | None = None
    zone: str = ""

    @property
    def instant(self) -> datetime:
        """Return the instant, aware, UTC; an hour that the clocks skip is counted from before the change."""
        local = self.local or datetime.combine(self.day, datetime.min.time())
        return local.replace(tzinfo=ZoneInfo(self.zone or UTC_NAME)).astimezone(UTC)

    @property
    def key(self) -> str:
        """Return what names one occurrence: its day, or its instant."""
        return f"{self.instant:%Y%m%dT%H%M%SZ}" if self.local else f"{self.day:%Y%m%d}"


class Zones:
    """The time zones that a file names, under the names of the IANA database."""

    def __init__(self, default: str, declared: Mapping[str, Component]) -> None:
        """Know the zone of hours without one, and the zones that the file describes."""
        self.default = default
        self._declared = declared
        self.unknown: set[str] = set()

    def name(self, given: str) -> str:
        """Return the name of a zone; the default one, noted as unknown, where nothing tells which it is."""
        if not given:
            return self.default
        wanted = given.strip('"/ ')
        declared = self._declared.get(given)
        location = declared.words("X-LIC-LOCATION") if declared else ""
        for name in (wanted, location, _of_windows(wanted), "/".join(wanted.split("/")[-2:]), wanted.split("/")[-1]):
            if name and is_zone(name):
                return name
        self.unknown.add(given[:60])
        return self.default


@lru_cache(maxsize=256)
def is_zone(name: str) -> bool:
    """Say whether the IANA database holds a zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def moment(found: Property, zones: Zones, value: str = "") -> Moment:
    """Return the moment of a property, or of one of its values; refuses what is none."""
    written = (value or found.value).strip()
    match = _MOMENT.fullmatch(written)
    if match is None:
        return _refuse(written)
    year, month, day, hour, minute, second, utc = match.groups()
    try:
        on = date(int(year), int(month), int(day))
        if hour is None:
            return Moment(on)
        at = time(int(hour), int(minute), min(int(second or 0), _LAST_SECOND))  # a leap second has no clock here
    except ValueError:
        return _refuse(written)
    read = Moment(on, datetime.combine(on, at), UTC_NAME if utc else zones.name(found.parameters.get("TZID", "")))
    return read if _has_instant(read) else _refuse(written)


def duration(value: str) -> timedelta:
    """Return a duration; refuses what is none, or runs backwards."""
    match = _DURATION.fullmatch(value.strip())
    if match is None or match[1] == "-":
        text = QT_TRANSLATE_NOOP("agenda", "“{value}” is not a duration of a calendar file.")
        raise UserError(text.format(value=value[:40]))
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def _has_instant(read: Moment) -> bool:
    """Say whether the hour stays inside the years that a computer counts, seen from Greenwich."""
    try:
        return bool(read.instant)
    except OverflowError:
        return False


def _refuse(value: str) -> NoReturn:
    text = QT_TRANSLATE_NOOP("agenda", "“{value}” is not a date of a calendar file.")
    raise UserError(text.format(value=value[:40]))


def _of_windows(name: str) -> str:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return str(WINDOWS_TO_OLSON.get(name, ""))
