"""What was said and decided: notes, minutes, numbered decisions, actions (compte rendu, décision, action à suivre)."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.rules import given_reason, long_text, one_of, plausible_day, short_line
from aso_desktop.store.base import Synced, cell

NOTE_KINDS: Final = ("text", "quote", "decision", "action")
MINUTES_KINDS: Final = ("minutes", "report", "decisions")
"""Compte rendu, procès-verbal, relevé de décisions."""
LONGEST_SUMMARY: Final = 280


class MinutesStatus(StrEnum):
    """Where minutes stand (brouillon, à relire, approuvé, diffusé, remplacé)."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    SENT = "sent"
    REPLACED = "replaced"


_NEXT: Final[Mapping[MinutesStatus, frozenset[MinutesStatus]]] = {
    MinutesStatus.DRAFT: frozenset({MinutesStatus.IN_REVIEW}),
    MinutesStatus.IN_REVIEW: frozenset({MinutesStatus.DRAFT, MinutesStatus.APPROVED}),
    MinutesStatus.APPROVED: frozenset({MinutesStatus.IN_REVIEW, MinutesStatus.SENT}),
    MinutesStatus.SENT: frozenset({MinutesStatus.REPLACED}),
    MinutesStatus.REPLACED: frozenset(),
}


class Note(Synced):
    """One note of an item, as it was typed; `t_offset` is its second on the meeting's own clock."""

    __tablename__ = "note"
    __table_number__ = 110

    agenda_item_id: Mapped[UUID | None] = cell(1, ForeignKey("agenda_item.id"))
    position: Mapped[int] = cell(2, default=0)
    kind: Mapped[str] = cell(3, default="text")
    text: Mapped[str] = cell(4, default="")
    t_offset: Mapped[int] = cell(5, default=0)
    author_id: Mapped[UUID | None] = cell(6, ForeignKey("agent.id"))
    typed_at: Mapped[datetime | None] = cell(7)
    removed: Mapped[bool] = cell(8, default=False)

    @validates("kind")
    def _check_kind(self, key: str, value: str) -> str:
        return one_of(key, value, NOTE_KINDS)

    @validates("text")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)


class Minutes(Synced):
    """The minutes of a meeting: one record, three kinds. After they are sent, only another version corrects them."""

    __tablename__ = "minutes"
    __table_number__ = 111

    meeting_id: Mapped[UUID | None] = cell(1, ForeignKey("meeting.id"))
    kind: Mapped[str] = cell(2, default="minutes")
    status: Mapped[str] = cell(3, default=MinutesStatus.DRAFT)
    approved_by: Mapped[UUID | None] = cell(4, ForeignKey("agent.id"))
    approved_at: Mapped[datetime | None] = cell(5)
    summary_280: Mapped[str] = cell(6, default="")
    version: Mapped[int] = cell(7, default=1)
    reopen_reason: Mapped[str] = cell(8, default="")
    replaces_id: Mapped[UUID | None] = cell(9, ForeignKey("minutes.id"))
    sent_at: Mapped[datetime | None] = cell(10)
    content_sha256: Mapped[str] = cell(11, default="")

    @validates("kind")
    def _check_kind(self, key: str, value: str) -> str:
        return one_of(key, value, MINUTES_KINDS)

    @validates("status")
    def _check_status(self, key: str, value: str) -> str:
        return one_of(key, value, MinutesStatus)

    @validates("summary_280")
    def _check_summary(self, key: str, value: str) -> str:
        text = " ".join(long_text(value).split("\n")).strip()
        if len(text) > LONGEST_SUMMARY:
            words = QT_TRANSLATE_NOOP("minutes", "The summary has {length} signs: keep at most {longest}.")
            raise UserError(words.format(length=len(text), longest=LONGEST_SUMMARY), field=key)
        return text

    def move_to(self, status: MinutesStatus, reason: str = "") -> None:
        """Take the next step; to reopen approved minutes takes a reason, kept in the history."""
        if status not in _NEXT[MinutesStatus(self.status)]:
            raise UserError(QT_TRANSLATE_NOOP("minutes", "Minutes in this state cannot take that step."), "status")
        if self.status == MinutesStatus.APPROVED and status == MinutesStatus.IN_REVIEW:
            self.reopen_reason = given_reason(reason)
            self.approved_at = self.approved_by = None
        self.status = status


class Decision(Synced):
    """A numbered act of a yearly register; `off_quorum` flags one taken without enough members, and never bars it."""

    __tablename__ = "decision"
    __table_number__ = 112

    meeting_id: Mapped[UUID | None] = cell(1, ForeignKey("meeting.id"))
    minutes_id: Mapped[UUID | None] = cell(2, ForeignKey("minutes.id"))
    agenda_item_id: Mapped[UUID | None] = cell(3, ForeignKey("agenda_item.id"))
    note_id: Mapped[UUID | None] = cell(4, ForeignKey("note.id"))
    serial_id: Mapped[UUID | None] = cell(5, ForeignKey("serial_number.id"))
    number: Mapped[str] = cell(6, default="")
    text: Mapped[str] = cell(7, default="")
    votes_for: Mapped[int | None] = cell(8)
    votes_against: Mapped[int | None] = cell(9)
    abstentions: Mapped[int | None] = cell(10)
    taken_at: Mapped[datetime | None] = cell(11)
    quorum_present: Mapped[int | None] = cell(12)
    quorum_needed: Mapped[int | None] = cell(13)
    off_quorum: Mapped[bool] = cell(14, default=False)
    effective_on: Mapped[date | None] = cell(15)
    supersedes_id: Mapped[UUID | None] = cell(16, ForeignKey("decision.id"))
    withdrawn: Mapped[bool] = cell(17, default=False)

    @validates("text")
    def _check_text(self, key: str, value: str) -> str:
        if text := long_text(value):
            return text
        raise UserError(QT_TRANSLATE_NOOP("minutes", "Write what was decided."), field=key)

    @validates("number")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    @validates("effective_on")
    def _check_day(self, key: str, value: date | None) -> date | None:
        return plausible_day(key, value)


class ActionItem(Synced):
    """What ties a sentence of a meeting to its task; owner, day, importance and state live in the task alone."""

    __tablename__ = "action_item"
    __table_number__ = 113

    meeting_id: Mapped[UUID | None] = cell(1, ForeignKey("meeting.id"))
    agenda_item_id: Mapped[UUID | None] = cell(2, ForeignKey("agenda_item.id"))
    note_id: Mapped[UUID | None] = cell(3, ForeignKey("note.id"))
    decision_id: Mapped[UUID | None] = cell(4, ForeignKey("decision.id"))
    task_id: Mapped[UUID | None] = cell(5, ForeignKey("task.id"))
    text: Mapped[str] = cell(6, default="")

    @validates("text")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)
