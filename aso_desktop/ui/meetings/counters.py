"""The figure of the room in the sidebar."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from aso_desktop.services.meetings import queries
from aso_desktop.ui.kit.panel import Counter

DAYS: Final = 7
"""Meetings of the coming week are counted."""


def counters(db: Any, today: date) -> Mapping[str, Counter]:
    """Return how many meetings are to be held within a week, on a reader thread."""
    since = datetime.combine(today, time(), UTC)
    number, _first = queries.to_hold(db, _text(since), _text(since + timedelta(days=DAYS)))
    return {"all": Counter(number)}


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
