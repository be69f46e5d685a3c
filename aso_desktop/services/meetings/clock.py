"""Hours as the clock of a meeting shows them. Loads nothing heavy."""

from datetime import datetime
from zoneinfo import ZoneInfo


def local_hour(instant: str, zone: str) -> datetime:
    """Return what a clock of `zone` shows (naive) at an instant given as ISO text."""
    return datetime.fromisoformat(instant).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
