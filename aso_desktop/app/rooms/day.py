"""Deadlines, reminders, the calendar and the day."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aso_desktop.app.rooms.base import RoomServices

if TYPE_CHECKING:
    from aso_desktop.services.calendar.commands import CalendarService
    from aso_desktop.services.deadlines.commands import DeadlineService
    from aso_desktop.services.reminders.commands import ReminderService
    from aso_desktop.services.sharing.commands import SharingService


class DayServices(RoomServices):
    """Deadlines, reminders, the calendar and the day."""

    @cached_property
    def deadlines(self) -> DeadlineService:
        """Return what keeps clocks, delays, milestones and duties."""
        from aso_desktop.services.deadlines.commands import DeadlineService

        return DeadlineService(self.unit_of_work, self.clock, lambda: self.rules().calendar)

    @cached_property
    def reminders(self) -> ReminderService:
        """Return what sends reminders and keeps their rules and the call book."""
        from aso_desktop.services.reminders.commands import ReminderService

        return ReminderService(self.unit_of_work, self.clock, lambda: self.rules().calendar)

    @cached_property
    def calendar(self) -> CalendarService:
        """Return what keeps agendas and exchanges calendar files."""
        from aso_desktop.services.calendar.commands import CalendarService

        return CalendarService(self.unit_of_work, self.clock, lambda: self.rules().calendar)

    @cached_property
    def sharing(self) -> SharingService:
        """Return what hands over the work of an officer to another."""
        from aso_desktop.services.sharing.commands import SharingService

        return SharingService(self.unit_of_work, self.clock)
