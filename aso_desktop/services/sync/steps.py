"""Long work on the file, a step at a time: many share a transaction while nobody waits to write."""

import gc
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

from aso_desktop.services.sync.cards import EXCHANGE
from aso_desktop.store.unit_of_work import UnitOfWork, Work

LONGEST: Final = 1.0
"""Seconds of work in one transaction: what it leaves to the commit is written while somebody waits."""
_UNBROKEN: Final = 2.0
"""Seconds without a pause for other processes, whose waiting nobody sees here."""
_PAUSE: Final = 0.11
"""Seconds: who waits for the file looks again every 100 ms (https://sqlite.org/c3ref/busy_timeout.html)."""

State = TypeVar("State")


def take_steps(unit_of_work: UnitOfWork, step: Callable[[Work, State], State | None], state: State) -> None:
    """Take steps, each from the state that the one before returned, until one returns None.

    A page that many steps touch is written once. Whoever comes to write waits for the step in hand only: the
    transaction ends with it.
    """
    left: State | None = state
    pause = time.monotonic() + _UNBROKEN
    while left is not None:
        with _many_rows(), unit_of_work("exchange", EXCHANGE, undoable=False) as work:
            end = min(time.monotonic() + LONGEST, pause)
            while left is not None:
                left = step(work, left)
                if unit_of_work.is_awaited or time.monotonic() > end:
                    break
        if left is not None and time.monotonic() > pause:
            threading.Event().wait(_PAUSE)
            pause = time.monotonic() + _UNBROKEN


@contextmanager
def _many_rows() -> Iterator[None]:
    """Hold collections back while thousands of rows are made and dropped: none of them is part of a circle."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
