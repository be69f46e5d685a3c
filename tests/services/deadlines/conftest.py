"""A request that arrived, and the service of deadlines over a real encrypted file."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import pytest

from aso_desktop.core.calendar import Calendar
from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from aso_desktop.services.deadlines import queries
from aso_desktop.services.deadlines.commands import DeadlineService
from aso_desktop.services.deadlines.queries import DeadlineRow
from tests.services.conftest import AGENT, Desk

TODAY = date(2026, 11, 13)


@dataclass
class Diary:
    """The desk with deadlines."""

    desk: Desk
    deadlines: DeadlineService
    calendar: Calendar

    def arrival(self, received_on: date, subject: str = "Demande d’agrément") -> UUID:
        """Register a letter that arrived on a day."""
        letter = LetterInput(
            "incoming",
            subject,
            received_on=received_on,
            document_date=received_on,
            senders=(PartyInput("Mme Odile Marchal"),),
            lead_id=AGENT,
        )
        return self.desk.letters.register(letter).letter_id

    def one(self, deadline_id: UUID | None, today: date = TODAY) -> DeadlineRow:
        """Return a deadline as screens read it."""
        assert deadline_id is not None
        found = queries.one(self.desk.db, deadline_id, self.calendar, today)
        assert found is not None
        return found

    def running(self, today: date = TODAY) -> list[DeadlineRow]:
        """Return what is not settled."""
        return queries.running(self.desk.db, self.calendar, today)


@pytest.fixture
def diary(desk: Desk) -> Diary:
    """Return the diary of a service in metropolitan France."""
    calendar = Calendar()
    return Diary(desk, DeadlineService(desk.unit_of_work, desk.clock, lambda: calendar), calendar)
