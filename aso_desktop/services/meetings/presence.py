"""Writes about people: who is invited, who is there, who speaks for whom; and the quorum at any instant."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import fold
from aso_desktop.models.attendance import Attendance, Participant, Quorum, QuorumRule, Roll, Seat
from aso_desktop.models.contacts import Contact, email_address
from aso_desktop.models.meetings import Meeting, MeetingSeries
from aso_desktop.models.people import Agent
from aso_desktop.services.meetings.values import PersonInput
from aso_desktop.store.unit_of_work import UnitOfWork, Work


class PresenceService:
    """Keeps the list of a meeting and who is in the room."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def invite(self, meeting_id: UUID, people: Sequence[PersonInput]) -> Changes:
        """Add people; the same person twice is refused."""
        with self._unit_of_work("invite_people", QT_TRANSLATE_NOOP("meetings", "Invite")) as work:
            work.get(Meeting, meeting_id).refuse_unless_editable()
            added = add_people(work, meeting_id, people)
            work.subject = added[0].id if added else None
        return work.changes()

    def edit(self, participant_id: UUID, values: PersonInput) -> Changes:
        """Change a participant's role, title, address or vote."""
        with self._unit_of_work("edit_participant", QT_TRANSLATE_NOOP("meetings", "Change the participant")) as work:
            person = work.get(Participant, participant_id)
            for name, value in _cleaned(values).items():
                setattr(person, name, value)
            work.subject = participant_id
        return work.changes()

    def remove(self, participant_id: UUID) -> Changes:
        """Take somebody off the list."""
        with self._unit_of_work("remove_participant", QT_TRANSLATE_NOOP("meetings", "Take off the list")) as work:
            work.get(Participant, participant_id).removed = True
        return work.changes()

    def mark(self, participant_id: UUID, status: str, proxy_id: UUID | None = None) -> Changes:
        """Note what a participant is from now on: present, remote, excused, absent, or represented by `proxy_id`."""
        with self._unit_of_work("mark_presence", QT_TRANSLATE_NOOP("meetings", "Note a presence")) as work:
            person = work.get(Participant, participant_id)
            if status == "represented":
                self._check_proxy(work, person, proxy_id)
            _follow(work, person, status, proxy_id)
            work.subject = participant_id
        return work.changes()

    def mark_all(self, meeting_id: UUID, status: str = "present") -> Changes:
        """Note the same of everybody of whom nothing was noted yet."""
        with self._unit_of_work("mark_presence", QT_TRANSLATE_NOOP("meetings", "Note the presences")) as work:
            for person in _people(work, meeting_id):
                if _present_row(work, person.id) is None:
                    _follow(work, person, status, None)
        return work.changes()

    def quorum(self, meeting_id: UUID) -> Quorum:
        """Return the quorum as it stands now."""
        with self._unit_of_work.reading() as work:
            return roll(work, meeting_id, work.now).quorum()

    @staticmethod
    def _check_proxy(work: Work, person: Participant, proxy_id: UUID | None) -> None:
        if proxy_id is None:
            raise UserError(QT_TRANSLATE_NOOP("meetings", "Say who holds the proxy."), field="proxy_id")
        if person.meeting_id is None or work.get(Participant, proxy_id).meeting_id != person.meeting_id:
            raise UserError(QT_TRANSLATE_NOOP("meetings", "This person is not of this meeting."), field="proxy_id")
        roll(work, person.meeting_id, work.now).check_proxy(person.id, proxy_id)


def add_people(work: Work, meeting_id: UUID, people: Iterable[PersonInput]) -> list[Participant]:
    """Add people to a meeting inside the transaction of another act."""
    known = [*_people(work, meeting_id)]
    last = select(func.max(Participant.rank)).where(Participant.meeting_id == meeting_id)
    rank, added = (work.session.scalar(last) or 0) + 1, []
    for values in people:
        person = Participant(meeting_id=meeting_id, rank=rank, **_from_directory(work, values))
        if any(_same(person, other) for other in known):
            text = QT_TRANSLATE_NOOP("meetings", "{name} is already on the list: one person has one place.")
            raise UserError(text.format(name=person.printed), field="printed")
        known.append(work.add(person))
        added.append(person)
        rank += 1
    return added


