"""Deadlines as they are kept: what happened is typed, the days are derived."""

from collections.abc import Iterable
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.core.deadlines.counting import Unit
from aso_desktop.core.deadlines.silence import Regime
from aso_desktop.models.contacts import required_line
from aso_desktop.models.rules import one_of, plausible_day
from aso_desktop.store.base import Synced, cell

NATURES: Final = ("legal", "internal", "contractual", "milestone", "review")
SUBJECTS: Final = ("letter", "dossier", "meeting", "none")
SETTLED: Final = ("", "met", "dropped")
"""What people say of a deadline; everything else about its state is derived."""


class Deadline(Synced):
    """A delay on a letter or a dossier: its origin and its rule. The last day is derived, never typed.

    A moved internal deadline keeps its first day in `first_on` and says why.
    """

    __tablename__ = "deadline"
    __table_number__ = 210

    title: Mapped[str] = cell(1, default="")
    nature: Mapped[str] = cell(2, default="internal")
    subject: Mapped[str] = cell(3, default="none")
    subject_id: Mapped[UUID | None] = cell(4)
    origin_on: Mapped[date | None] = cell(5)
    competent_on: Mapped[date | None] = cell(6)
    duration: Mapped[int | None] = cell(7)
    unit: Mapped[str] = cell(8, default=Unit.WORKING_DAYS)
    regime: Mapped[str] = cell(9, default=Regime.NONE)
    ground: Mapped[str] = cell(10, default="")
    fixed_on: Mapped[date | None] = cell(11)
    first_on: Mapped[date | None] = cell(12)
    moved_because: Mapped[str] = cell(13, default="")
    owner_id: Mapped[UUID | None] = cell(14, ForeignKey("agent.id"))
    alert_days: Mapped[int] = cell(15, default=3)
    settled: Mapped[str] = cell(16, default="")
    settled_on: Mapped[date | None] = cell(17)
    settled_because: Mapped[str] = cell(18, default="")
    duty_id: Mapped[UUID | None] = cell(19, ForeignKey("recurring_duty.id"))

    @validates("title")
    def _check_title(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("nature", "subject", "unit", "regime", "settled")
    def _check_word(self, key: str, value: str) -> str:
        known: dict[str, Iterable[str]] = {
            "nature": NATURES,
            "subject": SUBJECTS,
            "unit": Unit,
            "regime": Regime,
            "settled": SETTLED,
        }
        return one_of(key, value, known[key])

    @validates("origin_on", "competent_on", "fixed_on", "first_on", "settled_on")
    def _check_day(self, key: str, value: date | None) -> date | None:
        return plausible_day(key, value)


class DeadlineSuspension(Synced):
    """A request for missing pieces that stops or delays a legal clock (CRPA L114-5)."""

    __tablename__ = "deadline_suspension"
    __table_number__ = 211

    deadline_id: Mapped[UUID | None] = cell(1, ForeignKey("deadline.id"))
    reason: Mapped[str] = cell(2, default="")
    requested_on: Mapped[date | None] = cell(3)
    limit_days: Mapped[int | None] = cell(4)
    produced_on: Mapped[date | None] = cell(5)


class RecurringDuty(Synced):
    """A return that comes back (état périodique): a permanent number and a rule of RFC 5545, section 3.3.10."""

    __tablename__ = "recurring_duty"
    __table_number__ = 212

    number: Mapped[int] = cell(1, default=0)
    title: Mapped[str] = cell(2, default="")
    rule: Mapped[str] = cell(3, default="")
    from_on: Mapped[date | None] = cell(4)
    until_on: Mapped[date | None] = cell(5)
    owner_id: Mapped[UUID | None] = cell(6, ForeignKey("agent.id"))
    days_before: Mapped[int] = cell(7, default=5)
    notes: Mapped[str] = cell(8, default="")

    @validates("title")
    def _check_title(self, key: str, value: str) -> str:
        return required_line(key, value)
