"""Entries of agendas (agenda de la direction): appointments, travel, absences, typed or read from an iCalendar file."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.contacts import required_line
from aso_desktop.models.rules import long_text, one_of, plausible_day, short_line
from aso_desktop.store.base import Synced, cell

LONGEST_DAYS: Final = 400


class EntryKind(StrEnum):
    """What somebody is doing (rendez-vous, déplacement, absence, autre)."""

    APPOINTMENT = "appointment"
    TRAVEL = "travel"
    ABSENCE = "absence"
    OTHER = "other"


class EntryState(StrEnum):
    """Whether it will take place (confirmé, à confirmer, annulé)."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


class AgendaEntry(Synced):
    """One line of an agenda: between two instants on the clock of `time_zone`, or whole days, both ends included.

    `ics_uid` and `occurrence` (the first start of one day of a repeated entry) name it in iCalendar files;
    `fingerprint` is that of what the file said last, so that reading it again changes nothing.
    """

    __tablename__ = "agenda_entry"
    __table_number__ = 213

    title: Mapped[str] = cell(1, default="")
    kind: Mapped[str] = cell(2, default=EntryKind.APPOINTMENT)
    holder: Mapped[str] = cell(3, default="")
    state: Mapped[str] = cell(4, default=EntryState.CONFIRMED)
    starts_at: Mapped[datetime | None] = cell(5)
    ends_at: Mapped[datetime | None] = cell(6)
    first_on: Mapped[date | None] = cell(7)
    last_on: Mapped[date | None] = cell(8)
    time_zone: Mapped[str] = cell(9, default="Europe/Paris")
    place: Mapped[str] = cell(10, default="")
    room_id: Mapped[UUID | None] = cell(11, ForeignKey("meeting_room.id"))
    notes: Mapped[str] = cell(12, default="")
    ics_uid: Mapped[str] = cell(13, default="")
    occurrence: Mapped[str] = cell(14, default="")
    ics_sequence: Mapped[int] = cell(15, default=0)
    fingerprint: Mapped[str] = cell(16, default="")

    @validates("title")
    def _check_title(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("kind", "state")
    def _check_word(self, key: str, value: str) -> str:
        return one_of(key, value, EntryKind if key == "kind" else EntryState)

    @validates("holder", "place")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    @validates("notes")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)

    def set_hours(self, starts_at: datetime, ends_at: datetime, zone: str) -> None:
        """Place it between two instants; refuse an end before its beginning."""
        if ends_at < starts_at:
            raise UserError(QT_TRANSLATE_NOOP("agenda", "It must end after it begins: give a later end."), "ends_at")
        _refuse_long((ends_at - starts_at).days, "ends_at")
        plausible_day("day", starts_at.date())
        self.starts_at, self.ends_at, self.time_zone = starts_at, ends_at, zone
        self.first_on = self.last_on = None

    def set_days(self, first_on: date, last_on: date) -> None:
        """Place it on whole days, both ends included; refuse a last day before the first."""
        if last_on < first_on:
            raise UserError(QT_TRANSLATE_NOOP("agenda", "Give a last day that is not before the first."), "last_on")
        _refuse_long((last_on - first_on).days, "last_on")
        self.first_on, self.last_on = plausible_day("day", first_on), plausible_day("last_on", last_on)
        self.starts_at = self.ends_at = None


def _refuse_long(days: int, field: str) -> None:
    if days >= LONGEST_DAYS:
        text = QT_TRANSLATE_NOOP("agenda", "An entry may last {days} days at most: check both dates.")
        raise UserError(text.format(days=LONGEST_DAYS), field=field)
