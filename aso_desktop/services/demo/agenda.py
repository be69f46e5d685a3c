"""Clocks near their end, delays, duties, an agenda, calls and reminders of the demonstration, by the real services."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.services.calendar.commands import CalendarService
from aso_desktop.services.calendar.values import EntryInput, clock_of
from aso_desktop.services.deadlines.commands import DeadlineService
from aso_desktop.services.deadlines.values import ClockInput, DeadlineInput, DutyInput
from aso_desktop.services.demo import queries
from aso_desktop.services.demo.phrases import load, typeset
from aso_desktop.services.demo.stage import Stage
from aso_desktop.services.meetings.commands import MeetingService
from aso_desktop.services.meetings.values import RoomInput
from aso_desktop.services.reminders.commands import ReminderService
from aso_desktop.services.reminders.queries import Due
from aso_desktop.services.reminders.values import CallInput

_GROUNDS: Final = (("document", 24, 33), ("principle", 52, 63), ("financial", 40, 64), ("complaint", 10, 39))
"""What is asked, and how many days ago it came: near its end, or just past it."""
_SENT_DAYS_AGO: Final = 3
_SENT: Final = 4
_SEATS: Final = 8


class DemoAgenda:
    """Writes what the calendar, the deadlines and the reminders of the demonstration hold."""

    def __init__(self, stage: Stage, calendar: Calendar, meetings: MeetingService) -> None:
        """Know where writes go and the days the service works."""
        self._stage = stage
        self._calendar = calendar
        self._meetings = meetings
        kept: Callable[[], Calendar] = lambda: calendar  # noqa: E731 - what the services ask for
        self._deadlines = DeadlineService(stage, stage.clock, kept)
        self._reminders = ReminderService(stage, stage.clock, kept)
        self._entries = CalendarService(stage, stage.clock, kept)
        self._texts = load("agenda")

    def write_all(self, now: datetime, officer: UUID) -> None:
        """Write everything; `officer` is the one whose day it is."""
        self._stage.play(now)
        today = self._stage.clock.today()
        room = self._meetings.create_room(RoomInput(self._texts["room"], capacity=_SEATS)).subject
        for given in self._texts["entries"]:
            self._entries.add(self._entry(given, today, room))
        for given in self._texts["deadlines"]:
            day = self._day(today, given["day"])
            wanted = DeadlineInput(typeset(given["title"]), given["nature"], fixed_on=day, owner_id=officer)
            self._deadlines.add(wanted)
        for given in self._texts["duties"]:
            self._deadlines.keep_duty(DutyInput(typeset(given["title"]), given["rule"], today, owner_id=officer))
        for given in self._texts["calls"]:
            self._call(given, today, officer)
        self._start_clocks(today)
        self._stage.play(now - timedelta(days=_SENT_DAYS_AGO))
        self._chase()

    def _entry(self, given: Mapping[str, Any], today: date, room: UUID | None) -> EntryInput:
        day = self._day(today, given["day"])
        common: dict[str, Any] = {
            "kind": given.get("kind", "appointment"),
            "holder": typeset(self._texts["holder"]),
            "state": "tentative" if given.get("tentative") else "confirmed",
            "place": typeset(given.get("place", "")),
            "room_id": room if given.get("in_room") else None,
            "time_zone": clock_of(self._calendar.zone),
        }
        if "from" not in given:
            last = self._day(day, given.get("days", 1) - 1)
            return EntryInput(typeset(given["title"]), first_on=day, last_on=last, **common)
        begin, end = (datetime.combine(day, time.fromisoformat(given[name])) for name in ("from", "to"))
        return EntryInput(typeset(given["title"]), begin, end, **common)

    def _call(self, given: Mapping[str, Any], today: date, officer: UUID) -> None:
        self._reminders.note_call(
            CallInput(
                typeset(given["subject"]),
                typeset(given["caller"]),
                given["phone"],
                notes=typeset(given["notes"]),
                call_back_on=self._day(today, given["back"]) if "back" in given else None,
                for_agent_id=officer,
            )
        )

    def _start_clocks(self, today: date) -> None:
        """Start a clock of each kind on a request of the right age; one of them waits for pieces."""
        with self._stage.reading() as work:
            found = queries.open_arrivals(work.connection)
        taken = set[UUID]()
        for ground, least, most in _GROUNDS:
            free = sorted((on, place, key) for place, (key, on) in enumerate(found) if key not in taken)
            of_age = (one for one in free if least <= (today - one[0]).days <= most)
            chosen = next(of_age, free[0] if free else None)
            if chosen is None:
                return
            on, _place, letter = chosen
            taken.add(letter)
            clock = self._deadlines.start_clock(ClockInput(letter, ground)).subject
            asked = today - timedelta(days=4)
            if ground == "complaint" and clock is not None and on <= asked:
                self._deadlines.ask_pieces(clock, typeset(self._texts["missing"]), asked, 15)

    def _chase(self) -> None:
        """Send a few reminders, as somebody did some days ago."""
        left, words = [_SENT], self._texts["words"]

        def wanted(_one: Due) -> bool:
            left[0] -= 1
            return left[0] >= 0

        self._reminders.send(wanted, lambda _context, source: words.get(source, source))

    def _day(self, start: date, working_days: int) -> date:
        return self._calendar.add_working_days(start, working_days)
