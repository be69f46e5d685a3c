"""What goes into the correspondence room and what comes out of it: plain frozen values, for windows and commands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal, NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import Text
from aso_desktop.core.settings import Policies, Preferences

NO_MARK: Final = "none"
PRIORITY_DAYS: Final[Mapping[str, int]] = MappingProxyType({"normal": 30, "urgent": 8, "very_urgent": 4})
"""Priority → internal target in working days, as shipped."""


@dataclass(frozen=True)
class HouseRules:
    """What the settings decide for letters. `marks` are the marks allowed; having none always is.

    `january_grace_days` lets the first days of January still register mail under the previous year; 0 forbids it.
    """

    calendar: Calendar = field(default_factory=Calendar)
    marks: frozenset[str] = frozenset(
        {"internal", "restricted_use", "confidential_personal", "confidential_medical", "confidential_hr"}
    )
    allow_export: bool = True
    january_grace_days: int = 0
    priority_days: Mapping[str, int] = field(default_factory=lambda: PRIORITY_DAYS)

    @classmethod
    def of(cls, preferences: Preferences, policies: Policies) -> "HouseRules":
        """Return the rules that the preferences and IT's policies make."""
        return cls(
            calendar=preferences.calendar,
            marks=frozenset(policies.protection_marks.value),
            allow_export=policies.allow_export.value,
        )


@dataclass(frozen=True)
class OfficeDay:
    """The day a write happens on, and the rules in force that day."""

    today: date
    rules: HouseRules


@dataclass(frozen=True)
class PartyInput:
    """A correspondent: entries of the directory, or only the words to print.

    `create` asks for a new entry when only words are given; `email` goes into it.
    """

    printed: str = ""
    contact_id: UUID | None = None
    organisation_id: UUID | None = None
    held_position_id: UUID | None = None
    create: Literal["", "contact", "organisation"] = ""
    email: str = ""

    @property
    def is_known(self) -> bool:
        """Say whether the directory holds this correspondent."""
        return bool(self.contact_id or self.organisation_id or self.held_position_id)


@dataclass(frozen=True)
class EnclosureInput:
    """A file to enclose. `original_name` stands for the file's own where it came under another name."""

    path: Path
    role: str = "main"
    source: str = "file"
    original_name: str | None = None


@dataclass(frozen=True)
class LinkInput:
    """The new letter `kind` (answers, transmits, …) the letter `target_id`."""

    target_id: UUID
    kind: str = "answers"


@dataclass(frozen=True)
class LetterInput:
    """Everything a letter can be registered with; what is left out takes the value that its meaning says.

    `registered_on` and, for an arrival, `received_on`: today. `register_id`: the first open register of the direction.
    `enclosure_count`: the number of files. `is_request` and the target date: from the type, the priority and the
    calendar. `block_id` takes the next number of a reserved block.
    """

    direction: str
    subject: str
    register_id: UUID | None = None
    block_id: UUID | None = None
    type_code: str | None = None
    senders: tuple[PartyInput, ...] = ()
    recipients: tuple[PartyInput, ...] = ()
    copies: tuple[PartyInput, ...] = ()
    enclosures: tuple[EnclosureInput, ...] = ()
    links: tuple[LinkInput, ...] = ()
    summary: str = ""
    notes: str = ""
    sending_mode: str = "simple"
    medium: str = "paper"
    document_date: date | None = None
    received_on: date | None = None
    registered_on: date | None = None
    sent_on: date | None = None
    sender_reference: str = ""
    tracking_number: str = ""
    signatory: str = ""
    drafter: str = ""
    enclosure_count: int | None = None
    language: str = "fr"
    priority: str = "normal"
    mark: str = NO_MARK
    personal_data: bool = False
    is_request: bool | None = None
    lead_id: UUID | None = None
    unit_id: UUID | None = None
    instructions: tuple[str, ...] = ()
    target_days: int | None = None
    due_on: date | None = None
    physical_location: str = ""
    message_id: str = ""
    batch: str = ""


class Duplicate(NamedTuple):
    """A letter that a new one resembles, and by what: message, file, reference, fingerprint or subject."""

    letter_id: UUID
    number: str
    why: str


class Registered(NamedTuple):
    """What registering did: the number given, what deserves a look, and the letters that resemble it."""

    changes: Changes
    letter_id: UUID
    number: str
    notices: tuple[Text, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()


class FileResult(NamedTuple):
    """What became of one file of an import; `reason` says why it was refused."""

    file: str
    result: Literal["accepted", "refused"]
    id: UUID | None = None
    number: str | None = None
    reason: Text | None = None
    notices: tuple[Text, ...] = ()
