"""What a merge is made with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from aso_desktop.services.registers.official import Follow
from aso_desktop.store.capture import Capture, CapturedChange
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import CommitContext, Hook, Work
from aso_desktop.sync.tables import Tables

Reached = tuple[int, int]
"""What is being caught up with, and how far."""


class Late(NamedTuple):
    """What is derived of a snapshot: `noting` follow each of its parts, `catch_up` derives what these left for the end.

    From `beginning` on, it does a little each time and returns how far it came; None once nothing is left.
    """

    noting: Sequence[Hook]
    catch_up: Callable[[Connection, Reached], Reached | None]
    beginning: Reached


@dataclass(frozen=True)
class Merging:
    """The capture, the tables of an open file, and the hooks for what was done here.

    `deriving` alone follow what a colleague did, `late` what a snapshot tells of it; `told` follow what is stamped
    already, a conflict that was settled. `followers` are the rooms that show a number of their own.
    """

    capture: Capture
    tables: Callable[[Connection], Tables]
    hooks: Sequence[Hook]
    deriving: Sequence[Hook]
    told: Sequence[Hook]
    late: Late
    followers: Sequence[Follow] = ()

    def take_up(self, work: Work, operation: str) -> None:
        """Stamp local changes that nobody took up yet: merged values would otherwise pass for their parents."""
        context = context_of(work, operation, self.capture.take(work.connection))
        if context.captured:
            for hook in self.hooks:
                hook(context)


def context_of(work: Work, operation: str, captured: Sequence[CapturedChange]) -> CommitContext:
    """Return what hooks are told of changes that the unit of work did not capture itself."""
    return CommitContext(work.connection, captured, operation, work.words, work.author, work.now)