def copy_people(work: Work, source_id: UUID | None, meeting_id: UUID) -> None:
    """Give a meeting the list of another one."""
    names = ("printed", "contact_id", "agent_id", "title", "email", "role", "voting")
    rows = _people(work, source_id) if source_id else ()
    add_people(work, meeting_id, [PersonInput(**{name: getattr(row, name) for name in names}) for row in rows])


def roll(work: Work, meeting_id: UUID, at: datetime) -> Roll:
    """Return who sat where at an instant: those with in_at ≤ at < out_at (domain 3.2, rule 4)."""
    meeting = work.get(Meeting, meeting_id)
    seats = [_seat(work, person, at) for person in _people(work, meeting_id)]
    return Roll(seats, rule_of(work, meeting) or QuorumRule())


def rule_of(work: Work, meeting: Meeting) -> QuorumRule | None:
    """Return the rule of a meeting, otherwise its series'; None where nobody laid one down."""
    series = work.session.get(MeetingSeries, meeting.series_id) if meeting.series_id else None
    written = meeting.quorum_rule or (series.quorum_rule if series else "")
    return QuorumRule.of(json.loads(written)) if written else None


def _seat(work: Work, person: Participant, at: datetime) -> Seat:
    found = select(Attendance).where(Attendance.participant_id == person.id, Attendance.in_at <= at)
    rows = [row for row in work.session.scalars(found.order_by(Attendance.in_at)) if not row.out_at or at < row.out_at]
    last = rows[-1] if rows else Attendance(status="absent")
    return Seat(person.id, person.printed, person.voting, last.status, last.proxy_id)


def _follow(work: Work, person: Participant, status: str, proxy_id: UUID | None) -> None:
    """End what somebody was and begin what they are; who leaves takes back the proxies they held."""
    present = _present_row(work, person.id)
    if present is not None and (present.status, present.proxy_id) == (status, proxy_id):
        return
    if present is not None:
        present.out_at = work.now
    work.add(Attendance(participant_id=person.id, status=status, proxy_id=proxy_id, in_at=work.now))
    if status in ("present", "remote"):
        return
    held = select(Attendance).where(Attendance.proxy_id == person.id, Attendance.out_at.is_(None))
    for row in work.session.scalars(held).all():
        row.out_at = work.now
        work.add(Attendance(participant_id=row.participant_id, status="absent", in_at=work.now))


def _present_row(work: Work, participant_id: UUID) -> Attendance | None:
    open_row = select(Attendance).where(Attendance.participant_id == participant_id, Attendance.out_at.is_(None))
    return work.session.scalar(open_row.order_by(Attendance.in_at.desc()).limit(1))


def _people(work: Work, meeting_id: UUID) -> Sequence[Participant]:
    found = select(Participant).where(Participant.meeting_id == meeting_id, Participant.removed.is_(False))
    return work.session.scalars(found.order_by(Participant.rank)).all()


def _same(one: Participant, other: Participant) -> bool:
    pairs = ((one.contact_id, other.contact_id), (one.agent_id, other.agent_id), (_email(one), _email(other)))
    if any(a is not None and a == b for a, b in pairs):
        return True
    ids = (one.contact_id, other.contact_id, one.agent_id, other.agent_id)
    return not any(ids) and not (_email(one) or _email(other)) and fold(one.printed) == fold(other.printed)


def _email(person: Participant) -> str | None:
    return person.email.casefold() or None


def _cleaned(values: PersonInput) -> dict[str, object]:
    return {**asdict(values), "email": email_address("email", values.email)}


def _from_directory(work: Work, values: PersonInput) -> dict[str, object]:
    """Complete a person from the directory or from the section's agents, where the input leaves words out."""
    wanted = _cleaned(values)
    if values.contact_id is not None:
        contact = work.get(Contact, values.contact_id)
        wanted["printed"] = values.printed or " ".join(filter(None, (contact.given_name, contact.family_name)))
        wanted["email"] = wanted["email"] or contact.email
    elif values.agent_id is not None:
        agent = work.get(Agent, values.agent_id)
        wanted["printed"], wanted["email"] = values.printed or agent.name, wanted["email"] or agent.email
    return wanted
