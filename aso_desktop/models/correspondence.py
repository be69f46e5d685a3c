"""Letters and what hangs on them: correspondents, links, enclosures, saved views."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.registers import Direction
from aso_desktop.store.base import Synced, cell


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


class LinkKind(StrEnum):
    """What one letter does to another."""

    ANSWERS = "answers"
    TRANSMITS = "transmits"
    CANCELS = "cancels"
    REPLACES = "replaces"
    COMPLETES = "completes"
    REMINDS = "reminds"
    FOLLOWS = "follows"
    DUPLICATES = "duplicates"


class PartyRole(StrEnum):
    """The place of a correspondent in a letter."""

    SENDER = "sender"
    RECIPIENT = "recipient"
    COPY = "copy"


OPEN_STATES: Final = frozenset(
    {State.REGISTERED, State.ASSIGNED, State.IN_PROGRESS, State.IN_VISA, State.TO_SIGN, State.SIGNED, State.WAITING_THIRD_PARTY}
)
"""States in which somebody still has something to do; what « À traiter » counts."""

_INCOMING: Final[Mapping[State, frozenset[State]]] = {
    State.REGISTERED: frozenset({State.ASSIGNED, State.IN_PROGRESS, State.ANSWERED, State.NO_ACTION, State.TRANSFERRED}),
    State.ASSIGNED: frozenset({State.REGISTERED, State.IN_PROGRESS, State.ANSWERED, State.NO_ACTION, State.TRANSFERRED}),
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
    State.SIGNED: frozenset({State.SENT}),
    State.SENT: frozenset({State.RECEIPT_RETURNED, State.UNDELIVERED, State.CLOSED}),
    State.RECEIPT_RETURNED: frozenset({State.CLOSED}),
    State.UNDELIVERED: frozenset({State.SENT, State.CLOSED}),
    State.CLOSED: frozenset({State.SENT}),
}
_PAUSES: Final = frozenset({State.WAITING_THIRD_PARTY, State.DORMANT})
_AFTER_PAUSE: Final = frozenset({State.REGISTERED, State.ASSIGNED, State.IN_PROGRESS, State.ANSWERED, State.NO_ACTION})

SENDING_MODES: Final = (
    "simple", "email", "tracked", "registered_receipt", "fax", "express", "courier", "hand_delivered", "digital_registered"
)  # fmt: skip
MEDIA: Final = ("paper", "electronic", "mixed")
PRIORITY_DAYS: Final[Mapping[str, int]] = {"normal": 30, "urgent": 8, "very_urgent": 4}
"""Priority → internal target in working days (shipped values; a letter type may say otherwise)."""

MARKS: Final = (
    "none", "internal", "restricted_use", "confidential_personal", "confidential_medical", "confidential_hr", "dr", "dr_france"
)  # fmt: skip
"""Marks of protection, from the lowest to the highest."""
CLASSIFIED: Final = ("secret", "tres secret", "confidentiel defense", "secret defense", "tres secret defense")
"""Levels of classification, folded; their content is refused (IGI 1300)."""
INSTRUCTIONS: Final = ("for_assignment", "for_opinion", "for_information", "draft_for_signature", "see_me", "file")
SHORTEST_SUBJECT: Final = 3
LONGEST_SUBJECT: Final = 1_000


class LetterType(Synced):
    """A kind of letter with its internal target; shipped ones are the same in every profile."""

    __tablename__ = "letter_type"
    __table_number__ = 30

    code: Mapped[str] = cell(1, default="")
    label_fr: Mapped[str] = cell(2, default="")
    label_en: Mapped[str] = cell(3, default="")
    target_days: Mapped[int | None] = cell(4)
    is_request: Mapped[bool] = cell(5, default=False)
    rank: Mapped[int] = cell(6, default=0)


class Letter(Synced):
    """One letter, arrived, sent or internal. Register and direction are fixed once it has a number."""

    __tablename__ = "letter"
    __table_number__ = 31

    direction: Mapped[str] = cell(1, default=Direction.INCOMING)
    register_id: Mapped[UUID | None] = cell(2, ForeignKey("register.id"))
    type_id: Mapped[UUID | None] = cell(3, ForeignKey("letter_type.id"))
    subject: Mapped[str] = cell(4, default="")
    summary: Mapped[str] = cell(5, default="")
    notes: Mapped[str] = cell(6, default="")
    sending_mode: Mapped[str] = cell(7, default="simple")
    medium: Mapped[str] = cell(8, default="paper")
    document_date: Mapped[date | None] = cell(9)
    received_on: Mapped[date | None] = cell(10)
    registered_on: Mapped[date | None] = cell(11)
    sent_on: Mapped[date | None] = cell(12)
    sender_reference: Mapped[str] = cell(13, default="")
    tracking_number: Mapped[str] = cell(14, default="")
    signatory: Mapped[str] = cell(15, default="")
    drafter: Mapped[str] = cell(16, default="")
    enclosure_count: Mapped[int] = cell(17, default=0)
    language: Mapped[str] = cell(18, default="fr")
    priority: Mapped[str] = cell(19, default="normal")
    mark: Mapped[str] = cell(20, default="none")
    personal_data: Mapped[bool] = cell(21, default=False)
    is_request: Mapped[bool] = cell(22, default=False)
    lead_id: Mapped[UUID | None] = cell(23, ForeignKey("agent.id"))
    unit_id: Mapped[UUID | None] = cell(24, ForeignKey("unit.id"))
    instructions: Mapped[str] = cell(25, default="")
    target_days: Mapped[int | None] = cell(26)
    due_on: Mapped[date | None] = cell(27)
    physical_location: Mapped[str] = cell(28, default="")
    message_id: Mapped[str] = cell(29, default="")
    fingerprint: Mapped[str] = cell(30, default="")
    state: Mapped[str] = cell(31, default=State.DRAFT)
    state_reason: Mapped[str] = cell(32, default="")
    review_on: Mapped[date | None] = cell(33)
    oral_reply: Mapped[str] = cell(34, default="")
    read_at: Mapped[datetime | None] = cell(35)
    frozen_sha256: Mapped[str] = cell(36, default="")
    batch: Mapped[str] = cell(37, default="")

    # Derived on each device by the search projection; they never travel.
    number: Mapped[str | None] = mapped_column()
    number_key: Mapped[str | None] = mapped_column()
    number_sort: Mapped[str | None] = mapped_column()
    correspondents: Mapped[str | None] = mapped_column()
    correspondents_key: Mapped[str | None] = mapped_column()
    subject_key: Mapped[str | None] = mapped_column()
    enclosures: Mapped[int | None] = mapped_column()
    is_open: Mapped[bool | None] = mapped_column()

    def move_to(self, state: State, reason: str = "") -> None:
        """Change the state along the flow of the letter's direction; refuse any other step."""
        if state == self.state:
            return
        if state not in self.next_states():
            text = QT_TRANSLATE_NOOP("letter", "A letter in this state cannot take that step.")
            raise UserError(text, field="state")
        if state == State.DORMANT and self.review_on is None:
            text = QT_TRANSLATE_NOOP("letter", "Give the date on which the dormant letter is reviewed.")
            raise UserError(text, field="review_on")
        self.state = state
        self.state_reason = reason

    def next_states(self) -> frozenset[State]:
        """Return the states that may follow the present one."""
        present = State(self.state)
        if present in _PAUSES:
            return _AFTER_PAUSE
        flow = _INCOMING if self.direction == Direction.INCOMING else _OUTGOING
        return flow.get(present, frozenset()) | (_PAUSES if present in OPEN_STATES else frozenset())

    def cancel(self, reason: str) -> None:
        """Cancel a registered letter, dated and explained; its number stays used."""
        if self.state == State.CANCELLED:
            raise UserError(QT_TRANSLATE_NOOP("letter", "This letter is already cancelled."))
        if not reason.strip():
            raise UserError(QT_TRANSLATE_NOOP("letter", "Say why the letter is cancelled."), field="reason")
        self.state = State.CANCELLED
        self.state_reason = reason.strip()


