"""Invitations as calendars read them, and answers however a calendar writes them."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar, Event

from aso_desktop.core.errors import UserError
from aso_desktop.services.meetings import queries
from aso_desktop.services.meetings.values import ItemInput, MeetingInput
from tests.services.meetings.conftest import STARTS, Office


def read(path: Path) -> tuple[Any, Any]:
    calendar = Calendar.from_ical(path.read_bytes())
    assert isinstance(calendar, Calendar)
    (event,) = calendar.walk("VEVENT")
    assert isinstance(event, Event)
    return calendar, event


def test_an_invitation_an_update_and_a_cancellation_share_one_identity(office: Office, tmp_path: Path) -> None:
    meeting = office.meeting(video_link="https://visio.example.org/42")
    path = tmp_path / "convocation.ics"
    with pytest.raises(UserError) as refused:
        office.invitations.write(meeting, path)
    assert refused.value.field == "state"
    assert not path.exists()
    office.meetings.convene(meeting)
    office.invitations.write(meeting, path)
    calendar, event = read(path)
    assert (calendar["METHOD"], event["SEQUENCE"], str(event["SUMMARY"])) == ("REQUEST", 0, "Comité des marchés")
    assert event["DTSTART"].dt.isoformat() == "2026-11-13T14:00:00+01:00"
    assert [str(a) for a in event["ATTENDEE"]] == [
        "mailto:amira@example.org", "mailto:sylvie@example.org", "mailto:rachid@example.org",
    ]  # fmt: skip
    assert str(event["ORGANIZER"]) == "mailto:claire.aubert@example.org"
    assert "Situation individuelle" not in str(event["DESCRIPTION"])
    uid = str(event["UID"])
    later = STARTS + timedelta(hours=2)
    saved = office.meetings.edit(meeting, MeetingInput("Comité des marchés", later, later + timedelta(hours=1)))
    assert len(saved.notices) == 1
    office.invitations.write(meeting, path)
    _, event = read(path)
    assert (event["SEQUENCE"], str(event["UID"])) == (1, uid)
    office.meetings.cancel(meeting, "faute de quorum")
    office.invitations.write(meeting, path)
    calendar, event = read(path)
    assert (calendar["METHOD"], event["SEQUENCE"], str(event["STATUS"]), str(event["UID"])) == (
        "CANCEL", 2, "CANCELLED", uid,
    )  # fmt: skip


REPLY = (
    "BEGIN:VCALENDAR{end}METHOD:REPLY{end}BEGIN:VEVENT{end}UID:{uid}{end}"
    'ATTENDEE;CN="Lefèvre, Sylvie";PARTSTAT=ACC{end} EPTED:mailto:SYLVIE@example.org{end}'
    "this line is no line{end}END:VEVENT{end}END:VCALENDAR{end}"
)


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_reply_is_read_whatever_its_ends_of_line(office: Office, tmp_path: Path, end: str, encoding: str) -> None:
    meeting = office.meeting()
    path = tmp_path / "reply.ics"
    path.write_bytes(REPLY.format(end=end, uid=f"{meeting}@aso-desktop").encode(encoding))
    office.invitations.take_replies(path)
    assert office.people(meeting)["Sylvie Lefèvre"].answer == "accepted"
    assert queries.replies(office.desk.db, meeting) == []


def test_a_reply_of_somebody_unknown_waits_to_be_attached(office: Office, tmp_path: Path) -> None:
    meeting = office.meeting()
    path = tmp_path / "reply.ics"
    path.write_text(
        f"BEGIN:VEVENT\nUID:{meeting}@aso-desktop\nATTENDEE;CN=T. Leroy;PARTSTAT=DECLINED:mailto:tl@example.org\n"
    )
    office.invitations.take_replies(path)
    (reply,) = queries.replies(office.desk.db, meeting)
    assert (reply.email, reply.name, reply.answer) == ("tl@example.org", "T. Leroy", "declined")
    office.invitations.attach(reply.id, office.people(meeting)["Thomas Leroy"].id)
    assert office.people(meeting)["Thomas Leroy"].answer == "declined"
    assert queries.replies(office.desk.db, meeting) == []
    path.write_text("ATTENDEE;PARTSTAT=MAYBE:mailto:x@example.org\n")
    office.invitations.take_replies(path)
    assert [r.answer for r in queries.replies(office.desk.db, None)] == ["needs-action"]


def test_a_file_without_an_answer_is_refused(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "nothing.ics"
    path.write_bytes(b"\x00\xff" * 100)
    with pytest.raises(UserError) as refused:
        office.invitations.take_replies(path)
    assert refused.value.field == "path"


def test_internal_items_are_left_out_of_the_invitation(office: Office, tmp_path: Path) -> None:
    meeting = office.meeting(items=(ItemInput("Public", planned_min=5), ItemInput("Interne", internal=True)))
    office.meetings.convene(meeting)
    office.invitations.write(meeting, tmp_path / "a.ics")
    _, event = read(tmp_path / "a.ics")
    assert str(event["DESCRIPTION"]) == "1. Public (5 min)"
