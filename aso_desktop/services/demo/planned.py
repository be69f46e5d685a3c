"""What the demonstration has decided to write, before any of it is written: plain values."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Final

ARRIVALS: Final = "arrivals"
DEPARTURES: Final = "departures"
NOTES: Final = "notes"
CABINET: Final = "cabinet"
"""The registers of the demonstration: three of the section, one of the second unit."""


@dataclass(frozen=True)
class Correspondent:
    """Somebody by their places in the directory, a unit of the section (1 or 2), or words alone."""

    person: int | None = None
    body: int | None = None
    unit: int | None = None
    words: str = ""


NOT_YET: Final = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Step:
    """A change of state by an officer; `at` is filled when its moment is found."""

    state: str
    officer: int
    reason: str = ""
    oral_reply: str = ""
    review_on: date | None = None
    at: datetime = NOT_YET


@dataclass(frozen=True)
class Paper:
    """A document to make. Papers with the same `key` are the same bytes, shared by several letters."""

    key: str
    kind: str
    name: str
    role: str = "main"


@dataclass
class PlannedLetter:
    """One letter to register, and what becomes of it afterwards."""

    key: int
    at: datetime
    registered_on: date
    officer: int
    register: str
    direction: str
    subject: str
    type_code: str
    body: tuple[str, ...] = ()
    paper_names: tuple[str, ...] = ()
    summary: str = ""
    notes: str = ""
    sending_mode: str = "simple"
    medium: str = "paper"
    document_date: date | None = None
    received_on: date | None = None
    sent_on: date | None = None
    sender_reference: str = ""
    tracking_number: str = ""
    signatory: str = ""
    drafter: str = ""
    enclosure_count: int = 0
    language: str = "fr"
    priority: str = "normal"
    mark: str = "none"
    personal_data: bool = False
    is_request: bool = False
    lead: int | None = None
    unit: int = 1
    instructions: tuple[str, ...] = ()
    due_on: date | None = None
    physical_location: str = ""
    senders: tuple[Correspondent, ...] = ()
    recipients: tuple[Correspondent, ...] = ()
    copies: tuple[Correspondent, ...] = ()
    links: list[tuple[str, int]] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    papers: list[Paper] = field(default_factory=list)


@dataclass(frozen=True)
class PlannedVoid:
    """A number used up without a letter."""

    at: datetime
    registered_on: date
    officer: int
    register: str
    reason: str


@dataclass(frozen=True)
class Plan:
    """The whole demonstration, in the order of time; `last_quarter` is the first day of the present one."""

    letters: list[PlannedLetter]
    voids: list[PlannedVoid]
    working_days: list[date]
    last_quarter: date
