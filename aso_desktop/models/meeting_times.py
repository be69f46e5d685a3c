"""Instants from the hands of a clock on a wall; an hour that a change of clocks skips is refused with the nearest."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP


def zone_of(name: str) -> ZoneInfo:
    """Return a time zone of the IANA database; refuse a name it does not hold."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        text = QT_TRANSLATE_NOOP("meetings", "“{zone}” is not a time zone: write it as Europe/Paris.")
        raise UserError(text.format(zone=name[:40]), field="time_zone") from None


def instant(local: datetime, zone: str, field: str) -> datetime:
    """Return the instant (aware, UTC) that a clock of `zone` shows as `local` (naive).

    An hour that comes twice is the first of the two; one that never comes is refused beside `field`.
    """
    there = local.replace(tzinfo=zone_of(zone))
    found = there.astimezone(UTC)
    shown = found.astimezone(there.tzinfo).replace(tzinfo=None)
    if shown != local:
        text = QT_TRANSLATE_NOOP(
            "meetings", "{given} does not exist on {day}: the clocks go forward. The nearest hour is {nearest}."
        )
        words = text.format(given=f"{local:%H:%M}", day=f"{local:%d/%m/%Y}", nearest=f"{shown:%H:%M}")
        raise UserError(words, field=field)
    return found


def local_time(moment: datetime, zone: str) -> datetime:
    """Return what a clock of `zone` shows at an instant (naive)."""
    return moment.astimezone(zone_of(zone)).replace(tzinfo=None)
