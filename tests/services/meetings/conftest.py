"""A committee with a quorum, its room and its people, on a real encrypted file."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from aso_desktop.services.meetings.agenda import AgendaService
from aso_desktop.services.meetings.commands import MeetingService
from aso_desktop.services.meetings.invitations import InvitationService
from aso_desktop.services.meetings.minutes import MinutesService
from aso_desktop.services.meetings.presence import PresenceService
from aso_desktop.services.meetings.seance import SeanceService
from aso_desktop.services.meetings.sitting import queries as sitting
from aso_desktop.services.meetings.values import (
    ItemInput,
    MeetingInput,
    PersonInput,
    QuorumInput,
    RoomInput,
    SeriesInput,
)
from aso_desktop.services.tasks.commands import TaskService
from tests.services.conftest import Desk

STARTS = datetime(2026, 11, 13, 14, 0)  # noqa: DTZ001 - the hands of a clock in Paris
PEOPLE = (
    PersonInput("Claire Aubert", role="chair", email="claire.aubert@example.org"),
    PersonInput("Amira Benali", role="secretary", email="amira@example.org"),
    PersonInput("Sylvie Lefèvre", email="sylvie@example.org"),
    PersonInput("Rachid Haddad", email="rachid@example.org"),
    PersonInput("Thomas Leroy"),
    PersonInput("Nadia Ferhat", role="guest", voting=False),
)
AGENDA = (
    ItemInput("Ouverture, relevé du 16 octobre", planned_min=5),
    ItemInput("Voyages Horizon, avenant n° 1", "decision", "Mme Benali", 15),
    ItemInput("Situation individuelle", "discussion", planned_min=10, confidential=True),
)


@dataclass
class Office:
    """The services of the room."""

    desk: Desk
    meetings: MeetingService
    agenda: AgendaService
    presence: PresenceService
    seance: SeanceService
    minutes: MinutesService
    invitations: InvitationService
    tasks: TaskService

    def meeting(self, **more: object) -> UUID:
        """Make a meeting of the committee."""
        values: dict[str, object] = {"items": AGENDA, "people": PEOPLE, "kind": "committee", **more}
        given = {"title": "Comité des marchés", "starts_at": STARTS, "ends_at": STARTS + timedelta(hours=1), **values}
        return self.meetings.create(MeetingInput(**given)).meeting_id  # type: ignore[arg-type]

    def series(self, **more: object) -> UUID:
        """Make the series."""
        values = {"name": "Comité des marchés", "cadence": "monthly", "quorum": QuorumInput(), **more}
        made = self.meetings.create_series(SeriesInput(**values)).subject  # type: ignore[arg-type]
        assert made
        return made

    def room(self, name: str = "Condorcet") -> UUID:
        """Make a room."""
        made = self.meetings.create_room(RoomInput(name, capacity=12)).subject
        assert made
        return made

    def people(self, meeting_id: UUID) -> dict[str, sitting.PersonRow]:
        """Return the people by name."""
        return {row.printed: row for row in sitting.people(self.desk.db, meeting_id)}

    def items(self, meeting_id: UUID) -> list[sitting.ItemRow]:
        """Return the agenda."""
        return sitting.items(self.desk.db, meeting_id)

    def arrive(self, meeting_id: UUID, *names: str, status: str = "present") -> None:
        """Note presences, a minute after what was noted before."""
        self.later(minutes=1)
        people = self.people(meeting_id)
        for name in names:
            self.presence.mark(people[name].id, status)

    def later(self, **span: int) -> datetime:
        """Let time pass."""
        now = self.desk.clock.now() + timedelta(**span)
        self.desk.clock.move_to(now)
        return now.astimezone(UTC)


@pytest.fixture
def office(desk: Desk) -> Office:
    work = desk.unit_of_work
    return Office(
        desk, MeetingService(work, desk.clock, desk.store), AgendaService(work), PresenceService(work),
        SeanceService(work, desk.clock), MinutesService(work, desk.clock), InvitationService(work),
        TaskService(work, desk.clock),
    )  # fmt: skip
