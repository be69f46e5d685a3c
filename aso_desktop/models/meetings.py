"""Meetings: series, one sitting, its room, its agenda and its documents (réunion, ordre du jour, appel à points)."""

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
from aso_desktop.models.rules import given_reason, long_text, one_of, plausible_day, short_line
from aso_desktop.store.base import Synced, cell

KINDS: Final = ("committee", "meeting", "body", "stand_up")
"""Comité, réunion, instance, point flash."""
PURPOSES: Final = ("information", "discussion", "decision")
CADENCES: Final = ("none", "weekly", "fortnightly", "monthly", "quarterly", "yearly")
CALL_STATES: Final = ("asked", "answered", "closed")
LONGEST_ITEM: Final = 600
"""Minutes that one item of an agenda may be planned for."""
LONGEST_SITTING_DAYS: Final = 31


class MeetingState(StrEnum):
    """Where a meeting stands (brouillon, convoquée, en cours, à relire, approuvée, diffusée, annulée)."""

    DRAFT = "draft"
    CONVENED = "convened"
    IN_SESSION = "in_session"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    SENT = "sent"
    CANCELLED = "cancelled"


class ItemState(StrEnum):
    """What became of an item (proposé, accepté, refusé, reporté)."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    POSTPONED = "postponed"


NEXT_STATES: Final[Mapping[MeetingState, frozenset[MeetingState]]] = {
    MeetingState.DRAFT: frozenset({MeetingState.CONVENED, MeetingState.CANCELLED}),
    MeetingState.CONVENED: frozenset({MeetingState.IN_SESSION, MeetingState.CANCELLED}),
    MeetingState.IN_SESSION: frozenset({MeetingState.IN_REVIEW}),
    MeetingState.IN_REVIEW: frozenset({MeetingState.APPROVED}),
    MeetingState.APPROVED: frozenset({MeetingState.IN_REVIEW, MeetingState.SENT}),
    MeetingState.SENT: frozenset(),
    MeetingState.CANCELLED: frozenset(),
}
"""A meeting → where it may go; approved minutes may be reopened, sent ones only corrected by another version."""
UPCOMING: Final = frozenset({MeetingState.DRAFT, MeetingState.CONVENED})


class MeetingSeries(Synced):
    """Meetings that come back (série): their agenda, their model and the rule of their quorum, kept as JSON."""

    __tablename__ = "meeting_series"
    __table_number__ = 100

    name: Mapped[str] = cell(1, default="")
    unit_id: Mapped[UUID | None] = cell(2, ForeignKey("unit.id"))
    cadence: Mapped[str] = cell(3, default="none")
    default_agenda: Mapped[str] = cell(4, default="[]")
    template_id: Mapped[UUID | None] = cell(5, ForeignKey("template.id"))
    quorum_rule: Mapped[str] = cell(6, default="")
    mark: Mapped[str] = cell(7, default="none")
    active: Mapped[bool] = cell(8, default=True)

    @validates("name")
    def _check_name(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("cadence")
    def _check_cadence(self, key: str, value: str) -> str:
        return one_of(key, value, CADENCES)

    @validates("mark")
    def _check_mark(self, key: str, value: str) -> str:
        return _mark(key, value)


class Meeting(Synced):
    """One sitting. `starts_at` and `ends_at` are instants; `time_zone` says on which clock they were given."""

    __tablename__ = "meeting"
    __table_number__ = 101

    series_id: Mapped[UUID | None] = cell(1, ForeignKey("meeting_series.id"))
    reference: Mapped[str] = cell(2, default="")
    title: Mapped[str] = cell(3, default="")
    kind: Mapped[str] = cell(4, default="meeting")
    starts_at: Mapped[datetime | None] = cell(5)
    ends_at: Mapped[datetime | None] = cell(6)
    time_zone: Mapped[str] = cell(7, default="Europe/Paris")
    room_id: Mapped[UUID | None] = cell(8, ForeignKey("meeting_room.id"))
    video_link: Mapped[str] = cell(9, default="")
    state: Mapped[str] = cell(10, default=MeetingState.DRAFT)
    state_reason: Mapped[str] = cell(11, default="")
    ics_uid: Mapped[str] = cell(12, default="")
    ics_sequence: Mapped[int] = cell(13, default=0)
    unit_id: Mapped[UUID | None] = cell(14, ForeignKey("unit.id"))
    mark: Mapped[str] = cell(15, default="none")
    quorum_rule: Mapped[str] = cell(16, default="")
    opened_at: Mapped[datetime | None] = cell(17)
    closed_at: Mapped[datetime | None] = cell(18)
    invited_at: Mapped[datetime | None] = cell(19)

    @validates("title")
    def _check_title(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("kind")
    def _check_kind(self, key: str, value: str) -> str:
        return one_of(key, value, KINDS)

    @validates("state")
    def _check_state(self, key: str, value: str) -> str:
        return one_of(key, value, MeetingState)

    @validates("mark")
    def _check_mark(self, key: str, value: str) -> str:
        return _mark(key, value)

    @validates("reference", "video_link", "state_reason")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    def set_times(self, starts_at: datetime, ends_at: datetime) -> None:
        """Give the span of the sitting, half open; refuse an end that does not follow the beginning."""
        if ends_at <= starts_at:
            text = QT_TRANSLATE_NOOP("meetings", "The meeting must end after it begins: give a later end.")
            raise UserError(text, field="ends_at")
        if (ends_at - starts_at).days >= LONGEST_SITTING_DAYS:
            text = QT_TRANSLATE_NOOP("meetings", "A meeting may last {days} days at most: check both dates.")
            raise UserError(text.format(days=LONGEST_SITTING_DAYS), field="ends_at")
        plausible_day("starts_at", starts_at.date())
        self.starts_at, self.ends_at = starts_at, ends_at

    def move_to(self, state: MeetingState, reason: str = "") -> None:
        """Take the next step of its life; refuse any other. To cancel or to reopen takes a reason."""
        if state not in NEXT_STATES[MeetingState(self.state)]:
            text = QT_TRANSLATE_NOOP("meetings", "A meeting in this state cannot take that step.")
            raise UserError(text, field="state")
        is_reopened = self.state == MeetingState.APPROVED and state == MeetingState.IN_REVIEW
        takes_reason = is_reopened or state == MeetingState.CANCELLED
        self.state_reason = given_reason(reason) if takes_reason else short_line(reason)
        self.state = state

    def refuse_unless_editable(self) -> None:
        """Refuse to change a meeting whose minutes were approved, or that was cancelled."""
        if self.state in (MeetingState.APPROVED, MeetingState.SENT, MeetingState.CANCELLED):
            text = QT_TRANSLATE_NOOP(
                "meetings", "This meeting is approved, sent or cancelled: reopen its minutes to change it."
            )
            raise UserError(text, field="state")


class MeetingRoom(Synced):
    """A room where meetings are held (salle)."""

    __tablename__ = "meeting_room"
    __table_number__ = 102

    name: Mapped[str] = cell(1, default="")
    site: Mapped[str] = cell(2, default="")
    capacity: Mapped[int | None] = cell(3)
    equipment: Mapped[str] = cell(4, default="")
    active: Mapped[bool] = cell(5, default=True)

    @validates("name")
    def _check_name(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("site", "equipment")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)


class RoomBooking(Synced):
    """A room taken for a meeting, half open: [starts_at, ends_at). `tentative` while the meeting is a draft."""

    __tablename__ = "room_booking"
    __table_number__ = 103

    room_id: Mapped[UUID | None] = cell(1, ForeignKey("meeting_room.id"))
    meeting_id: Mapped[UUID | None] = cell(2, ForeignKey("meeting.id"))
    starts_at: Mapped[datetime | None] = cell(3)
    ends_at: Mapped[datetime | None] = cell(4)
    tentative: Mapped[bool] = cell(5, default=True)
    released: Mapped[bool] = cell(6, default=False)


class AgendaCall(Synced):
    """A unit asked for items before a deadline (appel à points)."""

    __tablename__ = "agenda_call"
    __table_number__ = 104

    meeting_id: Mapped[UUID | None] = cell(1, ForeignKey("meeting.id"))
    unit_id: Mapped[UUID | None] = cell(2, ForeignKey("unit.id"))
    deadline: Mapped[date | None] = cell(3)
    reminded_at: Mapped[datetime | None] = cell(4)
    state: Mapped[str] = cell(5, default="asked")

    @validates("state")
    def _check_state(self, key: str, value: str) -> str:
        return one_of(key, value, CALL_STATES)

    @validates("deadline")
    def _check_day(self, key: str, value: date | None) -> date | None:
        return plausible_day(key, value)


class AgendaItem(Synced):
    """One item of an agenda. A postponed one is parked and offered to the next meeting of the series."""

    __tablename__ = "agenda_item"
    __table_number__ = 105

    meeting_id: Mapped[UUID | None] = cell(1, ForeignKey("meeting.id"))
    position: Mapped[int] = cell(2, default=0)
    section: Mapped[str] = cell(3, default="")
    title: Mapped[str] = cell(4, default="")
    purpose: Mapped[str] = cell(5, default="information")
    presenter: Mapped[str] = cell(6, default="")
    unit_id: Mapped[UUID | None] = cell(7, ForeignKey("unit.id"))
    planned_min: Mapped[int | None] = cell(8)
    actual_s: Mapped[int] = cell(9, default=0)
    confidential: Mapped[bool] = cell(10, default=False)
    internal: Mapped[bool] = cell(11, default=False)
    carried_from_id: Mapped[UUID | None] = cell(12, ForeignKey("agenda_item.id"))
    state: Mapped[str] = cell(13, default=ItemState.ACCEPTED)
    state_reason: Mapped[str] = cell(14, default="")
    notes: Mapped[str] = cell(15, default="")
    closed_at: Mapped[datetime | None] = cell(16)

    @validates("title")
    def _check_title(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("section", "presenter", "state_reason")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    @validates("notes")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)

    @validates("purpose", "state")
    def _check_word(self, key: str, value: str) -> str:
        return one_of(key, value, PURPOSES if key == "purpose" else tuple(ItemState))

    @validates("planned_min")
    def _check_planned(self, key: str, value: int | None) -> int | None:
        if value is not None and not 0 < value <= LONGEST_ITEM:
            text = QT_TRANSLATE_NOOP("meetings", "Plan from 1 to {longest} minutes for an item.")
            raise UserError(text.format(longest=LONGEST_ITEM), field=key)
        return value


class MeetingDocument(Synced):
    """A document of a meeting or of one of its items, kept encrypted under `blob`."""

    __tablename__ = "meeting_document"
    __table_number__ = 106

    meeting_id: Mapped[UUID | None] = cell(1, ForeignKey("meeting.id"))
    agenda_item_id: Mapped[UUID | None] = cell(2, ForeignKey("agenda_item.id"))
    name: Mapped[str] = cell(3, default="")
    size: Mapped[int] = cell(4, default=0)
    mime: Mapped[str] = cell(5, default="")
    sha256: Mapped[str] = cell(6, default="")
    blob: Mapped[str] = cell(7, default="")
    rank: Mapped[int] = cell(8, default=0)
    removed_at: Mapped[datetime | None] = cell(9)


def _mark(key: str, value: str) -> str:
    refuse_classified(value)
    return one_of(key, value, MARKS)
