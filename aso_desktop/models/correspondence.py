"""Letters and what hangs on them: correspondents, links, enclosures, saved views."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import clean_line, fold
from aso_desktop.models.letter_flow import OPEN_STATES, PAUSES, State, steps_from
from aso_desktop.models.registers import Direction
from aso_desktop.models.rules import given_reason, long_text, one_of, plausible_day, short_line
from aso_desktop.store.base import Synced, cell

__all__ = [
    "CLASSIFIED",
    "ENCLOSURE_ROLES",
    "ENCLOSURE_SOURCES",
    "INSTRUCTIONS",
    "LATE_DAYS",
    "LONGEST_SUBJECT",
    "MARKS",
    "MEDIA",
    "OPEN_STATES",
    "PRIORITY_DAYS",
    "SENDING_MODES",
    "SHORTEST_SUBJECT",
    "Enclosure",
    "Letter",
    "LetterLink",
    "LetterParty",
    "LetterType",
    "LinkKind",
    "PartyRole",
    "SavedView",
    "State",
    "refuse_classified",
]


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


SENDING_MODES: Final = (
    "simple", "email", "tracked", "registered_receipt", "fax", "express", "courier", "hand_delivered",
    "digital_registered",
)  # fmt: skip
MEDIA: Final = ("paper", "electronic", "mixed")
PRIORITY_DAYS: Final[Mapping[str, int]] = {"normal": 30, "urgent": 8, "very_urgent": 4}
"""Priority → internal target in working days (shipped values; a letter type may say otherwise)."""

MARKS: Final = (
    "none", "internal", "restricted_use", "confidential_personal", "confidential_medical", "confidential_hr",
    "dr", "dr_france",
)  # fmt: skip
"""Marks of protection, from the lowest to the highest."""
CLASSIFIED: Final = (
    "secret", "tres secret", "confidentiel defense", "secret defense", "tres secret defense", "top secret",
)  # fmt: skip
"""Levels of classification, folded; their content is refused (IGI 1300)."""
ENCLOSURE_ROLES: Final = ("main", "annex", "receipt", "signature_proof", "visa_scan")
ENCLOSURE_SOURCES: Final = ("file", "scan", "mail", "template")
INSTRUCTIONS: Final = ("for_assignment", "for_opinion", "for_information", "draft_for_signature", "see_me", "file")
SHORTEST_SUBJECT: Final = 3
LONGEST_SUBJECT: Final = 1_000
_READ_OF_SUBJECT: Final = 4_000
"""Characters of a pasted subject that are looked at: the rest could not be kept anyway."""
LATE_DAYS: Final = 5
"""Days between arrival and registration above which the register says so."""


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
    fingerprint: Mapped[str] = cell(30, quiet=True, default="")
    state: Mapped[str] = cell(31, default=State.DRAFT)
    state_reason: Mapped[str] = cell(32, default="")
    review_on: Mapped[date | None] = cell(33)
    oral_reply: Mapped[str] = cell(34, default="")
    read_at: Mapped[datetime | None] = cell(35)
    frozen_sha256: Mapped[str] = cell(36, default="")
    batch: Mapped[str] = cell(37, default="")
    mark_reason: Mapped[str] = cell(38, default="")
    dossier_id: Mapped[UUID | None] = cell(39, ForeignKey("dossier.id"))

    # Derived on each device by the search projection; they never travel.
    number: Mapped[str | None] = mapped_column()
    number_key: Mapped[str | None] = mapped_column()
    number_sort: Mapped[str | None] = mapped_column()
    correspondents: Mapped[str | None] = mapped_column()
    correspondents_key: Mapped[str | None] = mapped_column()
    subject_key: Mapped[str | None] = mapped_column()
    enclosures: Mapped[int | None] = mapped_column()
    is_open: Mapped[bool | None] = mapped_column()  # false: settled, not yet put away; null: put away
    day: Mapped[str | None] = mapped_column()
    due_key: Mapped[str | None] = mapped_column()
    state_sort: Mapped[int | None] = mapped_column()

    @validates("direction", "sending_mode", "medium", "priority", "state")
    def _check_word(self, key: str, value: str) -> str:
        return one_of(key, value, _WORDS[key])

    @validates("mark")
    def _check_mark(self, key: str, value: str) -> str:
        refuse_classified(value)
        return one_of(key, value, MARKS)

    @validates("subject")
    def _check_subject(self, key: str, value: str) -> str:
        typed = (value or "")[:_READ_OF_SUBJECT]
        if sum(c.isalnum() for c in typed) < SHORTEST_SUBJECT:
            raise UserError(QT_TRANSLATE_NOOP("letter", "Type a subject of at least three letters."), field=key)
        return clean_line(typed)[:LONGEST_SUBJECT]

    @validates("document_date", "received_on", "registered_on", "sent_on", "due_on", "review_on")
    def _check_day(self, key: str, value: date | None) -> date | None:
        return plausible_day(key, value)

    @validates("sender_reference", "tracking_number", "signatory", "drafter", "physical_location", "message_id")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    @validates("summary", "notes", "oral_reply", "state_reason", "mark_reason")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)

    def check_dates(self, today: date) -> list[Text]:
        """Refuse dates that cannot be; return what deserves a look (domain 3.2)."""
        self._refuse_future("received_on", self.received_on, today)
        self._refuse_future("registered_on", self.registered_on, today)
        self._refuse_future("sent_on", self.sent_on, today)
        if self.received_on and self.registered_on and self.received_on > self.registered_on:
            text = QT_TRANSLATE_NOOP("letter", "The letter would be registered before it arrived: check both dates.")
            raise UserError(text, field="received_on")
        return [*self._late_registration(), *self._early_arrival()]

    @staticmethod
    def _refuse_future(field: str, day: date | None, today: date) -> None:
        if day and day > today:
            text = QT_TRANSLATE_NOOP("letter", "{day} is in the future: give today or an earlier day.")
            raise UserError(text.format(day=f"{day:%d/%m/%Y}"), field=field)

    def _late_registration(self) -> list[Text]:
        if not (self.received_on and self.registered_on):
            return []
        days = (self.registered_on - self.received_on).days
        text = QT_TRANSLATE_NOOP("letter", "Registered {days} days after its arrival: check the date of arrival.")
        return [text.format(days=days)] if days > LATE_DAYS else []

    def _early_arrival(self) -> list[Text]:
        day = self.received_on if self.direction == Direction.INCOMING else self.sent_on
        text = QT_TRANSLATE_NOOP("letter", "The date of the document ({day}) comes after it arrived or left: check it.")
        if day and self.document_date and self.document_date > day:
            return [text.format(day=f"{self.document_date:%d/%m/%Y}")]
        return []

    def move_to(self, state: State, reason: str = "", review_on: date | None = None) -> None:
        """Change the state along the flow of the letter's direction; refuse any other step."""
        if state not in self.next_states():
            raise UserError(QT_TRANSLATE_NOOP("letter", "A letter in this state cannot take that step."), field="state")
        if state == State.DORMANT and review_on is None:
            text = QT_TRANSLATE_NOOP("letter", "Give the date on which the dormant letter is reviewed.")
            raise UserError(text, field="review_on")
        if state == State.UNDELIVERED:
            reason = given_reason(reason)
        self.state = state
        self.state_reason = reason
        self.review_on = review_on if state in PAUSES else None

    def next_states(self) -> frozenset[State]:
        """Return the states that may follow the present one."""
        return steps_from(State(self.state), incoming=self.direction == Direction.INCOMING)

    def cancel(self, reason: str) -> None:
        """Cancel a registered letter, dated and explained; its number stays used."""
        if self.state == State.CANCELLED:
            raise UserError(QT_TRANSLATE_NOOP("letter", "This letter is already cancelled."))
        self.state_reason = given_reason(reason)
        self.state = State.CANCELLED

    def refuse_if_cancelled(self) -> None:
        """Refuse to change a cancelled letter: it is evidence."""
        if self.state == State.CANCELLED:
            raise UserError(QT_TRANSLATE_NOOP("letter", "This letter is cancelled: it is kept as it was."))


