"""Meetings in the command palette."""

from collections.abc import Sequence
from typing import Any

from aso_desktop.services.meetings import labels, queries
from aso_desktop.services.meetings.clock import local_hour
from aso_desktop.ui.kit.finding import Found
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.meetings.words import short_day


def find(db: Any, typed: str, limit: int) -> Sequence[Found]:
    """Return the meetings whose title, reference, series or agenda holds what is typed, the newest first."""
    found = []
    for row in queries.containing(db, typed, limit):
        starts = local_hour(row.starts_at, row.time_zone)
        when = f"{short_day(starts.date().isoformat())} {starts:%H:%M}"
        note = " · ".join(filter(None, (when, row.reference, spoken(labels.STATES[row.state]))))
        found.append(Found(row.title, note, "calendar-check", Target("meetings", "all", "meeting", row.id)))
    return found
