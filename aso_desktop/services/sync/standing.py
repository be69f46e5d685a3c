"""How the exchange stands, in what the status bar says of it. Loads nothing heavy by itself."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final, NamedTuple

from aso_desktop.services.sync import queries

Connection = Any
"""A DB-API connection on the reader's thread."""


class Mood(StrEnum):
    """What the status bar says first."""

    ALONE = "alone"
    """No shared space."""
    LOOKING = "looking"
    """A shared space is known; how this device stands is not read yet, or was never asked."""
    PENDING = "pending"
    EXCHANGED = "exchanged"
    OFFLINE = "offline"
    """The share does not answer: an ordinary state."""
    STOPPED = "stopped"
    """Somebody has to do something before exchange goes on; the room says what."""


class Standing(NamedTuple):
    """The state of the exchange; `reached_at` in milliseconds since 1970, `conflicts` those a person can settle."""

    mood: Mood
    waiting: int = 0
    reached_at: int | None = None
    conflicts: int = 0


ALONE: Final = Standing(Mood.ALONE)
_OFFLINE: Final = frozenset({"out_of_reach", "slow", "unknown", "empty", "missing", "no_hub", "machine"})
"""Reasons that pass by themselves, or that IT sees to: nothing is asked of the person at this device."""

_HEALED: Final = "rolled_back"
"""Exchange went on after this device had put back what the share had lost: the room tells of it, nothing stopped."""


def first_look(database: Connection) -> Standing:
    """Return what is known at once; members and conflicts are read later, for they need heavy modules."""
    line = queries.hub(database)
    return ALONE if line is None else Standing(Mood.LOOKING, queries.waiting(database).changes, line.reached_at)


def stand(database: Connection, conflicts: Callable[[Connection], list[Any]]) -> Standing:
    """Return how the exchange stands; `conflicts` lists the open ones."""
    line = queries.hub(database)
    if line is None:
        return ALONE
    found = sum(1 for cell in conflicts(database) if not cell.incomplete)
    return Standing(_mood(database, line), queries.waiting(database).changes, line.reached_at, found)


def _mood(database: Connection, line: queries.HubLine) -> Mood:
    from aso_desktop.services.sync.seat import required_seat

    seat = required_seat(database, queries.present_device(database).id)
    state = seat.state.value if seat.state else "pending"
    if line.reason and line.reason != _HEALED:
        return Mood.OFFLINE if line.reason in _OFFLINE else Mood.STOPPED
    if state == "revoked":
        return Mood.STOPPED
    if line.tried_at is None:
        return Mood.LOOKING
    return Mood.PENDING if state == "pending" else Mood.EXCHANGED
