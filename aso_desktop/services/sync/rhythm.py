"""When to exchange: every 20 s in use, 5 min when idle, 3 s after a save, soon after a hint of the shared space.

A share that fails is left alone a while.
"""

import random
import time
from collections.abc import Callable
from typing import Final

from aso_desktop.sync.hub.patience import Patience

IN_USE: Final = 20.0
"""Seconds between two rounds while somebody works."""
IDLE: Final = 300.0
"""Seconds between two rounds while nobody does; and how long nobody must have typed or clicked for that."""
AFTER_SAVE: Final = 3.0
"""Seconds from the last save to the round that sends it."""
AFTER_HINT: Final = 2.0
"""Most seconds from a hint to the round that reads what it tells of; as many lie between two such rounds at least."""
SPREAD: Final = 0.2
"""Part by which a pause is longer or shorter: 200 devices do not come at once."""


class Rhythm:
    """Says how long to wait for the next round."""

    def __init__(self, now: Callable[[], float] = time.monotonic, chance: Callable[[], float] = random.random) -> None:
        """Take the time from `now` (seconds, any origin) and numbers between 0 and 1 from `chance`."""
        self._now = now
        self._chance = chance
        self._patience = Patience(now, chance)
        self._last: float | None = None
        self._saved: float | None = None
        self._heard: float | None = None
        self._factor = 1.0

    def saved(self) -> None:
        """Note that something was written here."""
        self._saved = self._now()

    def heard(self) -> None:
        """Note that a colleague announced something: all who hear it do not come at once."""
        self._heard = max(self._now(), (self._last or 0) + AFTER_HINT) + AFTER_HINT * self._chance()

    def started(self) -> None:
        """Note that a round begins: it takes up what was saved and announced so far."""
        self._saved = self._heard = None

    def ended(self, *, answered: bool) -> None:
        """Note that a round is over, and whether the share answered."""
        self._last = self._now()
        self._factor = 1 - SPREAD + 2 * SPREAD * self._chance()
        if answered:
            self._patience.succeeded()
        else:
            self._patience.failed()

    def wait(self, idle: float) -> float:
        """Return the seconds until the next round, for somebody who has not typed for `idle` seconds."""
        if self._last is None:
            return 0.0
        if left := self._patience.remaining():
            return left
        due = self._last + (IDLE if idle >= IDLE else IN_USE) * self._factor
        if self._saved is not None:
            due = min(due, self._saved + AFTER_SAVE)
        if self._heard is not None:
            due = min(due, self._heard)
        return max(0.0, due - self._now())
