"""What commands and screens give to reminders, and the rules that are shipped."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text


class Rule(NamedTuple):
    """When a reminder is due: `after_days` working days late, at most `most` times, `interval_days` apart.

    `state` keeps the rule to letters of that state, or to steps of that mode; empty: to all. `id` is None for a rule
    that is shipped.
    """

    id: UUID | None
    subject: str
    state: str
    after_days: int
    interval_days: int
    most: int
    channel: str
    at_opening: bool = False
    wording: str = ""


SHIPPED: Final = (
    Rule(None, "circuit", "", 1, 2, 3, "email"),
    Rule(None, "letter", "", 1, 5, 3, "email"),
    Rule(None, "deadline", "", 0, 3, 3, "email"),
    Rule(None, "task", "", 2, 5, 2, "email"),
)
"""The rules in force while the service keeps none of its own."""

WORDINGS: Final[dict[str, Text]] = {
    "circuit": QT_TRANSLATE_NOOP(
        "reminders", "The step “{step}” of “{title}” has been waiting for you since {due} (days late: {days})."
    ),
    "letter": QT_TRANSLATE_NOOP("reminders", "Letter {number}, “{title}”, was due on {due} (days late: {days})."),
    "deadline": QT_TRANSLATE_NOOP("reminders", "“{title}” {number} ends on {due}."),
    "task": QT_TRANSLATE_NOOP("reminders", "The task “{title}” was due on {due} (days late: {days})."),
}
GREETING: Final = QT_TRANSLATE_NOOP("reminders", "Good morning {name},")
CLOSING: Final = QT_TRANSLATE_NOOP("reminders", "Thank you for telling me where it stands.")
HEADING: Final = QT_TRANSLATE_NOOP("reminders", "Reminder of {day}")


@dataclass(frozen=True)
class RuleInput:
    """A rule of the service's own."""

    label: str
    subject: str
    after_days: int = 1
    interval_days: int = 5
    most: int = 3
    state: str = ""
    channel: str = "email"
    at_opening: bool = False
    wording: str = ""


@dataclass(frozen=True)
class CallInput:
    """One line of the call book."""

    subject: str
    caller: str = ""
    phone: str = ""
    direction: str = "incoming"
    called_at: datetime | None = None
    contact_id: UUID | None = None
    notes: str = ""
    follow_up: str = ""
    call_back_on: date | None = None
    for_agent_id: UUID | None = None
    letter_id: UUID | None = None
    dossier_id: UUID | None = None
