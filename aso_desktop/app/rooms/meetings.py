"""Meetings, their minutes, and tasks."""

from functools import cached_property

from aso_desktop.app.rooms.base import RoomServices
from aso_desktop.services.meetings.agenda import AgendaService
from aso_desktop.services.meetings.commands import MeetingService
from aso_desktop.services.meetings.invitations import InvitationService
from aso_desktop.services.meetings.minutes import MinutesService
from aso_desktop.services.meetings.presence import PresenceService
from aso_desktop.services.meetings.prints import MinutesPrints
from aso_desktop.services.meetings.seance import SeanceService
from aso_desktop.services.tasks.commands import TaskService


class MeetingServices(RoomServices):
    """Meetings, their minutes, and tasks."""

    @cached_property
    def meetings(self) -> MeetingService:
        """Return what plans meetings and their series."""
        return MeetingService(self.unit_of_work, self.clock, self.enclosures)

    @cached_property
    def agenda(self) -> AgendaService:
        """Return what gathers and orders items."""
        return AgendaService(self.unit_of_work)

    @cached_property
    def presence(self) -> PresenceService:
        """Return what keeps attendance and proxies."""
        return PresenceService(self.unit_of_work)

    @cached_property
    def seance(self) -> SeanceService:
        """Return what takes notes while a meeting sits."""
        return SeanceService(self.unit_of_work, self.clock)

    @cached_property
    def minutes(self) -> MinutesService:
        """Return what makes and approves minutes."""
        return MinutesService(self.unit_of_work, self.clock)

    @cached_property
    def minutes_prints(self) -> MinutesPrints:
        """Return what prints minutes."""
        return MinutesPrints(self.read, self.unit_of_work, self.clock, self.may_export)

    @cached_property
    def invitations(self) -> InvitationService:
        """Return what sends invitations and reads replies."""
        return InvitationService(self.unit_of_work)

    @cached_property
    def tasks(self) -> TaskService:
        """Return what keeps tasks."""
        return TaskService(self.unit_of_work, self.clock)
