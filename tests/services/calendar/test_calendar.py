"""A week of a section: agendas, rooms taken twice, files from other programs, whatever they hold."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from icalendar import Calendar as File

from aso_desktop.core.calendar import Calendar, Zone
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.services.calendar import queries
from aso_desktop.services.calendar.commands import CalendarService
from aso_desktop.services.calendar.queries import Event, View
from aso_desktop.services.calendar.values import EntryInput, Taken, clock_of
from aso_desktop.services.deadlines.values import ClockInput, DeadlineInput
from aso_desktop.services.meetings.commands import MeetingService
from aso_desktop.services.meetings.values import MeetingInput, RoomInput
from aso_desktop.services.tasks.commands import TaskService
from aso_desktop.services.tasks.values import TaskInput
from tests.services.conftest import AGENT, Desk
from tests.services.deadlines.conftest import Diary, diary

__all__ = ["diary"]
TODAY = date(2026, 11, 13)
CALENDAR = Calendar()


at = datetime.fromisoformat


def english(_context: str, source: str) -> str:
    return source


@pytest.fixture
def service(desk: Desk) -> CalendarService:
    return CalendarService(desk.unit_of_work, desk.clock, lambda: CALENDAR)


def view(first: date = TODAY, last: date | None = None, **more: object) -> View:
    return View(first, last or first, TODAY, CALENDAR, agent_id=AGENT)._replace(**more)  # type: ignore[arg-type]


def shown(desk: Desk, first: date = TODAY, last: date | None = None, **more: object) -> list[Event]:
    return queries.events(desk.db, view(first, last, **more))


def ics(*events: str) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *events, "END:VCALENDAR"]
    return "\r\n".join(line for text in lines for line in text.strip().splitlines()).encode()


def event(uid: str, start: str, *more: str, title: str = "Rendez-vous") -> str:
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", start, *more, "END:VEVENT"))


def take(service: CalendarService, folder: Path, content: bytes, holder: str = "Directrice") -> Taken:
    path = folder / "agenda.ics"
    path.write_bytes(content)
    return service.import_file(path, holder, english)


def results(taken: Taken) -> dict[str, int]:
    return {line.result: taken.count(line.result) for line in taken.lines}


def room(desk: Desk, name: str) -> UUID:
    found = MeetingService(desk.unit_of_work, desk.clock, desk.store).create_room(RoomInput(name)).subject
    assert found is not None
    return found


def test_a_day_holds_meetings_agendas_deadlines_and_ones_own_things(
    desk: Desk, service: CalendarService, diary: Diary
) -> None:
    condorcet = room(desk, "Condorcet")
    nine, ten, eleven = (at(f"2026-11-13 {hour:02d}:00") for hour in (9, 10, 11))
    meetings = MeetingService(desk.unit_of_work, desk.clock, desk.store)
    meetings.create(MeetingInput("Comité des marchés", nine, eleven, room_id=condorcet))
    made = service.add(EntryInput("Audience", ten, eleven, holder="Directrice", room_id=condorcet)).subject
    assert made is not None
    service.add(EntryInput("Mission à Lyon", first_on=date(2026, 11, 12), last_on=TODAY, kind="travel"))
    diary.deadlines.add(DeadlineInput("Bilan", "milestone", fixed_on=TODAY))
    TaskService(desk.unit_of_work, desk.clock).create(TaskInput("Relire la note", AGENT, due_on=TODAY))
    day = shown(desk)
    assert [(one.kind, one.title) for one in day] == [
        ("agenda", "Mission à Lyon"), ("milestone", "Bilan"), ("task", "Relire la note"),
        ("meeting", "Comité des marchés"), ("agenda", "Audience"),
    ]  # fmt: skip
    assert [one.clashes for one in day if one.starts] == [("Audience",), ("Comité des marchés",)]
    sully = room(desk, "Sully")
    free = queries.free_rooms({condorcet: "Condorcet", sully: "Sully"}, day, (ten, eleven))
    assert free == [(sully, "Sully")]
    service.take_room(made, sully)
    moved = service.move(made, 1, 30)
    assert [(one.starts, one.place) for one in shown(desk, date(2026, 11, 14))] == [(at("2026-11-14 10:30"), "Sully")]
    assert moved.inverse is not None
    moved.inverse()
    assert not any(one.clashes for one in shown(desk))
    assert [one.title for one in shown(desk, text="AUDIENCE sully")] == ["Audience"]
    assert [one.title for one in shown(desk, kinds=frozenset({"milestone"}))] == ["Bilan"]
    service.cancel(made)
    assert "Audience" not in [one.title for one in shown(desk)]


def test_a_doubt_of_the_law_stands_on_both_days(desk: Desk, diary: Diary) -> None:
    letter = diary.arrival(date(2026, 8, 31))
    diary.deadlines.start_clock(ClockInput(letter, "financial"))
    days = [(one.first_on, one.other_on) for one in shown(desk, date(2026, 10, 25), date(2026, 11, 5))]
    assert days == [(date(2026, 10, 31), None)]
    other = diary.arrival(date(2026, 6, 30))
    diary.deadlines.start_clock(ClockInput(other, "document"))
    both = [(one.first_on, one.other_on) for one in shown(desk, date(2026, 7, 25), date(2026, 8, 5))]
    assert both == [(date(2026, 7, 30), date(2026, 7, 31)), (date(2026, 7, 31), date(2026, 7, 30))]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, "day"),
        ({"title": "…"}, "title"),
        ({"first_on": TODAY, "last_on": date(2026, 11, 12)}, "last_on"),
        ({"starts_at": at("2026-11-13 10:00"), "ends_at": at("2026-11-13 09:00")}, "ends_at"),
        ({"starts_at": at("2027-03-28 02:30")}, "starts_at"),
        ({"first_on": date(1066, 10, 14)}, "day"),
        ({"first_on": date(2026, 1, 1), "last_on": date(2028, 1, 1)}, "last_on"),
        ({"first_on": TODAY, "kind": "sieste"}, "kind"),
    ],
)
def test_an_entry_that_cannot_be_is_refused_beside_its_field(
    service: CalendarService, values: dict[str, object], field: str
) -> None:
    with pytest.raises(UserError) as refused:
        service.add(EntryInput(**{"title": "Audience", **values}))  # type: ignore[arg-type]
    assert refused.value.field == field


def test_an_entry_keeps_its_hour_when_the_clocks_go_back(desk: Desk, service: CalendarService) -> None:
    made = service.add(EntryInput("Point", at("2026-10-23 09:00"), at("2026-10-23 10:00"))).subject
    assert made is not None
    service.move(made, 3)
    assert [one.starts for one in shown(desk, date(2026, 10, 26))] == [at("2026-10-26 09:00")]
    assert desk.rows("SELECT starts_at FROM agenda_entry") == [("2026-10-26T08:00:00.000Z",)]


def test_a_file_is_taken_once_whatever_its_zones_and_its_repetitions(
    desk: Desk, service: CalendarService, tmp_path: Path
) -> None:
    content = ics(
        event("a@x", "DTSTART;TZID=Romance Standard Time:20261113T090000",
              "DTEND;TZID=Romance Standard Time:20261113T100000"),
        event("b@x", "DTSTART:20261113T160000Z", "DURATION:PT90M", "LOCATION:Salle Sully\\, 2e", title="Visio"),
        event("c@x", "DTSTART;VALUE=DATE:20261113", "DTEND;VALUE=DATE:20261115", title="Séminaire"),
        event("d@x", "DTSTART;TZID=Europe/Paris:20261102T083000", "DTEND;TZID=Europe/Paris:20261102T090000",
              "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130T073000Z", "EXDATE;TZID=Europe/Paris:20261109T083000",
              title="Point hebdomadaire"),
        event("d@x", "DTSTART;TZID=Europe/Paris:20261117T083000", "DTEND;TZID=Europe/Paris:20261117T090000",
              "RECURRENCE-ID;TZID=Europe/Paris:20261116T083000", title="Point du mardi"),
        event("", "DTSTART;TZID=/citadel.org/20190914_1/Europe/London:20261113T120000", title="Sans identité"),
    )  # fmt: skip
    first = take(service, tmp_path, content)
    assert results(first) == {"added": 8}
    days = [(one.first_on, one.starts.hour if one.starts else None, one.title) for one in
            shown(desk, date(2026, 11, 1), date(2026, 11, 30))]  # fmt: skip
    assert days == [
        (date(2026, 11, 2), 8, "Point hebdomadaire"), (date(2026, 11, 13), None, "Séminaire"),
        (date(2026, 11, 13), 9, "Rendez-vous"), (date(2026, 11, 13), 13, "Sans identité"),
        (date(2026, 11, 13), 17, "Visio"), (date(2026, 11, 17), 8, "Point du mardi"),
        (date(2026, 11, 23), 8, "Point hebdomadaire"), (date(2026, 11, 30), 8, "Point hebdomadaire"),
    ]  # fmt: skip
    before = desk.table("agenda_entry")
    assert results(take(service, tmp_path, content)) == {"unchanged": 8}
    assert desk.table("agenda_entry") == before
    shorter = content.replace(b"UNTIL=20261130T073000Z", b"UNTIL=20261123T073000Z").replace(b"PT90M", b"PT60M")
    assert results(take(service, tmp_path, shorter)) == {"unchanged": 6, "changed": 1, "cancelled": 1}
    assert first.changes is not None
    assert first.changes.inverse is not None
    older = ics(event("a@x", "DTSTART:20261113T110000Z", "SEQUENCE:4"))
    assert results(take(service, tmp_path, older)) == {"changed": 1}
    assert results(take(service, tmp_path, older.replace(b"110000Z", b"120000Z").replace(b":4", b":3"))) == {"older": 1}


def test_each_event_that_cannot_be_kept_has_its_reason_and_the_others_are_kept(
    desk: Desk, service: CalendarService, tmp_path: Path
) -> None:
    content = ics(
        event("1", "DTSTART:hier"), event("2", "DTSTAMP:20261113T090000Z"), event("3", "DTSTART:00010101T000000Z"),
        event("4", "DTSTART:20261113T090000Z", "DURATION:-PT1H"), event("5", "DTSTART;VALUE=DATE:20261113", title=""),
        event("6", "DTSTART:20261113T090000Z", "RRULE:FREQ=SECONDLY"),
        event("7", "DTSTART:20261113T090000Z", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
        event("8", "DTSTART;TZID=Mars/Olympus:20261113T090000", title="Trop loin"),
        event("9", "DTSTART:20261113T090000Z", "SUMMARY:\u202egnop", "BEGIN:VALARM", "TRIGGER:-PT5M", "END:VALARM"),
        event("10", "DTSTART;VALUE=DATE:20261113", "RRULE:FREQ=YEARLY;COUNT=99999999999999999999"),
        "BEGIN:VEVENT\nUID:cut\nSUMMARY:Coupé\nDTSTART:20261113T090000Z",
    )  # fmt: skip
    taken = take(service, tmp_path, content)
    refused = {line.title: in_english(line.reason) for line in taken.lines if line.reason}
    assert taken.count("refused") == 5
    assert "ends in the middle" in refused["Coupé"]
    assert [line.title for line in taken.lines if line.result == "added" and line.title == "Without a title"]
    notices = [in_english(notice) for line in taken.lines for notice in line.notices]
    assert any("“Mars/Olympus” is not known: its hours are read as those of Europe/Paris" in one for one in notices)
    assert any("its first day alone is kept" in one for one in notices)
    assert taken.count("added") == 7
    assert results(take(service, tmp_path, content)).keys() == {"refused", "unchanged"}
    with pytest.raises(UserError, match="not a calendar file"):
        take(service, tmp_path, b"%PDF-1.7")
    with pytest.raises(UserError, match="is over 20 MB"):
        take(service, tmp_path, b"BEGIN:VCALENDAR\r\n" + b"X" * 20_000_001)
    utf16 = ics(event("u", "DTSTART:20261113T090000Z", title="Été")).decode().encode("utf-16")
    assert results(take(service, tmp_path, utf16)) == {"added": 1}
    folded = ics(event("f", "DTSTART:20261113T090000Z", title="Dé\r\n jeuner")).replace("é".encode(), b"\xc3\r\n \xa9")
    take(service, tmp_path, folded)
    assert "Déjeuner" in [one.title for one in shown(desk)]
    kept = desk.table("agenda_entry")
    trial = service.import_file(
        _write(tmp_path, ics(event("z", "DTSTART:20261113T090000Z"))), "", english, dry_run=True
    )
    assert (trial.changes, trial.count("added")) == (None, 1)
    assert desk.table("agenda_entry") == kept


def _write(folder: Path, content: bytes) -> Path:
    path = folder / "autre.ics"
    path.write_bytes(content)
    return path


def test_what_is_written_is_read_by_other_programs_and_comes_back_as_ours(
    desk: Desk, service: CalendarService, diary: Diary, tmp_path: Path
) -> None:
    start = at("2026-11-13 09:00")
    MeetingService(desk.unit_of_work, desk.clock, desk.store).create(
        MeetingInput("Comité", start, start + timedelta(hours=1))
    )
    service.add(EntryInput("Congé; repos, enfin", first_on=TODAY, last_on=date(2026, 11, 20), kind="absence"))
    diary.deadlines.add(DeadlineInput("Bilan", "milestone", fixed_on=TODAY))
    path = tmp_path / "semaine.ics"
    assert service.export_file(path, shown(desk), "Europe/Paris", english) == 3
    read = File.from_ical(path.read_bytes())
    found = {str(one["SUMMARY"]): one.decoded("DTSTART") for one in read.walk("VEVENT")}
    assert found["Comité"].hour == 8
    assert found["Congé; repos, enfin"] == TODAY
    entries = [one for one in read.walk("VEVENT") if str(one["SUMMARY"]).startswith("Congé")]
    assert entries[0].decoded("DTEND") == date(2026, 11, 21)
    before = desk.table("agenda_entry")
    assert set(results(service.import_file(path, "", english))) <= {"ours", "unchanged"}
    assert desk.table("agenda_entry") == before


def test_overseas_services_read_their_own_clock(desk: Desk) -> None:
    reunion = Calendar(Zone.REUNION)
    service = CalendarService(desk.unit_of_work, desk.clock, lambda: reunion)
    zone = clock_of(reunion.zone)
    begin = at("2026-12-31 23:30")
    service.add(EntryInput("Vœux", begin, begin + timedelta(hours=1), time_zone=zone))
    there = shown(desk, date(2026, 12, 31), zone=zone)
    assert [(one.starts, one.last_on) for one in there] == [(begin, date(2027, 1, 1))]
    (paris,) = shown(desk, date(2026, 12, 31))
    assert paris.starts == at("2026-12-31 20:30")
    assert shown(desk, date(2027, 1, 1)) == []


@pytest.mark.parametrize("name", queries.planned())
def test_a_statement_fits_and_walks_no_letters(desk: Desk, name: str) -> None:
    sql, values = queries.planned()[name]
    steps: Sequence[str] = [str(row[3]) for row in desk.rows(f"EXPLAIN QUERY PLAN {sql}", *values)]
    assert not [step for step in steps if step.startswith(("SCAN letter", "SCAN e "))]
