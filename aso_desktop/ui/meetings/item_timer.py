"""How long an item takes, on the clock that never goes back."""

import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from aso_desktop.services.meetings.sitting.queries import ItemRow

NEARLY: Final = 0.8
"""Share of the planned time from which the timer warns."""
Monotonic = Callable[[], float]


class ItemTimer:
    """Counts the seconds of one item at a time; moving the wall clock changes nothing."""

    def __init__(self, monotonic: Monotonic = time.monotonic) -> None:
        """Know the clock to count on."""
        self._monotonic = monotonic
        self._since = 0.0
        self._before = 0
        self.item_id: UUID | None = None

    def start(self, item_id: UUID, already_s: int) -> None:
        """Count an item from what it took before."""
        self.item_id, self._before, self._since = item_id, already_s, self._monotonic()

    def seconds(self) -> int:
        """Return what the item took so far."""
        return self._before + int(self._monotonic() - self._since) if self.item_id else 0


def ink_of(actual_s: int, planned_min: int | None) -> str:
    """Return the colour of a time: warning from 80 % of the plan, danger beyond it."""
    if not planned_min:
        return "text"
    if actual_s > planned_min * 60:
        return "danger"
    return "warning" if actual_s >= planned_min * 60 * NEARLY else "text"


def estimated_end(items: Sequence[ItemRow], current: UUID | None, actual_s: int, now: datetime) -> datetime:
    """Return now, plus what is left of the current item, plus what is planned for those still open."""
    left = 0
    for item in items:
        planned = (item.planned_min or 0) * 60
        if item.id == current:
            left += max(0, planned - actual_s)
        elif not item.closed_at and item.state == "accepted":
            left += planned
    return now + timedelta(seconds=left)


def minutes_words(seconds: int) -> str:
    """Return 744 s as 12:24."""
    return f"{seconds // 60:02d}:{seconds % 60:02d}"
