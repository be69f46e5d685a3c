"""A committee in the demonstration: a meeting that was held, its actions still open, and the one to be held today."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from aso_desktop.core.clock import Clock
from aso_desktop.core.ids import uuid7
from aso_desktop.models.meeting_times import local_time
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.demo.phrases import load
from aso_desktop.services.meetings.commands import MeetingService
from aso_desktop.services.meetings.presence import PresenceService
from aso_desktop.services.meetings.seance import SeanceService
from aso_desktop.services.meetings.sitting import queries as sitting
from aso_desktop.services.meetings.values import (
    ItemInput,
    MeetingInput,
    NoteInput,
    PersonInput,
    QuorumInput,
    RoomInput,
    SeriesInput,
)
from aso_desktop.store.unit_of_work import UnitOfWork

_HOUR = timedelta(hours=1)
_ZONE = "Europe/Paris"


class DemoMeetings:
    """Makes the committee with the same acts as the window."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock, enclosures: EnclosureStore) -> None:
        """Know where writes go, the time, and where documents would be kept."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._meetings = MeetingService(unit_of_work, clock, enclosures)
        self._seance = SeanceService(unit_of_work, clock)
        self._presence = PresenceService(unit_of_work)

    def hold(self) -> None:
        """Hold what is past, prepare what comes."""
        texts = load("meetings")
        title = texts["series"]
        room = self._meetings.create_room(RoomInput(texts["room"], capacity=14)).subject
        series = self._meetings.create_series(SeriesInput(title, "monthly", quorum=QuorumInput())).subject
        today = local_time(self._clock.now(), _ZONE).date()
        starts = datetime.combine(today, time(texts["next"]["hour"]))
        people = tuple(PersonInput(name, role=role, voting=role != "guest") for name, role in texts["people"])
        for past in texts["past"]:
            day = starts - timedelta(days=past["days_before"])
            titles = dict.fromkeys(item for item, _kind, _text in past["notes"])
            items = tuple(ItemInput(item, planned_min=10) for item in titles)
            given = MeetingInput(title, day, day + _HOUR, "committee", room_id=room, series_id=series)
            self._hold_one(_with(given, items, people), past)
        agenda = tuple(ItemInput(words, purpose, planned_min=span) for words, purpose, span in texts["next"]["agenda"])
        given = MeetingInput(title, starts, starts + _HOUR, "committee", room_id=room, series_id=series)
        self._meetings.convene(self._meetings.create(_with(given, agenda, people)).meeting_id)

    def _hold_one(self, given: MeetingInput, past: Mapping[str, Any]) -> None:
        meeting_id = self._meetings.create(given).meeting_id
        self._meetings.start(meeting_id)
        self._presence.mark_all(meeting_id)
        places = self._places(meeting_id)
        for item, kind, text in past["notes"]:
            self._seance.keep(NoteInput(uuid7(), places[item], text, kind))
        self._meetings.close(meeting_id)

    def _places(self, meeting_id: UUID) -> dict[str, UUID]:
        with self._unit_of_work.reading() as work:
            return {item.title: item.id for item in sitting.items(work.connection, meeting_id)}


def _with(given: MeetingInput, items: tuple[ItemInput, ...], people: tuple[PersonInput, ...]) -> MeetingInput:
    return replace(given, items=items, people=people)
