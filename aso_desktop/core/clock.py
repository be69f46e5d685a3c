"""Where the time comes from, so that tests and demonstrations can choose it."""

from datetime import UTC, date, datetime, tzinfo
from typing import Protocol


class Clock(Protocol):
    """What the program asks of time."""

    def now(self) -> datetime:
        """Return the instant, aware, in UTC."""
        ...

    def today(self) -> date:
        """Return the local calendar day."""
        ...


class SystemClock:
    """The clock of the machine, in the machine's own zone."""

    def now(self) -> datetime:
        """Return the instant, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the local calendar day."""
        return datetime.now(UTC).astimezone().date()


class FixedClock:
    """A clock that stands still until it is moved: demonstrations, pictures and tests."""

    def __init__(self, instant: datetime, zone: tzinfo = UTC) -> None:
        """Stand at `instant` (aware)."""
        self._instant = instant
        self._zone = zone

    def now(self) -> datetime:
        """Return the instant, aware, in UTC."""
        return self._instant.astimezone(UTC)

    def today(self) -> date:
        """Return the calendar day in the clock's zone."""
        return self._instant.astimezone(self._zone).date()

    def move_to(self, instant: datetime) -> None:
        """Stand at another instant, earlier or later."""
        self._instant = instant
