"""A section's week: two meetings in one room, an agenda, a milestone, behind the calendar."""

from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.services.calendar.values import EntryInput
from aso_desktop.services.deadlines.values import DeadlineInput
from aso_desktop.services.meetings.values import MeetingInput, RoomInput
from aso_desktop.ui.calendar.panel import CalendarPanel, make_panel
from tests.ui.correspondence.conftest import Office, founded, office

__all__ = ["founded", "office"]
WAIT = 30_000
at = datetime.fromisoformat


def prepare(office: Office) -> None:
    """Fill the week of 9 November 2026."""
    services = office.services
    small = services.meetings.create_room(RoomInput("Salle 3.12", capacity=8)).subject
    services.meetings.create_room(RoomInput("Condorcet", capacity=20))
    for title, start, end, room in (
        ("Point du bureau", "2026-11-13 09:00", "2026-11-13 09:30", None),
        ("Comité des marchés", "2026-11-13 14:00", "2026-11-13 15:00", small),
        ("Entretien", "2026-11-13 14:30", "2026-11-13 15:30", small),
        ("Revue des engagements", "2026-11-09 14:00", "2026-11-09 15:30", None),
    ):
        made = services.meetings.create(MeetingInput(title, at(start), at(end), room_id=room)).meeting_id
        services.meetings.convene(made)
    audience = (at("2026-11-12 10:00"), at("2026-11-12 11:00"))
    services.calendar.add(EntryInput("Audience du préfet", *audience, holder="Directrice", place="Préfecture"))
    services.calendar.add(EntryInput("Mission à Lyon", first_on=date(2026, 11, 10), last_on=date(2026, 11, 11)))
    services.deadlines.add(DeadlineInput("Clôture d’octobre", "milestone", fixed_on=date(2026, 11, 13)))


@pytest.fixture
def panel(office: Office, qtbot: QtBot) -> CalendarPanel:
    """The room, on the week of Friday 13 November 2026."""
    prepare(office)
    made = make_panel(office.context)
    assert isinstance(made, CalendarPanel)
    qtbot.addWidget(made)
    made.resize(1166, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: bool(made._events), timeout=WAIT)
    return made
