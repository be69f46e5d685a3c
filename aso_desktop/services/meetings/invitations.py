"""Invitations and answers as calendars hold them: iCalendar (RFC 5545) exchanged as iTIP requests (RFC 5546)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.documents.encodings import decode
from aso_desktop.models.attendance import MeetingReply, Participant
from aso_desktop.models.meeting_times import zone_of
from aso_desktop.models.meetings import Meeting, MeetingState
from aso_desktop.services.meetings import queries
from aso_desktop.services.meetings.queries import MeetingDetail
from aso_desktop.services.meetings.sitting import queries as sitting
from aso_desktop.store.files import file_failures, replacing
from aso_desktop.store.unit_of_work import UnitOfWork, Work

ANSWERS: Final = {"accepted", "declined", "tentative", "delegated", "needs-action"}
_LEADERS: Final = {"chair": 0, "secretary": 1}
"""Who sends the invitation: RFC 5546 wants one organizer."""
_LARGEST: Final = 1_000_000
_MAIL: Final = re.compile(r"mailto:\s*([^\s;,\"<>]+@[^\s;,\"<>]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Reply:
    """An answer read from a calendar file."""

    uid: str
    email: str
    name: str
    answer: str


class InvitationService:
    """Writes invitations and reads the answers to them."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def write(self, meeting_id: UUID, path: Path) -> Changes:
        """Write the invitation, its update, or the cancellation as an .ics file; one UID, SEQUENCE as it stands.

        A draft sends nothing (domain 3.1).
        """
        with self._unit_of_work("invite", QT_TRANSLATE_NOOP("meetings", "Send the invitation"), undoable=False) as work:
            meeting = work.get(Meeting, meeting_id)
            if meeting.state == MeetingState.DRAFT:
                text = QT_TRANSLATE_NOOP("meetings", "Convene the meeting before sending its invitation.")
                raise UserError(text, field="state")
            detail = queries.detail(work.connection, meeting_id)
            if detail is None:
                raise UserError(QT_TRANSLATE_NOOP("meetings", "This meeting no longer exists: refresh the list."))
            meeting.invited_at = work.now
            content = _calendar(work.connection, detail, meeting)
            with replacing(path) as file:
                file.write(content)
            work.subject = meeting_id
        return work.changes()

    def take_replies(self, path: Path) -> Changes:
        """Read a reply: known people get their answer, the others are kept to be attached."""
        replies = list(read_replies(path))
        if not replies:
            text = QT_TRANSLATE_NOOP("meetings", "“{name}” holds no answer to an invitation.")
            raise UserError(text.format(name=path.name), field="path")
        words = QT_TRANSLATE_NOOP("meetings", "Take the answers to the invitation")
        with self._unit_of_work("take_replies", words) as work:
            for reply in replies:
                _take(work, reply)
        return work.changes()

    def attach(self, reply_id: UUID, participant_id: UUID) -> Changes:
        """Say whose answer it is."""
        with self._unit_of_work("attach_reply", QT_TRANSLATE_NOOP("meetings", "Attach the answer")) as work:
            reply, person = work.get(MeetingReply, reply_id), work.get(Participant, participant_id)
            reply.participant_id, reply.meeting_id = participant_id, person.meeting_id
            person.answer = reply.answer
            work.subject = participant_id
        return work.changes()


def read_replies(path: Path) -> Iterator[Reply]:
    """Give the answers of a calendar file, whatever its line ends, folding and encoding."""
    with file_failures(path):
        content = path.read_bytes()[:_LARGEST]
    uid = ""
    found = []
    for name, parameters, value in _lines(decode(content).text):
        if name == "UID":
            uid = value.strip()
        elif name == "ATTENDEE" and (mail := _MAIL.search(value) or _MAIL.search(parameters)):
            answer = _parameter(parameters, "PARTSTAT").lower()
            found.append((mail.group(1), _parameter(parameters, "CN"), answer if answer in ANSWERS else "needs-action"))
    return (Reply(uid, *one) for one in found)


def _lines(text: str) -> Iterator[tuple[str, str, str]]:
    """Give the content lines, unfolded (RFC 5545, 3.1): name, parameters, value; a line without a colon is skipped."""
    whole: list[str] = []
    for line in re.split(r"\r\n|\r|\n", text):
        if line[:1] in (" ", "\t") and whole:
            whole[-1] += line[1:]
        else:
            whole.append(line)
    for line in whole:
        if match := re.match(r'([A-Za-z-]+)((?:;(?:"[^"]*"|[^":])*)*):(.*)', line.strip()):
            yield match[1].upper(), match[2], match[3]


def _parameter(parameters: str, name: str) -> str:
    match = re.search(rf';{name}=("([^"]*)"|([^;]*))', parameters, re.IGNORECASE)
    return (match[2] or match[3] or "").strip() if match else ""


def _take(work: Work, reply: Reply) -> None:
    meeting = None
    if reply.uid:
        meeting = work.session.scalar(select(Meeting).where(Meeting.ics_uid == reply.uid).limit(1))
    person = _person(work, meeting, reply.email) if meeting else None
    if person is not None:
        person.answer = reply.answer
        return
    work.add(
        MeetingReply(
            meeting_id=meeting.id if meeting else None, email=reply.email, name=reply.name, answer=reply.answer,
            uid=reply.uid, received_at=work.now,
        )
    )  # fmt: skip


def _person(work: Work, meeting: Meeting, email: str) -> Participant | None:
    people = select(Participant).where(Participant.meeting_id == meeting.id, Participant.removed.is_(False))
    return next((p for p in work.session.scalars(people) if p.email.casefold() == email.casefold()), None)


def _calendar(db: Any, detail: MeetingDetail, meeting: Meeting) -> bytes:
    """Return the calendar file of a meeting: METHOD REQUEST, or CANCEL once it is cancelled."""
    from icalendar import Calendar, Event, vCalAddress, vText

    is_off = meeting.state == MeetingState.CANCELLED
    calendar, event = Calendar(), Event()
    calendar.add("prodid", "-//ASO Desktop//Meetings//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if is_off else "REQUEST")
    event.add("uid", meeting.ics_uid)
    event.add("sequence", meeting.ics_sequence)
    event.add("status", "CANCELLED" if is_off else "CONFIRMED")
    event.add("summary", detail.title)
    zone = zone_of(detail.time_zone)
    for name, moment in (("dtstart", meeting.starts_at), ("dtend", meeting.ends_at)):
        if moment is not None:
            event.add(name, moment.astimezone(zone))
    event.add("dtstamp", meeting.invited_at)
    event.add("location", " · ".join(filter(None, (detail.room, detail.video_link))))
    event.add("description", "\n".join(_agenda(db, meeting.id)))
    people = [p for p in sitting.people(db, meeting.id) if p.email]
    organizer = min(people, key=lambda p: _LEADERS.get(p.role, len(_LEADERS)), default=None)
    for person in people:
        address = vCalAddress(f"mailto:{person.email}")
        address.params["CN"] = vText(person.printed)
        address.params["RSVP"] = vText("TRUE")
        event.add("organizer" if person is organizer else "attendee", address, encode=False)
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _agenda(db: Any, meeting_id: UUID) -> Iterator[str]:
    """Give the items that everybody invited may see, in order."""
    shown = [
        item
        for item in sitting.items(db, meeting_id)
        if item.state == "accepted" and not item.confidential and not item.internal
    ]
    for place, item in enumerate(shown, 1):
        yield f"{place}. {item.title}" + (f" ({item.planned_min} min)" if item.planned_min else "")