class LetterParty(Synced):
    """A sender, a recipient or a copy: who it was, and the words kept for ever whatever the directory becomes."""

    __tablename__ = "letter_party"
    __table_number__ = 32

    letter_id: Mapped[UUID | None] = cell(1, ForeignKey("letter.id"))
    role: Mapped[str] = cell(2, default=PartyRole.SENDER)
    rank: Mapped[int] = cell(3, default=0)
    contact_id: Mapped[UUID | None] = cell(4, ForeignKey("contact.id"))
    organisation_id: Mapped[UUID | None] = cell(5, ForeignKey("organisation.id"))
    held_position_id: Mapped[UUID | None] = cell(6, ForeignKey("held_position.id"))
    printed: Mapped[str] = cell(7, default="")


class LetterLink(Synced):
    """`source` answers, transmits, replaces… `target`."""

    __tablename__ = "letter_link"
    __table_number__ = 33

    source_id: Mapped[UUID | None] = cell(1, ForeignKey("letter.id"))
    target_id: Mapped[UUID | None] = cell(2, ForeignKey("letter.id"))
    kind: Mapped[str] = cell(3, default=LinkKind.ANSWERS)


class Enclosure(Synced):
    """A document of a letter: kept encrypted under `blob`, or by `reference` when it is too large to take in."""

    __tablename__ = "enclosure"
    __table_number__ = 34

    letter_id: Mapped[UUID | None] = cell(1, ForeignKey("letter.id"))
    rank: Mapped[int] = cell(2, default=0)
    original_name: Mapped[str] = cell(3, default="")
    name: Mapped[str] = cell(4, default="")
    size: Mapped[int] = cell(5, default=0)
    mime: Mapped[str] = cell(6, default="")
    sha256: Mapped[str] = cell(7, default="")
    blob: Mapped[str | None] = cell(8)
    reference: Mapped[str | None] = cell(9)
    role: Mapped[str] = cell(10, default="main")
    version: Mapped[int] = cell(11, default=1)
    replaces_id: Mapped[UUID | None] = cell(12, ForeignKey("enclosure.id"))
    source: Mapped[str] = cell(13, default="file")
    page_count: Mapped[int | None] = cell(14)
    mark: Mapped[str] = cell(15, default="none")
    flags: Mapped[str] = cell(16, default="")
    frozen_at: Mapped[datetime | None] = cell(17)
    removed_at: Mapped[datetime | None] = cell(18)
    removed_reason: Mapped[str] = cell(19, default="")


class SavedView(Synced):
    """Filters kept under a name; shown as a chip."""

    __tablename__ = "saved_view"
    __table_number__ = 35

    name: Mapped[str] = cell(1, default="")
    filters: Mapped[str] = cell(2, default="{}")
    rank: Mapped[int] = cell(3, default=0)
    owner_id: Mapped[UUID | None] = cell(4, ForeignKey("agent.id"))
    hidden: Mapped[bool] = cell(5, default=False)


ENCLOSURE_ROLES: Final = ("main", "annex", "receipt", "signature_proof", "visa_scan")
