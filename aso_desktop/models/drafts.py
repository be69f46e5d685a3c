"""Word templates and the documents written from them (modèle, projet de document, version, relecture, publipostage)."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.contacts import required_line
from aso_desktop.models.correspondence import MARKS, refuse_classified
from aso_desktop.models.rules import given_reason, long_text, one_of, short_line
from aso_desktop.store.base import APPEND_ONLY, Synced, cell

TEMPLATE_KINDS: Final = (
    "minutes", "report", "decisions", "service_note", "summary_note", "section_note", "memo", "letter", "receipt",
    "slip", "reminder", "invitation", "attendance_sheet", "visa_sheet",
)  # fmt: skip
TEMPLATE_STATES: Final = ("draft", "validated", "retired")
FIELD_TYPES: Final = ("text", "date", "amount", "list", "image", "rich")
NOTATIONS: Final = ("tag", "control", "merge_field")
ORIGINS: Final = ("rendered", "word_import", "restored")
REVIEW_STATES: Final = ("asked", "accepted", "remarks", "refused")
CHANNELS: Final = ("email", "paper", "hand_delivered", "intranet", "letter")
LANGUAGES: Final = ("fr", "en")


class DraftState(StrEnum):
    """Where a document stands (brouillon, en relecture, corrigé, visé, définitif)."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    CORRECTED = "corrected"
    ENDORSED = "endorsed"
    FINAL = "final"


_NEXT: Final[Mapping[DraftState, frozenset[DraftState]]] = {
    DraftState.DRAFT: frozenset({DraftState.IN_REVIEW}),
    DraftState.IN_REVIEW: frozenset({DraftState.CORRECTED, DraftState.ENDORSED}),
    DraftState.CORRECTED: frozenset({DraftState.IN_REVIEW, DraftState.ENDORSED}),
    DraftState.ENDORSED: frozenset({DraftState.CORRECTED, DraftState.FINAL}),
    DraftState.FINAL: frozenset(),
}


class Template(Synced):
    """A Word model and its metadata; the file is kept encrypted under `blob`. A new file is a new version."""

    __tablename__ = "template"
    __table_number__ = 120

    name: Mapped[str] = cell(1, default="")
    kind: Mapped[str] = cell(2, default="letter")
    language: Mapped[str] = cell(3, default="fr")
    unit_id: Mapped[UUID | None] = cell(4, ForeignKey("unit.id"))
    sha256: Mapped[str] = cell(5, default="")
    blob: Mapped[str] = cell(6, default="")
    size: Mapped[int] = cell(7, default=0)
    version: Mapped[int] = cell(8, default=1)
    replaces_id: Mapped[UUID | None] = cell(9, ForeignKey("template.id"))
    state: Mapped[str] = cell(10, default="draft")
    file_name: Mapped[str] = cell(11, default="")
    description: Mapped[str] = cell(12, default="")
    shipped: Mapped[bool] = cell(13, default=False)
    last_used_on: Mapped[date | None] = cell(14)
    faults: Mapped[int] = cell(15, default=0)
    warnings: Mapped[int] = cell(16, default=0)
    audience: Mapped[str] = cell(17, default="")

    @validates("name")
    def _check_name(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("file_name", "audience")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    @validates("description")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)

    @validates("kind", "language", "state")
    def _check_word(self, key: str, value: str) -> str:
        known = {"kind": TEMPLATE_KINDS, "language": LANGUAGES, "state": TEMPLATE_STATES}
        return one_of(key, value, known[key])

    def move_to(self, state: str) -> None:
        """Validate a draft, retire a validated template; refuse any other step."""
        if (self.state, state) not in {("draft", "validated"), ("validated", "retired"), ("retired", "validated")}:
            raise UserError(QT_TRANSLATE_NOOP("drafts", "A template in this state cannot take that step."), "state")
        if state == "validated" and self.faults:
            text = QT_TRANSLATE_NOOP("drafts", "{count} faults must be corrected before the template is validated.")
            raise UserError(text.format(count=self.faults), field="state")
        self.state = state


class TemplateField(Synced):
    """A field found or declared in a template: its path (`actions.quoi`), how it is written, what it takes."""

    __tablename__ = "template_field"
    __table_number__ = 121

    template_id: Mapped[UUID | None] = cell(1, ForeignKey("template.id"))
    path: Mapped[str] = cell(2, default="")
    notation: Mapped[str] = cell(3, default="tag")
    type: Mapped[str] = cell(4, default="text")
    required: Mapped[bool] = cell(5, default=False)
    default_value: Mapped[str] = cell(6, default="")
    help: Mapped[str] = cell(7, default="")
    found_in: Mapped[str] = cell(8, default="")
    checked_at: Mapped[datetime | None] = cell(9)
    rank: Mapped[int] = cell(10, default=0)

    @validates("notation", "type")
    def _check_word(self, key: str, value: str) -> str:
        return one_of(key, value, NOTATIONS if key == "notation" else FIELD_TYPES)