_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "direction": tuple(Direction),
    "sending_mode": SENDING_MODES,
    "medium": MEDIA,
    "priority": tuple(PRIORITY_DAYS),
    "state": tuple(State),
}


def refuse_classified(mark: str) -> None:
    """Refuse a level of classification, with the way out (IGI 1300: no content on this system)."""
    if " ".join(fold(mark).replace("_", " ").replace("-", " ").split()) not in CLASSIFIED:
        return
    text = QT_TRANSLATE_NOOP(
        "letter",
        "Classified documents may not be kept here: register only an unclassified slip with the number, "
        "the dates and the holder, without the content.",
    )
    raise UserError(text, field="mark")


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

    @validates("kind")
    def _check_kind(self, key: str, value: str) -> str:
        return one_of(key, value, LinkKind)


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

    @validates("role", "source", "mark")
    def _check_word(self, key: str, value: str) -> str:
        known = {"role": ENCLOSURE_ROLES, "source": ENCLOSURE_SOURCES, "mark": MARKS}
        return one_of(key, value, known[key])

    def remove(self, reason: str, now: datetime) -> None:
        """Take the enclosure off its letter, with a reason; its bytes and its line stay."""
        self.refuse_if_frozen()
        self.removed_reason = given_reason(reason)
        self.removed_at = now

    def refuse_if_frozen(self) -> None:
        """Refuse to touch a document that was signed or sent."""
        if self.frozen_at is not None:
            text = QT_TRANSLATE_NOOP(
                "letter", "“{name}” was signed or sent: bring the letter back to signature to put another version."
            )
            raise UserError(text.format(name=self.name))


class SavedView(Synced):
    """Filters kept under a name; shown as a chip."""

    __tablename__ = "saved_view"
    __table_number__ = 35

    name: Mapped[str] = cell(1, default="")
    filters: Mapped[str] = cell(2, default="{}")
    rank: Mapped[int] = cell(3, default=0)
    owner_id: Mapped[UUID | None] = cell(4, ForeignKey("agent.id"))
    hidden: Mapped[bool] = cell(5, default=False)
