"""Hears of what colleagues announce where the shared space tells: a hint to look sooner, which the poll never needs."""

import time
from collections.abc import Callable
from contextlib import suppress
from threading import Event
from typing import Protocol

from aso_desktop.core.errors import Cancelled, EnvironmentFailure
from aso_desktop.store.unit_of_work import UnitOfWork
from aso_desktop.sync.hub.opening import tells
from aso_desktop.sync.keys import local


class Ear(Protocol):
    """A line to the shared space of its own: rounds go on while it waits."""

    def wait_for_hint(self, seconds: float) -> bool:
        """Wait until somebody announces something, at most so long."""
        ...

    def close(self) -> None:
        """Let the line go."""
        ...


class Listener:
    """Waits for the next thing that a colleague announces."""

    def __init__(self, unit_of_work: UnitOfWork, open_ear: Callable[[str, str], Ear], stopping: Event) -> None:
        """Know the profile, what opens a line to an address, and what ends every wait."""
        self._unit_of_work = unit_of_work
        self._open_ear = open_ear
        self._stopping = stopping

    def hears(self) -> bool:
        """Say whether the profile's shared space tells when something is announced."""
        with self._unit_of_work.reading() as work:
            row = local.present_hub(work.connection)
        return row is not None and tells(row.url)

    def wait(self, seconds: float) -> bool:
        """Wait so long, or until something is announced where that is told; say whether it was.

        A shared space that does not answer says nothing: the time is waited for all the same.
        """
        end = time.monotonic() + seconds
        with suppress(EnvironmentFailure, Cancelled):
            if self.hears() and self._listen(seconds):
                return True
        self._stopping.wait(max(0.0, end - time.monotonic()))
        return False

    def _listen(self, seconds: float) -> bool:
        with self._unit_of_work.reading() as work:
            row, secret = local.present_hub(work.connection), local.secret(work.connection)
        if row is None:
            return False
        ear = self._open_ear(row.url, secret)
        try:
            return ear.wait_for_hint(seconds)
        finally:
            ear.close()