class Draft(Synced):
    """A document being written from a template. `source` names the record it speaks of: (table, id)."""

    __tablename__ = "document_draft"
    __table_number__ = 122

    template_id: Mapped[UUID | None] = cell(1, ForeignKey("template.id"))
    source_table: Mapped[str] = cell(2, default="")
    source_id: Mapped[UUID | None] = cell(3)
    title: Mapped[str] = cell(4, default="")
    state: Mapped[str] = cell(5, default=DraftState.DRAFT)
    state_reason: Mapped[str] = cell(6, default="")
    mark: Mapped[str] = cell(7, default="none")
    serial_id: Mapped[UUID | None] = cell(8, ForeignKey("serial_number.id"))
    letter_id: Mapped[UUID | None] = cell(9, ForeignKey("letter.id"))
    language: Mapped[str] = cell(10, default="fr")
    final_sha256: Mapped[str] = cell(11, default="")
    finished_at: Mapped[datetime | None] = cell(12)

    @validates("title")
    def _check_title(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("state", "language")
    def _check_word(self, key: str, value: str) -> str:
        return one_of(key, value, tuple(DraftState) if key == "state" else LANGUAGES)

    @validates("mark")
    def _check_mark(self, key: str, value: str) -> str:
        refuse_classified(value)
        return one_of(key, value, MARKS)

    def move_to(self, state: DraftState, reason: str = "") -> None:
        """Take the next step; to send an endorsed document back takes a reason."""
        if state not in _NEXT[DraftState(self.state)]:
            raise UserError(QT_TRANSLATE_NOOP("drafts", "A document in this state cannot take that step."), "state")
        is_back = self.state == DraftState.ENDORSED and state == DraftState.CORRECTED
        self.state_reason = given_reason(reason) if is_back else short_line(reason)
        self.state = state


class DraftVersion(Synced):
    """An immutable file state of a document; `field_values` is JSON: per control its path, row key and text."""

    __tablename__ = "draft_version"
    __table_number__ = 123
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    draft_id: Mapped[UUID | None] = cell(1, ForeignKey("document_draft.id"))
    n: Mapped[int] = cell(2, default=1)
    sha256: Mapped[str] = cell(3, default="")
    blob: Mapped[str] = cell(4, default="")
    size: Mapped[int] = cell(5, default=0)
    origin: Mapped[str] = cell(6, default="rendered")
    author_id: Mapped[UUID | None] = cell(7, ForeignKey("agent.id"))
    at: Mapped[datetime | None] = cell(8)
    note: Mapped[str] = cell(9, default="")
    parent_id: Mapped[UUID | None] = cell(10, ForeignKey("draft_version.id"))
    field_values: Mapped[str] = cell(11, default="[]")
    unfilled: Mapped[str] = cell(12, default="[]")

    @validates("origin")
    def _check_origin(self, key: str, value: str) -> str:
        return one_of(key, value, ORIGINS)


class Review(Synced):
    """A second reader's look at a version (relecture croisée)."""

    __tablename__ = "review"
    __table_number__ = 124

    version_id: Mapped[UUID | None] = cell(1, ForeignKey("draft_version.id"))
    reviewer_id: Mapped[UUID | None] = cell(2, ForeignKey("agent.id"))
    state: Mapped[str] = cell(3, default="asked")
    comments: Mapped[str] = cell(4, default="")
    due_on: Mapped[date | None] = cell(5)
    answered_at: Mapped[datetime | None] = cell(6)

    @validates("state")
    def _check_state(self, key: str, value: str) -> str:
        return one_of(key, value, REVIEW_STATES)

    @validates("comments")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)


class MergeJob(Synced):
    """A mail merge: one template, many recipients; `results` is JSON, one entry per row, so that it resumes."""

    __tablename__ = "merge_job"
    __table_number__ = 125

    template_id: Mapped[UUID | None] = cell(1, ForeignKey("template.id"))
    source: Mapped[str] = cell(2, default="")
    mapping: Mapped[str] = cell(3, default="{}")
    count: Mapped[int] = cell(4, default=0)
    results: Mapped[str] = cell(5, default="[]")
    state: Mapped[str] = cell(6, default="prepared")
    finished_at: Mapped[datetime | None] = cell(7)


class Transmission(Synced):
    """The trace that a final document left (bordereau): to whom, how, when, with what receipt. Append-only."""

    __tablename__ = "transmission"
    __table_number__ = 126
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    draft_id: Mapped[UUID | None] = cell(1, ForeignKey("document_draft.id"))
    minutes_id: Mapped[UUID | None] = cell(2, ForeignKey("minutes.id"))
    recipients: Mapped[str] = cell(3, default="[]")
    channel: Mapped[str] = cell(4, default="email")
    at: Mapped[datetime | None] = cell(5)
    receipt: Mapped[str] = cell(6, default="")
    sha256: Mapped[str] = cell(7, default="")

    @validates("channel")
    def _check_channel(self, key: str, value: str) -> str:
        return one_of(key, value, CHANNELS)
