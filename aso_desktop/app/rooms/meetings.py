"""Meetings, their minutes, and tasks."""

from __future__ import annotations

from contextlib import closing
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from aso_desktop.app.rooms.drafting import DraftingServices
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from aso_desktop.services.drafts.commands import Drawn
    from aso_desktop.services.meetings.agenda import AgendaService
    from aso_desktop.services.meetings.commands import MeetingService
    from aso_desktop.services.meetings.invitations import InvitationService
    from aso_desktop.services.meetings.minutes import MinutesService
    from aso_desktop.services.meetings.presence import PresenceService
    from aso_desktop.services.meetings.prints import MinutesPrints
    from aso_desktop.services.meetings.proofing import ProofService
    from aso_desktop.services.meetings.seance import SeanceService
    from aso_desktop.services.tasks.commands import TaskService


class MeetingServices(DraftingServices):
    """Meetings, their minutes, and tasks."""

    @cached_property
    def meetings(self) -> MeetingService:
        """Return what plans meetings and their series."""
        from aso_desktop.services.meetings.commands import MeetingService

        return MeetingService(self.unit_of_work, self.clock, self.enclosures)

    @cached_property
    def agenda(self) -> AgendaService:
        """Return what gathers and orders items."""
        from aso_desktop.services.meetings.agenda import AgendaService

        return AgendaService(self.unit_of_work)

    @cached_property
    def presence(self) -> PresenceService:
        """Return what keeps attendance and proxies."""
        from aso_desktop.services.meetings.presence import PresenceService

        return PresenceService(self.unit_of_work)

    @cached_property
    def seance(self) -> SeanceService:
        """Return what takes notes while a meeting sits."""
        from aso_desktop.services.meetings.seance import SeanceService

        return SeanceService(self.unit_of_work, self.clock)

    @cached_property
    def minutes(self) -> MinutesService:
        """Return what makes and approves minutes."""
        from aso_desktop.services.meetings.minutes import MinutesService

        return MinutesService(self.unit_of_work, self.clock)

    @cached_property
    def minutes_prints(self) -> MinutesPrints:
        """Return what prints minutes."""
        from aso_desktop.services.meetings.prints import MinutesPrints

        return MinutesPrints(self.read, self.unit_of_work, self.clock, self.may_export, self._draw_minutes)

    @cached_property
    def proofs(self) -> ProofService:
        """Return what reads notes over."""
        from aso_desktop.services.meetings.proofing import ProofService

        return ProofService(may_spell=lambda: self.wiring.policies().spelling.value)

    @cached_property
    def invitations(self) -> InvitationService:
        """Return what sends invitations and reads replies."""
        from aso_desktop.services.meetings.invitations import InvitationService

        return InvitationService(self.unit_of_work)

    @cached_property
    def tasks(self) -> TaskService:
        """Return what keeps tasks."""
        from aso_desktop.services.tasks.commands import TaskService

        return TaskService(self.unit_of_work, self.clock)

    def _draw_minutes(self, meeting_id: UUID, template_id: UUID, *, wide: bool = False) -> Drawn:
        """Return the minutes of a meeting in a template of the gallery, all or what a wider audience may read."""
        from aso_desktop.services.drafts.sources import MEETING
        from aso_desktop.services.templates import queries as templates

        with closing(self.read()) as database:
            row = templates.template(database, template_id)
            if row is None:
                raise UserError(QT_TRANSLATE_NOOP("meetings", "This template no longer exists: choose another one."))
            values = self.documents.values(database, row, (MEETING, meeting_id), wide=wide)
        return self.documents.draw(template_id, values)
