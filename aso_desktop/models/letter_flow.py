"""Where a letter may go from where it stands (domain 3.2: flow of each direction, side states)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class State(StrEnum):
    """Where a letter stands (domain: flow of each direction)."""

    DRAFT = "draft"
    REGISTERED = "registered"
    ASSIGNED = "assigned"
    IN_PROGRESS = "in_progress"
    IN_VISA = "in_visa"
    TO_SIGN = "to_sign"
    SIGNED = "signed"
    SENT = "sent"
    RECEIPT_RETURNED = "receipt_returned"
    UNDELIVERED = "undelivered"
    ANSWERED = "answered"
    NO_ACTION = "no_action"
    TRANSFERRED = "transferred"
    WAITING_THIRD_PARTY = "waiting_third_party"
    DORMANT = "dormant"
    CLOSED = "closed"
    CANCELLED = "cancelled"


OPEN_STATES: Final = frozenset(
    {
        State.REGISTERED,
        State.ASSIGNED,
        State.IN_PROGRESS,
        State.IN_VISA,
        State.TO_SIGN,
        State.SIGNED,
        State.WAITING_THIRD_PARTY,
    }
)
"""States in which somebody still has something to do; what « À traiter » counts."""

_INCOMING: Final[Mapping[State, frozenset[State]]] = {
    State.REGISTERED: frozenset(
        {State.ASSIGNED, State.IN_PROGRESS, State.ANSWERED, State.NO_ACTION, State.TRANSFERRED}
    ),
    State.ASSIGNED: frozenset(
        {State.REGISTERED, State.IN_PROGRESS, State.ANSWERED, State.NO_ACTION, State.TRANSFERRED}
    ),
    State.IN_PROGRESS: frozenset({State.ASSIGNED, State.IN_VISA, State.ANSWERED, State.NO_ACTION, State.TRANSFERRED}),
    State.IN_VISA: frozenset({State.IN_PROGRESS, State.ANSWERED, State.NO_ACTION}),
    State.ANSWERED: frozenset({State.CLOSED, State.IN_PROGRESS}),
    State.NO_ACTION: frozenset({State.CLOSED, State.IN_PROGRESS}),
    State.TRANSFERRED: frozenset({State.CLOSED, State.IN_PROGRESS}),
    State.CLOSED: frozenset({State.IN_PROGRESS}),
}
_OUTGOING: Final[Mapping[State, frozenset[State]]] = {
    State.REGISTERED: frozenset({State.IN_VISA, State.TO_SIGN, State.SIGNED, State.SENT}),
    State.IN_VISA: frozenset({State.REGISTERED, State.TO_SIGN}),
    State.TO_SIGN: frozenset({State.IN_VISA, State.SIGNED}),
    State.SIGNED: frozenset({State.SENT, State.TO_SIGN}),
    State.SENT: frozenset({State.RECEIPT_RETURNED, State.UNDELIVERED, State.CLOSED}),
    State.RECEIPT_RETURNED: frozenset({State.CLOSED}),
    State.UNDELIVERED: frozenset({State.SENT, State.CLOSED}),
    State.CLOSED: frozenset({State.SENT}),
}
PAUSES: Final = frozenset({State.WAITING_THIRD_PARTY, State.DORMANT})
_AFTER_PAUSE: Final = frozenset(
    {State.REGISTERED, State.ASSIGNED, State.IN_PROGRESS, State.ANSWERED, State.NO_ACTION, State.TRANSFERRED}
)

_OUTGOING_AFTER_PAUSE: Final = frozenset({State.REGISTERED, State.IN_VISA, State.TO_SIGN, State.SIGNED, State.SENT})


def steps_from(present: State, *, incoming: bool) -> frozenset[State]:
    """Return the states that may follow `present`."""
    if present in PAUSES:
        return _AFTER_PAUSE if incoming else _OUTGOING_AFTER_PAUSE
    flow = _INCOMING if incoming else _OUTGOING
    return flow.get(present, frozenset()) | (PAUSES if present in OPEN_STATES else frozenset())
