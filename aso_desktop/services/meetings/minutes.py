"""Writes of minutes: their approval numbers the decisions and freezes them by hash; reopening, sending, correcting."""

import hashlib
import json
from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ids import shipped_id
from aso_desktop.models.drafts import Transmission
from aso_desktop.models.meetings import Meeting, MeetingState
from aso_desktop.models.minutes import Decision, Minutes, MinutesStatus
from aso_desktop.models.registers import DECISIONS, Register, SerialNumber
from aso_desktop.security.audit import canonical
from aso_desktop.services.meetings.content import content_of
from aso_desktop.services.meetings.presence import rule_of
from aso_desktop.services.meetings.sitting import queries as sitting
from aso_desktop.services.registers import numbering
from aso_desktop.services.registers.numbering import Claim
from aso_desktop.store.unit_of_work import UnitOfWork, Work

DECISION_CODE: Final = "DEC"
DECISION_PATTERN: Final = "DEC-{year}-{number:3}"
_WITHDRAWN: Final = "Décision retirée avant diffusion"
"""A reason kept in the register, as its labels are: data of a French administration."""


class MinutesService:
    """Takes minutes from notes to what is sent."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock) -> None:
        """Know where writes go and the time."""
        self._unit_of_work = unit_of_work
        self._clock = clock

    def prepare(self, meeting_id: UUID, kind: str = "minutes") -> Changes:
        """Make the minutes of a meeting that was held, or give those it has another kind."""
        with self._unit_of_work("prepare_minutes", QT_TRANSLATE_NOOP("meetings", "Prepare the minutes")) as work:
            meeting = work.get(Meeting, meeting_id)
            if meeting.opened_at is None:
                raise UserError(QT_TRANSLATE_NOOP("meetings", "This meeting was not held: open it first."), "state")
            minutes = latest(work, meeting_id)
            if minutes.status not in (MinutesStatus.DRAFT, MinutesStatus.IN_REVIEW):
                text = QT_TRANSLATE_NOOP("meetings", "The minutes are approved or sent: correct them by a new version.")
                raise UserError(text, field="status")
            minutes.kind = kind
            work.subject = minutes.id
        return work.changes()

    def summarise(self, meeting_id: UUID, summary: str) -> Changes:
        """Keep the summary for the intranet: 280 signs at most."""
        with self._unit_of_work("summarise_minutes", QT_TRANSLATE_NOOP("meetings", "Write the summary")) as work:
            minutes = latest(work, meeting_id)
            _refuse_sent(minutes)
            minutes.summary_280 = summary
            work.subject = minutes.id
        return work.changes()

    def missing(self, meeting_id: UUID) -> list[Text]:
        """Return what stands in the way of the approval, in words; nothing when the minutes are ready."""
        with self._unit_of_work.reading() as work:
            return _missing(work, work.get(Meeting, meeting_id))

    def approve(self, meeting_id: UUID) -> Changes:
        """Approve: each decision takes its official number, and the content is frozen by its SHA-256. Not undone."""
        words = QT_TRANSLATE_NOOP("meetings", "Approve the minutes")
        with self._unit_of_work("approve_minutes", words, undoable=False) as work:
            meeting, minutes = work.get(Meeting, meeting_id), latest(work, meeting_id)
            if missing := _missing(work, meeting):
                raise UserError(missing[0], field="status")
            minutes.move_to(MinutesStatus.APPROVED)
            minutes.approved_at, minutes.approved_by = work.now, work.author.agent_id
            if meeting.state == MeetingState.IN_REVIEW:
                meeting.move_to(MeetingState.APPROVED)
            self._number(work, minutes)
            work.session.flush()
            minutes.content_sha256 = content_hash(work.connection, meeting_id)
            work.subject = minutes.id
        return work.changes()

    def reopen(self, meeting_id: UUID, reason: str) -> Changes:
        """Bring approved minutes back to be read over, with a reason; numbers that were given stay."""
        with self._unit_of_work("reopen_minutes", QT_TRANSLATE_NOOP("meetings", "Reopen the minutes")) as work:
            minutes = latest(work, meeting_id)
            minutes.move_to(MinutesStatus.IN_REVIEW, reason)
            minutes.content_sha256 = ""
            meeting = work.get(Meeting, meeting_id)
            if meeting.state == MeetingState.APPROVED:
                meeting.move_to(MeetingState.IN_REVIEW, reason)
            work.subject = minutes.id
        return work.changes()

    def send(self, meeting_id: UUID, recipients: Sequence[str] = (), channel: str = "email") -> Changes:
        """Note that the minutes left, to whom and how; the people of the meeting when nobody is named. Not undone."""
        words = QT_TRANSLATE_NOOP("meetings", "Send the minutes")
        with self._unit_of_work("send_minutes", words, undoable=False) as work:
            minutes = latest(work, meeting_id)
            minutes.move_to(MinutesStatus.SENT)
            minutes.sent_at = work.now
            people = recipients or [p.printed for p in sitting.people(work.connection, meeting_id)]
            work.add(
                Transmission(
                    minutes_id=minutes.id, recipients=json.dumps(list(people), ensure_ascii=False), channel=channel,
                    at=work.now, sha256=minutes.content_sha256,
                )
            )  # fmt: skip
            meeting = work.get(Meeting, meeting_id)
            if meeting.state == MeetingState.APPROVED:
                meeting.move_to(MeetingState.SENT)
            work.subject = minutes.id
        return work.changes()

    def correct(self, meeting_id: UUID) -> Changes:
        """Begin a corrective version of minutes that were sent; those sent stay as they are."""
        with self._unit_of_work("correct_minutes", QT_TRANSLATE_NOOP("meetings", "Correct the minutes")) as work:
            sent = latest(work, meeting_id)
            sent.move_to(MinutesStatus.REPLACED)
            new = Minutes(meeting_id=meeting_id, kind=sent.kind, version=sent.version + 1, replaces_id=sent.id)
            new.status, new.summary_280 = MinutesStatus.IN_REVIEW, sent.summary_280
            work.subject = work.add(new).id
        return work.changes()

    def _number(self, work: Work, minutes: Minutes) -> None:
        """Give each decision its number; cancel those of decisions withdrawn since a first approval."""
        today, meeting_id = self._clock.today(), minutes.meeting_id
        found = select(Decision).where(Decision.meeting_id == meeting_id).order_by(Decision.local_id)
        rows = {row.id: row for row in work.session.scalars(found)}
        for row in rows.values():
            serial = work.session.get(SerialNumber, row.serial_id) if row.serial_id else None
            if row.withdrawn and serial is not None:
                serial.cancel(_WITHDRAWN)
        register = _register(work)
        order = sitting.decisions(work.connection, meeting_id) if meeting_id else []
        for line in order:
            row = rows[line.id]
            row.minutes_id = minutes.id
            if row.serial_id is None:
                serial = numbering.issue(work, register, Claim(today, today))
                work.session.flush()
                row.serial_id, row.number = serial.id, serial.printed


def latest(work: Work, meeting_id: UUID) -> Minutes:
    """Return the version of the minutes that counts."""
    found = select(Minutes).where(Minutes.meeting_id == meeting_id).order_by(Minutes.version.desc())
    minutes = work.session.scalar(found.limit(1))
    if minutes is None:
        raise UserError(QT_TRANSLATE_NOOP("meetings", "This meeting has no minutes yet: open it first."), "status")
    return minutes


def content_hash(connection: Any, meeting_id: UUID) -> str:
    """Return the SHA-256 of what minutes say, as canonical JSON."""
    return hashlib.sha256(canonical(content_of(connection, meeting_id)).encode()).hexdigest()


def _missing(work: Work, meeting: Meeting) -> list[Text]:
    """Return every cause that keeps minutes from being final (domain 13)."""
    causes = []
    if meeting.state in (MeetingState.DRAFT, MeetingState.CONVENED, MeetingState.IN_SESSION):
        causes.append(QT_TRANSLATE_NOOP("meetings", "Close the meeting before its minutes are approved."))
    people = sitting.people(work.connection, meeting.id)
    if rule_of(work, meeting) is not None and not any(p.status for p in people):
        causes.append(QT_TRANSLATE_NOOP("meetings", "The series has a quorum: note who was present."))
    names = {item.id: item.title for item in sitting.items(work.connection, meeting.id)}
    for row in sitting.journal(work.connection):
        if row.meeting_id == meeting.id:
            text = QT_TRANSLATE_NOOP("meetings", "A note of “{title}” is still being typed: save it first.")
            causes.append(text.format(title=names.get(row.agenda_item_id, "–")))
    return causes


def _refuse_sent(minutes: Minutes) -> None:
    if minutes.status in (MinutesStatus.SENT, MinutesStatus.REPLACED):
        text = QT_TRANSLATE_NOOP("meetings", "The minutes were sent: correct them by a new version.")
        raise UserError(text, field="status")


def _register(work: Work) -> Register:
    """Return the open register of decisions, made the first time one is needed."""
    found = select(Register).where(Register.direction == DECISIONS, Register.state == "open")
    register = work.session.scalar(found.order_by(Register.rank, Register.code).limit(1))
    if register is not None:
        return register
    row_id = shipped_id("register", DECISION_CODE)
    if work.session.get(Register, row_id) is not None:
        text = QT_TRANSLATE_NOOP("meetings", "The register of decisions is closed: open it, or make another one.")
        raise UserError(text, field="register_id")
    made = Register(id=row_id, code=DECISION_CODE, label="Décisions", direction=DECISIONS, pattern=DECISION_PATTERN)
    made.reset, made.state, made.rank = "year", "open", 90
    return work.add(made)
