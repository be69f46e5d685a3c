"""How long to leave a hub alone that does not answer: 30 s, doubled with each failure, at most 10 min."""

import random
import time
from collections.abc import Callable
from typing import Final

FIRST_SECONDS: Final = 30.0
LONGEST_SECONDS: Final = 600.0
_ENOUGH: Final = 10
_SPREAD: Final = 0.2
"""Part by which a pause is longer or shorter than its place in the row: 200 devices do not come back at once."""


class Patience:
    """Counts failures in a row and says when to try again; one success ends it."""

    def __init__(self, now: Callable[[], float] = time.monotonic, chance: Callable[[], float] = random.random) -> None:
        """Take the time from `now` (seconds, any origin) and numbers between 0 and 1 from `chance`."""
        self._now = now
        self._chance = chance
        self._failures = 0
        self._until = 0.0

    def failed(self) -> float:
        """Note a failure; return the seconds to leave the hub alone."""
        pause = min(FIRST_SECONDS * 2.0 ** min(self._failures, _ENOUGH), LONGEST_SECONDS)
        pause *= 1 - _SPREAD + 2 * _SPREAD * self._chance()
        self._failures += 1
        self._until = self._now() + pause
        return pause

    def succeeded(self) -> None:
        """Note that the hub answered: the normal rhythm is back."""
        self._failures = 0
        self._until = 0.0

    def remaining(self) -> float:
        """Return the seconds until the next try, 0 when one may be made now; a person who asks need not wait."""
        return max(0.0, self._until - self._now()) if self._failures else 0.0
