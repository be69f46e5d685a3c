"""Reminders sent (relances), the rules that propose them, and the call book."""

from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.contacts import required_line
from aso_desktop.models.rules import long_text, one_of
from aso_desktop.store.base import APPEND_ONLY, Synced, cell

CHANNELS: Final = ("letter", "email", "telephone", "in_person")
SUBJECTS: Final = ("letter", "circuit", "deadline", "task", "agenda_call")
MOST_DAYS: Final = 365


class ReminderRule(Synced):
    """When a reminder is due: so many working days after a late day, no more often than an interval."""

    __tablename__ = "reminder_rule"
    __table_number__ = 220

    label: Mapped[str] = cell(1, default="")
    subject: Mapped[str] = cell(2, default="letter")
    state: Mapped[str] = cell(3, default="")
    after_days: Mapped[int] = cell(4, default=0)
    interval_days: Mapped[int] = cell(5, default=5)
    most: Mapped[int] = cell(6, default=3)
    channel: Mapped[str] = cell(7, default="email")
    at_opening: Mapped[bool] = cell(8, default=False)
    inactive: Mapped[bool] = cell(9, default=False)
    wording: Mapped[str] = cell(10, default="")

    @validates("label")
    def _check_label(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("subject", "channel")
    def _check_word(self, key: str, value: str) -> str:
        return one_of(key, value, SUBJECTS if key == "subject" else CHANNELS)

    @validates("after_days", "interval_days")
    def _check_days(self, key: str, value: int) -> int:
        least = 1 if key == "interval_days" else 0
        if least <= value <= MOST_DAYS:
            return value
        text = QT_TRANSLATE_NOOP("reminders", "Give from {least} to {most} days.")
        raise UserError(text.format(least=least, most=MOST_DAYS), field=key)


class Reminder(Synced):
    """A reminder that was made. Append-only: nothing repeats that is logged here."""

    __tablename__ = "reminder"
    __table_number__ = 221
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    subject: Mapped[str] = cell(1, default="letter")
    subject_id: Mapped[UUID | None] = cell(2)
    rank: Mapped[int] = cell(3, default=1)
    channel: Mapped[str] = cell(4, default="email")
    recipient: Mapped[str] = cell(5, default="")
    contact_id: Mapped[UUID | None] = cell(6, ForeignKey("contact.id"))
    agent_id: Mapped[UUID | None] = cell(7, ForeignKey("agent.id"))
    dossier_id: Mapped[UUID | None] = cell(8, ForeignKey("dossier.id"))
    text: Mapped[str] = cell(9, default="")
    sent_at: Mapped[datetime | None] = cell(10)
    rule_id: Mapped[UUID | None] = cell(11, ForeignKey("reminder_rule.id"))
    late_days: Mapped[int] = cell(12, default=0)


class PhoneCall(Synced):
    """One line of the call book (registre des appels)."""

    __tablename__ = "phone_call"
    __table_number__ = 222

    direction: Mapped[str] = cell(1, default="incoming")
    called_at: Mapped[datetime | None] = cell(2)
    caller: Mapped[str] = cell(3, default="")
    contact_id: Mapped[UUID | None] = cell(4, ForeignKey("contact.id"))
    phone: Mapped[str] = cell(5, default="")
    subject: Mapped[str] = cell(6, default="")
    notes: Mapped[str] = cell(7, default="")
    follow_up: Mapped[str] = cell(8, default="")
    call_back_on: Mapped[date | None] = cell(9)
    for_agent_id: Mapped[UUID | None] = cell(10, ForeignKey("agent.id"))
    letter_id: Mapped[UUID | None] = cell(11, ForeignKey("letter.id"))
    dossier_id: Mapped[UUID | None] = cell(12, ForeignKey("dossier.id"))
    done: Mapped[bool] = cell(13, default=False)

    @validates("subject")
    def _check_subject(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("notes")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)
