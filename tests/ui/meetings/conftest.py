"""A committee about to be held, in a real profile, behind the room."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.services.meetings.values import (
    ActionInput,
    ItemInput,
    MeetingInput,
    PersonInput,
    QuorumInput,
    RoomInput,
    SeriesInput,
)
from aso_desktop.ui.meetings.panel import MeetingsPanel, make_panel
from aso_desktop.ui.meetings.seance_window import SeanceWindow
from tests.ui.correspondence.conftest import Office, founded, office

__all__ = ["founded", "office"]

WAIT = 30_000
STARTS = datetime(2026, 11, 13, 14, 0)  # noqa: DTZ001 - the hands of a clock in Paris
PEOPLE = (
    PersonInput("Claire Aubert", role="chair", email="claire.aubert@example.org"),
    PersonInput("Amira Benali", role="secretary"),
    PersonInput("Sylvie Lefèvre"),
    PersonInput("Rachid Haddad"),
    PersonInput("Thomas Leroy"),
    PersonInput("Nadia Ferhat", role="guest", voting=False),
)
AGENDA = (
    ItemInput("Ouverture, relevé du 16 octobre", planned_min=5),
    ItemInput("Voyages Horizon, avenant n° 1", "decision", "Mme Benali", 15),
    ItemInput("Bornes de recharge : calendrier", "discussion", planned_min=10),
    ItemInput("Questions diverses", planned_min=5),
)


def prepare(office: Office) -> UUID:
    """Make the series, an earlier meeting with an open action, and the meeting of today."""
    meetings, hour = office.services.meetings, timedelta(hours=1)
    room = meetings.create_room(RoomInput("Salle Condorcet", capacity=12)).subject
    series = meetings.create_series(SeriesInput("Comité des marchés", "monthly", quorum=QuorumInput())).subject
    before = STARTS - timedelta(days=28)
    old = meetings.create(
        MeetingInput("Comité des marchés", before, before + hour, "committee", series_id=series, items=AGENDA[:1])
    ).meeting_id
    meetings.start(old)
    (item,) = office.rows("SELECT id FROM agenda_item WHERE meeting_id = ?", old.bytes)
    office.services.seance.act(UUID(bytes=item[0]), ActionInput("Relancer le service achats", owner="Paul Viseur"))
    made = meetings.create(
        MeetingInput(
            "Comité des marchés", STARTS, STARTS + hour, "committee", series_id=series, room_id=room, items=AGENDA,
            people=PEOPLE,
        )
    ).meeting_id  # fmt: skip
    assert isinstance(made, UUID)
    return made


@pytest.fixture
def meeting(office: Office) -> UUID:
    """The meeting of today."""
    return prepare(office)


@pytest.fixture
def panel(office: Office, meeting: UUID, qtbot: QtBot) -> Iterator[MeetingsPanel]:
    """The room with its list read and the meeting of today in front."""
    made = make_panel(office.context)
    assert isinstance(made, MeetingsPanel)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    qtbot.waitUntil(lambda: made.meeting_id() == meeting and made.detail.sitting is not None, timeout=WAIT)
    yield made
    made.release()


@pytest.fixture
def seance(panel: MeetingsPanel, qtbot: QtBot) -> SeanceWindow:
    """The window of the meeting, open, with the cursor in the notes."""
    panel.hold()
    qtbot.waitUntil(lambda: panel.window_ is not None and panel.window_.sitting is not None, timeout=WAIT)
    window = panel.window_
    assert window is not None
    front(window, qtbot)
    return window


def front(widget: QWidget, qtbot: QtBot) -> None:
    """Bring a window to the front."""
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
